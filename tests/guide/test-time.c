/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/table.h"
#include "fixture.h"
#include "guarantees.h"

/* A chart of one value a period, given by their names with blanks between them; a
 * period that ends with “t” is a target, one that ends with “–” is missing. */
static GuatuDataset *
dataset_of (const char *periods, GuatuMarkKind mark)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *indicator = fixture_indicator (dataset, "rate", "比率", "Rate", 0);
  g_auto (GStrv) names = g_strsplit (periods, " ", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *value = g_strdup_printf ("%u", 10 + i);
      gboolean target = g_str_has_suffix (names[i], "t");

      if (target)
        names[i][strlen (names[i]) - 1] = '\0';
      if (g_str_has_suffix (names[i], "–"))
        {
          names[i][strlen (names[i]) - strlen ("–")] = '\0';
          fixture_missing (indicator, names[i]);
        }
      else
        fixture_observation (indicator, names[i], value, GUATU_BOUND_EXACT,
                             target ? GUATU_STATUS_TARGET : GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, mark, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  return dataset;
}

/* @n consecutive periods from a year on, of so many a year. */
static char *
consecutive (guint year, guint n, guint per_year)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_string_append_printf (names, "%s%u", i > 0 ? " " : "", year + i / per_year);
      if (per_year == 4)
        g_string_append_printf (names, "-Q%u", i % 4 + 1);
      else if (per_year == 12)
        g_string_append_printf (names, "-%02u", i % 12 + 1);
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

/* Where each period lies, and “|” before those to which no line leads. */
static void
test_table (void)
{
  static const struct
  {
    const char *periods;
    const char *positions;
  } cases[] = {
    /* Censuses lack nothing between them. */
    { "1953 1964 1982 1990 2000", "0 11 29 37 47" },
    /* A year or a month that others follow on each other about is absent. */
    { "2015 2017 2018", "0 | 2 3" },
    { "2023-01 2023-02 2023-03 2023-06 2023-12", "0 1 2 | 5 | 11" },
    { "2022-Q3 2022-Q4 2023-Q1 2023-Q2 2024-Q1", "0 1 2 3 | 6" },
    /* A target lies ahead. */
    { "2021 2022 2023 2025t", "0 1 2 4" },
    /* What is missing breaks the line itself. */
    { "2015 2016– 2017", "0 1 2" },
    /* Days of business leave weekends out, and holidays are gaps. */
    { "2024-02-29 2024-03-01 2024-03-04 2024-03-05", "0 1 4 5" },
    { "2024-03-05 2024-03-06 2024-03-07 2024-03-11 2024-03-12", "0 1 2 | 6 7" },
    /* Different kinds lie where their middles are, in months. */
    { "2022 2022-Q4 2023-03 2024", "0 4.5 8.5 24" },
    { "2019 2019-Q2 2019-03", "0 2 3.5" },
    /* The year to date lies where it ends; a fiscal year is a year. */
    { "2023-01/2023-02 2023-01/2023-03 2023-01/2023-05", "0 1 | 3" },
    { "2023-Q1 2023-Q1/2023-Q2 2023-Q1/2023-Q3 2023-Q1/2023-Q4 2024-Q1", "0 1 2 3 4" },
    { "2023-01/2023-12 2024-01 2024-01/2024-02 2024-01/2024-06", "0 1 2 | 6" },
    { "2023-Q1 2023-Q1/2023-Q2 2023-Q3", "0 1.5 6" },
    { "2020-04-01/2021-03-31 2021-04-01/2022-03-31 2023-04-01/2024-03-31", "0 1 | 3" },
    { "2023-W51 2023-W52 2024-W01", "0 1 2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = dataset_of (cases[i].periods, GUATU_MARK_LINE);
      g_autoptr (GuatuTable) table
          = guatu_table_new (g_ptr_array_index (dataset->charts, 0));
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < table->categories->len; j++)
        g_string_append_printf (found, "%s%s%g", j > 0 ? " " : "",
                                guatu_table_breaks_before (table, j, 0) ? "| " : "",
                                guatu_table_position (table, j));
      g_assert_cmpstr (found->str, ==, cases[i].positions);
    }
}

/* How many stretches a rising line is drawn in: nothing else on a page slants. */
static guint
count_stretches (const GuatuScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      n += shape->kind == GUATU_SHAPE_POLYLINE && shape->points[0].x != shape->points[1].x
           && shape->points[0].y != shape->points[1].y;
    }
  return n;
}

