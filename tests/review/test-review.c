/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review.h"

#include <string.h>

#include "io/read.h"
#include "packed.h"

/* Each rule finds what it is for, and leaves alone what nearly is that. */

#define HEAD                                                                             \
  "{ \"guatu\": 1, \"id\": \"d\", \"title\": { \"zh\": \"表\", \"en\": \"Table\" }, "    \
  "\"sources\": [ { \"id\": \"s\", \"title\": { \"zh\": \"年鉴\", \"en\": \"Yearbook\" " \
  "} "                                                                                   \
  "} ], "                                                                                \
  "\"units\": [ { \"id\": \"yuan\", \"kind\": \"currency\", "                            \
  "\"label\": { \"zh\": \"元\", \"en\": \"CNY\" } }, "                                   \
  "{ \"id\": \"pct\", \"kind\": \"percent\", \"label\": \"%\" }, "                       \
  "{ \"id\": \"points\", \"kind\": \"points\", "                                         \
  "\"label\": { \"zh\": \"个百分点\", \"en\": \"points\" } }, "                          \
  "{ \"id\": \"mu\", \"kind\": \"area\", "                                               \
  "\"label\": { \"zh\": \"亩\", \"en\": \"mu\" } } ], \"indicators\": [ "
#define TAIL " ], \"charts\": [ ] }"
#define TAIL_CHART(chart) " ], \"charts\": [ " chart " ] }"

#define INDICATOR(id, zh, en, unit, more, observations)                                  \
  "{ \"id\": \"" id "\", \"name\": { \"zh\": \"" zh "\", \"en\": \"" en                  \
  "\" }, \"unit\": \"" unit "\"" more ", \"observations\": [ " observations " ] }"
#define AT(period, value, more)                                                          \
  "{ \"period\": \"" period "\", \"value\": " value ", \"source\": \"s\"" more " }"
#define PART_OF(id) ", \"part_of\": \"" id "\""
#define TARGET ", \"status\": \"target\""
#define PRICES(kind) ", \"prices\": \"" kind "\""
#define QUOTE(text) ", \"quote\": \"" text "\""

/* A level of two years, and its growth in the second one. */
#define LEVELS(unit, first, second, more)                                                \
  INDICATOR ("a", "产值", "Output", unit, "",                                            \
             AT ("2022", first, more) ", " AT ("2023", second, more))
#define GROWTH(value, more)                                                              \
  ", " INDICATOR ("b", "产值增速", "Output growth", "pct", "", AT ("2023", value, more))

/* Three shares of one whole. */
#define SHARES(first, second, third)                                                     \
  INDICATOR ("w", "总量", "Total", "yuan", "", AT ("2023", "9", ""))                     \
  ", " INDICATOR (                                                                       \
      "x", "第一产业占比", "Primary", "pct", PART_OF ("w"),                              \
      AT ("2023", first,                                                                 \
          "")) ", " INDICATOR ("y", "第二产业占比", "Secondary", "pct", PART_OF ("w"),   \
                               AT ("2023", second,                                       \
                                   "")) ", " INDICATOR ("z", "第三产业占比", "Tertiary", \
                                                        "pct", PART_OF ("w"),            \
                                                        AT ("2023", third, ""))

#define WHOLE_AND_PARTS(whole, first, second)                                            \
  INDICATOR ("a", "总计", "Total", "mu", "", AT ("2023", whole, ""))                     \
  ", " INDICATOR ("b", "水田", "Paddy", "mu", PART_OF ("a"),                             \
                  AT ("2023", first, "")) ", " INDICATOR ("c", "旱地", "Dry land", "mu", \
                                                          PART_OF ("a"),                 \
                                                          AT ("2023", second, ""))

#define SERIES(unit, one, two, three, four)                                              \
  INDICATOR ("a", "产值", "Output", unit, "",                                            \
             AT ("2020", one, "") ", " AT ("2021", two, "") ", " AT (                    \
                 "2022", three, "") ", " AT ("2023", four, ""))

#define AND_TARGET(unit, more, outturn, target, bound)                                   \
  INDICATOR ("a", "产值", "Output", unit, more,                                          \
             AT ("2022", outturn, "") ", " AT ("2023", target, TARGET bound))

