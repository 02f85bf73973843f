/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/describe-private.h"

#include "dataset/highlight.h"
#include "dataset/number.h"
#include "dataset/reference-line.h"
#include "dataset/rounding.h"
#include "dataset/sentence-name.h"
#include "speech/speech.h"
#include "table/total.h"
#include "text/number-words.h"
#include "text/words.h"
#include "text/said-text.h"

/* What is highlighted, by its name. */
static char *
name_of (const GuatuHighlight *highlight, GuatuLanguage language)
{
  if (highlight->dimension == GUATU_DIMENSION_PERIOD)
    return guatu_period_to_label (highlight->period, language);
  if (highlight->dimension == GUATU_DIMENSION_PLACE)
    return g_strdup (guatu_text_get (&highlight->place->name, language));
  return guatu_sentence_name (&highlight->indicator->name, language);
}

/* The one value of what is highlighted, or NULL where it has several. */
static const GuatuSceneMark *
find_value (const GuatuFacts *facts, const GuatuHighlight *highlight)
{
  const GuatuSceneMark *found = NULL;

  for (guint i = 0; i < facts->values->len; i++)
    {
      const GuatuSceneMark *mark = g_ptr_array_index (facts->values, i);

      if (!guatu_highlight_is_of (highlight, mark->indicator, mark->observation->place,
                                  mark->observation->period))
        continue;
      if (found != NULL)
        return NULL;
      found = mark;
    }
  return found;
}

/** guatu_describe_highlights: what stands out, with its value where it has but one. */
char *
guatu_describe_highlights (const GuatuFacts *facts, GuatuLanguage language)
{
  const GArray *highlights = facts->chart->highlights;
  g_autoptr (GPtrArray) items = NULL;
  g_autofree char *list = NULL;

  if (highlights == NULL || facts->values->len <= 1)
    return NULL;
  items = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < highlights->len; i++)
    {
      const GuatuHighlight *highlight
          = &g_array_index ((GArray *) highlights, GuatuHighlight, i);
      const GuatuSceneMark *mark = find_value (facts, highlight);
      g_autofree char *name = name_of (highlight, language);
      g_autofree char *value = NULL;

      if (mark == NULL)
        {
          g_ptr_array_add (items, g_steal_pointer (&name));
          continue;
        }
      value = guatu_speech_value (mark->indicator, mark->observation, language);
      g_ptr_array_add (items,
                       guatu_phrase_of (GUATU_PHRASE_ITEM, language, 1, name, value));
    }
  list = guatu_word_list (items, language);
  return guatu_phrase_of (GUATU_PHRASE_HIGHLIGHTED, language, items->len, list);
}

/* The number of a line, in full. */
static char *
write_reference (const GuatuChartDescription *chart, const GuatuObservation *value,
                 GuatuLanguage language)
{
  g_autofree char *number = NULL;

  if (chart->stack != GUATU_STACK_SHARE)
    return guatu_number_words_exact (g_ptr_array_index (chart->indicators, 0), value,
                                     language);
  number = guatu_number_format (value->value, guatu_observation_decimals (value), NULL);
  return g_strconcat (number, "%", NULL);
}

static char *
describe_reference (const GuatuChartDescription *chart,
                    const GuatuReferenceLine *reference, GuatuLanguage language)
{
  const char *label = guatu_chart_said_in (chart, &reference->label, language);
  GuatuAverage average = { .value = { .value = reference->value }, .n = 0 };
  g_autofree char *number = NULL;

  if (reference->is_average && chart->multiples != GUATU_DIMENSION_NONE)
    return guatu_phrase_of (GUATU_PHRASE_OWN_AVERAGES, language, 1, NULL);
  if (reference->is_average
      && guatu_chart_average (chart, &average) != GUATU_AVERAGE_IS_KNOWN)
    return NULL;
  if (!reference->is_average)
    guatu_observation_set_decimals (&average.value, reference->decimals);
  number = write_reference (chart, &average.value, language);
  if (reference->is_average)
    return guatu_phrase_of (GUATU_PHRASE_AVERAGE, language, average.n, number);
  return label != NULL
             ? guatu_phrase_of (GUATU_PHRASE_NAMED_LINE, language, 1, label, number)
             : guatu_phrase_of (GUATU_PHRASE_LINE_AT, language, 1, number);
}

/** guatu_describe_references: where lines across the scale of values lie, and what for.
 */
