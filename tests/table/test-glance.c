/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-layers.h"
#include "fixture.h"
#include "dataset/period-count.h"
#include "table/table.h"
#include "table/time-span.h"

/* What of a chart is looked at: some of its series, and some of its time. */

#define N_SERIES 3
#define N_YEARS 12
#define N_MONTHS 2000
#define FEW_COLUMNS 30
#define N_COLUMNS 400

static GuatuDataset *
years (void)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_COUNT, "个", "things", "thing");

  for (guint i = 0; i < N_SERIES; i++)
    {
      g_autofree char *id = g_strdup_printf ("i%u", i);
      g_autofree char *zh = g_strdup_printf ("第%u", i);
      GuatuIndicator *indicator = fixture_indicator (dataset, id, zh, id, 0);

      for (guint j = 0; j < N_YEARS; j++)
        {
          g_autofree char *year = g_strdup_printf ("%u", 2000 + j);
          g_autofree char *value = g_strdup_printf ("%u", 10 + j + 100 * i);

          fixture_observation (indicator, year, value, GUATU_BOUND_EXACT,
                               GUATU_STATUS_ACTUAL);
        }
    }
  return dataset;
}

/* Months with every seventh missing. */
static GuatuDataset *
months (void)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_COUNT, "个", "things", "thing");
  GuatuIndicator *indicator = fixture_indicator (dataset, "m", "月", "m", 0);

  for (guint i = 0; i < N_MONTHS; i++)
    {
      g_autofree char *month = g_strdup_printf ("%04u-%02u", 1800 + i / 12, 1 + i % 12);

      if (i % 7 == 3)
        fixture_missing (indicator, month);
      else
        fixture_observation (indicator, month, i % 2 == 0 ? "5" : "9", GUATU_BOUND_EXACT,
                             GUATU_STATUS_ACTUAL);
    }
  return dataset;
}

static GuatuScene *
build (GuatuDataset *dataset, const GuatuGlance *glance)
{
  const GuatuFigure figure = { GUATU_LANGUAGE_EN, 1200, 800 };
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();
  g_autoptr (GError) error = NULL;
  GuatuScene *scene
      = guatu_chart_build_at_glance (dataset, g_ptr_array_index (dataset->charts, 0),
                                     &figure, glance, typesetter, &error);

  g_assert_no_error (error);
  return scene;
}

static const GuatuShape *
shape_of (const GuatuScene *scene, const GuatuObservation *observation)
{
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (shape->mark >= 0
          && guatu_scene_mark (scene, (guint) shape->mark)->observation == observation)
        return shape;
    }
  return NULL;
}

static void
assert_same_colour (const GuatuShape *a, const GuatuShape *b)
{
  g_assert_cmpfloat (a->fill.ground.red, ==, b->fill.ground.red);
  g_assert_cmpfloat (a->fill.ground.blue, ==, b->fill.ground.blue);
  g_assert_cmpfloat (a->stroke.color.red, ==, b->stroke.color.red);
  g_assert_cmpfloat (a->stroke.color.blue, ==, b->stroke.color.blue);
}

/* A series that is switched off has no mark and keeps its name; the others keep their
 * colours, and the axis goes as far as what is shown. */
