/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"
#include "io/read.h"
#include "speech/data-table.h"

static const GuatuLanguage ZH = GUATU_LANGUAGE_ZH, EN = GUATU_LANGUAGE_EN;

static GuatuObservation *
observation_at (GuatuIndicator *indicator, guint i)
{
  return &g_array_index (indicator->observations, GuatuObservation, i);
}

static void
assert_cell (const GuatuDataTable *table, guint row, guint column, const char *text,
             const char *exact)
{
  const GuatuDataCell *cell = guatu_data_table_cell (table, row, column);

  g_assert_cmpstr (cell->text, ==, text);
  g_assert_cmpstr (cell->exact, ==, exact);
}

/* Bounds stand as on the figure, and what all numbers of a column are is said over it. */
static void
test_builtin (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (&error);
  const GuatuChartDescription *chart = guatu_dataset_chart (dataset, "growth-targets");
  g_autoptr (GuatuDataTable) zh = guatu_data_table_new (chart, ZH);
  g_autoptr (GuatuDataTable) en = guatu_data_table_new (chart, EN);

  g_assert_no_error (error);
  g_assert_cmpstr (zh->title, ==, "主要指标增速：2023年预计与2024年目标");
  g_assert_null (zh->unit);
  g_assert_cmpstr (zh->corner, ==, "指标");
  g_assert_cmpuint (zh->n_rows, ==, 7);
  g_assert_cmpuint (zh->n_columns, ==, 2);
  g_assert_cmpstr (zh->rows[0].label, ==, "地区生产总值");
  g_assert_null (zh->rows[0].standing);
  g_assert_cmpstr (zh->columns[0].label, ==, "2023年");
  g_assert_cmpstr (zh->columns[0].standing, ==, "预计");
  g_assert_cmpstr (zh->columns[1].standing, ==, "目标");
  assert_cell (zh, 0, 1, "7.5%以上", "7.5");
  g_assert_null (guatu_data_table_cell (zh, 0, 1)->standing);
  assert_cell (en, 0, 1, "≥7.5%", "7.5");
  g_assert_true (g_str_has_prefix (zh->note, "注："));
  g_assert_cmpstr (zh->source, ==, "资料来源：金安区2023年度工作报告，第1、10节");
  g_assert_cmpstr (en->columns[1].standing, ==, "target");
}

/* One unit stands over all numbers in the scale of the figure; programs get the unit
 * itself. Of a range both ends are there, and of a gap the reason. */
