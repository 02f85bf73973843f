/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/reader.h"

#include "dataset/number.h"

#include <glib/gi18n-lib.h>

#include "io/json-path.h"

/* Addresses for the tables of fields, which cannot hold a number. */
const GuatuList guatu_reader_lists[GUATU_N_LISTS] = {
  GUATU_LIST_SOURCES,    GUATU_LIST_UNITS,  GUATU_LIST_PLACES, GUATU_LIST_THEMES,
  GUATU_LIST_INDICATORS, GUATU_LIST_CHARTS, GUATU_LIST_STYLES,
};

/**
 * guatu_reader_add_item:
 * @value: the object of the item, whose id is looked up and read here
 * @list: the list that it is in
 *
 * Adds an item with its id, by which it can be referred to from then on. An id that is
 * not there is the problem of whoever reads the object.
 *
 * Returns: (transfer none): the item
 */
gpointer
guatu_reader_add_item (const GuatuJsonValue *value, GuatuList list)
{
  GuatuJsonValue member;
  const char *id = "";

  if (guatu_json_value_member (value, "id", &member))
    guatu_json_get_id (&member, &id);
  return guatu_builder_add (value->document->builder, list, id, &member);
}

/**
 * guatu_reader_resolve:
 * @value: a value that should be the id of an item
 * @list: the list that the item is in
 *
 * Returns: (nullable): the item; without one, there is a problem
 */
gpointer
guatu_reader_resolve (const GuatuJsonValue *value, GuatuList list)
{
  const char *id;

  if (!guatu_json_get_id (value, &id))
    return NULL;
  return guatu_builder_find (value->document->builder, list, id, value);
}

void
guatu_reader_skip (const GuatuJsonValue *value, const GuatuJsonField *field,
                   gpointer target)
{
}

void
guatu_reader_read_reference (const GuatuJsonValue *value, const GuatuJsonField *field,
                             gpointer target)
{
  const GuatuList *list = field->extra;
  gpointer *result = G_STRUCT_MEMBER_P (target, field->offset);

  *result = guatu_reader_resolve (value, *list);
}

/**
 * guatu_reader_get_period:
 * @value: a value that should be a period
 * @period: (out): the period
 *
 * Returns: whether it is one; if not, there is a problem
 */
gboolean
guatu_reader_get_period (const GuatuJsonValue *value, GuatuPeriod *period)
{
  const char *string;
  g_autofree char *shown = NULL;

  if (!guatu_json_expect (value, '"'))
    return FALSE;

  string = json_node_get_string (value->node);
  if (guatu_period_parse (string, period))
    return TRUE;

  shown = guatu_json_shorten (string);
  guatu_json_value_problem (value,
                            _ ("“%s” is not a period. Write a year as 2023, a half as "
                               "2023-H1, a quarter as 2023-Q1, a month as 2023-07, a "
                               "week as 2023-W09, a day as 2023-07-01, and a span as "
                               "2023-01/2023-11."),
                            shown);
  return FALSE;
}

/**
 * guatu_reader_get_number:
 * @number: (out): the number
 * @decimals: (out): with which it is written
 *
 * Returns: whether the value is a number that statistics may hold
 */
gboolean
guatu_reader_get_number (const GuatuJsonValue *value, double *number, int *decimals)
{
  if (!guatu_json_get_number (value, number, decimals))
    return FALSE;
  if (guatu_number_is_usable (*number))
    return TRUE;
  guatu_json_value_problem (value, _ ("The value is beyond 1e100 or below 1e-100, which "
                                      "no statistics reach. Write it in another unit."));
  return FALSE;
}
