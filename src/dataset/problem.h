/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/part.h"

G_BEGIN_DECLS

/**
 * GuatuProblem:
 * @place: where in the file it is, as whoever read the file names places in it: a JSON
 *   path such as "indicators[3].observations[0].value", "Sheet1!C7"; "" for the file as
 *   a whole. Nothing but a person reads it
 * @line: the line, from 1, or 0 where there is none
 * @column: the column in characters, from 1, or 0
 * @message: what is wrong and what to do, in the program's language
 * @part: if @is_of_part, the part of the dataset that a check found it in, whose place
 *   the reader has still to tell; its member is the problem's
 */
typedef struct
{
  char *place;
  guint line;
  guint column;
  char *message;
  gboolean is_of_part;
  GuatuDatasetPart part;
} GuatuProblem;

/* (element-type GuatuProblem): what is wrong with a file, in its order. Past
 * GUATU_PROBLEMS_MAX there is one more, which says how many are left out. */
typedef GPtrArray GuatuProblems;

#define GUATU_PROBLEMS_MAX 100

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuProblems, g_ptr_array_unref)

GuatuProblems *guatu_problems_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_problems_add (GuatuProblems *problems, const char *place, guint line,
                         guint column, const char *format, ...) G_GNUC_PRINTF (5, 6);
void guatu_problems_add_at (GuatuProblems *problems, const GuatuDatasetPart *part,
                            const char *format, ...) G_GNUC_PRINTF (3, 4);
void guatu_problems_append (GuatuProblems *problems, const GuatuProblems *others);
guint guatu_problems_count (const GuatuProblems *problems);
void guatu_problem_free (GuatuProblem *problem);
char *guatu_problem_to_string (const GuatuProblem *problem,
                               const char *file) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
