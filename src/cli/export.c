/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "cli/export-options.h"
#include "cli/export-run.h"
#include "cli/load.h"
#include "cli/message.h"
#include "cli/options.h"
#include "cli/shard.h"
#include "cli/target.h"
#include "document/redraw.h"
#include "export/drawn-figure.h"
#include "export/each-place.h"
#include "export/house-faults.h"

/* The charts named, each once, or all of them; FALSE after a message if one of them is
 * not there. */
static gboolean
add_charts (const GuatuDataset *dataset, char **ids, GPtrArray *charts)
{
  if (ids == NULL)
    g_ptr_array_extend (charts, dataset->charts, NULL, NULL);
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      const GuatuChartDescription *chart = guatu_load_chart (dataset, ids[i]);

      if (chart == NULL)
        return FALSE;
      if (!g_ptr_array_find (charts, chart, NULL))
        g_ptr_array_add (charts, (gpointer) chart);
    }
  return TRUE;
}

static void
keep_theme (GPtrArray *charts, const GuatuTheme *theme)
{
  for (guint i = charts->len; i-- > 0;)
    if (((const GuatuChartDescription *) g_ptr_array_index (charts, i))->theme != theme)
      g_ptr_array_remove_index (charts, i);
}

/* What is asked for: of the charts named, or of all, those of the theme named, or all;
 * FALSE after a message if there are none. */
static gboolean
select_charts (const GuatuExportWords *words, GuatuBatch *batch)
{
  if (!add_charts (batch->dataset, words->charts, batch->charts))
    return FALSE;
  if (words->theme != NULL)
    {
      batch->theme = guatu_load_theme (batch->dataset, words->theme);
      if (batch->theme == NULL)
        return FALSE;
      keep_theme (batch->charts, batch->theme);
    }
  if (batch->charts->len > 0)
    return TRUE;
  if (words->theme == NULL)
    guatu_message (_ ("The dataset describes no chart"));
  else if (words->charts == NULL)
    guatu_message (_ ("No chart is of the theme “%s”"), words->theme);
  else
    guatu_message (_ ("None of the charts named is of the theme “%s”"), words->theme);
  return FALSE;
}

/* The style of another file, which is loaded for it and kept as @file; FALSE after a
 * message if that has none. */
static gboolean
take_style (const GuatuExportWords *words, GuatuBatch *batch, GuatuDataset **file)
{
  if (words->style == NULL)
    return TRUE;
  *file = guatu_load (words->style);
  if (*file != NULL)
    batch->house = guatu_load_style (*file, words->style);
  return batch->house != NULL;
}

/* Says what is wrong with the style, once for all figures; returns FALSE if nothing is to
 * be written for that. */
static gboolean
tell_faults (const GuatuBatch *batch)
{
  const GuatuHouseStyle *style
      = batch->house != NULL ? batch->house : batch->dataset->style;
  g_autoptr (GPtrArray) faults = NULL;

  if (style == NULL)
    return TRUE;
  faults = guatu_house_faults (style);
  for (guint i = 0; i < faults->len; i++)
    /* Translators: the id of a style, and what is wrong with it. */
    guatu_message (_ ("Style “%s”: %s"), style->id,
                   (const char *) g_ptr_array_index (faults, i));
  if (faults->len == 0 || !batch->strict)
    return TRUE;
  guatu_message (_ ("The style has warnings, and nothing was written"));
  return FALSE;
}

/* The part of all that is asked for, with what a scheduler says of it. */
static gboolean
read_shard (const GuatuExportWords *words, GuatuBatch *batch, GError **error)
{
  GuatuShard shard = { 0 };

  if (words->shard == NULL)
    return TRUE;
  if (!guatu_shard_parse (words->shard, &shard, error))
    return FALSE;
  batch->shard = shard.index;
  batch->n_shards = shard.count;
  if (batch->jobs == 0)
    batch->jobs = MIN (shard.processors, 64);
  if (shard.is_found && !words->telling.quiet)
    guatu_message (_ ("This is shard %u/%u"), shard.index, shard.count);
  return TRUE;
}

/* The figures of a file with the charts of another one. */
static GuatuDataset *
load_redrawn (const char *file, const char *charts_of)
{
  g_autoptr (GuatuDataset) charts = guatu_load (charts_of);
  g_autoptr (GuatuDataset) figures = charts != NULL ? guatu_load (file) : NULL;
  g_autoptr (GPtrArray) notices = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  GuatuDataset *dataset;

  if (figures == NULL)
    return NULL;
  dataset = guatu_redraw (figures, charts, notices, problems);
  for (guint i = 0; i < notices->len; i++)
    guatu_message ("%s", (const char *) g_ptr_array_index (notices, i));
  for (guint i = 0; dataset == NULL && i < problems->len; i++)
    guatu_message ("%s",
                   ((const GuatuProblem *) g_ptr_array_index (problems, i))->message);
  return dataset;
}

/* Replaces the charts of a batch by one for each place; tells of those that are left.
 * @all: (out): whether there is one of each place */
