/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "program/leave.h"

#include <stdio.h>
#include <stdlib.h>

static void
free_all (void)
{
  fputs ("freed\n", stderr);
}

/* What libraries free at exit stays for the threads that use it; what was printed does
 * not stay in the program. */
static void
test_leave (void)
{
  if (g_test_subprocess ())
    {
      atexit (free_all);
      setvbuf (stderr, NULL, _IOFBF, BUFSIZ);
      fputs ("printed\n", stderr);
      guatu_program_leave (EXIT_SUCCESS);
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr ("*printed*");
  g_test_trap_assert_stderr_unmatched ("*freed*");
}

/* It ends with the status that it is given. */
static void
test_status (void)
{
  if (g_test_subprocess ())
    guatu_program_leave (EXIT_FAILURE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/program/leave/printed", test_leave);
  g_test_add_func ("/program/leave/status", test_status);
  return g_test_run ();
}
