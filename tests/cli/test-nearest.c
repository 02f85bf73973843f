/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/nearest.h"

static void
test_nearest (void)
{
  static const char *const words[]
      = { "list", "check", "export", "gdp-growth", "gdp-growth-2", NULL };
  static const struct
  {
    const char *word;
    const char *nearest; /* NULL for none */
  } cases[] = {
    { "list", "list" },
    { "lst", "list" },
    { "lits", "list" },
    { "chekc", "check" },
    { "chec", "check" },
    { "exprot", "export" },
    { "gdp_growth", "gdp-growth" },
    { "growth", NULL },
    { "", NULL },
    { "x", NULL },
    { "gdp-growth-3", "gdp-growth-2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (guatu_nearest (cases[i].word, words), ==, cases[i].nearest);
}

/* Words of any length, in either list, are no danger. */
static void
test_long (void)
{
  g_autofree char *longest = g_strnfill (64, 'a');
  g_autofree char *too_long = g_strnfill (65, 'a');
  const char *const words[] = { too_long, longest, NULL };

  g_assert_null (guatu_nearest (too_long, words));
  g_assert_true (guatu_nearest (longest, words) == longest);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/nearest/nearest", test_nearest);
  g_test_add_func ("/cli/nearest/long", test_long);
  return g_test_run ();
}