static void
test_hide (void)
{
  static const struct
  {
    GuatuMarkKind mark;
    GuatuStack stack;
  } cases[] = { { GUATU_MARK_LINE, GUATU_STACK_NONE },
                { GUATU_MARK_AREA, GUATU_STACK_ZERO },
                { GUATU_MARK_BAR, GUATU_STACK_NONE },
                { GUATU_MARK_BAR, GUATU_STACK_ZERO },
                { GUATU_MARK_DOT, GUATU_STACK_NONE } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = years ();
      g_autoptr (GuatuGlance) glance = guatu_glance_new ();
      GuatuChartDescription *chart = fixture_chart (
          dataset, cases[i].mark, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR);
      g_autoptr (GuatuScene) all = NULL;
      g_autoptr (GuatuScene) scene = NULL;
      g_autoptr (GuatuTable) table = NULL;
      guint n_hidden = 0;

      chart->stack = cases[i].stack;
      all = build (dataset, glance);
      guatu_glance_hide (glance, "第2", TRUE);
      scene = build (dataset, glance);
      table = guatu_table_new_at_glance (chart, glance);
      g_assert_cmpuint (all->keys->len, ==, N_SERIES);
      g_assert_cmpuint (scene->keys->len, ==, N_SERIES);
      for (guint j = 0; j < N_SERIES; j++)
        if (guatu_scene_key (scene, j)->hidden)
          {
            g_assert_cmpstr (guatu_scene_key (scene, j)->series, ==, "第2");
            g_assert_cmpstr (guatu_scene_key (scene, j)->name, ==, "i2");
            n_hidden++;
          }
      g_assert_cmpuint (n_hidden, ==, 1);
      g_assert_cmpuint (guatu_scene_n_marks (all), ==, N_SERIES * N_YEARS);
      g_assert_cmpuint (guatu_scene_n_marks (scene), ==, (N_SERIES - 1) * N_YEARS);
      for (guint j = 0; j < guatu_scene_n_marks (scene); j++)
        {
          const GuatuSceneMark *mark = guatu_scene_mark (scene, j);
          const GuatuShape *shape = shape_of (scene, mark->observation);

          g_assert_cmpstr (mark->indicator->id, !=, "i2");
          if (shape != NULL)
            assert_same_colour (shape, shape_of (all, mark->observation));
        }
      g_assert_cmpfloat (table->highest, ==, 10 + N_YEARS - 1 + 100);
    }
}

/* Parts of a whole are not switched off, nor is the only series there is. */
static void
test_not_hidden (void)
{
  g_autoptr (GuatuDataset) dataset = years ();
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR);

  g_assert_true (guatu_chart_hides_series (chart));
  chart->stack = GUATU_STACK_SHARE;
  g_assert_false (guatu_chart_hides_series (chart));
  chart->stack = GUATU_STACK_ZERO;
  chart->totals = TRUE;
  g_assert_false (guatu_chart_hides_series (chart));
  chart->totals = FALSE;
  chart->series = GUATU_DIMENSION_NONE;
  g_assert_false (guatu_chart_hides_series (chart));
  chart->series = GUATU_DIMENSION_INDICATOR;
  chart->mark = GUATU_MARK_RING;
  g_assert_false (guatu_chart_hides_series (chart));
}

/* A span of a long line has the observations of that time, and counts those alone. */
static void
test_span (void)
{
  static const guint lengths[] = { 24, 300, 1900 };
  g_autoptr (GuatuDataset) dataset = months ();
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, 0);
  GuatuTimeSpan whole;

  g_assert_true (guatu_chart_time_span (chart, &whole));
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autoptr (GuatuGlance) glance = guatu_glance_new ();
      g_autoptr (GuatuTable) table = NULL;
      guint n_values = 0, n_missing = 0, n_shown = 0, n_gaps = 0;

      g_assert_true (guatu_glance_set_span (glance, &whole, whole.from + 40,
                                            whole.from + 40 + lengths[i]));
      table = guatu_table_new_reduced (chart, glance, N_COLUMNS);
      for (guint j = 0; j < N_MONTHS; j++)
        if (guatu_glance_has_period (glance,
                                     guatu_indicator_observation (indicator, j)->period))
          {
            n_missing += guatu_indicator_observation (indicator, j)->missing;
            n_values += !guatu_indicator_observation (indicator, j)->missing;
          }
      g_assert_cmpuint (n_values + n_missing, ==, lengths[i] + 1);
      for (guint j = 0; j < table->categories->len; j++)
        {
          g_assert_true (
              guatu_glance_has_period (glance, guatu_table_category (table, j)->period));
          n_shown += guatu_cell_has_value (guatu_table_cell (table, j, 0));
          n_gaps += guatu_table_cell (table, j, 0)->observation->missing;
        }
      g_assert_cmpuint (n_shown + table->left_out.n_values, ==, n_values);
      g_assert_cmpuint (n_gaps + table->left_out.n_missing, ==, n_missing);
      g_assert_cmpint (table->reduced, ==, lengths[i] + 1 > GUATU_TABLE_MAX_DOTTED);
    }
}

