/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/text-figures.h"
#include "io/read.h"
#include "io/write.h"
#include "scene-samples.h"
#include "speech/describe.h"
#include "text/said-text.h"

/* Figures of the data in the texts of a chart. */

#define HEAD                                                                             \
  "{\"guatu\": 1, \"id\": \"d\", \"title\": \"D\", \"units\": [{\"id\": \"yuan\","       \
  "\"kind\": \"currency\", \"label\": {\"zh\": \"元\", \"en\": \"CNY\"}},"               \
  "{\"id\": \"home\", \"kind\": \"count\", \"label\": \"homes\"},"                       \
  "{\"id\": \"pc\", \"kind\": \"percent\", \"label\": \"%\"}],"                          \
  "\"places\": [{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\", \"name\": \"B\"}],"    \
  "\"indicators\": [{\"id\": \"gdp\", \"name\": \"GDP\", \"unit\": \"yuan\","            \
  "\"unit_mult\": 8, \"observations\": [{\"period\": \"2022\", \"value\": 224.1},"       \
  "{\"period\": \"2023\", \"value\": 238.0}, {\"period\": \"2024\", \"value\": 250,"     \
  "\"bound\": \"at-least\", \"status\": \"target\"}]}, {\"id\": \"services\", \"name\":" \
  "\"Services\", \"unit\": \"yuan\", \"unit_mult\": 8, \"observations\": ["              \
  "{\"period\": \"2023\", \"value\": 130.5}]}, {\"id\": \"growth\", \"name\":"           \
  "\"Growth\", \"unit\": \"pc\", \"observations\": [{\"period\": \"2024\", \"value\":"   \
  "7, \"bound\": \"at-least\", \"status\": \"target\"}, {\"period\": \"2023\","          \
  "\"value\": null}]}, {\"id\": \"rate\", \"name\": \"Rate\", \"unit\": \"pc\","         \
  "\"observations\": [{\"period\": \"2023\", \"place\": \"a\", \"value\": -1.5},"        \
  "{\"period\": \"2023\", \"place\": \"b\", \"value\": 9}]}, {\"id\": \"homes\","        \
  "\"name\": \"Homes\", \"unit\": \"home\", \"observations\": [{\"period\": \"2023\","   \
  "\"value\": 4600}]}], \"charts\": [{\"id\":"                                           \
  "\"c\", \"mark\": \"bar\", \"indicators\": [\"gdp\"], \"category\": \"period\","       \
  "\"series\": null, \"title\": \""

