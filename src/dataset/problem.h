/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuProblem:
 * @path: the JSON path of what is wrong, such as
 *   "indicators[3].observations[0].value"; "" for the file as a whole
 * @line: the line, from 1, or 0 where there is none
 * @column: the column in characters, from 1, or 0
 * @message: what is wrong and what to do, in the program's language
 */
typedef struct
{
  char *path;
  guint line;
  guint column;
  char *message;
} GuatuProblem;

/* (element-type GuatuProblem): what is wrong with a file, in its order. Past
 * GUATU_PROBLEMS_MAX there is one more, which says how many are left out. */
typedef GPtrArray GuatuProblems;

#define GUATU_PROBLEMS_MAX 100

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuProblems, g_ptr_array_unref)

GuatuProblems *guatu_problems_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_problems_add (GuatuProblems *problems, const char *path, guint line,
                         guint column, const char *format, ...) G_GNUC_PRINTF (5, 6);
void guatu_problems_append (GuatuProblems *problems, const GuatuProblems *others);
guint guatu_problems_count (const GuatuProblems *problems);
void guatu_problem_free (GuatuProblem *problem);
char *guatu_problem_to_string (const GuatuProblem *problem,
                               const char *file) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
