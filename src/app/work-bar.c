/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/work-bar.h"

/* A bar that comes and goes within a blink only disturbs. */
#define BLINK_MS 250

struct _GuatuWorkBar
{
  AdwBin parent_instance;

  GtkRevealer *revealer;
  GtkSpinner *spinner;
  GtkLabel *what;
  GtkProgressBar *progress;

  GCancellable *work; /* (nullable): what goes on */
  guint reveal_source;
};

G_DEFINE_FINAL_TYPE (GuatuWorkBar, guatu_work_bar, ADW_TYPE_BIN)

static gboolean
reveal (gpointer data)
{
  GuatuWorkBar *self = data;

  self->reveal_source = 0;
  gtk_spinner_start (self->spinner);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
  return G_SOURCE_REMOVE;
}

static void
put_away (GuatuWorkBar *self)
{
  g_clear_object (&self->work);
  g_clear_handle_id (&self->reveal_source, g_source_remove);
  gtk_spinner_stop (self->spinner);
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
}

static void
guatu_work_bar_dispose (GObject *object)
{
  GuatuWorkBar *self = GUATU_WORK_BAR (object);

  if (self->work != NULL)
    g_cancellable_cancel (self->work);
  g_clear_handle_id (&self->reveal_source, g_source_remove);
  g_clear_object (&self->work);

  G_OBJECT_CLASS (guatu_work_bar_parent_class)->dispose (object);
}

static void
guatu_work_bar_class_init (GuatuWorkBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guatu_work_bar_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/work-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuWorkBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, GuatuWorkBar, spinner);
  gtk_widget_class_bind_template_child (widget_class, GuatuWorkBar, what);
  gtk_widget_class_bind_template_child (widget_class, GuatuWorkBar, progress);
  gtk_widget_class_bind_template_callback (widget_class, guatu_work_bar_cancel);
}

static void
guatu_work_bar_init (GuatuWorkBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * guatu_work_bar_begin:
 * @self: the bar
 * @what: what is being done, for the reader
 *
 * Work that the bar still tells of is cancelled.
 *
 * Returns: (transfer none): cancels the work; guatu_work_bar_end() takes it
 */
GCancellable *
guatu_work_bar_begin (GuatuWorkBar *self, const char *what)
{
  guatu_work_bar_cancel (self);
  self->work = g_cancellable_new ();

  gtk_label_set_text (self->what, what);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), FALSE);
  if (self->reveal_source == 0)
    self->reveal_source = g_timeout_add (BLINK_MS, reveal, self);
  return self->work;
}

/**
 * guatu_work_bar_set_progress:
 * @self: the bar, with work going on
 * @what: what is being done, for the reader
 * @fraction: how much of it is done, from 0 to 1
 */
void
guatu_work_bar_set_progress (GuatuWorkBar *self, const char *what, double fraction)
{
  gtk_label_set_text (self->what, what);
  gtk_progress_bar_set_fraction (self->progress, fraction);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), TRUE);
}

/**
 * guatu_work_bar_end:
 * @self: the bar
 * @work: what guatu_work_bar_begin() returned
 *
 * Does nothing if the bar has gone on to other work.
 */
void
guatu_work_bar_end (GuatuWorkBar *self, GCancellable *work)
{
  if (self->work == work)
    put_away (self);
}

/**
 * guatu_work_bar_cancel:
 * @self: the bar
 *
 * Cancels the work that goes on, if any, and tells of it no longer.
 */
void
guatu_work_bar_cancel (GuatuWorkBar *self)
{
  if (self->work == NULL)
    return;
  g_cancellable_cancel (self->work);
  put_away (self);
}

/**
 * guatu_work_bar_is_working:
 * @self: the bar
 *
 * Returns: whether work goes on
 */
gboolean
guatu_work_bar_is_working (GuatuWorkBar *self)
{
  return self->work != NULL;
}
