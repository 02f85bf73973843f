/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/stream-private.h"

/* When the rows of a long table are: as files write it, and mostly next to the row
 * before; else each combination of texts is understood once, as a row of a small table
 * would be.
 */

/* Days that stand for years, or for months, begin one; times of day are all in a column
 * of such. */
static gboolean
fits_step (GuatuPeriod period, GuatuPeriodKind step)
{
  if (step == GUATU_PERIOD_DAY)
    return period.kind != GUATU_PERIOD_MOMENT;
  if (step == GUATU_PERIOD_MOMENT)
    return period.kind == GUATU_PERIOD_DAY || period.kind == GUATU_PERIOD_MOMENT;
  return period.kind == GUATU_PERIOD_DAY && period.day == 1
         && (step == GUATU_PERIOD_MONTH || period.part == 1);
}

/* Programs mostly write a time of day as 2016-01-01 00:05, or with seconds. */
static void
write_time (char *text, guint length)
{
  if (length == strlen ("2016-01-01 00:05:00") && strcmp (text + 16, ":00") == 0)
    text[16] = '\0';
  if (length >= strlen ("2016-01-01 00:05") && text[10] == ' ')
    text[10] = 'T';
}

/* Reads a period as files write it. */
static gboolean
read_iso (GuatuStream *stream, const GuatuField *field)
{
  const guint column = stream->when.columns[0];
  const GuatuPeriodKind step
      = g_array_index (stream->sheet->steps, GuatuPeriodKind, column);
  GuatuPeriod period;
  char text[sizeof stream->last_text];

  memcpy (text, field->text, field->length);
  text[field->length] = '\0';
  write_time (text, field->length);
  if (!guatu_period_parse (text, &period) || period.year < 1000 || period.year > 2999
      || !fits_step (period, step))
    return FALSE;
  if (step != GUATU_PERIOD_DAY && period.kind == GUATU_PERIOD_DAY)
    guatu_period_widen (&period, step);
  memcpy (stream->last_text, field->text, field->length);
  stream->last_length = field->length;
  stream->last_when = (GuatuStreamWhen) { .period = period, .has_period = TRUE };
  return TRUE;
}

/* Two digits as a number; no such number if they are none. */
static inline guint
two_digits (const char *text)
{
  const guint tens = (guint) (text[0] - '0'), ones = (guint) (text[1] - '0');

  return tens > 9 || ones > 9 ? G_MAXUINT : tens * 10 + ones;
}

/* Reads the year, the month, the day or the time of day that a text ends with which else
 * is the last one. What is not sure to be the same but for that is read as a whole. */
static gboolean
read_next (GuatuStream *stream, const GuatuField *field)
{
  GuatuPeriod *period = &stream->last_when.period;
  const char *text = field->text;
  const gsize n = strlen (period->kind == GUATU_PERIOD_MOMENT ? "00:00" : "99");
  const gsize same = field->length - n;
  guint number, minute;

  if (field->length != stream->last_length || field->length < strlen ("1999")
      || !guatu_same_text (text, stream->last_text, same))
    return FALSE;
  number = two_digits (text + same);
  switch ((GuatuPeriodKind) period->kind)
    {
    case GUATU_PERIOD_YEAR:
      if (field->length != strlen ("1999") || number > 99)
        return FALSE;
      period->year = (gint16) (period->year / 100 * 100 + (int) number);
      break;
    case GUATU_PERIOD_MONTH:
      if (field->length != strlen ("1999-12") || number < 1 || number > 12)
        return FALSE;
      period->part = number & 0x3f;
      break;
    case GUATU_PERIOD_DAY:
      if (field->length != strlen ("1999-12-31") || number < 1 || number > 28)
        return FALSE;
      period->day = number & 0x3f;
      break;
    case GUATU_PERIOD_MOMENT:
      minute = two_digits (text + same + 3);
      if (field->length != strlen ("1999-12-31T00:00") || text[same + 2] != ':'
          || number > 23 || minute > 59)
        return FALSE;
      period->last = (guint16) (number * 60 + minute);
      break;
    default:
      return FALSE;
    }
  memcpy (stream->last_text + same, text + same, n);
  return TRUE;
}

/* Understands what the columns of time say as a row of a small table. */
static gboolean
read_when (GuatuStream *stream, GuatuStreamWhen *when)
{
  static const GuatuHeading over = { .name = (char *) "" };
  GuatuSheetRow row = { .place = NULL };

  guatu_stream_read_alone (stream, &stream->when, &row);
  *when = (GuatuStreamWhen) {
    .status = row.heading.status,
    .provisional = row.heading.provisional,
  };
  when->has_period
      = guatu_sheet_find_period (stream->sheet, &row.heading, &over, &when->period);
  if (stream->when.n > 0 && !row.heading.has_period && row.heading.part == NULL)
    stream->is_refused = TRUE;
  for (guint i = 0; i < stream->when.n; i++)
    if (!fits_step (row.heading.period,
                    g_array_index (stream->sheet->steps, GuatuPeriodKind,
                                   stream->when.columns[i]))
        && (row.heading.period.kind == GUATU_PERIOD_DAY
            || row.heading.period.kind == GUATU_PERIOD_MOMENT))
      stream->is_refused = TRUE;
  guatu_sheet_row_clear (&row);
  return !stream->is_refused;
}

/**
 * guatu_stream_when:
 * @stream: a stream
 * @fields: (array length=n_fields): a row
 *
 * Returns: (transfer none) (nullable): what it says of the time, until the next row;
 * %NULL if that could not be told
 */
const GuatuStreamWhen *
guatu_stream_when (GuatuStream *stream, const GuatuField *fields, guint n_fields)
{
  GuatuStreamWhen when;
  guint code;

  if (stream->has_iso_when && stream->when.columns[0] < n_fields)
    {
      const GuatuField *field = &fields[stream->when.columns[0]];

      if (read_next (stream, field)
          || (field->length > 0 && field->length < sizeof stream->last_text
              && ((field->length == stream->last_length
                   && guatu_same_text (field->text, stream->last_text, field->length))
                  || read_iso (stream, field))))
        return &stream->last_when;
    }
  code = guatu_stream_key_find (&stream->when, fields, n_fields);
  if (code == stream->whens->len)
    {
      if (!read_when (stream, &when))
        return NULL;
      g_array_append_val (stream->whens, when);
    }
  return &g_array_index (stream->whens, GuatuStreamWhen, code);
}
