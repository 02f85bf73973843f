/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/label-size.h"

#include <math.h>

#include "text/cut-text.h"
#include "text/label-parts.h"
#include "text/line-breaks.h"
#include "text/line-count.h"
#include "text/set-text.h"

/*
 * To break a text for a measure takes as long as to set it several times. What is asked
 * of a label that may not be drawn is mostly known from the text on one line.
 */

/* What rounding may add to a width. */
#define SLACK 0.01

/* The type in which texts are measured, in scene units. */
#define MEASURED_SIZE 16.0

/**
 * Lines:
 * @n: on how many lines a text is set, if @is_known
 * @is_cut: whether it is sure to be cut
 * @is_torn: whether it is sure to be cut, or to have a line end within a word
 */
typedef struct
{
  int n;
  gboolean is_known;
  gboolean is_cut;
  gboolean is_torn;
} Lines;

/* Whether a text has room on one line, by its width in type of @ratio times its size.
 * What is nearly as wide as its measure is set in its own. */
static gboolean
is_one_line (GuatuTypesetter *typesetter, const GuatuSetText *text,
             const GuatuLinePlaces *places, double ratio)
{
  double width = pango_units_to_double (places->lefts[places->n]) / ratio;
  double doubt = pango_units_to_double (guatu_line_count_doubt (places)) / ratio;

  if (fabs (width - text->width) > doubt)
    return width < text->width;
  return guatu_set_text_width (typesetter, text) <= text->width;
}

/* The widths of the characters of a text are found in type of one size for all, since
 * they grow with it: neither hinting nor rounding to pixels changes them. */
static Lines
find_lines (GuatuTypesetter *typesetter, const GuatuSetText *text)
{
  GuatuSetText measured = *text;
  const double ratio = MEASURED_SIZE / text->font.size;
  int measure = pango_units_from_double (text->width * ratio);
  g_autoptr (PangoLayout) line = NULL;
  const GuatuLinePlaces *places;
  GuatuLineCount count;

  if (text->width < 0)
    return (Lines) { .n = 1, .is_known = TRUE };
  measured.font.size = MEASURED_SIZE;
  line = guatu_set_text_line (typesetter, &measured);
  places = guatu_line_places_of (line, text->language);
  if (is_one_line (typesetter, text, places, ratio))
    return (Lines) { .n = 1, .is_known = TRUE };
  count = guatu_line_count (places, places->may, measure);
  if (count.is_sure && count.n > 1 && count.n <= text->max_lines)
    return (Lines) { .n = count.n, .is_known = TRUE };
  if (guatu_line_count_is_cut (places, measure, text->max_lines))
    return (Lines) { text->max_lines, TRUE, TRUE, TRUE };
  return (Lines) { .is_torn = guatu_line_count_has_wide (places, measure) };
}

/* The parts of a label, which have a measure. */
static void
find_parts (GuatuLabelParts *parts, const GuatuText *text, GuatuLanguage language,
            const GuatuFont *font, double width, int max_lines)
{
  guatu_label_parts_init (parts, text, language, font);
  for (guint i = 0; i < parts->n; i++)
    {
      parts->texts[i].width = width;
      parts->texts[i].max_lines = max_lines;
    }
}

/**
 * guatu_label_size_init:
 * @size: (out caller-allocates): of the label that guatu_label_new() makes of the same
 */
void
guatu_label_size_init (GuatuLabelSize *size, GuatuTypesetter *typesetter,
                       const GuatuText *text, GuatuLanguage language,
                       const GuatuFont *font, double width, int max_lines)
{
  GuatuLabelParts parts;

  *size = (GuatuLabelSize) { .height = 0 };
  find_parts (&parts, text, language, font, width, max_lines);
  for (guint i = 0; i < parts.n; i++)
    {
      const GuatuSetText *part = &parts.texts[i];
      const Lines lines = find_lines (typesetter, part);
      g_autoptr (PangoLayout) layout
          = lines.is_known ? NULL : guatu_set_text (typesetter, part);

      if (layout == NULL)
        {
          size->height += lines.n * part->font.size * GUATU_LINE_HEIGHT;
          continue;
        }
      size->height += guatu_layout_height (layout);
      size->is_wide = size->is_wide || guatu_layout_width (layout) > part->width + SLACK;
    }
}

/* Whether one part of a label fits. */
static gboolean
part_fits (GuatuTypesetter *typesetter, const GuatuSetText *part, gboolean may_tear)
{
  const Lines lines = find_lines (typesetter, part);
  g_autoptr (PangoLayout) layout = NULL;

  if (lines.is_known)
    return !lines.is_cut;
  if (lines.is_torn && !may_tear)
    return FALSE;
  layout = guatu_set_text (typesetter, part);
  return !guatu_cut_text_is_cut (layout)
         && (may_tear || !guatu_line_breaks_tear (layout));
}

/**
 * guatu_label_fits:
 * @max_lines: of each language
 * @may_tear: whether a line may end within a word, or a compound of Chinese
 *
 * Returns: whether the label that guatu_label_new() makes of the same is not shortened
 *   and, unless it may be, not torn
 */
gboolean
guatu_label_fits (GuatuTypesetter *typesetter, const GuatuText *text,
                  GuatuLanguage language, const GuatuFont *font, double width,
                  int max_lines, gboolean may_tear)
{
  GuatuLabelParts parts;

  find_parts (&parts, text, language, font, width, max_lines);
  for (guint i = 0; i < parts.n; i++)
    if (!part_fits (typesetter, &parts.texts[i], may_tear))
      return FALSE;
  return TRUE;
}
