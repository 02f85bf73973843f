/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/builder.h"

G_BEGIN_DECLS

/* What can be changed in a dataset; one row of a table in edit.c each. */
typedef enum
{
  GUATU_EDIT_TITLE,          /* of the dataset */
  GUATU_EDIT_CHART_TITLE,    /* of the chart of an id */
  GUATU_EDIT_CHART_SUBTITLE, /* the same */
  GUATU_EDIT_CHART_NOTE,     /* the same */
  GUATU_EDIT_INDICATOR_NAME, /* of the indicator of an id */
  GUATU_EDIT_VALUE,          /* of an observation of the indicator of an id */
  GUATU_EDIT_MERGE,          /* another dataset comes in */
} GuatuEditKind;

#define GUATU_N_EDIT_KINDS (GUATU_EDIT_MERGE + 1)

/**
 * GuatuEdit:
 * @id: (nullable): of the item that is changed
 * @text: of a kind that changes a text, the new one, which may be absent
 * @index: of %GUATU_EDIT_VALUE, which observation of the indicator
 * @value: the same, the new number as it is written
 * @decimals: the digits after its decimal point
 * @missing: whether there is no number
 * @bound: what it bounds; not a range
 * @status: the status
 * @other: (nullable): of %GUATU_EDIT_MERGE, the dataset that comes in
 *
 * One change, as data: what is to be from now on.
 */
typedef struct
{
  GuatuEditKind kind;
  char *id;
  GuatuText text;
  guint index;
  double value;
  int decimals;
  gboolean missing;
  GuatuBound bound;
  GuatuStatus status;
  GuatuDataset *other;
} GuatuEdit;

void guatu_edit_copy (GuatuEdit *edit, const GuatuEdit *from);
void guatu_edit_clear (GuatuEdit *edit);
const char *guatu_edit_name (const GuatuEdit *edit);
gboolean guatu_edit_exchange (GuatuEdit *edit, GuatuBuilder *builder);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuEdit, guatu_edit_clear)

G_END_DECLS
