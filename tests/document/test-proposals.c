/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "document/proposals.h"
#include "document/setting.h"
#include "io/read.h"
#include "steps.h"

/* Charts that are proposed of indicators: each can be drawn and added, and the best of
 * them is what a person would draw. */

static GuatuDataset *
read_dataset (const char *folder, const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GuatuDataset *dataset = guatu_read_file (file, NULL, NULL, NULL, NULL, NULL);

  g_assert_nonnull (dataset);
  return dataset;
}

static GuatuDataset *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  GuatuDataset *dataset = guatu_read_bytes (bytes, NULL, problems, NULL);

  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", ((GuatuProblem *) g_ptr_array_index (problems, i))->message);
  g_assert_nonnull (dataset);
  return dataset;
}

/* Each is drawn without a problem, and adds and removes in one step. */
static void
check (GuatuDataset *dataset, const char *const *indicators)
{
  g_autoptr (GPtrArray) proposals = guatu_proposals_find (dataset, indicators);

  g_assert_cmpuint (proposals->len, >, 0);
  g_assert_cmpuint (proposals->len, <=, GUATU_MAX_PROPOSALS);
  for (guint i = 0; i < proposals->len; i++)
    {
      GuatuLooseChart *loose = g_ptr_array_index (proposals, i);
      g_autoptr (GuatuDocument) document = guatu_document_new (dataset, NULL);
      g_auto (GuatuEdit) edit = { .kind = GUATU_EDIT_ADD_CHART, .index = 0 };
      g_autoptr (GuatuProblems) problems = guatu_problems_new ();
      const GuatuChartDescription *chart;

      guatu_loose_chart_set_id (loose, "new-one");
      edit.chart = guatu_loose_chart_copy (loose);
      g_assert_true (guatu_document_edit (document, &edit, problems, NULL));
      chart = guatu_dataset_chart (guatu_document_get_dataset (document), "new-one");
      g_assert_nonnull (chart);
      g_assert_null (chart->problems);
      g_assert_false (guatu_text_is_absent (&chart->title));
      steps_undo (document);
      g_assert_null (
          guatu_dataset_chart (guatu_document_get_dataset (document), "new-one"));
    }
}

static void
test_each (void)
{
  g_autoptr (GuatuDataset) dataset = read_dataset ("data", "jinan-2023.guatu.json");

  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const char *const *id = g_ptr_array_index (dataset->indicators, i);
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);
      const char *ids[] = { *id, NULL, NULL };

      check (dataset, ids);
      if (i == 0)
        continue;
      ids[1] = indicator->id;
      ids[0] = ((GuatuIndicator *) g_ptr_array_index (dataset->indicators, i - 1))->id;
      check (dataset, ids);
    }
}

#define HEAD                                                                             \
  "{\"guatu\":1,\"id\":\"d\",\"title\":\"标题\",\"units\":[{\"id\":\"yuan\","            \
  "\"kind\":\"currency\",\"label\":\"元\"},{\"id\":\"percent\",\"kind\":\"percent\","    \
  "\"label\":\"%\"}],\"places\":[{\"id\":\"p\",\"name\":\"甲\"},{\"id\":\"q\","          \
  "\"name\":\"乙\"}],\"indicators\":["

static const struct
{
  const char *name;
  const char *text;
  const char *ids[3];
  GuatuMarkKind mark;
  guint n_layers;
} cases[] = {
  { "years",
    HEAD "{\"id\":\"a\",\"name\":\"产值\",\"unit\":\"yuan\",\"observations\":["
         "{\"period\":\"2020\",\"value\":1},{\"period\":\"2021\",\"value\":2},"
         "{\"period\":\"2022\",\"value\":3}]}],\"charts\":[]}",
    { "a" },
    GUATU_MARK_BAR,
    0 },
  { "number",
    HEAD "{\"id\":\"a\",\"name\":\"产值\",\"unit\":\"yuan\",\"observations\":["
         "{\"period\":\"2020\",\"value\":1}]}],\"charts\":[]}",
    { "a" },
    GUATU_MARK_FIGURES,
    0 },
  { "places",
    HEAD "{\"id\":\"a\",\"name\":\"产值\",\"unit\":\"yuan\",\"observations\":["
         "{\"period\":\"2020\",\"place\":\"p\",\"value\":1},"
         "{\"period\":\"2020\",\"place\":\"q\",\"value\":2}]}],\"charts\":[]}",
    { "a" },
    GUATU_MARK_BAR,
    0 },
  { "growth",
    HEAD "{\"id\":\"a\",\"name\":\"产值\",\"unit\":\"yuan\",\"observations\":["
         "{\"period\":\"2020\",\"value\":1},{\"period\":\"2021\",\"value\":2}]},"
         "{\"id\":\"b\",\"name\":\"增速\",\"unit\":\"percent\",\"observations\":["
         "{\"period\":\"2020\",\"value\":1},{\"period\":\"2021\",\"value\":2}]}],"
         "\"charts\":[]}",
    { "a", "b" },
    GUATU_MARK_BAR,
    2 },
  { "unlike",
    HEAD "{\"id\":\"a\",\"name\":\"产值\",\"unit\":\"yuan\",\"observations\":["
         "{\"period\":\"2020\",\"value\":1}]},"
         "{\"id\":\"b\",\"name\":\"增速\",\"unit\":\"percent\",\"observations\":["
         "{\"period\":\"2020\",\"value\":1}]}],\"charts\":[]}",
    { "a", "b" },
    GUATU_MARK_FIGURES,
    0 },
};

static void
test_best (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = read_text (cases[i].text);
      g_autoptr (GPtrArray) proposals = guatu_proposals_find (dataset, cases[i].ids);
      g_autoptr (GuatuChartDescription) best = NULL;

      g_test_message ("%s", cases[i].name);
      g_assert_cmpuint (proposals->len, >, 0);
      best = guatu_loose_chart_try (g_ptr_array_index (proposals, 0), dataset);
      g_assert_cmpint (best->mark, ==, cases[i].mark);
      g_assert_cmpuint (guatu_setting_n_layers (best), ==, cases[i].n_layers);
      check (dataset, cases[i].ids);
    }
}

/* Of nothing there is nothing. */
static void
test_nothing (void)
{
  static const char *const ids[][2] = { { NULL }, { "there-is-none", NULL } };
  g_autoptr (GuatuDataset) dataset = read_dataset ("data", "jinan-2023.guatu.json");

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (GPtrArray) proposals = guatu_proposals_find (dataset, ids[i]);

      g_assert_cmpuint (proposals->len, ==, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/proposals/each", test_each);
  g_test_add_func ("/proposals/best", test_best);
  g_test_add_func ("/proposals/nothing", test_nothing);
  return g_test_run ();
}
