/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/reader.h"

#include <glib/gi18n-lib.h>

#include "dataset/check.h"
#include "dataset/derive.h"
#include "dataset/long-index.h"
#include "io/json-path.h"

#define FORMAT 1

/* The lists of the file, kept until what they refer to has been read. One that is not
 * there, or is no array, has no document. */
typedef struct
{
  GuatuDataset *dataset;
  GuatuJsonValue lists[GUATU_N_LISTS];
} Root;

static void
read_id (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Root *root = target;
  const char *id;

  if (guatu_json_get_id (value, &id))
    {
      g_free (root->dataset->id);
      root->dataset->id = g_strdup (id);
    }
}

static void
read_title (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Root *root = target;

  guatu_json_get_text (value, &root->dataset->title);
}

static void
keep_list (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  Root *root = target;
  const GuatuList *list = field->extra;

  if (guatu_json_expect (value, '['))
    root->lists[*list] = *value;
}

#define LIST(key, required, list)                                                        \
  { key, required, keep_list, 0, &guatu_reader_lists[list] }

static const GuatuJsonField fields[] = {
  { "guatu", TRUE, guatu_reader_skip },
  { "id", TRUE, read_id },
  { "title", TRUE, read_title },
  LIST ("sources", FALSE, GUATU_LIST_SOURCES),
  LIST ("units", TRUE, GUATU_LIST_UNITS),
  LIST ("places", FALSE, GUATU_LIST_PLACES),
  LIST ("themes", FALSE, GUATU_LIST_THEMES),
  LIST ("indicators", TRUE, GUATU_LIST_INDICATORS),
  LIST ("charts", FALSE, GUATU_LIST_CHARTS),
};

/* Makes room for an indicator, so that any other may refer to it. */
static void
announce_indicator (const GuatuJsonValue *value, gpointer reader)
{
  GuatuReader *own = reader;
  GuatuIndicator *indicator = guatu_indicator_new (NULL);

  g_ptr_array_add (own->dataset->indicators, indicator);
  guatu_reader_add_item (value, GUATU_LIST_INDICATORS, indicator);
}

/* In this order whatever is referred to has been read before. Announcing and
 * checking take nothing of the arrays in an item. */
static const struct
{
  GuatuList list;
  void (*walk) (const GuatuJsonValue *list, GuatuJsonItemFunc read, gpointer target);
  GuatuJsonItemFunc read;
} passes[] = {
  { GUATU_LIST_SOURCES, guatu_json_read_array, guatu_read_source },
  { GUATU_LIST_UNITS, guatu_json_read_heads, guatu_announce_unit },
  { GUATU_LIST_UNITS, guatu_json_read_array, guatu_read_unit },
  { GUATU_LIST_UNITS, guatu_json_read_heads, guatu_check_unit_power },
  { GUATU_LIST_PLACES, guatu_json_read_array, guatu_read_place },
  { GUATU_LIST_THEMES, guatu_json_read_array, guatu_read_theme },
  { GUATU_LIST_INDICATORS, guatu_json_read_heads, announce_indicator },
  { GUATU_LIST_INDICATORS, guatu_json_read_array, guatu_read_indicator },
  { GUATU_LIST_CHARTS, guatu_json_read_array, guatu_read_chart },
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
mark_derived (GuatuReader *reader)
{
  for (guint i = 0; i < reader->dataset->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (reader->dataset->indicators, i);

      if (indicator->op != GUATU_DERIVED_NONE)
        g_hash_table_add (reader->damaged, indicator);
    }
}

/* Checks the indicators and, if nothing is wrong so far, works out the derived ones.
 * Returns whether the charts may be looked at, in whose observations the derived ones
 * count. */
static gboolean
check_indicators (GuatuReader *reader, GuatuProblems *problems)
{
  GuatuDataset *dataset = reader->dataset;

  if (!guatu_dataset_check_size (dataset, problems))
    return FALSE;
  guatu_dataset_check_indicators (dataset, reader->damaged, problems);
  if (problems->len > 0)
    {
      mark_derived (reader);
      return TRUE;
    }
  guatu_dataset_derive (dataset, problems);
  return problems->len == 0 && guatu_dataset_check_size (dataset, problems);
}

/* Finds the places of what was found to be wrong with the dataset as a whole. */
static void
locate (GuatuJsonDocument *document, GuatuProblems *problems)
{
  for (guint i = 0; i < MIN (problems->len, GUATU_PROBLEMS_MAX); i++)
    {
      GuatuProblem *problem = g_ptr_array_index (problems, i);

      if (problem->line == 0)
        guatu_json_path_locate (problem->path, document, &problem->line,
                                &problem->column);
    }
}

/* Checks the dataset as a whole, as far as it could be read. */
static void
check_dataset (GuatuJsonDocument *document)
{
  GuatuReader *reader = document->reader;

  /* To choose what a chart leaves open, its observations are looked through;
   * so their number is checked before. */
  if (check_indicators (reader, document->problems))
    {
      guatu_complete_charts (reader);
      guatu_dataset_check_charts (reader->dataset, reader->damaged);
    }

  locate (document, document->problems);
}

/* Adds the problems of the charts to those of the file. */
static void
tell_of_charts (GuatuJsonDocument *document, const GuatuDataset *dataset)
{
  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);

      if (chart->problems == NULL)
        continue;
      locate (document, chart->problems);
      guatu_problems_append (document->problems, chart->problems);
    }
}

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
  g_auto (GuatuReader) reader = { NULL };
  GuatuJsonValue value;
  Root root = { NULL };
  gboolean is_whole;

  guatu_reader_init (&reader, guatu_dataset_new (""));
  document->reader = &reader;
  root.dataset = reader.dataset;
  guatu_json_value_root (document, &value);

  if (!check_format (&value)
      || !guatu_json_read_object (&value, fields, G_N_ELEMENTS (fields), &root))
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (passes); i++)
    if (root.lists[passes[i].list].document != NULL)
      passes[i].walk (&root.lists[passes[i].list], passes[i].read, &reader);

  check_dataset (document);
  is_whole = document->problems->len == 0;
  tell_of_charts (document, reader.dataset);
  if (!is_whole)
    return NULL;
  guatu_dataset_index (reader.dataset);
  return g_steal_pointer (&reader.dataset);
}
