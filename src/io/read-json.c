/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/read-json.h"

#include "io/io-error.h"
#include "io/io-limits.h"
#include "io/reader.h"

static int
compare_positions (gconstpointer a, gconstpointer b)
{
  const GuatuProblem *x = *(const GuatuProblem *const *) a;
  const GuatuProblem *y = *(const GuatuProblem *const *) b;

  if (x->line != y->line)
    {
      /* Without a line comes last what is not about one: that there are more. */
      guint x_line = x->line - 1;
      guint y_line = y->line - 1;

      return x_line < y_line ? -1 : 1;
    }
  return (x->column > y->column) - (x->column < y->column);
}

/**
 * guatu_read_json:
 * @bytes: a dataset in format 1
 * @name: the name of the file, for messages
 * @problems: (nullable): where all that is wrong is added, in the order of the
 *   file; with a dataset returned, it is what keeps some of its charts from being
 *   drawn, which these have as their own problems too
 * @error: return location for a #GuatuIoError: %GUATU_IO_ERROR_LIMIT if it is
 *   too large or too deep, or %GUATU_IO_ERROR_INVALID
 *
 * Returns: (transfer full) (nullable): the dataset, if nothing is wrong but with
 *   single charts
 */
GuatuDataset *
guatu_read_json (GBytes *bytes, const char *name, GuatuProblems *problems, GError **error)
{
  g_auto (GuatuJsonDocument) document = { NULL };
  g_autoptr (GPtrArray) own_problems = NULL;
  g_autoptr (GError) syntax_error = NULL;
  g_autoptr (GuatuDataset) dataset = NULL;
  int code = GUATU_IO_ERROR_INVALID;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (length > GUATU_READ_MAX_BYTES)
    {
      guatu_io_set_too_large (error, name);
      return NULL;
    }

  own_problems = problems != NULL ? g_ptr_array_ref (problems) : guatu_problems_new ();
  if (guatu_json_document_load (&document, text != NULL ? text : "", length, own_problems,
                                &syntax_error))
    dataset = guatu_read_dataset (&document);
  else if (g_error_matches (syntax_error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT))
    code = GUATU_IO_ERROR_LIMIT;

  g_ptr_array_sort (own_problems, compare_positions);
  if (dataset == NULL)
    guatu_io_set_summary (error, code, name, own_problems);
  return g_steal_pointer (&dataset);
}