static const struct
{
  const char *name;
  const char *text;
  const char *expected; /* severities and rules; "" for nothing */
} cases[] = {
  { "part", HEAD WHOLE_AND_PARTS ("100", "120", "3") TAIL, "error parts-above-whole" },
  { "part-equal", HEAD WHOLE_AND_PARTS ("100", "100", "0") TAIL, "" },
  { "part-rounded", HEAD WHOLE_AND_PARTS ("100", "100.4", "0") TAIL, "" },
  { "parts-overlap", HEAD WHOLE_AND_PARTS ("100", "70", "40") TAIL,
    "warning parts-above-whole" },
  { "parts-rounded", HEAD WHOLE_AND_PARTS ("100", "60", "41") TAIL, "" },
  { "parts-negative", HEAD WHOLE_AND_PARTS ("100", "90", "-20") TAIL, "" },
  { "rates-are-no-parts",
    HEAD INDICATOR (
        "a", "产值增速", "Growth of output", "pct", "",
        AT ("2023", "5", "")) ", " INDICATOR ("b", "水田增速", "Growth of paddy", "pct",
                                              PART_OF ("a"), AT ("2023", "9", "")) TAIL,
    "" },

  { "shares", HEAD SHARES ("10.2", "40.3", "47.5") TAIL, "warning shares-not-100" },
  { "shares-100", HEAD SHARES ("10.2", "40.3", "49.5") TAIL, "" },
  { "shares-rounded", HEAD SHARES ("10.2", "40.3", "49.4") TAIL, "" },
  { "shares-some", HEAD SHARES ("10.2", "40.3", "1.5") TAIL, "" },
  { "shares-of-a-ring",
    HEAD INDICATOR ("x", "城镇", "Urban", "pct", "",
                    AT ("2023", "60", "")) ", " INDICATOR ("y", "乡村", "Rural", "pct",
                                                           "", AT ("2023", "45", ""))
        TAIL_CHART ("{ \"id\": \"r\", \"title\": { \"zh\": \"图\", \"en\": \"Chart\" }, "
                    "\"mark\": \"bar\", \"stack\": \"zero\", \"category\": \"period\", "
                    "\"indicators\": [ \"x\", \"y\" ] }"),
    "warning shares-not-100" },

  { "growth", HEAD LEVELS ("mu", "100", "110", "") GROWTH ("20", "") TAIL,
    "warning growth-against-levels" },
  { "growth-right", HEAD LEVELS ("mu", "100", "110", "") GROWTH ("10", "") TAIL, "" },
  { "growth-within-digits", HEAD LEVELS ("mu", "100", "110", "") GROWTH ("9.1", "") TAIL,
    "" },
  { "growth-of-money", HEAD LEVELS ("yuan", "100", "110", "") GROWTH ("7", "") TAIL, "" },
  { "growth-of-money-far",
    HEAD LEVELS ("yuan", "100.0", "140.0", "") GROWTH ("7", "") TAIL,
    "hint growth-against-levels" },
  { "growth-of-money-turned",
    HEAD LEVELS ("yuan", "100.0", "92.0", "") GROWTH ("7", "") TAIL,
    "hint growth-against-levels" },
  { "growth-of-one-basis",
    HEAD LEVELS ("yuan", "100.0", "110.0", PRICES ("constant"))
        GROWTH ("7", PRICES ("constant")) TAIL,
    "warning growth-against-levels" },
  { "growth-of-two-bases",
    HEAD LEVELS ("yuan", "100.0", "110.0", PRICES ("current"))
        GROWTH ("7", PRICES ("constant")) TAIL,
    "" },

  { "scale", HEAD SERIES ("yuan", "12.1", "12.9", "134000", "14.2") TAIL,
    "warning ten-thousand-off" },
  { "scale-last", HEAD SERIES ("yuan", "121000", "129000", "134000", "14.2") TAIL,
    "warning ten-thousand-off" },
  { "scale-first", HEAD SERIES ("yuan", "12", "129000", "134000", "142000") TAIL,
    "warning ten-thousand-off" },
  { "scale-thousand", HEAD SERIES ("yuan", "12.1", "12.9", "13400", "14.2") TAIL, "" },
  { "scale-hundred", HEAD SERIES ("yuan", "12.1", "12.9", "1340", "14.2") TAIL, "" },
  { "scale-growing", HEAD SERIES ("yuan", "1", "100", "10000", "1000000") TAIL, "" },
  { "scale-of-rates", HEAD SERIES ("pct", "0.001", "0.001", "10", "0.001") TAIL, "" },

  { "points-by-name",
    HEAD INDICATOR ("a", "占比提高（百分点）", "Rise of the share", "pct", "",
                    AT ("2023", "1.2", "")) TAIL,
    "warning percent-against-points" },
  { "points-by-quote",
    HEAD INDICATOR ("a", "占比提高", "Rise of the share", "pct", "",
                    AT ("2023", "1.2", QUOTE ("提高1.2个百分点"))) TAIL,
    "warning percent-against-points" },
  { "points-of-another-number",
    HEAD INDICATOR ("a", "占比", "Their share", "pct", "",
                    AT ("2023", "1.2", QUOTE ("占1.2%，提高11.2个百分点"))) TAIL,
    "" },
  { "percent-by-quote",
    HEAD INDICATOR ("a", "占比提高", "Change of it", "points", "",
                    AT ("2023", "1.2", QUOTE ("增长1.2%"))) TAIL,
    "warning percent-against-points" },
  { "rate-in-points",
    HEAD INDICATOR ("a", "产值增速", "Output growth", "points", "",
                    AT ("2023", "1.2", "")) TAIL,
    "hint percent-against-points" },
  { "points",
    HEAD INDICATOR ("a", "占比变化", "Change of it", "points", "",
                    AT ("2023", "1.2", QUOTE ("提高1.2个百分点"))) TAIL,
    "" },

  { "target", HEAD AND_TARGET ("mu", ", \"better\": \"up\"", "120", "100", "") TAIL,
    "warning target-below-outturn" },
  { "target-unsaid", HEAD AND_TARGET ("mu", "", "120", "100", "") TAIL,
    "hint target-below-outturn" },
  { "target-above", HEAD AND_TARGET ("mu", "", "120", "130", "") TAIL, "" },
  { "target-equal", HEAD AND_TARGET ("mu", "", "120", "120", "") TAIL, "" },
  { "target-of-a-rate", HEAD AND_TARGET ("pct", "", "8.5", "7.5", "") TAIL, "" },
  { "target-of-less",
    HEAD AND_TARGET ("mu", ", \"better\": \"down\"", "120", "100", "") TAIL, "" },
  { "target-of-less-above",
    HEAD AND_TARGET ("mu", ", \"better\": \"down\"", "120", "130", "") TAIL,
    "warning target-below-outturn" },

  { "period",
    HEAD INDICATOR ("a", "产值", "Output", "yuan", "",
                    AT ("2023", "5", "") ", " AT ("2023-01/2023-12", "6", "")) TAIL,
    "error period-twice" },
  { "period-alike",
    HEAD INDICATOR ("a", "产值", "Output", "yuan", "",
                    AT ("2023-Q1", "5", "") ", " AT ("2023-01/2023-03", "5", "")) TAIL,
    "warning period-twice" },
  { "period-with-target",
    HEAD INDICATOR ("a", "产值", "Output", "yuan", "",
                    AT ("2023", "5", "") ", " AT ("2023-01/2023-12", "6", TARGET)) TAIL,
    "" },
  { "period-within",
    HEAD INDICATOR ("a", "产值", "Output", "yuan", "",
                    AT ("2023", "5", "") ", " AT ("2023-01/2023-11", "4", "")) TAIL,
    "" },

  { "periods-mixed",
    HEAD INDICATOR ("a", "产值", "Output", "yuan", "",
                    AT ("2022", "5", "") ", " AT ("2023-Q1", "1", ""))
        TAIL_CHART ("{ \"id\": \"l\", \"title\": { \"zh\": \"图\", \"en\": \"Chart\" }, "
                    "\"mark\": \"line\", \"indicators\": [ \"a\" ] }"),
    "warning kinds-of-periods" },

  { "fractions", HEAD SERIES ("pct", "0.056", "0.048", "0.06", "0.061") TAIL,
    "hint fraction-as-percent" },
  { "small-percentages", HEAD SERIES ("pct", "0.2", "0.35", "0.123", "0.1") TAIL, "" },
  { "fractions-of-yuan", HEAD SERIES ("yuan", "0.056", "0.048", "0.06", "0.061") TAIL,
    "" },

  { "blank-name",
    HEAD INDICATOR ("a", "产值", " \\u3000", "yuan", "", AT ("2023", "5", "")) TAIL,
    "warning blank-name" },
  { "blank-title",
    HEAD INDICATOR ("a", "产值", "Output", "yuan", "", AT ("2023", "5", ""))
        TAIL_CHART ("{ \"id\": \"l\", \"title\": \"\\u200b\", "
                    "\"mark\": \"line\", \"indicators\": [ \"a\" ] }"),
    "warning blank-name" },
  { "blank-and-more",
    HEAD INDICATOR ("a", "\\u200b产值", " Output", "yuan", "", AT ("2023", "5", "")) TAIL,
    "" },

  { "chinese-only",
    HEAD INDICATOR ("a", "产值", "产值", "yuan", "", AT ("2023", "5", "")) TAIL,
    "warning one-language" },
  { "english-only",
    HEAD INDICATOR ("a", "Output", "Output", "yuan", "", AT ("2023", "5", "")) TAIL,
    "warning one-language" },
  { "same-in-both",
    HEAD INDICATOR ("a", "GDP", "GDP", "yuan", "", AT ("2023", "5", "")) TAIL, "" },
  { "english-in-chinese",
    HEAD INDICATOR ("a", "Kubernetes集群", "Kubernetes clusters (集群)", "yuan", "",
                    AT ("2023", "5", "")) TAIL,
    "" },
};

