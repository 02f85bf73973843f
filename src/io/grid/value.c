/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "io/grid/rows.h"
#include "lexicon/unit-scale.h"

/* A number as the thing that it is of has it: in its unit, whatever the cell says. */

/* Of more numbers of one thing that are in another unit, only so many are told. */
#define MAX_TOLD 5

/* A number whose cell says no unit is of the scale that brings it so many powers of ten
 * nearer to the others. */
#define NEARER 2.0

/* How a number comes into the unit of what it is of. */
typedef struct
{
  const GuatuUnitName *from;
  const GuatuUnitName *to; /* NULL: the same */
  int shift;
} Reckoning;

static gboolean
reckon (const Reckoning *way, double *value, int *decimals)
{
  const GuatuUnitName *to = way->to != NULL ? way->to : way->from;

  return guatu_unit_rescale (way->from, to, way->shift, value, decimals);
}

static char *
unit_word (const GuatuIndicator *indicator)
{
  const char *label = indicator->unit->label.zh;

  return g_strconcat (guatu_multiplier_zh (indicator->unit_mult),
                      label != NULL ? label : "", NULL);
}

/* Whether a sign before a number says only of what money it is, and its column how many:
 * ¥1,200 in 万元. */
static gboolean
is_sign_alone (const GuatuCellNumber *number)
{
  return number->number.leads && number->number.mult == 0;
}

/**
 * guatu_sheet_get_own_unit:
 * @sheet: a table
 * @cell: the cell of a number
 * @number: the number
 * @unit: (out): what the cell says that it is in; to be cleared
 *
 * Returns: whether it says so, and the table as a whole does not say it better
 */
gboolean
guatu_sheet_get_own_unit (const GuatuSheet *sheet, const GuatuCell *cell,
                          const GuatuCellNumber *number, GuatuUnitText *unit)
{
  const char *line = sheet->options->unit != NULL ? sheet->options->unit : sheet->unit;
  g_auto (GuatuUnitText) whole = { NULL };

  if (!guatu_cell_number_get_unit (number, unit))
    return FALSE;
  if (line == NULL || !is_sign_alone (number))
    return TRUE;
  return cell->kind != GUATU_CELL_AMOUNT
         && !(guatu_unit_text_parse (line, &whole) && whole.unit == number->number.unit);
}

/* Finds how a number with a unit comes into that of an indicator: 1.2吨 is 1200 公斤, and
 * 200户 are no 人. */
static gboolean
find_way (const GuatuCellNumber *number, const GuatuUnit *unit, Reckoning *way)
{
  g_auto (GuatuUnitText) known = { NULL };

  way->from = number->number.unit;
  if (way->from->kind != unit->kind)
    return FALSE;
  if (unit->label.zh == NULL || !guatu_unit_text_parse (unit->label.zh, &known)
      || known.unit == NULL)
    return number->per == NULL;
  way->to = known.unit;
  return number->per == NULL || number->per == known.per;
}

/* Whether a number is rather as it is written than of the scale that others beside it
 * have; neither where it may be either. */
static gboolean
is_literal (double value, int mult, double others, gboolean *is_neither)
{
  const double by = log10 (fabs (value / others));
  const double nearer = fabs (by + mult) - fabs (by);

  *is_neither = value != 0 && (others == 0 || fabs (nearer) < NEARER);
  return value == 0 || nearer > 0;
}

/* The cells of an indicator turn out to have a unit, or a multiplier, that nothing else
 * says; numbers without one may have come before. */