static gboolean
has_period (const GuatuTable *table, GuatuPeriod period)
{
  for (guint i = 0; i < table->categories->len; i++)
    if (guatu_period_compare (guatu_table_category (table, i)->period, period) == 0)
      return guatu_table_cell (table, i, 0)->observation != NULL;
  return FALSE;
}

/* What is held on to is there, though nothing of it stands out: at leisure, and while one
 * passes by, where that is told of as the ends are. */
static void
test_held (void)
{
  g_autoptr (GuatuDataset) dataset = months ();
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, 0);

  for (guint passing = 0; passing < 2; passing++)
    {
      guint n_without = 0;

      for (guint i = 0; i < N_MONTHS; i += 7)
        {
          g_autoptr (GuatuGlance) glance = guatu_glance_new ();
          g_autoptr (GuatuTable) with = NULL;
          g_autoptr (GuatuTable) without = NULL;

          glance->n_columns = passing ? FEW_COLUMNS : 0;
          glance->held = guatu_indicator_observation (indicator, i)->period;
          without = guatu_table_new_reduced (chart, glance, FEW_COLUMNS);
          n_without += !has_period (without, glance->held);
          g_assert_cmpint (without->held, ==, -1);
          glance->has_held = TRUE;
          with = guatu_table_new_reduced (chart, glance, FEW_COLUMNS);
          g_assert_true (has_period (with, glance->held));
          g_assert_cmpint (
              guatu_period_compare (
                  guatu_table_category (with, (guint) with->held)->period, glance->held),
              ==, 0);
          g_assert_cmpuint (with->left_out.n_values + with->left_out.n_missing, <=,
                            without->left_out.n_values + without->left_out.n_missing);
        }
      g_assert_cmpuint (n_without, >, N_MONTHS / 14);
    }
}

/* The scene of a span ends where that does, and says where its lines lie. */
static void
test_scene_of_span (void)
{
  g_autoptr (GuatuDataset) dataset = years ();
  g_autoptr (GuatuGlance) glance = guatu_glance_new ();
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR);
  g_autoptr (GuatuScene) scene = NULL;
  GuatuTimeSpan whole;

  g_assert_true (guatu_chart_time_span (chart, &whole));
  g_assert_cmpfloat (whole.to - whole.from, ==, 12 * (N_YEARS - 1));
  g_assert_true (
      guatu_glance_set_span (glance, &whole, whole.from + 24, whole.from + 72));
  scene = build (dataset, glance);
  g_assert_cmpuint (guatu_scene_n_marks (scene), ==, 5 * N_SERIES);
  g_assert_cmpfloat (guatu_scene_plot (scene, 0).width, >, 0);
  for (guint i = 0; i < guatu_scene_n_marks (scene); i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);

      g_assert_cmpint (mark->observation->period.year, >=, 2002);
      g_assert_cmpint (mark->observation->period.year, <=, 2006);
      g_assert_true (guatu_box_contains (guatu_scene_plot (scene, 0),
                                         mark->box.x + mark->box.width / 2,
                                         mark->box.y + mark->box.height / 2));
    }
}

/* A span stays within the time of the chart, and is never too short to see anything. */
static void
test_set_span (void)
{
  const GuatuTimeSpan whole = { 100, 200, 6 };
  g_autoptr (GuatuGlance) glance = guatu_glance_new ();

  g_assert_false (guatu_glance_set_span (glance, &whole, 100, 200));
  g_assert_false (glance->has_span);
  g_assert_true (guatu_glance_set_span (glance, &whole, 150, 151));
  g_assert_cmpfloat (glance->from, ==, 147.5);
  g_assert_cmpfloat (glance->to, ==, 153.5);
  g_assert_true (guatu_glance_set_span (glance, &whole, 90, 130));
  g_assert_cmpfloat (glance->from, ==, 100);
  g_assert_cmpfloat (glance->to, ==, 140);
  g_assert_true (guatu_glance_set_span (glance, &whole, 190, 230));
  g_assert_cmpfloat (glance->from, ==, 160);
  g_assert_cmpfloat (glance->to, ==, 200);
  g_assert_true (guatu_glance_set_span (glance, &whole, 0, 1000));
  g_assert_false (glance->has_span);
}

