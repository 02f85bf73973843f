/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "cli/load-scene.h"
#include "cli/message.h"
#include "cli/options.h"
#include "cli/output.h"
#include "export/scene-json.h"

/* Builds the scene and prints it. */
static GuatuExit
print_scene (const char *file, const char *chart_id, const GuatuFigure *figure)
{
  g_autoptr (GuatuScene) scene = guatu_load_scene (file, chart_id, figure);
  g_autofree char *json = NULL;

  if (scene == NULL)
    return GUATU_EXIT_FAILED;
  json = guatu_scene_to_json (scene);
  return guatu_output_text (json);
}

static GuatuExit
run_scene (const GuatuCommand *command, int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *chart = NULL;
  g_autofree char *language = NULL;
  g_autofree char *size = NULL;
  const GOptionEntry entries[] = {
    { "chart", 'c', 0, G_OPTION_ARG_STRING, &chart, N_ ("The chart to describe"),
      N_ ("ID") },
    { "language", 'l', 0, G_OPTION_ARG_STRING, &language,
      N_ ("The language of the figure: zh, en or zh+en"), N_ ("LANGUAGE") },
    { "size", 's', 0, G_OPTION_ARG_STRING, &size,
      N_ ("The size of the figure in pixels (default: 1200x800)"), N_ ("WIDTHxHEIGHT") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL,
      N_ ("[FILE]") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  GuatuFigure figure = { .language = guatu_options_default_language () };
  const char *file = NULL;
  GuatuExit outcome = GUATU_EXIT_DONE;

  if (!guatu_options_parse (command, entries, argc, argv, &outcome)
      || !guatu_options_file (command, files, &file, &outcome))
    return outcome;
  if (chart == NULL)
    return guatu_message_wrong_use (command,
                                    _ ("No chart was given; name one by --chart"));
  if (language != NULL && !guatu_options_language (language, &figure.language, &error))
    return guatu_message_wrong_use (command, "%s", error->message);
  if (!guatu_options_size (size, &figure.width, &figure.height, &error))
    return guatu_message_wrong_use (command, "%s", error->message);
  return print_scene (file, chart, &figure);
}

const GuatuCommand guatu_command_scene = {
  .name = "scene",
  .summary = N_ ("Describe a finished chart as JSON: each mark and text with its place"),
  .description = N_ ("Without a FILE the built-in dataset is read."),
  .draws = TRUE,
  .run = run_scene,
};
