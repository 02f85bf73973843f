/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/figures/grid.h"

#include "text/words.h"

/* What the unit and the English are, as shares of the number's size. */
#define WORDS_SHARE 0.42
#define SECOND_SHARE 0.34

/* Between a number and its unit, as a share of the number's size. */
#define GAP_SHARE 0.09

/* At which size numbers are measured. */
#define MEASURE 100.0

/* What stands for a missing value. */
#define MISSING "–"

/* Between a cell's rule and its number, at 1200×800. */
#define RULE_GAP 8.0

static void
free_figure (gpointer data)
{
  GuatuNumberFigure *figure = data;

  g_free (figure->text);
  guatu_number_parts_clear (&figure->parts);
  g_free (figure->second);
  guatu_text_clear (&figure->name);
  guatu_text_clear (&figure->detail);
  g_free (figure);
}

/** guatu_figure_number_font: the type of a number; of a derived one it is in italics. */
GuatuFont
guatu_figure_number_font (const GuatuDrawing *drawing, const GuatuNumberFigure *figure,
                          double size)
{
  GuatuFont font = drawing->style.value;

  font.size = size;
  font.bold = TRUE;
  font.tabular = FALSE;
  font.italic = figure->cell->indicator->op != GUATU_DERIVED_NONE;
  return font;
}

/** guatu_figure_words_font: the type of unit and bound beside a number of @size. */
GuatuFont
guatu_figure_words_font (const GuatuDrawing *drawing, double size)
{
  GuatuFont font = drawing->style.value;

  font.size = MIN (size, MAX (size * WORDS_SHARE, guatu_style_smallest (&font)));
  return font;
}

/** guatu_figure_second_font: the type of the English under a number of @size. */
GuatuFont
guatu_figure_second_font (const GuatuDrawing *drawing, double size)
{
  GuatuFont font = drawing->style.value;

  font.size = MIN (size, MAX (size * SECOND_SHARE, guatu_style_smallest (&font)));
  return font;
}

/** guatu_figure_gap: what a number of @size and its unit keep free between them. */
double
guatu_figure_gap (double size)
{
  return size * GAP_SHARE;
}

/** guatu_figure_rule_gap: from a cell's rule to its number. */
double
guatu_figure_rule_gap (const GuatuDrawing *drawing)
{
  return guatu_drawing_air (drawing, RULE_GAP);
}

/** guatu_figure_line_width: of a number of @size with what stands beside it. */
double
guatu_figure_line_width (const GuatuDrawing *drawing, const GuatuNumberFigure *figure,
                         double size)
{
  guint n_gaps = (figure->parts.before[0] != '\0') + (figure->parts.after[0] != '\0');

  return figure->number_width * size
         + figure->words_width * guatu_figure_words_font (drawing, size).size
         + n_gaps * guatu_figure_gap (size);
}

static double
measure (const GuatuDrawing *drawing, const char *text, GuatuLanguage language,
         GuatuFont font)
{
  g_autoptr (GuatuLabel) label = NULL;

  if (text == NULL || text[0] == '\0')
    return 0;
  font.size = MEASURE;
  label = guatu_label_new_string (drawing->typesetter, text, language, &font);
  return label->width / MEASURE;
}

static void
measure_figure (const GuatuDrawing *drawing, GuatuNumberFigure *figure)
{
  GuatuFont number = guatu_figure_number_font (drawing, figure, MEASURE);
  GuatuFont words = drawing->style.value;

  figure->number_width
      = measure (drawing, figure->parts.number, drawing->primary, number);
  figure->words_width = measure (drawing, figure->parts.before, drawing->primary, words)
                        + measure (drawing, figure->parts.after, drawing->primary, words);
  for (int i = GUATU_LANGUAGE_ZH; i <= GUATU_LANGUAGE_EN; i++)
    {
      figure->name_widths[i]
          = measure (drawing, guatu_text_get (&figure->name, (GuatuLanguage) i),
                     (GuatuLanguage) i, words);
      figure->detail_widths[i]
          = measure (drawing, guatu_text_get (&figure->detail, (GuatuLanguage) i),
                     (GuatuLanguage) i, words);
    }
  figure->second_width = measure (drawing, figure->second, GUATU_LANGUAGE_EN, words);
}

