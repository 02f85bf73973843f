/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/renderer.h"

#include <gtk/gtk.h>

/* From which 4.x on GTK has a variable of its own for what it is to do without. */
#define MINOR_WITH_DISABLE 16

/**
 * guatu_renderer_start:
 *
 * Where the environment says that cairo draws, spares GTK the search for OpenGL, which
 * without a graphics processor loads LLVM: a fifth of the whole start. What else the
 * environment says of that stays. Comes before GTK and any thread.
 */
void
guatu_renderer_start (void)
{
  const gboolean is_new = gtk_get_minor_version () >= MINOR_WITH_DISABLE;

  if (g_strcmp0 (g_getenv ("GSK_RENDERER"), "cairo") == 0)
    g_setenv (is_new ? "GDK_DISABLE" : "GDK_DEBUG", is_new ? "gl" : "gl-disable", FALSE);
}
