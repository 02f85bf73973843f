/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/text-label.h"
#include "app/language.h"
#include "app/wall-view-private.h"
#include "text/said-text.h"

/* The rows of a wall. GTK has some two hundred of them near the view, each as good as
 * empty; sheets are put into those in and next to the view. */

/* How far from the middle of the view something exists, in heights of the view. */
#define NEAR 1.5

#define TITLE_HEIGHT 44
#define HEADING_HEIGHT 52

static void
card_clicked (GuatuWallView *self, GuatuWallCard *card)
{
  guatu_wall_view_open (self, guatu_wall_card_get_chart (card));
}

static GtkWidget *
make_card (GuatuWallView *self, guint index)
{
  const GuatuChartDescription *chart = g_ptr_array_index (self->dataset->charts, index);
  GtkWidget *card = guatu_wall_card_new (chart, guatu_language_of_words (self->language),
                                         guatu_wall_view_card_width (self));
  GdkTexture *thumbnail = guatu_thumbnails_find (&self->thumbnails, chart);

  g_signal_connect_object (card, "clicked", G_CALLBACK (card_clicked), self,
                           G_CONNECT_SWAPPED);
  if (thumbnail != NULL)
    guatu_wall_card_set_thumbnail (GUATU_WALL_CARD (card), thumbnail);
  return card;
}

static GtkWidget *
make_row (GuatuWallView *self, const GuatuWallSpan *span)
{
  GtkWidget *row;

  if (span->theme != NULL)
    {
      row = gtk_label_new (NULL);
      guatu_text_label_set_text (GTK_LABEL (row), &span->theme->title,
                                 guatu_language_of_words (self->language));
      gtk_label_set_xalign (GTK_LABEL (row), 0);
      gtk_label_set_ellipsize (GTK_LABEL (row), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (row, "heading");
      gtk_widget_set_margin_start (row, GUATU_WALL_PADDING / 2);
      gtk_widget_set_valign (row, GTK_ALIGN_END);
      return row;
    }
  row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, GUATU_WALL_SPACING);
  for (guint i = 0; i < span->n; i++)
    gtk_box_append (GTK_BOX (row), make_card (self, span->first + i));
  return row;
}

/* A row says the theme whose name it is, or the titles of its charts. */
static void
name_row (GuatuWallView *self, const GuatuWallSpan *span, GtkWidget *row)
{
  g_autoptr (GString) said = g_string_new (NULL);

  if (span->theme != NULL)
    g_string_append (said, guatu_text_get (&span->theme->title, self->language));
  for (guint i = 0; span->theme == NULL && i < span->n; i++)
    {
      const GuatuChartDescription *chart
          = g_ptr_array_index (self->dataset->charts, span->first + i);

      g_string_append_printf (said, "%s%s", i > 0 ? ", " : "",
                              guatu_chart_said_in (chart, &chart->title, self->language));
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  said->str, -1);
}

static gboolean
make_near (gpointer data)
{
  GuatuWallView *self = data;

  self->card_source = 0;
  for (guint i = 0; i < self->items->len; i++)
    {
      GtkListItem *item = g_ptr_array_index (self->items, i);
      GtkWidget *holder = gtk_list_item_get_child (item);

      if (adw_bin_get_child (ADW_BIN (holder)) == NULL
          && guatu_wall_view_distance (self, holder) < NEAR)
        {
          const GuatuWallSpan *span = guatu_wall_row_get (gtk_list_item_get_item (item));

          adw_bin_set_child (ADW_BIN (holder), make_row (self, span));
          name_row (self, span, gtk_widget_get_parent (holder));
        }
    }
  if (self->takes_focus)
    {
      self->takes_focus = FALSE;
      gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
    }
  guatu_wall_view_want_thumbnails (self);
  return G_SOURCE_REMOVE;
}

/** guatu_wall_view_want_near: makes what is near the view, once it is laid out. */
void
guatu_wall_view_want_near (GuatuWallView *self)
{
  if (self->card_source == 0)
    self->card_source = g_idle_add_full (GDK_PRIORITY_REDRAW + 1, make_near, self, NULL);
}

/** guatu_wall_view_next_card: (transfer none) (nullable): the one nearest to the middle
 * of the view that wants a thumbnail. */
GuatuWallCard *
guatu_wall_view_next_card (GuatuWallView *self)
{
  GuatuWallCard *nearest = NULL;
  double least = NEAR;

  for (guint i = 0; i < self->items->len; i++)
    {
      GtkWidget *holder = gtk_list_item_get_child (g_ptr_array_index (self->items, i));
      GtkWidget *row = adw_bin_get_child (ADW_BIN (holder));
      const double away
          = row == NULL ? G_MAXDOUBLE : guatu_wall_view_distance (self, holder);
      GtkWidget *card = away < least ? gtk_widget_get_first_child (row) : NULL;

      while (card != NULL
             && !(GUATU_IS_WALL_CARD (card)
                  && guatu_wall_card_wants_thumbnail (GUATU_WALL_CARD (card))))
        card = gtk_widget_get_next_sibling (card);
      if (card == NULL)
        continue;
      least = away;
      nearest = GUATU_WALL_CARD (card);
    }
  return nearest;
}

static void
set_up (GuatuWallView *self, GtkListItem *item)
{
  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_selectable (item, FALSE);
  gtk_list_item_set_child (item, g_object_new (ADW_TYPE_BIN, "accessible-role",
                                               GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
}

static void
bind (GuatuWallView *self, GtkListItem *item)
{
  const GuatuWallSpan *span = guatu_wall_row_get (gtk_list_item_get_item (item));
  const int height = span->theme != NULL
                         ? HEADING_HEIGHT
                         : guatu_wall_view_card_width (self) * 2 / 3 + TITLE_HEIGHT;

  gtk_widget_set_size_request (gtk_list_item_get_child (item), -1, height);
  g_ptr_array_add (self->items, item);
  guatu_wall_view_want_near (self);
}

static void
unbind (GuatuWallView *self, GtkListItem *item)
{
  g_ptr_array_remove_fast (self->items, item);
  adw_bin_set_child (ADW_BIN (gtk_list_item_get_child (item)), NULL);
}

/** guatu_wall_view_make_rows: lets a new wall make items for its rows. */
void
guatu_wall_view_make_rows (GuatuWallView *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkSelectionModel *model = GTK_SELECTION_MODEL (
      gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->rows))));

  g_signal_connect_object (factory, "setup", G_CALLBACK (set_up), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_model (self->view, model);
  g_object_unref (factory);
  g_object_unref (model);
}
