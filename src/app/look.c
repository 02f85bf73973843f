/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/look.h"

/* How the user has the whole system look: dark, in high contrast, in large type. */

/* The resolution at which the system's text is of usual size, in 1/1024 of a dot to the
 * inch. */
#define USUAL_DPI (96.0 * 1024.0)

/** guatu_look_of_system: the look of figures that goes with that of the program. */
GuatuLook
guatu_look_of_system (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  if (adw_style_manager_get_dark (style))
    return GUATU_LOOK_DARK;
  return adw_style_manager_get_high_contrast (style) ? GUATU_LOOK_CONTRAST
                                                     : GUATU_LOOK_LIGHT;
}

/**
 * guatu_look_watch:
 * @object: an object
 * @changed: called with @object when guatu_look_of_system() may be another, as long as
 *   @object lives
 */
void
guatu_look_watch (gpointer object, GCallback changed)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  g_signal_connect_object (style, "notify::dark", changed, object, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", changed, object,
                           G_CONNECT_SWAPPED);
}

/**
 * guatu_text_scale:
 * @widget: a widget
 *
 * Returns: how many times as large as usual the user has text set, 1 at least
 */
double
guatu_text_scale (GtkWidget *widget)
{
  GtkSettings *settings = gtk_widget_get_settings (widget);
  int dpi = -1;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? MAX (dpi / USUAL_DPI, 1) : 1;
}
