/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"
#include "dataset/runs.h"
#include "io/grid/cells-private.h"
#include "io/grid/decimal-mark.h"
#include "io/grid/stream-private.h"

/* Numbers of a long table that need a closer look: the first one of each indicator, what
 * is missing, and what is written in other shapes than digits. */

/** guatu_stream_refuse: says that the rows are not all alike; returns %FALSE. */
gboolean
guatu_stream_refuse (GuatuStream *stream)
{
  stream->is_refused = TRUE;
  return FALSE;
}

/** guatu_stream_end: packs the last observations, and looks at what was not looked at as
 * it came. */
void
guatu_stream_end (GuatuStream *stream)
{
  const guint n = stream->sheet->items->list->len;

  /* From the last one on, since each is packed beside one before it. */
  for (guint i = n; i-- > 0;)
    {
      GuatuItem *item = guatu_items_get (stream->sheet->items, i);

      if (item->positions == NULL)
        continue;
      guatu_indicator_extend_runs (item->indicator, item->n_streamed);
      guatu_indicator_settle (item->indicator);
    }
}

/* Packs the observations of an item, whose places are mostly those of the first one. */
static void
pack (GuatuStream *stream, GuatuItem *item)
{
  const GuatuItem *first = guatu_items_get (stream->sheet->items, 0);

  for (guint i = 1; first != item && first->indicator->packed == NULL; i++)
    first = guatu_items_get (stream->sheet->items, i);
  guatu_indicator_pack (item->indicator, first != item ? first->indicator : NULL);
}

/* Finds out what a number is of that is the first one of its row and column together. */
static gboolean
resolve (GuatuStream *stream, const GuatuCell *cell, const GuatuCellNumber *number,
         guint what, GuatuStreamTarget *target)
{
  GuatuSheet *sheet = stream->sheet;
  const GuatuSheetRow *row = &g_array_index (stream->whats, GuatuSheetRow, what);
  const char *name = row->heading.name;
  g_auto (GuatuHeading) said = { .name = NULL };
  g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;
  const gboolean is_level = *name != '\0' && !row->heading.is_growth;

  guatu_sheet_combine (sheet, row, cell->column, is_level ? name : NULL, &said);
  if (said.mark != NULL || sheet->headings[cell->column].mark != NULL)
    return guatu_stream_refuse (stream);
  target->item = guatu_sheet_find_item (sheet, row, cell, number, &said);
  if (target->item->positions == NULL)
    {
      target->item->positions = g_array_new (FALSE, FALSE, sizeof (GuatuPositions));
      target->item->next_position = GUATU_NO_POSITION;
    }
  pack (stream, target->item);
  observed.status = said.status;
  observed.provisional = said.provisional;
  observed.details.comparison = said.comparison;
  observed.origin.source = sheet->source_item;
  target->like = guatu_builder_observation (sheet->items->builder,
                                            target->item->indicator, &observed);
  return TRUE;
}

/* Whether a row has the same texts as the headings. */
static gboolean
repeats_heading (const GuatuSheet *sheet, const GuatuCell *cell)
{
  const guint last = sheet->first_body - 1;

  return sheet->first_body > sheet->first_header
         && g_strcmp0 (guatu_cells_text (sheet->grid, last, cell->column), cell->text)
                == 0;
}

static GuatuReason *
known_reason (GuatuStream *stream, const GuatuField *field)
{
  const guint code = guatu_dictionary_find (stream->missing, field->text, field->length);

  return code == GUATU_NO_CODE ? NULL
                               : &g_array_index (stream->reasons, GuatuReason, code);
}

static void
append_missing (GuatuStream *stream, GuatuStreamTarget *target, guint row, guint value,
                GuatuReason reason, const GuatuPlace *place, const GuatuStreamWhen *when)
{
  GuatuObservation observation = target->like;

  observation.period = when->period;
  if (when->status != GUATU_STATUS_ACTUAL)
    observation.status = (guint) when->status & 3;
  observation.provisional = observation.provisional || when->provisional;
  observation.place = place;
  observation.missing = 1;
  observation.reason = (guint) reason & 7;
  guatu_stream_append (stream, target, row, value, &observation);
}

