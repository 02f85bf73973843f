/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/axis-names.h"
#include "text/line-breaks.h"
#include "scene/style.h"
#include "scene/warning-words.h"
#include "scene-samples.h"

/* As many things as are wanted, each with a value. */
static GuatuDataset *
new_dataset (guint n, GuatuMarkKind mark, GuatuOrientation orientation)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);
  GuatuChartDescription *chart;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("i%u", i);
      g_autofree char *zh = g_strdup_printf ("第%u村民委员会", i);
      g_autofree char *en = g_strdup_printf ("Village committee no. %u", i);
      g_autofree char *value = g_strdup_printf ("%u", 10 + i * 37 % 89);

      fixture_observation (fixture_indicator (dataset, id, zh, en, 0), "2023", value,
                           GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
    }
  chart = fixture_chart (dataset, mark, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_NONE);
  chart->orientation = orientation;
  return dataset;
}

static guint
count_names (const GuatuScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    n += guatu_scene_text (scene, i)->role == GUATU_ROLE_CATEGORY;
  return n;
}

static guint
count_warnings (const GuatuScene *scene, GuatuTextRole role)
{
  guint n = 0;

  for (guint i = 0; i < scene->warnings->len; i++)
    n += g_array_index (scene->warnings, GuatuWarning, i).role == role;
  return n;
}

static void
test_step (void)
{
  static const struct
  {
    double least;
    guint step;
  } cases[]
      = { { 0.2, 1 }, { 1, 1 },   { 1.01, 2 }, { 2, 2 },       { 2.5, 5 },
          { 6, 10 },  { 10, 10 }, { 11, 20 },  { 1234, 2000 }, { 2000.0000001, 2000 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (guatu_axis_names_step (cases[i].least), ==, cases[i].step);
}

/* Of many names those that have room are there, none is cut, and nothing else gives way
 * to them. */
static void
test_thin_out (void)
{
  static const struct
  {
    GuatuMarkKind mark;
    GuatuOrientation orientation;
  } charts[] = {
    { GUATU_MARK_BAR, GUATU_ORIENTATION_VERTICAL },
    { GUATU_MARK_BAR, GUATU_ORIENTATION_HORIZONTAL },
    { GUATU_MARK_DOT, GUATU_ORIENTATION_AUTO },
    { GUATU_MARK_LINE, GUATU_ORIENTATION_AUTO },
  };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (charts); i++)
    {
      gboolean english = i >= G_N_ELEMENTS (charts);
      guint chart = i % G_N_ELEMENTS (charts);
      g_autoptr (GuatuDataset) dataset
          = new_dataset (150, charts[chart].mark, charts[chart].orientation);
      g_autoptr (GuatuScene) scene = fixture_build (
          dataset, english ? GUATU_LANGUAGE_EN : GUATU_LANGUAGE_ZH, 1200, 800);
      guint n = count_names (scene);
      guint step = guatu_axis_names_step (150.0 / n);

      g_assert_cmpuint (n, >=, english ? 3 : 5);
      g_assert_cmpuint (n, ==, (150 + step - 1) / step);
      g_assert_cmpuint (count_warnings (scene, GUATU_ROLE_CATEGORY), ==, 150 - n);
      g_assert_cmpuint (count_warnings (scene, GUATU_ROLE_TITLE), ==, 0);
      g_assert_cmpuint (count_warnings (scene, GUATU_ROLE_SOURCE), ==, 0);
    }
}

/* Bars that are wide enough are all named, however long their names are. */
static void
test_few_are_named (void)
{
  for (int i = GUATU_ORIENTATION_VERTICAL; i <= GUATU_ORIENTATION_HORIZONTAL; i++)
    {
      g_autoptr (GuatuDataset) dataset
          = new_dataset (8, GUATU_MARK_BAR, (GuatuOrientation) i);
      g_autoptr (GuatuScene) scene = NULL;

      for (guint j = 0; j < 8; j++)
        {
          GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, j);

          guatu_text_set (&indicator->name,
                          "规模以上工业企业战略性新兴产业高技术制造业增加值的比重",
                          "Share of strategic emerging industries in value added");
        }
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      g_assert_cmpuint (count_names (scene), ==, 8);
      g_assert_cmpuint (count_warnings (scene, GUATU_ROLE_CATEGORY), ==, 0);
    }
}

/* A name that is higher than its row does not reach into what stands over the plot, where
 * that of few begins. */
