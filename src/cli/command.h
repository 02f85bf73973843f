/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the program tells the shell. */
typedef enum
{
  GUATU_EXIT_DONE = 0,
  GUATU_EXIT_FAILED = 1,    /* the work could not be done */
  GUATU_EXIT_WRONG_USE = 2, /* it was not understood what to do */
} GuatuExit;

/**
 * GuatuCommand:
 * @name: as it is typed
 * @summary: what it does, in a line, to be translated
 * @description: more, under the options of its help, to be translated
 * @draws: whether a --language after the command is that of a figure; otherwise it
 *   is the program's, as before the command
 * @run: does it; @argv begins with the command's name
 *
 * One command; main.c has the table of them.
 */
typedef struct _GuatuCommand GuatuCommand;
struct _GuatuCommand
{
  const char *name;
  const char *summary;
  const char *description;
  gboolean draws;
  GuatuExit (*run) (const GuatuCommand *command, int argc, char **argv);
};

extern const GuatuCommand guatu_command_list;
extern const GuatuCommand guatu_command_check;
extern const GuatuCommand guatu_command_convert;
extern const GuatuCommand guatu_command_export;
extern const GuatuCommand guatu_command_scene;
extern const GuatuCommand guatu_command_describe;
extern const GuatuCommand guatu_command_explain;
extern const GuatuCommand guatu_command_read;

G_END_DECLS
