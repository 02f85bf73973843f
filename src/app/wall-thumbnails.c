/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/thumbnail.h"
#include "app/look.h"
#include "app/wall-view-private.h"

/* The sheets of a wall are drawn in a thread, one after the other, those in the middle of
 * the view first, and none that is not near it. */

/* How many are kept for when their charts come into view again. */
#define MAX_KEPT 160

typedef struct
{
  GuatuDataset *dataset; /* (nullable): the thread lets go of it */
  const GuatuChartDescription *chart;
  GuatuLanguage language;
  GuatuLook look;
  GuatuTypesetter *typesetter;
  int width;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->dataset, guatu_dataset_unref);
  guatu_typesetter_unref (job->typesetter);
  g_free (job);
}

static void
draw_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  GdkTexture *thumbnail = guatu_thumbnail_draw (job->dataset, job->chart, job->language,
                                                job->look, job->typesetter, job->width);

  g_clear_pointer (&job->dataset, guatu_dataset_unref);
  g_task_return_pointer (task, thumbnail, g_object_unref);
}

static void
keep (GuatuWallView *self, const GuatuChartDescription *chart, GdkTexture *thumbnail)
{
  if (g_hash_table_insert (self->thumbnails, (gpointer) chart, g_object_ref (thumbnail)))
    g_queue_push_tail (&self->drawn, (gpointer) chart);
  while (self->drawn.length > MAX_KEPT)
    g_hash_table_remove (self->thumbnails, g_queue_pop_head (&self->drawn));
}

static void
drawn (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuWallView *self = GUATU_WALL_VIEW (source);
  const Job *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GdkTexture) thumbnail = g_task_propagate_pointer (G_TASK (result), NULL);
  GtkWidget *card;

  self->is_drawing = FALSE;
  /* A typesetter is of one dataset, language, look and size. */
  if (job->typesetter == self->typesetter)
    {
      card = guatu_wall_view_find_card (self, job->chart);
      if (card != NULL)
        guatu_wall_card_set_thumbnail (GUATU_WALL_CARD (card), thumbnail);
      if (thumbnail != NULL)
        keep (self, job->chart, thumbnail);
    }
  guatu_wall_view_want_thumbnails (self);
}

static gboolean
draw_next (gpointer data)
{
  GuatuWallView *self = data;
  GuatuWallCard *card = guatu_wall_view_next_card (self);
  g_autoptr (GTask) task = NULL;
  Job *job;

  self->thumbnail_source = 0;
  if (card == NULL)
    return G_SOURCE_REMOVE;
  job = g_new0 (Job, 1);
  job->dataset = guatu_dataset_ref (self->dataset);
  job->chart = guatu_wall_card_get_chart (card);
  job->language = self->language;
  job->look = guatu_look_of_system ();
  job->typesetter = guatu_typesetter_ref (self->typesetter);
  job->width = guatu_wall_view_card_width (self)
               * gtk_widget_get_scale_factor (GTK_WIDGET (self));
  self->is_drawing = TRUE;
  task = g_task_new (self, NULL, drawn, NULL);
  g_task_set_priority (task, G_PRIORITY_LOW);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, draw_in_thread);
  return G_SOURCE_REMOVE;
}

/** guatu_wall_view_want_thumbnails: draws what is wanted, one sheet at a time. */
void
guatu_wall_view_want_thumbnails (GuatuWallView *self)
{
  if (self->thumbnail_source == 0 && !self->is_drawing && self->dataset != NULL)
    self->thumbnail_source = g_idle_add_full (G_PRIORITY_LOW, draw_next, self, NULL);
}

/** guatu_wall_view_drop_thumbnails: they are of another dataset, language,
 * look or size. */
void
guatu_wall_view_drop_thumbnails (GuatuWallView *self)
{
  g_hash_table_remove_all (self->thumbnails);
  g_queue_clear (&self->drawn);
  g_clear_pointer (&self->typesetter, guatu_typesetter_unref);
  self->typesetter = guatu_typesetter_new ();
}