static void
test_over_rows (void)
{
  static const guint numbers[] = { 5, 20, 40, 80 };
  double plot = 0;

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (GuatuDataset) dataset
          = new_dataset (numbers[i], GUATU_MARK_BAR, GUATU_ORIENTATION_HORIZONTAL);
      g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 320, 240);
      GuatuBox first = guatu_scene_mark (scene, 0)->box;
      double pitch = guatu_scene_mark (scene, 1)->box.y - first.y, names = G_MAXDOUBLE;

      if (i == 0)
        plot = first.y + first.height / 2 - pitch / 2;
      for (guint j = 0; j < scene->texts->len; j++)
        if (guatu_scene_text (scene, j)->role == GUATU_ROLE_CATEGORY)
          names = MIN (names, guatu_scene_text (scene, j)->box.y);
      g_assert_cmpfloat (names, >=, plot - 0.01);
    }
}

/* A name takes lines, as long as there is room, before its type gets smaller. */
static void
test_lines_before_type (void)
{
  g_autoptr (GuatuDataset) dataset
      = new_dataset (3, GUATU_MARK_BAR, GUATU_ORIENTATION_HORIZONTAL);
  GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, 0);
  g_autoptr (GuatuScene) plain = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_autoptr (GuatuScene) scene = NULL;
  double heights[2] = { 0, 0 };

  guatu_text_set (&indicator->name, "比重",
                  "Share of value added of strategic emerging, high-technology and "
                  "equipment manufacturing in the value added of industrial enterprises "
                  "above the designated size");
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  for (guint i = 0; i < plain->texts->len; i++)
    if (guatu_scene_text (plain, i)->role == GUATU_ROLE_CATEGORY)
      heights[0] = guatu_scene_text (plain, i)->box.height;
  for (guint i = 0; i < scene->texts->len; i++)
    if (guatu_scene_text (scene, i)->role == GUATU_ROLE_CATEGORY)
      heights[1] = guatu_scene_text (scene, i)->box.height;
  g_assert_cmpuint (count_warnings (scene, GUATU_ROLE_CATEGORY), ==, 0);
  g_assert_cmpfloat_with_epsilon (heights[0], heights[1], 0.01);
}

/* Beyond as many series as can be told apart, a line says how many look like others. */
static void
test_alike (void)
{
  static const GuatuMarkKind marks[]
      = { GUATU_MARK_BAR, GUATU_MARK_LINE, GUATU_MARK_DOT };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (marks); i++)
    {
      guint more = i / G_N_ELEMENTS (marks) * 2;
      g_autoptr (GuatuDataset) dataset
          = new_dataset (GUATU_STYLE_N_LOOKS + more, marks[i % G_N_ELEMENTS (marks)],
                         GUATU_ORIENTATION_AUTO);
      GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
      g_autoptr (GuatuScene) scene = NULL;
      g_auto (GStrv) lines = NULL;
      guint n = 0;

      chart->category = GUATU_DIMENSION_PERIOD;
      chart->series = GUATU_DIMENSION_INDICATOR;
      scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
      for (guint j = 0; j < scene->warnings->len; j++)
        n += g_array_index (scene->warnings, GuatuWarning, j).kind == GUATU_WARNING_ALIKE;
      g_assert_cmpuint (n, ==, more);
      lines = guatu_warning_words (scene->warnings, scene->chart);
      g_assert_true (more == 0
                     || g_strv_contains (
                         (const char *const *) lines,
                         "2 series look like others, since only 24 can be told apart"));
    }
}

/* English names that go without a place together are counted each. */
static void
test_lost_english (void)
{
  g_autoptr (GuatuDataset) dataset
      = new_dataset (9, GUATU_MARK_BAR, GUATU_ORIENTATION_HORIZONTAL);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 300, 200);
  g_auto (GStrv) lines = guatu_warning_words (scene->warnings, scene->chart);

  for (guint i = 0; lines[i] != NULL; i++)
    g_test_message ("%s", lines[i]);
  g_assert_nonnull (lines[0]);
  g_assert_nonnull (strstr (lines[0], "9 names"));
}

/* Names of which twelve begin alike, and end with their number. */
static GuatuDataset *
new_alike (guint times, GuatuMarkKind mark)
{
  GuatuDataset *dataset = new_dataset (12, mark, GUATU_ORIENTATION_AUTO);

  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      g_autoptr (GString) zh = g_string_new (NULL);
      g_autoptr (GString) en = g_string_new (NULL);
      GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      for (guint j = 0; j < times; j++)
        {
          g_string_append (zh, "规模以上工业战略性新兴产业增加值占比，按可比价格计算");
          g_string_append (en, "industrial enterprises above the designated size, ");
        }
      g_string_append_printf (zh, "第%u组", i);
      g_string_append_printf (en, "group %u", i);
      guatu_text_set (&indicator->name, zh->str, en->str);
    }
  return dataset;
}

