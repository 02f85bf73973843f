/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/loose-chart.h"
#include "document/loose-observation.h"
#include "document/merge.h"
#include "document/setting.h"

G_BEGIN_DECLS

/* What can be changed in a dataset; one row of a table in edit.c each. */
typedef enum
{
  GUATU_EDIT_TITLE,              /* of the dataset */
  GUATU_EDIT_CHART_TITLE,        /* of the chart of an id */
  GUATU_EDIT_CHART_SUBTITLE,     /* the same */
  GUATU_EDIT_CHART_NOTE,         /* the same */
  GUATU_EDIT_CHART,              /* all that the chart of an id says */
  GUATU_EDIT_SETTING,            /* one thing that the chart of an id says */
  GUATU_EDIT_ADD_CHART,          /* at a place among the others */
  GUATU_EDIT_DELETE_CHART,       /* of an id */
  GUATU_EDIT_MOVE_CHART,         /* of an id, to a place among the others */
  GUATU_EDIT_ANNOTATION,         /* a text at a value or a period of a chart */
  GUATU_EDIT_ADD_ANNOTATION,     /* to a chart, or to one of its layers */
  GUATU_EDIT_DELETE_ANNOTATION,  /* of a chart, or of one of its layers */
  GUATU_EDIT_SHADE,              /* a span of time behind the marks of a chart */
  GUATU_EDIT_ADD_SHADE,          /* to a chart */
  GUATU_EDIT_DELETE_SHADE,       /* of a chart */
  GUATU_EDIT_STYLE,              /* the house style of the figures */
  GUATU_EDIT_ROUNDING,           /* what becomes of a half of the last digit */
  GUATU_EDIT_ITEM_NAME,          /* of the unit, place, theme or indicator of an id */
  GUATU_EDIT_INDICATOR_UNIT,     /* in which the numbers of the indicator of an id are */
  GUATU_EDIT_OBSERVATION,        /* an observation of the indicator of an id */
  GUATU_EDIT_ADD_OBSERVATION,    /* to the indicator of an id */
  GUATU_EDIT_DELETE_OBSERVATION, /* of the indicator of an id */
  GUATU_EDIT_ADD_ITEM,           /* a unit, a place, a theme or an indicator */
  GUATU_EDIT_REMOVE_ITEM,        /* the same, which was added last: undoes it */
  GUATU_EDIT_DELETE_THEME,       /* of an id; what was of it is of none */
  GUATU_EDIT_MOVE_THEME,         /* of an id, to a place among the others */
  GUATU_EDIT_ALL,                /* several changes, which are one */
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
 * An item that is added or changed; its name or its label is the text of the edit.
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
 * GuatuLooseNote:
 * @indicator: (nullable): of an annotation, the id of the indicator that it is at
 * @place: (nullable): of an annotation, the id of its place
 * @has_period: of an annotation, whether it says a period
 * @from: of an annotation, that period; of a shaded one, the period with which it begins
 * @to: of a shaded period, the one with which it ends
 *
 * Where an annotation or a shaded period is; what it says is the text of the edit.
 */
typedef struct
{
  char *indicator;
  char *place;
  gboolean has_period;
  GuatuPeriod from;
  GuatuPeriod to;
} GuatuLooseNote;

/**
 * GuatuNewSetting:
 * @setting: what is set
 * @layer: of which layer of the chart, or -1 for the chart itself
 * @values: (nullable): what it is to be
 *
 * A setting that is changed.
 */
typedef struct
{
  GuatuSetting setting;
  int layer;
  char **values;
} GuatuNewSetting;

/**
 * GuatuEdit:
 * @id: (nullable): of the item that is changed
 * @label: (nullable): what it is called instead of what its kind is, as a literal for
 *   gettext: N_("Change Mark")
 * @text: of a kind that changes a text, the new one, which may be absent; of an item, its
 *   name; of an annotation, what it says; of a shaded period, its label, which may be
 * absent
 * @index: which observation of the indicator, annotation or shaded period; of a chart,
 *   which one it is to be; what is added beyond the end is added at the end
 * @layer: of an annotation, which layer of the chart has it: 0 where the chart has none
 * of its own, or is small multiples
 * @note: where an annotation or a shaded period is
 * @observation: of an observation, what it is to say
 * @chart: (nullable): what a chart is to say
 * @style: (nullable): what figures are to look like, or %NULL for as usual; one whose id
 * the dataset has takes its place
 * @rounding: what becomes of a half
 * @setting: of a chart, what is set; once it is done, the edit is one of all that the
 *   chart says
 * @run: other than 0 if it goes on with what the edit before of the same number began,
 *   as a text does that is being typed: both are undone as one
 * @item: an item that is added
 * @parts: (nullable) (element-type GuatuEdit): of several changes, these in their order
 * @other: (nullable): the dataset that comes in
 * @merge: how it does
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
  guint layer;
  GuatuLooseNote note;
  GuatuLooseObservation observation;
  GuatuLooseChart *chart;
  GuatuHouseStyle *style;
  GuatuRounding rounding;
  GuatuNewSetting setting;
  guint run;
  GuatuNewItem item;
  GArray *parts;
  GuatuDataset *other;
  GuatuMergeChoice merge;
} GuatuEdit;

void guatu_edit_copy (GuatuEdit *edit, const GuatuEdit *from);
void guatu_edit_clear (GuatuEdit *edit);
GuatuEdit *guatu_edit_add_part (GuatuEdit *edit, GuatuEditKind kind);
const char *guatu_edit_label (const GuatuEdit *edit);
gboolean guatu_edit_exchange (GuatuEdit *edit, GuatuBuilder *builder);
gboolean guatu_edit_resolve (GuatuEdit *edit, const GuatuDataset *dataset,
                             GuatuProblems *problems);
gboolean guatu_edit_needs_before (const GuatuEdit *edit);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuEdit, guatu_edit_clear)

G_END_DECLS
