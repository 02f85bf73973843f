/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

/* Puts the text of a file on the clipboard, as another program would, and holds it there
 * until it is ended: hold-clipboard FILE. */
int
main (int argc, char *argv[])
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (argc != 2 || !g_file_get_contents (argv[1], &text, NULL, &error))
    {
      g_printerr ("hold-clipboard: %s\n", error != NULL ? error->message : "FILE?");
      return 1;
    }
  gtk_init ();
  gdk_clipboard_set_text (gdk_display_get_clipboard (gdk_display_get_default ()), text);
  g_print ("held\n");
  while (TRUE)
    g_main_context_iteration (NULL, TRUE);
}
