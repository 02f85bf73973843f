/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/drawing.h"

#include "guide/reference-value.h"
#include "table/stack.h"
#include "text/words.h"
#include "text/said-text.h"

/* What stands for a missing value; it is the same in every language. */
#define MISSING "–"

/**
 * guatu_drawing_air:
 * @length: at 1200×800
 *
 * Returns: what two parts of the figure keep free between them, in scene units
 */
double
guatu_drawing_air (const GuatuDrawing *drawing, double length)
{
  return length * drawing->style.unit * drawing->keeps->air;
}

/**
 * guatu_drawing_legend_says_period:
 * @period: (out): that of all values of the series
 *
 * Returns: whether the legend has to tell it, because nothing else on the chart does
 */
gboolean
guatu_drawing_legend_says_period (const GuatuDrawing *drawing, guint series,
                                  GuatuPeriod *period)
{
  return drawing->says_periods && drawing->table->series->len > 1
         && guatu_mark_traits (drawing->chart->mark)->legend_names_series
         && guatu_table_series_period (drawing->table, series, period);
}

/* A value, with its period where nothing else on the chart tells it. */
static char *
write_value (const GuatuDrawing *drawing, const GuatuNumberWords *words,
             const GuatuCell *cell)
{
  const GuatuTable *table = drawing->table;
  g_autofree char *label = NULL;
  g_autofree char *period_label = NULL;
  GuatuPeriod period;

  if (cell->observation->missing)
    return g_strdup (MISSING);
  label = guatu_number_words_label (words, cell->indicator, cell->observation);
  if (!drawing->says_periods
      || guatu_drawing_legend_says_period (
          drawing, (guint) (cell - table->cells) % table->series->len, &period))
    return g_steal_pointer (&label);
  period_label = guatu_period_to_label (cell->observation->period, words->language);
  return guatu_word_fill (GUATU_WORD_ASIDE, words->language, label, period_label);
}

/**
 * guatu_drawing_write_value:
 * @cell: with an observation, which may be missing
 *
 * Returns: (transfer full): the value in the figure's first language
 */
char *
guatu_drawing_write_value (const GuatuDrawing *drawing, const GuatuCell *cell)
{
  return write_value (drawing, &drawing->words, cell);
}

/**
 * guatu_drawing_set_value:
 * @cell: with an observation, which may be missing
 *
 * Returns: (transfer full): the label of a value, on one line: in the language
 *   of the figure, or in both where they write it differently; in italics where
 *   it is derived; of a value that is withheld, the sign of the gap
 */
GuatuLabel *
guatu_drawing_set_value (const GuatuDrawing *drawing, const GuatuCell *cell,
                         const GuatuFont *font)
{
  g_auto (GuatuText) text = { NULL, NULL };
  GuatuFont value_font = *font;
  GuatuLanguage language = guatu_drop_step_language (drawing->keeps, drawing->language,
                                                     GUATU_ENGLISH_VALUES);

  if (cell->withheld != GUATU_WITHHELD_NOT)
    return guatu_label_new_string (drawing->typesetter, MISSING, drawing->primary, font);
  value_font.bold = font->bold || drawing->chart->stands_out
                    || guatu_table_highlights (drawing->table, cell);
  value_font.italic = cell->indicator->op != GUATU_DERIVED_NONE;
  text.zh = write_value (drawing, &drawing->words, cell);
  text.en = write_value (
      drawing,
      language == GUATU_LANGUAGE_ZH_EN ? &drawing->second_words : &drawing->words, cell);
  return guatu_label_new_inline (drawing->typesetter, &text, language, &value_font);
}

/**
 * guatu_drawing_name_value:
 *
 * Returns: (transfer full): which number of what an observation is: “Retail sales,
 *   Jinan, 2023”. A chart of one place need not name it
 */
char *
guatu_drawing_name_value (const GuatuDrawing *drawing, const GuatuIndicator *indicator,
                          const GuatuObservation *observation, GuatuLanguage language)
{
  const char *comma = language == GUATU_LANGUAGE_ZH ? "，" : ", ";
  const gboolean has_place
      = observation->place != NULL && drawing->chart->places->len != 1;
  g_autofree char *period = guatu_period_to_label (observation->period, language);

  return g_strconcat (guatu_text_get (&indicator->name, language), comma,
                      has_place ? guatu_text_get (&observation->place->name, language)
                                : "",
                      has_place ? comma : "", period, NULL);
}

static void
warn_of (const GuatuDrawing *drawing, GuatuWarningKind kind, const GuatuCell *cell,
         const char *text)
{
  g_autofree char *of
      = cell->indicator != NULL && cell->observation != NULL
            ? guatu_drawing_name_value (drawing, cell->indicator, cell->observation,
                                        drawing->primary)
            : NULL;

  guatu_scene_warn_of (drawing->scene, kind, GUATU_ROLE_VALUE, of, text);
}

/**
 * guatu_drawing_warn_value:
 * @cell: with an observation
 * @text: its value as the figure would write it
 *
 * Tells of a value that is not on the page, and why: it did not fit, or its stack is not
 * drawn. The sign of a stack tells of all its missing parts.
 */
void
guatu_drawing_warn_value (const GuatuDrawing *drawing, const GuatuCell *cell,
                          const char *text)
{
  GuatuWarningKind kind = GUATU_WARNING_DROPPED;

  if (cell->withheld == GUATU_WITHHELD_SILENTLY && cell->observation->missing)
    return;
  if (cell->withheld != GUATU_WITHHELD_NOT)
    kind = cell->gap == GUATU_GAP_WHOLE_ZERO ? GUATU_WARNING_WHOLE_ZERO
                                             : GUATU_WARNING_PART_MISSING;
  warn_of (drawing, kind, cell, text);
}

/**
 * guatu_drawing_warn_dropped:
 * @cell: with an observation
 * @text: its value as the figure would write it
 *
 * Tells of a value that did not fit.
 */
void
guatu_drawing_warn_dropped (const GuatuDrawing *drawing, const GuatuCell *cell,
                            const char *text)
{
  warn_of (drawing, GUATU_WARNING_DROPPED, cell, text);
}

/**
 * guatu_drawing_range:
 * @low: (out): the least that is drawn, in the scale of the axis; not finite where
 *   nothing is
 * @high: (out): the most, the upper end of a range and lines of reference included
 */
void
guatu_drawing_range (const GuatuDrawing *drawing, double *low, double *high)
{
  const GuatuTable *table = drawing->table;

  guatu_stack_range (table, drawing->chart->stack, low, high);
  if (table->shares_scale)
    {
      *low = table->reach.start;
      *high = table->reach.end;
    }
  *low /= drawing->span_scale;
  *high /= drawing->span_scale;
  for (guint i = 0; i < guatu_references_count (drawing->chart, table); i++)
    {
      double value
          = guatu_reference_value (drawing->chart, table, i) / drawing->span_scale;

      *low = MIN (*low, value);
      *high = MAX (*high, value);
    }
  if (table->shares_scale)
    return;
  if (drawing->chart->stack != GUATU_STACK_NONE
      || guatu_mark_traits (drawing->chart->mark)->adds_up)
    return;
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (guatu_cell_has_value (&table->cells[i]))
      {
        const GuatuCell *cell = &table->cells[i];
        double upper = guatu_indicator_high_value (cell->indicator, cell->observation);

        *high = MAX (*high, upper / drawing->scale);
      }
}
