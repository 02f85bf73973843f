/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "app/export-task.h"
#include "app/text-label.h"
#include "chart/chart.h"

/* What is open, and which of its charts is shown in which language. */

static void
update_title (GuatuWindow *self)
{
  const char *title = guatu_text_get (&self->dataset->title, self->language);

  guatu_text_label_set (self->title, title, self->language);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), title);
  gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
show_failure (GuatuWindow *self, const GError *error)
{
  g_autofree char *markup = g_markup_escape_text (error->message, -1);

  adw_status_page_set_description (self->failure, markup);
}

static void
build_scene (GuatuWindow *self)
{
  const GuatuFigure figure = { self->language, GUATU_PAGE_WIDTH, GUATU_PAGE_HEIGHT };
  g_autoptr (GuatuScene) scene = NULL;
  g_autoptr (GError) error = NULL;

  if (self->chart != NULL)
    scene = guatu_chart_build (self->dataset, self->chart, &figure, self->typesetter,
                               &error);
  if (error != NULL)
    show_failure (self, error);
  guatu_chart_view_set_scene (self->view, scene);
  guatu_chart_warnings_set_scene (self->warnings, scene);
}

/* There was nothing to list before; where there is room, the list shows now. The
 * chart has the keyboard, so that its marks can be walked at once. */
static void
show_first (GuatuWindow *self)
{
  adw_flap_set_reveal_flap (self->flap, !adw_flap_get_folded (self->flap));
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->view));
}

/**
 * guatu_window_show_dataset:
 * @self: the window, with something open
 *
 * Leaves a list of problems, if it is shown, for what is open.
 */
void
guatu_window_show_dataset (GuatuWindow *self)
{
  const char *page = "chart";

  if (self->chart == NULL)
    page = "no-charts";
  else if (guatu_chart_view_get_scene (self->view) == NULL)
    page = "failure";
  gtk_stack_set_visible_child_name (self->pages, page);
  guatu_window_update_actions (self);
}

/**
 * guatu_window_show_chart:
 * @self: the window
 * @chart: (nullable): a chart of what is open
 */
void
guatu_window_show_chart (GuatuWindow *self, const GuatuChartDescription *chart)
{
  self->chart = chart;
  build_scene (self);
  guatu_window_show_dataset (self);
}

/**
 * guatu_window_take_dataset:
 * @self: the window
 * @dataset: what is open from now on
 * @file: (nullable): the file that it was read from, or %NULL if it is built in
 *
 * The chart that is shown stays, if the same file is read again and still has
 * it; else the first one is shown.
 */
void
guatu_window_take_dataset (GuatuWindow *self, GuatuDataset *dataset, GFile *file)
{
  const gboolean same
      = self->file == file
        || (self->file != NULL && file != NULL && g_file_equal (self->file, file));
  g_autofree char *id = same && self->chart != NULL ? g_strdup (self->chart->id) : NULL;
  g_autoptr (GuatuDataset) old = g_steal_pointer (&self->dataset);
  const GuatuChartDescription *chart = NULL;

  guatu_chart_view_set_scene (self->view, NULL);
  self->chart = NULL;
  self->dataset = guatu_dataset_ref (dataset);
  g_set_object (&self->file, file);
  guatu_window_watch_file (self);

  update_title (self);
  if (old == NULL)
    show_first (self);
  guatu_sidebar_set_dataset (self->sidebar, dataset, self->language, self->typesetter);
  if (id != NULL)
    chart = guatu_dataset_chart (dataset, id);
  if (chart == NULL && dataset->charts->len > 0)
    chart = g_ptr_array_index (dataset->charts, 0);
  if (chart != NULL)
    guatu_sidebar_select (self->sidebar, chart);
  else
    guatu_window_show_dataset (self);
}

/**
 * guatu_window_set_language:
 * @self: the window
 * @language: the language of the figures
 */
void
guatu_window_set_language (GuatuWindow *self, GuatuLanguage language)
{
  if (self->language == language)
    return;

  self->language = language;
  if (self->dataset != NULL)
    {
      update_title (self);
      guatu_sidebar_set_language (self->sidebar, language);
      build_scene (self);
      guatu_window_update_actions (self);
    }
  g_object_notify (G_OBJECT (self), "figure-language");
}
