/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/sidebar-private.h"
#include "app/language.h"
#include "text/said-text.h"

/* The rows of the list. GTK has some two hundred items near the view, each a widget that
 * here is as good as empty; rows are put into those in and next to the view, and taken
 * out for others. */

/* About as high as a row, for an item without one. */
#define ROW_HEIGHT 210

/**
 * guatu_sidebar_row_of:
 * @item: an item of the list
 *
 * Returns: (transfer none) (nullable): the row that is in it
 */
GuatuChartRow *
guatu_sidebar_row_of (GtkListItem *item)
{
  return (GuatuChartRow *) adw_bin_get_child (ADW_BIN (gtk_list_item_get_child (item)));
}

static const GuatuChartDescription *
chart_of (GtkListItem *item)
{
  return guatu_chart_item_get_chart (GUATU_CHART_ITEM (gtk_list_item_get_item (item)));
}

/* The theme that begins with an item, or NULL. */
static const GuatuTheme *
theme_of (GuatuSidebar *self, GtkListItem *item)
{
  const GuatuTheme *theme = chart_of (item)->theme;
  const guint position = gtk_list_item_get_position (item);
  const GuatuChartDescription *before
      = position == 0 ? NULL : guatu_chart_list_get_chart (self->list, position - 1);

  return before == NULL || before->theme != theme ? theme : NULL;
}

static const char *
text_or_empty (const GuatuText *text, GuatuLanguage language)
{
  const char *found
      = guatu_text_is_absent (text) ? NULL : guatu_text_get (text, language);

  return found != NULL ? found : "";
}

/* What a screen reader says is of the widget that GTK makes around what is in an item:
 * the chart, and after it the theme that stands over it. */
static void
set_speech (GuatuSidebar *self, GtkListItem *item)
{
  const GuatuText absent = { NULL, NULL };
  const GuatuTheme *theme = theme_of (self, item);
  const GuatuChartDescription *chart = chart_of (item);

  gtk_accessible_update_property (
      GTK_ACCESSIBLE (gtk_widget_get_parent (gtk_list_item_get_child (item))),
      GTK_ACCESSIBLE_PROPERTY_LABEL,
      text_or_empty (guatu_chart_said (chart, &chart->title),
                     guatu_language_of_words (self->language)),
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      text_or_empty (theme == NULL ? &absent : &theme->title,
                     guatu_language_of_words (self->language)),
      -1);
}

static void
set_heading (GuatuSidebar *self, GtkListItem *item)
{
  GuatuChartRow *row = guatu_sidebar_row_of (item);

  if (row != NULL)
    guatu_chart_row_set_heading (row, theme_of (self, item),
                                 guatu_language_of_words (self->language));
}

static void
clicked (GuatuSidebar *self, GuatuChartRow *row)
{
  guatu_sidebar_open (self, guatu_chart_row_get_chart (row));
}

static GuatuChartRow *
take_row (GuatuSidebar *self)
{
  GtkWidget *row = NULL;

  if (self->spare->len > 0)
    return g_ptr_array_steal_index_fast (self->spare, self->spare->len - 1);
  row = g_object_ref_sink (guatu_chart_row_new ());
  g_signal_connect_object (row, "clicked", G_CALLBACK (clicked), self, G_CONNECT_SWAPPED);
  return GUATU_CHART_ROW (row);
}

static void
put_row_in (GuatuSidebar *self, GtkListItem *item)
{
  GtkWidget *holder = gtk_list_item_get_child (item);
  g_autoptr (GuatuChartRow) row = take_row (self);

  guatu_chart_row_set_chart (row, chart_of (item),
                             guatu_language_of_words (self->language));
  guatu_sidebar_take_thumbnail (self, row);
  adw_bin_set_child (ADW_BIN (holder), GTK_WIDGET (row));
  gtk_widget_set_size_request (holder, -1, -1);
  set_heading (self, item);
}

