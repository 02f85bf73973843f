/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/open-file.h"

#include <unistd.h>

/** guatu_open_file_clear: closes a file, if it is open. */
void
guatu_open_file_clear (GuatuOpenFile *opened)
{
  if (opened->fd >= 0)
    close (opened->fd);
  opened->fd = -1;
  g_clear_pointer (&opened->name, g_free);
}
