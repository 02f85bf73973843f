/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/builder.h"
#include "io/grid/cells.h"
#include "io/grid/heading.h"
#include "io/grid/row-words.h"
#include "io/items/items.h"

G_BEGIN_DECLS

/* What a column of a table is. */
typedef enum
{
  GUATU_COLUMN_VALUES,
  GUATU_COLUMN_PERIODS,
  GUATU_COLUMN_PARTS, /* of a year that another column says */
  GUATU_COLUMN_PLACES,
  GUATU_COLUMN_GROUPS, /* by size, in an order of their own, in the place of places */
  GUATU_COLUMN_INDICATORS,
  GUATU_COLUMN_UNITS,
  GUATU_COLUMN_NOTHING,
} GuatuColumn;

/* What a text in a table may be. */
enum
{
  GUATU_TEXT_IS_PLAIN = 1 << 0,  /* digits that are no year */
  GUATU_TEXT_IS_BARE = 1 << 1,   /* nothing but digits */
  GUATU_TEXT_IS_SERIAL = 1 << 2, /* that by which sheets store a year */
  GUATU_TEXT_IS_PERIOD = 1 << 3,
  GUATU_TEXT_IS_NUMBER = 1 << 4,
  GUATU_TEXT_IS_MISSING = 1 << 5, /* says that there is no number */
  GUATU_TEXT_IS_PART = 1 << 6,    /* of a year */
  GUATU_TEXT_IS_GROUP = 1 << 10,  /* by size: 0—4岁 */
  GUATU_TEXT_IS_WORDS = 1 << 12,  /* a number in words, or a name: 十, 三元 */
  /* Of texts that are no numbers: */
  GUATU_TEXT_IS_UNIT = 1 << 7,
  GUATU_TEXT_IS_PLACE = 1 << 8,
  GUATU_TEXT_IS_INDICATOR = 1 << 9,
  GUATU_TEXT_IS_TOTAL = 1 << 11,
};

/* What the years of a table are, where they are not those of the calendar. */
typedef enum
{
  GUATU_FISCAL_NONE,
  GUATU_FISCAL_BEGUN, /* in them: 2010 is 2010/11 */
  GUATU_FISCAL_NAMED, /* by them: FY2023 */
} GuatuFiscal;

typedef struct _GuatuSheet GuatuSheet;

/* Adds all that the numbers of a table say, and returns whether that could be done. */
typedef gboolean (*GuatuSheetFill) (GuatuSheet *sheet, gpointer data, GError **error);

/**
 * GuatuSheetHear:
 * @item: what a number is of
 * @said: what its row and its column say together
 * @observed: the number, in the unit of @item
 * @cell: where it stands
 * @data: what goes with the function
 *
 * Is told of each number of a table, for who wants no dataset of it.
 */
typedef void (*GuatuSheetHear) (const GuatuItem *item, const GuatuHeading *said,
                                const GuatuObserved *observed, const GuatuCell *cell,
                                gpointer data);

/**
 * GuatuTables:
 * @options: what somebody says of them
 * @report: how they were understood, and what was not
 * @problems: what is wrong with them
 * @name: what the file is called, without folder and extension
 * @several: whether there is more than one, each of which then is a theme
 * @sheets: (element-type GuatuSheet): all of them, in the order of the dataset
 * @sources: by title
 * @items: the dataset that they become
 * @fill: (nullable): adds what the numbers of the only table say, if not its cells alone
 * do
 * @fill_data: for @fill
 * @hear: (nullable): is told of each number
 * @hear_data: for @hear
 *
 * The tables of a file, and what they share.
 */
typedef struct
{
  const GuatuTableOptions *options;
  GuatuTableReport *report;
  GuatuProblems *problems;
  char *name;
  gboolean several;
  GPtrArray *sheets;
  GHashTable *sources;
  guint n_themes;
  GuatuItems items;
  GuatuSheetFill fill;
  gpointer fill_data;
  GuatuSheetHear hear;
  gpointer hear_data;
} GuatuTables;

