/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/losses.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/observation-walk.h"
#include "io/out/sheet-chart.h"

/* What of a dataset a file of another format cannot hold. */

static guint
count_title (const GuatuDataset *dataset)
{
  return !guatu_text_is_absent (&dataset->title);
}

static guint
count_charts (const GuatuDataset *dataset)
{
  return dataset->charts->len;
}

/* Charts that a format with charts of its own has no mark for, too. */
static guint
count_charts_not_drawn (const GuatuDataset *dataset)
{
  guint n = 0;

  for (guint i = 0; i < dataset->charts->len; i++)
    n += guatu_sheet_can_draw (g_ptr_array_index (dataset->charts, i)) ? 0 : 1;
  return n;
}

/* What is said under charts; several may say one thing, as those of one table do. */
static guint
count_chart_notes (const GuatuDataset *dataset)
{
  g_autoptr (GHashTable) notes = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);

      if (!guatu_text_is_absent (&chart->note))
        g_hash_table_add (notes, chart->note.zh);
    }
  return g_hash_table_size (notes);
}

static guint
count_styles (const GuatuDataset *dataset)
{
  return dataset->styles->len;
}

static guint
count_rounding (const GuatuDataset *dataset)
{
  return dataset->rounding != GUATU_ROUNDING_HALF_UP;
}

/* Counts the indicators of which something is true. */
static guint
count_indicators (const GuatuDataset *dataset, gboolean (*has) (const GuatuIndicator *))
{
  guint n = 0;

  for (guint i = 0; i < dataset->indicators->len; i++)
    n += has (g_ptr_array_index (dataset->indicators, i)) ? 1 : 0;
  return n;
}

static gboolean
is_derived (const GuatuIndicator *indicator)
{
  return indicator->op != GUATU_DERIVED_NONE;
}

static gboolean
is_empty (const GuatuIndicator *indicator)
{
  return guatu_indicator_n_observations (indicator) == 0;
}

static gboolean
is_part (const GuatuIndicator *indicator)
{
  return indicator->part_of != NULL;
}

static gboolean
has_remarks (const GuatuIndicator *indicator)
{
  return !guatu_text_is_absent (&indicator->note)
         || !guatu_text_is_absent (&indicator->short_name) || indicator->decimals >= 0
         || indicator->better != GUATU_BETTER_UNSAID;
}

static gboolean
has_theme (const GuatuIndicator *indicator)
{
  return indicator->theme != NULL;
}

static gboolean
has_two_languages (const GuatuIndicator *indicator)
{
  return !g_str_equal (indicator->name.zh, indicator->name.en);
}

static gboolean
has_id (const GuatuIndicator *indicator)
{
  return TRUE;
}

static guint
count_unit_relations (const GuatuDataset *dataset)
{
  guint n = 0;

  for (guint i = 0; i < dataset->units->len; i++)
    {
      const GuatuUnit *unit = g_ptr_array_index (dataset->units, i);

      n += unit->per != NULL || unit->of != NULL ? 1 : 0;
    }
  return n;
}

typedef gboolean (*HasMember) (const GuatuObservation *observation,
                               const GuatuDetails *details);

static gboolean
has_bound (const GuatuObservation *observation, const GuatuDetails *details)
{
  return observation->bound != GUATU_BOUND_EXACT;
}

static gboolean
has_status (const GuatuObservation *observation, const GuatuDetails *details)
{
  return observation->status != GUATU_STATUS_ACTUAL;
}

static gboolean
has_reason (const GuatuObservation *observation, const GuatuDetails *details)
{
  return observation->reason != GUATU_REASON_UNSAID;
}

static gboolean
has_flags (const GuatuObservation *observation, const GuatuDetails *details)
{
  return observation->provisional || observation->revised || observation->breaks;
}

static gboolean
has_base (const GuatuObservation *observation, const GuatuDetails *details)
{
  return details->comparison != GUATU_COMPARISON_UNSAID;
}

static gboolean
has_prices (const GuatuObservation *observation, const GuatuDetails *details)
{
  return details->prices != GUATU_PRICES_UNSAID;
}

static gboolean
has_source (const GuatuObservation *observation, const GuatuDetails *details)
{
  return details->origin != NULL && details->origin->source != NULL;
}

static gboolean
has_note (const GuatuObservation *observation, const GuatuDetails *details)
{
  return details->origin != NULL
         && (!guatu_text_is_absent (&details->origin->note)
             || !guatu_text_is_absent (&details->origin->locator));
}

static gboolean
has_quote (const GuatuObservation *observation, const GuatuDetails *details)
{
  return details->quote != NULL;
}

static gboolean
has_zeros (const GuatuObservation *observation, const GuatuDetails *details)
{
  const int decimals = guatu_observation_decimals (observation);
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  const char *point;

  if (observation->missing || decimals <= 0)
    return FALSE;
  g_ascii_dtostr (digits, sizeof digits, observation->value);
  point = strchr (digits, '.');
  return point == NULL || strlen (point + 1) < (gsize) decimals;
}

/**
 * Loss:
 * @keeps: what a format that can hold it says
 * @count: (nullable): how many there are in a dataset
 * @of_indicator: (nullable): instead, whether an indicator has it
 * @of_observation: (nullable): instead, whether an observation that is not derived has it
 * @message: with the number of them
 */
