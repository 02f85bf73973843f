/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/axis-title.h"

#include <string.h>

#include "dataset/chart-layers.h"
#include "guide/axis.h"
#include "text/unit-words.h"
#include "text/words.h"
#include "text/said-text.h"

/* What an axis of shares counts in, and what the numbers on its bars do: these are
 * still those of the source. */
static char *
write_share (const GuatuNumberWords *words, const char *unit)
{
  if (unit == NULL)
    return g_strdup (guatu_word (GUATU_WORD_SHARE_ALONE, words->language));
  return guatu_word_fill (GUATU_WORD_SHARE, words->language, unit, NULL);
}

/* Whether there are so many values that not each has its number. */
static gboolean
has_many_values (const GuatuDrawing *drawing)
{
  const GuatuTable *table = drawing->table;
  guint n = 0;

  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    n += table->cells[i].observation != NULL;
  return n > GUATU_MAX_LABELLED_COLUMNS;
}

/** guatu_axis_title_leaves_parts: whether stacked columns are so many that none of their
 * parts has its number. */
gboolean
guatu_axis_title_leaves_parts (const GuatuDrawing *drawing)
{
  return drawing->chart->mark == GUATU_MARK_BAR
         && guatu_chart_is_in_columns (drawing->chart) && has_many_values (drawing);
}

/* Adds a unit to a list, unless it is there already, or has no words. */
static void
add_unit (GPtrArray *units, char *unit)
{
  for (guint i = 0; unit != NULL && i < units->len; i++)
    if (g_str_equal (g_ptr_array_index (units, i), unit))
      g_clear_pointer (&unit, g_free);
  if (unit != NULL)
    g_ptr_array_add (units, unit);
}

/* Several counted words that share an axis: 个、户. NULL where all are written alike. */
static char *
list_units (const GuatuDrawing *drawing, const GuatuNumberWords *words)
{
  const GPtrArray *indicators = drawing->chart->indicators;
  const double largest = guatu_table_largest (drawing->table);
  g_autoptr (GPtrArray) units = g_ptr_array_new_with_free_func (g_free);
  char *list;

  for (guint i = 0; words->sign == NULL && i < indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (indicators, i);

      add_unit (units, guatu_unit_within (indicator->unit, largest, words->word,
                                          words->language));
    }
  if (units->len < 2)
    return NULL;
  g_ptr_array_add (units, NULL);
  list = g_strjoinv (words->language == GUATU_LANGUAGE_ZH ? "、" : ", ",
                     (char **) units->pdata);
  list[0] = g_ascii_toupper (list[0]);
  return list;
}

/* The unit of an axis, or its units; NULL where the labels say it. */
static char *
unit_of (const GuatuDrawing *drawing, const GuatuNumberWords *words)
{
  /* A number at a mark says its own, but of many not each has one; and small multiples
   * have one axis. */
  const gboolean lists = drawing->chart->multiples == GUATU_DIMENSION_INDICATOR
                         || has_many_values (drawing) || drawing->lists_units;
  char *several = lists ? list_units (drawing, words) : NULL;

  return several != NULL
             ? several
             : guatu_number_words_title (words, guatu_table_largest (drawing->table));
}

/* What the axis counts in, in one language, or NULL where the labels say it. */
static char *
write_unit (const GuatuDrawing *drawing, const GuatuNumberWords *words)
{
  double largest = guatu_table_largest (drawing->table);
  g_autofree char *unit = unit_of (drawing, words);
  g_autofree char *within = guatu_number_words_unit (words, largest);
  GuatuWord asked = GUATU_WORD_UNIT;

  if (drawing->chart->stack == GUATU_STACK_SHARE)
    return write_share (words, guatu_axis_title_leaves_parts (drawing) ? NULL : within);
  if (guatu_axis_is_log (drawing))
    asked = unit != NULL ? GUATU_WORD_UNIT_LOG : GUATU_WORD_LOG;
  else if (unit == NULL)
    return NULL;
  return guatu_word_fill (asked, words->language, unit, NULL);
}

