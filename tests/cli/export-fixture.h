/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "cli.h"

#define ONE "export --chart " CLI_CHART

/* A folder of its own for each test, and what is in it afterwards. */
typedef struct
{
  char *folder;
} Fixture;

static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = run_make_folder ();
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  run_remove_folder (fixture->folder);
}

/* What a file of each format begins with. */
static inline const char *
beginning_of (const char *path)
{
  if (g_str_has_suffix (path, ".png"))
    return "\x89PNG\r\n\x1a\n";
  return g_str_has_suffix (path, ".pdf") ? "%PDF-" : "<?xml";
}

static inline void
assert_file (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  const char *beginning = beginning_of (path);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (length, >, 100);
  g_assert_cmpmem (contents, strlen (beginning), beginning, strlen (beginning));
}

static inline guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}
