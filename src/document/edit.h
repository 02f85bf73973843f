/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/loose-chart.h"
#include "document/loose-observation.h"

G_BEGIN_DECLS

/* What can be changed in a dataset; one row of a table in edit.c each. */
typedef enum
{
  GUATU_EDIT_TITLE,              /* of the dataset */
  GUATU_EDIT_CHART_TITLE,        /* of the chart of an id */
  GUATU_EDIT_CHART_SUBTITLE,     /* the same */
  GUATU_EDIT_CHART_NOTE,         /* the same */
  GUATU_EDIT_CHART,              /* all that the chart of an id says */
  GUATU_EDIT_ADD_CHART,          /* at a place among the others */
  GUATU_EDIT_DELETE_CHART,       /* of an id */
  GUATU_EDIT_MOVE_CHART,         /* of an id, to a place among the others */
  GUATU_EDIT_INDICATOR_NAME,     /* of the indicator of an id */
  GUATU_EDIT_OBSERVATION,        /* an observation of the indicator of an id */
  GUATU_EDIT_ADD_OBSERVATION,    /* to the indicator of an id */
  GUATU_EDIT_DELETE_OBSERVATION, /* of the indicator of an id */
  GUATU_EDIT_ADD_ITEM,           /* a unit, a place, a theme or an indicator */
  GUATU_EDIT_REMOVE_ITEM,        /* the same, which was added last: undoes it */
  GUATU_EDIT_MERGE,              /* another dataset comes in */
  GUATU_EDIT_RELOAD,             /* the file has another one now */
} GuatuEditKind;

#define GUATU_N_EDIT_KINDS (GUATU_EDIT_RELOAD + 1)

/**
 * GuatuNewItem:
 * @list: of units, places, themes or indicators
 * @unit_kind: of a unit
 * @unit: (nullable): of an indicator, the id of its unit
 * @theme: (nullable): of an indicator, the id of its theme
 * @unit_mult: of an indicator, the power of ten in which its values are written
 *
 * An item that is added; its name or its label is the text of the edit.
 */
typedef struct
{
  GuatuList list;
  GuatuUnitKind unit_kind;
  char *unit;
  char *theme;
  int unit_mult;
} GuatuNewItem;

/**
 * GuatuEdit:
 * @id: (nullable): of the item that is changed
 * @label: (nullable): what it is called instead of what its kind is, as a literal for
 *   gettext: N_("Change Mark")
 * @text: of a kind that changes a text, the new one, which may be absent; of an item, its
 *   name
 * @index: which observation of the indicator; of a chart, which one it is to be; what is
 *   beyond the end is the end
 * @observation: of an observation, what it is to say
 * @chart: (nullable): what a chart is to say
 * @item: an item that is added
 * @other: (nullable): the dataset that comes in
 *
 * One change, as data: what is to be from now on.
 */
typedef struct
{
  GuatuEditKind kind;
  char *id;
  const char *label;
  GuatuText text;
  guint index;
  GuatuLooseObservation observation;
  GuatuLooseChart *chart;
  GuatuNewItem item;
  GuatuDataset *other;
} GuatuEdit;

void guatu_edit_copy (GuatuEdit *edit, const GuatuEdit *from);
void guatu_edit_clear (GuatuEdit *edit);
const char *guatu_edit_label (const GuatuEdit *edit);
gboolean guatu_edit_exchange (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_needs_before (const GuatuEdit *edit);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuEdit, guatu_edit_clear)

G_END_DECLS