static void
take_unit (GuatuSheet *sheet, GuatuItem *item, const GuatuCell *cell,
           const GuatuCellNumber *number)
{
  GuatuIndicator *indicator = item->indicator;
  g_auto (GuatuUnitText) unit = { NULL };
  g_autofree char *word = NULL;
  gboolean is_neither = FALSE;

  if (!guatu_cell_number_get_unit (number, &unit))
    return;
  indicator->unit = guatu_items_unit (sheet->items, &unit);
  if (indicator->unit_mult != 0)
    return;
  /* What came before with a multiplier alone, 4.1万, is kept as it is without. */
  indicator->unit_mult = item->told != 0 ? 0 : unit.mult;
  item->cells_say_unit = TRUE;
  if (item->n_bare == 0)
    return;
  if (indicator->unit_mult != 0
      && (is_literal (item->bare, unit.mult,
                      guatu_number_scale (number->number.value, unit.mult), &is_neither)
          || is_neither))
    indicator->unit_mult = 0;
  word = unit_word (indicator);
  guatu_sheet_warn (sheet, cell->row, cell->column,
                    _ ("“%s” is the first number of “%s” that says its unit: those "
                       "before it are taken to be in “%s”."),
                    cell->text, indicator->name.zh, word);
}

/* A number whose cell says no unit, as others do: it has that of these, or is as it is
 * written. */
static gboolean
take_bare (GuatuSheet *sheet, GuatuItem *item, const GuatuCell *cell, double value,
           int *shift)
{
  const GuatuIndicator *indicator = item->indicator;
  const int mult = indicator->unit_mult;
  g_autofree char *word = unit_word (indicator);
  gboolean is_neither = FALSE;

  if (item->n_bare++ == 0)
    item->bare = value;
  if (!item->cells_say_unit)
    return TRUE;
  if (mult != 0 && is_literal (value, mult, item->told, &is_neither))
    {
      *shift = -mult;
      g_free (word);
      word = g_strdup (indicator->unit->label.zh);
    }
  if (is_neither)
    {
      guatu_sheet_warn (sheet, cell->row, cell->column,
                        _ ("“%s” says no unit, as the cells beside it do, and may be in "
                           "“%s” or in “%s”: it is left out."),
                        cell->text, word, indicator->unit->label.zh);
      return FALSE;
    }
  if (mult != 0 || item->n_bare == 1)
    guatu_sheet_warn (
        sheet, cell->row, cell->column,
        _ ("“%s” says no unit, as the cells beside it do: it is taken to be "
           "in “%s”."),
        cell->text, word);
  return TRUE;
}

/* Says that the unit of an indicator is from the formats of its cells, which is against
 * what the table says where that is another one. */
static void
tell_of_format (GuatuSheet *sheet, const GuatuItem *item, const GuatuCell *cell)
{
  g_autofree char *word = unit_word (item->indicator);
  g_auto (GuatuUnitText) whole = { NULL };

  if (sheet->unit != NULL && guatu_unit_text_parse (sheet->unit, &whole)
      && whole.unit != NULL && whole.unit->kind == item->indicator->unit->kind
      && !g_str_equal (word, sheet->unit))
    guatu_sheet_warn (sheet, cell->row, cell->column,
                      _ ("“%s” is what the format of the cell shows, and the table says "
                         "“%s”: “%s” is taken to be in “%s”."),
                      cell->text, sheet->unit, item->indicator->name.zh, word);
  else
    guatu_sheet_note (sheet, _ ("“%s” is in “%s”, as the formats of its cells show."),
                      item->indicator->name.zh, word);
}

/* Says what a number is in the unit of others; that the format of a sheet says another
 * one than its heading may be a mistake. */
static void
tell_of_turn (GuatuSheet *sheet, GuatuItem *item, const GuatuCell *cell,
              const GuatuObserved *observed)
{
  g_autofree char *word = unit_word (item->indicator);
  g_autofree char *value = guatu_number_format (observed->value, observed->decimals, "");
  g_autofree char *place = guatu_cells_place (sheet->grid, cell->row, cell->column);
  const gboolean is_format = cell->kind == GUATU_CELL_AMOUNT && !item->cells_say_unit;

  if (item->n_turned++ >= MAX_TOLD)
    return;
  guatu_table_report_add (
      sheet->report, is_format, place,
      is_format ? _ ("“%s” is what the format of the cell shows; in “%s”, as the table "
                     "says, it is %s.")
                : _ ("“%s” in “%s” is %s."),
      cell->text, word, value);
  if (item->n_turned == MAX_TOLD)
    guatu_sheet_note (sheet,
                      _ ("More numbers of “%s” are in other units, and turned in "
                         "the same way."),
                      item->indicator->name.zh);
}

