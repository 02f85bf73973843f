/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "io/read.h"

/* Opening what comes in: read in a thread, and told of in full where it is not good. */

/**
 * guatu_window_show_problems:
 * @self: the window
 * @incoming: what could not be read
 *
 * Lists all that is wrong with it; of a table that lacks nothing but its period, that is
 * asked for.
 */
void
guatu_window_show_problems (GuatuWindow *self, GuatuIncoming *incoming)
{
  const gboolean lacks_period
      = g_error_matches (incoming->error, GUATU_IO_ERROR, GUATU_IO_ERROR_PERIOD);
  const char *said = incoming->words.period != NULL ? incoming->words.period : "";

  g_clear_pointer (&self->lacking, guatu_incoming_unref);
  if (lacks_period)
    self->lacking = guatu_incoming_ref (incoming);
  guatu_problems_page_show (self->problems, incoming->name, incoming->problems,
                            incoming->error->message, self->dataset != NULL,
                            lacks_period ? said : NULL);
  gtk_stack_set_visible_child_name (self->pages, "problems");
  guatu_problems_page_take_focus (self->problems);
}

/**
 * guatu_window_say_period:
 * @self: the window, which shows that a table lacks its period
 * @period: what was typed
 *
 * Reads the table again, for what it was read for.
 */
void
guatu_window_say_period (GuatuWindow *self, const char *period)
{
  g_autoptr (GuatuIncoming) lacking = g_steal_pointer (&self->lacking);
  g_autoptr (GuatuIncoming) again = NULL;
  GuatuTableWords words;

  if (lacking == NULL)
    return;
  words = lacking->words;
  words.period = (char *) period;
  again = guatu_incoming_again (lacking, &words);
  if (self->dataset != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
  guatu_window_read (self, again, self->reads_to_merge ? self->dataset : NULL,
                     self->after_reading);
}

/* Charts that cannot be drawn are open with the others, and say why in their place. */
static void
tell_of_failed (GuatuWindow *self, const GuatuDataset *dataset)
{
  g_autofree char *text = NULL;
  guint n = 0;

  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);

      n += chart->problems != NULL;
    }
  if (n == 0)
    return;
  text = g_strdup_printf (
      ngettext ("%u chart cannot be drawn", "%u charts cannot be drawn", n), n);
  guatu_window_toast (self, text);
}

/* What of a table was not understood: the first of it, and how much more there is. */
static void
tell_of_table (GuatuWindow *self, const GuatuTableReport *report)
{
  const guint n = guatu_table_report_n_warnings (report);
  const GuatuTableNotice *first = NULL;
  g_autofree char *text = NULL;

  if (n == 0)
    return;
  for (guint i = 0; first == NULL || !first->is_warning; i++)
    first = g_ptr_array_index (report, i);
  text = n == 1 ? g_strdup_printf ("%s: %s", first->place, first->text)
                : g_strdup_printf (
                      ngettext ("%s: %s (and %u more)", "%s: %s (and %u more)", n - 1),
                      first->place, first->text, n - 1);
  guatu_window_toast (self, text);
}

/**
 * guatu_window_read:
 * @self: the window
 * @incoming: what is to be read
 * @into: (nullable): what it may be merged into
 * @callback: called when it is read; calls guatu_window_end_reading()
 *
 * Reads it in a thread, and tells of that.
 */
void
guatu_window_read (GuatuWindow *self, GuatuIncoming *incoming, GuatuDataset *into,
                   GAsyncReadyCallback callback)
{
  g_autofree char *name = g_path_get_basename (incoming->name);
  g_autofree char *what = g_strdup_printf (_ ("Opening “%s”…"), name);
  GFile *own = self->document != NULL ? guatu_document_get_file (self->document) : NULL;

  self->after_reading = callback;
  self->reads_to_merge = into != NULL;
  guatu_incoming_read_async (incoming, self, into,
                             own == NULL || guatu_document_has_own_file (self->document),
                             guatu_work_bar_begin (self->opening, what), callback);
}

/**
 * guatu_window_end_reading:
 * @self: the window
 * @result: of guatu_window_read()
 *
 * Returns: (transfer none) (nullable): what was read; %NULL if that was cancelled, or it
 *   could not be read, which is told, or is a report, which is shown for review
 */
