/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/io-error.h"
#include "io/sheet/html-page.h"
#include "io/grid/read-cells.h"
#include "io/sheet/html-table.h"
#include "io/sheet/xml-sheet.h"
#include "io/stat/cube.h"
#include "io/stat/flags.h"
#include "io/stat/json-stat.h"
#include "io/stat/json-walk.h"
#include "io/stat/period-code.h"
#include "io/stat/px-data.h"
#include "io/stat/px.h"

/* What the formats of statistics have in common, and their limits, one step past. */

typedef GuatuDataset *(*Read) (GBytes *bytes, const char *name,
                               const GuatuTableOptions *options, GuatuTableReport *report,
                               GuatuProblems *problems, GError **error);

static void
test_periods (void)
{
  static const struct
  {
    const char *code;
    char scale;
    const char *written;
  } cases[] = {
    { "2010", '\0', "2010" },
    { "2010M01", '\0', "2010-01" },
    { "2010-M1", '\0', "2010-01" },
    { "2010Q4", '\0', "2010-Q4" },
    { "2010K1", '\0', "2010-Q1" },
    { "2010-S2", '\0', "2010-H2" },
    { "2010H1", '\0', "2010-H1" },
    { "2010-T2", '\0', "2010-05/2010-08" },
    { "2010W01", '\0', "2010-W01" },
    { "2010U52", '\0', "2010-W52" },
    { "2010-A1", '\0', "2010" },
    { "2012-D060", '\0', "2012-02-29" },
    { "2010M12D31", '\0', "2010-12-31" },
    { "2010-07-01", '\0', "2010-07-01" },
    { "20100701", '\0', "2010-07-01" },
    { "201007", 'M', "2010-07" },
    { "20103", 'Q', "2010-Q3" },
    { "201033", 'W', "2010-W33" },
    { "2010-01-01/P1Y", '\0', "2010" },
    { "2010-04-01/P3M", '\0', "2010-Q2" },
    { "2010-04-01T00:00:00/P1M", '\0', "2010-04" },
    { "2010-04-01/P1Y", '\0', "2010-04/2011-03" },
    { "2010-01-01/P3Y", '\0', "2010/2012" },
    { "2010-01-01/P6M", '\0', "2010-H1" },
    { "2010-01-01/P9M", '\0', "2010-01/2010-09" },
    { "2010-11-01/P4M", '\0', "2010-11/2011-02" },
    { "2010-01-01/P12M", '\0', "2010-01/2010-12" },
    { "2010-01-01/P0Y3M", '\0', "2010-01/2010-03" },
    { "2010-01-01T00:00:00/P3M", '\0', "2010-Q1" },
    { "2010-01-01T00:00:00/P9M", '\0', "2010-Q1/2010-Q3" },
    { "2010-01-01T00:00:00/P0Y6M", '\0', "2010-Q1/2010-Q2" },
    { "2010-10-01T00:00:00/P0Y6M", '\0', "2010-Q4/2011-Q1" },
    { "2010-01-15/P1M", '\0', "2010-01-15/2010-02-14" },
    { "9999-12-01/P2M", '\0', NULL },
    { "2010-03-01T00:00:00", '\0', "2010-03-01" },
    { "2010-03-01T13:45:00Z", '\0', "2010-03-01T13:45" },
    { "2019/20", '\0', "2019/2020" },
    { "1999/00", '\0', "1999/2000" },
    { "2019-2020", '\0', "2019/2020" },
    { "2010 [YR2010]", '\0', "2010" },
    { "YR2010", '\0', "2010" },
    { "2010年", '\0', "2010" },
    { "2010M13", '\0', NULL },
    { "2010Q5", '\0', NULL },
    { "2010-T4", '\0', NULL },
    { "2010-D366", '\0', NULL },
    { "2010-A2", '\0', NULL },
    { "201007", '\0', NULL },
    { "2010-13-01/P1M", '\0', NULL },
    { "2010-01-01/P0M", '\0', NULL },
    { "2020/2019", '\0', NULL },
    { "0000", '\0', NULL },
    { "TOTAL", '\0', NULL },
    { "", '\0', NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GuatuPeriod period = { .kind = GUATU_PERIOD_YEAR };
      const gboolean is_period
          = guatu_period_code_parse (cases[i].code, cases[i].scale, &period);
      g_autofree char *written = is_period ? guatu_period_to_string (period) : NULL;

      g_test_message ("%s", cases[i].code);
      g_assert_cmpstr (written, ==, cases[i].written);
    }
}

static void
test_flags (void)
{
  g_auto (GuatuObserved) several = GUATU_OBSERVED_INIT;
  g_auto (GuatuObserved) missing = GUATU_OBSERVED_INIT;
  g_auto (GuatuObserved) shown = GUATU_OBSERVED_INIT;

  g_assert_true (guatu_flag_apply (GUATU_FLAGS_EUROSTAT, "bepu", &several));
  g_assert_true (several.breaks && several.provisional);
  g_assert_cmpint (several.status, ==, GUATU_STATUS_ESTIMATE);
  g_assert_cmpstr (several.origin.note.en, ==, "Low reliability");
  g_assert_false (guatu_flag_apply (GUATU_FLAGS_EUROSTAT, "B", &several));
  g_assert_false (guatu_flag_apply (GUATU_FLAGS_SDMX, "b", &several));

  missing.missing = TRUE;
  g_assert_true (guatu_flag_apply (GUATU_FLAGS_SDMX, "Q", &missing));
  g_assert_cmpint (missing.reason, ==, GUATU_REASON_CONFIDENTIAL);
  /* A number that is there is not missing, whatever stands beside it. */
  g_assert_true (guatu_flag_apply (GUATU_FLAGS_SDMX, "C", &shown));
  g_assert_cmpint (shown.reason, ==, GUATU_REASON_UNSAID);
  g_assert_cmpstr (shown.origin.note.zh, ==, "保密");
}

static GuatuDataset *
read_text (Read read, GString *text, GError **error)
{
  static const GuatuTableOptions options = { NULL };
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text->str, text->len);

  return read (bytes, "file", &options, report, problems, error);
}

