/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuTemporary:
 * @fd: open for writing
 * @path: where it is, in the encoding of file names
 *
 * A file on its way to the name that it is to have.
 */
typedef struct
{
  int fd;
  char *path;
} GuatuTemporary;

int guatu_temporary_open (GuatuTemporary *temporary, const char *folder, guint mode);
int guatu_temporary_finish (GuatuTemporary *temporary, const char *target, int failure);
void guatu_temporary_clear_folder (const char *folder);

G_END_DECLS