char *
guatu_describe_references (const GuatuFacts *facts, GuatuLanguage language)
{
  const GArray *references = facts->chart->references;
  g_autoptr (GString) text = NULL;

  if (references == NULL || facts->values->len == 0)
    return NULL;
  text = g_string_new (NULL);
  for (guint i = 0; i < references->len; i++)
    {
      g_autofree char *sentence = describe_reference (
          facts->chart, &g_array_index ((GArray *) references, GuatuReferenceLine, i),
          language);

      if (sentence != NULL && text->len > 0 && language == GUATU_LANGUAGE_EN)
        g_string_append_c (text, ' ');
      if (sentence != NULL)
        g_string_append (text, sentence);
    }
  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

/* More totals than this are told by the first and the last of them. */
#define MOST_TOTALS 6

/** guatu_describe_totals: what the stacks add up to. */
char *
guatu_describe_totals (const GuatuFacts *facts, GuatuLanguage language)
{
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GuatuTable) table = NULL;
  g_autofree char *list = NULL;
  guint n;

  if (!facts->chart->totals || facts->values->len <= 1)
    return NULL;
  items = g_ptr_array_new_with_free_func (g_free);
  table = guatu_table_new (facts->chart);
  n = table->categories->len;
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *number = NULL;
      GuatuObservation total;

      if ((n > MOST_TOTALS && i > 0 && i + 1 < n)
          || !guatu_table_total (table, i, &total))
        continue;
      number = guatu_number_words_exact (table->first, &total, language);
      g_ptr_array_add (
          items, guatu_phrase_of (
                     GUATU_PHRASE_ITEM, language, 1,
                     guatu_text_get (guatu_key_label (guatu_table_category (table, i)),
                                     language),
                     number));
    }
  if (items->len == 0)
    return NULL;
  list = guatu_word_list (items, language);
  return guatu_phrase_of (GUATU_PHRASE_TOTALS, language, n > MOST_TOTALS ? 2 : 1, list);
}

/* Of more parts than this the shares are not told. */
#define MOST_SHARES 8

/* Decimals of a share. */
#define SHARE_DECIMALS 1

/* The last category of a table in which anything is known. */
static guint
find_last (const GuatuTable *table)
{
  guint last = table->categories->len - 1;

  for (guint i = 0; i < table->categories->len; i++)
    for (guint j = 0; j < table->series->len; j++)
      if (guatu_cell_has_value (guatu_table_cell (table, i, j)))
        last = i;
  return last;
}

/* A part with its share of a stack; NULL where that is not known exactly. */
static char *
write_share (const GuatuTable *table, guint category, guint series,
             GuatuLanguage language)
{
  const GuatuCell *cell = guatu_table_cell (table, category, series);
  g_autofree char *name = guatu_sentence_name (
      guatu_key_label (guatu_table_series (table, series)), language);
  g_autofree char *number = NULL;
  g_autofree char *share = NULL;

  if (!guatu_cell_has_value (cell) || cell->withheld != GUATU_WITHHELD_NOT
      || cell->observation->bound != GUATU_BOUND_EXACT)
    return NULL;
  number = guatu_rounding_format (
      table->first->rounding, cell->span.end - cell->span.start, SHARE_DECIMALS, NULL);
  share = g_strconcat (number, "%", NULL);
  return guatu_phrase_of (GUATU_PHRASE_SHARE_OF, language, 1, name, share);
}

/** guatu_describe_shares: what the parts of the newest of several stacks are of it, which
 * a chart of shares is about; percentages are told as they are. */
char *
guatu_describe_shares (const GuatuFacts *facts, GuatuLanguage language)
{
  const GuatuChartDescription *chart = facts->chart;
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GuatuTable) table = NULL;
  g_autofree char *list = NULL;
  guint last;

  if (chart->stack != GUATU_STACK_SHARE || chart->category != GUATU_DIMENSION_PERIOD
      || chart->multiples != GUATU_DIMENSION_NONE || facts->values->len <= 1)
    return NULL;
  table = guatu_table_new (chart);
  if (table->series->len < 2 || table->series->len > MOST_SHARES
      || table->kind == GUATU_UNIT_PERCENT)
    return NULL;
  items = g_ptr_array_new_with_free_func (g_free);
  last = find_last (table);
  for (guint i = 0; i < table->series->len; i++)
    {
      char *share = write_share (table, last, i, language);

      if (share == NULL)
        return NULL;
      g_ptr_array_add (items, share);
    }
  list = guatu_describe_clauses (items, language);
  return guatu_phrase_of (
      GUATU_PHRASE_SHARES, language, 1,
      guatu_text_get (guatu_key_label (guatu_table_category (table, last)), language),
      list);
}
