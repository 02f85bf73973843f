/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/dictionary.h"
#include "io/grid/plain-number.h"
#include "io/grid/rows.h"
#include "io/grid/same-text.h"
#include "io/grid/stream.h"

G_BEGIN_DECLS

/**
 * GuatuStreamKey:
 * @columns: (array length=n): the columns that say it
 * @texts: (array length=n): what stands in each
 * @together: what stands in all of them, as numbers of these
 * @codes: (array length=n): these numbers of the last row
 * @lasts: (array length=n): its texts
 * @last: the number of its combination, or %GUATU_NO_CODE before the first row
 *
 * What columns of names, of places or of time say together, as a number for each
 * combination that there is.
 */
typedef struct
{
  guint n;
  guint *columns;
  GuatuDictionary **texts;
  GuatuDictionary *together;
  guint32 *codes;
  GuatuField *lasts;
  guint last;
} GuatuStreamKey;

/**
 * GuatuStreamWhen:
 * @period: if @has_period
 * @status: what is said of it: actual where nothing is
 */
typedef struct
{
  GuatuPeriod period;
  gboolean has_period;
  GuatuStatus status;
  gboolean provisional;
} GuatuStreamWhen;

/**
 * GuatuStreamTarget:
 * @item: (nullable): the item, once a number of it was met
 * @like: what all its observations have in common
 *
 * Where the numbers of a column go that are of one indicator.
 */
typedef struct
{
  GuatuItem *item;
  GuatuObservation like;
} GuatuStreamTarget;

/**
 * GuatuStream:
 * @sheet: the table, of which the first rows and some others are known
 * @values: (array length=n_values): its columns of numbers
 * @varying: (array length=n_varying): these and its columns of time, from the left on
 * @whats: (element-type GuatuSheetRow): by number of @what
 * @wheres: (element-type GuatuPlace): by number of @where
 * @whens: (element-type GuatuStreamWhen): by number of @when
 * @targets: (element-type GuatuStreamTarget): for each of @whats and of @values
 * @missing: marks of what is missing
 * @reasons: (element-type GuatuReason): by number of @missing
 * @has_iso_when: whether time is a single column, whose texts are mostly as files write
 *   them
 * @last_text: the last such text, and in @last_when what it says
 * @knows_last: whether the last row had numbers, so that @what and @where are what it was
 *   about
 * @numbers: (array length=n_values): has room for those of %GUATU_REPEATED_ROWS rows
 * @fields: has room for those of a row
 * @n_pending: rows of a single text since the last number
 * @n: how many observations there are
 * @is_refused: whether the rows are not all alike
 */
struct _GuatuStream
{
  GuatuSheet *sheet;
  guint *values;
  guint n_values;
  guint *varying;
  guint n_varying;
  GuatuStreamKey what;
  GuatuStreamKey where;
  GuatuStreamKey when;
  GArray *whats;
  GPtrArray *wheres;
  GArray *whens;
  GArray *targets;
  GuatuDictionary *missing;
  GArray *reasons;
  gboolean has_iso_when;
  char last_text[24];
  gsize last_length;
  GuatuStreamWhen last_when;
  gboolean knows_last;
  GuatuPlainNumbers *numbers;
  GuatuField *fields;
  guint n_pending;
  guint n;
  gboolean is_refused;
};

/** guatu_stream_key_repeats: whether a row has the combination of the last one. */
static inline gboolean
guatu_stream_key_repeats (const GuatuStreamKey *key, const GuatuField *fields,
                          guint n_fields)
{
  if (key->last == GUATU_NO_CODE)
    return FALSE;
  for (guint i = 0; i < key->n; i++)
    if (key->columns[i] >= n_fields
        || fields[key->columns[i]].length != key->lasts[i].length
        || !guatu_same_text (fields[key->columns[i]].text, key->lasts[i].text,
                             key->lasts[i].length))
      return FALSE;
  return TRUE;
}

void guatu_stream_key_init (GuatuStreamKey *key, const GuatuSheet *sheet,
                            const GuatuColumn *kinds, guint n_kinds);
void guatu_stream_key_clear (GuatuStreamKey *key);
guint guatu_stream_key_find (GuatuStreamKey *key, const GuatuField *fields,
                             guint n_fields);
void guatu_stream_read_alone (GuatuStream *stream, const GuatuStreamKey *key,
                              GuatuSheetRow *row);
gboolean guatu_stream_what (GuatuStream *stream, const GuatuField *fields, guint n_fields,
                            guint *code);
gboolean guatu_stream_where (GuatuStream *stream, const GuatuField *fields,
                             guint n_fields, const GuatuPlace **place);
const GuatuStreamWhen *guatu_stream_when (GuatuStream *stream, const GuatuField *fields,
                                          guint n_fields);
guint guatu_stream_next_whens (GuatuStream *stream, const GuatuField *cells, guint stride,
                               guint n, GuatuPeriod *periods);
gboolean guatu_stream_add_other (GuatuStream *stream, guint row, const GuatuField *field,
                                 guint value, guint what, const GuatuPlace *place,
                                 const GuatuStreamWhen *when);
void guatu_stream_note_position (GuatuItem *item, guint index, guint32 position);
void guatu_stream_end (GuatuStream *stream);

/** guatu_stream_take_position: says where the next observation of an item stands. */
static inline void
guatu_stream_take_position (GuatuItem *item, guint index, guint32 position)
{
  if (position == item->next_position)
    item->next_position += item->step;
  else
    guatu_stream_note_position (item, index, position);
}

/** guatu_stream_take_positions: says where the next @n observations of an item stand, one
 * in each row from that of the first @position on. */
static inline void
guatu_stream_take_positions (const GuatuStream *stream, GuatuItem *item, guint32 position,
                             guint n)
{
  const guint step = stream->n_values;

  if (position == item->next_position && step == item->step)
    item->next_position += n * step;
  else
    for (guint i = 0; i < n; i++)
      guatu_stream_take_position (item, item->n_streamed + i, position + i * step);
}

/** guatu_stream_append: adds an observation of a row and one of the columns of numbers.
 */
static inline void
guatu_stream_append (GuatuStream *stream, GuatuStreamTarget *target, guint row,
                     guint value, const GuatuObservation *observation)
{
  GuatuItem *item = target->item;

  guatu_stream_take_position (item, item->n_streamed++, row * stream->n_values + value);
  stream->n++;
  guatu_indicator_append_packed (item->indicator, observation, 1);
}

/** guatu_stream_target: (transfer none): where the numbers go of what a row is about, in
 * one of the columns of numbers. */
static inline GuatuStreamTarget *
guatu_stream_target (const GuatuStream *stream, guint what, guint value)
{
  return &g_array_index (stream->targets, GuatuStreamTarget,
                         what * stream->n_values + value);
}

/** guatu_stream_when_is_plain: whether all that is said of a time is when it is. */
static inline gboolean
guatu_stream_when_is_plain (const GuatuStreamWhen *when)
{
  return when->status == GUATU_STATUS_ACTUAL && !when->provisional;
}

/** guatu_stream_set_plain: (out): an observation of which nothing is said that its target
 * does not say of all. */
static inline void
guatu_stream_set_plain (GuatuObservation *observation, const GuatuStreamTarget *target,
                        double value, guint decimals, GuatuPeriod period,
                        const GuatuPlace *place)
{
  *observation = target->like;
  observation->value = value;
  observation->period = period;
  observation->place = place;
  observation->decimals = decimals & 31;
}

G_END_DECLS
