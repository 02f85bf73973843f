/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/reader.h"

#include <glib/gi18n-lib.h>

#include "io/json-path.h"

#define FORMAT 1

/* The lists of the file, kept until what they refer to has been read. One that is not
 * there, or is no array, has no document. */
typedef struct
{
  GuatuBuilder *builder;
  GuatuJsonValue lists[GUATU_N_LISTS];
  GuatuJsonValue style;
} Root;

static void
read_id (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Root *root = target;
  const char *id;

  if (guatu_json_get_id (value, &id))
    guatu_builder_set_id (root->builder, id);
}

static void
read_title (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Root *root = target;

  guatu_json_get_text (value, guatu_builder_title (root->builder));
}

static const GuatuJsonNames roundings = {
  guatu_rounding_from_string,
  guatu_rounding_to_string,
  GUATU_ROUNDING_HALF_EVEN + 1,
};

static void
read_rounding (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Root *root = target;
  guint rounding;

  if (guatu_json_get_name (value, &roundings, &rounding))
    guatu_builder_set_rounding (root->builder, (GuatuRounding) rounding);
}

static void
keep_list (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Root *root = target;
  const GuatuList *list = field->extra;

  if (guatu_json_expect (value, '['))
    root->lists[*list] = *value;
}

/* Which style, which is found once all are read. */
static void
keep_style (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Root *root = target;

  root->style = *value;
}

#define LIST(key, required, list)                                                        \
  { key, required, keep_list, 0, &guatu_reader_lists[list] }

static const GuatuJsonField fields[] = {
  { "guatu", TRUE, guatu_reader_skip },
  { "id", TRUE, read_id },
  { "title", TRUE, read_title },
  { "rounding", FALSE, read_rounding },
  LIST ("sources", FALSE, GUATU_LIST_SOURCES),
  LIST ("units", TRUE, GUATU_LIST_UNITS),
  LIST ("places", FALSE, GUATU_LIST_PLACES),
  LIST ("themes", FALSE, GUATU_LIST_THEMES),
  LIST ("indicators", TRUE, GUATU_LIST_INDICATORS),
  LIST ("charts", FALSE, GUATU_LIST_CHARTS),
  LIST ("styles", FALSE, GUATU_LIST_STYLES),
  { "style", FALSE, keep_style },
};

/* Makes room for an indicator, so that any other may refer to it. */
static void
announce_indicator (const GuatuJsonValue *value, gpointer builder)
{
  guatu_reader_add_item (value, GUATU_LIST_INDICATORS);
}

/* In this order whatever is referred to has been read before. Announcing takes nothing
 * of the arrays in an item. */
static const struct
{
  GuatuList list;
  void (*walk) (const GuatuJsonValue *list, GuatuJsonItemFunc read, gpointer target);
  GuatuJsonItemFunc read;
} passes[] = {
  { GUATU_LIST_SOURCES, guatu_json_read_array, guatu_read_source },
  { GUATU_LIST_UNITS, guatu_json_read_heads, guatu_announce_unit },
  { GUATU_LIST_UNITS, guatu_json_read_array, guatu_read_unit },
  { GUATU_LIST_PLACES, guatu_json_read_array, guatu_read_place },
  { GUATU_LIST_THEMES, guatu_json_read_array, guatu_read_theme },
  { GUATU_LIST_INDICATORS, guatu_json_read_heads, announce_indicator },
  { GUATU_LIST_INDICATORS, guatu_json_read_array, guatu_read_indicator },
  { GUATU_LIST_CHARTS, guatu_json_read_array, guatu_read_chart },
  { GUATU_LIST_STYLES, guatu_json_read_array, guatu_read_style },
};

/* A later format may mean anything, so nothing else of it is looked at. */
static gboolean
check_format (const GuatuJsonValue *root)
{
  GuatuJsonValue member;
  double format;
  int decimals;

  if (!guatu_json_value_member (root, "guatu", &member))
    return TRUE;
  if (!guatu_json_get_number (&member, &format, &decimals))
    return FALSE;
  if (format == FORMAT)
    return TRUE;

  guatu_json_value_problem (
      &member,
      _ ("This version of Guatu reads format %d, and the file is in "
         "another. A newer version may read it."),
      FORMAT);
  return FALSE;
}

static void
tell (gconstpointer where, const char *message, gpointer reader)
{
  guatu_json_value_problem (where, "%s", message);
}

/* A path in our own format is a path in the file. */
static void
locate (GuatuProblem *problem, gpointer reader)
{
  guatu_json_path_locate (problem->place, reader, &problem->line, &problem->column);
}

static const GuatuPlaces places = { tell, locate };

/**
 * guatu_read_dataset:
 * @document: a document; its problems are added to
 *
 * Reads format 1, as data/guatu-dataset.schema.json defines it, and all the
 * problems that there are. Those of one chart are also its own, and do not keep the
 * rest from being read.
 *
 * Returns: (transfer full) (nullable): the dataset, or %NULL if there are other
 *   problems
 */
GuatuDataset *
guatu_read_dataset (GuatuJsonDocument *document)
{
  g_autoptr (GuatuBuilder) builder
      = guatu_builder_new (&places, document->problems, document);
  GuatuJsonValue value;
  Root root = { builder };

  document->builder = builder;
  guatu_json_value_root (document, &value);
  if (!check_format (&value)
      || !guatu_json_read_object (&value, fields, G_N_ELEMENTS (fields), &root))
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (passes); i++)
    if (root.lists[passes[i].list].document != NULL)
      passes[i].walk (&root.lists[passes[i].list], passes[i].read, builder);
  if (root.style.document != NULL)
    guatu_builder_set_style (builder,
                             guatu_reader_resolve (&root.style, GUATU_LIST_STYLES));
  return guatu_builder_finish (builder);
}
