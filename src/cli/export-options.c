/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/export-options.h"

#include <glib/gi18n.h>

#include "cli/options.h"
#include "cli/target.h"
#include "export/choice.h"

#define MAX_JOBS 64

#define MAX_SHARDS 1000000

/**
 * guatu_export_words_clear:
 * @words: what was typed
 */
void
guatu_export_words_clear (GuatuExportWords *words)
{
  g_strfreev (words->files);
  g_strfreev (words->charts);
  g_strfreev (words->formats);
  g_strfreev (words->languages);
  g_free (words->theme);
  g_free (words->size);
  g_free (words->paper);
  g_free (words->purpose);
  g_free (words->look);
  g_free (words->style);
  g_free (words->shard);
  g_free (words->each);
  g_free (words->charts_of);
  g_free (words->text);
  g_free (words->output);
}

/* Kept for as long as the program runs, as the other descriptions are. */
static const char *
describe_formats (void)
{
  g_autofree char *names = guatu_format_list (GUATU_HOLDS_FIGURE, ", ");
  g_autofree char *description = g_strdup_printf (
      _ ("%s, or several with commas (default: png; of a wall or a book: pdf)"), names);

  return g_intern_string (description);
}

/* Which figures, and where to. */
static void
add_figure_entries (GArray *all, GuatuExportWords *words)
{
  const GOptionEntry entries[] = {
    { "chart", 'c', 0, G_OPTION_ARG_STRING_ARRAY, &words->charts,
      N_ ("A chart to draw; may be repeated (default: all)"), N_ ("ID") },
    { "theme", 't', 0, G_OPTION_ARG_STRING, &words->theme,
      N_ ("Draw the charts of one theme"), N_ ("ID") },
    { "wall", 0, 0, G_OPTION_ARG_NONE, &words->wall,
      N_ ("Put all the charts on one page"), NULL },
    { "book", 0, 0, G_OPTION_ARG_NONE, &words->book,
      N_ ("Put the charts into one PDF or HTML, one after another, with contents"),
      NULL },
    { "format", 'f', 0, G_OPTION_ARG_STRING_ARRAY, &words->formats, describe_formats (),
      N_ ("FORMATS") },
    { "language", 'l', 0, G_OPTION_ARG_STRING_ARRAY, &words->languages,
      N_ ("Of the figures: zh, en, zh+en, or several with commas"), N_ ("LANGUAGES") },
    { "size", 's', 0, G_OPTION_ARG_STRING, &words->size,
      N_ ("The size of a figure, in pixels or mm (default: 1200x800)"),
      N_ ("WIDTHxHEIGHT[mm]") },
    { "paper", 'p', 0, G_OPTION_ARG_STRING, &words->paper,
      N_ ("A4, A3, A2, A1 or A0 as the size, or A4-portrait and so on "
          "(default of a wall: A1, of a book: A4)"),
      N_ ("PAPER") },
    { "for", 0, 0, G_OPTION_ARG_STRING, &words->purpose,
      N_ ("phone, square, article, slide, A4, A3 or poster: a size, and type that can be "
          "read there"),
      N_ ("PURPOSE") },
    { "look", 0, 0, G_OPTION_ARG_STRING, &words->look,
      N_ ("light, dark, print or contrast (default: light)"), N_ ("LOOK") },
    { "style", 0, 0, G_OPTION_ARG_FILENAME, &words->style,
      N_ ("A dataset with the style of the house: colours, fonts, margin, numbers"),
      N_ ("FILE") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &words->output,
      N_ ("A folder, or a file or - for one figure (default: .)"), N_ ("PATH") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words->files, NULL,
      N_ ("[FILE]") },
  };

  g_array_append_vals (all, entries, G_N_ELEMENTS (entries));
}

