/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "program/leave.h"

#include <stdio.h>
#include <unistd.h>

/**
 * guatu_program_leave:
 * @status: what the program ends with
 *
 * Ends the program while threads of its own may still be drawing what nobody waits for
 * any more: writes out what was printed, and leaves without what libraries have asked
 * exit() to do. HarfBuzz 6.0 and 10.2 free their list of languages there, which text that
 * is being shaped still reads.
 */
void
guatu_program_leave (int status)
{
  fflush (NULL);
  _exit (status);
}