/* A gap breaks a short line, and one that is too long for points. */
static void
test_gap (void)
{
  for (guint n = 4; n <= 48; n += 44)
    {
      g_autofree char *before = consecutive (1950, n, 1);
      g_autofree char *after = consecutive (1951 + n, 3, 1);
      g_autofree char *torn = g_strdup_printf ("%s %s", before, after);
      g_autofree char *whole = g_strdup_printf ("%s %u %s", before, 1950 + n, after);
      g_autoptr (GuatuDataset) torn_data = dataset_of (torn, GUATU_MARK_LINE);
      g_autoptr (GuatuDataset) whole_data = dataset_of (whole, GUATU_MARK_LINE);
      g_autoptr (GuatuScene) two = fixture_build (torn_data, GUATU_LANGUAGE_EN, 900, 600);
      g_autoptr (GuatuScene) one
          = fixture_build (whole_data, GUATU_LANGUAGE_EN, 900, 600);

      g_assert_cmpuint (count_stretches (one), ==, 1);
      g_assert_cmpuint (count_stretches (two), ==, 2);
    }
}

/* The names under an axis, in reading order, the two languages of each together. */
static char *
names_of (const GuatuScene *scene)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == GUATU_ROLE_CATEGORY)
        g_string_append_printf (names, "%s%s", names->len > 0 ? " " : "",
                                guatu_cut_text_in_full (text->layout));
    }
  return g_string_free (names, FALSE);
}

/* Each in full where there is room; then what it is in its year, with the years under
 * them; then one in so many, in a regular rhythm, and the last year beside two round
 * ones. */
