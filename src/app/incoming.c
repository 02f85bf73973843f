/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/incoming.h"

#include <glib/gi18n.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "io/file-etag.h"
#include "io/formats.h"
#include "io/read-bytes.h"
#include "io/report/prose-text.h"
#include "io/report/report-text.h"

static GuatuIncoming *
incoming_new (void)
{
  GuatuIncoming *incoming = g_new0 (GuatuIncoming, 1);

  g_atomic_ref_count_init (&incoming->ref_count);
  incoming->report = guatu_table_report_new ();
  incoming->problems = guatu_problems_new ();
  return incoming;
}

/** guatu_incoming_new: (transfer full): @file, not read yet. */
GuatuIncoming *
guatu_incoming_new (GFile *file)
{
  GuatuIncoming *incoming = incoming_new ();

  incoming->file = g_object_ref (file);
  incoming->name = g_file_get_parse_name (file);
  return incoming;
}

/** guatu_incoming_new_pasted: (transfer full): what was on the clipboard, not read yet.
 */
GuatuIncoming *
guatu_incoming_new_pasted (GBytes *bytes)
{
  GuatuIncoming *incoming = incoming_new ();

  incoming->bytes = g_bytes_ref (bytes);
  /* Translators: where a table was pasted from; its title, if it has none. */
  incoming->name = g_strdup (_ ("Clipboard"));
  return incoming;
}

/**
 * guatu_incoming_new_report:
 * @file: (nullable): a file with a report
 * @bytes: what was pasted, where there is no file
 *
 * Returns: (transfer full): the report, not read yet
 */
GuatuIncoming *
guatu_incoming_new_report (GFile *file, GBytes *bytes)
{
  GuatuIncoming *incoming
      = file != NULL ? guatu_incoming_new (file) : guatu_incoming_new_pasted (bytes);

  incoming->is_report = TRUE;
  return incoming;
}

static void
words_copy (GuatuTableWords *words, const GuatuTableWords *from)
{
  *words = (GuatuTableWords) {
    .sheet = g_strdup (from->sheet),
    .header = g_strdup (from->header),
    .unit = g_strdup (from->unit),
    .period = g_strdup (from->period),
    .encoding = g_strdup (from->encoding),
    .orientation = from->orientation,
  };
}

/**
 * guatu_incoming_again:
 * @incoming: what was read
 * @words: what somebody says of the table from now on
 *
 * Returns: (transfer full): the same, not read yet
 */
GuatuIncoming *
guatu_incoming_again (const GuatuIncoming *incoming, const GuatuTableWords *words)
{
  GuatuIncoming *again = incoming_new ();

  again->file = incoming->file != NULL ? g_object_ref (incoming->file) : NULL;
  again->bytes = incoming->bytes != NULL ? g_bytes_ref (incoming->bytes) : NULL;
  again->name = g_strdup (incoming->name);
  again->format = incoming->format;
  again->is_report = incoming->is_report;
  again->draft = incoming->draft != NULL ? guatu_draft_ref (incoming->draft) : NULL;
  words_copy (&again->words, words);
  return again;
}

/** guatu_incoming_ref: (transfer full): the same. */
GuatuIncoming *
guatu_incoming_ref (GuatuIncoming *incoming)
{
  g_atomic_ref_count_inc (&incoming->ref_count);
  return incoming;
}

/** guatu_incoming_unref: @incoming: (transfer full): the last reference frees it */
void
guatu_incoming_unref (GuatuIncoming *incoming)
{
  if (!g_atomic_ref_count_dec (&incoming->ref_count))
    return;
  g_clear_object (&incoming->file);
  g_clear_pointer (&incoming->bytes, g_bytes_unref);
  g_free (incoming->name);
  g_free (incoming->words.sheet);
  g_free (incoming->words.header);
  g_free (incoming->words.unit);
  g_free (incoming->words.period);
  g_free (incoming->words.encoding);
  g_free (incoming->etag);
  g_clear_pointer (&incoming->draft, guatu_draft_unref);
  g_clear_pointer (&incoming->plan, guatu_merge_plan_free);
  g_clear_pointer (&incoming->dataset, guatu_dataset_unref);
  g_ptr_array_unref (incoming->report);
  g_ptr_array_unref (incoming->problems);
  g_clear_error (&incoming->error);
  g_free (incoming);
}

/** guatu_incoming_let_go: lets go of what was read; how it was understood stays. */
void
guatu_incoming_let_go (GuatuIncoming *incoming)
{
  g_clear_pointer (&incoming->plan, guatu_merge_plan_free);
  g_clear_pointer (&incoming->dataset, guatu_dataset_unref);
}

/* Reading takes many times what stays of it, which glibc else keeps for this thread. */
static void
give_memory_back (void)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}

static gboolean
take_words (const GuatuTableWords *words, GuatuTableOptions *options, GError **error)
{
  *options = (GuatuTableOptions) { .encoding = words->encoding,
                                   .sheet = words->sheet,
                                   .unit = words->unit,
                                   .orientation = words->orientation };
  if (words->period != NULL
      && !guatu_table_options_set_period (options, words->period, error))
    return FALSE;
  if (words->header == NULL || guatu_table_options_set_header (options, words->header))
    return TRUE;
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
               _ ("“%s” are no rows of headings; write 3, or 3-4"), words->header);
  return FALSE;
}

/* The text of a report, and its name without the way to it. */
static char *
report_text (GuatuIncoming *incoming, GCancellable *cancellable, GError **error)
{
  g_autofree char *name = g_path_get_basename (incoming->name);
  g_autoptr (GBytes) bytes
      = incoming->file == NULL
            ? g_bytes_ref (incoming->bytes)
            : guatu_read_bytes_of_file (incoming->file, cancellable, error);

  return bytes != NULL ? guatu_report_text (bytes, name, error) : NULL;
}

