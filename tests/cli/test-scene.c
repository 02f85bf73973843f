/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <string.h>

static void
test_scene (void)
{
  static const char *const languages[] = { "zh", "en", "zh+en" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *head = g_strdup_printf ("{\n"
                                               "  \"width\": 900,\n"
                                               "  \"height\": 700,\n"
                                               "  \"language\": \"%s\",\n"
                                               "  \"chart\": \"" CLI_CHART "\",\n"
                                               "  \"marks\": [\n",
                                               languages[i]);
      g_auto (Run) run = { 0 };

      cli (&run, "scene --chart " CLI_CHART " --language %s --size 900x700",
           languages[i]);
      g_assert_cmpstr (run.err, ==, "");
      g_assert_cmpint (run.code, ==, 0);
      g_assert_true (g_str_has_prefix (run.out, head));
      cli_assert_says (run.out, "\"indicator\":\"" CLI_INDICATOR "\"");
      cli_assert_says (run.out, "\"role\":\"title\"");
      g_assert_true (g_str_has_suffix (run.out, "\n}\n"));
    }
}

/* The figure's language is the program's where it is not said. */
static void
test_default_language (void)
{
  g_auto (Run) english = { 0 };
  g_auto (Run) chinese = { 0 };

  cli (&english, "scene --chart " CLI_CHART);
  cli (&chinese, "--language=zh_CN scene --chart " CLI_CHART);
  cli_assert_says (english.out, "\"language\": \"en\"");
  cli_assert_says (english.out, "\"width\": 1200,\n  \"height\": 800,");
  cli_assert_says (chinese.out, "\"language\": \"zh\"");
}

static void
test_unknown_chart (void)
{
  g_auto (Run) near = { 0 };
  g_auto (Run) far = { 0 };

  cli (&near, "scene --chart growth-target");
  g_assert_cmpint (near.code, ==, 1);
  g_assert_cmpstr (near.out, ==, "");
  cli_assert_says (near.err, "“growth-target”");
  cli_assert_says (near.err, "“" CLI_CHART "”");

  cli (&far, "scene --chart xyzzy");
  g_assert_cmpint (far.code, ==, 1);
  cli_assert_says (far.err, "guatu-cli list");
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

  g_test_add_func ("/cli/scene/scene", test_scene);
  g_test_add_func ("/cli/scene/default-language", test_default_language);
  g_test_add_func ("/cli/scene/unknown-chart", test_unknown_chart);
  return g_test_run ();
}