/* Adds a number with all that its cell says of it. */
static void
append_number (GuatuStream *stream, GuatuStreamTarget *target, const GuatuCell *cell,
               const GuatuCellNumber *number, guint value, const GuatuPlace *place,
               const GuatuStreamWhen *when)
{
  g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;
  GuatuObservation observation;

  observed.status
      = when->status != GUATU_STATUS_ACTUAL ? when->status : target->like.status;
  observed.period = when->period;
  observed.place = place;
  observed.provisional
      = target->like.provisional || when->provisional || number->provisional;
  observed.revised = number->revised;
  observed.breaks = number->breaks;
  observed.details = *guatu_indicator_details (target->item->indicator, &target->like);
  observed.details.quote = NULL;
  observed.origin.source = stream->sheet->source_item;
  if (!guatu_sheet_take_value (stream->sheet, target->item, cell, number, &observed))
    return;
  if (!observed.missing)
    guatu_item_take_decimals (target->item, cell->shown_decimals, observed.decimals);
  observation = guatu_builder_observation (stream->sheet->items->builder,
                                           target->item->indicator, &observed);
  guatu_stream_append (stream, target, cell->row, value, &observation);
}

/* Whether the scale of numbers is to be found from all of them, or a sign of money may
 * mean nothing. */
static gboolean
needs_all (const GuatuItem *item, const GuatuCellNumber *number)
{
  return (item->cells_say_unit && item->indicator->unit_mult != 0)
         || (number->number.leads
             && number->number.unit->kind != item->indicator->unit->kind);
}

/**
 * guatu_stream_add_other:
 * @stream: a stream
 * @row: a row, from 0
 * @field: what stands in one of its cells
 * @value: in which of the columns of numbers
 * @what: the number of what it is about
 * @place: (nullable): where it is
 * @when: when it is
 *
 * Adds a number in whatever shape, or tells that it is none.
 *
 * Returns: whether the table goes on as it began
 */
gboolean
guatu_stream_add_other (GuatuStream *stream, guint row, const GuatuField *field,
                        guint value, guint what, const GuatuPlace *place,
                        const GuatuStreamWhen *when)
{
  GuatuSheet *sheet = stream->sheet;
  GuatuStreamTarget *target = &g_array_index (stream->targets, GuatuStreamTarget,
                                              what * stream->n_values + value);
  g_autofree char *text = guatu_cells_clean (field->text, field->length, NULL);
  const GuatuCell cell = { .text = text,
                           .row = row,
                           .column = (guint16) stream->values[value],
                           .shown_decimals = field->shown_decimals & 31 };
  g_auto (GuatuCellNumber) number = { .missing = FALSE };
  const GuatuReason *reason = target->item != NULL ? known_reason (stream, field) : NULL;

  if (text == NULL)
    return TRUE;
  if (reason != NULL)
    {
      append_missing (stream, target, row, value, *reason, place, when);
      return TRUE;
    }
  if (!guatu_sheet_parse_number (sheet, &cell, &number))
    {
      if (guatu_text_has_decimal_comma (text) || repeats_heading (sheet, &cell))
        return guatu_stream_refuse (stream);
      guatu_sheet_warn (sheet, row, cell.column,
                        _ ("“%s” was not understood: it is left out."), text);
      return TRUE;
    }
  if (number.mark != NULL || !when->has_period
      || (target->item == NULL && !resolve (stream, &cell, &number, what, target)))
    return guatu_stream_refuse (stream);
  if (!number.missing)
    {
      append_number (stream, target, &cell, &number, value, place, when);
      return !needs_all (target->item, &number) || guatu_stream_refuse (stream);
    }
  if (guatu_dictionary_find (stream->missing, field->text, field->length)
      == GUATU_NO_CODE)
    {
      guatu_dictionary_add (stream->missing, field->text, field->length);
      g_array_append_val (stream->reasons, number.reason);
    }
  append_missing (stream, target, row, value, number.reason, place, when);
  return TRUE;
}
