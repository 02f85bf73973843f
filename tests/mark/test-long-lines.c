/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "speech/describe.h"
#include "table/table.h"
#include "dataset/long-index.h"
#include "fixture.h"

#define N_DAYS 20000
#define N_COLUMNS 300
#define WIDTH 900.0

/* Where no value is known, in days. */
#define GAP_START 8000
#define GAP_END 9500

static GuatuPeriod
nth_day (guint n)
{
  GuatuPeriod period = { .kind = GUATU_PERIOD_DAY };
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, G_DATE_JANUARY, 1960);
  g_date_add_days (&date, n);
  period.year = (gint16) g_date_get_year (&date);
  period.part = g_date_get_month (&date) & 0x1f;
  period.day = g_date_get_day (&date) & 0x1f;
  return period;
}

/* Waves with a peak here and there that is a day long. */
static void
add_days (GuatuDataset *dataset, const char *id, double middle)
{
  GuatuIndicator *indicator = fixture_indicator (dataset, id, id, id, 0);

  for (guint i = 0; i < N_DAYS; i++)
    {
      GuatuObservation observation = { .period = nth_day (i), .decimals = 2 };

      observation.missing = i >= GAP_START && i < GAP_END;
      observation.value = observation.missing
                              ? 0
                              : middle + round (1000 * sin (i / 300.0)) / 100
                                    + (i % 1777 == 5 ? 20 : 0) - (i % 1999 == 7 ? 15 : 0);
      g_array_append_val (indicator->observations, observation);
      fixture_set_origin (dataset, indicator, i, i < N_DAYS / 2 ? 1 : 3);
    }
}

static GuatuDataset *
long_dataset (guint n_series)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_COUNT, "个", "things", "thing");

  for (guint i = 0; i < n_series; i++)
    {
      g_autofree char *id = g_strdup_printf ("line-%u", i);

      add_days (dataset, id, 50 + 10 * i);
    }
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  guatu_dataset_index (dataset);
  return dataset;
}

static const GuatuChartDescription *
chart_of (const GuatuDataset *dataset)
{
  return g_ptr_array_index (dataset->charts, 0);
}

/* The least and the greatest value of each column. */
typedef struct
{
  double least[N_COLUMNS];
  double greatest[N_COLUMNS];
} Envelope;

static void
envelope_clear (Envelope *envelope)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      envelope->least[i] = INFINITY;
      envelope->greatest[i] = -INFINITY;
    }
}

static void
envelope_add (Envelope *envelope, const GuatuObservation *observation)
{
  int day = guatu_period_first_day (observation->period)
            - guatu_period_first_day (nth_day (0));
  guint column = (guint) ((gint64) day * N_COLUMNS / N_DAYS);

  if (observation->missing)
    return;
  envelope->least[column] = MIN (envelope->least[column], observation->value);
  envelope->greatest[column] = MAX (envelope->greatest[column], observation->value);
}

static void
test_envelope (void)
{
  g_autoptr (GuatuDataset) dataset = long_dataset (3);
  g_autoptr (GuatuTable) table
      = guatu_table_new_reduced (chart_of (dataset), NULL, N_COLUMNS);

  g_assert_nonnull (table);
  g_assert_cmpuint (table->series->len, ==, 3);
  g_assert_cmpuint (table->categories->len, <=, 5 * 3 * N_COLUMNS);
  for (guint series = 0; series < 3; series++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, series);
      Envelope all, kept;

      envelope_clear (&all);
      envelope_clear (&kept);
      for (guint i = 0; i < N_DAYS; i++)
        envelope_add (&all, guatu_indicator_observation (indicator, i));
      for (guint i = 0; i < table->categories->len; i++)
        if (guatu_table_cell (table, i, series)->observation != NULL)
          envelope_add (&kept, guatu_table_cell (table, i, series)->observation);
      g_assert_cmpmem (&kept, sizeof kept, &all, sizeof all);
    }
}

/* What was left out is counted, and where it came from is told. */
static void
test_rest (void)
{
  g_autoptr (GuatuDataset) dataset = long_dataset (2);
  g_autoptr (GuatuTable) table
      = guatu_table_new_reduced (chart_of (dataset), NULL, N_COLUMNS);
  guint n_values = 0, n_missing = 0;

  for (guint i = 0; i < table->categories->len * 2; i++)
    {
      n_values += guatu_cell_has_value (&table->cells[i]);
      n_missing
          += table->cells[i].observation != NULL && table->cells[i].observation->missing;
    }
  g_assert_cmpuint (n_missing, >, 0);
  g_assert_cmpuint (n_missing + table->left_out.n_missing, ==, 2 * (GAP_END - GAP_START));
  g_assert_cmpuint (n_values + table->left_out.n_values, ==,
                    2 * (N_DAYS - (GAP_END - GAP_START)));
  g_assert_true (
      g_ptr_array_find (table->origins, g_ptr_array_index (dataset->origins, 1), NULL));
  g_assert_true (
      g_ptr_array_find (table->origins, g_ptr_array_index (dataset->origins, 3), NULL));
}

