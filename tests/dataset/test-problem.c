/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/problem.h"

static void
test_to_string (void)
{
  static const struct
  {
    GuatuProblem problem;
    const char *file;
    const char *text;
  } cases[] = {
    { { (char *) "units[0].id", 12, 5, (char *) "It is bad." },
      "a.json",
      "a.json:12:5: units[0].id: It is bad." },
    { { (char *) "", 1, 1, (char *) "It is bad." }, "a.json", "a.json:1:1: It is bad." },
    { { (char *) "units", 0, 0, (char *) "It is bad." },
      "a.json",
      "a.json: units: It is bad." },
    { { (char *) "units", 3, 4, (char *) "It is bad." }, NULL, "3:4: units: It is bad." },
    { { (char *) "", 0, 0, (char *) "It is bad." }, NULL, "It is bad." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = guatu_problem_to_string (&cases[i].problem, cases[i].file);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* A hundred are kept; from the next on, the last one counts. */
static void
test_limit (void)
{
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  const GuatuProblem *last;

  for (guint i = 0; i < GUATU_PROBLEMS_MAX; i++)
    guatu_problems_add (problems, "units", 1, 1, "Problem %u.", i);
  g_assert_cmpuint (problems->len, ==, GUATU_PROBLEMS_MAX);
  last = g_ptr_array_index (problems, GUATU_PROBLEMS_MAX - 1);
  g_assert_cmpstr (last->message, ==, "Problem 99.");

  guatu_problems_add (problems, "units", 1, 1, "Problem 100.");
  g_assert_cmpuint (problems->len, ==, GUATU_PROBLEMS_MAX + 1);
  last = g_ptr_array_index (problems, GUATU_PROBLEMS_MAX);
  g_assert_cmpstr (last->message, ==, "There is 1 more problem.");
  g_assert_cmpstr (last->place, ==, "");

  guatu_problems_add (problems, "units", 1, 1, "Problem 101.");
  g_assert_cmpuint (problems->len, ==, GUATU_PROBLEMS_MAX + 1);
  g_assert_cmpstr (last->message, ==, "There are 2 more problems.");
  g_assert_cmpuint (guatu_problems_count (problems), ==, GUATU_PROBLEMS_MAX + 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/problem/to-string", test_to_string);
  g_test_add_func ("/problem/limit", test_limit);
  return g_test_run ();
}
