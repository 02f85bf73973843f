/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/draft-list.h"

struct _GuatuDraftItem
{
  GObject parent_instance;

  guint index;
  gboolean is_heading;
};

G_DEFINE_FINAL_TYPE (GuatuDraftItem, guatu_draft_item, G_TYPE_OBJECT)

static void
guatu_draft_item_class_init (GuatuDraftItemClass *klass)
{
}

static void
guatu_draft_item_init (GuatuDraftItem *self)
{
}

/** guatu_draft_item_get_index: which figure or number; of a heading the first figure. */
guint
guatu_draft_item_get_index (GuatuDraftItem *self)
{
  return self->index;
}

/** guatu_draft_item_is_heading: whether it is the heading of figures. */
gboolean
guatu_draft_item_is_heading (GuatuDraftItem *self)
{
  return self->is_heading;
}

/* A row: of which figure or number, and whether it is the heading over it. */
typedef struct
{
  guint index;
  gboolean is_heading;
} Row;

struct _GuatuDraftList
{
  GObject parent_instance;

  GuatuDraft *draft;
  gboolean is_of_left;
  GArray *rows;      /* (element-type Row) */
  GArray *positions; /* (element-type guint): of each figure or number */
};

static GType
get_item_type (GListModel *model)
{
  return GUATU_TYPE_DRAFT_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return GUATU_DRAFT_LIST (model)->rows->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  GuatuDraftList *self = GUATU_DRAFT_LIST (model);
  GuatuDraftItem *item;

  if (position >= self->rows->len)
    return NULL;
  item = g_object_new (GUATU_TYPE_DRAFT_ITEM, NULL);
  item->index = g_array_index (self->rows, Row, position).index;
  item->is_heading = g_array_index (self->rows, Row, position).is_heading;
  return item;
}

static void
model_init (GListModelInterface *interface)
{
  interface->get_item_type = get_item_type;
  interface->get_n_items = get_n_items;
  interface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (GuatuDraftList, guatu_draft_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, model_init))

static void
guatu_draft_list_finalize (GObject *object)
{
  GuatuDraftList *self = GUATU_DRAFT_LIST (object);

  g_array_unref (self->rows);
  g_array_unref (self->positions);
  g_clear_pointer (&self->draft, guatu_draft_unref);

  G_OBJECT_CLASS (guatu_draft_list_parent_class)->finalize (object);
}

static void
guatu_draft_list_class_init (GuatuDraftListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guatu_draft_list_finalize;
}

static void
guatu_draft_list_init (GuatuDraftList *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  self->positions = g_array_new (FALSE, FALSE, sizeof (guint));
}

static void
add_row (GuatuDraftList *self, guint index, gboolean is_heading)
{
  const Row row = { index, is_heading };

  if (!is_heading)
    g_array_append_val (self->positions, self->rows->len);
  g_array_append_val (self->rows, row);
}

/** guatu_draft_list_refill: lists what there is now. */
void
guatu_draft_list_refill (GuatuDraftList *self)
{
  const guint before = self->rows->len;
  const guint n = self->is_of_left ? self->draft->prose->left->len
                                   : guatu_draft_n_figures (self->draft);
  const char *section = NULL;

  g_array_set_size (self->rows, 0);
  g_array_set_size (self->positions, 0);
  for (guint i = 0; i < n; i++)
    {
      if (!self->is_of_left)
        {
          const char *own = guatu_draft_figure (self->draft, i)->section;

          if (own != NULL && g_strcmp0 (own, section) != 0)
            add_row (self, i, TRUE);
          section = own;
        }
      add_row (self, i, FALSE);
    }
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, self->rows->len);
}

/** guatu_draft_list_position: where a figure or a number is listed. */
guint
guatu_draft_list_position (GuatuDraftList *self, guint index)
{
  return index < self->positions->len ? g_array_index (self->positions, guint, index)
                                      : GTK_INVALID_LIST_POSITION;
}

/**
 * guatu_draft_list_new:
 * @draft: a report
 * @is_of_left: whether the numbers that are no figures are listed
 *
 * Returns: (transfer full): what was read from it, as a list
 */
GuatuDraftList *
guatu_draft_list_new (GuatuDraft *draft, gboolean is_of_left)
{
  GuatuDraftList *self = g_object_new (GUATU_TYPE_DRAFT_LIST, NULL);

  self->draft = guatu_draft_ref (draft);
  self->is_of_left = is_of_left;
  guatu_draft_list_refill (self);
  return self;
}
