/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "app/language.h"

/* Making a window, and putting one in the place of another. */

/**
 * guatu_window_new:
 * @application: the application
 * @settings: what its user chose; the window keeps its size there
 *
 * Returns: (transfer none): a window with nothing open yet; GTK owns it
 */
GuatuWindow *
guatu_window_new (GtkApplication *application, GuatuSettings *settings)
{
  static const struct
  {
    const char *setting;
    const char *property;
  } kept[] = {
    { "window-width", "default-width" },
    { "window-height", "default-height" },
    { "window-maximized", "maximized" },
    { "as-exported", "as-exported" },
  };
  GuatuWindow *self = g_object_new (GUATU_TYPE_WINDOW, "application", application, NULL);

  self->settings = g_object_ref (settings);
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    g_object_bind_property (settings, kept[i].setting, self, kept[i].property,
                            G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  guatu_window_set_language (
      self, guatu_language_of_figures (guatu_settings_get_figure_language (settings)));
  return self;
}

/**
 * guatu_window_succeed:
 * @self: a window
 *
 * Puts a new window in the place of @self, with the same open in it. What the
 * templates say is then in the program's present language.
 */
void
guatu_window_succeed (GuatuWindow *self)
{
  GuatuWindow *successor
      = guatu_window_new (gtk_window_get_application (GTK_WINDOW (self)), self->settings);

  guatu_window_set_language (successor, self->language);
  guatu_window_set_view (successor, guatu_window_get_view (self));
  guatu_inspector_flush (self->inspector);
  adw_flap_set_reveal_flap (successor->inspector_flap,
                            adw_flap_get_reveal_flap (self->inspector_flap));
  if (self->dataset != NULL)
    {
      successor->journal = g_steal_pointer (&self->journal);
      successor->own_etag = g_steal_pointer (&self->own_etag);
      guatu_window_set_incoming (successor, self->incoming);
      guatu_window_take_document (successor, self->document);
      if (self->chart != NULL)
        guatu_sidebar_select (successor->sidebar, self->chart);
    }
  gtk_window_present (GTK_WINDOW (successor));
  gtk_window_destroy (GTK_WINDOW (self));
}
