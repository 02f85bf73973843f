/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/builder.h"
#include "io/items/growth-name.h"
#include "io/table-options.h"
#include "lexicon/normalize.h"
#include "lexicon/unit-text.h"

G_BEGIN_DECLS

/* How the short name of a part begins that has no other beside it. */
#define GUATU_ONLY_PART_ZH "其中："

/* That nothing is expected of where the next observation stands. */
#define GUATU_NO_POSITION G_MAXUINT32

/**
 * GuatuPositions:
 * @first: the first of these observations
 * @position: the row that it stands in times the number of columns of numbers, plus which
 *   of these it is
 * @step: how far from each other they are, up to the first one of the next positions
 *
 * Where observations of a long table stand.
 */
typedef struct
{
  guint32 first;
  guint32 position;
  guint32 step;
} GuatuPositions;

/**
 * GuatuItem:
 * @key: what tells it from others
 * @indicator: as the builder has it
 * @of: (nullable): of a growth, that of which it is one
 * @column: (nullable): the name of its column, where another one is that of its row
 * @cells: where each observation stands, as its reader tells it
 * @positions: (nullable) (element-type GuatuPositions): of a long table instead of
 *   @cells, where its observations stand
 * @next_position: where the next one is expected
 * @step: how far behind the last one that is
 * @n_streamed: how many these are
 * @indent: how far in its name is, where that says what it is a part of
 * @shown_decimals: the most decimals that its cells are shown with, or -1
 * @is_exact: whether a cell does not say with how many it is shown
 * @is_finer: whether a number has more
 * @cells_say_unit: whether its unit is from its cells, since nothing else says one
 * @told: of the first cell that says it, or a multiplier alone, the number, multiplied;
 *   else 0
 * @n_bare: of the numbers whose cells say no unit, how many there are
 * @bare: the first of these
 * @n_turned: how many numbers were in another unit
 * @reach: the largest number of those that may stand on its scale; 0 until that is asked
 * @is_growth: whether it says how another one changes
 * @to_date: whether it sums up since the year began
 * @growth: of such a one, how
 * @is_part: whether it is said to be a part of one before it
 * @is_only_part: whether nothing else is a part of what it is a part of
 * @is_change: whether it says by how much another one changed, in its unit
 * @is_all: whether it is nothing but the 100 % that others are parts of
 * @is_total: whether it is all others beside it together
 *
 * An indicator that a table has.
 */
typedef struct _GuatuItem GuatuItem;
struct _GuatuItem
{
  char *key;
  GuatuIndicator *indicator;
  GuatuItem *of;
  char *column;
  GPtrArray *cells;
  GArray *positions;
  guint32 next_position;
  guint32 step;
  guint n_streamed;
  guint indent;
  int shown_decimals;
  gboolean is_exact;
  gboolean is_finer;
  gboolean cells_say_unit;
  double told;
  guint n_bare;
  double bare;
  guint n_turned;
  double reach;
  gboolean is_growth;
  gboolean to_date;
  GuatuGrowth growth;
  gboolean is_part;
  gboolean is_only_part;
  gboolean is_change;
  gboolean is_all;
  gboolean is_total;
};

/**
 * GuatuItems:
 * @all: (nullable): those of the whole file, of which these are a part
 * @builder: what is filled
 * @report: how all was understood
 * @title: of the whole; absent where the file has none
 * @whole: what these are called; absent where that is the title of the dataset
 * @note: under each chart; may be absent
 * @list: (element-type GuatuItem): in the order in which they are met
 * @by_key: them, by what tells them apart
 * @places: by name
 * @place_keys: what of these names is no text of a place
 * @units: by Chinese name
 * @total_places: the places that are all others together
 * @english: (nullable) (element-type utf8 utf8): what the file calls things in English
 * that it names in Chinese; not owned
 * @totals_compare: whether rates of all places together stand beside those of each
 * @are_groups: whether the places are groups by size, whose order is theirs
 * @are_ages: whether they are groups by age
 * @are_flows: whether the indicators are of a place each, too, as what goes from one
 * place to another
 * @rows_and_columns: of those, what these places are; may be absent
 * @n_charts: how many charts there are
 *
 * What the readers of tables make of them, each thing once, before charts are chosen.
 */
typedef struct _GuatuItems GuatuItems;
struct _GuatuItems
{
  GuatuItems *all;
  GuatuBuilder *builder;
  GuatuTableReport *report;
  GuatuText title;
  GuatuText whole;
  GuatuText note;
  GPtrArray *list;
  GHashTable *by_key;
  GHashTable *places;
  GStringChunk *place_keys;
  GHashTable *units;
  GHashTable *total_places;
  GHashTable *english;
  gboolean totals_compare;
  gboolean are_groups;
  gboolean are_ages;
  gboolean are_flows;
  GuatuText rows_and_columns;
  guint n_charts;
};

void guatu_items_init (GuatuItems *items, const GuatuPlaces *places,
                       GuatuProblems *problems, GuatuTableReport *report,
                       gpointer reader);
void guatu_items_init_part (GuatuItems *items, GuatuItems *all);
void guatu_items_clear (GuatuItems *items);
GuatuItem *guatu_items_get (const GuatuItems *items, guint index);
GuatuItem *guatu_items_add (GuatuItems *items, const char *key, const GuatuText *name,
                            gconstpointer where);
char *guatu_items_id (GuatuItems *items, GuatuList list, const char *name,
                      const char *word) G_GNUC_WARN_UNUSED_RESULT;
const GuatuPlace *guatu_items_place (GuatuItems *items, const char *name);
const GuatuPlace *guatu_items_place_named (GuatuItems *items, const char *key,
                                           const GuatuText *name);
const GuatuUnit *guatu_items_unit (GuatuItems *items, const GuatuUnitText *text);
const GuatuUnit *guatu_items_unit_other (GuatuItems *items, GuatuUnitKind kind,
                                         const GuatuText *label);
void guatu_items_name_national (GuatuItems *items);
void guatu_items_add_charts (GuatuItems *items);
void guatu_items_name_counted (GuatuDataset *dataset);
GuatuDataset *guatu_items_finish (GuatuItems *items);

char *guatu_id_from_name (const char *name, const char *word) G_GNUC_WARN_UNUSED_RESULT;
void guatu_items_name_set (const GuatuItems *items, GuatuText *text, const char *name);
void guatu_name_set (GuatuText *text, const char *name);
void guatu_title_set (GuatuText *text, const char *title);
void guatu_place_name_set (GuatuText *text, const char *name);

G_END_DECLS
