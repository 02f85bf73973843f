/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/read.h"

#include <string.h>

#include "figure/chart.h"

/* Each table of this folder is read, and what came of it is held against the file of its
 * name with .expected; every chart that is chosen has to be one that can be laid out.
 * GUATU_CORPUS=update writes these anew, to be looked at. */

static void
print_observation (GString *out, const GuatuIndicator *indicator,
                   const GuatuObservation *observation)
{
  g_autofree char *period = guatu_period_to_string (observation->period);
  const GuatuOrigin *origin = guatu_indicator_origin (indicator, observation);

  g_string_append_printf (out, "  %s", period);
  if (observation->place != NULL)
    g_string_append_printf (out, " %s", observation->place->name.zh);
  if (observation->missing)
    g_string_append_printf (out, " missing %s",
                            observation->reason != GUATU_REASON_UNSAID
                                ? guatu_reason_to_string (observation->reason)
                                : "");
  else
    g_string_append_printf (out, " %.*f", guatu_observation_decimals (observation),
                            observation->value);
  if (observation->bound != GUATU_BOUND_EXACT)
    g_string_append_printf (out, " %s", guatu_bound_to_string (observation->bound));
  if (observation->status != GUATU_STATUS_ACTUAL)
    g_string_append_printf (out, " %s", guatu_status_to_string (observation->status));
  g_string_append_printf (out, "%s%s%s", observation->revised ? " revised" : "",
                          observation->provisional ? " provisional" : "",
                          observation->breaks ? " break" : "");
  if (origin != NULL && origin->note.zh != NULL)
    g_string_append_printf (out, " (%s)", origin->note.zh);
  g_string_append_c (out, '\n');
}

static gboolean
has_target (const GuatuIndicator *indicator)
{
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    if (guatu_indicator_observation (indicator, i)->status == GUATU_STATUS_TARGET)
      return TRUE;
  return FALSE;
}

static void
print_indicator (GString *out, const GuatuIndicator *indicator)
{
  g_string_append_printf (out, "indicator %s | %s", indicator->name.zh,
                          indicator->name.en);
  if (indicator->unit_mult != 0)
    g_string_append_printf (out, " | 10^%d", indicator->unit_mult);
  if (indicator->unit->label.zh != NULL)
    g_string_append_printf (out, " | %s %s", indicator->unit->label.zh,
                            indicator->unit->label.en);
  if (indicator->decimals >= 0)
    g_string_append_printf (out, " | shown to %d", indicator->decimals);
  if (indicator->theme != NULL)
    g_string_append_printf (out, " | in %s", indicator->theme->title.zh);
  if (indicator->part_of != NULL)
    g_string_append_printf (out, " | of %s", indicator->part_of->name.zh);
  if (has_target (indicator) && indicator->better != GUATU_BETTER_UNSAID)
    g_string_append_printf (out, " | better %s",
                            guatu_better_to_string (indicator->better));
  g_string_append_c (out, '\n');
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    print_observation (out, indicator, guatu_indicator_observation (indicator, i));
}

static void
print_chart (GString *out, const GuatuChartDescription *chart)
{
  g_string_append_printf (
      out, "chart %s%s%s: %s | %s",
      chart->layers != NULL ? "panels" : guatu_mark_kind_to_string (chart->mark),
      chart->stack == GUATU_STACK_SHARE ? " of shares" : "",
      chart->sort != GUATU_SORT_GIVEN ? " sorted" : "", chart->title.zh, chart->title.en);
  if (chart->subtitle.zh != NULL)
    g_string_append_printf (out, " | %s", chart->subtitle.zh);
  g_string_append_printf (out, "\n  %u indicators, %u places, %u periods\n",
                          chart->indicators->len, chart->places->len,
                          chart->periods->len);
  if (chart->note.zh != NULL)
    g_string_append_printf (out, "  note %s | %s\n", chart->note.zh, chart->note.en);
}

