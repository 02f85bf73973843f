/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "app/export-task.h"
#include "app/readable-chart.h"
#include "speech/describe.h"
#include "table/time-span.h"

/* The chart that is shown is laid out in a thread, which may take as long as it likes:
 * until it is done, the window shows what it showed before. */

/* How long a chart that is no longer wanted may go on being laid out, so that charts
 * come by while a key is held. */
#define PATIENCE (250 * G_TIME_SPAN_MILLISECOND)

typedef struct
{
  GuatuDataset *dataset; /* (nullable): the thread lets go of it */
  const GuatuChartDescription *chart;
  GuatuFigure figure;
  GuatuGlance *glance;
  GuatuTimeSpan whole;
  GuatuTypesetter *typesetter; /* (nullable) */
  char *described;             /* (nullable): what the chart shows, in words */
} GuatuDrawing;

static void
drawing_free (GuatuDrawing *drawing)
{
  g_clear_pointer (&drawing->dataset, guatu_dataset_unref);
  guatu_glance_free (drawing->glance);
  g_clear_pointer (&drawing->typesetter, guatu_typesetter_unref);
  g_free (drawing->described);
  g_free (drawing);
}

static void
draw_in_thread (GTask *task, gpointer source, gpointer task_data,
                GCancellable *cancellable)
{
  GuatuDrawing *drawing = task_data;
  GError *error = NULL;
  g_autoptr (GuatuScene) scene = NULL;

  if (drawing->typesetter == NULL)
    drawing->typesetter = guatu_typesetter_new ();
  guatu_typesetter_set_cancellable (drawing->typesetter, cancellable);
  scene = guatu_readable_chart_build (drawing->dataset, drawing->chart, &drawing->figure,
                                      drawing->glance, drawing->typesetter, &error);

  if (scene != NULL)
    {
      if (drawing->whole.least == 0)
        guatu_chart_time_span (drawing->chart, &drawing->whole);
      if (guatu_scene_n_marks (scene) > 0 && guatu_glance_is_of_all (drawing->glance))
        drawing->described = guatu_describe_scene (scene, drawing->figure.language);
    }
  g_clear_pointer (&drawing->dataset, guatu_dataset_unref);
  if (error != NULL)
    g_task_return_error (task, error);
  else if (!g_task_return_error_if_cancelled (task))
    g_task_return_pointer (task, g_steal_pointer (&scene),
                           (GDestroyNotify) guatu_scene_unref);
}

static void
let_go_in_thread (GTask *task, gpointer source, gpointer dataset,
                  GCancellable *cancellable)
{
  guatu_dataset_unref (dataset);
}

/* What is open may be large, and takes its time to be freed. */
static void
let_go (GuatuDataset *dataset)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);

  g_task_set_task_data (task, dataset, NULL);
  g_task_run_in_thread (task, let_go_in_thread);
}

static void
show_failure (GuatuWindow *self, const GError *error)
{
  g_autofree char *markup = g_markup_escape_text (error->message, -1);

  adw_status_page_set_description (self->failure, markup);
}

/* What does not fit on a page for a small window may do so on the one that is exported,
 * and is not warned of. */
static gboolean
is_page (const GuatuScene *scene)
{
  return scene != NULL && scene->figure.width == GUATU_PAGE_WIDTH
         && scene->figure.height == GUATU_PAGE_HEIGHT;
}

static void
show_scene (GuatuWindow *self, GuatuScene *scene, const GuatuDrawing *drawing,
            const GError *error)
{
  if (error != NULL)
    show_failure (self, error);
  self->cannot_draw = error != NULL;
  guatu_chart_view_set_whole (self->view, &drawing->whole);
  guatu_chart_view_set_scene (self->view, scene);
  if (scene == NULL || drawing->described != NULL)
    guatu_chart_view_describe (self->view, drawing->described);
  guatu_chart_warnings_set_scene (self->warnings, is_page (scene) ? scene : NULL);
  guatu_chart_status_show (self->status, self->view);
  g_clear_pointer (&self->leaving, let_go);
  /* A list of problems that has come in the meantime stays. */
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "problems") == 0)
    guatu_window_update_actions (self);
  else
    guatu_window_show_dataset (self);
}

/* A scene and its typesetter are used in one thread at a time. That of the scene which
 * was shown before has its fonts open still, and sets the next one; so two take turns. */
static void
hand_on_typesetter (GuatuWindow *self, GuatuDrawing *drawing, gboolean is_shown)
{
  g_clear_pointer (&self->free_typesetter, guatu_typesetter_unref);
  if (is_shown)
    {
      self->free_typesetter = self->shown_typesetter;
      self->shown_typesetter = g_steal_pointer (&drawing->typesetter);
    }
  else
    self->free_typesetter = g_steal_pointer (&drawing->typesetter);
}

static void
drawn (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuWindow *self = GUATU_WINDOW (source);
  const gboolean cancelled
      = g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result)));
  GuatuDrawing *drawing = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuScene) scene = g_task_propagate_pointer (G_TASK (result), &error);

  g_clear_object (&self->drawing);
  if (!cancelled)
    show_scene (self, scene, drawing, error);
  hand_on_typesetter (self, drawing, !cancelled);
  if (self->draws_again)
    guatu_window_draw (self);
}

static void
start (GuatuWindow *self)
{
  GuatuDrawing *drawing = g_new0 (GuatuDrawing, 1);
  g_autoptr (GTask) task = NULL;

  self->drawing = g_cancellable_new ();
  self->drawing_since = g_get_monotonic_time ();
  drawing->dataset = guatu_dataset_ref (self->dataset);
  drawing->typesetter = g_steal_pointer (&self->free_typesetter);
  drawing->chart = self->chart;
  drawing->figure = guatu_chart_view_get_figure (self->view, self->language);
  drawing->whole = *guatu_chart_view_get_whole (self->view);
  drawing->glance = guatu_glance_copy (guatu_chart_view_get_glance (self->view));
  task = g_task_new (self, self->drawing, drawn, NULL);
  g_task_set_task_data (task, drawing, (GDestroyNotify) drawing_free);
  g_task_run_in_thread (task, draw_in_thread);
}

/**
 * guatu_window_draw:
 * @self: the window, with something open
 *
 * Draws the chart anew, and shows it once it is drawn. One is drawn at a time: what is
 * asked for in the meantime comes after it, the last only.
 */
void
guatu_window_draw (GuatuWindow *self)
{
  const GuatuDrawing nothing = { NULL };

  self->draws_again = self->drawing != NULL && self->chart != NULL;
  if (self->chart == NULL)
    {
      guatu_window_end_drawing (self);
      show_scene (self, NULL, &nothing, NULL);
    }
  else if (self->drawing == NULL)
    start (self);
  else if (g_get_monotonic_time () - self->drawing_since > PATIENCE)
    g_cancellable_cancel (self->drawing);
}

/**
 * guatu_window_end_drawing:
 * @self: the window
 *
 * Makes nothing of what is being drawn.
 */
void
guatu_window_end_drawing (GuatuWindow *self)
{
  self->draws_again = FALSE;
  if (self->drawing != NULL)
    g_cancellable_cancel (self->drawing);
}

/**
 * guatu_window_leave_dataset:
 * @self: the window
 *
 * Nothing is open afterwards. The chart that is shown stays until there is another.
 */
void
guatu_window_leave_dataset (GuatuWindow *self)
{
  guatu_window_end_drawing (self);
  self->chart = NULL;
  if (self->leaving == NULL)
    self->leaving = g_steal_pointer (&self->dataset);
  else
    g_clear_pointer (&self->dataset, let_go);
}