/* How a figure becomes a file, and how all of them are made. */
static void
add_file_entries (GArray *all, GuatuExportWords *words)
{
  const GOptionEntry entries[] = {
    { "charts", 0, 0, G_OPTION_ARG_FILENAME, &words->charts_of,
      N_ ("Draw the charts of this dataset from the figures of FILE"), N_ ("OLD") },
    { "each", 0, 0, G_OPTION_ARG_STRING, &words->each,
      N_ ("Make a figure for each place that a chart has numbers of"), "place" },
    { "shard", 0, 0, G_OPTION_ARG_STRING, &words->shard,
      N_ ("Draw the I-th of N parts of all figures; auto in an array of Slurm, auto/N in "
          "an indexed job of Kubernetes"),
      "I/N" },
    { "check-shards", 0, 0, G_OPTION_ARG_INT, &words->check_shards,
      N_ ("Draw nothing, and say which files of N shards are missing"), N_ ("N") },
    { "dpi", 0, 0, G_OPTION_ARG_INT, &words->dpi,
      N_ ("Dots per inch of a PNG: 192 doubles its pixels (default: 96)"), N_ ("N") },
    { "text", 0, 0, G_OPTION_ARG_STRING, &words->text,
      N_ ("The letters of an SVG or HTML: outlines, or live text (default: outlines, of "
          "HTML live)"),
      "outlines|live" },
    { "transparent", 0, 0, G_OPTION_ARG_NONE, &words->transparent,
      N_ ("Leave out the background of a PNG, an SVG or an EMF"), NULL },
    { "plain", 0, 0, G_OPTION_ARG_NONE, &words->plain,
      N_ ("Do not put the numbers of a figure into its file"), NULL },
    { "strict", 0, 0, G_OPTION_ARG_NONE, &words->strict,
      N_ ("Do not write a figure with a warning, and fail"), NULL },
    { "jobs", 'j', 0, G_OPTION_ARG_INT, &words->jobs,
      N_ ("How many figures to draw at a time (default: by processors)"), N_ ("N") },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &words->telling.quiet,
      N_ ("Print neither the paths that are written nor a summary"), NULL },
    { "verbose", 0, 0, G_OPTION_ARG_NONE, &words->telling.verbose,
      N_ ("Print each warning, rather than how many there are of a kind, and how a "
          "table was understood"),
      NULL },
    G_OPTION_ENTRY_NULL,
  };

  g_array_append_vals (all, entries, G_N_ELEMENTS (entries));
}

/**
 * guatu_export_words_parse:
 * @words: (inout): what was typed is put here
 * @command: the command that is run
 * @argc: the number of @argv
 * @argv: the arguments, which begin with the command's name
 * @outcome: (out): what to tell the shell, if the command is not to go on
 *
 * Returns: whether the command goes on
 */
gboolean
guatu_export_words_parse (GuatuExportWords *words, const GuatuCommand *command, int argc,
                          char **argv, GuatuExit *outcome)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (GOptionEntry));

  add_figure_entries (entries, words);
  add_file_entries (entries, words);
  return guatu_options_parse (command, (const GOptionEntry *) (void *) entries->data,
                              argc, argv, outcome);
}

static gboolean
read_look (const char *word, GuatuLook *look, GError **error)
{
  if (word == NULL || guatu_look_from_string (word, look))
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("Unknown look “%s”; a figure is light, dark, print or contrast"), word);
  return FALSE;
}

/* A wall is a poster; a book is an annex to a report. */
static const struct
{
  const char *size;   /* NULL for that of a figure on a screen */
  GuatuFormat format; /* of which nobody said it */
} kinds[] = {
  [GUATU_BATCH_FIGURES] = { NULL, GUATU_FORMAT_PNG },
  [GUATU_BATCH_WALL] = { "A1", GUATU_FORMAT_PDF },
  [GUATU_BATCH_BOOK] = { "A4", GUATU_FORMAT_PDF },
};

static gboolean
read_kind (const GuatuExportWords *words, GuatuBatchKind *kind, GError **error)
{
  if (words->wall && words->book)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _ ("A wall is one page and a book several; choose “--wall” or "
                              "“--book”"));
      return FALSE;
    }
  *kind = words->wall   ? GUATU_BATCH_WALL
          : words->book ? GUATU_BATCH_BOOK
                        : GUATU_BATCH_FIGURES;
  return TRUE;
}

/* A purpose says the size and the least type of a figure. */
static gboolean
read_purpose (const GuatuExportWords *words, GuatuBatch *batch, GError **error)
{
  const GuatuPurpose *purpose = NULL;

  if (words->size != NULL || words->paper != NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _ ("“--for” says the size; choose it or “%s”"),
                   words->size != NULL ? "--size" : "--paper");
      return FALSE;
    }
  if (!guatu_options_purpose (words->purpose, &purpose, error))
    return FALSE;
  batch->width = purpose->width;
  batch->height = purpose->height;
  batch->least_type = purpose->least_type;
  return TRUE;
}

