/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/menu-end.h"

/* GTK holds on to the sections of a menu that it has shown, so that
 * each window would leave all its items behind. */

static void
empty (GMenuModel *menu)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuLinkIter) links = g_menu_model_iterate_item_links (menu, i);

      while (g_menu_link_iter_next (links))
        {
          g_autoptr (GMenuModel) below = g_menu_link_iter_get_value (links);

          empty (below);
        }
    }
  g_menu_remove_all (G_MENU (menu));
}

static void
end (gpointer menu)
{
  empty (menu);
  g_object_unref (menu);
}

/**
 * guatu_menu_end_with:
 * @menu: a menu of GMenus
 * @widget: the widget that it is shown by, alone
 *
 * Empties @menu once @widget is gone.
 */
void
guatu_menu_end_with (GMenuModel *menu, GtkWidget *widget)
{
  g_autofree char *key = g_strdup_printf ("guatu-menu-%p", (void *) menu);

  g_object_set_data_full (G_OBJECT (widget), key, g_object_ref (menu), end);
}
