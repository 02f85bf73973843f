/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/read.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>

#include "cli/command.h"
#include "cli/message.h"
#include "cli/options.h"
#include "cli/output.h"
#include "io/io-limits.h"
#include "io/out/write-as.h"
#include "io/read-bytes.h"
#include "io/report/read-report.h"
#include "io/report/report-dataset.h"
#include "io/report/report-text.h"
#include "io/save.h"

/* What was asked of “read”, as it was typed. */
typedef struct
{
  GStrv files;
  gboolean json;
  gboolean text;
  gboolean trace;
  int year;
  char *issued;
  char *output;
} Words;

static void
words_clear (Words *words)
{
  g_strfreev (words->files);
  g_free (words->issued);
  g_free (words->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

static GBytes *
read_standard_input (GError **error)
{
  GByteArray *bytes = g_byte_array_new ();
  guint8 buffer[16384];
  gsize n;

  while ((n = fread (buffer, 1, sizeof buffer, stdin)) > 0
         && bytes->len <= GUATU_READ_MAX_BYTES)
    g_byte_array_append (bytes, buffer, (guint) n);
  if (ferror (stdin) || bytes->len > GUATU_READ_MAX_BYTES)
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED, "%s",
                   ferror (stdin) ? g_strerror (errno)
                                  : _ ("Standard input is longer than 16 MiB"));
      g_byte_array_unref (bytes);
      return NULL;
    }
  return g_byte_array_free_to_bytes (bytes);
}

static GBytes *
read_file (const char *file, GError **error)
{
  g_autoptr (GFile) location = NULL;

  if (g_str_equal (file, "-"))
    return read_standard_input (error);
  location = g_vfs_get_file_for_path (g_vfs_get_local (), file);
  return guatu_read_bytes_of_file (location, NULL, error);
}

/* The text of a report; NULL after a message. */
static char *
load_text (const char *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = read_file (file, &error);
  g_autofree char *name = g_filename_display_name (file);
  char *text = bytes != NULL ? guatu_report_text (bytes, name, &error) : NULL;

  if (text == NULL)
    guatu_message ("%s", error->message);
  return text;
}

static gboolean
read_issued (const char *issued, GuatuProseOptions *options)
{
  char rest = '\0';

  return issued == NULL
         || (sscanf (issued, "%4d-%2d%c", &options->issued_year, &options->issued_month,
                     &rest)
                 == 2
             && options->issued_year >= 1900 && options->issued_year <= 2100
             && options->issued_month >= 1 && options->issued_month <= 12);
}

/* What a report is called: as its title says or, without one, as its file is named. */
static char *
name_of (const GuatuProse *prose, const char *file)
{
  g_autofree char *base = g_path_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);

  return g_strdup (prose->title != NULL ? prose->title : name);
}

/* Writes the figures that are sure as a dataset, and says what was left out. */
static GuatuExit
write_dataset (const GuatuProse *prose, const char *file, const char *output)
{
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *name = name_of (prose, file);
  g_autoptr (GuatuDataset) dataset
      = guatu_report_dataset (prose, name, report, problems, &error);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *line = g_strconcat (output, "\n", NULL);
  const GuatuWriteOptions options = { .charts = NULL };

  for (guint i = 0; dataset == NULL && i < problems->len; i++)
    {
      g_autofree char *problem
          = guatu_problem_to_string (g_ptr_array_index (problems, i), name);

      guatu_message ("%s", problem);
    }
  if (dataset != NULL)
    bytes = guatu_write_as (GUATU_FORMAT_DATASET, dataset, &options, &error);
  for (guint i = 0; dataset != NULL && i < report->len; i++)
    if (((GuatuTableNotice *) g_ptr_array_index (report, i))->is_warning)
      guatu_message ("%s", ((GuatuTableNotice *) g_ptr_array_index (report, i))->text);
  if (bytes != NULL && g_str_equal (output, "-"))
    return guatu_output_bytes (bytes);
  if (bytes != NULL && guatu_save_bytes (output, bytes, NULL, &error))
    return guatu_output_text (line);
  if (error != NULL)
    guatu_message ("%s", error->message);
  return GUATU_EXIT_FAILED;
}

static GuatuExit
print_reading (const char *file, const Words *words, const GuatuProseOptions *options)
{
  g_autofree char *text = load_text (file);
  g_autofree char *output = NULL;
  g_autoptr (GuatuProse) prose = NULL;

  if (text == NULL)
    return GUATU_EXIT_FAILED;
  if (words->text)
    return guatu_output_text (text);
  prose = guatu_report_read (text, options);
  if (prose->trace != NULL)
    g_printerr ("%s", prose->trace->str);
  if (words->output != NULL)
    return write_dataset (prose, file, words->output);
  output
      = words->json ? guatu_read_to_json (prose, text) : guatu_read_to_text (prose, text);
  return guatu_output_text (output);
}

static GuatuExit
run_read (const GuatuCommand *command, int argc, char **argv)
{
  g_auto (Words) words = { NULL };
  const GOptionEntry entries[] = {
    { "json", 'j', 0, G_OPTION_ARG_NONE, &words.json, N_ ("Print JSON"), NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &words.output,
      N_ ("Write a dataset of the figures that are sure, with charts; “-” is standard "
          "output"),
      N_ ("FILE") },
    { "year", 'y', 0, G_OPTION_ARG_INT, &words.year,
      N_ ("The year that the report is about (default: as its title says)"),
      N_ ("YEAR") },
    { "issued", 0, 0, G_OPTION_ARG_STRING, &words.issued,
      N_ ("When it was issued: what “this year” means in it"), N_ ("YYYY-MM") },
    { "text", 0, 0, G_OPTION_ARG_NONE, &words.text,
      N_ ("Print the text in which places are counted, rather than figures"), NULL },
    { "trace", 0, 0, G_OPTION_ARG_NONE, &words.trace,
      N_ ("Also print to standard error what each stage of reading made"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words.files, NULL,
      N_ ("FILE") },
    G_OPTION_ENTRY_NULL,
  };
  GuatuProseOptions options = { 0 };
  const char *file = NULL;
  GuatuExit outcome = GUATU_EXIT_DONE;

  if (!guatu_options_parse (command, entries, argc, argv, &outcome)
      || !guatu_options_file (command, words.files, &file, &outcome))
    return outcome;
  if (file == NULL)
    return guatu_message_wrong_use (command,
                                    _ ("Name the report to read; “-” is standard input"));
  if (words.year != 0 && (words.year < 1900 || words.year > 2100))
    return guatu_message_wrong_use (command, _ ("%d is no year of a report; write 2023"),
                                    words.year);
  if (!read_issued (words.issued, &options))
    return guatu_message_wrong_use (command, _ ("“%s” is no month; write 2024-01"),
                                    words.issued);
  options.year = words.year;
  options.trace = words.trace;
  return print_reading (file, &words, &options);
}

const GuatuCommand guatu_command_read = {
  .name = "read",
  .summary = N_ ("Find the figures in the text of a report"),
  .description
  = N_ ("FILE is a document of Word (.docx), a web page, a PDF with text, or "
        "plain text in UTF-8\n"
        "or GB18030; “-” is standard input. Each figure has its name, unit, "
        "bound, status and\n"
        "period; numbers that are no figures are listed with the reason. "
        "Nothing is guessed:\n"
        "what is unsure is marked."),
  .run = run_read,
};
