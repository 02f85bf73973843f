/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/read.h"
#include "scene-samples.h"
#include "text/cut-text.h"

/* Numbers on an axis of many powers of ten are written as people write each of them. */

#define HEAD                                                                             \
  "{\"guatu\": 1, \"id\": \"d\", \"title\": \"D\", \"units\": [{\"id\": \"yuan\","       \
  "\"kind\": \"currency\", \"label\": {\"zh\": \"元\", \"en\": \"CNY\"}}, {\"id\":"      \
  "\"firm\", \"kind\": \"count\", \"label\": {\"zh\": \"家\", \"en\": \"firms\"}},"      \
  "{\"id\": \"pc\", \"kind\": \"percent\", \"label\": \"%\"}, {\"id\": \"dust\","        \
  "\"kind\": \"concentration\", \"label\": {\"zh\": \"微克/立方米\", \"en\": "           \
  "\"µg/m³\"}}],"                                                                        \
  "\"indicators\": [{"                                                                   \
  "\"id\": \"a\", \"name\": \"A\", \"unit\": "

static GuatuDataset *
read_log (const char *unit, const char *const *values, const char *more)
{
  GString *text = g_string_new (HEAD);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset;

  g_string_append_printf (text, "%s, \"observations\": [", unit);
  for (guint i = 0; values[i] != NULL; i++)
    g_string_append_printf (text, "%s{\"period\": \"%u\", \"value\": %s}",
                            i > 0 ? ", " : "", 2000 + i, values[i]);
  g_string_append_printf (text,
                          "]}], \"charts\": [{\"id\": \"c\", \"title\": \"C\", \"mark\": "
                          "\"line\", \"scale\": \"log\", \"indicators\": [\"a\"], "
                          "\"category\": \"period\", \"series\": null%s}]}",
                          more);
  bytes = g_string_free_to_bytes (text);
  dataset = guatu_read_bytes (bytes, "d", NULL, &error);
  g_assert_no_error (error);
  return dataset;
}

/* All texts of a role, in their order, with bars between them. */
static char *
texts_of (const GuatuDataset *dataset, GuatuLanguage language, GuatuTextRole role)
{
  g_autoptr (GuatuScene) scene
      = fixture_build ((GuatuDataset *) dataset, language, 1200, 800);
  GString *texts = g_string_new (NULL);

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == role)
        g_string_append_printf (texts, "%s%s", texts->len > 0 ? "|" : "",
                                guatu_cut_text_in_full (text->layout));
    }
  return g_string_free (texts, FALSE);
}

static void
check (const GuatuDataset *dataset, GuatuLanguage language, const char *unit,
       const char *ticks, const char *values)
{
  g_autofree char *titles = texts_of (dataset, language, GUATU_ROLE_AXIS_TITLE);
  g_autofree char *on_axis = texts_of (dataset, language, GUATU_ROLE_TICK);
  g_autofree char *at_points = texts_of (dataset, language, GUATU_ROLE_VALUE);

  g_assert_cmpstr (titles, ==, unit);
  g_assert_cmpstr (on_axis, ==, ticks);
  g_assert_cmpstr (at_points, ==, values);
}

static void
test_money (void)
{
  static const char *const values[]
      = { "0.001", "0.02", "0.5", "3", "40", "250", "6000", "10000", NULL };
  g_autoptr (GuatuDataset) dataset = read_log ("\"yuan\", \"unit_mult\": 8", values, "");

  check (dataset, GUATU_LANGUAGE_ZH, "单位：元（对数刻度）",
         "10万|100万|1000万|1亿|10亿|100亿|1000亿|1万亿",
         "10万|200万|5000万|3亿|40亿|250亿|6000亿|10000亿");
  check (dataset, GUATU_LANGUAGE_EN, "CNY, logarithmic scale",
         "100,000|1 million|10 million|100 million|1 billion|10 billion|100 billion|1 "
         "trillion",
         "2 million|50 million|300 million|4 billion|25 billion|600 billion|1 trillion");
  /* In both languages the numbers stand once. */
  check (dataset, GUATU_LANGUAGE_ZH_EN,
         "单位：亿元（对数刻度）|CNY 100 million, logarithmic scale",
         "0.001|0.01|0.1|1|10|100|1000|10000", "0.001|0.02|0.5|3|40|250|6000|10000");
}

static void
test_counts (void)
{
  static const char *const values[]
      = { "1", "12", "130", "1500", "20000", "300000", "4000000", NULL };
  g_autoptr (GuatuDataset) dataset = read_log ("\"firm\"", values, "");

  check (dataset, GUATU_LANGUAGE_ZH, "单位：家（对数刻度）",
         "1|10|100|1000|1万|10万|100万", "1|12|130|1500|2万|30万|400万");
  check (dataset, GUATU_LANGUAGE_EN, "Firms, logarithmic scale",
         "1|10|100|1,000|10,000|100,000|1 million",
         "1|12|130|1,500|20,000|300,000|4 million");
}

/* Ticks between the powers of ten have the decimals that they have with their word. */
static void
test_between (void)
{
  static const char *const values[] = { "20", "7.0", NULL };
  g_autoptr (GuatuDataset) dataset = read_log ("\"dust\", \"unit_mult\": 7", values, "");

  check (dataset, GUATU_LANGUAGE_ZH, "单位：微克/立方米（对数刻度）",
         "5000万|7500万|1亿|1.25亿|1.5亿|1.75亿|2亿", "2亿|7000万");
}

/* One scale word stays where it suits all, where the chart asks for one, and for what has
 * none. */
static void
test_one_word (void)
{
  static const char *const few[] = { "1", "12", "130", "1500", NULL };
  static const char *const many[] = { "0.001", "1", "10000", NULL };
  g_autoptr (GuatuDataset) suits = read_log ("\"yuan\", \"unit_mult\": 8", few, "");
  g_autoptr (GuatuDataset) asked
      = read_log ("\"yuan\", \"unit_mult\": 8", many, ", \"unit_mult\": 8");
  g_autoptr (GuatuDataset) percent = read_log ("\"pc\"", many, "");
  g_autofree char *of_suits = texts_of (suits, GUATU_LANGUAGE_ZH, GUATU_ROLE_VALUE);
  g_autofree char *of_asked = texts_of (asked, GUATU_LANGUAGE_ZH, GUATU_ROLE_VALUE);
  g_autofree char *of_percent = texts_of (percent, GUATU_LANGUAGE_EN, GUATU_ROLE_VALUE);

  g_assert_cmpstr (of_suits, ==, "1|12|130|1500");
  g_assert_cmpstr (of_asked, ==, "0.001|1|10000");
  g_assert_cmpstr (of_percent, ==, "0.001%|1%|10,000%");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/log-words/money", test_money);
  g_test_add_func ("/log-words/counts", test_counts);
  g_test_add_func ("/log-words/between", test_between);
  g_test_add_func ("/log-words/one-word", test_one_word);
  return g_test_run ();
}
