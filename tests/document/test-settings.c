/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/read.h"
#include "io/write.h"
#include "steps.h"

/* All that can be set of charts, on files that say all that a chart can. */

static const char *const files[][2] = {
  { "doc", "marks.guatu.json" },
  { "doc", "house.guatu.json" },
  { "doc", "saying.guatu.json" },
  { "data", "jinan-2023.guatu.json" },
};

static GuatuDataset *
read_dataset (guint i)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "..", files[i][0], files[i][1], NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GuatuDataset *dataset = guatu_read_file (file, NULL, NULL, NULL, NULL, NULL);

  g_assert_nonnull (dataset);
  return dataset;
}

static char *
write_now (GuatuDocument *document)
{
  g_autoptr (GBytes) bytes
      = guatu_write_part (guatu_document_get_dataset (document), NULL, NULL, NULL);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

typedef void (*ForPlace) (GuatuSetting setting, const GuatuSettingPlace *place,
                          gpointer data);

/* Calls a function for all that can be set of all charts. */
static guint
for_all (const GuatuDataset *dataset, ForPlace call, gpointer data)
{
  guint n = 0;

  for (guint i = 0; i < dataset->charts->len; i++)
    {
      GuatuSettingPlace place = { dataset, g_ptr_array_index (dataset->charts, i), -1 };
      const int n_layers = (int) guatu_setting_n_layers (place.chart);

      for (place.layer = -1; place.layer < n_layers; place.layer++)
        for (guint j = 0; j < GUATU_N_SETTINGS; j++)
          if (guatu_setting_is_of ((GuatuSetting) j, &place))
            {
              call ((GuatuSetting) j, &place, data);
              n++;
            }
    }
  return n;
}

static gboolean
set_in (GuatuDocument *document, GuatuSetting setting, const GuatuSettingPlace *place,
        const char *const *values, guint run, GuatuProblems *problems)
{
  g_auto (GuatuEdit) edit
      = { .kind = GUATU_EDIT_SETTING,
          .id = g_strdup (place->chart->id),
          .setting = { setting, place->layer, g_strdupv ((char **) values) },
          .run = run };

  return guatu_document_edit (document, &edit, problems, NULL);
}

static void
set_as_it_is (GuatuSetting setting, const GuatuSettingPlace *place, gpointer data)
{
  const char *before = data;
  g_autoptr (GuatuDocument) document
      = guatu_document_new ((GuatuDataset *) place->dataset, NULL);
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_auto (GStrv) values = guatu_setting_get (setting, place);
  g_autofree char *after = NULL;
  gboolean done;

  done = set_in (document, setting, place, (const char *const *) values, 0, problems);
  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s: %s", guatu_setting_row (setting)->name,
                    ((GuatuProblem *) g_ptr_array_index (problems, i))->message);
  g_assert_true (done);
  after = write_now (document);
  if (strcmp (after, before) != 0)
    g_test_message ("%s of %s", guatu_setting_row (setting)->name, place->chart->id);
  g_assert_cmpstr (after, ==, before);
}

/* Setting what is set already changes nothing. */
static void
test_as_it_is (void)
{
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GuatuDataset) dataset = read_dataset (i);
      g_autoptr (GuatuDocument) document = guatu_document_new (dataset, NULL);
      g_autofree char *before = write_now (document);

      n += for_all (dataset, set_as_it_is, before);
    }
  g_assert_cmpuint (n, >, 500);
}

typedef struct
{
  guint n_done;
  guint n_refused;
} Tally;

static void
try_choice (GuatuSetting setting, const GuatuSettingPlace *place, const char *id,
            Tally *tally)
{
  const char *values[] = { id, NULL };
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuLooseChart) loose
      = guatu_setting_try (setting, place, values, problems);
  g_autoptr (GuatuChartDescription) chart = NULL;
  GuatuSettingPlace at = { place->dataset, NULL, place->layer };
  g_auto (GStrv) got = NULL;

  if (loose == NULL)
    {
      g_assert_cmpuint (problems->len, >, 0);
      tally->n_refused++;
      return;
    }
  at.chart = chart = guatu_loose_chart_try (loose, place->dataset);
  g_assert_null (chart->problems);
  got = guatu_setting_get (setting, &at);
  g_assert_cmpstr (got[0], ==, id);
  tally->n_done++;
}

