/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/check.h"

#include <glib/gi18n.h>

#include "cli/load.h"
#include "cli/message.h"
#include "cli/options.h"
#include "cli/output.h"
#include "io/formats.h"

static void
checked_file_free (gpointer data)
{
  GuatuCheckedFile *file = data;

  g_free (file->name);
  g_clear_pointer (&file->findings, g_ptr_array_unref);
  g_clear_pointer (&file->dataset, guatu_dataset_unref);
  g_ptr_array_unref (file->problems);
  g_clear_error (&file->error);
  g_free (file);
}

static GuatuCheckedFile *
check_file (const char *path)
{
  GuatuCheckedFile *file = g_new0 (GuatuCheckedFile, 1);

  file->name = g_filename_display_name (path);
  file->has_paths = guatu_format_names_dataset (path);
  file->problems = guatu_problems_new ();
  file->dataset = guatu_load_file (path, file->problems, &file->error);
  if (file->dataset != NULL)
    file->findings = guatu_review (file->dataset);
  return file;
}

/* Only what is certainly wrong is a failure. */
static gboolean
has_errors (const GuatuCheckedFile *file)
{
  if (file->dataset == NULL || file->problems->len > 0)
    return TRUE;
  for (guint i = 0; i < file->findings->len; i++)
    if (((const GuatuFinding *) g_ptr_array_index (file->findings, i))->severity
        == GUATU_SEVERITY_ERROR)
      return TRUE;
  return FALSE;
}

/* Each problem on a line that editors understand. */
static void
append_problems (GString *text, const GuatuCheckedFile *file)
{
  for (guint i = 0; i < file->problems->len; i++)
    {
      g_autofree char *problem
          = guatu_problem_to_string (g_ptr_array_index (file->problems, i), file->name);

      g_string_append_printf (text, "%s\n", problem);
    }
}

static void
append_findings (GString *text, const GuatuCheckedFile *file)
{
  /* What is found, and the name of the rule by which. */
  static const char *const severities[]
      = { N_ ("error: %s [%s]"), N_ ("warning: %s [%s]"), N_ ("hint: %s [%s]") };

  for (guint i = 0; i < file->findings->len; i++)
    {
      const GuatuFinding *finding = g_ptr_array_index (file->findings, i);
      g_autofree char *place
          = file->has_paths ? guatu_dataset_part_to_string (&finding->part) : NULL;
      const char *message
          = guatu_text_get (&finding->message, guatu_options_default_language ());

      g_string_append_printf (text, "%s: %s%s", file->name, place != NULL ? place : "",
                              place != NULL ? ": " : "");
      g_string_append_printf (text, _ (severities[finding->severity]), message,
                              finding->rule);
      g_string_append_c (text, '\n');
    }
}

static GuatuExit
print_file (const GuatuCheckedFile *file)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (file->dataset == NULL && file->problems->len == 0)
    {
      guatu_message ("%s", file->error->message);
      return GUATU_EXIT_DONE;
    }
  append_problems (text, file);
  if (file->findings != NULL)
    append_findings (text, file);
  if (text->len == 0)
    g_string_append_printf (text, _ ("%s: no problems\n"), file->name);
  return guatu_output_text (text->str);
}

static GuatuExit
print_json (const GPtrArray *files)
{
  g_autofree char *json
      = guatu_checked_files_to_json (files, guatu_options_default_language ());

  return guatu_output_text (json);
}

static GuatuExit
run_check (const GuatuCommand *command, int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 'j', 0, G_OPTION_ARG_NONE, &json, N_ ("Print JSON"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, N_ ("FILE…") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GPtrArray) checked = g_ptr_array_new_with_free_func (checked_file_free);
  GuatuExit outcome = GUATU_EXIT_DONE;

  if (!guatu_options_parse (command, entries, argc, argv, &outcome))
    return outcome;
  if (files == NULL)
    return guatu_message_wrong_use (command, _ ("No file was given to check"));
  for (guint i = 0; files[i] != NULL; i++)
    {
      GuatuCheckedFile *file = check_file (files[i]);

      g_ptr_array_add (checked, file);
      if (!json && print_file (file) != GUATU_EXIT_DONE)
        outcome = GUATU_EXIT_FAILED;
      if (has_errors (file))
        outcome = GUATU_EXIT_FAILED;
    }
  if (json && print_json (checked) != GUATU_EXIT_DONE)
    outcome = GUATU_EXIT_FAILED;
  return outcome;
}

const GuatuCommand guatu_command_check = {
  .name = "check",
  .summary = N_ ("Say what is wrong with a dataset, and what is odd about its figures"),
  .description
  = N_ ("Prints each problem as FILE:LINE:COLUMN: PATH: MESSAGE. Then the figures are "
        "read\n"
        "as a careful editor does: parts above their whole, shares that do not sum to\n"
        "100, growth that disagrees with levels, values ten thousand times off, percent\n"
        "for points, a target below what was reached, a period twice, names in one\n"
        "language. Each is an error, a warning or a hint; only errors are a failure."),
  .run = run_check,
};
