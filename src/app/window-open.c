/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "io/read.h"

/* Opening a file: read in a thread, and told of in full where it is not good. */

typedef struct
{
  GFile *file;
  char *etag;
  GuatuDocument *again; /* (nullable): the document whose file is read again */
  GuatuProblems *problems;
  GuatuTableReport *report;
} GuatuOpening;

static void
opening_free (GuatuOpening *opening)
{
  g_object_unref (opening->file);
  g_free (opening->etag);
  g_clear_pointer (&opening->again, guatu_document_unref);
  g_ptr_array_unref (opening->problems);
  g_ptr_array_unref (opening->report);
  g_free (opening);
}

/* Reading takes many times what stays of it, which glibc else keeps for this thread. */
static void
give_memory_back (void)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}

static void
read_in_thread (GTask *task, gpointer source, gpointer task_data,
                GCancellable *cancellable)
{
  GuatuOpening *opening = task_data;
  GError *error = NULL;
  GuatuDataset *dataset;

  /* What is written while it is read is seen as a change. */
  opening->etag = guatu_window_find_etag (opening->file);
  dataset = guatu_read_file (opening->file, NULL, opening->report, opening->problems,
                             cancellable, &error);
  give_memory_back ();
  if (dataset != NULL)
    g_task_return_pointer (task, dataset, (GDestroyNotify) guatu_dataset_unref);
  else
    g_task_return_error (task, error);
}

static void
show_problems (GuatuWindow *self, const GuatuOpening *opening, const GError *error)
{
  guatu_problems_page_show (self->problems, opening->file, opening->problems,
                            error->message, self->dataset != NULL);
  gtk_stack_set_visible_child_name (self->pages, "problems");
  guatu_problems_page_take_focus (self->problems);
}

static void
remember (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  gtk_recent_manager_add_item (gtk_recent_manager_get_default (), uri);
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

/* What is read again is a change of the document, so that those before it can be undone
 * still. */
static void
take_again (GuatuWindow *self, const GuatuOpening *opening, GuatuDataset *dataset)
{
  const GuatuEdit reload = { .kind = GUATU_EDIT_RELOAD, .other = dataset };

  if (opening->again != self->document)
    return;
  g_free (self->own_etag);
  self->own_etag = g_strdup (opening->etag);
  guatu_window_edit (self, &reload);
}

static void
file_read (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuWindow *self = GUATU_WINDOW (source);
  GCancellable *work = g_task_get_cancellable (G_TASK (result));
  const GuatuOpening *opening = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = g_task_propagate_pointer (G_TASK (result), &error);

  if (g_cancellable_is_cancelled (work))
    return;
  guatu_work_bar_end (self->opening, work);
  if (dataset == NULL)
    {
      show_problems (self, opening, error);
      return;
    }
  if (opening->again != NULL)
    {
      take_again (self, opening, dataset);
      return;
    }
  remember (opening->file);
  guatu_window_take_dataset (self, dataset, opening->file, opening->etag);
  tell_of_failed (self, dataset);
  tell_of_table (self, opening->report);
}

static void
read_file (GuatuWindow *self, GFile *file, GuatuDocument *again)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *what = g_strdup_printf (_ ("Opening “%s”…"), name);
  GuatuOpening *opening = g_new0 (GuatuOpening, 1);
  g_autoptr (GTask) task = NULL;

  opening->file = g_object_ref (file);
  opening->again = again != NULL ? guatu_document_ref (again) : NULL;
  opening->problems = guatu_problems_new ();
  opening->report = guatu_table_report_new ();
  task = g_task_new (self, guatu_work_bar_begin (self->opening, what), file_read, NULL);
  g_task_set_task_data (task, opening, (GDestroyNotify) opening_free);
  g_task_run_in_thread (task, read_in_thread);
}

static void
open_now (GuatuWindow *self, GFile *file)
{
  read_file (self, file, NULL);
}

/**
 * guatu_window_read_again:
 * @self: the window, with a file open
 *
 * Reads the file again in the place of what is open, as a change that can be undone.
 */
void
guatu_window_read_again (GuatuWindow *self)
{
  read_file (self, guatu_document_get_file (self->document), self->document);
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
    guatu_window_take_dataset (self, dataset, NULL, NULL);
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