static GuatuDataset *
read_text (const char *text)
{
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_read_bytes (bytes, "d.guatu.json", problems, &error);

  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", ((GuatuProblem *) g_ptr_array_index (problems, i))->message);
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  return dataset;
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = read_text (cases[i].text);
      g_autoptr (GPtrArray) findings = guatu_review (dataset);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < findings->len; j++)
        {
          const GuatuFinding *finding = g_ptr_array_index (findings, j);

          g_test_message ("%s: %s / %s", cases[i].name, finding->message.zh,
                          finding->message.en);
          g_assert_null (strchr (finding->message.zh, '%') != NULL
                                 && strstr (finding->message.zh, "%1") != NULL
                             ? finding->message.zh
                             : NULL);
          g_string_append_printf (found, "%s%s %s", j > 0 ? ", " : "",
                                  guatu_severity_to_string (finding->severity),
                                  finding->rule);
        }
      g_test_message ("case %s", cases[i].name);
      g_assert_cmpstr (found->str, ==, cases[i].expected);
    }
}

static guint
count_rule_files (void)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "..", "src", "review", NULL);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  guint n = 0;

  g_assert_nonnull (folder);
  for (const char *name = g_dir_read_name (folder); name != NULL;
       name = g_dir_read_name (folder))
    n += g_str_has_prefix (name, "rule-") && g_str_has_suffix (name, ".c");
  return n;
}

