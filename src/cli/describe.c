/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "speech/describe.h"
#include "cli/load-scene.h"
#include "cli/message.h"
#include "cli/options.h"
#include "cli/output.h"

/* What is described is the chart, in whatever size and language it is drawn. */
static const GuatuFigure figure = {
  .language = GUATU_LANGUAGE_ZH,
  .width = GUATU_DEFAULT_WIDTH,
  .height = GUATU_DEFAULT_HEIGHT,
};

/* Builds the scene and prints its description. */
static GuatuExit
print_description (const char *file, const char *chart_id, GuatuLanguage language)
{
  g_autoptr (GuatuScene) scene = guatu_load_scene (file, chart_id, &figure);
  g_autofree char *description = NULL;
  g_autofree char *line = NULL;

  if (scene == NULL)
    return GUATU_EXIT_FAILED;
  description = guatu_describe_scene (scene, language);
  line = g_strconcat (description, "\n", NULL);
  return guatu_output_text (line);
}

static GuatuExit
run_describe (const GuatuCommand *command, int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *chart = NULL;
  g_autofree char *language_name = NULL;
  const GOptionEntry entries[] = {
    { "chart", 'c', 0, G_OPTION_ARG_STRING, &chart, N_ ("The chart to describe"),
      N_ ("ID") },
    { "language", 'l', 0, G_OPTION_ARG_STRING, &language_name,
      N_ ("The language of the description: zh, en or zh+en"), N_ ("LANGUAGE") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL,
      N_ ("[FILE]") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  GuatuLanguage language = guatu_options_default_language ();
  const char *file = NULL;
  GuatuExit outcome = GUATU_EXIT_DONE;

  if (!guatu_options_parse (command, entries, argc, argv, &outcome)
      || !guatu_options_file (command, files, &file, &outcome))
    return outcome;
  if (chart == NULL)
    return guatu_message_wrong_use (command,
                                    _ ("No chart was given; name one by --chart"));
  if (language_name != NULL && !guatu_options_language (language_name, &language, &error))
    return guatu_message_wrong_use (command, "%s", error->message);
  return print_description (file, chart, language);
}

const GuatuCommand guatu_command_describe = {
  .name = "describe",
  .summary = N_ ("Say in a few sentences what a chart shows"),
  .description = N_ ("Without a FILE the built-in dataset is read."),
  .draws = TRUE,
  .run = run_describe,
};
