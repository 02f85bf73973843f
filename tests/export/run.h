/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * Run:
 * @code: what the program told the shell, or -1 if a signal ended it
 * @out: what it printed, with a NUL after it
 * @length: of @out, which may hold others
 * @err: what it complained about
 *
 * What came of running a program.
 */
typedef struct
{
  int code;
  char *out;
  gsize length;
  char *err;
} Run;

void run_clear (Run *run);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

/* Both lists end with NULL; the program sees these variables and no others. */
void run_program (Run *run, const char *folder, const char *const *environment,
                  const char *const *arguments);

char *run_make_folder (void) G_GNUC_WARN_UNUSED_RESULT;
void run_remove_folder (char *folder);

G_END_DECLS