/* Every rule is in the document, and has a case that it finds. */
static void
test_rules (void)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "..", "doc", "check.md", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (lines[i], "`", 3);
      gboolean found = FALSE;

      if (!g_str_has_prefix (lines[i], "| `") || strstr (lines[i], "| told") != NULL
          || strchr (parts[1], '-') == NULL)
        continue;
      for (guint j = 0; j < G_N_ELEMENTS (cases); j++)
        found = found || g_str_has_suffix (cases[j].expected, parts[1]);
      g_test_message ("%s", parts[1]);
      g_assert_true (found);
      n++;
    }
  g_assert_cmpuint (n, ==, count_rule_files ());
}

/* What a message says, and where. */
static void
test_message (void)
{
  g_autoptr (GuatuDataset) dataset
      = read_text (HEAD WHOLE_AND_PARTS ("100", "120", "3") TAIL);
  g_autoptr (GPtrArray) findings = guatu_review (dataset);
  const GuatuFinding *finding = g_ptr_array_index (findings, 0);
  g_autofree char *place = guatu_dataset_part_to_string (&finding->part);

  g_assert_cmpstr (finding->message.zh, ==,
                   "2023年“水田”120亩大于其整体2023年“总计”100亩。");
  g_assert_cmpstr (finding->message.en, ==,
                   "“Paddy” of 2023 (120 mu) is more than its whole, “Total” of 2023 "
                   "(100 mu).");
  g_assert_cmpstr (place, ==, "indicators[1].observations[0]");
  g_assert_cmpuint (finding->figures->len, ==, 2);
}

