/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/new-chart.h"

/* What can be done with a chart as a whole: doubled, deleted, moved among the others. */

static guint
index_of (GuatuWindow *self)
{
  guint index = 0;

  g_ptr_array_find (self->dataset->charts, self->chart, &index);
  return index;
}

/* An id that no chart has: that of the chart with a number. */
static char *
new_id (GuatuWindow *self, const char *id)
{
  for (guint i = 2;; i++)
    {
      g_autofree char *tried = g_strdup_printf ("%.56s-%u", id, i);

      if (guatu_dataset_chart (self->dataset, tried) == NULL)
        return g_steal_pointer (&tried);
    }
}

/* The chart comes after the one that is shown. */
static void
made (GuatuWindow *self, const GuatuLooseChart *loose)
{
  const GuatuIndicator *first = g_ptr_array_index (loose->chart->indicators, 0);
  g_auto (GuatuEdit) edit = { .kind = GUATU_EDIT_ADD_CHART };
  g_autofree char *id = NULL;

  if (self->document == NULL)
    return;
  edit.index = self->chart != NULL ? index_of (self) + 1 : self->dataset->charts->len;
  id = new_id (self, first->id);
  edit.chart = guatu_loose_chart_copy (loose);
  guatu_loose_chart_set_id (edit.chart, id);
  guatu_window_edit (self, &edit);
  g_free (self->next_chart);
  self->next_chart = g_steal_pointer (&id);
}

/**
 * guatu_window_new_chart:
 * @self: the window, with something open
 *
 * Asks what a new chart is to show, adds it, and shows it.
 */
void
guatu_window_new_chart (GuatuWindow *self)
{
  GuatuNewChart *dialog
      = guatu_new_chart_new (GTK_WINDOW (self), self->dataset, self->language);

  g_signal_connect_object (dialog, "made", G_CALLBACK (made), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * guatu_window_duplicate_chart:
 * @self: the window, with a chart shown
 *
 * Adds a copy after the chart, and shows it.
 */
void
guatu_window_duplicate_chart (GuatuWindow *self)
{
  g_autofree char *id = new_id (self, self->chart->id);
  g_auto (GuatuEdit) edit = { .kind = GUATU_EDIT_ADD_CHART,
                              .label = N_ ("Duplicate Chart"),
                              .index = index_of (self) + 1 };

  edit.chart = guatu_loose_chart_new (self->dataset, self->chart);
  guatu_loose_chart_set_id (edit.chart, id);
  guatu_window_edit (self, &edit);
  g_free (self->next_chart);
  self->next_chart = g_steal_pointer (&id);
}

/**
 * guatu_window_delete_chart:
 * @self: the window, with a chart shown
 *
 * Deletes the chart, and shows the one after it, or the last.
 */
void
guatu_window_delete_chart (GuatuWindow *self)
{
  const GPtrArray *charts = self->dataset->charts;
  const guint index = index_of (self);
  g_auto (GuatuEdit) edit
      = { .kind = GUATU_EDIT_DELETE_CHART, .id = g_strdup (self->chart->id) };
  const GuatuChartDescription *next = NULL;

  if (charts->len > 1)
    next = g_ptr_array_index (charts, index + 1 < charts->len ? index + 1 : index - 1);
  g_free (self->next_chart);
  self->next_chart = next != NULL ? g_strdup (next->id) : NULL;
  guatu_window_edit (self, &edit);
}

/**
 * guatu_window_move_chart:
 * @self: the window, with a chart shown
 * @step: 1 for one place down, -1 for one up
 */
void
guatu_window_move_chart (GuatuWindow *self, int step)
{
  const int index = (int) index_of (self) + step;
  g_auto (GuatuEdit) edit
      = { .kind = GUATU_EDIT_MOVE_CHART, .id = g_strdup (self->chart->id) };

  if (index < 0 || index >= (int) self->dataset->charts->len)
    return;
  edit.index = (guint) index;
  guatu_window_edit (self, &edit);
}
