/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "io/read.h"
#include "io/write.h"
#include "steps.h"

typedef struct
{
  GuatuDocument *document;
  GuatuProblems *problems;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (NULL);

  fixture->document = guatu_document_new (dataset, NULL);
  fixture->problems = guatu_problems_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  guatu_document_unref (fixture->document);
  g_ptr_array_unref (fixture->problems);
}

static char *
write_dataset (const GuatuDataset *dataset)
{
  g_autoptr (GBytes) bytes = guatu_write_part (dataset, NULL, NULL, NULL);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static char *
write_now (Fixture *fixture)
{
  return write_dataset (guatu_document_get_dataset (fixture->document));
}

static gboolean
edit_text (Fixture *fixture, GuatuEditKind kind, const char *id, const char *zh,
           const char *en)
{
  GuatuEdit edit
      = { .kind = kind, .id = (char *) id, .text = { (char *) zh, (char *) en } };
  g_autoptr (GError) error = NULL;
  gboolean done;

  edit.item.list = GUATU_LIST_INDICATORS;
  done = guatu_document_edit (fixture->document, &edit, fixture->problems, &error);
  g_assert_true (done == (error == NULL));
  return done;
}

static gboolean
edit_value (Fixture *fixture, const char *id, guint index, double value)
{
  GuatuEdit edit = { .kind = GUATU_EDIT_OBSERVATION, .id = (char *) id, .index = index };

  edit.observation.observation.period = (GuatuPeriod) { .year = 2023 };
  edit.observation.observation.value = value;
  guatu_observation_set_decimals (&edit.observation.observation, 1);
  return guatu_document_edit (fixture->document, &edit, fixture->problems, NULL);
}

static const GuatuChartDescription *
chart (Fixture *fixture)
{
  return guatu_dataset_chart (guatu_document_get_dataset (fixture->document),
                              "shanghai-sales");
}

static void
test_new (Fixture *fixture, gconstpointer data)
{
  g_assert_false (guatu_document_is_unsaved (fixture->document));
  g_assert_false (guatu_document_has_own_file (fixture->document));
  g_assert_null (guatu_document_get_undo (fixture->document));
  g_assert_null (guatu_document_get_redo (fixture->document));
  steps_undo (fixture->document);
  steps_redo (fixture->document);
  g_assert_false (guatu_document_is_unsaved (fixture->document));
}

/* Whoever holds the dataset from before keeps it as it was. */
static void
test_text (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GuatuDataset) before
      = guatu_dataset_ref (guatu_document_get_dataset (fixture->document));
  g_autofree char *old = write_dataset (before);
  g_autofree char *same = NULL;
  g_autofree char *undone = NULL;

  g_assert_true (
      edit_text (fixture, GUATU_EDIT_CHART_TITLE, "shanghai-sales", "新标题", "New"));
  g_assert_cmpstr (chart (fixture)->title.zh, ==, "新标题");
  g_assert_cmpstr (chart (fixture)->title.en, ==, "New");
  g_assert_true (guatu_document_is_unsaved (fixture->document));
  g_assert_cmpstr (guatu_document_get_undo (fixture->document), ==, "Change Chart Title");
  same = write_dataset (before);
  g_assert_cmpstr (same, ==, old);

  steps_undo (fixture->document);
  undone = write_now (fixture);
  g_assert_cmpstr (undone, ==, old);
  g_assert_false (guatu_document_is_unsaved (fixture->document));
  g_assert_cmpstr (guatu_document_get_redo (fixture->document), ==, "Change Chart Title");
  steps_redo (fixture->document);
  g_assert_cmpstr (chart (fixture)->title.zh, ==, "新标题");
}

/* Undone one by one, and done again, many changes lead to the same bytes. */
static void
test_many (Fixture *fixture, gconstpointer data)
{
  const guint n = 60;
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (states, write_now (fixture));
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = g_strdup_printf ("标题%u", i);

      g_assert_true (
          i % 3 == 0   ? edit_text (fixture, GUATU_EDIT_TITLE, NULL, title, title)
          : i % 3 == 1 ? edit_text (fixture, GUATU_EDIT_ITEM_NAME, "shanghai-farm-sales",
                                    title, title)
                       : edit_value (fixture, "shanghai-farm-sales", 0, 10 + i));
      g_ptr_array_add (states, write_now (fixture));
    }
  for (guint i = n; i-- > 0;)
    {
      g_autofree char *text = NULL;

      steps_undo (fixture->document);
      text = write_now (fixture);
      g_assert_cmpstr (text, ==, g_ptr_array_index (states, i));
    }
  for (guint i = 1; i <= n; i++)
    {
      g_autofree char *text = NULL;

      steps_redo (fixture->document);
      text = write_now (fixture);
      g_assert_cmpstr (text, ==, g_ptr_array_index (states, i));
    }
}

