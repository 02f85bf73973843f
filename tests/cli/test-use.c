/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <string.h>

/* What is not understood: exit status 2, nothing on standard output, a message
 * with the cause and with where to read on. */
static void
test_wrong_use (void)
{
  static const struct
  {
    const char *arguments;
    const char *message;
    const char *help;
  } cases[] = {
    { "", "No command", "guatu-cli --help" },
    { "draw", "Unknown command “draw”", "guatu-cli --help" },
    { "exprot", "Did you mean “export”?", "guatu-cli --help" },
    { "--bogus list", "--bogus", "guatu-cli --help" },
    { "--language", "--language", "guatu-cli --help" },
    { "--language=fr list", "Unknown language “fr”", "guatu-cli --help" },
    { "list --language=fr", "Unknown language “fr”", "guatu-cli --help" },
    { "list --bogus", "--bogus", "guatu-cli list --help" },
    { "list a b", "“b”", "guatu-cli list --help" },
    { "check", "No file", "guatu-cli check --help" },
    { "export a b", "“b”", "guatu-cli export --help" },
    { "export --chart", "--chart", "guatu-cli export --help" },
    { "export --format bmp", "Unknown format “bmp”", "guatu-cli export --help" },
    { "export --format png,", "Unknown format “”", "guatu-cli export --help" },
    { "export --format=", "Unknown format “”", "guatu-cli export --help" },
    { "export --language fr", "Unknown language “fr”", "guatu-cli export --help" },
    { "export --language zh,system", "“system”", "guatu-cli export --help" },
    { "export --size 1200", "“1200”", "guatu-cli export --help" },
    { "export --size 1200x", "is not a side", "guatu-cli export --help" },
    { "export --size 1200x800x3", "“1200x800x3”", "guatu-cli export --help" },
    { "export --size -400x800", "“-400”", "guatu-cli export --help" },
    { "export --size 159x800", "160 to 8000", "guatu-cli export --help" },
    { "export --size 800x8001", "160 to 8000", "guatu-cli export --help" },
    { "export --size 9e2x800", "“9e2”", "guatu-cli export --help" },
    { "scene", "--chart", "guatu-cli scene --help" },
    { "scene --chart a --language zh,en", "“zh,en”", "guatu-cli scene --help" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) run = { 0 };

      cli (&run, "%s", cases[i].arguments);
      g_assert_cmpint (run.code, ==, 2);
      g_assert_cmpstr (run.out, ==, "");
      g_assert_true (g_str_has_prefix (run.err, "guatu-cli: "));
      cli_assert_says (run.err, cases[i].message);
      cli_assert_says (run.err, cases[i].help);
    }
}

static void
test_help (void)
{
  static const struct
  {
    const char *arguments;
    const char *english;
    const char *option;
  } cases[] = {
    { "--help", "Draws datasets of indicators as charts.", "--version" },
    { "-h", "Exit status: 0", "--language" },
    { "list --help", "Show the charts and the indicators", "--json" },
    { "check --help", "FILE:LINE:COLUMN", "guatu-cli check" },
    { "export --help", "Exit status: 0", "--format" },
    { "scene -h", "Describe a finished chart", "--size" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) english = { 0 };
      g_auto (Run) chinese = { 0 };

      cli (&english, "%s", cases[i].arguments);
      g_assert_cmpint (english.code, ==, 0);
      g_assert_cmpstr (english.err, ==, "");
      cli_assert_says (english.out, cases[i].english);
      cli_assert_says (english.out, cases[i].option);

      cli_in (&chinese, NULL, "LANG=zh_CN.UTF-8", "%s", cases[i].arguments);
      g_assert_cmpint (chinese.code, ==, 0);
      cli_assert_says (chinese.out, cases[i].option);
      g_assert_null (strstr (chinese.out, cases[i].english));
    }
}

static void
test_version (void)
{
  g_auto (Run) run = { 0 };

  cli (&run, "--version");
  g_assert_cmpint (run.code, ==, 0);
  g_assert_true (
      g_regex_match_simple ("^guatu-cli \\d+\\.\\d+\\.\\d+\n$", run.out, 0, 0));
}

/* The program's language stands before the command; after one that draws nothing
 * it can only be the same. */
static void
test_language (void)
{
  static const struct
  {
    const char *environment;
    const char *arguments;
    gboolean is_chinese;
  } cases[] = {
    { "LANG=C", "--language=zh_CN list", TRUE },
    { "LANG=C", "--language zh list", TRUE },
    { "LANG=C", "list --language=zh-CN", TRUE },
    { "LANG=C", "list --json --language zh list", TRUE },
    { "LANG=zh_CN.UTF-8", "list", TRUE },
    { "LANGUAGE=zh_CN LC_ALL=C", "check", TRUE },
    { "LANGUAGE=zh_CN", "--language=en list", FALSE },
    { "LANG=zh_CN.UTF-8", "list --language=en", FALSE },
    { "LANG=zh_CN.UTF-8", "--language=system scene", TRUE },
    { "LANG=C", "scene --language=zh", FALSE },
    { "LANG=zh_CN.UTF-8", "scene --language=en", TRUE },
    { "LANG=de_DE.UTF-8", "scene", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) run = { 0 };

      cli_in (&run, NULL, cases[i].environment, "%s -h", cases[i].arguments);
      g_assert_cmpint (run.code, ==, 0);
      g_assert_true ((strstr (run.out, "Show this help") == NULL) == cases[i].is_chinese);
    }
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

  g_test_add_func ("/cli/use/wrong-use", test_wrong_use);
  g_test_add_func ("/cli/use/help", test_help);
  g_test_add_func ("/cli/use/version", test_version);
  g_test_add_func ("/cli/use/language", test_language);
  return g_test_run ();
}