/* What fits is read, and one more is an error that says so. */
static void
check_limit (Read read, void (*write) (GString *text, guint n), guint most)
{
  for (guint past = 0; past < 2; past++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (GuatuDataset) dataset = NULL;

      write (text, most + past);
      dataset = read_text (read, text, &error);
      if (past)
        g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT);
      else
        g_assert_no_error (error);
      g_assert_true ((dataset != NULL) == !past);
    }
}

static void
write_axes (GString *text, guint n)
{
  g_string_append (text, "{\"class\":\"dataset\",\"value\":[1],\"id\":[\"time\"");
  for (guint i = 1; i < n; i++)
    g_string_append_printf (text, ",\"a%u\"", i);
  g_string_append (text, "],\"size\":[1");
  for (guint i = 1; i < n; i++)
    g_string_append (text, ",1");
  g_string_append (text,
                   "],\"dimension\":{\"time\":{\"category\":{\"index\":[\"2020\"]}}");
  for (guint i = 1; i < n; i++)
    g_string_append_printf (text, ",\"a%u\":{\"category\":{\"index\":[\"x\"]}}", i);
  g_string_append (text, "}}");
}

/* A file whose values of one dimension are many, of which the first has a number. */
static void
write_dimension (GString *text, guint n, const char *id, gboolean all)
{
  g_string_append_printf (text,
                          "{\"class\":\"dataset\",\"id\":[\"time\",\"%s\"],"
                          "\"size\":[1,%u],\"dimension\":{\"time\":{\"category\":"
                          "{\"index\":[\"2020\"]}},\"%s\":{\"category\":{\"index\":[",
                          id, n, id);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s\"m%u\"", i > 0 ? "," : "", i);
  g_string_append (text, "]}}},\"value\":[1");
  for (guint i = 1; all && i < n; i++)
    g_string_append (text, ",1");
  g_string_append (text, "]}");
}

