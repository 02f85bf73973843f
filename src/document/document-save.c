/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/document-private.h"

#include <glib/gi18n-lib.h>

#include "io/save.h"
#include "io/write.h"

/* Saving a document: whole or not at all. */

/* Whether some of a chart could not be read, and so would not be written. */
static gboolean
is_damaged (const GuatuChartDescription *chart)
{
  for (guint i = 0; chart->problems != NULL && i < chart->problems->len; i++)
    if (!((const GuatuProblem *) g_ptr_array_index (chart->problems, i))->is_of_part)
      return TRUE;
  return FALSE;
}

static gboolean
check_whole (const GuatuDataset *dataset, GError **error)
{
  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);

      if (!is_damaged (chart))
        continue;
      g_set_error (error, GUATU_DOCUMENT_ERROR, GUATU_DOCUMENT_ERROR_DAMAGED,
                   _ ("The chart “%s” could not be read as it is, and saving would lose "
                      "it. Correct it in the file first."),
                   chart->id);
      return FALSE;
    }
  return TRUE;
}

/** guatu_document_is_whole: whether all of its file could be read, so that it can be
 * saved there without losing any. */
gboolean
guatu_document_is_whole (const GuatuDocument *document)
{
  return check_whole (document->dataset, NULL);
}

/**
 * guatu_step_write:
 * @step: a step that saves, begun
 *
 * Writes the file; any thread may.
 */
void
guatu_step_write (GuatuStep *step)
{
  g_autofree char *path = g_file_get_path (step->file);
  g_autoptr (GBytes) bytes = NULL;

  g_return_if_fail (path != NULL);
  if (!check_whole (step->from, &step->failure))
    return;
  bytes = guatu_write_part (step->from, NULL, NULL, &step->failure);
  if (bytes != NULL)
    guatu_save_bytes (path, bytes, &step->etag, &step->failure);
}