static void
try_choices (GuatuSetting setting, const GuatuSettingPlace *place, gpointer data)
{
  g_autoptr (GPtrArray) choices
      = guatu_setting_choices (setting, place, GUATU_LANGUAGE_ZH);

  /* It is of the dataset, and no chart has it. */
  if (setting == GUATU_SETTING_STYLE)
    return;
  if (guatu_setting_row (setting)->form == GUATU_SETTING_IS_SWITCH)
    {
      try_choice (setting, place, "true", data);
      try_choice (setting, place, "false", data);
    }
  else if (guatu_setting_row (setting)->form == GUATU_SETTING_IS_CHOICE)
    for (guint i = 0; i < choices->len; i++)
      try_choice (setting, place,
                  ((GuatuSettingChoice *) g_ptr_array_index (choices, i))->id, data);
}

/* What is chosen is what the chart then has, and it can be drawn; or it is told why not.
 */
static void
test_choices (void)
{
  Tally tally = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GuatuDataset) dataset = read_dataset (i);

      for_all (dataset, try_choices, &tally);
    }
  g_test_message ("%u choices done, %u refused", tally.n_done, tally.n_refused);
  g_assert_cmpuint (tally.n_done, >, 500);
  g_assert_cmpuint (tally.n_refused, >, 100);
}

static GuatuSettingPlace
place_of (GuatuDocument *document, const char *id)
{
  const GuatuDataset *dataset = guatu_document_get_dataset (document);
  GuatuSettingPlace place = { dataset, guatu_dataset_chart (dataset, id), -1 };

  g_assert_nonnull (place.chart);
  return place;
}

static GuatuDocument *
open_builtin (void)
{
  g_autoptr (GuatuDataset) dataset = read_dataset (G_N_ELEMENTS (files) - 1);

  return guatu_document_new (dataset, NULL);
}

static void
type (GuatuDocument *document, const char *id, const char *zh, const char *en, guint run)
{
  const GuatuSettingPlace place = place_of (document, id);
  const char *values[] = { zh, en, NULL };
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();

  g_assert_true (set_in (document, GUATU_SETTING_TITLE, &place, values, run, problems));
}

static const char *
title_of (GuatuDocument *document, const char *id)
{
  return place_of (document, id).chart->title.zh;
}

/* What is typed without a break is undone as one; what was undone is not gone on with. */
static void
test_typing (void)
{
  g_autoptr (GuatuDocument) document = open_builtin ();
  const GuatuDataset *dataset = guatu_document_get_dataset (document);
  g_autofree char *id
      = g_strdup (((GuatuChartDescription *) g_ptr_array_index (dataset->charts, 0))->id);
  g_autofree char *before = write_now (document);
  g_autofree char *after = NULL;

  type (document, id, "新", "", 1);
  type (document, id, "新标", "", 1);
  type (document, id, "新标题", "", 1);
  type (document, id, "新标题二", "", 2);
  g_assert_cmpstr (guatu_document_get_undo (document), ==, "Change Chart Title");
  steps_undo (document);
  g_assert_cmpstr (title_of (document, id), ==, "新标题");
  type (document, id, "新标题三", "", 2);
  steps_undo (document);
  steps_undo (document);
  after = write_now (document);
  g_assert_cmpstr (after, ==, before);
  g_assert_null (guatu_document_get_undo (document));
  steps_redo (document);
  g_assert_cmpstr (title_of (document, id), ==, "新标题");
}

