/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/problem.h"

#include <glib/gi18n-lib.h>

/* What the last problem of a list that is full really is. */
typedef struct
{
  GuatuProblem problem;
  guint n_left_out;
} LeftOut;

/**
 * guatu_problems_new:
 *
 * Returns: (transfer full): an empty list of problems, which owns them
 */
GuatuProblems *
guatu_problems_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_problem_free);
}

/* Counts @n problems more than the list takes, in its last element. */
static void
leave_out (GuatuProblems *problems, guint n)
{
  LeftOut *last;

  if (problems->len == GUATU_PROBLEMS_MAX)
    {
      last = g_new0 (LeftOut, 1);
      last->problem.path = g_strdup ("");
      g_ptr_array_add (problems, last);
    }

  last = g_ptr_array_index (problems, GUATU_PROBLEMS_MAX);
  last->n_left_out += n;
  g_free (last->problem.message);
  last->problem.message
      = g_strdup_printf (ngettext ("There is %u more problem.",
                                   "There are %u more problems.", last->n_left_out),
                         last->n_left_out);
}

/**
 * guatu_problems_add:
 * @problems: a list that only this function fills
 * @path: the JSON path, or "" for the file as a whole
 * @line: the line from 1, or 0
 * @column: the column in characters from 1, or 0
 * @format: a translated sentence, as for printf()
 * @...: its arguments
 *
 * Adds a problem. A list keeps the first %GUATU_PROBLEMS_MAX; one more
 * element then says how many were left out.
 */
void
guatu_problems_add (GuatuProblems *problems, const char *path, guint line, guint column,
                    const char *format, ...)
{
  GuatuProblem *problem;
  va_list arguments;

  if (problems->len >= GUATU_PROBLEMS_MAX)
    {
      leave_out (problems, 1);
      return;
    }

  problem = g_new0 (GuatuProblem, 1);
  problem->path = g_strdup (path);
  problem->line = line;
  problem->column = column;
  va_start (arguments, format);
  problem->message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_ptr_array_add (problems, problem);
}

/**
 * guatu_problems_append:
 * @problems: a list
 * @others: another list, which is left alone
 *
 * Adds the problems of one list to another.
 */
void
guatu_problems_append (GuatuProblems *problems, const GuatuProblems *others)
{
  guint n_listed = MIN (others->len, GUATU_PROBLEMS_MAX);

  for (guint i = 0; i < n_listed; i++)
    {
      const GuatuProblem *problem = g_ptr_array_index (others, i);

      guatu_problems_add (problems, problem->path, problem->line, problem->column, "%s",
                          problem->message);
    }
  if (guatu_problems_count (others) > n_listed)
    leave_out (problems, guatu_problems_count (others) - n_listed);
}

/**
 * guatu_problems_count:
 * @problems: a list of problems
 *
 * Returns: how many problems were added, those that were left out included
 */
guint
guatu_problems_count (const GuatuProblems *problems)
{
  const LeftOut *last;

  if (problems->len <= GUATU_PROBLEMS_MAX)
    return problems->len;

  last = g_ptr_array_index (problems, GUATU_PROBLEMS_MAX);
  return GUATU_PROBLEMS_MAX + last->n_left_out;
}

/**
 * guatu_problem_free:
 * @problem: (transfer full): a problem
 */
void
guatu_problem_free (GuatuProblem *problem)
{
  g_free (problem->path);
  g_free (problem->message);
  g_free (problem);
}

/**
 * guatu_problem_to_string:
 * @problem: a problem
 * @file: (nullable): the name of the file, for display
 *
 * Returns: (transfer full): one line, as compilers write it, with only what is
 *   known: "figures.guatu.json:12:5: indicators[3].unit: There is no unit…"
 */
char *
guatu_problem_to_string (const GuatuProblem *problem, const char *file)
{
  g_autoptr (GString) text = g_string_new (file);

  if (problem->line > 0)
    g_string_append_printf (text, "%s%u:%u", text->len > 0 ? ":" : "", problem->line,
                            problem->column);
  if (problem->path[0] != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? ": " : "", problem->path);
  g_string_append_printf (text, "%s%s", text->len > 0 ? ": " : "", problem->message);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
