/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/chart-years.h"
#include "document/edit-private.h"
#include "io/items/chart-title.h"

/* Another dataset comes in. */

static gboolean
takes (const GuatuObservation *there, const GuatuObservation *comes, gpointer data)
{
  const GuatuMergeChoice *choice = data;

  return choice->takes_new || guatu_merge_kind (there, comes) != GUATU_MERGE_CONFLICTS;
}

static void
drop_charts (GuatuBuilder *builder, guint n)
{
  while (guatu_builder_dataset (builder)->charts->len > n)
    guatu_builder_remove_chart (builder,
                                guatu_builder_dataset (builder)->charts->len - 1);
}

/* Charts of one period that they need not name name it while others come in. Returns
 * (transfer full) (element-type GuatuChartDescription): those charts */
static GPtrArray *
name_periods (GuatuBuilder *builder, guint n)
{
  GPtrArray *named = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    {
      GuatuChartDescription *chart = guatu_builder_item (builder, GUATU_LIST_CHARTS, i);
      GuatuPeriod period;

      if (chart->periods->len > 0 || !guatu_chart_is_of_one_period (chart, &period))
        continue;
      g_array_append_val (chart->periods, period);
      g_ptr_array_add (named, chart);
    }
  return named;
}

/* Those to which nothing else came need not name theirs still. */
static void
forget_periods (GPtrArray *named)
{
  for (guint i = 0; i < named->len; i++)
    {
      GuatuChartDescription *chart = g_ptr_array_index (named, i);
      GuatuPeriod period;

      if (guatu_chart_is_of_one_period (chart, &period))
        g_array_set_size (chart->periods, 0);
    }
}

/* The title of a table that stands under that of a chart is that of the one whose numbers
 * it shows. */
static void
take_title (GuatuChartDescription *chart, const GuatuDataset *dataset,
            const GuatuDataset *other)
{
  if (!guatu_chart_is_under_title (chart, &dataset->title))
    return;
  if (g_str_equal (chart->subtitle.zh, dataset->title.zh))
    guatu_text_set (&chart->subtitle, other->title.zh, other->title.en);
  else
    guatu_chart_title_set (&chart->subtitle, &other->title);
}

/* The dataset from before is what undoes it. */
gboolean
guatu_edit_merge (GuatuEdit *edit, GuatuBuilder *builder)
{
  const guint n_charts = guatu_builder_dataset (builder)->charts->len;
  g_autoptr (GPtrArray) named = name_periods (builder, n_charts);

  if (edit->merge.settles)
    guatu_builder_copy_over (builder, edit->other, takes, &edit->merge);
  else
    guatu_builder_copy (builder, edit->other);
  forget_periods (named);
  if (edit->merge.drops_charts)
    drop_charts (builder, n_charts);
  for (guint i = 0; edit->merge.years != 0 && i < n_charts; i++)
    {
      const GuatuDataset *dataset = guatu_builder_dataset (builder);
      GuatuChartDescription *chart = guatu_builder_item (builder, GUATU_LIST_CHARTS, i);
      g_autoptr (GPtrArray) stays = NULL;

      if (guatu_chart_can_move_years (chart, dataset, edit->merge.years))
        {
          guatu_chart_move_years (chart, edit->merge.years);
          take_title (chart, dataset, edit->other);
          stays = guatu_chart_move_figures (chart, dataset, edit->merge.years);
        }
    }
  return TRUE;
}
