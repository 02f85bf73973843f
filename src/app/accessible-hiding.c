/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/accessible-private.h"

/* What is not shown is not told of. */

void
guatu_accessible_set_hidden (gpointer accessible, gboolean is_hidden)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (accessible), GTK_ACCESSIBLE_STATE_HIDDEN,
                               is_hidden, -1);
}

void
guatu_accessible_hide_flap (AdwFlap *flap)
{
  if (adw_flap_get_flap (flap) != NULL)
    guatu_accessible_set_hidden (adw_flap_get_flap (flap),
                                 adw_flap_get_reveal_progress (flap) <= 0);
}

void
guatu_accessible_hide_unrevealed (GtkRevealer *revealer)
{
  GtkWidget *child = gtk_revealer_get_child (revealer);

  if (child != NULL)
    guatu_accessible_set_hidden (child, !gtk_revealer_get_reveal_child (revealer));
}

/* Only what is shown of a stack is told of. */
void
guatu_accessible_hide_other_pages (GtkStack *stack)
{
  g_autoptr (GListModel) pages = G_LIST_MODEL (gtk_stack_get_pages (stack));

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      GtkStackPage *page = g_list_model_get_item (pages, i);
      GtkWidget *child = gtk_stack_page_get_child (page);

      guatu_accessible_set_hidden (child, child != gtk_stack_get_visible_child (stack));
      g_object_unref (page);
    }
}

void
guatu_accessible_hide_squeezed (AdwSqueezer *squeezer)
{
  const GtkWidget *shown = adw_squeezer_get_visible_child (squeezer);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (squeezer));
       child != NULL; child = gtk_widget_get_next_sibling (child))
    guatu_accessible_set_hidden (child, child != shown);
}