static GPtrArray *
take_each_place (GuatuBatch *batch, gboolean *all)
{
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  g_autoptr (GPtrArray) refused = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *copies = guatu_each_place (batch->dataset, batch->charts, others, refused,
                                        batch->file_names);

  for (guint i = 0; i < others->len; i++)
    guatu_message (
        _ ("Chart “%s” compares places or has none, and was not drawn for each"),
        ((const GuatuChartDescription *) g_ptr_array_index (others, i))->id);
  /* As what cannot be drawn, by the first shard alone. */
  if (batch->shard > 1)
    g_ptr_array_set_size (refused, 0);
  for (guint i = 0; i < refused->len; i++)
    guatu_message ("%s", (const char *) g_ptr_array_index (refused, i));
  *all = refused->len == 0;
  return copies;
}

static GuatuExit
check_shards (const GuatuBatch *batch, const GuatuExportWords *words)
{
  g_autoptr (GError) error = NULL;
  const char *folder = words->output != NULL ? words->output : ".";

  if (guatu_shard_check_files (batch, folder, (guint) words->check_shards, &error))
    return GUATU_EXIT_DONE;
  if (error != NULL)
    guatu_message ("%s", error->message);
  return GUATU_EXIT_FAILED;
}

static GuatuExit
run_export (const GuatuCommand *command, int argc, char **argv)
{
  g_auto (GuatuExportWords) words = GUATU_EXPORT_WORDS_INIT;
  g_autoptr (GArray) languages = g_array_new (FALSE, FALSE, sizeof (GuatuLanguage));
  g_autoptr (GArray) formats = g_array_new (FALSE, FALSE, sizeof (GuatuFormat));
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autoptr (GPtrArray) failed = NULL;
  g_autoptr (GPtrArray) copies = NULL;
  g_autoptr (GHashTable) file_names
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GuatuDataset) dataset = NULL;
  g_autoptr (GuatuDataset) style_file = NULL;
  g_autoptr (GError) error = NULL;
  GuatuExportOptions options = GUATU_EXPORT_OPTIONS_INIT;
  GuatuBatch batch = {
    .charts = charts, .file_names = file_names, .languages = languages, .formats = formats
  };
  const char *file = NULL;
  GuatuExit outcome = GUATU_EXIT_DONE;
  gboolean all = TRUE;

  if (!guatu_export_words_parse (&words, command, argc, argv, &outcome)
      || !guatu_options_file (command, words.files, &file, &outcome))
    return outcome;
  if (!guatu_export_words_read (&words, &batch, &options, &error)
      || !read_shard (&words, &batch, &error))
    return guatu_message_wrong_use (command, "%s", error->message);
  if (words.telling.verbose)
    guatu_load_be_verbose ();
  if (words.telling.quiet)
    guatu_load_be_quiet ();
  dataset = words.charts_of != NULL ? load_redrawn (file, words.charts_of)
                                    : guatu_load (file);
  batch.dataset = dataset;
  if (dataset == NULL || !select_charts (&words, &batch))
    return GUATU_EXIT_FAILED;
  failed = guatu_charts_take_failed (charts);
  if (words.each != NULL)
    batch.charts = copies = take_each_place (&batch, &all);
  if (words.check_shards != GUATU_EXPORT_NO_CHECK)
    return check_shards (&batch, &words);
  if (batch.n_shards == 0
      && !guatu_target_check (
          words.output,
          (guatu_drawn_figure_count (&batch) + failed->len * languages->len)
              * formats->len,
          &error))
    return guatu_message_wrong_use (command, "%s", error->message);
  if (!take_style (&words, &batch, &style_file) || !tell_faults (&batch))
    return GUATU_EXIT_FAILED;
  /* What cannot be drawn is told by the first shard alone. */
  if (batch.shard > 1)
    g_ptr_array_set_size (failed, 0);
  outcome = guatu_export_run (&batch, failed, words.output, &words.telling);
  return outcome == GUATU_EXIT_DONE && !all ? GUATU_EXIT_FAILED : outcome;
}

const GuatuCommand guatu_command_export = {
  .name = "export",
  .summary = N_ ("Draw charts and write them as PNG, SVG, PDF, EMF or HTML"),
  .description = N_ (
      "Without a FILE the built-in dataset is drawn. In a folder each figure\n"
      "becomes CHART.LANGUAGE.FORMAT, a wall DATASET.wall.LANGUAGE.FORMAT and a\n"
      "book DATASET.book.LANGUAGE.FORMAT; with --theme it is DATASET.THEME.wall and so\n"
      "on. The path of each file that was written is printed; a file that was there\n"
      "is replaced.\n"
      "\n"
      "An HTML file is a web page without scripts and without anything from elsewhere.\n"
      "Each chart is on it for wide and for narrow windows, light and dark, and its\n"
      "numbers in a table. The language zh+en makes one page in which the reader\n"
      "chooses between both, zh,en one page for each. Walls and books scroll there,\n"
      "whatever the paper.\n"
      "\n"
      "A figure carries the numbers that it shows: “guatu-cli explain” prints\n"
      "them, and a figure can be opened as a dataset."),
  .draws = TRUE,
  .run = run_export,
};