/* Where a span has no observation there are those beside it. */
static void
test_empty_span (void)
{
  g_autoptr (GuatuDataset) dataset = years ();
  g_autoptr (GuatuGlance) glance = guatu_glance_new ();
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR);
  g_autoptr (GuatuScene) scene = NULL;
  GuatuTimeSpan whole;

  g_assert_true (guatu_chart_time_span (chart, &whole));
  whole.least = 1;
  g_assert_true (guatu_glance_set_span (glance, &whole, whole.from + 3, whole.from + 6));
  scene = build (dataset, glance);
  g_assert_cmpuint (guatu_scene_n_marks (scene), >, 0);
}

/* Adds a layer of one indicator. */
static void
add_layer (GuatuChartDescription *chart, GuatuMarkKind mark, gpointer indicator,
           guint panel)
{
  GuatuChartDescription *layer = guatu_chart_description_new ("layer");

  layer->mark = mark;
  layer->category = GUATU_DIMENSION_PERIOD;
  layer->series = GUATU_DIMENSION_NONE;
  layer->panel = panel;
  layer->second = mark == GUATU_MARK_LINE && panel == 0;
  g_ptr_array_add (layer->indicators, indicator);
  if (chart->layers == NULL)
    chart->layers
        = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_chart_description_free);
  g_ptr_array_add (chart->layers, layer);
}

/* A span of several layers, over each other and under each other, has the periods of all
 * of them, and its plot has all of their marks; a layer without a value in it stays. */
static void
test_span_of_layers (void)
{
  g_autoptr (GuatuDataset) dataset = years ();
  g_autoptr (GuatuGlance) glance = guatu_glance_new ();
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR);
  GuatuIndicator *last = g_ptr_array_index (dataset->indicators, 2);
  g_autoptr (GuatuScene) scene = NULL;
  g_autoptr (GuatuScene) later = NULL;
  GuatuTimeSpan whole;

  g_array_remove_range (last->observations, 0, 7);
  add_layer (chart, GUATU_MARK_BAR, g_ptr_array_index (dataset->indicators, 0), 0);
  g_assert_false (guatu_chart_time_span (chart, &whole));
  add_layer (chart, GUATU_MARK_LINE, g_ptr_array_index (dataset->indicators, 1), 0);
  add_layer (chart, GUATU_MARK_LINE, last, 1);
  g_assert_true (guatu_chart_time_span (chart, &whole));
  g_assert_cmpfloat (whole.to - whole.from, ==, 12 * (N_YEARS - 1));

  g_assert_true (
      guatu_glance_set_span (glance, &whole, whole.from + 24, whole.from + 72));
  scene = build (dataset, glance);
  g_assert_cmpuint (scene->layers->len, ==, 3);
  g_assert_cmpuint (guatu_scene_n_marks (scene), ==, 5 * 2);
  g_assert_true (guatu_glance_set_span (glance, &whole, whole.to - 48, whole.to));
  later = build (dataset, glance);
  g_assert_cmpuint (guatu_scene_n_marks (later), ==, 5 * 3);
  for (guint i = 0; i < guatu_scene_n_marks (later); i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (later, i);

      g_assert_cmpint (mark->observation->period.year, >=, 2007);
      g_assert_true (guatu_box_contains (guatu_scene_plot (later, 0),
                                         mark->box.x + mark->box.width / 2,
                                         mark->box.y + mark->box.height / 2));
    }
}

/* A span of small multiples has the same periods in each, whose plots are alike, and
 * names them under the lowest of each column. */
