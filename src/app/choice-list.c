/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/choice-list.h"

#include <string.h>

#include "document/setting.h"
#include "lexicon/normalize.h"

/* One of the things: whether it is chosen is told to the row that shows it. */
#define GUATU_TYPE_CHOICE_ITEM (guatu_choice_item_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChoiceItem, guatu_choice_item, GUATU, CHOICE_ITEM, GObject)

struct _GuatuChoiceItem
{
  GObject parent_instance;

  char *id;
  char *name;
  char *sought; /* the name, normalized */
  gboolean chosen;
};

G_DEFINE_FINAL_TYPE (GuatuChoiceItem, guatu_choice_item, G_TYPE_OBJECT)

enum
{
  PROP_CHOSEN = 1,
};

static void
choice_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, GUATU_CHOICE_ITEM (object)->chosen);
}

static void
choice_item_set_property (GObject *object, guint id, const GValue *value,
                          GParamSpec *pspec)
{
  GUATU_CHOICE_ITEM (object)->chosen = g_value_get_boolean (value);
}

static void
guatu_choice_item_finalize (GObject *object)
{
  GuatuChoiceItem *self = GUATU_CHOICE_ITEM (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->sought);

  G_OBJECT_CLASS (guatu_choice_item_parent_class)->finalize (object);
}

static void
guatu_choice_item_class_init (GuatuChoiceItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = choice_item_get_property;
  object_class->set_property = choice_item_set_property;
  object_class->finalize = guatu_choice_item_finalize;
  g_object_class_install_property (
      object_class, PROP_CHOSEN,
      g_param_spec_boolean ("chosen", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
}

static void
guatu_choice_item_init (GuatuChoiceItem *self)
{
}

struct _GuatuChoiceList
{
  AdwBin parent_instance;

  GtkSearchEntry *search;
  GtkListView *view;

  GListStore *items;
  GtkCustomFilter *filter;
  char *sought; /* normalized */
};

G_DEFINE_FINAL_TYPE (GuatuChoiceList, guatu_choice_list, ADW_TYPE_BIN)

static gboolean
is_found (gpointer item, gpointer data)
{
  const GuatuChoiceList *self = data;

  return strstr (GUATU_CHOICE_ITEM (item)->sought, self->sought) != NULL;
}

static void
search_changed (GuatuChoiceList *self)
{
  g_free (self->sought);
  self->sought
      = guatu_lexicon_normalize (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
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
  GtkWidget *check = gtk_check_button_new ();

  /* The row is what is clicked and has the keyboard. */
  gtk_widget_set_can_target (check, FALSE);
  gtk_widget_set_focusable (check, FALSE);
  gtk_list_item_set_child (item, check);
}

static void
bind (GtkSignalListItemFactory *factory, GtkListItem *list_item)
{
  GuatuChoiceItem *item = gtk_list_item_get_item (list_item);
  GtkWidget *check = gtk_list_item_get_child (list_item);

  gtk_check_button_set_label (GTK_CHECK_BUTTON (check), item->name);
  g_object_set_data_full (G_OBJECT (check), "shown",
                          g_object_ref (g_object_bind_property (
                              item, "chosen", check, "active", G_BINDING_SYNC_CREATE)),
                          g_object_unref);
}

static void
unbind (GtkSignalListItemFactory *factory, GtkListItem *list_item)
{
  GtkWidget *check = gtk_list_item_get_child (list_item);

  g_binding_unbind (g_object_get_data (G_OBJECT (check), "shown"));
  g_object_set_data (G_OBJECT (check), "shown", NULL);
}

static void
guatu_choice_list_finalize (GObject *object)
{
  GuatuChoiceList *self = GUATU_CHOICE_LIST (object);

  g_object_unref (self->items);
  g_object_unref (self->filter);
  g_free (self->sought);

  G_OBJECT_CLASS (guatu_choice_list_parent_class)->finalize (object);
}

static void
guatu_choice_list_class_init (GuatuChoiceListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guatu_choice_list_finalize;
  g_signal_new ("chosen", GUATU_TYPE_CHOICE_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/choice-list.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuChoiceList, search);
  gtk_widget_class_bind_template_child (widget_class, GuatuChoiceList, view);
  gtk_widget_class_bind_template_callback (widget_class, search_changed);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
}

static void
guatu_choice_list_init (GuatuChoiceList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkFilterListModel *found;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->sought = g_strdup ("");
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
  if (g_list_model_get_n_items (G_LIST_MODEL (self->items)) != choices->len)
    return FALSE;
  for (guint i = 0; i < choices->len; i++)
    {
      const GuatuSettingChoice *choice = g_ptr_array_index (choices, i);
      g_autoptr (GuatuChoiceItem) item
          = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (strcmp (item->id, choice->id) != 0 || strcmp (item->name, choice->name) != 0)
        return FALSE;
    }
  return TRUE;
}

static void
fill (GuatuChoiceList *self, const GPtrArray *choices)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < choices->len; i++)
    {
      const GuatuSettingChoice *choice = g_ptr_array_index (choices, i);
      GuatuChoiceItem *item = g_object_new (GUATU_TYPE_CHOICE_ITEM, NULL);

      item->id = g_strdup (choice->id);
      item->name = g_strdup (choice->name);
      item->sought = guatu_lexicon_normalize (choice->name);
      g_ptr_array_add (items, item);
    }
  g_list_store_splice (self->items, 0,
                       g_list_model_get_n_items (G_LIST_MODEL (self->items)),
                       items->pdata, items->len);
}

/**
 * guatu_choice_list_set_choices:
 * @self: the list
 * @choices: (element-type GuatuSettingChoice): what there is to choose
 * @chosen: the ids of those that are chosen
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
      g_autoptr (GuatuChoiceItem) item
          = g_list_model_get_item (G_LIST_MODEL (self->items), i);
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
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GuatuChoiceItem) item
          = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (item->chosen)
        g_ptr_array_add (ids, g_strdup (item->id));
    }
  g_ptr_array_add (ids, NULL);
  return (char **) g_ptr_array_free (ids, FALSE);
}
