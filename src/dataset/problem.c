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
      last->problem.place = g_strdup ("");
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

/* Adds a problem without a place or, of a full list, counts it; then there is none. */
static GuatuProblem *
add (GuatuProblems *problems, const char *format, va_list arguments)
{
  GuatuProblem *problem;

  if (problems->len >= GUATU_PROBLEMS_MAX)
    {
      leave_out (problems, 1);
      return NULL;
    }

  problem = g_new0 (GuatuProblem, 1);
  problem->message = g_strdup_vprintf (format, arguments);
  g_ptr_array_add (problems, problem);
  return problem;
}

/**
 * guatu_problems_add:
 * @problems: a list that only these functions fill
 * @place: where it is, or "" for the file as a whole
 * @line: the line from 1, or 0
 * @column: the column in characters from 1, or 0
 * @format: a translated sentence, as for printf()
 * @...: its arguments
 *
 * Adds a problem. A list keeps the first %GUATU_PROBLEMS_MAX; one more
 * element then says how many were left out.
 */
void
guatu_problems_add (GuatuProblems *problems, const char *place, guint line, guint column,
                    const char *format, ...)
{
  GuatuProblem *problem;
  va_list arguments;

  va_start (arguments, format);
  problem = add (problems, format, arguments);
  va_end (arguments);
  if (problem == NULL)
    return;
  problem->place = g_strdup (place);
  problem->line = line;
  problem->column = column;
}

static void
set_part (GuatuProblem *problem, const GuatuDatasetPart *part)
{
  problem->is_of_part = TRUE;
  problem->part = *part;
  problem->part.member = g_strdup (part->member);
}

/**
 * guatu_problems_add_at:
 * @problems: a list
 * @part: the part of the dataset that the problem is about
 * @format: a translated sentence, as for printf()
 * @...: its arguments
 *
 * Adds a problem as guatu_problems_add() does, whose place is the way to the part in our
 * own format until a reader tells another.
 */
void
guatu_problems_add_at (GuatuProblems *problems, const GuatuDatasetPart *part,
                       const char *format, ...)
{
  GuatuProblem *problem;
  va_list arguments;

  va_start (arguments, format);
  problem = add (problems, format, arguments);
  va_end (arguments);
  if (problem == NULL)
    return;
  problem->place = guatu_dataset_part_to_string (part);
  set_part (problem, part);
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

      guatu_problems_add (problems, problem->place, problem->line, problem->column, "%s",
                          problem->message);
      if (problem->is_of_part && problems->len <= GUATU_PROBLEMS_MAX)
        set_part (g_ptr_array_index (problems, problems->len - 1), &problem->part);
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
  g_free (problem->place);
  g_free ((char *) problem->part.member);
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
  if (problem->place[0] != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? ": " : "", problem->place);
  g_string_append_printf (text, "%s%s", text->len > 0 ? ": " : "", problem->message);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