static void
take_row_out (GuatuSidebar *self, GtkListItem *item)
{
  GtkWidget *holder = gtk_list_item_get_child (item);
  GuatuChartRow *row = guatu_sidebar_row_of (item);

  if (row == NULL)
    return;
  g_ptr_array_add (self->spare, g_object_ref (row));
  adw_bin_set_child (ADW_BIN (holder), NULL);
  gtk_widget_set_size_request (holder, -1, ROW_HEIGHT);
  guatu_chart_row_set_chart (row, NULL, guatu_language_of_words (self->language));
}

static void
set_up (GuatuSidebar *self, GtkListItem *item)
{
  GtkWidget *holder = g_object_new (ADW_TYPE_BIN, "accessible-role",
                                    GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_set_size_request (holder, -1, ROW_HEIGHT);
  gtk_list_item_set_child (item, holder);
}

static void
bind (GuatuSidebar *self, GtkListItem *item)
{
  set_speech (self, item);
  g_ptr_array_add (self->items, item);
  guatu_sidebar_want_rows (self);
}

static void
unbind (GuatuSidebar *self, GtkListItem *item)
{
  g_ptr_array_remove_fast (self->items, item);
  take_row_out (self, item);
}

/**
 * guatu_sidebar_make_rows:
 * @self: a new sidebar
 *
 * Lets its view make items for its list.
 */
void
guatu_sidebar_make_rows (GuatuSidebar *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  self->items = g_ptr_array_new ();
  self->spare = g_ptr_array_new_with_free_func (g_object_unref);
  g_signal_connect_object (factory, "setup", G_CALLBACK (set_up), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->list));
  g_object_unref (factory);
}

/**
 * guatu_sidebar_distance:
 * @self: the sidebar
 * @item: one of its items
 *
 * Returns: how far @item is from the middle of what is in view, in heights of the view;
 *   very far while nothing is in view
 */
double
guatu_sidebar_distance (GuatuSidebar *self, GtkListItem *item)
{
  GtkWidget *holder = gtk_list_item_get_child (item);
  const float height = (float) gtk_widget_get_height (GTK_WIDGET (self->scrolled));
  graphene_rect_t bounds;

  if (height <= 0 || !gtk_widget_get_mapped (holder)
      || !gtk_widget_compute_bounds (holder, GTK_WIDGET (self->scrolled), &bounds))
    return G_MAXDOUBLE;
  return ABS (bounds.origin.y + bounds.size.height / 2 - height / 2) / height;
}

static gboolean
make_rows (gpointer data)
{
  GuatuSidebar *self = data;

  self->row_source = 0;
  for (guint i = 0; i < self->items->len; i++)
    {
      GtkListItem *item = g_ptr_array_index (self->items, i);

      if (guatu_sidebar_row_of (item) == NULL
          && guatu_sidebar_distance (self, item) < GUATU_SIDEBAR_NEAR)
        put_row_in (self, item);
    }
  guatu_sidebar_want_thumbnails (self);
  return G_SOURCE_REMOVE;
}

/**
 * guatu_sidebar_want_rows:
 * @self: the sidebar
 *
 * Makes rows, and then thumbnails, for what is near the view, once it is laid out.
 */
void
guatu_sidebar_want_rows (GuatuSidebar *self)
{
  if (self->row_source == 0)
    self->row_source = g_idle_add_full (GDK_PRIORITY_REDRAW + 1, make_rows, self, NULL);
}

/**
 * guatu_sidebar_update_rows:
 * @self: the sidebar, whose language has changed
 */
void
guatu_sidebar_update_rows (GuatuSidebar *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      GtkListItem *item = g_ptr_array_index (self->items, i);
      GuatuChartRow *row = guatu_sidebar_row_of (item);

      if (row != NULL)
        guatu_chart_row_set_chart (row, chart_of (item),
                                   guatu_language_of_words (self->language));
      set_speech (self, item);
      set_heading (self, item);
    }
  guatu_sidebar_want_thumbnails (self);
}
