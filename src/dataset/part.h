/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The lists of a dataset whose items have ids. */
typedef enum
{
  GUATU_LIST_SOURCES,
  GUATU_LIST_UNITS,
  GUATU_LIST_PLACES,
  GUATU_LIST_THEMES,
  GUATU_LIST_INDICATORS,
  GUATU_LIST_CHARTS,
  GUATU_LIST_STYLES,
} GuatuList;

#define GUATU_N_LISTS 7

/**
 * GuatuDatasetPart:
 * @list: the list that the item is in
 * @index: its place there, or -1 for the list as a whole
 * @observation: of an indicator, the place of an observation, or -1 for none
 * @member: (nullable): a member of all that, as our own format writes the way to it:
 *   "value", "derived.of[1]", "layers[0].mark"
 * @same_as: of an observation that is told from another one by nothing, the place of
 *   that one plus one; else 0
 *
 * A part of a dataset, which stands somewhere in the file that it was read from.
 */
typedef struct
{
  GuatuList list;
  int index;
  int observation;
  const char *member;
  guint same_as;
} GuatuDatasetPart;

const char *guatu_list_to_string (GuatuList list);
char *
guatu_dataset_part_to_string (const GuatuDatasetPart *part) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