static void
test_cells (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  GuatuIndicator *first = fixture_indicator (dataset, "a", "甲", "A", 8);
  GuatuIndicator *second = fixture_indicator (dataset, "b", "乙", "B", 8);
  g_autoptr (GuatuDataTable) zh = NULL;
  g_autoptr (GuatuDataTable) en = NULL;
  GuatuChartDescription *chart;

  fixture_observation (first, "2022", "238", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (first, "2023", "155.5", GUATU_BOUND_AT_LEAST, GUATU_STATUS_TARGET);
  fixture_observation (second, "2022", "120", GUATU_BOUND_RANGE, GUATU_STATUS_ACTUAL);
  fixture_set_high (second, 0, 130);
  fixture_missing (second, "2023");
  observation_at (second, 1)->reason = GUATU_REASON_CONFIDENTIAL;
  fixture_observation (second, "2024", "140", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  chart = fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD,
                         GUATU_DIMENSION_INDICATOR);
  zh = guatu_data_table_new (chart, ZH);
  en = guatu_data_table_new (chart, EN);
  g_assert_cmpstr (zh->unit, ==, "单位：亿元");
  g_assert_cmpstr (en->unit, ==, "CNY billion");
  g_assert_cmpstr (zh->corner, ==, "时间");
  g_assert_cmpstr (zh->columns[1].label, ==, "乙");
  assert_cell (zh, 0, 0, "238", "23800000000");
  assert_cell (en, 0, 0, "23.8", "23800000000");
  assert_cell (zh, 1, 0, "155.5以上", "15550000000");
  assert_cell (zh, 0, 1, "120至130", "12000000000/13000000000");
  assert_cell (zh, 1, 1, "保密", NULL);
  g_assert_cmpint (guatu_data_table_cell (zh, 1, 1)->kind, ==, GUATU_DATA_CELL_MISSING);
  assert_cell (zh, 2, 0, NULL, NULL);
  g_assert_cmpint (guatu_data_table_cell (zh, 2, 0)->kind, ==, GUATU_DATA_CELL_NONE);
  /* The only number of its row says its status in the row's name. */
  g_assert_null (zh->standing);
  g_assert_cmpstr (zh->rows[1].standing, ==, "目标");
  g_assert_null (guatu_data_table_cell (zh, 1, 0)->standing);
}

/* What differs from number to number is said at each; what is the same of all, once. */
static void
test_standing (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *first = fixture_indicator (dataset, "a", "甲", "A", 0);
  GuatuIndicator *second = fixture_indicator (dataset, "b", "乙", "B", 0);
  g_autoptr (GuatuDataTable) alike = NULL;
  g_autoptr (GuatuDataTable) apart = NULL;
  GuatuChartDescription *chart;

  fixture_observation (first, "2023", "5", GUATU_BOUND_EXACT, GUATU_STATUS_ESTIMATE);
  fixture_observation (second, "2023", "6", GUATU_BOUND_EXACT, GUATU_STATUS_ESTIMATE);
  chart = fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                         GUATU_DIMENSION_NONE);
  alike = guatu_data_table_new (chart, EN);
  g_assert_cmpstr (alike->standing, ==, "2023, estimate");
  g_assert_cmpstr (alike->columns[0].label, ==, "Value");

  observation_at (second, 0)->revised = 1;
  apart = guatu_data_table_new (chart, EN);
  g_assert_cmpstr (apart->standing, ==, "2023");
  g_assert_cmpstr (guatu_data_table_cell (apart, 0, 0)->standing, ==, "estimate");
  g_assert_cmpstr (guatu_data_table_cell (apart, 1, 0)->standing, ==,
                   "estimate, revised");
}

