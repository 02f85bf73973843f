/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/svg-outline.h"

#include "render/runs.h"
#include "render/svg-write.h"

/* One letter of a text, and where it goes. */
typedef struct
{
  const GuatuGlyph *glyph;
  double x;
  double y;
} Letter;

typedef struct
{
  const GuatuGlyphs *glyphs;
  GArray *letters;
  double x;
  double y;
} Spelling;

static void
spell (PangoLayout *layout, const PangoGlyphItem *run, double x, double baseline,
       gpointer data)
{
  Spelling *spelling = data;

  for (int i = 0; i < run->glyphs->num_glyphs; i++)
    {
      const PangoGlyphInfo *info = &run->glyphs->glyphs[i];
      Letter letter = {
        guatu_glyphs_get (spelling->glyphs, run->item->analysis.font, info->glyph),
        spelling->x + x + pango_units_to_double (info->geometry.x_offset),
        spelling->y + baseline + pango_units_to_double (info->geometry.y_offset),
      };

      if (letter.glyph->outline != NULL)
        g_array_append_val (spelling->letters, letter);
      x += pango_units_to_double (info->geometry.width);
    }
}

static void
append_outline (GString *data, const GuatuGlyph *glyph, double x, double y)
{
  char start_x[GUATU_SVG_NUMBER_SIZE], start_y[GUATU_SVG_NUMBER_SIZE];

  guatu_svg_append_command (
      data, 'M', guatu_svg_number (start_x, x + (double) glyph->start.x / 100),
      guatu_svg_number (start_y, y + (double) glyph->start.y / 100));
  g_string_append (data, glyph->outline);
}

static char *
shared_id (const GuatuGlyph *glyph, const char *before)
{
  return g_strdup_printf ("%s-%u", before, glyph->id);
}

/**
 * guatu_svg_write_shared:
 * @prefix: of the figure's ids
 *
 * Writes the outlines that the texts use more than once.
 */
void
guatu_svg_write_shared (GuatuSvgWriter *writer, const GuatuGlyphs *glyphs,
                        const char *prefix)
{
  if (glyphs->shared->len == 0)
    return;
  guatu_svg_start (writer, "defs");
  for (guint i = 0; i < glyphs->shared->len; i++)
    {
      const GuatuGlyph *glyph = g_ptr_array_index (glyphs->shared, i);
      g_autofree char *id = shared_id (glyph, prefix);
      g_autoptr (GString) data = g_string_new (NULL);

      append_outline (data, glyph, 0, 0);
      guatu_svg_start (writer, "path");
      guatu_svg_attribute (writer, "id", id);
      guatu_svg_attribute (writer, "d", data->str);
      guatu_svg_end (writer);
    }
  guatu_svg_end (writer);
}

static void
write_own (GuatuSvgWriter *writer, const GArray *letters)
{
  g_autoptr (GString) data = g_string_new (NULL);

  for (guint i = 0; i < letters->len; i++)
    {
      const Letter *letter = &g_array_index (letters, Letter, i);

      if (letter->glyph->id == 0)
        append_outline (data, letter->glyph, letter->x, letter->y);
    }
  if (data->len == 0)
    return;
  guatu_svg_start (writer, "path");
  guatu_svg_attribute (writer, "d", data->str);
  guatu_svg_end (writer);
}

/* The older name of href is the one that every program knows. */
static void
write_uses (GuatuSvgWriter *writer, const GArray *letters, const char *prefix)
{
  g_autofree char *before = g_strconcat ("#", prefix, NULL);

  for (guint i = 0; i < letters->len; i++)
    {
      const Letter *letter = &g_array_index (letters, Letter, i);
      g_autofree char *target = NULL;

      if (letter->glyph->id == 0)
        continue;
      target = shared_id (letter->glyph, before);
      guatu_svg_start (writer, "use");
      guatu_svg_attribute (writer, "xlink:href", target);
      guatu_svg_number_attribute (writer, "x", letter->x);
      guatu_svg_number_attribute (writer, "y", letter->y);
      guatu_svg_end (writer);
    }
}

/**
 * guatu_svg_write_outlines:
 * @prefix: of the figure's ids
 *
 * Writes a text as the outlines of its letters, named by what they spell.
 */
void
guatu_svg_write_outlines (GuatuSvgWriter *writer, const GuatuSceneText *text,
                          const GuatuGlyphs *glyphs, const char *prefix)
{
  g_autoptr (GArray) letters = g_array_new (FALSE, FALSE, sizeof (Letter));
  Spelling spelling = { glyphs, letters, text->angle == 0 ? text->x : 0,
                        text->angle == 0 ? text->y : 0 };

  guatu_layout_each_run (text->layout, spell, &spelling);
  guatu_svg_start (writer, "g");
  guatu_svg_attribute (writer, "class", guatu_text_role_to_string (text->role));
  guatu_svg_text_attribute (writer, "aria-label", guatu_cut_text_in_full (text->layout));
  guatu_svg_color (writer, "fill", "fill-opacity", text->color);
  guatu_svg_place (writer, text);
  write_own (writer, letters);
  write_uses (writer, letters, prefix);
  guatu_svg_end (writer);
}
