/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/choice-list.h"

#include <glib/gi18n.h>
#include <string.h>

#include "app/choice-item.h"
#include "app/choice-search.h"
#include "lexicon/initials.h"
#include "lexicon/normalize.h"

/* So many rows are made at a time, which take some 10 ms, until there are more than GTK
 * makes of a list; to make all of these at once took several frames. */
#define PIECE 12
#define MAX_ROWS 240

struct _GuatuChoiceList
{
  AdwBin parent_instance;

  GtkSearchEntry *search;
  GtkListView *view;

  GPtrArray *all;    /* (element-type GuatuChoiceItem) */
  GListStore *items; /* the first of them, up to those that there are rows for so far */
  guint fill_source;
  GtkCustomFilter *filter;
  char *sought;            /* normalized */
  GuatuDataset *dataset;   /* (nullable): whose indicators these are */
  GHashTable *found;       /* (nullable): the ids of those that were found in it */
  GCancellable *searching; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (GuatuChoiceList, guatu_choice_list, ADW_TYPE_BIN)

static gboolean
is_found (gpointer item, gpointer data)
{
  const GuatuChoiceList *self = data;
  const GuatuChoiceItem *choice = item;

  if (self->found != NULL && g_hash_table_contains (self->found, choice->id))
    return TRUE;
  return strstr (choice->sought, self->sought) != NULL
         || guatu_initials_find (choice->sought, self->sought);
}

static void
end_search (GuatuChoiceList *self)
{
  if (self->searching != NULL)
    g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
}

static void
found (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuChoiceList *self = GUATU_CHOICE_LIST (source);
  g_autoptr (GHashTable) ids = guatu_choice_search_finish (result);

  if (ids == NULL)
    return;
  g_clear_pointer (&self->found, g_hash_table_unref);
  self->found = g_steal_pointer (&ids);
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

/* Adds up to @n more. Returns whether there are any left. */
static gboolean
add_rows (GuatuChoiceList *self, guint n)
{
  const guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  const guint n_added = MIN (n, self->all->len - n_shown);

  if (n_added > 0)
    g_list_store_splice (self->items, n_shown, 0, self->all->pdata + n_shown, n_added);
  return n_shown + n_added < self->all->len;
}

static gboolean
add_piece (gpointer data)
{
  GuatuChoiceList *self = data;
  const guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  if (add_rows (self, n_shown < MAX_ROWS ? PIECE : G_MAXUINT))
    return G_SOURCE_CONTINUE;
  self->fill_source = 0;
  return G_SOURCE_REMOVE;
}

/* What is sought may be among those that have no row yet. */
static void
add_rest (GuatuChoiceList *self)
{
  g_clear_handle_id (&self->fill_source, g_source_remove);
  add_rows (self, G_MAXUINT);
}

/* Names are looked through at once; what the data have comes as it is found. */
static void
search_changed (GuatuChoiceList *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));

  add_rest (self);
  end_search (self);
  g_clear_pointer (&self->found, g_hash_table_unref);
  g_free (self->sought);
  self->sought = guatu_lexicon_normalize (text);
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  if (self->dataset == NULL || *self->sought == '\0')
    return;
  self->searching = g_cancellable_new ();
  guatu_choice_search_start (G_OBJECT (self), self->dataset, text, self->searching,
                             found);
}

static void
search_activated (GuatuChoiceList *self)
{
  g_signal_emit_by_name (self, "entered");
}

static void
row_activated (GuatuChoiceList *self, guint position)
{
  GListModel *shown = G_LIST_MODEL (gtk_list_view_get_model (self->view));
  g_autoptr (GuatuChoiceItem) item = g_list_model_get_item (shown, position);

  g_object_set (item, "chosen", !item->chosen, NULL);
  g_signal_emit_by_name (self, "chosen");
}

