/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-view-private.h"

#include <glib/gi18n.h>

#include "app/chart-mark.h"
#include "app/language.h"
#include "speech/aloud.h"
#include "speech/speech.h"

/* The marks for those who hear them. A long line has thousands: the first few hundred
 * have a widget each, and the keyboard walks through the others with one. */

static GtkWidget *
add_child (GuatuChartView *self, const char *speech)
{
  g_autofree char *aloud = guatu_speech_aloud (
      speech, guatu_language_of_words (self->scene->figure.language));
  GtkWidget *child = guatu_chart_mark_new (aloud);

  /* Before the card, so that the card is read last. */
  gtk_widget_insert_before (child, GTK_WIDGET (self), GTK_WIDGET (self->card));
  return child;
}

static GtkWidget *
add_mark (GuatuChartView *self, guint mark)
{
  g_autofree char *speech
      = guatu_speech_for_mark (guatu_scene_mark (self->scene, mark),
                               guatu_language_of_words (self->scene->figure.language));

  return add_child (self, speech);
}

static void
add_rest (GuatuChartView *self, guint n_rest)
{
  g_autofree char *speech
      = g_strdup_printf (ngettext ("%u more value, which the arrow keys reach",
                                   "%u more values, which the arrow keys reach", n_rest),
                         n_rest);

  self->rest = add_child (self, speech);
}

/**
 * guatu_chart_view_make_marks:
 * @self: the view, with a scene and without marks
 *
 * Makes a child for each mark of the scene, or for the first
 * %GUATU_CHART_VIEW_MAX_MARKS of them and one that tells how many more there are. While
 * one passes through time, which asks for one scene after the other, there are none.
 */
void
guatu_chart_view_make_marks (GuatuChartView *self)
{
  const guint n_marks = guatu_scene_n_marks (self->scene);
  const guint n_made = MIN (n_marks, GUATU_CHART_VIEW_MAX_MARKS);

  if (self->glance->n_columns > 0)
    return;
  for (guint i = 0; i < n_made; i++)
    g_ptr_array_add (self->marks, add_mark (self, i));
  if (n_marks > n_made)
    add_rest (self, n_marks - n_made);
}

/**
 * guatu_chart_view_drop_marks:
 * @self: the view
 *
 * Takes its marks away, before it shows another scene or none.
 */
void
guatu_chart_view_drop_marks (GuatuChartView *self)
{
  g_ptr_array_set_size (self->marks, 0);
  g_clear_pointer (&self->walker, gtk_widget_unparent);
  g_clear_pointer (&self->rest, gtk_widget_unparent);
}

static void
allocate (GuatuChartView *self, GtkWidget *child, guint mark)
{
  guatu_chart_view_allocate_child (
      child,
      guatu_chart_view_to_pixels (self, guatu_scene_mark (self->scene, mark)->box));
}

/**
 * guatu_chart_view_allocate_marks:
 * @self: the view, with its sheet laid out
 */
void
guatu_chart_view_allocate_marks (GuatuChartView *self)
{
  for (guint i = 0; i < self->marks->len; i++)
    allocate (self, g_ptr_array_index (self->marks, i), i);
  if (self->walker != NULL)
    allocate (self, self->walker, self->walked_to);
  if (self->rest != NULL)
    guatu_chart_view_allocate_child (self->rest, self->sheet);
}

/**
 * guatu_chart_view_focus_mark:
 * @self: the view
 * @mark: the index of the mark that is told of
 *
 * Gives @mark the keyboard, so that a screen reader says it.
 */
void
guatu_chart_view_focus_mark (GuatuChartView *self, guint mark)
{
  GtkWidget *before = g_steal_pointer (&self->walker);
  GtkWidget *widget = NULL;

  if (mark < self->marks->len)
    widget = g_ptr_array_index (self->marks, mark);
  else
    widget = self->walker = add_mark (self, mark);
  self->walked_to = mark;
  gtk_widget_grab_focus (widget);
  /* Only now, so that the keyboard is never nowhere. */
  g_clear_pointer (&before, gtk_widget_unparent);
}

/** guatu_chart_view_mark_has_focus: whether the keyboard is at one of the marks. */
gboolean
guatu_chart_view_mark_has_focus (GuatuChartView *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return child != NULL && GUATU_IS_CHART_MARK (child);
}

/**
 * guatu_chart_view_let_go:
 * @self: the view
 *
 * Tells of no mark any more, and takes the keyboard back from it.
 */
void
guatu_chart_view_let_go (GuatuChartView *self)
{
  self->awaited = NULL;
  guatu_chart_view_set_current (self, -1, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_clear_pointer (&self->walker, gtk_widget_unparent);
}