/* Where nothing has an English name, that is said once. */
static void
test_all_in_one_language (void)
{
  g_autoptr (GuatuDataset) dataset = read_text (
      "{ \"guatu\": 1, \"id\": \"d\", \"title\": \"表\", \"sources\": [], \"units\": [ { "
      "\"id\": \"mu\", \"kind\": \"area\", \"label\": \"亩\" } ], \"indicators\": [ { "
      "\"id\": \"a\", \"name\": \"水田\", \"unit\": \"mu\", \"observations\": [] }, { "
      "\"id\": \"b\", \"name\": \"旱地\", \"unit\": \"mu\", \"observations\": [] } ], "
      "\"charts\": [] }");
  g_autoptr (GPtrArray) findings = guatu_review (dataset);

  g_assert_cmpuint (findings->len, ==, 1);
  g_assert_cmpint (((const GuatuFinding *) g_ptr_array_index (findings, 0))->severity, ==,
                   GUATU_SEVERITY_HINT);
}

/* Where many names have no English, that is said once, with the first; up to five are
 * told one by one. */
static void
test_several_in_one_language (void)
{
  for (guint n = 5; n <= 6; n++)
    {
      g_autoptr (GString) text = g_string_new (
          HEAD INDICATOR ("a", "总计", "Total", "mu", "", AT ("2023", "100", "")));
      g_autoptr (GuatuDataset) dataset = NULL;
      g_autoptr (GPtrArray) findings = NULL;
      const GuatuFinding *first;

      for (guint i = 1; i <= n; i++)
        g_string_append_printf (
            text,
            ", " INDICATOR ("b%u", "部分%u", "部分%u", "mu", "", AT ("2023", "9", "")), i,
            i, i);
      g_string_append (text, TAIL);
      dataset = read_text (text->str);
      findings = guatu_review (dataset);
      g_assert_cmpuint (findings->len, ==, n == 5 ? 5 : 1);
      first = g_ptr_array_index (findings, 0);
      g_assert_cmpstr (first->message.en, ==,
                       n == 5 ? "“部分1” has no English name."
                              : "6 names are not in English: charts in English will have "
                                "them in Chinese. The first is “部分1”.");
    }
}

/* More findings of one rule than anybody reads are counted. */
static void
test_many (void)
{
  g_autoptr (GString) text = g_string_new (
      HEAD INDICATOR ("a", "总计", "Total", "mu", "", AT ("2023", "1", "")));
  g_autoptr (GuatuDataset) dataset = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  const GuatuFinding *last;

  for (guint i = 0; i < GUATU_REVIEW_MAX + 7; i++)
    g_string_append_printf (text,
                            ", " INDICATOR ("b%u", "部分%u", "Part %u", "mu",
                                            PART_OF ("a"), AT ("2023", "9", "")),
                            i, i, i);
  g_string_append (text, TAIL);
  dataset = read_text (text->str);
  findings = guatu_review (dataset);
  g_assert_cmpuint (findings->len, ==, GUATU_REVIEW_MAX + 1);
  last = g_ptr_array_index (findings, GUATU_REVIEW_MAX);
  g_assert_cmpstr (last->message.en, ==, "There are 7 more of this kind.");
}

/* The messages of findings, and which observations they are of. */
static char *
write_out (const GuatuDataset *dataset)
{
  g_autoptr (GPtrArray) findings = guatu_review (dataset);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      const GuatuFinding *finding = g_ptr_array_index (findings, i);

      g_string_append_printf (text, "%d %s %s\n", finding->part.observation,
                              finding->message.zh, finding->message.en);
    }
  return g_string_free (text, FALSE);
}