static void
set_up (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *check = g_object_new (GTK_TYPE_CHECK_BUTTON, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  /* The row is what is clicked and has the keyboard. */
  gtk_widget_set_can_target (check, FALSE);
  gtk_widget_set_focusable (check, FALSE);
  gtk_list_item_set_child (item, check);
}

/* What a screen reader says is of the widget that GTK makes around what is in an item; it
 * says no state of it, so that the name has that. */
static void
say (GtkListItem *list_item)
{
  const GuatuChoiceItem *item = gtk_list_item_get_item (list_item);
  GtkWidget *row = gtk_widget_get_parent (gtk_list_item_get_child (list_item));
  g_autofree char *name = item->chosen ? g_strdup_printf (_ ("%s, chosen"), item->name)
                                       : g_strdup (item->name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
bind (GtkSignalListItemFactory *factory, GtkListItem *list_item)
{
  GuatuChoiceItem *item = gtk_list_item_get_item (list_item);
  GtkWidget *check = gtk_list_item_get_child (list_item);

  g_signal_connect_swapped (item, "notify::chosen", G_CALLBACK (say), list_item);
  say (list_item);
  gtk_label_set_text (GTK_LABEL (gtk_check_button_get_child (GTK_CHECK_BUTTON (check))),
                      item->name);
  g_object_set_data_full (G_OBJECT (check), "shown",
                          g_object_ref (g_object_bind_property (
                              item, "chosen", check, "active", G_BINDING_SYNC_CREATE)),
                          g_object_unref);
}

static void
unbind (GtkSignalListItemFactory *factory, GtkListItem *list_item)
{
  GtkWidget *check = gtk_list_item_get_child (list_item);

  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (list_item), say,
                                        list_item);
  g_binding_unbind (g_object_get_data (G_OBJECT (check), "shown"));
  g_object_set_data (G_OBJECT (check), "shown", NULL);
}

/* The keyboard begins in the search. */
static gboolean
guatu_choice_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GUATU_CHOICE_LIST (widget)->search));
}

static void
guatu_choice_list_dispose (GObject *object)
{
  GuatuChoiceList *self = GUATU_CHOICE_LIST (object);

  end_search (self);
  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_pointer (&self->found, g_hash_table_unref);
  g_clear_pointer (&self->dataset, guatu_dataset_unref);

  G_OBJECT_CLASS (guatu_choice_list_parent_class)->dispose (object);
}

static void
guatu_choice_list_finalize (GObject *object)
{
  GuatuChoiceList *self = GUATU_CHOICE_LIST (object);

  g_ptr_array_unref (self->all);
  g_object_unref (self->items);
  g_object_unref (self->filter);
  g_free (self->sought);

  G_OBJECT_CLASS (guatu_choice_list_parent_class)->finalize (object);
}

static void
guatu_choice_list_class_init (GuatuChoiceListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guatu_choice_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = guatu_choice_list_finalize;
  g_signal_new ("entered", GUATU_TYPE_CHOICE_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
  g_signal_new ("chosen", GUATU_TYPE_CHOICE_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
  widget_class->grab_focus = guatu_choice_list_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/choice-list.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuChoiceList, search);
  gtk_widget_class_bind_template_child (widget_class, GuatuChoiceList, view);
  gtk_widget_class_bind_template_callback (widget_class, search_changed);
  gtk_widget_class_bind_template_callback (widget_class, search_activated);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
}

static void
guatu_choice_list_init (GuatuChoiceList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkFilterListModel *found;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->sought = g_strdup ("");
  self->all = g_ptr_array_new_with_free_func (g_object_unref);
  self->items = g_list_store_new (GUATU_TYPE_CHOICE_ITEM);
  self->filter = gtk_custom_filter_new (is_found, self, NULL);
  found = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->items)),
                                     g_object_ref (GTK_FILTER (self->filter)));
  g_signal_connect (factory, "setup", G_CALLBACK (set_up), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind), NULL);
  gtk_list_view_set_factory (self->view, factory);
  g_object_unref (factory);
  {
    g_autoptr (GtkNoSelection) model = gtk_no_selection_new (G_LIST_MODEL (found));

    gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (model));
  }
}

