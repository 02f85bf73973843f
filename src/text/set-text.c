/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/set-text.h"

#include "text/line-breaks.h"
#include "text/line-height.h"

/** guatu_layout_width: in scene units. */
double
guatu_layout_width (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return pango_units_to_double (logical.width);
}

/** guatu_layout_height: in scene units. */
double
guatu_layout_height (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return pango_units_to_double (logical.height);
}

/** guatu_set_text_line: (transfer full): the same text on one line. */
PangoLayout *
guatu_set_text_line (GuatuTypesetter *typesetter, const GuatuSetText *text)
{
  return guatu_set_text (typesetter, &(GuatuSetText) { .text = text->text,
                                                       .language = text->language,
                                                       .font = text->font,
                                                       .width = -1 });
}

/**
 * guatu_set_text_width:
 *
 * Returns: how wide a text is on one line, in scene units
 */
double
guatu_set_text_width (GuatuTypesetter *typesetter, const GuatuSetText *text)
{
  g_autoptr (PangoLayout) line = guatu_set_text_line (typesetter, text);

  return guatu_layout_width (line);
}

static double
ellipsis_width (GuatuTypesetter *typesetter, const GuatuSetText *text)
{
  GuatuSetText ellipsis = *text;

  ellipsis.text = "…";
  return guatu_set_text_width (typesetter, &ellipsis);
}

/* Sets a text with its lines broken, and each of one height. */
static PangoLayout *
set_anew (GuatuTypesetter *typesetter, const GuatuSetText *text)
{
  PangoLayout *layout
      = guatu_typesetter_set (typesetter, text->text, text->language, &text->font, -1);

  if (text->width >= 0)
    {
      g_autoptr (PangoLayout) line = guatu_set_text_line (typesetter, text);

      guatu_line_breaks_set (layout, line, text->language, text->width, text->max_lines,
                             ellipsis_width (typesetter, text), text->lines);
    }
  guatu_line_height_even (layout,
                          pango_units_from_double (text->font.size * GUATU_LINE_HEIGHT));
  return layout;
}

/**
 * guatu_set_text:
 *
 * Sets a text. One that is longer than its measure has its lines broken, and what does
 * not fit is cut.
 *
 * Returns: (transfer full): the text, which others may hold as well, so that it is not to
 *   be changed: while a page is laid out it is set once
 */
PangoLayout *
guatu_set_text (GuatuTypesetter *typesetter, const GuatuSetText *text)
{
  GuatuSetTexts *texts = guatu_typesetter_get_texts (typesetter);
  PangoLayout *layout = texts != NULL ? guatu_set_texts_find (texts, text) : NULL;

  if (layout != NULL)
    return layout;
  layout = set_anew (typesetter, text);
  if (texts != NULL)
    guatu_set_texts_keep (texts, text, layout);
  return layout;
}
