/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * GuatuOpenFile:
 * @fd: a regular file that may be read, or -1
 * @size: its bytes, when it was opened
 * @name: (owned): what messages call it
 */
typedef struct
{
  int fd;
  gsize size;
  char *name;
} GuatuOpenFile;

#define GUATU_OPEN_FILE_INIT { .fd = -1 }

void guatu_open_file_clear (GuatuOpenFile *opened);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuOpenFile, guatu_open_file_clear)

G_END_DECLS