static void
test_span_of_multiples (void)
{
  g_autoptr (GuatuDataset) dataset = years ();
  g_autoptr (GuatuGlance) glance = guatu_glance_new ();
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  g_autoptr (GuatuScene) scene = NULL;
  guint n_named[2] = { 0, 0 };
  GuatuTimeSpan whole;

  chart->multiples = GUATU_DIMENSION_INDICATOR;
  guatu_chart_part_multiples (chart);
  g_assert_true (guatu_chart_time_span (chart, &whole));
  g_assert_cmpfloat (whole.to - whole.from, ==, 12 * (N_YEARS - 1));
  g_assert_true (
      guatu_glance_set_span (glance, &whole, whole.from + 24, whole.from + 72));
  scene = build (dataset, glance);
  g_assert_cmpuint (scene->plots->len, ==, N_SERIES);
  g_assert_cmpuint (guatu_scene_n_marks (scene), ==, 5 * N_SERIES);
  for (guint i = 0; i < N_SERIES; i++)
    {
      const GuatuBox plot = guatu_scene_plot (scene, i);

      g_assert_cmpfloat_with_epsilon (plot.width, guatu_scene_plot (scene, 0).width,
                                      1e-6);
      g_assert_cmpint (guatu_scene_plot_at (scene, plot.x + 1, plot.y + plot.height - 1),
                       ==, (int) i);
      for (guint j = 0; j < 5; j++)
        {
          const GuatuSceneMark *mark = guatu_scene_mark (scene, 5 * i + j);
          const GuatuSceneMark *first = guatu_scene_mark (scene, j);

          g_assert_cmpint (mark->observation->period.year, ==, 2002 + (int) j);
          g_assert_cmpfloat_with_epsilon (
              mark->box.x - plot.x, first->box.x - guatu_scene_plot (scene, 0).x, 1e-6);
        }
    }
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const char *text = pango_layout_get_text (guatu_scene_text (scene, i)->layout);

      n_named[0] += g_str_equal (text, "2006");
      n_named[1] += g_str_equal (text, "2011");
    }
  g_assert_cmpuint (n_named[0], >, 0);
  g_assert_cmpuint (n_named[1], ==, 0);
}

static guint
count_points_of_lines (const GuatuScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < scene->shapes->len; i++)
    n += g_array_index (scene->shapes, GuatuShape, i).n_points;
  return n;
}

/* While one passes through a long line it has no marks but the first and the last, and
 * breaks where it does at rest; with fewer columns it has fewer points. */
static void
test_passing (void)
{
  g_autoptr (GuatuDataset) dataset = months ();
  g_autoptr (GuatuGlance) glance = guatu_glance_new ();
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  g_autoptr (GuatuScene) rests = NULL;
  g_autoptr (GuatuScene) passes = NULL;
  g_autoptr (GuatuScene) coarse = NULL;
  GuatuTimeSpan whole;

  g_assert_true (guatu_chart_time_span (chart, &whole));
  g_assert_true (guatu_glance_set_span (glance, &whole, whole.from, whole.to - 40));
  rests = build (dataset, glance);
  glance->n_columns = 1200;
  passes = build (dataset, glance);
  glance->n_columns = 100;
  coarse = build (dataset, glance);

  g_assert_cmpuint (guatu_scene_n_marks (passes), ==, 2);
  g_assert_cmpuint (guatu_scene_n_marks (rests), >, 1000);
  g_assert_true (
      guatu_scene_mark (passes, 1)->observation
      == guatu_scene_mark (rests, guatu_scene_n_marks (rests) - 1)->observation);
  g_assert_cmpuint (passes->texts->len, ==, rests->texts->len);
  g_assert_cmpuint (passes->shapes->len, ==, rests->shapes->len);
  g_assert_cmpuint (count_points_of_lines (passes), >, count_points_of_lines (rests) / 3);
  g_assert_cmpuint (count_points_of_lines (coarse), <, count_points_of_lines (rests) / 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table/glance/hide", test_hide);
  g_test_add_func ("/table/glance/not-hidden", test_not_hidden);
  g_test_add_func ("/table/glance/span", test_span);
  g_test_add_func ("/table/glance/held", test_held);
  g_test_add_func ("/table/glance/scene-of-span", test_scene_of_span);
  g_test_add_func ("/table/glance/set-span", test_set_span);
  g_test_add_func ("/table/glance/empty-span", test_empty_span);
  g_test_add_func ("/table/glance/span-of-layers", test_span_of_layers);
  g_test_add_func ("/table/glance/span-of-multiples", test_span_of_multiples);
  g_test_add_func ("/table/glance/passing", test_passing);
  return g_test_run ();
}
