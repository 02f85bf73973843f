/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/export-run.h"

#include <glib/gi18n.h>

#include "cli/interrupt.h"
#include "cli/message.h"
#include "cli/output.h"
#include "cli/progress-bar.h"
#include "cli/target.h"
#include "cli/warnings.h"
#include "export/drawn-figure.h"

/* An export on its way. */
typedef struct
{
  const GuatuBatch *batch;
  const GuatuExportTelling *how;
  GCancellable *cancellable; /* cancelled when standard output fails, and by Ctrl+C */
  GuatuProgressBar bar;
  guint n_files;
  guint64 n_bytes;
  gboolean lacks_room; /* by the warnings of any figure */
  guint n_refused;     /* figures with warnings, if the batch is strict */
  GPtrArray *failures; /* messages: what could not be drawn, and why */
} Run;

/* @name: of the page, for what is of none of its charts. */
static void
print_warnings (Run *run, const char *name, GuatuLanguage language,
                const GArray *warnings)
{
  guatu_warnings_print (warnings, name, language, run->how->verbose);
  for (guint i = 0; i < warnings->len; i++)
    run->lacks_room
        = run->lacks_room
          || guatu_warning_is_of_room (&g_array_index (warnings, GuatuWarning, i));
}

/* A page of the web is on no paper that could be larger. */
static gboolean
is_on_paper (const GuatuBatch *batch)
{
  for (guint i = 0; i < batch->formats->len; i++)
    if (!guatu_format_holds (g_array_index (batch->formats, GuatuFormat, i),
                             GUATU_HOLDS_CHOICES))
      return TRUE;
  return FALSE;
}

/* What would help against some of the warnings, once for all languages of a wall. */
static void
print_advice (const Run *run)
{
  if (run->batch->kind != GUATU_BATCH_WALL || !run->lacks_room
      || !is_on_paper (run->batch))
    return;
  if (run->batch->charts->len > 1)
    guatu_message (_ ("On larger paper, or with fewer charts, such as those of one "
                      "theme, more has room on a wall"));
  else
    guatu_message (_ ("On larger paper more has room on a wall"));
}

/* Charts with problems fail in every language alike, so each is told once. */
static void
add_failed_charts (Run *run, const GPtrArray *charts)
{
  for (guint i = 0; i < charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (charts, i);

      for (guint j = 0; j < chart->problems->len; j++)
        {
          const GuatuProblem *problem = g_ptr_array_index (chart->problems, j);

          g_ptr_array_add (run->failures,
                           g_strdup_printf (_ ("Chart “%s” was not drawn: %s"), chart->id,
                                            problem->message));
        }
    }
}

/* Says at the end what there is now, and what there is not. */
static void
print_summary (const Run *run, const char *output)
{
  g_autofree char *shown = g_filename_display_name (output);
  g_autofree char *size = g_format_size (run->n_bytes);

  print_advice (run);
  if (!run->how->quiet && run->n_files > 0)
    guatu_message (ngettext ("%u file was written to “%s” (%s)",
                             "%u files were written to “%s” (%s)", run->n_files),
                   run->n_files, shown, size);
  if (run->n_refused > 0)
    guatu_message (ngettext ("%u figure has warnings and was not written",
                             "%u figures have warnings and were not written",
                             run->n_refused),
                   run->n_refused);
  for (guint i = 0; i < run->failures->len; i++)
    guatu_message ("%s", (const char *) g_ptr_array_index (run->failures, i));
}

/* The path is printed as it is, for scripts: in the bytes of the file system. */
static GuatuExit
print_path (const Run *run, const char *path)
{
  g_autofree char *line = g_strconcat (path, "\n", NULL);

  return run->how->quiet ? GUATU_EXIT_DONE : guatu_output_text (line);
}

/* Warnings are told with the first file of a figure. The bar makes room for all that
 * is printed, which may go to the same terminal. */
static void
step_taken (const GuatuBatchStep *step, gpointer data)
{
  Run *run = data;

  guatu_progress_bar_hide (&run->bar);
  if (step->is_first)
    print_warnings (run, step->name, step->figure.language, step->warnings);
  if (step->error != NULL)
    g_ptr_array_add (run->failures, g_strdup (step->error->message));
  else if (step->path == NULL)
    run->n_refused++;
  else
    {
      run->n_files++;
      run->n_bytes += step->size;
    }
  if (step->path != NULL && print_path (run, step->path) != GUATU_EXIT_DONE)
    g_cancellable_cancel (run->cancellable);
  else if (step->done < step->total)
    guatu_progress_bar_show (&run->bar, step->done, step->total);
}