static GuatuDataset *
read_title (const char *title, const char *more, GPtrArray *problems)
{
  g_autofree char *text = g_strconcat (HEAD, title, "\"", more, "}]}", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_read_bytes (bytes, "d", problems, &error);

  g_assert_no_error (error);
  return dataset;
}

static const GuatuChartDescription *
chart_of (const GuatuDataset *dataset)
{
  return g_ptr_array_index (dataset->charts, 0);
}

/* Each is written in the way of its language, with its unit and what qualifies it. */
static void
test_written (void)
{
  static const struct
  {
    const char *text;
    const char *zh;
    const char *en;
  } cases[] = {
    { "{gdp.2023}", "238.0亿元", "CNY 23.80 billion" },
    { "{gdp.latest}", "238.0亿元", "CNY 23.80 billion" },
    { "{gdp.first}", "224.1亿元", "CNY 22.41 billion" },
    { "{gdp.latest period}", "2023年", "2023" },
    { "{gdp.2024}", "250亿元以上", "at least CNY 25 billion" },
    { "{gdp.latest target}", "250亿元以上", "at least CNY 25 billion" },
    { "{growth.2024}", "7%以上", "at least 7%" },
    { "{growth.2024 plain}", "7%", "7%" },
    { "{growth.2024 target plain}", "7%", "7%" },
    { "{gdp.2023 number}", "238.0亿", "23.80 billion" },
    { "{gdp.2024 number}", "250亿", "25 billion" },
    { "{growth.2024 number}", "7%", "7%" },
    { "{homes.2023 number}", "4600", "4,600" },
    { "{gdp.2023 growth}", "6.2%", "6.2%" },
    { "{gdp.2024 growth}", "5.0%以上", "at least 5.0%" },
    { "{services.2023 of gdp}", "54.83%", "54.83%" },
    { "{rate@a.2023}", "−1.5%", "−1.5%" },
    { "{{gdp}} {gdp.2023} {gdp.2023}", "{gdp} 238.0亿元 238.0亿元",
      "{gdp} CNY 23.80 billion CNY 23.80 billion" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) problems = guatu_problems_new ();
      g_autoptr (GuatuDataset) dataset = read_title (cases[i].text, "", problems);
      const GuatuChartDescription *chart = chart_of (dataset);

      g_test_message ("%s", cases[i].text);
      g_assert_null (chart->problems);
      g_assert_cmpstr (guatu_chart_said_in (chart, &chart->title, GUATU_LANGUAGE_ZH), ==,
                       cases[i].zh);
      g_assert_cmpstr (guatu_chart_said_in (chart, &chart->title, GUATU_LANGUAGE_EN), ==,
                       cases[i].en);
    }
}

/* What stands for nothing is a problem of the chart, once, which says what and where. */
static void
test_refused (void)
{
  static const struct
  {
    const char *text;
    const char *told;
  } cases[] = {
    { "{gpd.2023}", "there is no “gpd”" },
    { "{rate@c.2023}", "there is no “c”" },
    { "{services.2023 of gpd}", "there is no “gpd”" },
    { "{gdp.2019}", "“gdp” has no number of 2019" },
    { "{growth.2023}", "“growth” has no number of 2023" },
    { "{gdp.2022 growth}", "“gdp” has no number of 2021" },
    { "{rate.2023}", "several places" },
    { "{growth.2024 growth}", "says nothing" },
    { "{growth.2024 of gdp}", "another unit" },
    { "{gdp}", "is no figure" },
    { "{gdp.soon}", "is no figure" },
    { "{gdp.2023 grwoth}", "is no figure" },
    { "{gdp.2023 growth plain}", "is no figure" },
    { "{services.2023 of}", "is no figure" },
    { "{}", "is no figure" },
    { "{gdp.2023", "has no other one" },
    { "gdp.2023}", "has no other one" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) problems = guatu_problems_new ();
      g_autoptr (GuatuDataset) dataset = read_title (cases[i].text, "", problems);
      const GuatuChartDescription *chart = chart_of (dataset);
      const GuatuProblem *problem;

      g_test_message ("%s", cases[i].text);
      g_assert_nonnull (chart->problems);
      g_assert_cmpuint (chart->problems->len, ==, 1);
      problem = g_ptr_array_index (chart->problems, 0);
      g_assert_cmpstr (problem->place, ==, "charts[0].title");
      g_assert_nonnull (strstr (problem->message, cases[i].told));
      g_assert_cmpuint (problem->line, ==, 1);
    }
}

/* Every text of a chart may have them, and what is drawn and told has them resolved. */
static void
test_everywhere (void)
{
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset = read_title (
      "Up {gdp.2023 growth}",
      ", \"subtitle\": \"Of {gdp.2023}\", \"note\": \"Then {gdp.2022}.\","
      "\"annotations\": [{\"period\": \"2023\", \"text\": \"Now {gdp.2023}\"}],"
      "\"shade\": [{\"from\": \"2022\", \"to\": \"2023\", \"label\": \"To {gdp.2024}\"}],"
      "\"reference\": [{\"value\": 240, \"label\": \"Near {gdp.2023}\"}]",
      problems);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_autofree char *text = guatu_describe_scene (scene, GUATU_LANGUAGE_EN);
  static const char *const said[] = { "Up 6.2%",
                                      "Of CNY 23.80 billion",
                                      "Then CNY 22.41 billion",
                                      "Now CNY 23.80 billion",
                                      "To at least CNY 25 billion",
                                      "Near CNY 23.80 billion" };

  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_cmpstr (scene->title.en, ==, "Up 6.2%");
  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    {
      gboolean found = FALSE;

      for (guint j = 0; j < scene->texts->len; j++)
        {
          const char *on = guatu_cut_text_in_full (guatu_scene_text (scene, j)->layout);

          g_assert_null (strchr (on, '{'));
          found = found || strstr (on, said[i]) != NULL;
        }
      g_test_message ("%s", said[i]);
      g_assert_true (found);
    }
  g_assert_null (strchr (text, '{'));
  g_assert_nonnull (strstr (text, "Up 6.2%"));
}

/* What is saved has the braces, and with a chart alone goes what its texts are about. */
static void
test_saved (void)
{
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset
      = read_title ("{services.2023 of gdp} {{}}", "", problems);
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autoptr (GBytes) part = NULL;
  g_autoptr (GuatuDataset) again = NULL;
  g_autoptr (GError) error = NULL;
  const GuatuChartDescription *chart;

  g_ptr_array_add (charts, (gpointer) chart_of (dataset));
  part = guatu_write_part (dataset, charts, NULL, &error);
  g_assert_nonnull (g_strstr_len (g_bytes_get_data (part, NULL),
                                  (gssize) g_bytes_get_size (part),
                                  "{services.2023 of gdp} {{}}"));
  again = guatu_read_bytes (part, "part", problems, &error);
  g_assert_no_error (error);
  chart = chart_of (again);
  g_assert_null (chart->problems);
  g_assert_cmpstr (guatu_chart_said_in (chart, &chart->title, GUATU_LANGUAGE_EN), ==,
                   "54.83% {}");
}

/* A brace of a file that knows no figures stays one. */
static void
test_escaped (void)
{
  g_autofree char *escaped = guatu_text_escape ("a {b} c}");

  g_assert_cmpstr (escaped, ==, "a {{b}} c}}");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-figures/written", test_written);
  g_test_add_func ("/text-figures/refused", test_refused);
  g_test_add_func ("/text-figures/everywhere", test_everywhere);
  g_test_add_func ("/text-figures/saved", test_saved);
  g_test_add_func ("/text-figures/escaped", test_escaped);
  return g_test_run ();
}
