/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/export-run.h"

#include <glib/gi18n.h>

#include "cli/message.h"
#include "cli/output.h"
#include "cli/target.h"

/* An export on its way. */
typedef struct
{
  const GuatuBatch *batch;
  gboolean quiet;
  GuatuTypesetter *typesetter;
  GCancellable *cancellable; /* cancelled when standard output fails */
} Run;

static const char *const warnings[] = {
  [GUATU_WARNING_SHORTENED] = N_ ("%s (%s): a text (%s) was shortened: %s"),
  [GUATU_WARNING_DROPPED] = N_ ("%s (%s): a text (%s) was left out: %s"),
  [GUATU_WARNING_NO_GLYPH] = N_ ("%s (%s): no font has all of a text (%s): %s"),
};

static void
print_warnings (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (scene->warnings, GuatuWarning, i);

      guatu_message (_ (warnings[warning->kind]), scene->chart->id,
                     guatu_language_to_string (scene->figure.language),
                     guatu_text_role_to_string (warning->role), warning->text);
    }
}

/* The path is printed as it is, for scripts: in the bytes of the file system. */
static GuatuExit
print_path (const Run *run, const char *path)
{
  g_autofree char *line = g_strconcat (path, "\n", NULL);

  return run->quiet ? GUATU_EXIT_DONE : guatu_output_text (line);
}

/* The formats of one scene come one after the other; its warnings are told with
 * the first. */
static void
file_written (const char *path, const GuatuScene *scene, guint done, guint total,
              gpointer data)
{
  Run *run = data;

  if ((done - 1) % run->batch->formats->len == 0)
    print_warnings (scene);
  if (print_path (run, path) != GUATU_EXIT_DONE)
    g_cancellable_cancel (run->cancellable);
}

static GuatuExit
write_to_folder (Run *run, const char *folder)
{
  g_autoptr (GError) error = NULL;
  gboolean done = guatu_export_batch (run->batch, folder, run->typesetter, file_written,
                                      run, run->cancellable, &error);

  /* Why it was cancelled has been told, and after the last file nothing is left
   * that could be stopped. */
  if (g_cancellable_is_cancelled (run->cancellable))
    return GUATU_EXIT_FAILED;
  if (!done)
    guatu_message ("%s", error->message);
  return done ? GUATU_EXIT_DONE : GUATU_EXIT_FAILED;
}

static GuatuScene *
build_only_scene (const Run *run, GError **error)
{
  const GuatuBatch *batch = run->batch;
  GuatuFigure figure = {
    .language = g_array_index (batch->languages, GuatuLanguage, 0),
    .width = batch->width,
    .height = batch->height,
  };

  return guatu_export_build (batch->dataset, g_ptr_array_index (batch->charts, 0),
                             &figure, run->typesetter, error);
}

/* Writes the only figure, to @path or, if that is NULL, to standard output. */
static GuatuExit
write_one (const Run *run, const char *path)
{
  GuatuFormat format = g_array_index (run->batch->formats, GuatuFormat, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GuatuScene) scene = build_only_scene (run, &error);

  if (scene != NULL && path == NULL)
    bytes = guatu_format_render (format, scene, &error);
  else if (scene != NULL)
    guatu_export_scene (scene, format, path, &error);
  if (error != NULL)
    {
      guatu_message ("%s", error->message);
      return GUATU_EXIT_FAILED;
    }
  print_warnings (scene);
  return path == NULL ? guatu_output_bytes (bytes) : print_path (run, path);
}

/**
 * guatu_export_run:
 * @batch: what to draw; just one figure unless @output is a folder
 * @output: (nullable): where to, as guatu_target_of() reads it
 * @quiet: whether the paths of the files written are not printed
 *
 * Returns: what to tell the shell, after saying what went wrong
 */
GuatuExit
guatu_export_run (const GuatuBatch *batch, const char *output, gboolean quiet)
{
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Run run = { batch, quiet, typesetter, cancellable };

  switch (guatu_target_of (output))
    {
    case GUATU_TARGET_STDOUT:
      return write_one (&run, NULL);
    case GUATU_TARGET_FILE:
      return write_one (&run, output);
    case GUATU_TARGET_FOLDER:
    default:
      return write_to_folder (&run, output != NULL ? output : ".");
    }
}
