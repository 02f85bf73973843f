/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "app/language.h"

/* The inspector beside the chart, in which all that the chart says is set. */

/**
 * guatu_window_fill_inspector:
 * @self: the window
 *
 * Shows what is set of the chart in the inspector, if that is seen.
 */
void
guatu_window_fill_inspector (GuatuWindow *self)
{
  const gboolean is_seen
      = self->dataset != NULL && adw_flap_get_reveal_flap (self->inspector_flap);

  guatu_inspector_show (self->inspector, is_seen ? self->dataset : NULL,
                        is_seen ? self->chart : NULL,
                        guatu_language_of_words (self->language));
}

/** guatu_window_toggle_inspector: shows or hides the inspector; the keyboard goes there,
 * and comes back to the chart. */
void
guatu_window_toggle_inspector (GuatuWindow *self)
{
  const gboolean reveal = !adw_flap_get_reveal_flap (self->inspector_flap);

  adw_flap_set_reveal_flap (self->inspector_flap, reveal);
  if (reveal)
    guatu_inspector_take_focus (self->inspector);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/** guatu_window_inspector_revealed: the inspector was shown or hidden. */
void
guatu_window_inspector_revealed (GuatuWindow *self)
{
  guatu_inspector_flush (self->inspector);
  if (adw_flap_get_reveal_flap (self->inspector_flap))
    adw_flap_set_fold_policy (self->inspector_flap, ADW_FLAP_FOLD_POLICY_AUTO);
  guatu_window_fill_inspector (self);
}

/** guatu_window_inspector_moved: once it is gone, it takes no room in the window, which a
 * flap that may be beside others does even while it is hidden. */
void
guatu_window_inspector_moved (GuatuWindow *self)
{
  if (adw_flap_get_reveal_progress (self->inspector_flap) <= 0)
    adw_flap_set_fold_policy (self->inspector_flap, ADW_FLAP_FOLD_POLICY_ALWAYS);
}