static void
test_names (void)
{
  static const struct
  {
    guint n;
    guint per_year;
    double width;
    GuatuLanguage language;
    const char *names;
  } cases[] = {
    { 6, 1, 1200, GUATU_LANGUAGE_ZH, "2019年 2020年 2021年 2022年 2023年 2024年" },
    { 9, 1, 300, GUATU_LANGUAGE_ZH, "2019 2020 2021 2022 2023 2024 2025 2026 2027" },
    { 30, 1, 900, GUATU_LANGUAGE_EN,
      "2020 2022 2024 2026 2028 2030 2032 2034 2036 2038 "
      "2040 2042 2044 2046 2048" },
    { 30, 1, 320, GUATU_LANGUAGE_EN, "2020 2025 2030 2035 2040 2045" },
    { 120, 1, 214, GUATU_LANGUAGE_ZH, "2050 2100 2138" },
    { 4, 4, 1200, GUATU_LANGUAGE_EN, "Q1 2019 Q2 2019 Q3 2019 Q4 2019" },
    { 8, 4, 1200, GUATU_LANGUAGE_ZH,
      "一季度 二季度 三季度 四季度 一季度 二季度 三季度 四季度 2019年 2020年" },
    { 8, 4, 240, GUATU_LANGUAGE_ZH, "一季度 三季度 一季度 三季度 2019年 2020年" },
    { 26, 12, 1200, GUATU_LANGUAGE_EN,
      "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar Apr May Jun Jul Aug "
      "Sep Oct Nov Dec Jan Feb 2019 2020 2021" },
    { 26, 12, 280, GUATU_LANGUAGE_EN,
      "Jan Apr Jul Oct Jan Apr Jul Oct Jan 2019 2020 2021" },
    { 120, 12, 500, GUATU_LANGUAGE_EN,
      "2019 2020 2021 2022 2023 2024 2025 2026 2027 "
      "2028" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *periods = consecutive (2019, cases[i].n, cases[i].per_year);
      g_autoptr (GuatuDataset) dataset = dataset_of (periods, GUATU_MARK_LINE);
      g_autoptr (GuatuScene) scene = fixture_build (
          dataset, cases[i].language, cases[i].width, MIN (600, cases[i].width * 0.75));
      g_autofree char *names = names_of (scene);
      g_autofree char *broken = guarantees_broken (scene);

      g_assert_cmpstr (names, ==, cases[i].names);
      g_assert_cmpstr (broken, ==, NULL);
    }
}

/* An axis names an absent period too, so that it is seen that one is. */
static void
test_absent_name (void)
{
  g_autoptr (GuatuDataset) dataset = dataset_of ("2015 2017 2018", GUATU_MARK_LINE);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_autofree char *names = names_of (scene);

  g_assert_cmpstr (names, ==, "2015 2016 2017 2018");
}

/* Where kinds are mixed, each says which it is. */
static void
test_mixed (void)
{
  g_autoptr (GuatuDataset) dataset
      = dataset_of ("2021 2022-Q4 2023-06 2024-03-31", GUATU_MARK_AREA);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  g_autofree char *names = names_of (scene);
  g_autofree char *broken = guarantees_broken (scene);

  g_assert_cmpstr (names, ==, "2021年 2022年四季度 2023年6月 2024年3月31日");
  g_assert_cmpstr (broken, ==, NULL);
}

/* Whether the bars of a scene stand side by side, and on one line. */
static gboolean
are_columns (const GuatuScene *scene)
{
  GuatuBox first = guatu_scene_mark (scene, 0)->box;

  for (guint i = 1; i < scene->marks->len; i++)
    {
      GuatuBox before = guatu_scene_mark (scene, i - 1)->box;
      GuatuBox box = guatu_scene_mark (scene, i)->box;

      if (box.x < before.x + before.width
          || ABS (box.y + box.height - first.y - first.height) > 0.01)
        return FALSE;
    }
  return TRUE;
}

/* Periods stay upright wherever columns have room, in every language, and nothing is
 * warned of: what has no room for its number is read off the axis. */
static void
test_columns (void)
{
  static const struct
  {
    guint n;
    guint per_year;
    double width;
    double height;
  } cases[] = {
    { 14, 1, 1200, 800 },  { 14, 1, 320, 240 },   { 14, 1, 1080, 1440 },
    { 22, 4, 1200, 800 },  { 22, 4, 600, 400 },   { 22, 4, 1080, 1440 },
    { 42, 12, 1200, 800 }, { 42, 12, 600, 400 },  { 42, 12, 1080, 1440 },
    { 60, 1, 4000, 1000 }, { 96, 12, 1200, 800 }, { 3, 1, 800, 1200 },
  };

  for (guint i = 0; i < 3 * G_N_ELEMENTS (cases); i++)
    {
      guint n = cases[i / 3].n;
      g_autofree char *periods = consecutive (1990, n, cases[i / 3].per_year);
      g_autoptr (GuatuDataset) dataset = dataset_of (periods, GUATU_MARK_BAR);
      g_autoptr (GuatuScene) scene = fixture_build (
          dataset, (GuatuLanguage) (i % 3), cases[i / 3].width, cases[i / 3].height);
      g_autofree char *broken = guarantees_broken (scene);

      g_assert_cmpuint (scene->marks->len, ==, n);
      g_assert_true (are_columns (scene));
      g_assert_cmpuint (scene->warnings->len, ==, 0);
      g_assert_cmpstr (broken, ==, NULL);
    }
}

/* The values that columns have, in the order in which they stand. */
static char *
values_of (const GuatuScene *scene)
{
  GString *values = g_string_new (NULL);

  for (guint i = 0; i < scene->marks->len; i++)
    for (guint j = 0; j < scene->texts->len; j++)
      if (guatu_scene_text (scene, j)->mark == (int) i
          && guatu_scene_text (scene, j)->role == GUATU_ROLE_VALUE)
        g_string_append_printf (values, "%s%s", values->len > 0 ? " " : "",
                                guatu_scene_mark (scene, i)->label);
  return g_string_free (values, FALSE);
}

/* Of many columns the least, the greatest and the newest have their values, and so has
 * what would not be seen: a zero, and what is missing. */
static void
test_column_values (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *rate = fixture_indicator (dataset, "rate", "比率", "Rate", 0);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *values = NULL;

  for (guint i = 0; i < 36; i++)
    {
      g_autofree char *month = g_strdup_printf ("%u-%02u", 2021 + i / 12, i % 12 + 1);
      const char *value = i == 5    ? "9.5"
                          : i == 12 ? "0.0"
                          : i == 20 ? "-3.0"
                          : i == 35 ? "4.1"
                                    : "4.0";

      if (i == 27)
        fixture_missing (rate, month);
      else
        fixture_observation (rate, month, value, GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  values = values_of (scene);
  g_assert_cmpstr (values, ==, "9.5% 0.0% −3.0% – 4.1%");
}

/* An absent year has a place that stays empty; censuses stand as far apart as they
 * were. */
static void
test_column_places (void)
{
  static const struct
  {
    const char *periods;
    double places[4];
    const char *names;
  } cases[] = {
    { "2015 2017 2018 2019", { 0, 2, 3, 4 }, "2015 2016 2017 2018 2019" },
    { "1953 1964 1982 1990", { 0, 11, 29, 37 }, "1953 1964 1982 1990" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = dataset_of (cases[i].periods, GUATU_MARK_BAR);
      g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 900, 600);
      g_autofree char *names = names_of (scene);
      double first = guatu_scene_mark (scene, 0)->box.x;
      double step = (guatu_scene_mark (scene, 3)->box.x - first) / cases[i].places[3];

      for (guint j = 0; j < 4; j++)
        g_assert_cmpfloat_with_epsilon (guatu_scene_mark (scene, j)->box.x - first,
                                        cases[i].places[j] * step, 0.01);
      g_assert_cmpstr (names, ==, cases[i].names);
    }
}

/* Columns of several series stand together, and in rows where the chart asks for it. */
static void
test_grouped (void)
{
  for (int rows = FALSE; rows <= TRUE; rows++)
    {
      g_autofree char *periods = consecutive (2000, 20, 1);
      g_autoptr (GuatuDataset) dataset = dataset_of (periods, GUATU_MARK_BAR);
      GuatuIndicator *other = fixture_indicator (dataset, "other", "另一", "Other", 0);
      GuatuIndicator *first = g_ptr_array_index (dataset->indicators, 0);
      GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
      g_autoptr (GuatuScene) scene = NULL;

      g_array_append_vals (other->observations, first->observations->data,
                           first->observations->len);
      g_ptr_array_add (chart->indicators, other);
      chart->series = GUATU_DIMENSION_INDICATOR;
      if (rows)
        chart->orientation = GUATU_ORIENTATION_HORIZONTAL;
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      g_assert_cmpuint (scene->marks->len, ==, 40);
      g_assert_cmpint (are_columns (scene), ==, !rows);
    }
}

/* Where one of two periods has no room for its name, which is no axis, it is told of. */
static void
test_single_name (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_NONE, NULL, NULL, NULL);
  GuatuIndicator *indicator = fixture_indicator (dataset, "long", "名", "n", 0);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *names = NULL;
  g_autofree char *broken = NULL;

  fixture_observation (indicator, "2019", "1", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (indicator, "2020", "200000000000000", GUATU_BOUND_EXACT,
                       GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 160, 160);
  names = names_of (scene);
  broken = guarantees_broken (scene);
  g_assert_cmpstr (names, ==, "2019年");
  g_assert_cmpstr (broken, ==, NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/time/table", test_table);
  g_test_add_func ("/chart/time/gap", test_gap);
  g_test_add_func ("/chart/time/names", test_names);
  g_test_add_func ("/chart/time/absent-name", test_absent_name);
  g_test_add_func ("/chart/time/mixed", test_mixed);
  g_test_add_func ("/chart/time/columns", test_columns);
  g_test_add_func ("/chart/time/column-values", test_column_values);
  g_test_add_func ("/chart/time/column-places", test_column_places);
  g_test_add_func ("/chart/time/grouped", test_grouped);
  g_test_add_func ("/chart/time/single-name", test_single_name);
  return g_test_run ();
}
