/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <string.h>

/* A dataset in which Chinese and Latin ids and titles meet in each column. */
#define DATASET                                                                          \
  "{ \"guatu\": 1, \"id\": \"d\", \"title\": \"D\","                                     \
  "  \"sources\": [ { \"id\": \"s\", \"title\": \"S\" } ],"                              \
  "  \"units\": [ { \"id\": \"u\", \"kind\": \"count\","                                 \
  "                 \"label\": { \"zh\": \"个\", \"en\": \"items\" } } ],"               \
  "  \"themes\": [ { \"id\": \"t\", \"title\": { \"zh\": \"主题\", \"en\": \"Theme\" } " \
  "} ],"                                                                                 \
  "  \"indicators\": ["                                                                  \
  "    { \"id\": \"one\", \"theme\": \"t\", \"unit\": \"u\","                            \
  "      \"name\": { \"zh\": \"甲乙丙\", \"en\": \"First\" },"                           \
  "      \"observations\": [ { \"period\": \"2023\", \"value\": 1, \"source\": \"s\" } " \
  "] },"                                                                                 \
  "    { \"id\": \"second\", \"unit\": \"u\", \"unit_mult\": 4,"                         \
  "      \"name\": { \"zh\": \"A丁\", \"en\": \"The second\" },"                         \
  "      \"observations\": [ { \"period\": \"2022\", \"value\": 1, \"source\": \"s\" }," \
  "                          { \"period\": \"2023\", \"value\": 2, \"source\": \"s\" } " \
  "] } ],"                                                                               \
  "  \"charts\": [ { \"id\": \"c\", \"theme\": \"t\","                                   \
  "                  \"title\": { \"zh\": \"图\", \"en\": \"Chart\" }, \"mark\": "       \
  "\"bar\","                                                                             \
  "                  \"indicators\": [ \"one\" ] } ] }"

static void
list (Run *run, const char *options)
{
  char *folder = run_make_folder ();
  g_autofree char *path = cli_write (folder, "d.guatu.json", DATASET);

  cli (run, "list %s %s", path, options);
  run_remove_folder (folder);
  g_assert_cmpstr (run->err, ==, "");
  g_assert_cmpint (run->code, ==, 0);
}

static void
test_english (void)
{
  g_auto (Run) run = { 0 };

  list (&run, "--language=en");
  g_assert_cmpstr (run.out, ==,
                   "Charts\n"
                   "\n"
                   "Theme\n"
                   "  c  Chart  bar chart\n"
                   "\n"
                   "Indicators\n"
                   "\n"
                   "Theme\n"
                   "  one     First       items       1 observation\n"
                   "\n"
                   "Without a theme\n"
                   "  second  The second  10^4 items  2 observations\n");
}

/* The number of columns before the unit, which ends the line but for the count: a
 * Chinese character takes two. */
static guint
columns_before (const char *line, const char *word)
{
  const char *end = strstr (line, word);
  guint columns = 0;

  g_assert_nonnull (end);
  for (const char *c = line; c < end; c = g_utf8_next_char (c))
    columns += g_unichar_iswide (g_utf8_get_char (c)) ? 2 : 1;
  return columns;
}

static void
test_chinese (void)
{
  g_auto (Run) run = { 0 };
  g_auto (GStrv) lines = NULL;
  guint n_rows = 0;

  list (&run, "--language=zh");
  cli_assert_says (run.out, "\n主题\n");
  cli_assert_says (run.out, "  one     甲乙丙  ");
  cli_assert_says (run.out, "  second  A丁     ");
  g_assert_null (strstr (run.out, "Charts"));

  lines = g_strsplit (run.out, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_str_has_prefix (lines[i], "  one"))
        g_assert_cmpuint (columns_before (lines[i], "个"), ==, 18);
      else if (g_str_has_prefix (lines[i], "  second"))
        g_assert_cmpuint (columns_before (lines[i], "10^4"), ==, 18);
      else
        continue;
      n_rows++;
    }
  g_assert_cmpuint (n_rows, ==, 2);
}

/* For programs: the same in every language. */
static void
test_json (void)
{
  g_auto (Run) english = { 0 };
  g_auto (Run) chinese = { 0 };
  g_autoptr (GRegex) space = g_regex_new ("\\s+", 0, 0, NULL);
  g_autofree char *compact = NULL;

  list (&english, "--json --language=en");
  list (&chinese, "--json --language=zh");
  g_assert_cmpstr (english.out, ==, chinese.out);

  compact = g_regex_replace_literal (space, english.out, -1, 0, "", 0, NULL);
  g_assert_cmpstr (
      compact, ==,
      "{\"charts\":[{\"id\":\"c\",\"title\":{\"zh\":\"图\",\"en\":\"Chart\"},"
      "\"theme\":\"t\",\"mark\":\"bar\"}],"
      "\"indicators\":[{\"id\":\"one\",\"name\":{\"zh\":\"甲乙丙\",\"en\":\"First\"},"
      "\"theme\":\"t\",\"unit\":\"u\",\"unit_mult\":0,\"observations\":1},"
      "{\"id\":\"second\",\"name\":{\"zh\":\"A丁\",\"en\":\"Thesecond\"},"
      "\"theme\":null,\"unit\":\"u\",\"unit_mult\":4,\"observations\":2}]}");
}

/* For shells and scripts: nothing but the ids. */
static void
test_ids (void)
{
  const struct
  {
    const char *kind;
    const char *ids;
  } rows[] = { { "charts", "c\n" },
               { "themes", "t\n" },
               { "indicators", "one\nsecond\n" },
               { "places", "" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (Run) run = { 0 };
      g_autofree char *option = g_strconcat ("--ids=", rows[i].kind, NULL);

      list (&run, option);
      g_assert_cmpstr (run.out, ==, rows[i].ids);
    }
}

static void
test_unknown_ids (void)
{
  g_auto (Run) run = { 0 };

  cli (&run, "list --language=en --ids=sheep");
  g_assert_cmpint (run.code, ==, 2);
  g_assert_cmpstr (run.out, ==, "");
  cli_assert_says (run.err, "“sheep”");
  cli_assert_says (run.err, "indicators");
}

static void
test_builtin (void)
{
  g_auto (Run) run = { 0 };

  cli (&run, "list");
  g_assert_cmpint (run.code, ==, 0);
  cli_assert_says (run.out, "\n  " CLI_CHART " ");
  cli_assert_says (run.out, "\n  " CLI_INDICATOR " ");
  g_assert_null (strstr (run.out, " \n"));
}

static void
test_missing_file (void)
{
  g_auto (Run) run = { 0 };

  cli (&run, "list /nonexistent/d.guatu.json");
  g_assert_cmpint (run.code, ==, 1);
  g_assert_cmpstr (run.out, ==, "");
  cli_assert_says (run.err, "guatu-cli: ");
  cli_assert_says (run.err, "/nonexistent/d.guatu.json");
  cli_assert_says (run.err, "No such file or directory");
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

  g_test_add_func ("/cli/list/english", test_english);
  g_test_add_func ("/cli/list/chinese", test_chinese);
  g_test_add_func ("/cli/list/json", test_json);
  g_test_add_func ("/cli/list/ids", test_ids);
  g_test_add_func ("/cli/list/unknown-ids", test_unknown_ids);
  g_test_add_func ("/cli/list/builtin", test_builtin);
  g_test_add_func ("/cli/list/missing-file", test_missing_file);
  return g_test_run ();
}