static gboolean
read_size (const GuatuExportWords *words, GuatuBatch *batch, GError **error)
{
  const char *paper = words->paper;

  if (words->purpose != NULL)
    return read_purpose (words, batch, error);
  if (paper != NULL && words->size != NULL)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _ ("“--paper” is a size; choose it or “--size”"));
      return FALSE;
    }
  if (paper == NULL && words->size == NULL)
    paper = kinds[batch->kind].size;
  if (paper == NULL)
    return guatu_options_size (words->size, &batch->width, &batch->height, error);
  return guatu_options_paper (paper, &batch->width, &batch->height, error);
}

/* All the formats of a book have to have pages. */
static gboolean
check_formats (const GuatuBatch *batch, GError **error)
{
  for (guint i = 0; batch->kind == GUATU_BATCH_BOOK && i < batch->formats->len; i++)
    {
      GuatuFormat format = g_array_index (batch->formats, GuatuFormat, i);

      g_autofree char *others = NULL;

      if (guatu_format_holds (format, GUATU_HOLDS_BOOK))
        continue;
      others = guatu_format_list (GUATU_HOLDS_BOOK, ", ");
      g_set_error (
          error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
          _ ("A book cannot be %s, which has one page; use one of %s, or “--wall” "
             "for all charts on one page"),
          guatu_format_to_string (format), others);
      return FALSE;
    }
  return TRUE;
}

/* What only figures of single charts have. */
static gboolean
check_parts (const GuatuExportWords *words, const GuatuBatch *batch, GError **error)
{
  if (words->each != NULL && !g_str_equal (words->each, "place"))
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _ ("“%s”: a figure can be made for each place, by “--each place”"),
                 words->each);
  else if (batch->kind != GUATU_BATCH_FIGURES
           && (words->each != NULL || words->check_shards != GUATU_EXPORT_NO_CHECK))
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                         _ ("“--each” and “--check-shards” are for figures of single "
                            "charts, not for walls and books"));
  else
    return TRUE;
  return FALSE;
}

static gboolean
read_text (const char *word, GuatuExportOptions *options, GError **error)
{
  options->live_text = g_strcmp0 (word, "live") == 0;
  options->outlines = g_strcmp0 (word, "outlines") == 0;
  if (word == NULL || options->live_text || options->outlines)
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("Unknown text “%s”; the letters are outlines or live"), word);
  return FALSE;
}

static gboolean
check_range (const char *option, int number, int min, int max, GError **error)
{
  if (number >= min && number <= max)
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("“%s” takes a number from %d to %d"), option, min, max);
  return FALSE;
}

/**
 * guatu_export_words_read:
 * @words: what was typed
 * @batch: (inout): gets all that does not depend on the dataset
 * @options: (out): how a figure becomes a file; @batch gets its address
 * @error: %G_OPTION_ERROR_BAD_VALUE
 *
 * Returns: whether all of it was understood
 */
gboolean
guatu_export_words_read (const GuatuExportWords *words, GuatuBatch *batch,
                         GuatuExportOptions *options, GError **error)
{
  batch->options = options;
  batch->strict = words->strict;
  batch->jobs = (guint) MAX (words->jobs, 0);
  options->dpi = words->dpi;
  options->transparent = words->transparent;
  options->plain = words->plain;

  return guatu_options_languages (words->languages, batch->languages, error)
         && read_kind (words, &batch->kind, error)
         && guatu_target_formats (words->output, words->formats,
                                  kinds[batch->kind].format, batch->formats, error)
         && check_formats (batch, error) && read_size (words, batch, error)
         && read_look (words->look, &batch->look, error)
         && read_text (words->text, options, error)
         && check_range ("--dpi", words->dpi, GUATU_MIN_DPI, GUATU_MAX_DPI, error)
         && check_range ("--jobs", words->jobs, 0, MAX_JOBS, error)
         && (words->check_shards == GUATU_EXPORT_NO_CHECK
             || check_range ("--check-shards", words->check_shards, 1, MAX_SHARDS, error))
         && check_parts (words, batch, error);
}
