/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/builder.h"

#include <glib/gi18n-lib.h>

#include "dataset/builder-private.h"

static gpointer
new_indicator (void)
{
  return guatu_indicator_new (NULL);
}

static gpointer
new_chart (void)
{
  return guatu_chart_description_new (NULL);
}

static gpointer
new_style (void)
{
  return guatu_house_style_new ();
}

#define LIST(member) G_STRUCT_OFFSET (GuatuDataset, member)

/* Where the items of a list are kept, and how one is made. Each begins with its id. */
static const struct
{
  gsize offset;
  gsize size;
  gpointer (*make) (void); /* NULL for all zero */
} lists[GUATU_N_LISTS] = {
  [GUATU_LIST_SOURCES] = { LIST (sources), sizeof (GuatuSource), NULL },
  [GUATU_LIST_UNITS] = { LIST (units), sizeof (GuatuUnit), NULL },
  [GUATU_LIST_PLACES] = { LIST (places), sizeof (GuatuPlace), NULL },
  [GUATU_LIST_THEMES] = { LIST (themes), sizeof (GuatuTheme), NULL },
  [GUATU_LIST_INDICATORS] = { LIST (indicators), 0, new_indicator },
  [GUATU_LIST_CHARTS] = { LIST (charts), 0, new_chart },
  [GUATU_LIST_STYLES] = { LIST (styles), 0, new_style },
};

/* Items are found by their ids, with which they begin: the address of an id will do. */
static guint
hash_item (gconstpointer item)
{
  return g_str_hash (*(char *const *) item);
}

static gboolean
are_of_one_id (gconstpointer a, gconstpointer b)
{
  return g_str_equal (*(char *const *) a, *(char *const *) b);
}

/**
 * guatu_builder_new:
 * @places: tells where things are in what is read; outlives the builder
 * @problems: where all that is wrong is added; outlives the builder
 * @reader: what @places are called with
 *
 * Returns: (transfer full): a builder of a dataset, to be filled by one reader and then
 *   finished. Items of a list may refer to items that were added before
 */
GuatuBuilder *
guatu_builder_new (const GuatuPlaces *places, GuatuProblems *problems, gpointer reader)
{
  GuatuBuilder *builder = g_new0 (GuatuBuilder, 1);

  builder->dataset = guatu_dataset_new ("");
  builder->places = places;
  builder->problems = problems;
  builder->reader = reader;
  builder->origins = guatu_origins_new ();
  builder->open = g_array_new (FALSE, FALSE, sizeof (GuatuOpenDimensions));
  builder->damaged = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < GUATU_N_LISTS; i++)
    builder->ids[i] = g_hash_table_new (hash_item, are_of_one_id);
  return builder;
}

/**
 * guatu_builder_free:
 * @builder: (transfer full): a builder; its dataset is freed unless it was finished
 */
void
guatu_builder_free (GuatuBuilder *builder)
{
  for (guint i = 0; i < GUATU_N_LISTS; i++)
    g_hash_table_unref (builder->ids[i]);
  g_hash_table_unref (builder->origins);
  g_array_unref (builder->open);
  g_hash_table_unref (builder->damaged);
  g_clear_pointer (&builder->dataset, guatu_dataset_unref);
  g_free (builder);
}

/**
 * guatu_builder_tell:
 * @builder: a builder
 * @where: a value that the reader gave
 * @format: a translated sentence, as for printf()
 * @...: its arguments
 *
 * Lets the reader add a problem that is at @where.
 */
void
guatu_builder_tell (GuatuBuilder *builder, gconstpointer where, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  builder->places->tell (where, message, builder->reader);
}

/** guatu_builder_set_id: names the dataset. */
void
guatu_builder_set_id (GuatuBuilder *builder, const char *id)
{
  g_free (builder->dataset->id);
  builder->dataset->id = g_strdup (id);
}

/** guatu_builder_set_rounding: says how the numbers of the dataset are rounded. */
void
guatu_builder_set_rounding (GuatuBuilder *builder, GuatuRounding rounding)
{
  builder->dataset->rounding = rounding;
}