/**
 * GuatuSheet:
 * @tables: all tables of the file, and what they share
 * @first_row: where in @grid it begins
 * @next_row: where the next one does, or 0
 * @theme: (nullable): what all of it is in, where a file has several tables
 * @titles: (element-type utf8): the lines over the headings
 * @notes: (element-type utf8): the lines under the numbers
 * @n_lines_below: how many lines there are under the numbers
 * @source: (nullable): whom the notes name as the source
 * @unit: (nullable): what all is in that says no other unit, as it is written
 * @default_period: if @has_default_period, when all is of that says no other period
 * @newest: if @has_newest, the newest period over a column of numbers
 * @fiscal_years: whether its years are fiscal years or school years
 * @first_header: the first row of headings
 * @first_body: the first row that is none
 * @row_words: (element-type GuatuRowWord): of each row of headings, where these say what
 *   they have; else empty
 * @body: (element-type guint): the rows of numbers
 * @sections: (element-type utf8): for each of them the heading over it, or %NULL
 * @levels: (nullable) (element-type guint): for each of them how far in it is, where
 *   blanks before its name do not say it
 * @columns: (element-type GuatuColumn)
 * @steps: (element-type GuatuPeriodKind): for each, what the days in it stand for
 * @headings: (array): what is over each column, of all rows of headings together
 * @joins_places: whether places of one name lie in several others, with which a column
 *   before theirs names them
 * @mixes_levels: whether some levels sum up since the year began, and others do not
 * @mixes_growths: whether growths differ so
 * @items: what is made of it, and of those that it goes on from
 * @own_items: the same, unless it goes on from another one
 * @begun_by: (nullable): the table of another year that it goes on from
 * @is_understood: whether nothing was wrong with it
 * @english: (nullable) (element-type utf8 utf8): what names are in English, where the
 * file says it
 * @by_name: those that are levels, by name
 * @seen: the cell of each observation
 * @n_words: how many numbers that are sure are in words
 * @kinds: what texts are, by address: the cells that have one share it
 *
 * A table that is being understood.
 */
struct _GuatuSheet
{
  const GuatuCells *grid;
  const GuatuTableOptions *options;
  GuatuTableReport *report;
  GuatuProblems *problems;
  GuatuTables *tables;
  guint first_row;
  guint next_row;
  GuatuTheme *theme;
  GPtrArray *titles;
  GPtrArray *notes;
  guint n_lines_below;
  char *source;
  char *unit;
  GuatuPeriod default_period;
  gboolean has_default_period;
  GuatuPeriod newest;
  gboolean has_newest;
  gboolean decimal_comma;
  GuatuFiscal fiscal_years;
  guint first_header;
  guint first_body;
  GArray *row_words;
  GArray *body;
  GPtrArray *sections;
  GArray *levels;
  GArray *columns;
  GArray *steps;
  GuatuHeading *headings;
  gboolean columns_are_places;
  gboolean columns_are_kinds; /* of places: 城镇, 农村 */
  gboolean joins_places;
  gboolean mixes_levels;
  gboolean mixes_growths;
  GuatuItems *items;
  GuatuItems own_items;
  GuatuSheet *begun_by;
  gboolean is_understood;
  GHashTable *seen;
  GHashTable *kinds;
  GuatuSource *source_item;
  GHashTable *by_name;
  GHashTable *english;
  gboolean lacks_period;
  guint n_words;
};

guint guatu_sheet_text_kind (const GuatuSheet *sheet, const char *text);
guint guatu_sheet_name_kind (const GuatuSheet *sheet, const char *text);
void guatu_sheet_settle_times (GuatuSheet *sheet);
gboolean guatu_sheet_find_layout (GuatuSheet *sheet, GError **error);
guint guatu_sheet_take_said_rows (GuatuSheet *sheet, guint row);
void guatu_sheet_keep_english (GuatuSheet *sheet, const char *zh, const char *en);
void guatu_sheet_find_columns (GuatuSheet *sheet);
void guatu_sheet_find_steps (GuatuSheet *sheet);
void guatu_sheet_settle_states (GuatuSheet *sheet);
void guatu_sheet_find_sums (GuatuSheet *sheet);
gboolean guatu_sheet_go_on (GuatuSheet *sheet);
void guatu_sheet_fill (GuatuSheet *sheet);
void guatu_sheet_tell_of_words (GuatuSheet *sheet);
void guatu_sheet_add_parts (GuatuSheet *sheet);
void guatu_sheet_set_title (GuatuSheet *sheet);

GuatuItem *guatu_sheet_item (GuatuSheet *sheet, const GuatuHeading *heading,
                             const GuatuUnitText *own_unit, GuatuItem *of,
                             const GuatuCell *cell);
void guatu_period_widen (GuatuPeriod *period, GuatuPeriodKind step);
gboolean guatu_text_is_place (const char *text);
GuatuTheme *guatu_sheet_add_theme (GuatuSheet *sheet, const char *title);
GuatuSource *guatu_sheet_source (GuatuSheet *sheet, const char *title);
GuatuSheet *guatu_sheet_new (GuatuTables *tables, const GuatuCells *grid,
                             guint first_row) G_GNUC_WARN_UNUSED_RESULT;
void guatu_sheet_free (GuatuSheet *sheet);
gboolean guatu_sheet_understand (GuatuSheet *sheet, GError **error);
gboolean guatu_hear_cells (const GuatuCells *grid, const GuatuTableOptions *options,
                           GuatuTableReport *report, GuatuProblems *problems,
                           GuatuSheetHear hear, gpointer data);
void guatu_sheet_note (GuatuSheet *sheet, const char *format, ...) G_GNUC_PRINTF (2, 3);
void guatu_sheet_tell (GuatuSheet *sheet, const GuatuCell *cell, const char *format, ...)
    G_GNUC_PRINTF (3, 4);
void guatu_sheet_warn (GuatuSheet *sheet, guint row, guint column, const char *format,
                       ...) G_GNUC_PRINTF (4, 5);

G_END_DECLS
