/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "small.h"

#include <string.h>

char *
read_small (void)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "io", "small.guatu.json", NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

GuatuDataset *
read_text (const char *text, GuatuProblems *problems, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return guatu_read_bytes (bytes, "small", problems, error);
}
