/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/drawing.h"

#include "dataset/annotation.h"
#include "dataset/shaded-period.h"
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

/* Which number of what an observation is: “Retail sales, Jinan, 2023”. A chart of one
 * place need not name it. */
static char *
name_value (const GuatuDrawing *drawing, const GuatuIndicator *indicator,
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
            ? name_value (drawing, cell->indicator, cell->observation, drawing->primary)
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

/* Returns: (transfer full) (array): which marks have their numbers in English */
static gboolean *
find_english (const GuatuScene *scene)
{
  gboolean *english = g_new0 (gboolean, scene->marks->len + 1);

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->mark >= 0 && text->role == GUATU_ROLE_VALUE
          && text->language == GUATU_LANGUAGE_EN)
        english[text->mark] = TRUE;
    }
  return english;
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

/* Adds a text to a list of them. */
static void
add_to_list (GString *list, const char *text)
{
  g_string_append_printf (list, "%s%s", list->len > 0 ? "; " : "", text);
}

static gboolean
is_own (const GuatuDrawing *drawing, int mark)
{
  return drawing->marks.n == 0
         || ((guint) mark >= drawing->marks.first
             && (guint) mark < drawing->marks.first + drawing->marks.n);
}

/* The numbers that are written in Chinese only although English writes them in another
 * way. */
static void
list_values (const GuatuDrawing *drawing, GString *list)
{
  g_autofree gboolean *told = find_english (drawing->scene);

  for (guint i = 0; i < drawing->scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (drawing->scene, i);
      const GuatuSceneMark *mark
          = text->role == GUATU_ROLE_VALUE && text->mark >= 0
                ? guatu_scene_mark (drawing->scene, (guint) text->mark)
                : NULL;
      g_autofree char *english = NULL;
      GuatuObservation shown;

      if (mark == NULL || mark->observation == NULL || told[text->mark]
          || !is_own (drawing, text->mark)
          || g_str_equal (pango_layout_get_text (text->layout), MISSING))
        continue;
      shown = guatu_mark_traits (drawing->chart->mark)->two_sided
                  ? guatu_observation_magnitude (mark->observation)
                  : *mark->observation;
      english
          = guatu_number_words_label (&drawing->second_words, mark->indicator, &shown);
      if (!guatu_label_is_same_number (
              &(GuatuText) { (char *) guatu_cut_text_in_full (text->layout), english }))
        {
          g_autofree char *of = name_value (drawing, mark->indicator, mark->observation,
                                            GUATU_LANGUAGE_EN);
          g_autofree char *whole = g_strdup_printf ("%s: %s", of, english);

          add_to_list (list, whole);
        }
    }
}

/* The names that are written in Chinese only. */
static void
list_names (const GArray *keys, GString *list)
{
  for (guint i = 0; i < keys->len; i++)
    {
      const GuatuText *name = &g_array_index (keys, GuatuKey, i).label;

      if (g_strcmp0 (name->zh, name->en) != 0)
        add_to_list (list, name->en);
    }
}

static void
add_english (const GuatuText *text, GString *list)
{
  if (g_strcmp0 (text->zh, text->en) != 0)
    add_to_list (list, text->en);
}

/* What is noted in Chinese only; the first layer speaks for what lies behind all. */
static void
list_notes (const GuatuDrawing *drawing, GString *list)
{
  const GuatuChartDescription *chart = drawing->chart;

  for (guint i = 0; i < guatu_chart_n_annotations (chart); i++)
    add_english (guatu_chart_said (chart, &guatu_chart_annotation (chart, i)->text),
                 list);
  for (guint i = 0;
       chart->panel == 0 && !chart->second && i < guatu_chart_n_shades (chart); i++)
    add_english (guatu_chart_said (chart, &guatu_chart_shade (chart, i)->label), list);
}

/* Whether it is the layer that speaks for the periods of all. */
static gboolean
is_first (const GuatuDrawing *drawing)
{
  return drawing->columns == NULL || drawing->marks.first == 0;
}

static void
warn_of_list (const GuatuDrawing *drawing, GuatuTextRole role, GString *list)
{
  if (list->len > 0)
    guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, role, list->str);
  g_string_truncate (list, 0);
}

/**
 * guatu_drawing_warn_english:
 *
 * Tells, of numbers and of names at once, what a figure in both languages has in Chinese
 * only. Each heading tells of itself.
 */
void
guatu_drawing_warn_english (const GuatuDrawing *drawing)
{
  g_autoptr (GString) list = g_string_new (NULL);
  GuatuEnglish english = drawing->keeps->english;

  if (drawing->scene->figure.language != GUATU_LANGUAGE_ZH_EN)
    return;
  /* Stacked bars have their numbers in the language that has room on them. */
  if (drawing->chart->stack == GUATU_STACK_NONE || !(english & GUATU_ENGLISH_VALUES))
    list_values (drawing, list);
  warn_of_list (drawing, GUATU_ROLE_VALUE, list);
  if (!(english & GUATU_ENGLISH_NAMES) && !drawing->table->reduced && is_first (drawing))
    list_names (drawing->table->categories, list);
  warn_of_list (drawing, GUATU_ROLE_CATEGORY, list);
  if (english & GUATU_ENGLISH_LEGEND)
    return;
  if (drawing->panel != NULL
          ? drawing->table->series->len > 1 && is_first (drawing)
          : drawing->table->series->len > 1 || drawing->columns != NULL)
    list_names (drawing->table->series, list);
  warn_of_list (drawing, GUATU_ROLE_LEGEND, list);
  list_notes (drawing, list);
  warn_of_list (drawing, GUATU_ROLE_ANNOTATION, list);
}
