/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guarantees-private.h"

#include "chart/style.h"

/* What letters may reach beyond their box, as a share of their size: an accent on
 * a capital upwards, a slanted letter sideways. It is less than what the lines of
 * two labels keep free. */
#define INK_OVERHANG 0.25

/* The smallest type of a figure, as a share of that of its values. */
#define LEAST_SHARE 0.4

static const char *
text_of (const GuatuSceneText *text)
{
  return guatu_cut_text_in_full (text->layout);
}

static double
size_of (const GuatuSceneText *text)
{
  const PangoFontDescription *font = pango_layout_get_font_description (text->layout);

  return pango_units_to_double (pango_font_description_get_size (font));
}

/* Where the ink of a text is on the page, if it is not turned. */
static GuatuBox
ink_of (const GuatuSceneText *text)
{
  PangoRectangle ink;

  pango_layout_get_extents (text->layout, &ink, NULL);
  return (GuatuBox) {
    text->x + pango_units_to_double (ink.x),
    text->y + pango_units_to_double (ink.y),
    pango_units_to_double (ink.width),
    pango_units_to_double (ink.height),
  };
}

char *
guarantee_ink_in_box (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);
      double over = size_of (text) * INK_OVERHANG;
      GuatuBox around = { text->box.x - over, text->box.y - over,
                          text->box.width + 2 * over, text->box.height + 2 * over };
      GuatuBox ink = ink_of (text);

      if (text->angle == 0 && !guatu_box_is_inside (ink, around))
        return g_strdup_printf (
            "the ink of the %s “%s” of size %g reaches %g left, %g up, %g right and %g "
            "down out of its box",
            guatu_text_role_to_string (text->role), text_of (text), size_of (text),
            text->box.x - ink.x, text->box.y - ink.y,
            ink.x + ink.width - text->box.x - text->box.width,
            ink.y + ink.height - text->box.y - text->box.height);
    }
  return NULL;
}

/* Every line of a text is as high as its type says, whatever faces it is of. */
char *
guarantee_line_height (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);
      double line = text->box.height / pango_layout_get_line_count (text->layout);

      if (text->angle == 0 && ABS (line - size_of (text) * GUATU_LINE_HEIGHT) > 0.01)
        return g_strdup_printf ("a line of the %s “%s” of size %g is %g high",
                                guatu_text_role_to_string (text->role), text_of (text),
                                size_of (text), line);
    }
  return NULL;
}

/* No type is too small to read, nor a speck beside the rest of a large figure. */
char *
guarantee_legible (const GuatuScene *scene)
{
  GuatuStyle style;

  guatu_style_init (&style, &scene->figure);
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (size_of (text)
          < MAX (GUATU_SMALLEST_TYPE, style.value.size * LEAST_SHARE) - 0.01)
        return g_strdup_printf ("the %s “%s” is of size %g",
                                guatu_text_role_to_string (text->role), text_of (text),
                                size_of (text));
    }
  return NULL;
}

static gboolean
warns_of_glyphs (const GuatuScene *scene, const GuatuSceneText *text)
{
  for (guint i = 0; i < scene->warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (scene->warnings, GuatuWarning, i);

      if (warning->kind == GUATU_WARNING_NO_GLYPH && warning->role == text->role
          && g_str_equal (warning->text, text_of (text)))
        return TRUE;
    }
  return FALSE;
}

char *
guarantee_glyphs_told (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (pango_layout_get_unknown_glyphs_count (text->layout) > 0
          && !warns_of_glyphs (scene, text))
        return g_strdup_printf ("nothing warns that “%s” has characters without a glyph",
                                text_of (text));
    }
  return NULL;
}