/* Where numbers bear their units, none stands over them all. */
static void
test_units (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  GuatuIndicator *first = fixture_indicator (dataset, "a", "甲", "A", 4);
  GuatuIndicator *second = fixture_indicator (dataset, "b", "乙", "B", 8);
  g_autoptr (GuatuDataTable) table = NULL;

  fixture_observation (first, "2023", "1150", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (second, "2023", "8.2", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  table = guatu_data_table_new (fixture_chart (dataset, GUATU_MARK_BAR,
                                               GUATU_DIMENSION_INDICATOR,
                                               GUATU_DIMENSION_NONE),
                                ZH);
  assert_cell (table, 0, 0, "1150万元", "11500000");
  assert_cell (table, 1, 0, "8.2亿元", "820000000");
  g_assert_null (table->unit);
}

/* Numbers that stand alone are in words, as on their figure. */
static void
test_alone (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *indicator = fixture_indicator (dataset, "a", "甲", "A", 0);
  g_autoptr (GuatuDataTable) table = NULL;

  fixture_observation (indicator, "2023", "7", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL);
  table = guatu_data_table_new (fixture_chart (dataset, GUATU_MARK_FIGURES,
                                               GUATU_DIMENSION_INDICATOR,
                                               GUATU_DIMENSION_NONE),
                                EN);
  assert_cell (table, 0, 0, "at least 7%", "7");
}

/* What is longer runs down. */
static void
test_turned (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (&error);
  g_autoptr (GuatuDataTable) table
      = guatu_data_table_new (guatu_dataset_chart (dataset, "growth-lines"), EN);

  g_assert_no_error (error);
  g_assert_cmpuint (table->n_rows, ==, 7);
  g_assert_cmpuint (table->n_columns, ==, 2);
  g_assert_cmpstr (table->corner, ==, "Indicator");
  g_assert_cmpstr (table->rows[1].label, ==, "Industrial value added");
  g_assert_cmpstr (table->columns[1].label, ==, "2024");
  g_assert_cmpstr (table->columns[1].standing, ==, "target");
  assert_cell (table, 1, 0, "≥5%", "5");
  assert_cell (table, 1, 1, "≥10%", "10");
}

/* One series of one indicator is headed by its name. */
static void
test_series (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *indicator = fixture_indicator (dataset, "a", "甲", "A", 0);
  g_autoptr (GuatuDataTable) table = NULL;

  fixture_observation (indicator, "2022", "5", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (indicator, "2023", "6", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  table = guatu_data_table_new (fixture_chart (dataset, GUATU_MARK_LINE,
                                               GUATU_DIMENSION_PERIOD,
                                               GUATU_DIMENSION_NONE),
                                EN);
  g_assert_cmpstr (table->columns[0].label, ==, "A");
  g_assert_null (table->standing);
}

/* What nobody would read is counted. */
static void
test_too_many (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *indicator = fixture_indicator (dataset, "a", "甲", "A", 0);
  g_autoptr (GuatuDataTable) table = NULL;

  for (guint i = 0; i <= GUATU_DATA_TABLE_MAX_CELLS; i++)
    {
      g_autofree char *period = g_strdup_printf ("%04u-%02u", 1 + i / 12, 1 + i % 12);

      fixture_observation (indicator, period, "5", GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
    }
  table = guatu_data_table_new (fixture_chart (dataset, GUATU_MARK_LINE,
                                               GUATU_DIMENSION_PERIOD,
                                               GUATU_DIMENSION_NONE),
                                EN);
  g_assert_cmpuint (table->n_rows, ==, 0);
  g_assert_cmpuint (table->n_left_out, ==, GUATU_DATA_TABLE_MAX_CELLS + 1);
}

/* Where layers differ in what they are in, the headings say it, once for a column. */
static void
test_layers (void)
{
  static const char text[]
      = "{\"guatu\": 1, \"id\": \"d\", \"title\": \"D\", \"units\": [{\"id\": \"yuan\","
        "\"kind\": \"currency\", \"label\": {\"zh\": \"元\", \"en\": \"CNY\"}}, {\"id\": "
        "\"percent\", \"kind\": \"percent\", \"label\": \"%\"}], \"indicators\": "
        "[{\"id\": "
        "\"gdp\", \"name\": {\"zh\": \"产值\", \"en\": \"GDP\"}, \"unit\": \"yuan\", "
        "\"unit_mult\": 8, \"observations\": [{\"period\": \"2022\", \"value\": 256}, "
        "{\"period\": \"2023\", \"value\": 268}]}, {\"id\": \"growth\", \"name\": "
        "{\"zh\": "
        "\"增速\", \"en\": \"Growth\"}, \"unit\": \"percent\", \"observations\": "
        "[{\"period\": \"2023\", \"value\": 6}]}], \"charts\": [{\"id\": \"c\", "
        "\"title\": "
        "\"C\", \"category\": \"period\", \"panels\": [{\"layers\": [{\"mark\": \"bar\", "
        "\"indicators\": [\"gdp\"]}]}, {\"layers\": [{\"mark\": \"line\", "
        "\"indicators\": "
        "[\"growth\"]}]}]}]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_bytes (bytes, "d", problems, &error);
  g_autoptr (GuatuDataTable) zh = NULL;
  g_autoptr (GuatuDataTable) en = NULL;

  g_assert_no_error (error);
  zh = guatu_data_table_new (g_ptr_array_index (dataset->charts, 0), ZH);
  en = guatu_data_table_new (g_ptr_array_index (dataset->charts, 0), EN);
  g_assert_null (zh->unit);
  g_assert_cmpstr (zh->columns[0].label, ==, "产值（亿元）");
  g_assert_cmpstr (en->columns[0].label, ==, "GDP (CNY billion)");
  g_assert_cmpstr (zh->columns[1].label, ==, "增速");
  assert_cell (zh, 0, 0, "256", "25600000000");
  assert_cell (en, 1, 0, "26.8", "26800000000");
  assert_cell (zh, 1, 1, "6%", "6");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/speech/data-table/builtin", test_builtin);
  g_test_add_func ("/speech/data-table/cells", test_cells);
  g_test_add_func ("/speech/data-table/standing", test_standing);
  g_test_add_func ("/speech/data-table/series", test_series);
  g_test_add_func ("/speech/data-table/units", test_units);
  g_test_add_func ("/speech/data-table/alone", test_alone);
  g_test_add_func ("/speech/data-table/turned", test_turned);
  g_test_add_func ("/speech/data-table/too-many", test_too_many);
  g_test_add_func ("/speech/data-table/layers", test_layers);
  return g_test_run ();
}