/* A report is in no file from here on: what is made of it is a dataset of its own. */
static void
take_report (GuatuIncoming *incoming, char *text)
{
  g_autofree char *name = g_path_get_basename (incoming->name);

  incoming->draft = guatu_draft_new (text, name, NULL);
  incoming->is_report = TRUE;
  g_clear_object (&incoming->file);
}

static void
read_report (GuatuIncoming *incoming, GCancellable *cancellable)
{
  char *text = report_text (incoming, cancellable, &incoming->error);

  if (text != NULL)
    take_report (incoming, text);
}

/* Whether it is sentences, which no reader of tables is to make something of: what was
 * pasted or is plain text by its name, or what no reader could make anything of. */
static gboolean
try_report (GuatuIncoming *incoming, GCancellable *cancellable)
{
  char *text = report_text (incoming, cancellable, NULL);

  if (text == NULL || !guatu_text_is_prose (text))
    {
      g_free (text);
      return FALSE;
    }
  g_clear_error (&incoming->error);
  g_ptr_array_set_size (incoming->problems, 0);
  g_ptr_array_set_size (incoming->report, 0);
  take_report (incoming, text);
  return TRUE;
}

static gboolean
is_plain_text (const GuatuIncoming *incoming)
{
  return incoming->file != NULL
         && (g_str_has_suffix (incoming->name, ".txt")
             || g_str_has_suffix (incoming->name, ".md"));
}

static void
read_pasted (GuatuIncoming *incoming, const GuatuTableOptions *options,
             GCancellable *cancellable)
{
  GBytes *bytes = incoming->bytes;

  incoming->format = guatu_format_of_file (incoming->name, g_bytes_get_data (bytes, NULL),
                                           g_bytes_get_size (bytes));
  incoming->dataset
      = guatu_read_contents (bytes, incoming->name, options, incoming->report,
                             incoming->problems, cancellable, &incoming->error);
}

static void
read_file (GuatuIncoming *incoming, const GuatuTableOptions *options,
           GCancellable *cancellable)
{
  /* What is written while it is read is seen as a change. */
  incoming->etag = guatu_file_etag (incoming->file);
  incoming->dataset = guatu_read_file_of_format (
      incoming->file, options, incoming->report, incoming->problems, &incoming->format,
      cancellable, &incoming->error);
}

static void
read_dataset (GuatuIncoming *incoming, GCancellable *cancellable)
{
  GuatuTableOptions options;

  if (!take_words (&incoming->words, &options, &incoming->error))
    return;
  if (incoming->file != NULL)
    read_file (incoming, &options, cancellable);
  else
    read_pasted (incoming, &options, cancellable);
}

static void
read_now (GuatuIncoming *incoming, GCancellable *cancellable)
{
  if (incoming->draft != NULL)
    incoming->dataset = guatu_draft_to_dataset (incoming->draft, incoming->report,
                                                incoming->problems, &incoming->error);
  else if (incoming->is_report)
    read_report (incoming, cancellable);
  else if (!is_plain_text (incoming) || !try_report (incoming, cancellable))
    {
      read_dataset (incoming, cancellable);
      if (incoming->dataset == NULL && !g_cancellable_is_cancelled (cancellable)
          && guatu_report_is_named (incoming->name))
        try_report (incoming, cancellable);
    }
}

/* What a thread reads, and into what it would be merged. */
typedef struct
{
  GuatuIncoming *incoming;
  GuatuDataset *into;
  gboolean has_given_ids;
} Reading;

static void
reading_free (Reading *reading)
{
  guatu_incoming_unref (reading->incoming);
  g_clear_pointer (&reading->into, guatu_dataset_unref);
  g_free (reading);
}

static void
read_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Reading *reading = data;
  GuatuIncoming *incoming = reading->incoming;

  read_now (incoming, cancellable);
  if (incoming->dataset != NULL && reading->into != NULL)
    incoming->plan = guatu_merge_plan_new (
        reading->into, incoming->dataset,
        reading->has_given_ids && guatu_format_names_dataset (incoming->name));
  give_memory_back ();
  g_task_return_boolean (task, TRUE);
}

/**
 * guatu_incoming_read_async:
 * @incoming: what is to be read
 * @source: (type GObject): whom it is for
 * @into: (nullable): the dataset that it may be merged into
 * @has_given_ids: whether somebody gave @into its ids
 * @cancellable: cancels it
 * @callback: called when it is read, or cancelled
 */
void
guatu_incoming_read_async (GuatuIncoming *incoming, gpointer source, GuatuDataset *into,
                           gboolean has_given_ids, GCancellable *cancellable,
                           GAsyncReadyCallback callback)
{
  g_autoptr (GTask) task = g_task_new (source, cancellable, callback, NULL);
  Reading *reading = g_new0 (Reading, 1);

  reading->incoming = guatu_incoming_ref (incoming);
  reading->into = into != NULL ? guatu_dataset_ref (into) : NULL;
  reading->has_given_ids = has_given_ids;
  g_task_set_task_data (task, reading, (GDestroyNotify) reading_free);
  g_task_run_in_thread (task, read_in_thread);
}

/** guatu_incoming_of_result: (transfer none): what was read. */
GuatuIncoming *
guatu_incoming_of_result (GAsyncResult *result)
{
  return ((const Reading *) g_task_get_task_data (G_TASK (result)))->incoming;
}