static const GuatuIndicator *
find (const GuatuDataset *dataset, const char *id)
{
  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      if (g_str_equal (indicator->id, id))
        return indicator;
    }
  return NULL;
}

/* What is derived from a number changes with it. */
static void
test_value (Fixture *fixture, gconstpointer data)
{
  static const char text[]
      = "{\"guatu\": 1, \"id\": \"d\", \"title\": \"D\", \"units\": ["
        "{\"id\": \"u\", \"kind\": \"count\", \"label\": \"u\"}], \"indicators\": ["
        "{\"id\": \"a\", \"name\": \"A\", \"unit\": \"u\", \"observations\": ["
        "{\"period\": \"2023\", \"value\": 1}]},"
        "{\"id\": \"s\", \"name\": \"S\", \"unit\": \"u\","
        "\"derived\": {\"op\": \"sum\", \"of\": [\"a\", \"a\"]}}]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (GuatuDataset) dataset = guatu_read_bytes (bytes, "d", NULL, NULL);
  Fixture own = { guatu_document_new (dataset, NULL), guatu_problems_new () };
  const GuatuIndicator *sum;

  g_assert_true (edit_value (&own, "a", 0, 21.5));
  sum = find (guatu_document_get_dataset (own.document), "s");
  g_assert_cmpfloat (guatu_indicator_observation (sum, 0)->value, ==, 43);
  g_assert_false (edit_value (&own, "s", 0, 1));
  g_assert_false (edit_value (&own, "a", 1, 1));
  g_assert_false (edit_value (&own, "nothing", 0, 1));
  tear_down (&own, NULL);
}

/* What would be wrong is not done, and told of. */
static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = write_now (fixture);
  g_autofree char *after = NULL;

  g_assert_false (edit_text (fixture, GUATU_EDIT_CHART_TITLE, "nothing", "新", "New"));
  g_assert_false (
      edit_text (fixture, GUATU_EDIT_CHART_TITLE, "shanghai-sales", NULL, NULL));
  g_assert_false (
      edit_text (fixture, GUATU_EDIT_CHART_TITLE, "shanghai-sales", "a\nb", "c"));
  g_assert_true (
      edit_text (fixture, GUATU_EDIT_CHART_NOTE, "shanghai-sales", NULL, NULL));
  steps_undo (fixture->document);
  g_assert_false (edit_value (fixture, "shanghai-farm-sales", 0, 1e200));
  g_assert_cmpuint (fixture->problems->len, >, 0);
  after = write_now (fixture);
  g_assert_cmpstr (after, ==, before);
  g_assert_false (guatu_document_is_unsaved (fixture->document));
}

/* What was undone is gone once something else is done, and so may be what was saved. */
static void
test_branch (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "guatu-branch.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  edit_text (fixture, GUATU_EDIT_TITLE, NULL, "一", "One");
  g_assert_true (steps_save (fixture->document, file, NULL));
  g_assert_false (guatu_document_is_unsaved (fixture->document));
  steps_undo (fixture->document);
  g_assert_true (guatu_document_is_unsaved (fixture->document));
  edit_text (fixture, GUATU_EDIT_TITLE, NULL, "二", "Two");
  g_assert_true (guatu_document_is_unsaved (fixture->document));
  g_assert_null (guatu_document_get_redo (fixture->document));
  g_remove (path);
}

static void
test_save (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path
      = g_build_filename (g_get_tmp_dir (), "guatu-save.guatu.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nowhere/a.json");
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) read = NULL;
  g_autofree char *now = NULL;
  g_autofree char *then = NULL;

  edit_text (fixture, GUATU_EDIT_TITLE, NULL, "改", "Changed");
  g_assert_false (steps_save (fixture->document, nowhere, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_SAVE);
  g_assert_true (guatu_document_is_unsaved (fixture->document));
  g_assert_null (guatu_document_get_file (fixture->document));

  g_assert_true (steps_save (fixture->document, file, NULL));
  g_assert_true (guatu_document_has_own_file (fixture->document));
  read = guatu_read_file (file, NULL, NULL, NULL, NULL, NULL);
  now = write_now (fixture);
  then = write_dataset (read);
  g_assert_cmpstr (then, ==, now);
  g_remove (path);
}

/* A figure is not written over by the dataset that it carries. */
static void
test_figure (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/tmp/a.PNG");
  g_autoptr (GuatuDocument) document
      = guatu_document_new (guatu_document_get_dataset (fixture->document), file);

  g_assert_false (guatu_document_has_own_file (document));
}

