/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads the datasets that are named, and prints a line for each, "ok" if nothing is
 * wrong or "bad", and after it a line that begins with two spaces for each problem, in
 * UTF-8 in any locale. */

#include <stdio.h>

#include "io/read.h"

int
main (int argc, char *argv[])
{
  for (int i = 1; i < argc; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (argv[i]);
      g_autoptr (GPtrArray) problems = guatu_problems_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (GuatuDataset) dataset
          = guatu_read_file (file, NULL, NULL, problems, NULL, &error);

      puts (dataset != NULL && problems->len == 0 ? "ok" : "bad");
      for (guint j = 0; j < problems->len; j++)
        {
          g_autofree char *line
              = guatu_problem_to_string (g_ptr_array_index (problems, j), NULL);

          printf ("  %s\n", line);
        }
    }
  return 0;
}