/* The English of a number, where it says something that the Chinese does not. */
static char *
write_second (const GuatuDrawing *drawing, const GuatuCell *cell)
{
  GuatuLanguage language = guatu_drop_step_language (
      drawing->keeps, drawing->scene->figure.language, GUATU_ENGLISH_VALUES);
  g_auto (GuatuText) text = { NULL, NULL };

  if (language != GUATU_LANGUAGE_ZH_EN || cell->observation->missing)
    return NULL;
  text.zh
      = guatu_number_words_full (cell->indicator, cell->observation, GUATU_LANGUAGE_ZH);
  text.en
      = guatu_number_words_full (cell->indicator, cell->observation, GUATU_LANGUAGE_EN);
  return guatu_label_is_same_number (&text) ? NULL : g_steal_pointer (&text.en);
}

/* Adds what there is to say of a number to the list of it, in one language. */
static char *
write_detail (const GuatuDrawing *drawing, const GuatuNumberFigure *figure,
              GuatuLanguage language)
{
  const GuatuTable *table = drawing->table;
  const GuatuObservation *observation = figure->cell->observation;
  const GuatuChartDescription *chart = drawing->chart;
  gboolean tells_status = chart->category == GUATU_DIMENSION_STATUS
                          || chart->series == GUATU_DIMENSION_STATUS;
  g_autoptr (GPtrArray) said = g_ptr_array_new_with_free_func (g_free);

  if (table->series->len > 1)
    g_ptr_array_add (
        said,
        g_strdup (guatu_text_get (
            guatu_key_label (guatu_table_series (table, figure->series)), language)));
  if (drawing->says_periods)
    g_ptr_array_add (said, guatu_period_to_label (observation->period, language));
  if (observation->missing)
    g_ptr_array_add (
        said, g_strdup (guatu_text_get (
                  guatu_reason_text ((GuatuReason) observation->reason), language)));
  else if (observation->status != GUATU_STATUS_ACTUAL && !tells_status)
    g_ptr_array_add (
        said, g_strdup (guatu_text_get (
                  guatu_status_text ((GuatuStatus) observation->status), language)));
  g_ptr_array_add (said, NULL);
  return g_strjoinv (language == GUATU_LANGUAGE_ZH ? "，" : ", ", (char **) said->pdata);
}

static GuatuNumberFigure *
write_figure (const GuatuDrawing *drawing, guint category, guint series)
{
  const GuatuTable *table = drawing->table;
  const GuatuCell *cell = guatu_table_cell (table, category, series);
  const GuatuText *label = guatu_key_label (guatu_table_category (table, category));
  GuatuNumberFigure *figure = g_new0 (GuatuNumberFigure, 1);
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  figure->cell = cell;
  figure->series = series;
  figure->slot = category * table->series->len + series;
  figure->text = guatu_drawing_write_value (drawing, cell);
  if (cell->observation->missing)
    figure->parts
        = (GuatuNumberParts) { g_strdup (""), g_strdup (MISSING), g_strdup ("") };
  else
    guatu_number_words_split (cell->indicator, cell->observation, drawing->primary,
                              &figure->parts);
  g_strchomp (figure->parts.before);
  g_strchug (figure->parts.after);
  figure->second = write_second (drawing, cell);
  guatu_text_set (&figure->name, label->zh, label->en);
  zh = write_detail (drawing, figure, GUATU_LANGUAGE_ZH);
  en = write_detail (drawing, figure, GUATU_LANGUAGE_EN);
  if (zh[0] != '\0')
    guatu_text_set (&figure->detail, zh, en);
  measure_figure (drawing, figure);
  return figure;
}

/* Of categories that have few of the series each, no place is kept for the others. */
static void
close_up (GPtrArray *figures)
{
  for (guint i = 0; i < figures->len; i++)
    ((GuatuNumberFigure *) g_ptr_array_index (figures, i))->slot = i;
}

/**
 * guatu_figures_write:
 *
 * Returns: (transfer full) (element-type GuatuNumberFigure): the observations of a chart
 *   as large numbers, category by category
 */
GPtrArray *
guatu_figures_write (const GuatuDrawing *drawing)
{
  const GuatuTable *table = drawing->table;
  GPtrArray *figures = g_ptr_array_new_with_free_func (free_figure);

  for (guint i = 0; i < table->categories->len; i++)
    for (guint j = 0; j < table->series->len; j++)
      if (guatu_table_cell (table, i, j)->observation != NULL)
        g_ptr_array_add (figures, write_figure (drawing, i, j));
  if (figures->len * 4 < table->categories->len * table->series->len * 3)
    close_up (figures);
  return figures;
}
