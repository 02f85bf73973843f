/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/edit-private.h"

/* Changes of charts. */

gboolean
guatu_edit_exchange_chart_text (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuChartDescription *chart
      = guatu_builder_find (builder, GUATU_LIST_CHARTS, edit->id, NULL);

  if (chart == NULL)
    return FALSE;
  return guatu_edit_exchange_text (
      edit, edit->kind == GUATU_EDIT_CHART_TITLE      ? &chart->title
            : edit->kind == GUATU_EDIT_CHART_SUBTITLE ? &chart->subtitle
                                                      : &chart->note);
}

/* Takes a chart out of what is being built. Returns: (transfer full) */
static GuatuLooseChart *
take (GuatuBuilder *builder, guint index)
{
  const GuatuDataset *dataset = guatu_builder_dataset (builder);
  GuatuLooseChart *taken
      = guatu_loose_chart_new (dataset, g_ptr_array_index (dataset->charts, index));

  guatu_builder_remove_chart (builder, index);
  return taken;
}

gboolean
guatu_edit_exchange_chart (GuatuEdit *edit, GuatuBuilder *builder)
{
  const int index = guatu_builder_chart_index (builder, edit->id);
  g_autoptr (GuatuLooseChart) put = NULL;

  if (index < 0 || edit->chart == NULL)
    return FALSE;
  put = edit->chart;
  edit->chart = take (builder, (guint) index);
  return guatu_loose_chart_put (put, builder, (guint) index);
}

gboolean
guatu_edit_add_chart (GuatuEdit *edit, GuatuBuilder *builder)
{
  g_autoptr (GuatuLooseChart) put = g_steal_pointer (&edit->chart);

  if (put == NULL || guatu_builder_chart_index (builder, put->chart->id) >= 0)
    return FALSE;
  g_free (edit->id);
  edit->id = g_strdup (put->chart->id);
  edit->kind = GUATU_EDIT_DELETE_CHART;
  return guatu_loose_chart_put (put, builder, edit->index);
}

gboolean
guatu_edit_delete_chart (GuatuEdit *edit, GuatuBuilder *builder)
{
  const int index = guatu_builder_chart_index (builder, edit->id);

  if (index < 0)
    return FALSE;
  g_clear_pointer (&edit->chart, guatu_loose_chart_free);
  edit->index = (guint) index;
  edit->chart = take (builder, edit->index);
  edit->kind = GUATU_EDIT_ADD_CHART;
  return TRUE;
}

gboolean
guatu_edit_move_chart (GuatuEdit *edit, GuatuBuilder *builder)
{
  const int index = guatu_builder_chart_index (builder, edit->id);

  if (index < 0)
    return FALSE;
  guatu_builder_move_chart (builder, (guint) index, edit->index);
  edit->index = (guint) index;
  return TRUE;
}

/**
 * guatu_edit_resolve:
 * @edit: (inout): an edit
 * @dataset: what it is a change of
 * @problems: where it is added why it cannot be
 *
 * Makes of the change of a setting one of all that the chart says, which can be drawn.
 * Other edits stay as they are.
 *
 * Returns: whether it may be
 */
gboolean
guatu_edit_resolve (GuatuEdit *edit, const GuatuDataset *dataset, GuatuProblems *problems)
{
  GuatuSettingPlace place = { dataset, NULL, edit->setting.layer };

  if (edit->kind != GUATU_EDIT_SETTING)
    return TRUE;
  if (edit->setting.setting == GUATU_SETTING_STYLE && edit->setting.values != NULL)
    return guatu_edit_resolve_style (edit, dataset);
  place.chart = guatu_dataset_chart (dataset, edit->id);
  if (place.chart == NULL || edit->setting.values == NULL)
    return FALSE;
  edit->chart = guatu_setting_try (edit->setting.setting, &place,
                                   (const char *const *) edit->setting.values, problems);
  edit->kind = GUATU_EDIT_CHART;
  g_clear_pointer (&edit->setting.values, g_strfreev);
  return edit->chart != NULL;
}
