/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/chart-years.h"
#include "document/edit-private.h"

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

/* The dataset from before is what undoes it. */
gboolean
guatu_edit_merge (GuatuEdit *edit, GuatuBuilder *builder)
{
  const guint n_charts = guatu_builder_dataset (builder)->charts->len;

  if (edit->merge.settles)
    guatu_builder_copy_over (builder, edit->other, takes, &edit->merge);
  else
    guatu_builder_copy (builder, edit->other);
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
          stays = guatu_chart_move_figures (chart, dataset, edit->merge.years);
        }
    }
  return TRUE;
}
