/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/drop-search.h"

#define MOST 13u

/* Searches for @wanted, behind which all steps have room; returns after how many tries it
 * is known, each of which was made once. */
static guint
search_for (guint n, guint wanted, guint first, guint guess)
{
  GuatuDropSearch search;
  gboolean tried[MOST] = { FALSE };
  guint step, n_tries = 0;

  guatu_drop_search_init (&search, n, first, guess);
  while (guatu_drop_search_next (&search, &step))
    {
      g_assert_cmpuint (step, >=, first);
      g_assert_cmpuint (step, <, n);
      g_assert_false (tried[step]);
      tried[step] = TRUE;
      n_tries++;
      guatu_drop_search_tell (&search, step >= wanted);
    }
  g_assert_cmpuint (search.room, ==, wanted);
  return n_tries;
}

/* Whatever is guessed, the first step with room is found. */
static void
test_found (void)
{
  for (guint n = 0; n <= MOST; n++)
    for (guint wanted = 0; wanted <= n; wanted++)
      for (guint first = 0; first <= wanted; first++)
        for (guint guess = 0; guess <= MOST; guess++)
          g_assert_cmpuint (search_for (n, wanted, first, guess), <=, n - first);
}

/* A good guess takes two tries, and one where it is known that less has no room. */
static void
test_guessed (void)
{
  g_assert_cmpuint (search_for (MOST, 0, 0, 0), ==, 1);
  g_assert_cmpuint (search_for (MOST, 7, 0, 7), ==, 2);
  g_assert_cmpuint (search_for (MOST, 7, 7, 7), ==, 1);
  g_assert_cmpuint (search_for (MOST, 7, 0, 8), ==, 3);
  g_assert_cmpuint (search_for (MOST, 7, 0, 6), ==, 2);
}

/* That none has room is known by the last one; and where it was known before, without a
 * try. */
static void
test_none (void)
{
  g_assert_cmpuint (search_for (MOST, MOST, 0, MOST), ==, 1);
  g_assert_cmpuint (search_for (MOST, MOST, MOST, 3), ==, 0);
  g_assert_cmpuint (search_for (0, 0, 0, 0), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure/drop-search/found", test_found);
  g_test_add_func ("/figure/drop-search/guessed", test_guessed);
  g_test_add_func ("/figure/drop-search/none", test_none);
  return g_test_run ();
}
