/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <string.h>

#define TITLE_ZH "“农特产品对沪销售额13.6亿元，增长25%”"
#define TITLE_EN "“Farm sales to Shanghai: CNY 1.36 billion, up 25%”"

static void
test_languages (void)
{
  g_auto (Run) zh = { 0 };
  g_auto (Run) en = { 0 };
  g_auto (Run) both = { 0 };
  g_autofree char *lines = NULL;

  cli (&zh, "describe --chart shanghai-sales --language zh");
  cli (&en, "describe --chart shanghai-sales --language en");
  cli (&both, "describe --chart shanghai-sales --language zh+en");
  g_assert_cmpint (zh.code, ==, 0);
  g_assert_cmpstr (zh.err, ==, "");
  cli_assert_says (zh.out, TITLE_ZH);
  g_assert_true (g_str_has_suffix (zh.out, "。\n"));
  cli_assert_says (en.out, TITLE_EN);
  g_assert_true (g_str_has_suffix (en.out, ".\n"));
  lines = g_strconcat (zh.out, en.out, NULL);
  g_assert_cmpstr (both.out, ==, lines);
}

/* The language is the program's where it is not said. */
static void
test_default_language (void)
{
  g_auto (Run) english = { 0 };
  g_auto (Run) chinese = { 0 };

  cli (&english, "describe --chart shanghai-sales");
  cli (&chinese, "--language=zh_CN describe --chart shanghai-sales");
  cli_assert_says (english.out, TITLE_EN);
  cli_assert_says (chinese.out, TITLE_ZH);
}

static void
test_wrong_use (void)
{
  g_auto (Run) without = { 0 };
  g_auto (Run) unknown = { 0 };
  g_auto (Run) language = { 0 };

  cli (&without, "describe");
  g_assert_cmpint (without.code, ==, 2);
  cli_assert_says (without.err, "--chart");

  cli (&unknown, "describe --chart growth-target");
  g_assert_cmpint (unknown.code, ==, 1);
  g_assert_cmpstr (unknown.out, ==, "");
  cli_assert_says (unknown.err, "“" CLI_CHART "”");

  cli (&language, "describe --chart " CLI_CHART " --language fr");
  g_assert_cmpint (language.code, ==, 2);
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

  g_test_add_func ("/cli/describe/languages", test_languages);
  g_test_add_func ("/cli/describe/default-language", test_default_language);
  g_test_add_func ("/cli/describe/wrong-use", test_wrong_use);
  return g_test_run ();
}
