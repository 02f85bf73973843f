/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/convert.h"

#include <glib/gi18n.h>
#include <string.h>

#include "cli/load.h"
#include "cli/message.h"
#include "cli/options.h"
#include "cli/output.h"
#include "io/out/write-as.h"
#include "io/save.h"

/* What was asked of “convert”, as it was typed. */
typedef struct
{
  GStrv files;
  GStrv charts;
  char *format;
  char *language;
  gboolean wide;
  gboolean quiet;
} Words;

static void
words_clear (Words *words)
{
  g_strfreev (words->files);
  g_strfreev (words->charts);
  g_free (words->format);
  g_free (words->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

/* The format that is asked for, or that the name of the file says. */
static gboolean
read_format (const Words *words, const char *output, GuatuFormat *format, GError **error)
{
  g_autofree char *list = guatu_format_list_written (", ");
  g_autofree char *name = g_filename_display_name (output);

  if (words->format != NULL ? guatu_format_named (words->format, format)
                            : guatu_format_of_target (output, format))
    return TRUE;
  if (words->format != NULL)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _ ("Unknown format “%s”; use one of %s"), words->format, list);
  else
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _ ("The name “%s” does not say a format; add “--format” with one of %s"),
                 name, list);
  return FALSE;
}

static gboolean
read_language (const Words *words, GuatuLanguage *language, GError **error)
{
  *language = guatu_options_default_language ();
  if (words->language == NULL)
    return TRUE;
  if (!guatu_options_language (words->language, language, error))
    return FALSE;
  if (*language != GUATU_LANGUAGE_ZH_EN)
    return TRUE;
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       _ ("The headings of a table are in one language: zh or en"));
  return FALSE;
}

/* The charts that were named; FALSE after a message if one of them is not there. */
static gboolean
find_charts (const Words *words, const GuatuDataset *dataset, GPtrArray *charts)
{
  for (guint i = 0; words->charts != NULL && words->charts[i] != NULL; i++)
    {
      const GuatuChartDescription *chart = guatu_load_chart (dataset, words->charts[i]);

      if (chart == NULL)
        return FALSE;
      g_ptr_array_add (charts, (gpointer) chart);
    }
  return TRUE;
}

static void
tell_losses (GuatuFormat format, const GuatuDataset *dataset,
             const GuatuWriteOptions *options)
{
  g_autoptr (GPtrArray) losses = guatu_write_as_losses (format, dataset, options);

  for (guint i = 0; i < losses->len; i++)
    /* Translators: the name of a format, and what a file of it cannot hold. */
    guatu_message (_ ("%s does not hold %s"), guatu_format_title (format),
                   (const char *) g_ptr_array_index (losses, i));
}

static GuatuExit
write_to (const char *output, GBytes *bytes, gboolean quiet)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *line = g_strconcat (output, "\n", NULL);

  if (g_str_equal (output, "-"))
    return guatu_output_bytes (bytes);
  if (!guatu_save_bytes (output, bytes, NULL, &error))
    {
      guatu_message ("%s", error->message);
      return GUATU_EXIT_FAILED;
    }
  return quiet ? GUATU_EXIT_DONE : guatu_output_text (line);
}

static GuatuExit
convert (const Words *words, GuatuFormat format, GuatuWriteOptions *options,
         const char *const *inputs, guint n_inputs, const char *output)
{
  g_autoptr (GuatuDataset) dataset = guatu_convert_load (inputs, n_inputs);
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GuatuExit outcome;

  if (dataset == NULL || !find_charts (words, dataset, charts))
    return GUATU_EXIT_FAILED;
  options->charts = charts->len > 0 ? charts : NULL;
  bytes = guatu_write_as (format, dataset, options, &error);
  if (bytes == NULL)
    {
      guatu_message ("%s", error->message);
      return GUATU_EXIT_FAILED;
    }
  outcome = write_to (output, bytes, words->quiet);
  if (outcome == GUATU_EXIT_DONE && !words->quiet)
    tell_losses (format, dataset, options);
  return outcome;
}

/* Kept for as long as the program runs, as the other descriptions are. */
static const char *
describe_formats (void)
{
  g_autofree char *names = guatu_format_list_written (", ");
  g_autofree char *description
      = g_strdup_printf (_ ("%s (default: as the name of OUT says)"), names);

  return g_intern_string (description);
}

static gboolean
parse (Words *words, const GuatuCommand *command, int argc, char **argv,
       GuatuExit *outcome)
{
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &words->format, describe_formats (),
      N_ ("FORMAT") },
    { "language", 'l', 0, G_OPTION_ARG_STRING, &words->language,
      N_ ("Of headings and names: zh or en"), N_ ("LANGUAGE") },
    { "wide", 0, 0, G_OPTION_ARG_NONE, &words->wide,
      N_ ("Write a CSV with a row an indicator and a column a period, rather than a row "
          "a number"),
      NULL },
    { "chart", 'c', 0, G_OPTION_ARG_STRING_ARRAY, &words->charts,
      N_ ("Of a format that draws: a chart; may be repeated (default: all)"), N_ ("ID") },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &words->quiet,
      N_ ("Print neither the path nor what the format cannot hold"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words->files, NULL,
      N_ ("IN… OUT") },
    G_OPTION_ENTRY_NULL,
  };

  return guatu_options_parse (command, entries, argc, argv, outcome);
}

static GuatuExit
run_convert (const GuatuCommand *command, int argc, char **argv)
{
  g_auto (Words) words = { NULL };
  g_autoptr (GError) error = NULL;
  GuatuWriteOptions options = { .charts = NULL };
  GuatuFormat format = GUATU_FORMAT_DATASET;
  GuatuExit outcome = GUATU_EXIT_DONE;
  const char *output;
  guint n;

  if (!parse (&words, command, argc, argv, &outcome))
    return outcome;
  n = words.files != NULL ? g_strv_length (words.files) : 0;
  if (n < 2)
    return guatu_message_wrong_use (
        command, _ ("Name the files to convert and, last, the file to write"));
  if (words.quiet)
    guatu_load_be_quiet ();
  output = words.files[n - 1];
  options.wide = words.wide;
  options.tabs = guatu_name_says_tabs (output);
  if (!read_format (&words, output, &format, &error)
      || !read_language (&words, &options.language, &error))
    return guatu_message_wrong_use (command, "%s", error->message);
  return convert (&words, format, &options, (const char *const *) words.files, n - 1,
                  output);
}

const GuatuCommand guatu_command_convert = {
  .name = "convert",
  .summary = N_ ("Write a dataset or a table in another format, or several as one"),
  .description = N_ (
      "An IN is whatever the other commands read: a dataset, a table, a figure that\n"
      "carries its numbers. Several are merged by indicator, place and period: what\n"
      "two of them tell differently is listed, and nothing is written. What OUT cannot\n"
      "hold is listed, too. OUT is written whole or not at all; “-” is standard output."),
  .draws = TRUE,
  .run = run_convert,
};
