/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/listed-model.h"

struct _GuatuListedItem
{
  GObject parent_instance;

  GuatuDataset *dataset; /* (nullable) */
  GuatuListed listed;
};

G_DEFINE_FINAL_TYPE (GuatuListedItem, guatu_listed_item, G_TYPE_OBJECT)

static void
guatu_listed_item_finalize (GObject *object)
{
  g_clear_pointer (&GUATU_LISTED_ITEM (object)->dataset, guatu_dataset_unref);

  G_OBJECT_CLASS (guatu_listed_item_parent_class)->finalize (object);
}

static void
guatu_listed_item_class_init (GuatuListedItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guatu_listed_item_finalize;
}

static void
guatu_listed_item_init (GuatuListedItem *self)
{
}

/** guatu_listed_item_get: (transfer none): the observation. */
const GuatuListed *
guatu_listed_item_get (GuatuListedItem *self)
{
  return &self->listed;
}

struct _GuatuListedModel
{
  GObject parent_instance;

  GuatuDataset *dataset; /* (nullable): that of the rows */
  GArray *rows;          /* (element-type GuatuListed) */
};

static GType
get_item_type (GListModel *model)
{
  return GUATU_TYPE_LISTED_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return GUATU_LISTED_MODEL (model)->rows->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  GuatuListedModel *self = GUATU_LISTED_MODEL (model);
  GuatuListedItem *item;

  if (position >= self->rows->len)
    return NULL;
  item = g_object_new (GUATU_TYPE_LISTED_ITEM, NULL);
  item->dataset = guatu_dataset_ref (self->dataset);
  item->listed = g_array_index (self->rows, GuatuListed, position);
  return item;
}

static void
implement_list_model (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (GuatuListedModel, guatu_listed_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      implement_list_model))

static void
guatu_listed_model_finalize (GObject *object)
{
  GuatuListedModel *self = GUATU_LISTED_MODEL (object);

  g_clear_pointer (&self->dataset, guatu_dataset_unref);
  g_array_unref (self->rows);

  G_OBJECT_CLASS (guatu_listed_model_parent_class)->finalize (object);
}

static void
guatu_listed_model_class_init (GuatuListedModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = guatu_listed_model_finalize;
}

static void
guatu_listed_model_init (GuatuListedModel *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (GuatuListed));
}

/** guatu_listed_model_new: (transfer full): a model without rows. */
GuatuListedModel *
guatu_listed_model_new (void)
{
  return g_object_new (GUATU_TYPE_LISTED_MODEL, NULL);
}

/**
 * guatu_listed_model_take:
 * @self: the model
 * @dataset: (nullable): the dataset of the rows
 * @rows: (transfer full) (element-type GuatuListed): what it lists from now on
 */
void
guatu_listed_model_take (GuatuListedModel *self, GuatuDataset *dataset, GArray *rows)
{
  const guint n_before = self->rows->len;
  g_autoptr (GuatuDataset) before = self->dataset;

  self->dataset = dataset != NULL ? guatu_dataset_ref (dataset) : NULL;
  g_array_unref (self->rows);
  self->rows = rows;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, rows->len);
}

/** guatu_listed_model_rows: (transfer none) (element-type GuatuListed): what it lists. */
const GArray *
guatu_listed_model_rows (GuatuListedModel *self)
{
  return self->rows;
}