static GuatuExit
write_to_folder (Run *run, const char *folder)
{
  g_autoptr (GError) error = NULL;
  gboolean done = guatu_export_batch (run->batch, folder, step_taken, run,
                                      run->cancellable, &error);

  guatu_progress_bar_hide (&run->bar);
  /* Why it was cancelled has been told, or is known to who pressed Ctrl+C; after the
   * last file nothing is left that could be stopped. */
  if (error != NULL && !g_cancellable_is_cancelled (run->cancellable))
    guatu_message ("%s", error->message);
  if (done || guatu_interrupt_came ())
    print_summary (run, folder);
  return done && !g_cancellable_is_cancelled (run->cancellable) ? GUATU_EXIT_DONE
                                                                : GUATU_EXIT_FAILED;
}

/* Writes to @path, or to standard output without one. */
static GuatuExit
write_bytes (Run *run, GBytes *bytes, const char *path)
{
  g_autoptr (GError) error = NULL;

  if (path == NULL)
    return guatu_output_bytes (bytes);
  if (!guatu_export_save (path, bytes, &error))
    {
      guatu_message ("%s", error->message);
      return GUATU_EXIT_FAILED;
    }
  run->n_files = 1;
  run->n_bytes = g_bytes_get_size (bytes);
  return print_path (run, path);
}

/* Writes the only figure, to @path or, if that is NULL, to standard output. */
static GuatuExit
write_one (Run *run, const char *path)
{
  g_autoptr (GuatuTypesetter) typesetter
      = guatu_typesetter_new_cancellable (run->cancellable);
  g_autoptr (GuatuDrawnFigure) drawn = guatu_drawn_figure_new (run->batch, 0, typesetter);
  GuatuExit outcome = GUATU_EXIT_DONE;

  print_warnings (run, drawn->name, drawn->figure.language, drawn->warnings);
  if (drawn->is_refused)
    run->n_refused = 1;
  else if (drawn->error != NULL && !guatu_interrupt_came ())
    g_ptr_array_add (run->failures, g_strdup (drawn->error->message));
  else if (drawn->error == NULL)
    outcome = write_bytes (run, g_ptr_array_index (drawn->files, 0), path);
  if (outcome == GUATU_EXIT_DONE)
    print_summary (run, path != NULL ? path : "-");
  return outcome;
}

static GuatuExit
write_to (Run *run, const char *output)
{
  if (run->batch->charts->len == 0)
    {
      print_summary (run, "");
      return GUATU_EXIT_FAILED;
    }
  switch (guatu_target_of (output))
    {
    case GUATU_TARGET_STDOUT:
      return write_one (run, NULL);
    case GUATU_TARGET_FILE:
      return write_one (run, output);
    case GUATU_TARGET_FOLDER:
    default:
      return write_to_folder (run, output != NULL ? output : ".");
    }
}

/**
 * guatu_export_run:
 * @batch: what to draw; at most one figure unless @output is a folder
 * @failed: (element-type GuatuChartDescription): what was asked for besides, and
 *   cannot be drawn
 * @output: (nullable): where to, as guatu_target_of() reads it
 * @how: how much is told of it
 *
 * After Ctrl+C what is at hand is left off, files that are there are whole, and the
 * program ends by that signal.
 *
 * Returns: what to tell the shell, after saying what went wrong
 */
GuatuExit
guatu_export_run (const GuatuBatch *batch, const GPtrArray *failed, const char *output,
                  const GuatuExportTelling *how)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GPtrArray) failures = g_ptr_array_new_with_free_func (g_free);
  Run run
      = { .batch = batch, .how = how, .cancellable = cancellable, .failures = failures };
  GuatuExit outcome = GUATU_EXIT_DONE;

  add_failed_charts (&run, failed);
  guatu_progress_bar_init (&run.bar, how->quiet);
  guatu_interrupt_begin (cancellable);
  outcome = write_to (&run, output);
  guatu_interrupt_end ();
  return failures->len > 0 || run.n_refused > 0 ? GUATU_EXIT_FAILED : outcome;
}