/* Whether a heading names a period, in whatever words around the number of a year. */
static gboolean
names_period (const GuatuText *heading, GuatuPeriod period, GuatuLanguage language,
              const char *label)
{
  const char *text = guatu_text_get (heading, language);
  g_autofree char *year = g_strdup_printf ("%d", period.year);

  return text != NULL
         && (strstr (text, label) != NULL
             || (period.kind == GUATU_PERIOD_YEAR && strstr (text, year) != NULL));
}

/* The one period of all values, where nothing else on the figure says it, else NULL. */
static char *
write_period (const GuatuDrawing *drawing, GuatuLanguage language)
{
  const GuatuChartDescription *chart = drawing->chart;
  const GuatuCell *cell = guatu_table_any_value (drawing->table);
  g_autofree char *label = NULL;

  if (cell == NULL || drawing->says_periods || chart->category == GUATU_DIMENSION_PERIOD
      || chart->series == GUATU_DIMENSION_PERIOD
      || guatu_table_periods_differ (drawing->table))
    return NULL;
  label = guatu_period_to_label (cell->observation->period, language);
  if (names_period (guatu_chart_said (chart, &chart->title), cell->observation->period,
                    language, label)
      || names_period (guatu_chart_said (chart, &chart->subtitle),
                       cell->observation->period, language, label))
    return NULL;
  return g_steal_pointer (&label);
}

/* Both in one language; NULL where there is nothing to say. */
static char *
write_title (const GuatuDrawing *drawing, const GuatuNumberWords *words, gboolean dated)
{
  g_autofree char *unit = write_unit (drawing, words);
  g_autofree char *period = dated ? write_period (drawing, words->language) : NULL;

  if (period == NULL || unit == NULL)
    return period != NULL ? g_steal_pointer (&period) : g_steal_pointer (&unit);
  return guatu_word_fill (GUATU_WORD_DATED, words->language, period, unit);
}

/* What stands over a panel: its title, or the name of the one thing that it shows. */
static const GuatuText *
find_heading (const GuatuDrawing *drawing)
{
  const GuatuChartDescription *layer = drawing->chart;

  if (drawing->columns == NULL || drawing->panel != NULL)
    return NULL;
  if (drawing->pair == NULL && !guatu_text_is_absent (&layer->title))
    return guatu_chart_said (layer, &layer->title);
  return layer->indicators->len == 1
             ? guatu_chart_label_of (drawing->scene->chart,
                                     g_ptr_array_index (layer->indicators, 0))
             : NULL;
}

/** guatu_axis_title_names: whether the title of the axis says what it is of, too. */
gboolean
guatu_axis_title_names (const GuatuDrawing *drawing)
{
  return find_heading (drawing) != NULL;
}

/** guatu_axis_title_is_in_legend: whether the legend of one of two layers has room for
 * what its axis counts in: it has but one series. */
gboolean
guatu_axis_title_is_in_legend (const GuatuDrawing *drawing)
{
  return guatu_axis_title_names (drawing)
         && drawing->chart->series == GUATU_DIMENSION_NONE && drawing->keeps->legend;
}

/* What a layer shows and in what, 地区生产总值（亿元）, where it is one thing or has a
 * title.
 */
static char *
write_heading (const GuatuDrawing *drawing, const GuatuNumberWords *words,
               GuatuLanguage language)
{
  const GuatuText *name = find_heading (drawing);
  g_autofree char *unit
      = guatu_number_words_unit (words, guatu_table_largest (drawing->table));
  const char *label = guatu_text_get (name, language);

  if (drawing->chart->stack == GUATU_STACK_SHARE)
    {
      g_autofree char *share
          = write_share (words, guatu_axis_title_leaves_parts (drawing) ? NULL : unit);

      return guatu_word_fill (GUATU_WORD_ASIDE, language, label, share);
    }
  if (guatu_axis_is_log (drawing))
    {
      g_autofree char *log = guatu_word_fill (
          unit != NULL ? GUATU_WORD_LOG_TOO : GUATU_WORD_LOG, language, unit, NULL);

      return guatu_word_fill (GUATU_WORD_ASIDE, language, label, log);
    }
  return unit != NULL ? guatu_word_fill (GUATU_WORD_ASIDE, language, label, unit)
                      : g_strdup (label);
}

