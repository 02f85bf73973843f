/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/said.h"

#include "text/words.h"

/* What the values of a category or a series have in common. */
typedef struct
{
  guint n;
  guint n_preliminary;
  guint statuses; /* a bit for each #GuatuStatus that there is */
} Common;

static void
look_at (Common *common, const GuatuCell *cell)
{
  if (!guatu_cell_has_value (cell))
    return;
  common->n++;
  common->n_preliminary += cell->observation->provisional;
  common->statuses |= 1u << cell->observation->status;
}

static Common
look_at_category (const GuatuTable *table, guint category)
{
  Common common = { 0 };

  for (guint i = 0; i < table->series->len; i++)
    look_at (&common, guatu_table_cell (table, category, i));
  return common;
}

static Common
look_at_series (const GuatuTable *table, guint series)
{
  Common common = { 0 };

  for (guint i = 0; i < table->categories->len; i++)
    look_at (&common, guatu_table_cell (table, i, series));
  return common;
}

static gboolean
is_actual (const Common *common)
{
  return common->statuses == 1u << GUATU_STATUS_ACTUAL;
}

static gboolean
has_one_status (const Common *common)
{
  return (common->statuses & (common->statuses - 1)) == 0;
}

/* Whether all values are actual and preliminary, so that this is what there is to say. */
static gboolean
is_preliminary (const Common *common)
{
  return common->n > 0 && common->n_preliminary == common->n && is_actual (common);
}

/* Finds out whether some @commons can say what there is to say of each of their values.
 */
static void
find_sayable (const Common *commons, guint n, gboolean *status, gboolean *preliminary)
{
  gboolean any_status = FALSE, any_preliminary = FALSE;

  *status = *preliminary = TRUE;
  for (guint i = 0; i < n; i++)
    {
      any_status = any_status || (commons[i].n > 0 && !is_actual (&commons[i]));
      any_preliminary = any_preliminary || commons[i].n_preliminary > 0;
      *status = *status && has_one_status (&commons[i]);
      *preliminary = *preliminary
                     && (commons[i].n_preliminary == 0 || is_preliminary (&commons[i]));
    }
  *status = *status && any_status;
  *preliminary = *preliminary && any_preliminary;
}

static void
look_at_names (GuatuSaid *said, const GuatuTable *table)
{
  guint n = table->categories->len;
  g_autofree Common *commons = g_new (Common, n);

  for (guint i = 0; i < n; i++)
    commons[i] = look_at_category (table, i);
  find_sayable (commons, n, &said->names_say_status, &said->names_say_preliminary);
}

static void
look_at_legend (GuatuSaid *said, const GuatuTable *table)
{
  guint n = table->series->len;
  g_autofree Common *commons = g_new (Common, n);
  gboolean status;

  for (guint i = 0; i < n; i++)
    commons[i] = look_at_series (table, i);
  find_sayable (commons, n, &status, &said->legend_says_preliminary);
}

/* Lines have the names of all their categories under them, where there is room. */
static gboolean
has_names (const GuatuChartDescription *chart, const GuatuTable *table)
{
  return guatu_mark_traits (chart->mark)->names_under && !guatu_table_is_dense (table);
}

/* The legends of bars and dots always name the series. One that tells statuses or
 * periods says enough. */
static gboolean
has_legend (const GuatuChartDescription *chart, const GuatuTable *table)
{
  return guatu_mark_traits (chart->mark)->legend_names_series && table->series->len > 1
         && chart->series != GUATU_DIMENSION_STATUS
         && (chart->series == GUATU_DIMENSION_PERIOD
             || chart->category == GUATU_DIMENSION_PERIOD
             || !guatu_table_periods_differ (table));
}

/**
 * guatu_said_init:
 * @by_names: whether there is room for what the names of categories may say
 * @by_legend: whether there is room for a legend
 *
 * Chooses where the figure says how its values stand: in the names of its categories if
 * these can say it of all, else in the legend and the note.
 */
void
guatu_said_init (GuatuSaid *said, const GuatuChartDescription *chart,
                 const GuatuTable *table, gboolean by_names, gboolean by_legend)
{
  *said = (GuatuSaid) { FALSE };
  if (by_names && has_names (chart, table))
    look_at_names (said, table);
  if (by_legend && has_legend (chart, table))
    look_at_legend (said, table);
}

/** guatu_said_by_names: whether the names of categories say anything. */
gboolean
guatu_said_by_names (const GuatuSaid *said)
{
  return said->names_say_status || said->names_say_preliminary;
}

/**
 * guatu_said_of_category:
 *
 * Returns: (nullable): what the name of a category says besides it
 */
const GuatuText *
guatu_said_of_category (const GuatuSaid *said, const GuatuTable *table, guint category)
{
  Common common;

  if (!guatu_said_by_names (said))
    return NULL;
  common = look_at_category (table, category);
  /* A status is the name of its own category. */
  if (guatu_table_category (table, category)->status >= 0)
    return NULL;
  if (said->names_say_preliminary && is_preliminary (&common))
    return guatu_word_text (GUATU_WORD_PRELIMINARY);
  for (int i = GUATU_STATUS_ESTIMATE; i <= GUATU_STATUS_TARGET; i++)
    if (said->names_say_status && common.statuses == 1u << i)
      return guatu_status_text ((GuatuStatus) i);
  return NULL;
}

/**
 * guatu_said_of_series:
 *
 * Returns: (nullable): that the values of a series are preliminary, where the legend says
 *   it
 */
const GuatuText *
guatu_said_of_series (const GuatuSaid *said, const GuatuTable *table, guint series)
{
  Common common;

  if (!said->legend_says_preliminary)
    return NULL;
  common = look_at_series (table, series);
  return is_preliminary (&common) ? guatu_word_text (GUATU_WORD_PRELIMINARY) : NULL;
}

/**
 * guatu_said_name:
 * @said: (nullable): what is said besides its label
 * @text: (inout): set to the name of a category or a series: “2023年预计”, or
 * “工业（预计）” of what is no period
 */
void
guatu_said_name (const GuatuKey *key, const GuatuText *said, GuatuText *text)
{
  GuatuWord word = key->period.year > 0 ? GUATU_WORD_STATUS : GUATU_WORD_ASIDE;
  const GuatuText *label = guatu_key_label (key);
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  if (said == NULL)
    {
      guatu_text_set (text, label->zh, label->en);
      return;
    }
  zh = guatu_word_fill (word, GUATU_LANGUAGE_ZH, label->zh, said->zh);
  en = guatu_word_fill (word, GUATU_LANGUAGE_EN, label->en, said->en);
  guatu_text_set (text, zh, en);
}
