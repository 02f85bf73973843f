/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/shard.h"

#include <glib/gi18n.h>
#include <string.h>

#include "cli/message.h"

/* Which part of a work this process does. What schedulers say is taken only where it is
 * asked for, and only where it says which part of how many without a guess. */

#define MAX_SHARDS 1000000u

static gboolean fail (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);

static gboolean
fail (GError **error, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, message);
  return FALSE;
}

static gboolean
parse_number (const char *text, guint64 least, guint64 most, guint64 *number)
{
  return text != NULL && g_ascii_string_to_unsigned (text, 10, least, most, number, NULL);
}

/* A variable of a scheduler that has to be a number. */
static gboolean
get_variable (const char *name, guint64 *number, GError **error)
{
  const char *text = g_getenv (name);

  if (text == NULL)
    return fail (error,
                 _ ("“--shard auto” needs %s, which is not set. Write the shard as I/N."),
                 name);
  if (!parse_number (text, 0, G_MAXUINT32, number))
    return fail (error, _ ("%s is “%s”, which is no number. Write the shard as I/N."),
                 name, text);
  return TRUE;
}

/* Slurm tells of an array which task this is, and the least, the greatest and the step of
 * all. That there are as many tasks as these say holds for a plain range only: of 2,5,9
 * it says a step of 1, and of a task that is run again alone that it is the only one. */
static gboolean
take_slurm (GuatuShard *shard, GError **error)
{
  guint64 id = 0, min = 0, max = 0, step = 0, count = 0, tasks = 0, processors = 0;

  if (!get_variable ("SLURM_ARRAY_TASK_ID", &id, error)
      || !get_variable ("SLURM_ARRAY_TASK_MIN", &min, error)
      || !get_variable ("SLURM_ARRAY_TASK_MAX", &max, error)
      || !get_variable ("SLURM_ARRAY_TASK_STEP", &step, error)
      || !get_variable ("SLURM_ARRAY_TASK_COUNT", &count, error))
    return FALSE;
  if (step == 0 || id < min || id > max || (id - min) % step != 0
      || (max - min) / step + 1 != count)
    return fail (
        error,
        _ ("Slurm’s array is no plain range: task %u of %u to %u by %u, and %u of "
           "them. Write the shard as I/N."),
        (guint) id, (guint) min, (guint) max, (guint) step, (guint) count);
  if (count < 2)
    return fail (error,
                 _ ("Slurm’s array has one task, which may be one of others that is "
                    "run again. Write the shard as I/N."));
  if (parse_number (g_getenv ("SLURM_NTASKS"), 2, G_MAXUINT32, &tasks))
    return fail (error,
                 _ ("Each task of Slurm’s array runs %u processes, which would draw the "
                    "same. Ask for one (--ntasks=1), or write the shard as I/N."),
                 (guint) tasks);
  if (parse_number (g_getenv ("SLURM_CPUS_ON_NODE"), 1, G_MAXUINT32, &processors))
    shard->processors = (guint) processors;
  shard->index = (guint) ((id - min) / step) + 1;
  shard->count = (guint) count;
  return TRUE;
}

/* Kubernetes tells of an indexed job which part this is, from 0, but not of how many. */
static gboolean
take_kubernetes (const char *n, GuatuShard *shard, GError **error)
{
  guint64 index = 0, count = 0;

  if (!parse_number (n, 1, MAX_SHARDS, &count))
    return fail (error, _ ("“%s” is no number of shards from 1 to %u"), n, MAX_SHARDS);
  if (!get_variable ("JOB_COMPLETION_INDEX", &index, error))
    return FALSE;
  if (index >= count)
    return fail (error, _ ("JOB_COMPLETION_INDEX is %u, from 0; there are %u shards"),
                 (guint) index, (guint) count);
  shard->index = (guint) index + 1;
  shard->count = (guint) count;
  return TRUE;
}

/* A CR at the end of a line of a list is no part of what it says. */
static gboolean
take_numbers (const char *value, GuatuShard *shard, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (value, "/", -1);
  guint64 index = 0, count = 0;

  if (parts[0] == NULL || g_strv_length (parts) != 2
      || !parse_number (parts[1], 1, MAX_SHARDS, &count)
      || !parse_number (parts[0], 1, count, &index))
    return fail (
        error,
        _ ("“%s” is no shard; write I/N, such as 3/8, “auto” in an array of Slurm "
           "or “auto/N” in an indexed job of Kubernetes"),
        value);
  shard->index = (guint) index;
  shard->count = (guint) count;
  return TRUE;
}

/**
 * guatu_shard_parse:
 * @value: what --shard was given: "3/8", "auto" or "auto/8"
 * @shard: (out): what it says
 * @error: %G_OPTION_ERROR_BAD_VALUE
 *
 * Returns: whether it says which part of how many, without a guess
 */
gboolean
guatu_shard_parse (const char *value, GuatuShard *shard, GError **error)
{
  g_autofree char *bare = g_strdup (value);

  *shard = (GuatuShard) { 0 };
  g_strchomp (bare);
  shard->is_found = g_str_has_prefix (bare, "auto");
  if (g_str_equal (bare, "auto"))
    return take_slurm (shard, error);
  if (g_str_has_prefix (bare, "auto/"))
    return take_kubernetes (bare + strlen ("auto/"), shard, error);
  return take_numbers (bare, shard, error);
}

/**
 * guatu_shard_check_files:
 * @batch: all of a work, of figures of single charts
 * @folder: where its files should be
 * @count: how many shards it was drawn in
 * @error: %GUATU_EXPORT_ERROR_NAME
 *
 * Prints the path of each file that is not there, with the shard that draws it.
 *
 * Returns: whether all files are there; without an error, some are not
 */
gboolean
guatu_shard_check_files (const GuatuBatch *batch, const char *folder, guint count,
                         GError **error)
{
  guint n_missing = 0;
  const guint n = batch->charts->len * batch->languages->len;

  for (guint i = 0; i < n; i++)
    {
      const GuatuChartDescription *chart
          = g_ptr_array_index (batch->charts, i / batch->languages->len);
      const GuatuLanguage language
          = g_array_index (batch->languages, GuatuLanguage, i % batch->languages->len);

      for (guint f = 0; f < batch->formats->len; f++)
        {
          g_autofree char *name = guatu_export_file_name (
              guatu_batch_file_name (batch, chart->id), language,
              g_array_index (batch->formats, GuatuFormat, f), error);
          g_autofree char *path = NULL;

          if (name == NULL)
            return FALSE;
          path = g_build_filename (folder, name, NULL);
          if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
            continue;
          n_missing++;
          guatu_message (_ ("“%s” is missing: shard %u/%u"), path, i % count + 1, count);
        }
    }
  return n_missing == 0;
}
