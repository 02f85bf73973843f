/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/report/heading-number.h"
#include "io/report/report-dataset.h"

#include "io/io-error.h"

static const GuatuProseOptions options
    = { .year = 2023, .issued_year = 2024, .issued_month = 1 };

static GuatuDataset *
make (const char *text, guint *n_warnings, GError **error)
{
  g_autoptr (GuatuProse) prose = guatu_prose_read (text, &options);
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  GuatuDataset *dataset = guatu_report_dataset (prose, "report", report, problems, error);

  g_assert_cmpuint (problems->len, ==, 0);
  *n_warnings = guatu_table_report_n_warnings (report);
  return dataset;
}

static const GuatuIndicator *
find (const GuatuDataset *dataset, const char *name)
{
  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      if (g_str_equal (indicator->name.zh, name))
        return indicator;
    }
  g_test_fail_printf ("no %s", name);
  return NULL;
}

/* A theme for each heading, the years of an indicator in one, parts, sentences, charts.
 */
static void
test_report (void)
{
  g_autoptr (GError) error = NULL;
  guint n_warnings = 0;
  g_autoptr (GuatuDataset) dataset
      = make ("经济平稳运行\n"
              "生产总值86.4亿元，增长6.1%，其中服务业增加值40.2亿元。\n"
              "明年目标\n"
              "2024年预期目标：地区生产总值增长6.5%以上。\n",
              &n_warnings, &error);
  const GuatuIndicator *level, *growth, *part;
  const GuatuObservation *target;

  g_assert_no_error (error);
  g_assert_cmpuint (n_warnings, ==, 0);
  g_assert_cmpuint (dataset->themes->len, ==, 1);
  level = find (dataset, "地区生产总值");
  growth = find (dataset, "地区生产总值增速");
  part = find (dataset, "服务业增加值");
  g_assert_true (part->part_of == level);
  g_assert_cmpint (level->unit_mult, ==, 8);
  g_assert_cmpint (guatu_observation_decimals (guatu_indicator_observation (level, 0)),
                   ==, 1);
  g_assert_cmpstr (growth->name.en, ==, "Growth of gross regional product");
  g_assert_cmpuint (guatu_indicator_n_observations (growth), ==, 2);
  target = guatu_indicator_observation (growth, 1);
  g_assert_cmpint (target->status, ==, GUATU_STATUS_TARGET);
  g_assert_cmpint (target->bound, ==, GUATU_BOUND_AT_LEAST);
  g_assert_cmpstr (guatu_indicator_details (growth, target)->quote, ==,
                   "2024年预期目标：地区生产总值增长6.5%以上。");
  g_assert_cmpuint (dataset->charts->len, >, 0);
}

/* The scale of an indicator is that of its first number. */
static void
test_scale (void)
{
  g_autoptr (GError) error = NULL;
  guint n_warnings = 0;
  g_autoptr (GuatuDataset) dataset
      = make ("税收收入1.2亿元。2022年，税收收入9800万元。", &n_warnings, &error);
  const GuatuIndicator *taxes = find (dataset, "税收收入");

  g_assert_cmpfloat_with_epsilon (guatu_indicator_observation (taxes, 1)->value, 0.98,
                                  1e-12);
  g_assert_cmpint (guatu_observation_decimals (guatu_indicator_observation (taxes, 1)),
                   ==, 4);
}

/* What is unsure, or told twice, is left out and counted. */
static void
test_left_out (void)
{
  g_autoptr (GError) error = NULL;
  guint n_warnings = 0;
  g_autoptr (GuatuDataset) dataset
      = make ("游客36万人次。游客40万人次。投资3亿元。", &n_warnings, &error);

  g_assert_cmpuint (n_warnings, ==, 2);
  g_assert_cmpuint (dataset->indicators->len, ==, 1);
}

static void
test_nothing (void)
{
  g_autoptr (GError) error = NULL;
  guint n_warnings = 0;

  g_assert_null (make ("五项制度落地见效。", &n_warnings, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID);
}

/* The number of a heading is none of a theme. */
static void
test_heading_number (void)
{
  static const struct
  {
    const char *heading;
    const char *rest;
  } headings[] = {
    { "一、工业", "工业" },
    { "（十二）农业", "农业" },
    { "第三章 教育", "教育" },
    { "4. Trade", "Trade" },
    { "第一产业", "第一产业" },
    { "2023年回顾", "2023年回顾" },
    { "1.5万亩林地", "1.5万亩林地" },
    { "一部分村", "一部分村" },
    { "三、", "三、" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    g_assert_cmpstr (headings[i].heading + guatu_heading_number (headings[i].heading), ==,
                     headings[i].rest);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/io/report-dataset/report", test_report);
  g_test_add_func ("/io/report-dataset/scale", test_scale);
  g_test_add_func ("/io/report-dataset/left-out", test_left_out);
  g_test_add_func ("/io/report-dataset/nothing", test_nothing);
  g_test_add_func ("/prose/report-dataset/heading-number", test_heading_number);
  return g_test_run ();
}