/* Whether each value that a drawing shows has its number on the page, in all languages of
 * the figure. */
static gboolean
writes_all_values (const GuatuDrawing *drawing)
{
  const GuatuTable *table = drawing->table;
  const GuatuScene *scene = drawing->scene;
  guint n_values = 0, n_written = 0;

  if (scene->figure.language == GUATU_LANGUAGE_ZH_EN
      && !(drawing->keeps->english & GUATU_ENGLISH_VALUES))
    return FALSE;
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    n_values += guatu_cell_has_value (&table->cells[i]);
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      n_written += text->role == GUATU_ROLE_VALUE && text->language == drawing->primary;
    }
  return n_written >= n_values;
}

/** guatu_axis_title_lacks_units: whether the numbers of a finished drawing say what they
 * count, each its own word, and some of them found no place: their words may then be said
 * nowhere. */
gboolean
guatu_axis_title_lacks_units (const GuatuDrawing *drawing)
{
  g_autofree char *said = unit_of (drawing, &drawing->words);
  g_autofree char *units = said == NULL ? list_units (drawing, &drawing->words) : NULL;

  return units != NULL && !writes_all_values (drawing);
}

/** guatu_axis_title_write: sets @title to what the value axis of a layer stands for. */
void
guatu_axis_title_write (const GuatuDrawing *drawing, GuatuText *title)
{
  gboolean both = drawing->legend_language == GUATU_LANGUAGE_ZH_EN;
  const GuatuNumberWords *english = both ? &drawing->second_words : &drawing->words;

  guatu_text_clear (title);
  title->zh = write_heading (drawing, &drawing->words, GUATU_LANGUAGE_ZH);
  title->en = write_heading (drawing, english, GUATU_LANGUAGE_EN);
}

static GuatuLabel *
layer_title (const GuatuDrawing *drawing, double width)
{
  g_auto (GuatuText) title = { NULL, NULL };

  guatu_axis_title_write (drawing, &title);
  return guatu_label_new (drawing->typesetter, &title, drawing->legend_language,
                          &drawing->style.legend, width, 2);
}

static GuatuLabel *
set_title (const GuatuDrawing *drawing, gboolean dated)
{
  gboolean both = drawing->legend_language == GUATU_LANGUAGE_ZH_EN;
  GuatuLanguage language = drawing->legend_language;
  g_auto (GuatuText) title = { NULL, NULL };

  title.zh = write_title (drawing, &drawing->words, dated);
  title.en
      = write_title (drawing, both ? &drawing->second_words : &drawing->words, dated);
  if (title.zh == NULL && title.en == NULL)
    return NULL;
  if (title.zh == NULL || title.en == NULL)
    language = title.zh != NULL ? GUATU_LANGUAGE_ZH : GUATU_LANGUAGE_EN;
  return guatu_label_new (drawing->typesetter, &title, language, &drawing->style.legend,
                          -1, 1);
}

/**
 * guatu_axis_title_set:
 * @width: of a title that says what the axis is of, at most, or for when its values are
 *
 * Returns: (transfer full) (nullable): what the value axis counts in: 单位：亿元, CNY
 *   billion; that it is logarithmic; and the period of all values, where nothing else
 *   says it. A unit that only one language has a word for is said in that one. %NULL
 *   where the labels say it.
 */
GuatuLabel *
guatu_axis_title_set (const GuatuDrawing *drawing, double width)
{
  g_autoptr (GuatuLabel) title = NULL;

  if (guatu_axis_title_names (drawing))
    return layer_title (drawing, width);
  title = set_title (drawing, TRUE);
  if (title == NULL || title->width <= width)
    return g_steal_pointer (&title);
  return set_title (drawing, FALSE);
}
