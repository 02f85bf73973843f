/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/list.h"

#include <glib/gi18n.h>

#include "cli/load.h"
#include "cli/message.h"
#include "cli/options.h"
#include "cli/output.h"

/* Returns NULL if there is no such kind of ids. */
static char *
list (const GuatuDataset *dataset, const char *ids, gboolean json)
{
  if (ids != NULL)
    return guatu_list_ids (dataset, ids);
  return json ? guatu_list_to_json (dataset) : guatu_list_to_text (dataset);
}

static GuatuExit
run_list (const GuatuCommand *command, int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *ids = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 'j', 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { "ids", 0, 0, G_OPTION_ARG_STRING, &ids,
      N_ ("Print ids only, a line each: of charts, themes, indicators or places"),
      N_ ("WHAT") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL,
      N_ ("[FILE]") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GuatuDataset) dataset = NULL;
  g_autofree char *text = NULL;
  const char *file = NULL;
  GuatuExit outcome = GUATU_EXIT_DONE;

  if (!guatu_options_parse (command, entries, argc, argv, &outcome)
      || !guatu_options_file (command, files, &file, &outcome))
    return outcome;
  dataset = guatu_load (file);
  if (dataset == NULL)
    return GUATU_EXIT_FAILED;
  text = list (dataset, ids, json);
  if (text == NULL)
    return guatu_message_wrong_use (
        command,
        _ ("Unknown kind of id “%s”; there are ids of charts, "
           "themes, indicators and places"),
        ids);
  return guatu_output_text (text);
}

const GuatuCommand guatu_command_list = {
  .name = "list",
  .summary = N_ ("Show the charts and the indicators of a dataset"),
  .description = N_ ("Without a FILE the built-in dataset is read."),
  .run = run_list,
};
