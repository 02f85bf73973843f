/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A new folder for one test, and the path of a file in it that is not there yet. */
typedef struct
{
  char *folder;
  char *path;
} FolderFixture;

void folder_set_up (FolderFixture *fixture, gconstpointer name);
void folder_put (const FolderFixture *fixture, const char *text, gssize length);
guint folder_count_files (const FolderFixture *fixture);
void folder_tear_down (FolderFixture *fixture, gconstpointer name);

G_END_DECLS