/* Few, or no plain lines, are not reduced; and it does not matter whether the dataset
 * was indexed. */
static void
test_others (void)
{
  g_autoptr (GuatuDataset) dataset = long_dataset (2);
  GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
  GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, 0);
  g_autoptr (GuatuTable) indexed = guatu_table_new_reduced (chart, NULL, N_COLUMNS);
  g_autoptr (GuatuTable) not_indexed = NULL;

  for (guint i = 0; i < 2; i++)
    {
      GuatuIndicator *other = g_ptr_array_index (dataset->indicators, i);

      g_clear_pointer (&other->long_series, g_ptr_array_unref);
    }
  not_indexed = guatu_table_new_reduced (chart, NULL, N_COLUMNS);
  g_assert_cmpuint (not_indexed->categories->len, ==, indexed->categories->len);
  g_assert_cmpuint (not_indexed->left_out.n_values, ==, indexed->left_out.n_values);

  chart->mark = GUATU_MARK_BAR;
  g_assert_null (guatu_table_new_reduced (chart, NULL, N_COLUMNS));
  chart->mark = GUATU_MARK_LINE;
  chart->series = GUATU_DIMENSION_STATUS;
  g_assert_null (guatu_table_new_reduced (chart, NULL, N_COLUMNS));
  chart->series = GUATU_DIMENSION_INDICATOR;
  g_array_set_size (indicator->observations, GUATU_TABLE_MAX_DOTTED);
  indicator = g_ptr_array_index (dataset->indicators, 1);
  g_array_set_size (indicator->observations, GUATU_TABLE_MAX_DOTTED);
  g_assert_null (guatu_table_new_reduced (chart, NULL, N_COLUMNS));
}

/* Where the gap is on the page, as its marks tell. */
static void
find_gap (const GuatuScene *scene, double *left, double *right)
{
  *left = INFINITY;
  *right = -INFINITY;
  for (guint i = 0; i < guatu_scene_n_marks (scene); i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);

      if (mark->kind != GUATU_SCENE_MARK_MISSING)
        continue;
      *left = MIN (*left, mark->box.x);
      *right = MAX (*right, mark->box.x);
    }
}

/* The line breaks where there is no value; it has a point for each that is kept, and
 * its stretches are short enough to be stroked. */
static void
test_scene (void)
{
  g_autoptr (GuatuDataset) dataset = long_dataset (1);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, WIDTH, 500);
  g_autofree char *description = guatu_describe_scene (scene, GUATU_LANGUAGE_EN);
  double left, right;
  guint n_points = 0;

  find_gap (scene, &left, &right);
  g_assert_cmpfloat (right - left, >, WIDTH / 20);
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (shape->stroke.join != GUATU_JOIN_BEVEL)
        continue;
      n_points += shape->n_points;
      g_assert_cmpuint (shape->n_points, <=, 300);
      g_assert_true (shape->points[shape->n_points - 1].x <= left + 1
                     || shape->points[0].x >= right - 1);
    }
  g_assert_cmpuint (n_points, >, (guint) WIDTH);
  g_assert_cmpuint (n_points, <, 6 * (guint) WIDTH);
  g_assert_nonnull (g_strstr_len (description, -1, "18,500 values in all"));
  g_assert_nonnull (g_strstr_len (description, -1, "1,500 values are missing"));
}

/* Only the places that the chart names are on it, however short the series are. */
static void
test_places (void)
{
  g_autoptr (GuatuDataset) dataset = long_dataset (1);
  GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
  GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, 0);
  GuatuPlace places[2] = { { .id = NULL } };
  g_autoptr (GuatuTable) table = NULL;

  g_array_set_size (indicator->observations, 120);
  for (guint i = 0; i < 120; i++)
    g_array_index (indicator->observations, GuatuObservation, i).place
        = &places[i % 3 == 0];
  guatu_dataset_index (dataset); /* too short to be */
  g_ptr_array_add (chart->places, &places[0]);
  table = guatu_table_new_reduced (chart, NULL, N_COLUMNS);
  g_assert_nonnull (table);
  g_assert_cmpuint (table->categories->len, ==, 80);
  for (guint i = 0; i < table->categories->len; i++)
    g_assert_true (guatu_table_cell (table, i, 0)->observation->place == &places[0]);
  g_ptr_array_set_size (chart->places, 0);
}