/* Names that would be cut to the same text keep their ends, by which they differ, at
 * lines, beside bars and in legends. */
static void
test_cut_apart (void)
{
  static const struct
  {
    GuatuMarkKind mark;
    GuatuDimension series;
    GuatuTextRole role;
  } charts[] = {
    { GUATU_MARK_LINE, GUATU_DIMENSION_INDICATOR, GUATU_ROLE_DIRECT },
    { GUATU_MARK_BAR, GUATU_DIMENSION_NONE, GUATU_ROLE_CATEGORY },
    { GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR, GUATU_ROLE_LEGEND },
  };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (charts); i++)
    {
      guint kind = i / 2;
      g_autoptr (GuatuDataset) dataset = new_alike (12, charts[kind].mark);
      GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
      g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
      g_autoptr (GuatuScene) scene = NULL;

      chart->series = charts[kind].series;
      if (chart->series != GUATU_DIMENSION_NONE)
        chart->category = GUATU_DIMENSION_PERIOD;
      scene = fixture_build (dataset, i % 2 ? GUATU_LANGUAGE_EN : GUATU_LANGUAGE_ZH, 1200,
                             800);
      for (guint j = 0; j < scene->texts->len; j++)
        {
          const GuatuSceneText *text = guatu_scene_text (scene, j);
          const char *shown = pango_layout_get_text (text->layout);

          if (text->role != charts[kind].role)
            continue;
          g_assert_true (guatu_cut_text_is_cut (text->layout));
          g_assert_true (i % 2 ? g_str_has_prefix (shown, "industrial ")
                               : g_str_has_prefix (shown, "规模"));
          g_assert_true (g_hash_table_add (seen, (gpointer) shown));
        }
      g_assert_cmpuint (g_hash_table_size (seen), ==, 12);
    }
}

/* Names at the ends of lines take the lines that have room before they are cut. */
static void
test_lines_at_ends (void)
{
  static const GuatuLanguage languages[]
      = { GUATU_LANGUAGE_ZH, GUATU_LANGUAGE_EN, GUATU_LANGUAGE_ZH_EN };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (GuatuDataset) dataset = new_alike (2, GUATU_MARK_LINE);
      GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
      g_autoptr (GuatuScene) scene = NULL;
      guint n = 0;

      g_ptr_array_set_size (chart->indicators, 3);
      chart->category = GUATU_DIMENSION_PERIOD;
      chart->series = GUATU_DIMENSION_INDICATOR;
      scene = fixture_build (dataset, languages[i], 1200, 800);
      for (guint j = 0; j < scene->texts->len; j++)
        if (guatu_scene_text (scene, j)->role == GUATU_ROLE_DIRECT)
          {
            PangoLayout *layout = guatu_scene_text (scene, j)->layout;

            g_assert_false (guatu_cut_text_is_cut (layout));
            g_assert_cmpint (pango_layout_get_line_count (layout), >=, 2);
            n++;
          }
      g_assert_cmpuint (n, ==, languages[i] == GUATU_LANGUAGE_ZH_EN ? 6 : 3);
    }
}

/* The name that a label stands for is its own, however many have none. */
static void
test_very_many (void)
{
  g_autoptr (GuatuDataset) dataset
      = new_dataset (1999, GUATU_MARK_LINE, GUATU_ORIENTATION_AUTO);
  g_autoptr (GuatuScene) scene = NULL;
  guint n = 0, step;

  ((GuatuChartDescription *) g_ptr_array_index (dataset->charts, 0))->category
      = GUATU_DIMENSION_INDICATOR;
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  step = guatu_axis_names_step (1999.0 / count_names (scene));
  for (guint i = 0; i < scene->texts->len; i++)
    if (guatu_scene_text (scene, i)->role == GUATU_ROLE_CATEGORY)
      {
        g_autofree char *name = g_strdup_printf ("第%u村民委员会", n++ * step);

        g_assert_cmpstr (guatu_cut_text_in_full (guatu_scene_text (scene, i)->layout), ==,
                         name);
      }
  g_assert_cmpuint (n, ==, (1999 + step - 1) / step);
  g_assert_cmpuint (n, >=, 4);
  g_assert_cmpuint (count_warnings (scene, GUATU_ROLE_CATEGORY), >=, 1999 - n);
}

/* Where names thin out, none is cut and no line ends within a word: they get rarer
 * instead. */