static void
write_members (GString *text, guint n)
{
  write_dimension (text, n, "geo", FALSE);
}

static void
write_indicators (GString *text, guint n)
{
  write_dimension (text, n, "indicator", TRUE);
}

/* Names in one object, of which the reader needs none. */
static void
write_names (GString *text, guint n)
{
  g_string_append (text, "{\"class\":\"dataset\",\"id\":[\"time\"],\"size\":[1],"
                         "\"dimension\":{\"time\":{\"category\":{\"index\":[\"2020\"]}}},"
                         "\"value\":[1],\"extension\":{\"0\":1");
  for (guint i = 1; i < n; i++)
    g_string_append_printf (text, ",\"%x\":1", i);
  g_string_append (text, "}}");
}

static void
test_json_limits (void)
{
  check_limit (guatu_read_json_stat, write_axes, GUATU_CUBE_MAX_AXES);
  check_limit (guatu_read_json_stat, write_members, GUATU_CUBE_MAX_MEMBERS);
  check_limit (guatu_read_json_stat, write_indicators, GUATU_CUBE_MAX_INDICATORS);
  check_limit (guatu_read_json_stat, write_names, GUATU_JSON_WIDE_MAX_MEMBERS);
}

static void
write_statements (GString *text, guint n)
{
  g_string_append (text, "CONTENTS=\"x\";STUB=\"year\";VALUES(\"year\")=\"2020\";");
  for (guint i = 3; i < n; i++)
    g_string_append_printf (text, "N%u=1;", i);
  g_string_append (text, "DATA=1;");
}

/* Rows of zeros that are not in the file, a hundred numbers each. */
static void
write_zeros (GString *text, guint n)
{
  g_string_append (text,
                   "CONTENTS=\"x\";STUB=\"region\";HEADING=\"year\";VALUES(\"year\")=");
  for (guint i = 0; i < 100; i++)
    g_string_append_printf (text, "%s\"%u\"", i > 0 ? "," : "", 1900 + i);
  g_string_append (text, ";VALUES(\"region\")=");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s\"r%u\"", i > 0 ? "," : "", i);
  g_string_append (text, ";KEYS(\"region\")=VALUES;DATA=;");
}

static void
test_px_limits (void)
{
  check_limit (guatu_read_px, write_statements, 100000);
  check_limit (guatu_read_px, write_zeros, GUATU_PX_MAX_CELLS / 100);
}

static void
write_depth (GString *text, guint n)
{
  g_string_append (text, "<html><body>");
  for (guint i = 2; i < n - 4; i++)
    g_string_append (text, "<div>");
  g_string_append (text, "<table><tr><td>年份<td>产值<tr><td>2020<td>1.5"
                         "<tr><td>2021<td>2.5");
  /* table, tbody or none, tr, td */
  g_string_append (text, "<i></i></table>");
}

static GuatuDataset *
read_html (GBytes *bytes, const char *name, const GuatuTableOptions *options,
           GuatuTableReport *report, GuatuProblems *problems, GError **error)
{
  return guatu_read_workbook (guatu_html_table_read_sheets, g_bytes_ref (bytes), name,
                              options, report, problems, error);
}

static void
test_html_limits (void)
{
  check_limit (read_html, write_depth, GUATU_HTML_MAX_DEPTH);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stat/periods", test_periods);
  g_test_add_func ("/stat/flags", test_flags);
  g_test_add_func ("/stat/json-limits", test_json_limits);
  g_test_add_func ("/stat/px-limits", test_px_limits);
  g_test_add_func ("/stat/html-limits", test_html_limits);
  return g_test_run ();
}