/* A chart that could not be read whole is not lost by saving. */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  static const char text[]
      = "{\"guatu\": 1, \"id\": \"d\", \"title\": \"D\", \"units\": ["
        "{\"id\": \"u\", \"kind\": \"count\", \"label\": \"u\"}], \"indicators\": ["
        "{\"id\": \"a\", \"name\": \"A\", \"unit\": \"u\", \"observations\": ["
        "{\"period\": \"2023\", \"value\": 1}]}], \"charts\": [{\"id\": \"c\","
        "\"title\": \"C\", \"mark\": \"cloud\", \"indicators\": [\"a\"]}]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (GuatuDataset) dataset = guatu_read_bytes (bytes, "d", NULL, NULL);
  Fixture own = { guatu_document_new (dataset, NULL), guatu_problems_new () };
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/a.json");
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (dataset);
  g_assert_true (edit_text (&own, GUATU_EDIT_TITLE, NULL, "一", "One"));
  g_assert_false (steps_save (own.document, file, &error));
  g_assert_error (error, GUATU_DOCUMENT_ERROR, GUATU_DOCUMENT_ERROR_DAMAGED);
  tear_down (&own, NULL);
}

static GuatuDataset *
read_text (const char *unit, const char *observations)
{
  g_autofree char *text = g_strdup_printf (
      "{\"guatu\": 1, \"id\": \"d\", \"title\": \"D\", \"units\": ["
      "{\"id\": \"u\", \"kind\": \"%s\", \"label\": \"u\"}], \"indicators\": ["
      "{\"id\": \"a\", \"name\": \"A\", \"unit\": \"u\", \"observations\": [%s]}]}",
      unit, observations);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return guatu_read_bytes (bytes, "d", NULL, NULL);
}

static gboolean
merge (Fixture *fixture, GuatuDataset *other)
{
  const GuatuEdit edit = { .kind = GUATU_EDIT_MERGE, .other = other };

  return guatu_document_edit (fixture->document, &edit, fixture->problems, NULL);
}

/* By indicator, place, period and status: the same once, two numbers for one never. */
static void
test_merge (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GuatuDataset) old = read_text (
      "count",
      "{\"period\": \"2022\", \"value\": 1}, {\"period\": \"2023\", \"value\": 2}");
  g_autoptr (GuatuDataset) new = read_text (
      "count",
      "{\"period\": \"2023\", \"value\": 2}, {\"period\": \"2024\", \"value\": 3}");
  g_autoptr (GuatuDataset) other
      = read_text ("count", "{\"period\": \"2023\", \"value\": 5}");
  g_autoptr (GuatuDataset) unlike
      = read_text ("mass", "{\"period\": \"2025\", \"value\": 5}");
  Fixture own = { guatu_document_new (old, NULL), guatu_problems_new () };
  g_autofree char *before = write_now (&own);
  g_autofree char *after = NULL;

  g_assert_true (merge (&own, new));
  g_assert_cmpuint (guatu_indicator_n_observations (
                        find (guatu_document_get_dataset (own.document), "a")),
                    ==, 3);
  g_assert_false (merge (&own, other));
  g_assert_false (merge (&own, unlike));
  g_assert_cmpuint (own.problems->len, >=, 2);
  steps_undo (own.document);
  after = write_now (&own);
  g_assert_cmpstr (after, ==, before);
  steps_redo (own.document);
  g_assert_cmpuint (guatu_indicator_n_observations (
                        find (guatu_document_get_dataset (own.document), "a")),
                    ==, 3);
  tear_down (&own, NULL);
}

/* What is there already comes in without a change. */
static void
test_merge_same (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GuatuDataset) same = guatu_read_builtin (NULL);
  g_autofree char *before = write_now (fixture);
  g_autofree char *after = NULL;

  g_assert_true (merge (fixture, same));
  after = write_now (fixture);
  g_assert_cmpstr (after, ==, before);
}

/* A copy says all that there was: each mark and each option of a chart. */
static void
test_copy (Fixture *fixture, gconstpointer data)
{
  static const char *const files[][2] = {
    { "doc", "marks.guatu.json" },       { "doc", "house.guatu.json" },
    { "doc", "saying.guatu.json" },      { "doc", "yearbook.guatu.json" },
    { "data", "jinan-2023.guatu.json" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path
          = g_test_build_filename (G_TEST_DIST, "..", files[i][0], files[i][1], NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (GuatuDataset) dataset
          = guatu_read_file (file, NULL, NULL, NULL, NULL, NULL);
      Fixture own = { guatu_document_new (dataset, file), guatu_problems_new () };
      g_autofree char *before = write_dataset (dataset);
      g_autofree char *after = NULL;

      g_assert_true (
          edit_text (&own, GUATU_EDIT_TITLE, NULL, dataset->title.zh, dataset->title.en));
      after = write_now (&own);
      g_assert_cmpstr (after, ==, before);
      tear_down (&own, NULL);
    }
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/document/new", test_new },       { "/document/copy", test_copy },
    { "/document/text", test_text },     { "/document/value", test_value },
    { "/document/many", test_many },     { "/document/refused", test_refused },
    { "/document/branch", test_branch }, { "/document/save", test_save },
    { "/document/figure", test_figure }, { "/document/damaged", test_damaged },
    { "/document/merge", test_merge },   { "/document/merge-same", test_merge_same },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