/** guatu_builder_dataset: (transfer none): what there is of the dataset by now. */
const GuatuDataset *
guatu_builder_dataset (GuatuBuilder *builder)
{
  return builder->dataset;
}

/** guatu_builder_title: (transfer none): the title of the dataset, to be filled in. */
GuatuText *
guatu_builder_title (GuatuBuilder *builder)
{
  return &builder->dataset->title;
}

/** guatu_builder_set_style: says which style its figures have. */
void
guatu_builder_set_style (GuatuBuilder *builder, const GuatuHouseStyle *style)
{
  builder->dataset->style = style;
}

/** guatu_builder_items: (transfer none): the items of a list. */
GPtrArray *
guatu_builder_items (GuatuBuilder *builder, GuatuList list)
{
  return *(GPtrArray **) G_STRUCT_MEMBER_P (builder->dataset, lists[list].offset);
}

/**
 * guatu_builder_add:
 * @builder: a builder
 * @list: the list of the item
 * @id: its id, or "" where the reader found none
 * @where: where the id is
 *
 * Adds an item to a list, by whose id it can be referred to from then on. An id that the
 * list already has is a problem, and still means the item that had it first.
 *
 * Returns: (transfer none): the item, with its id and nothing else: a #GuatuSource, a
 *   #GuatuUnit and so on, as the list says
 */
gpointer
guatu_builder_add (GuatuBuilder *builder, GuatuList list, const char *id,
                   gconstpointer where)
{
  gpointer item
      = lists[list].make != NULL ? lists[list].make () : g_malloc0 (lists[list].size);
  char **own_id = item;

  g_ptr_array_add (guatu_builder_items (builder, list), item);
  g_free (*own_id);
  *own_id = g_strdup (id);
  if (guatu_builder_has (builder, list, id))
    guatu_builder_tell (builder, where,
                        _ ("“%s” already has another id “%s”. Change one."),
                        guatu_list_to_string (list), id);
  else if (*id != '\0')
    g_hash_table_add (builder->ids[list], item);
  return item;
}

/**
 * guatu_builder_item:
 * @builder: a builder
 * @list: a list
 * @index: less than the number of items that were added to it
 *
 * Returns: (transfer none): the item
 */
gpointer
guatu_builder_item (GuatuBuilder *builder, GuatuList list, guint index)
{
  return g_ptr_array_index (guatu_builder_items (builder, list), index);
}

/** guatu_builder_n_ids: how many ids the items of a list have. */
guint
guatu_builder_n_ids (GuatuBuilder *builder, GuatuList list)
{
  return g_hash_table_size (builder->ids[list]);
}

/** guatu_builder_has: whether a list has an item of an id. */
gboolean
guatu_builder_has (GuatuBuilder *builder, GuatuList list, const char *id)
{
  return g_hash_table_contains (builder->ids[list], &id);
}

/** guatu_builder_look_up: (transfer none) (nullable): the item of a list that an id
 * means. */
gpointer
guatu_builder_look_up (GuatuBuilder *builder, GuatuList list, const char *id)
{
  return g_hash_table_lookup (builder->ids[list], &id);
}

/**
 * guatu_builder_find:
 * @builder: a builder
 * @list: the list that the item is in
 * @id: its id
 * @where: where it is referred to
 *
 * Returns: (transfer none) (nullable): the item; without one, there is a problem
 */
gpointer
guatu_builder_find (GuatuBuilder *builder, GuatuList list, const char *id,
                    gconstpointer where)
{
  gpointer item = guatu_builder_look_up (builder, list, id);

  if (item == NULL)
    guatu_builder_tell (builder, where,
                        _ ("“%s” has no id “%s”. Add it there, or correct it here."),
                        guatu_list_to_string (list), id);
  return item;
}

/**
 * guatu_builder_damage:
 * @builder: a builder
 * @item: a unit, an indicator or a chart
 *
 * Says that something of the item could not be read, so that what follows from it is not
 * told as a problem of its own.
 */
void
guatu_builder_damage (GuatuBuilder *builder, gpointer item)
{
  g_hash_table_add (builder->damaged, item);
}