/* Very many observations are looked at packed, and found what is odd in as in others. */
static void
test_packed (void)
{
  guint n = 0;
  g_autoptr (GuatuDataset) dataset = read_packed (&n);
  const gsize before = memory_in_use ();
  g_autofree char *found = write_out (dataset);
  const gsize after = memory_in_use ();
  g_autofree char *expected = NULL;

  g_assert_nonnull (strstr (found, "ten thousand times off"));
  g_assert_nonnull (strstr (found, "far from what the levels say"));
  g_assert_cmpuint (after, <, before + n * sizeof (GuatuObservation) / 4);
  unpack_all (dataset);
  expected = write_out (dataset);
  g_assert_cmpstr (found, ==, expected);
}

/* A number of another indicator is found in whatever order its numbers are. */
static void
test_any_order (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20231);
  g_autoptr (GString) growth = g_string_new (NULL);
  g_autoptr (GPtrArray) levels = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *expected = NULL;

  for (guint year = 1900; year < 2000; year++)
    {
      if (year % 7 != 0)
        g_ptr_array_add (levels,
                         g_strdup_printf (AT ("%u", "%u", ""), year,
                                          (guint) g_rand_int_range (random, 100, 200)));
      g_string_append_printf (growth, "%s" AT ("%u", "%u", ""), year > 1900 ? ", " : "",
                              year, (guint) g_rand_int_range (random, 0, 90));
    }
  for (guint round = 0; round < 20; round++)
    {
      g_autoptr (GString) text
          = g_string_new (HEAD "{ \"id\": \"a\", \"name\": \"Output\", "
                               "\"unit\": \"mu\", \"observations\": [ ");
      g_autoptr (GuatuDataset) dataset = NULL;
      g_autofree char *found = NULL;

      for (guint i = 0; i < levels->len; i++)
        g_string_append_printf (text, "%s%s", i > 0 ? ", " : "",
                                (const char *) levels->pdata[i]);
      g_string_append (text, " ] }, { \"id\": \"b\", \"name\": \"Output growth\", "
                             "\"unit\": \"pct\", \"observations\": [ ");
      g_string_append_printf (text, "%s ] }" TAIL, growth->str);
      dataset = read_text (text->str);
      found = write_out (dataset);
      if (round == 0)
        expected = g_steal_pointer (&found);
      else
        g_assert_cmpstr (found, ==, expected);
      for (guint i = levels->len - 1; i > 0; i--)
        {
          const guint j = (guint) g_rand_int_range (random, 0, (gint32) i + 1);
          gpointer one = levels->pdata[i];

          levels->pdata[i] = levels->pdata[j];
          levels->pdata[j] = one;
        }
    }
  g_assert_nonnull (strstr (expected, "disagrees with the levels"));
}

/* What we give out has nothing that an editor would ask about. */
static void
test_own_files (void)
{
  static const char *const files[]
      = { "data/jinan-2023.guatu.json", "doc/marks.guatu.json", "doc/saying.guatu.json",
          "doc/yearbook.guatu.json" };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", files[i], NULL);
      g_autofree char *text = NULL;
      g_autoptr (GuatuDataset) dataset = NULL;
      g_autoptr (GPtrArray) findings = NULL;

      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      dataset = read_text (text);
      findings = guatu_review (dataset);
      for (guint j = 0; j < findings->len; j++)
        g_test_message (
            "%s", ((const GuatuFinding *) g_ptr_array_index (findings, j))->message.en);
      g_assert_cmpuint (findings->len, ==, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/review/cases", test_cases);
  g_test_add_func ("/review/rules", test_rules);
  g_test_add_func ("/review/message", test_message);
  g_test_add_func ("/review/all-in-one-language", test_all_in_one_language);
  g_test_add_func ("/review/several-in-one-language", test_several_in_one_language);
  g_test_add_func ("/review/many", test_many);
  g_test_add_func ("/review/packed", test_packed);
  g_test_add_func ("/review/any-order", test_any_order);
  g_test_add_func ("/review/own-files", test_own_files);
  return g_test_run ();
}
