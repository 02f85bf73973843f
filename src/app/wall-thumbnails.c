/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/look.h"
#include "app/wall-view-private.h"

/* The sheets of a wall are drawn in a thread, one after the other, those in the middle of
 * the view first, and none that is not near it. */

static void
drawn (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuWallView *self = GUATU_WALL_VIEW (source);
  const GuatuThumbnailJob *job = guatu_thumbnail_job_of (result);
  g_autoptr (GdkTexture) thumbnail = guatu_thumbnail_job_finish (result);
  GtkWidget *card;

  self->is_drawing = FALSE;
  /* A typesetter is of one dataset, language, look and size. */
  if (job->typesetter == self->typesetter)
    {
      card = guatu_wall_view_find_card (self, job->chart);
      if (card != NULL)
        guatu_wall_card_set_thumbnail (GUATU_WALL_CARD (card), thumbnail);
      if (thumbnail != NULL)
        guatu_thumbnails_keep (&self->thumbnails, job->chart, thumbnail);
    }
  guatu_wall_view_want_thumbnails (self);
}

static gboolean
draw_next (gpointer data)
{
  GuatuWallView *self = data;
  GuatuWallCard *card = guatu_wall_view_next_card (self);
  GuatuThumbnailJob job;

  self->thumbnail_source = 0;
  if (card == NULL)
    return G_SOURCE_REMOVE;
  job = (GuatuThumbnailJob) {
    .dataset = self->dataset,
    .chart = guatu_wall_card_get_chart (card),
    .language = self->language,
    .look = guatu_look_of_system (),
    .typesetter = self->typesetter,
    .width
    = guatu_wall_view_card_width (self) * gtk_widget_get_scale_factor (GTK_WIDGET (self)),
  };
  self->is_drawing = TRUE;
  guatu_thumbnail_job_start (&job, self, drawn);
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
  guatu_thumbnails_drop (&self->thumbnails);
  g_clear_pointer (&self->typesetter, guatu_typesetter_unref);
  self->typesetter = guatu_typesetter_new ();
}