static const struct
{
  GuatuKeeps keeps;
  guint (*count) (const GuatuDataset *);
  gboolean (*of_indicator) (const GuatuIndicator *);
  HasMember of_observation;
  const char *message;
} losses[] = {
  { GUATU_KEEPS_TITLE, count_title, NULL, NULL, N_ ("the title of the dataset") },
  { GUATU_KEEPS_CHARTS, count_charts, NULL, NULL, N_ ("charts: %u") },
  { GUATU_KEEPS_CHARTS, count_chart_notes, NULL, NULL,
    N_ ("notes that stand under tables and charts: %u") },
  { GUATU_KEEPS_STYLES, count_styles, NULL, NULL, N_ ("styles: %u") },
  { GUATU_KEEPS_ROUNDING, count_rounding, NULL, NULL, N_ ("how numbers are rounded") },
  { GUATU_KEEPS_DERIVATIONS, NULL, is_derived, NULL,
    N_ ("how indicators are derived, whose numbers are written as they are now: %u") },
  { GUATU_KEEPS_EMPTY, NULL, is_empty, NULL, N_ ("indicators without numbers: %u") },
  { GUATU_KEEPS_IDS, NULL, has_id, NULL, N_ ("ids of indicators: %u") },
  { GUATU_KEEPS_THEMES, NULL, has_theme, NULL, N_ ("themes of indicators: %u") },
  { GUATU_KEEPS_PARTS, NULL, is_part, NULL, N_ ("what indicators are parts of: %u") },
  { GUATU_KEEPS_REMARKS, NULL, has_remarks, NULL,
    N_ ("notes, short names, decimals and directions of indicators: %u") },
  { GUATU_KEEPS_LANGUAGES, NULL, has_two_languages, NULL,
    N_ ("names in the other language: %u") },
  { GUATU_KEEPS_UNIT_RELATIONS, count_unit_relations, NULL, NULL,
    N_ ("how units are related to each other: %u") },
  { GUATU_KEEPS_BOUNDS, NULL, NULL, has_bound,
    N_ ("bounds of numbers, such as “at least”: %u") },
  { GUATU_KEEPS_STATUS, NULL, NULL, has_status,
    N_ ("that numbers are estimates or targets: %u") },
  { GUATU_KEEPS_REASONS, NULL, NULL, has_reason, N_ ("why numbers are missing: %u") },
  { GUATU_KEEPS_FLAGS, NULL, NULL, has_flags,
    N_ ("that numbers are provisional, revised or not comparable: %u") },
  { GUATU_KEEPS_BASES, NULL, NULL, has_base, N_ ("what growths are compared with: %u") },
  { GUATU_KEEPS_PRICES, NULL, NULL, has_prices, N_ ("price bases: %u") },
  { GUATU_KEEPS_SOURCES, NULL, NULL, has_source, N_ ("sources of numbers: %u") },
  { GUATU_KEEPS_NOTES, NULL, NULL, has_note,
    N_ ("notes on numbers and places in their sources: %u") },
  { GUATU_KEEPS_QUOTES, NULL, NULL, has_quote, N_ ("quotations of sources: %u") },
  { GUATU_KEEPS_DIGITS, NULL, NULL, has_zeros, N_ ("zeros at the ends of numbers: %u") },
};

static guint
count_observations (const GuatuDataset *dataset, HasMember has)
{
  guint n = 0;

  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);
      GuatuObservationWalk walk;
      const GuatuObservation *observation;

      if (is_derived (indicator))
        continue;
      guatu_observation_walk_init_all (&walk, indicator);
      while ((observation = guatu_observation_walk_next (&walk)) != NULL)
        n += has (observation, guatu_indicator_details (indicator, observation)) ? 1 : 0;
    }
  return n;
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static char *
describe (const char *message, guint n)
{
  return strstr (message, "%u") != NULL ? g_strdup_printf (message, n)
                                        : g_strdup (message);
}
#pragma GCC diagnostic pop

/* Of a workbook with charts that an office can edit, what of ours is lost all the same.
 */
static void
add_charts_drawn (GPtrArray *found, const GuatuDataset *dataset)
{
  const guint n = count_charts (dataset);
  const guint n_not_drawn = count_charts_not_drawn (dataset);

  if (n > n_not_drawn)
    g_ptr_array_add (
        found, g_strdup_printf (_ ("how Guatu draws charts, in whose place the file has "
                                   "charts of its own that can be edited there: %u"),
                                n - n_not_drawn));
  if (n_not_drawn > 0)
    g_ptr_array_add (
        found, g_strdup_printf (_ ("charts for which it has no kind of its own: %u"),
                                n_not_drawn));
}

static void
add_notes_shown (GPtrArray *found, const GuatuDataset *dataset)
{
  const guint n = count_chart_notes (dataset);

  if (n > 0)
    g_ptr_array_add (found,
                     g_strdup_printf (_ ("to which charts notes belong, which stand "
                                         "under the tables for people to read: %u"),
                                      n));
}

/**
 * guatu_losses:
 * @dataset: a dataset
 * @keeps: what a format can hold: of #GuatuKeeps
 *
 * Returns: (transfer full) (element-type utf8): what of the dataset is lost in a file of
 *   the format, each with how many there are of it, in the program's language
 */
GPtrArray *
guatu_losses (const GuatuDataset *dataset, guint keeps)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < G_N_ELEMENTS (losses); i++)
    {
      guint n = 0;

      if ((keeps & losses[i].keeps) != 0)
        continue;
      if (losses[i].count == count_charts && (keeps & GUATU_DRAWS_CHARTS) != 0)
        {
          add_charts_drawn (found, dataset);
          continue;
        }
      if (losses[i].count == count_chart_notes && (keeps & GUATU_SHOWS_NOTES) != 0)
        {
          add_notes_shown (found, dataset);
          continue;
        }
      if (losses[i].count != NULL)
        n = losses[i].count (dataset);
      else if (losses[i].of_indicator != NULL)
        n = count_indicators (dataset, losses[i].of_indicator);
      else
        n = count_observations (dataset, losses[i].of_observation);
      if (n > 0)
        g_ptr_array_add (found, describe (_ (losses[i].message), n));
    }
  return found;
}