/* Lays out what was chosen. */
static void
lay_out (GuatuDataset *dataset)
{
  static const GuatuFigure figure = { GUATU_LANGUAGE_ZH_EN, 800, 600, GUATU_LOOK_LIGHT };
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();

  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (GuatuScene) scene
          = guatu_chart_build (dataset, chart, &figure, typesetter, &error);

      g_test_message ("%s", chart->title.zh);
      g_assert_no_error (error);
      g_assert_cmpuint (scene->marks->len, >, 0);
    }
}

/* Where a file is: in the folder, or made for it by a script. */
static char *
find (const char *folder, const char *name)
{
  char *path = g_build_filename (folder, name, NULL);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return path;
  g_free (path);
  return g_test_build_filename (G_TEST_BUILT, "corpus", "made", name, NULL);
}

static char *
print (const char *folder, const char *name)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *path = find (folder, name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset
      = guatu_read_file (file, NULL, report, problems, NULL, &error);

  for (guint i = 0; i < report->len; i++)
    {
      const GuatuTableNotice *notice = g_ptr_array_index (report, i);

      g_string_append_printf (out, "%s%s%s %s\n", notice->is_warning ? "warning" : "note",
                              *notice->place != '\0' ? " " : "", notice->place,
                              notice->text);
    }
  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *problem
          = guatu_problem_to_string (g_ptr_array_index (problems, i), name);

      g_string_append_printf (out, "problem %s\n", problem);
    }
  if (error != NULL)
    g_string_append_printf (out, "error %s\n",
                            strstr (error->message, "” ") + strlen ("” "));
  if (dataset == NULL)
    return g_string_free (g_steal_pointer (&out), FALSE);
  g_string_append_printf (out, "title %s\n", dataset->title.zh);
  for (guint i = 0; i < dataset->indicators->len; i++)
    print_indicator (out, g_ptr_array_index (dataset->indicators, i));
  for (guint i = 0; i < dataset->charts->len; i++)
    print_chart (out, g_ptr_array_index (dataset->charts, i));
  lay_out (dataset);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
test_file (gconstpointer data)
{
  const char *name = data;
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "corpus", NULL);
  g_autofree char *found = print (folder, name);
  g_autofree char *expected_name = g_strconcat (name, ".expected", NULL);
  g_autofree char *path = g_build_filename (folder, expected_name, NULL);
  g_autofree char *expected = NULL;
  g_autoptr (GError) error = NULL;

  if (g_strcmp0 (g_getenv ("GUATU_CORPUS"), "update") == 0)
    g_file_set_contents (path, found, -1, &error);
  else
    g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  if (expected != NULL)
    g_assert_cmpstr (found, ==, expected);
}

/* Adds the workbooks that are made: each has a file of its name. */
static void
add_made (GPtrArray *names)
{
  g_autofree char *made = g_test_build_filename (G_TEST_BUILT, "corpus", "made", NULL);
  g_autoptr (GDir) dir = g_dir_open (made, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
}

/* What is no table has no expectation. */
static gboolean
has_expected (const char *folder, const char *name)
{
  g_autofree char *expected = g_strconcat (name, ".expected", NULL);
  g_autofree char *path = g_build_filename (folder, expected, NULL);
  const gboolean may_be_new
      = g_strcmp0 (g_getenv ("GUATU_CORPUS"), "update") == 0
        && !g_str_has_suffix (name, ".py") && !g_str_has_suffix (name, ".c")
        && !g_str_equal (name, "meson.build") && !g_str_has_suffix (name, ".expected");

  return may_be_new || g_file_test (path, G_FILE_TEST_EXISTS);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GDir) dir = NULL;
  g_autofree char *folder = NULL;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_test_init (&argc, &argv, NULL);
  folder = g_test_build_filename (G_TEST_DIST, "corpus", NULL);
  dir = g_dir_open (folder, 0, NULL);
  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (has_expected (folder, name))
      g_ptr_array_add (names, g_strdup (name));
  add_made (names);
  g_assert_cmpuint (names->len, >=, 60);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path
          = g_strconcat ("/corpus/", (char *) g_ptr_array_index (names, i), NULL);

      g_test_add_data_func (path, g_ptr_array_index (names, i), test_file);
    }
  return g_test_run ();
}
