/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wall-view-private.h"

/* Walking a wall by keys: it is one stop of the Tab key, and arrows go from sheet to
 * sheet. */

static GtkWidget *
card_in (GtkListItem *item, const GuatuChartDescription *chart)
{
  GtkWidget *holder = gtk_list_item_get_child (item);
  GtkWidget *row = adw_bin_get_child (ADW_BIN (holder));
  GtkWidget *card = row != NULL ? gtk_widget_get_first_child (row) : NULL;

  while (card != NULL
         && !(GUATU_IS_WALL_CARD (card)
              && guatu_wall_card_get_chart (GUATU_WALL_CARD (card)) == chart))
    card = gtk_widget_get_next_sibling (card);
  return card;
}

/** guatu_wall_view_find_card: (transfer none) (nullable): that of a chart, if it exists.
 */
GtkWidget *
guatu_wall_view_find_card (GuatuWallView *self, const GuatuChartDescription *chart)
{
  GtkWidget *card = NULL;

  for (guint i = 0; card == NULL && i < self->items->len; i++)
    card = card_in (g_ptr_array_index (self->items, i), chart);
  return card;
}

static const GuatuChartDescription *
current_chart (GuatuWallView *self)
{
  return self->dataset != NULL && self->current < self->dataset->charts->len
             ? g_ptr_array_index (self->dataset->charts, self->current)
             : NULL;
}

/* The card of a row that comes into view is made later; it takes the keyboard then. */
static void
go_to (GuatuWallView *self, guint chart)
{
  GtkWidget *card;
  const guint row = guatu_wall_rows_find (self->rows, chart);

  self->current = chart;
  card = guatu_wall_view_find_card (self, current_chart (self));
  self->takes_focus = card == NULL;
  if (card != NULL)
    gtk_widget_grab_focus (card);
  if (row != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", row);
}

static gboolean
key_pressed (GuatuWallView *self, guint key, guint code, GdkModifierType modifiers)
{
  const guint n = self->dataset != NULL ? self->dataset->charts->len : 0;
  const guint rows = self->n_columns * 4;
  guint to = self->current;

  if (n == 0 || (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  switch (key)
    {
    case GDK_KEY_Left:
      to = to > 0 ? to - 1 : 0;
      break;
    case GDK_KEY_Right:
      to++;
      break;
    case GDK_KEY_Up:
      to = to >= self->n_columns ? to - self->n_columns : to;
      break;
    case GDK_KEY_Down:
      to += self->n_columns;
      break;
    case GDK_KEY_Page_Up:
      to = to >= rows ? to - rows : 0;
      break;
    case GDK_KEY_Page_Down:
      to += rows;
      break;
    case GDK_KEY_Home:
      to = 0;
      break;
    case GDK_KEY_End:
      to = n - 1;
      break;
    default:
      return GDK_EVENT_PROPAGATE;
    }
  go_to (self, MIN (to, n - 1));
  return GDK_EVENT_STOP;
}

/** guatu_wall_view_add_keys: lets a new wall be walked. */
void
guatu_wall_view_add_keys (GuatuWallView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/** guatu_wall_view_focus: the Tab key comes to the sheet that was left, and goes on. */
gboolean
guatu_wall_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GuatuWallView *self = GUATU_WALL_VIEW (widget);

  if (gtk_widget_get_focus_child (widget) != NULL || current_chart (self) == NULL)
    return FALSE;
  go_to (self, self->current);
  return TRUE;
}