GuatuIncoming *
guatu_window_end_reading (GuatuWindow *self, GAsyncResult *result)
{
  GCancellable *work = g_task_get_cancellable (G_TASK (result));
  GuatuIncoming *incoming = guatu_incoming_of_result (result);

  if (g_cancellable_is_cancelled (work))
    return NULL;
  guatu_work_bar_end (self->opening, work);
  if (incoming->dataset != NULL)
    return incoming;
  if (incoming->draft != NULL)
    {
      guatu_window_review (self, incoming);
      return NULL;
    }
  guatu_window_show_problems (self, incoming);
  return NULL;
}

static void
file_read (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuWindow *self = GUATU_WINDOW (source);
  GuatuIncoming *incoming = guatu_window_end_reading (self, result);

  if (incoming != NULL)
    guatu_window_open_incoming (self, incoming);
}

/**
 * guatu_window_open_incoming:
 * @self: the window
 * @incoming: what was read
 *
 * Opens it, and tells what of it was not understood. The charts of a report are seen all
 * at once.
 */
void
guatu_window_open_incoming (GuatuWindow *self, GuatuIncoming *incoming)
{
  if (incoming->file != NULL)
    guatu_window_remember_file (incoming->file);
  guatu_window_take_incoming (self, incoming);
  if (incoming->draft != NULL && self->dataset->charts->len > 1)
    guatu_window_set_view (self, "wall");
  tell_of_failed (self, self->dataset);
  tell_of_table (self, incoming->report);
}

static void
open_now (GuatuWindow *self, GFile *file)
{
  g_autoptr (GuatuIncoming) incoming = guatu_incoming_new (file);

  guatu_window_read (self, incoming, NULL, file_read);
}

/**
 * guatu_window_take_again:
 * @self: the window, with something open that was read
 * @incoming: the same, read again
 *
 * Puts it in the place of what is open, as a change of the document, so that those before
 * it can be undone still.
 */
void
guatu_window_take_again (GuatuWindow *self, GuatuIncoming *incoming)
{
  const GuatuEdit reload = { .kind = GUATU_EDIT_RELOAD, .other = incoming->dataset };
  GFile *file = guatu_document_get_file (self->document);

  /* Something else may be open by now. */
  if ((file == NULL) != (incoming->file == NULL)
      || (file != NULL && !g_file_equal (file, incoming->file)))
    return;
  g_free (self->own_etag);
  self->own_etag = g_strdup (incoming->etag);
  guatu_window_edit (self, &reload);
  guatu_window_set_incoming (self, incoming);
}

static void
file_read_again (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuWindow *self = GUATU_WINDOW (source);
  GuatuIncoming *incoming = guatu_window_end_reading (self, result);

  if (incoming != NULL)
    guatu_window_take_again (self, incoming);
}

/**
 * guatu_window_read_again:
 * @self: the window, with something open that was read
 *
 * Reads it again, in the same way, in the place of what is open, as a change that can be
 * undone.
 */
void
guatu_window_read_again (GuatuWindow *self)
{
  g_autoptr (GuatuIncoming) incoming
      = self->incoming != NULL
            ? guatu_incoming_again (self->incoming, &self->incoming->words)
            : guatu_incoming_new (guatu_document_get_file (self->document));

  guatu_window_read (self, incoming, NULL, file_read_again);
}

/** guatu_window_is_pristine: whether nothing is open, or only what comes with the
 * program. */
gboolean
guatu_window_is_pristine (GuatuWindow *self)
{
  return self->document == NULL
         || (guatu_document_get_file (self->document) == NULL
             && !guatu_window_is_unsaved (self));
}

/**
 * guatu_window_open:
 * @self: the window
 * @file: a file with a dataset
 *
 * Reads @file and shows it. What was open stays open until it is read, and for
 * good where it has problems; these are listed. What is unsaved is asked about.
 */
void
guatu_window_open (GuatuWindow *self, GFile *file)
{
  guatu_window_when_saved (self, open_now, file);
}

static void
open_builtin_now (GuatuWindow *self, GFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (&error);

  guatu_work_bar_cancel (self->opening);
  if (dataset == NULL)
    guatu_window_toast (self, error->message);
  else
    guatu_window_take_builtin (self, dataset);
}

/**
 * guatu_window_open_builtin:
 * @self: the window
 *
 * Opens the dataset that comes with the program. What is unsaved is asked about.
 */
void
guatu_window_open_builtin (GuatuWindow *self)
{
  guatu_window_when_saved (self, open_builtin_now, NULL);
}