/* Whether a number is written otherwise than in its cell: 1.2吨 in 公斤, 3000万元 in
 * 亿元; that 3万人 are 30000 人 need not be told. */
static gboolean
is_turned (const GuatuItem *item, const GuatuNumberText *text, const Reckoning *way)
{
  if (text->unit == NULL && text->mult == 0)
    return FALSE;
  return (way->to != NULL && way->to != way->from)
         || (way->shift != 0 && item->indicator->unit_mult != 0);
}

static gboolean
refuse (GuatuSheet *sheet, const GuatuItem *item, const GuatuCell *cell)
{
  g_autofree char *word = unit_word (item->indicator);

  guatu_sheet_warn (sheet, cell->row, cell->column,
                    _ ("“%s” is in another unit than the cells beside it, which are in "
                       "“%s”: it is left out."),
                    cell->text, word);
  return FALSE;
}

/* Finds how a number comes into the unit of its item; if it cannot, that is told. */
static gboolean
choose_way (GuatuSheet *sheet, GuatuItem *item, const GuatuCell *cell,
            const GuatuCellNumber *number, Reckoning *way)
{
  const GuatuIndicator *indicator = item->indicator;
  const GuatuNumberText *text = &number->number;
  gboolean is_bare = text->unit == NULL && text->mult == 0;

  if (text->unit != NULL && indicator->unit->kind == GUATU_UNIT_NONE)
    take_unit (sheet, item, cell, number);
  if (text->unit != NULL && !find_way (number, indicator->unit, way))
    {
      if (!is_sign_alone (number) || cell->kind != GUATU_CELL_AMOUNT)
        return refuse (sheet, item, cell);
      is_bare = TRUE;
    }
  if (is_sign_alone (number) && !item->cells_say_unit
      && (way->to == way->from || is_bare))
    is_bare = TRUE;
  /* 876亿 under 亿元 is as many 亿 as it says, and not as many of these. */
  if (!is_bare)
    way->shift = text->mult - indicator->unit_mult;
  else
    way->to = NULL;
  return !is_bare || text->unit != NULL
         || take_bare (sheet, item, cell, text->value, &way->shift);
}

/**
 * guatu_sheet_take_value:
 * @sheet: a table
 * @item: what a number is of
 * @cell: the cell of the number
 * @number: the number
 * @observed: gets it, in the unit of the item
 *
 * Returns: whether that could be done; if not, it is told
 */
gboolean
guatu_sheet_take_value (GuatuSheet *sheet, GuatuItem *item, const GuatuCell *cell,
                        const GuatuCellNumber *number, GuatuObserved *observed)
{
  const GuatuNumberText *text = &number->number;
  GuatuDetails *details = &observed->details;
  Reckoning way = { NULL };

  if (number->missing)
    {
      observed->missing = TRUE;
      observed->reason = number->reason;
      return TRUE;
    }
  if (!choose_way (sheet, item, cell, number, &way))
    return FALSE;
  observed->value = text->value;
  observed->decimals = text->decimals;
  if (!reckon (&way, &observed->value, &observed->decimals))
    return refuse (sheet, item, cell);
  observed->bound = text->bound;
  if (text->status != GUATU_STATUS_ACTUAL)
    observed->status = text->status;
  if (text->bound == GUATU_BOUND_RANGE)
    {
      observed->has_high = TRUE;
      details->value_high = text->high;
      details->decimals_high = text->decimals_high;
      if (!reckon (&way, &details->value_high, &details->decimals_high))
        return refuse (sheet, item, cell);
    }
  if ((text->unit != NULL || text->mult != 0) && item->told == 0)
    {
      item->told = guatu_number_scale (observed->value, item->indicator->unit_mult);
      if (cell->kind == GUATU_CELL_AMOUNT && item->cells_say_unit && item->told != 0
          && text->unit != NULL)
        tell_of_format (sheet, item, cell);
    }
  if (is_turned (item, text, &way))
    tell_of_turn (sheet, item, cell, observed);
  return TRUE;
}
