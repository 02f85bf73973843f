/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "property-run.h"
#include "property-watch.h"

/*
 * What a chart keeps, asked of random datasets and descriptions. Case number i
 * follows from the seed plus i alone:
 *
 *   GUATU_PROPERTY_CASES=10000       asks more of them,
 *   GUATU_PROPERTY_SEED=$RANDOM      asks others,
 *   GUATU_PROPERTY_LANGUAGE=zh+en    asks them of figures in this language only,
 *
 * and the seed that a failure or a crash names, with GUATU_PROPERTY_CASES=1, asks
 * for that case again and writes it as it was before it is built.
 */

/* Of each family there is one case for so many of all: fewer of those that take long. */
static const guint family_shares[PROPERTY_N_FAMILIES] = {
  [PROPERTY_FAMILY_STACKS] = 5, [PROPERTY_FAMILY_STATUSES] = 5,
  [PROPERTY_FAMILY_TIMES] = 5,  [PROPERTY_FAMILY_LONG] = 25,
  [PROPERTY_FAMILY_MARKS] = 2,  [PROPERTY_FAMILY_LAYERS] = 5,
  [PROPERTY_FAMILY_SAYS] = 4,   [PROPERTY_FAMILY_MULTIPLES] = 5,
};

/* Every property is asked of every case; each that fails is told, and the first
 * case of each is shrunk. */
static void
test_cases (guint32 seed, guint32 n_cases)
{
  guint n_properties = property_count ();
  g_autofree guint *n_failures = g_new0 (guint, n_properties);
  guint n_drawn = 0;

  for (guint32 i = 0; i < n_cases; i++)
    {
      PropertyCase property_case;
      g_auto (PropertyOutcome) outcome = { NULL };

      property_case_init (&property_case, seed + i);
      property_language (&property_case.figure.language);
      if (n_cases == 1)
        property_write (&property_case, n_properties);
      property_run (&property_case, &outcome);
      n_drawn += outcome.scene != NULL;
      for (guint j = 0; j < n_properties; j++)
        {
          g_autofree char *broken = property_broken (&outcome, j);

          if (broken != NULL)
            g_test_message ("GUATU_PROPERTY_SEED=%u: “%s”: %s", property_case.seed,
                            property_name (j), broken);
          if (broken != NULL && n_failures[j]++ == 0)
            property_report (&property_case, j);
        }
    }
  for (guint i = 0; i < n_properties; i++)
    if (n_failures[i] > 0)
      g_test_message ("“%s” does not hold in %u of %u cases", property_name (i),
                      n_failures[i], n_cases);
  g_test_message ("%u of %u cases from seed %u were drawn", n_drawn, n_cases, seed);
}

static void
test_properties (void)
{
  test_cases (property_seed (), property_n_cases ());
}

/* Of what is rare among all cases, some more; a case that is asked for by its
 * number is asked alone. */
static void
test_families (void)
{
  guint32 n_cases = property_n_cases (), seed = property_seed ();

  for (guint32 i = PROPERTY_FAMILY_ANY + 1; i < PROPERTY_N_FAMILIES && n_cases > 1; i++)
    test_cases (property_family_seed ((PropertyFamily) i, 0, seed),
                n_cases / family_shares[i]);
}

/* The same of each family with notes at its values and spans of time behind them. */
static void
test_noted (void)
{
  guint32 n_cases = property_n_cases (), seed = property_seed ();

  for (guint32 i = 0; i < PROPERTY_N_FAMILIES && n_cases > 1; i++)
    test_cases (property_family_seed ((PropertyFamily) i, PROPERTY_NOTED, seed),
                n_cases / (2 * MAX (family_shares[i], 4)));
}

/* Cases that once broke a guarantee, by what was wrong. */
static const struct
{
  guint32 seed;
  const char *language;
} mended[] = {
  /* Lines of more than one face, higher than others. */
  { 20230529, "zh" },
  { 20230529, "zh+en" },
  { 20233066, "zh" },
  /* Verdicts higher than their rows, in one language and in both. */
  { 20236250, "zh" },
  { 7778, "zh+en" },
  { 20231605, "zh+en" },
  /* A character wider than the bar that it names. */
  { 20230396, "zh" },
  { 20232056, "en" },
  /* Blanks at the end of a text that hung into the margin. */
  { 20231000, "en" },
  { 20230471, "zh+en" },
  /* Combining marks after a blank, where a line broke. */
  { 20231369, "en" },
  /* And a pile of them at the end of a line, not of its text. */
  { 20235673, "zh+en" },
  /* Numbers of an axis wider than what lies before it. */
  { 202106, "en" },
  /* A name wider than the one at the end of its axis. */
  { 202944, "en" },
  /* An axis's title over a legend whose entries are lower than it. */
  { 20232179, "zh+en" },
  { 20237835, "zh+en" },
  /* A single category with names beside it that are wider than half the page. */
  { 20233046, "zh+en" },
  { 20233266, "en" },
  /* Values beside other categories than their own, and written twice. */
  { 500001, "zh+en" },
  { 500014, "en" },
  /* Long lines of periods of different kinds, which stood at their beginnings. */
  { 1721087530, "zh" },
  /* Names and numbers that left no width to the lines and their axis. */
  { 20231274, "zh" },
  { 20235333, "zh" },
  /* Names under bars that left them no length at all. */
  { 20234948, "zh+en" },
  /* The first of names that are higher than their rows, under a legend. */
  { 20232208, "zh+en" },
  /* Numbers in two languages beside points that make way for each other. */
  { 20231019, "zh+en" },
  /* A point broader than the band of its period, in layers. */
  { 3020230133, "en" },
  /* A name of a single category wider than what is left for its points. */
  { 20233086, "zh" },
  /* The one point of a slope, at both of its ends. */
  { 1520231237, "en" },
  /* Names of some of many bars, in type too small. */
  { 1520232069, "en" },
  /* The end of a range beside the margin. */
  { 3020230576, "en" },
  /* A layer without values over one that has some. */
  { 3020231358, "en" },
  /* The last of some headings, wider than its column. */
  { 2520231492, "en" },
  /* Names of lines beside a low panel, under its unit. */
  { 3270230124, "zh+en" },
  /* Points side by side at the numbers of a second axis. */
  { 3270230256, "zh+en" },
};

static void
test_mended (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (mended); i++)
    {
      PropertyCase property_case;
      g_auto (PropertyOutcome) outcome = { NULL };

      property_case_init (&property_case, mended[i].seed);
      guatu_language_from_string (mended[i].language, &property_case.figure.language);
      property_run (&property_case, &outcome);
      for (guint j = 0; j < property_count (); j++)
        {
          g_autofree char *broken = property_broken (&outcome, j);

          if (broken != NULL)
            property_report (&property_case, j);
        }
    }
}

int
main (int argc, char *argv[])
{
  property_watch_init (&argc, &argv);
  property_run_init ();
  g_test_add_func ("/chart/properties/random", test_properties);
  g_test_add_func ("/chart/properties/families", test_families);
  g_test_add_func ("/chart/properties/noted", test_noted);
  g_test_add_func ("/chart/properties/mended", test_mended);
  return g_test_run ();
}