static guint
count_texts (const GuatuScene *scene, GuatuTextRole role, const char *part)
{
  guint n = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      n += text->role == role
           && g_strstr_len (guatu_cut_text_in_full (text->layout), -1, part) != NULL;
    }
  return n;
}

/* The axis of time has round years, and the source all places. */
static void
test_texts (void)
{
  g_autoptr (GuatuDataset) dataset = long_dataset (2);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, WIDTH, 500);

  g_assert_cmpuint (count_texts (scene, GUATU_ROLE_CATEGORY, "1980年"), ==, 1);
  g_assert_cmpuint (count_texts (scene, GUATU_ROLE_CATEGORY, "2000年"), ==, 1);
  g_assert_cmpuint (count_texts (scene, GUATU_ROLE_CATEGORY, "月"), ==, 0);
  g_assert_cmpuint (count_texts (scene, GUATU_ROLE_SOURCE, "第2、4节"), ==, 1);
  g_assert_cmpuint (scene->warnings->len, ==, 0);
}

/* A line that is some days behind ends where the others do; one that is years behind
 * has no value beside the last day. */
static void
test_last_values (void)
{
  static const struct
  {
    guint days_behind, n_values;
  } cases[] = { { 0, 6 }, { 20, 6 }, { 2000, 5 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = long_dataset (3);
      GuatuIndicator *behind = g_ptr_array_index (dataset->indicators, 1);
      g_autoptr (GuatuScene) scene = NULL;

      g_array_set_size (behind->observations, N_DAYS - cases[i].days_behind);
      guatu_dataset_index (dataset);
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      g_assert_cmpuint (count_texts (scene, GUATU_ROLE_VALUE, ""), ==, cases[i].n_values);
    }
}

static guint
count_circles (const GuatuScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < scene->shapes->len; i++)
    n += g_array_index (scene->shapes, GuatuShape, i).kind == GUATU_SHAPE_CIRCLE;
  return n;
}

/* A value between two gaps has no line that would show it, so it has a point; one that
 * is open has its sign. The others have none. */
static void
test_points (void)
{
  g_autoptr (GuatuDataset) dataset = long_dataset (1);
  GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, 0);
  GuatuObservation *alone = &g_array_index (indicator->observations, GuatuObservation,
                                            (GAP_START + GAP_END) / 2);
  GuatuScene *scene = fixture_build (dataset, GUATU_LANGUAGE_EN, WIDTH, 500);

  g_assert_cmpuint (count_circles (scene), ==, 0);
  guatu_scene_unref (scene);
  alone->missing = FALSE;
  alone->value = 50;
  guatu_dataset_index (dataset);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, WIDTH, 500);
  g_assert_cmpuint (count_circles (scene), ==, 1);
  guatu_scene_unref (scene);
  g_array_index (indicator->observations, GuatuObservation, 0).bound
      = GUATU_BOUND_AT_LEAST;
  guatu_dataset_index (dataset);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, WIDTH, 500);
  g_assert_cmpuint (count_circles (scene), ==, 2);
  guatu_scene_unref (scene);
}

/* In print each of several lines has about as many points as the others, though they
 * share few of the days that were kept. */
static void
test_print_points (void)
{
  g_autoptr (GuatuDataset) dataset = long_dataset (3);
  GuatuFigure figure = { GUATU_LANGUAGE_EN, WIDTH, 500, .look = GUATU_LOOK_PRINT };
  g_autoptr (GuatuScene) scene = fixture_build_figure (dataset, &figure);
  guint n_drawn[3] = { 0, 0, 0 };

  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (shape->mark >= 0)
        n_drawn[guatu_scene_mark (scene, (guint) shape->mark)->series]++;
    }
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpuint (n_drawn[i], >=, 8);
      g_assert_cmpuint (n_drawn[i], <=, 20);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/long-lines/envelope", test_envelope);
  g_test_add_func ("/chart/long-lines/rest", test_rest);
  g_test_add_func ("/chart/long-lines/others", test_others);
  g_test_add_func ("/chart/long-lines/scene", test_scene);
  g_test_add_func ("/chart/long-lines/texts", test_texts);
  g_test_add_func ("/chart/long-lines/last-values", test_last_values);
  g_test_add_func ("/chart/long-lines/places", test_places);
  g_test_add_func ("/chart/long-lines/points", test_points);
  g_test_add_func ("/chart/long-lines/print-points", test_print_points);
  return g_test_run ();
}