/**
 * guatu_choice_list_new:
 * @name: what is chosen, for who hears it
 *
 * Returns: (transfer floating): a list of nothing yet
 */
GtkWidget *
guatu_choice_list_new (const char *name)
{
  GuatuChoiceList *self = g_object_new (GUATU_TYPE_CHOICE_LIST, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}

/* Whether the list has these things, in this order. */
static gboolean
has_choices (GuatuChoiceList *self, const GPtrArray *choices)
{
  if (self->all->len != choices->len)
    return FALSE;
  for (guint i = 0; i < choices->len; i++)
    {
      const GuatuSettingChoice *choice = g_ptr_array_index (choices, i);
      const GuatuChoiceItem *item = g_ptr_array_index (self->all, i);

      if (strcmp (item->id, choice->id) != 0 || strcmp (item->name, choice->name) != 0)
        return FALSE;
    }
  return TRUE;
}

static void
fill (GuatuChoiceList *self, const GPtrArray *choices)
{
  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_list_store_remove_all (self->items);
  g_ptr_array_set_size (self->all, 0);
  for (guint i = 0; i < choices->len; i++)
    g_ptr_array_add (self->all, guatu_choice_item_new (g_ptr_array_index (choices, i)));
  if (add_rows (self, PIECE))
    self->fill_source = g_idle_add (add_piece, self);
}

/**
 * guatu_choice_list_search_in:
 * @self: a list of indicators
 * @dataset: whose they are
 *
 * They are found by all that is known of them: names in both languages, numbers, periods.
 */
void
guatu_choice_list_search_in (GuatuChoiceList *self, GuatuDataset *dataset)
{
  g_autoptr (GuatuDataset) before = g_steal_pointer (&self->dataset);
  const char *hint = _ ("Search by name or number");

  self->dataset = guatu_dataset_ref (dataset);
  g_object_set (self->search, "placeholder-text", hint, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, hint, -1);
}

/** guatu_choice_list_choose_first: chooses the first thing that is found; whether there
 * is one. */
gboolean
guatu_choice_list_choose_first (GuatuChoiceList *self)
{
  GListModel *shown = G_LIST_MODEL (gtk_list_view_get_model (self->view));

  add_rest (self);
  if (g_list_model_get_n_items (shown) == 0)
    return FALSE;
  row_activated (self, 0);
  return TRUE;
}

/**
 * guatu_choice_list_set_choices:
 * @self: the list
 * @choices: (element-type GuatuSettingChoice): what there is to choose
 * @chosen: the ids of those that are chosen
 *
 * The rows of many things come a few at a time, so that the window does not wait for
 * them.
 */
void
guatu_choice_list_set_choices (GuatuChoiceList *self, const GPtrArray *choices,
                               const char *const *chosen)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  if (!has_choices (self, choices))
    fill (self, choices);
  for (guint i = 0; chosen[i] != NULL; i++)
    g_hash_table_add (ids, (gpointer) chosen[i]);
  for (guint i = 0; i < choices->len; i++)
    {
      GuatuChoiceItem *item = g_ptr_array_index (self->all, i);
      const gboolean is_chosen = g_hash_table_contains (ids, item->id);

      if (item->chosen != is_chosen)
        g_object_set (item, "chosen", is_chosen, NULL);
    }
}

/** guatu_choice_list_get_chosen: (transfer full): the ids of what is chosen, in order. */
char **
guatu_choice_list_get_chosen (GuatuChoiceList *self)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < self->all->len; i++)
    {
      const GuatuChoiceItem *item = g_ptr_array_index (self->all, i);

      if (item->chosen)
        g_ptr_array_add (ids, g_strdup (item->id));
    }
  g_ptr_array_add (ids, NULL);
  return (char **) g_ptr_array_free (ids, FALSE);
}