/* What cannot be is told, and changes nothing. */
static void
test_refused (void)
{
  static const struct
  {
    GuatuSetting setting;
    const char *values[5];
    const char *reason;
  } cases[] = {
    { GUATU_SETTING_TITLE, { "", "" }, "*has a title*" },
    { GUATU_SETTING_TITLE, { "一\n二", "" }, "*on one line*" },
    { GUATU_SETTING_NOTE, { "{gdp", "" }, "*" },
    { GUATU_SETTING_INDICATORS, { NULL }, "*an indicator at least*" },
    { GUATU_SETTING_REFERENCE, { "many", "", "", "" }, "*stands at a number*" },
    { GUATU_SETTING_ANNOTATIONS, { "2023 - -", "", "", "" }, "*has a text*" },
    { GUATU_SETTING_SCALE, { "log" }, "*logarithmic scale*" },
  };
  g_autoptr (GuatuDocument) document = open_builtin ();
  const GuatuDataset *dataset = guatu_document_get_dataset (document);
  const GuatuSettingPlace place = { dataset, g_ptr_array_index (dataset->charts, 0), -1 };
  g_autofree char *before = write_now (document);
  g_autofree char *after = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuProblems) problems = guatu_problems_new ();

      g_test_message ("%s: %s", guatu_setting_row (cases[i].setting)->name,
                      cases[i].reason);
      g_assert_false (
          set_in (document, cases[i].setting, &place, cases[i].values, 0, problems));
      g_assert_cmpuint (problems->len, >, 0);
      g_assert_true (g_pattern_match_simple (
          cases[i].reason, ((GuatuProblem *) g_ptr_array_index (problems, 0))->message));
    }
  after = write_now (document);
  g_assert_cmpstr (after, ==, before);
  g_assert_null (guatu_document_get_undo (document));
}

/* A level and its growth: in one plot they have two axes or none. */
static void
test_layout (void)
{
  static const char *const layouts[] = { "second", "panels", "second", "panels" };
  g_autoptr (GuatuDataset) dataset = read_dataset (0);
  g_autoptr (GuatuDocument) document = NULL;
  guint n_charts = 0;

  document = guatu_document_new (dataset, NULL);
  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);

      if (guatu_setting_n_layers (chart) != 2)
        continue;
      n_charts++;
      for (guint j = 0; j < G_N_ELEMENTS (layouts); j++)
        {
          const GuatuSettingPlace place = place_of (document, chart->id);
          const char *values[] = { layouts[j], NULL };
          g_autoptr (GuatuProblems) problems = guatu_problems_new ();
          GuatuSettingPlace now;
          g_auto (GStrv) got = NULL;

          if (!set_in (document, GUATU_SETTING_LAYOUT, &place, values, 0, problems))
            {
              g_assert_cmpuint (problems->len, >, 0);
              continue;
            }
          now = place_of (document, chart->id);
          got = guatu_setting_get (GUATU_SETTING_LAYOUT, &now);
          g_assert_cmpstr (got[0], ==, layouts[j]);
        }
    }
  g_assert_cmpuint (n_charts, >, 0);
}

/* The style of the dataset is one of its own, or none. */
static void
test_style (void)
{
  g_autoptr (GuatuDataset) house = read_dataset (1);
  const GuatuHouseStyle *style = g_ptr_array_index (house->styles, 0);
  g_autoptr (GuatuDocument) document = open_builtin ();
  const char *id = ((GuatuChartDescription *) g_ptr_array_index (
                        guatu_document_get_dataset (document)->charts, 0))
                       ->id;
  GuatuSettingPlace place = place_of (document, id);
  const char *values[] = { "", NULL };
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_assert_false (guatu_setting_is_of (GUATU_SETTING_STYLE, &place));
  {
    g_auto (GuatuEdit) edit = { .kind = GUATU_EDIT_STYLE };

    edit.style = guatu_house_style_new ();
    edit.style->id = g_strdup (style->id);
    guatu_house_style_assign (edit.style, style);
    g_assert_true (guatu_document_edit (document, &edit, problems, NULL));
  }
  before = write_now (document);
  place.dataset = guatu_document_get_dataset (document);
  place.chart = g_ptr_array_index (place.dataset->charts, 0);
  g_assert_true (guatu_setting_is_of (GUATU_SETTING_STYLE, &place));
  g_assert_true (set_in (document, GUATU_SETTING_STYLE, &place, values, 0, problems));
  g_assert_null (guatu_document_get_dataset (document)->style);
  place.dataset = guatu_document_get_dataset (document);
  place.chart = g_ptr_array_index (place.dataset->charts, 0);
  values[0] = "there-is-none";
  g_assert_false (set_in (document, GUATU_SETTING_STYLE, &place, values, 0, problems));
  steps_undo (document);
  after = write_now (document);
  g_assert_cmpstr (after, ==, before);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/settings/as-it-is", test_as_it_is);
  g_test_add_func ("/settings/choices", test_choices);
  g_test_add_func ("/settings/typing", test_typing);
  g_test_add_func ("/settings/refused", test_refused);
  g_test_add_func ("/settings/layout", test_layout);
  g_test_add_func ("/settings/style", test_style);
  return g_test_run ();
}
