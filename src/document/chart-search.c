/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/chart-search.h"

#include <math.h>
#include <string.h>

#include "dataset/number.h"
#include "lexicon/indicator-name.h"
#include "lexicon/initials.h"
#include "lexicon/normalize.h"
#include "lexicon/number-text.h"
#include "lexicon/period-text.h"
#include "text/said-text.h"

/* Numbers that were written as one another differ by no more than this. */
#define SAME 1e-9

/**
 * Term:
 * @words: the words that a chart's names have to hold, normalized
 * @known: what official statistics call the indicator of that name, in both languages,
 *   normalized; both are %NULL where there is none
 * @has_number: whether the term is a number, such as ≥7%
 * @has_period: whether it is a period, such as 2023年
 *
 * One thing that is sought: a chart has it in one of these ways.
 */
typedef struct
{
  char **words;
  char *known[2];
  gboolean has_number;
  GuatuNumberText number;
  gboolean has_period;
  GuatuPeriod period;
} Term;

struct _GuatuChartSearch
{
  GArray *terms; /* (element-type Term) */
};

static void
term_clear (gpointer data)
{
  Term *term = data;

  g_strfreev (term->words);
  g_free (term->known[0]);
  g_free (term->known[1]);
}

/* What a text means beside its words; whether it is anything. */
static gboolean
understand (const char *text, Term *term)
{
  const GuatuIndicatorName *known = guatu_indicator_name_find (text);

  if (known != NULL)
    {
      term->known[0] = guatu_lexicon_normalize (known->name.zh);
      term->known[1] = guatu_lexicon_normalize (known->name.en);
    }
  term->has_number = guatu_number_text_parse (text, &term->number);
  /* Of a number alone, such as 2023, all charts of the year would be found. */
  term->has_period = !term->has_number && guatu_period_text_parse (text, &term->period);
  return known != NULL || term->has_number || term->has_period;
}

static void
add_term (GuatuChartSearch *search, const char *text, Term *term)
{
  g_autofree char *normal = guatu_lexicon_normalize (text);

  term->words = g_strsplit_set (normal, " \t\n", -1);
  g_array_append_val (search->terms, *term);
}

/**
 * guatu_chart_search_new:
 * @text: what was typed: words of names, in either language, or letters with which their
 *   pinyin begins; a name that official
 *   statistics have for an indicator; numbers and periods as people write them
 *
 * Returns: (transfer full): the search; what means something as a whole, as “Q1 2023”
 *   does, is sought as a whole, and else each word of the text
 */
GuatuChartSearch *
guatu_chart_search_new (const char *text)
{
  GuatuChartSearch *search = g_new0 (GuatuChartSearch, 1);
  g_auto (GStrv) words = g_strsplit_set (text, " \t\n", -1);
  Term whole = { NULL };

  search->terms = g_array_new (FALSE, FALSE, sizeof (Term));
  g_array_set_clear_func (search->terms, term_clear);
  if (understand (text, &whole))
    {
      add_term (search, text, &whole);
      return search;
    }
  for (guint i = 0; words[i] != NULL; i++)
    {
      Term term = { NULL };

      understand (words[i], &term);
      add_term (search, words[i], &term);
    }
  return search;
}

/**
 * guatu_chart_search_free:
 * @search: (transfer full): a search
 */
void
guatu_chart_search_free (GuatuChartSearch *search)
{
  g_array_unref (search->terms);
  g_free (search);
}

static void
add_names (GString *names, const GuatuText *text)
{
  if (!guatu_text_is_absent (text))
    g_string_append_printf (names, "%s\n%s\n", text->zh, text->en);
}

/* The title of a chart with the figures in it, its theme and the names of its indicators,
 * in both languages. */
static char *
collect_names (const GuatuChartDescription *chart)
{
  g_autoptr (GString) names = g_string_new (NULL);

  add_names (names, guatu_chart_said (chart, &chart->title));
  if (chart->theme != NULL)
    add_names (names, &chart->theme->title);
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      add_names (names, &indicator->name);
    }
  return guatu_lexicon_normalize (names->str);
}

static gboolean
is_named (const Term *term, const char *names)
{
  guint i = 0;

  while (term->words[i] != NULL
         && (strstr (names, term->words[i]) != NULL
             || guatu_initials_find (names, term->words[i])))
    i++;
  return term->words[i] == NULL
         || (term->known[0] != NULL
             && (strstr (names, term->known[0]) != NULL
                 || strstr (names, term->known[1]) != NULL));
}

static gboolean
is_same (double a, double b)
{
  return fabs (a - b) <= SAME * MAX (fabs (a), fabs (b));
}

/* Whether a number is the one that was typed: 238, 238亿 and 23.8 billion are all the
 * 238 of an indicator in 亿元. */
static gboolean
is_value (const GuatuNumberText *sought, double typed, double written, double base)
{
  return (sought->mult == 0 && is_same (typed, written))
         || is_same (guatu_number_scale (typed, sought->mult), base);
}

static gboolean
has_number (const GuatuNumberText *sought, const GuatuIndicator *indicator,
            const GuatuObservation *observation)
{
  if (observation->missing
      || (sought->bound != GUATU_BOUND_EXACT && sought->bound != observation->bound)
      || (sought->unit != NULL && sought->unit->kind != indicator->unit->kind))
    return FALSE;
  return is_value (sought, sought->value, observation->value,
                   guatu_indicator_base_value (indicator, observation))
         && (sought->bound != GUATU_BOUND_RANGE
             || is_value (sought, sought->high,
                          guatu_indicator_details (indicator, observation)->value_high,
                          guatu_indicator_high_value (indicator, observation)));
}

static gboolean
is_in (const Term *term, const GuatuIndicator *indicator,
       const GuatuObservation *observation)
{
  return (term->has_number && has_number (&term->number, indicator, observation))
         || (term->has_period
             && guatu_period_compare (term->period, observation->period) == 0);
}

/* Whether a chart shows what was typed, which its names do not hold. */
static gboolean
is_shown (const Term *term, const GuatuChartDescription *chart)
{
  if (!term->has_number && !term->has_period)
    return FALSE;
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);

          if (is_in (term, indicator, observation)
              && guatu_chart_description_selects (chart, observation))
            return TRUE;
        }
    }
  return FALSE;
}

/**
 * guatu_chart_search_finds:
 * @search: a search; any thread may use it
 * @chart: a chart
 *
 * Returns: whether the chart has all that is sought: in its title, in its theme or in
 *   the names of its indicators, or among the numbers and periods that it shows
 */
gboolean
guatu_chart_search_finds (const GuatuChartSearch *search,
                          const GuatuChartDescription *chart)
{
  g_autofree char *names = collect_names (chart);

  for (guint i = 0; i < search->terms->len; i++)
    {
      const Term *term = &g_array_index (search->terms, Term, i);

      if (!is_named (term, names) && !is_shown (term, chart))
        return FALSE;
    }
  return TRUE;
}