static void
test_none_is_torn (void)
{
  static const GuatuMarkKind marks[] = { GUATU_MARK_BAR, GUATU_MARK_LINE };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (marks); i++)
    {
      g_autoptr (GuatuDataset) dataset
          = new_dataset (150, marks[i % 2], GUATU_ORIENTATION_VERTICAL);
      g_autoptr (GuatuScene) scene = fixture_build (
          dataset, i < 2 ? GUATU_LANGUAGE_ZH : GUATU_LANGUAGE_EN, 1200, 800);

      for (guint j = 0; j < scene->texts->len; j++)
        {
          const GuatuSceneText *text = guatu_scene_text (scene, j);

          g_assert_false (guatu_line_breaks_tear (text->layout));
          g_assert_false (text->role == GUATU_ROLE_CATEGORY
                          && guatu_cut_text_is_cut (text->layout));
        }
    }
}

/* Of many columns one of zero has its number even beside a high one, as short as it can
 * be. */
static void
test_zero_column (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *indicator = fixture_indicator (dataset, "prices", "价格", "Prices", 0);
  g_autoptr (GuatuScene) scene = NULL;

  for (guint i = 0; i < 48; i++)
    {
      g_autofree char *period = g_strdup_printf ("%u-%02u", 2019 + i / 12, i % 12 + 1);
      g_autofree char *value = g_strdup_printf ("%.1f", i == 20 ? 0 : 5.0 + i % 3);

      fixture_observation (indicator, period, value, GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_VALUE, "0"));
}

/* Those of many rows that have a name have it at full size. */
static void
test_named_at_full_size (void)
{
  g_autoptr (GuatuDataset) few
      = new_dataset (3, GUATU_MARK_BAR, GUATU_ORIENTATION_HORIZONTAL);
  g_autoptr (GuatuDataset) many
      = new_dataset (150, GUATU_MARK_BAR, GUATU_ORIENTATION_HORIZONTAL);
  g_autoptr (GuatuScene) plain = fixture_build (few, GUATU_LANGUAGE_ZH_EN, 1200, 800);
  g_autoptr (GuatuScene) scene = fixture_build (many, GUATU_LANGUAGE_ZH_EN, 1200, 800);
  const GuatuSceneText *full = find_text (plain, GUATU_ROLE_CATEGORY, NULL);
  const GuatuSceneText *name = find_text (scene, GUATU_ROLE_CATEGORY, NULL);

  g_assert_cmpfloat_with_epsilon (name->box.height, full->box.height, 0.01);
}

/* In rows too low for two lines, the English follows the Chinese on its line. */
static void
test_both_on_a_line (void)
{
  g_autoptr (GuatuDataset) few
      = new_dataset (3, GUATU_MARK_BAR, GUATU_ORIENTATION_HORIZONTAL);
  g_autoptr (GuatuDataset) rows
      = new_dataset (20, GUATU_MARK_BAR, GUATU_ORIENTATION_HORIZONTAL);
  g_autoptr (GuatuScene) plain = fixture_build (few, GUATU_LANGUAGE_ZH_EN, 1200, 800);
  g_autoptr (GuatuScene) scene = fixture_build (rows, GUATU_LANGUAGE_ZH_EN, 1200, 800);
  double full = find_text (plain, GUATU_ROLE_CATEGORY, NULL)->box.height;
  guint n = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role != GUATU_ROLE_CATEGORY)
        continue;
      n++;
      if (text->language == GUATU_LANGUAGE_ZH)
        g_assert_cmpfloat_with_epsilon (text->box.height, full, 0.01);
    }
  g_assert_cmpuint (n, ==, 40);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/many/step", test_step);
  g_test_add_func ("/chart/many/thin-out", test_thin_out);
  g_test_add_func ("/chart/many/few-are-named", test_few_are_named);
  g_test_add_func ("/chart/many/over-rows", test_over_rows);
  g_test_add_func ("/chart/many/lines-before-type", test_lines_before_type);
  g_test_add_func ("/chart/many/alike", test_alike);
  g_test_add_func ("/chart/many/lost-english", test_lost_english);
  g_test_add_func ("/chart/many/cut-apart", test_cut_apart);
  g_test_add_func ("/chart/many/lines-at-ends", test_lines_at_ends);
  g_test_add_func ("/chart/many/very-many", test_very_many);
  g_test_add_func ("/chart/many/none-is-torn", test_none_is_torn);
  g_test_add_func ("/chart/many/zero-column", test_zero_column);
  g_test_add_func ("/chart/many/named-at-full-size", test_named_at_full_size);
  g_test_add_func ("/chart/many/both-on-a-line", test_both_on_a_line);
  return g_test_run ();
}
