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

/* How long texts are that end with a year, a month, a day or a time of day, and how much
 * of them differs from the text before: the last two digits, or a time of day. */
static inline gsize
length_of (GuatuPeriodKind kind)
{
  return kind == GUATU_PERIOD_YEAR     ? strlen ("1999")
         : kind == GUATU_PERIOD_MONTH  ? strlen ("1999-12")
         : kind == GUATU_PERIOD_DAY    ? strlen ("1999-12-31")
         : kind == GUATU_PERIOD_MOMENT ? strlen ("1999-12-31T00:00")
                                       : 0;
}

static inline gsize
length_of_next (GuatuPeriodKind kind)
{
  return kind == GUATU_PERIOD_MOMENT ? strlen ("00:00") : strlen ("99");
}

/* Reads the year, the month, the day or the time of day that a text ends with. What is
 * not sure to be the same as before but for that is read as a whole. */
static inline gboolean
take_next (const char *text, GuatuPeriodKind kind, GuatuPeriod *period)
{
  const guint number = two_digits (text);
  guint minute;

  switch (kind)
    {
    case GUATU_PERIOD_YEAR:
      period->year = (gint16) (period->year / 100 * 100 + (int) number);
      return number <= 99;
    case GUATU_PERIOD_MONTH:
      period->part = number & 0x3f;
      return number >= 1 && number <= 12;
    case GUATU_PERIOD_DAY:
      period->day = number & 0x3f;
      return number >= 1 && number <= 28;
    case GUATU_PERIOD_MOMENT:
      minute = two_digits (text + 3);
      period->last = (guint16) (number * 60 + minute);
      return text[2] == ':' && number <= 23 && minute <= 59;
    default:
      return FALSE;
    }
}

/* Whether a text is another one but for the digit at its end, which is one greater. */
static inline gboolean
counts_on (const char *text, const char *last, gsize length)
{
  const char digit = text[length - 1];

  return digit == last[length - 1] + 1 && digit <= '9'
         && guatu_same_text (text, last, length - 1);
}

/* Goes on by one year, month, day or minute, the last digit of which is no 9; %FALSE if
 * that is not sure to be one. */
static inline gboolean
count_on (GuatuPeriodKind kind, GuatuPeriod *period)
{
  switch (kind)
    {
    case GUATU_PERIOD_YEAR:
      period->year++;
      return TRUE;
    case GUATU_PERIOD_MONTH:
      return period->part++ < 12;
    case GUATU_PERIOD_DAY:
      return period->day++ < 28;
    case GUATU_PERIOD_MOMENT:
      period->last++;
      return TRUE;
    default:
      return FALSE;
    }
}

/* Reads texts as long as each is next to the one before, which is of one kind. */
static inline __attribute__ ((always_inline)) guint
read_next (GuatuStream *stream, const GuatuField *cells, guint stride, guint n,
           GuatuPeriodKind kind, GuatuPeriod *periods)
{
  const gsize length = length_of (kind), same = length - length_of_next (kind);
  const char *last = stream->last_text;
  GuatuPeriod period = stream->last_when.period;
  guint i = 0;

  if (stream->last_length != length)
    return 0;
  for (; i < n; i++)
    {
      const GuatuField *cell = &cells[i * stride];

      if (cell->length != length)
        break;
      if (counts_on (cell->text, last, length)
              ? !count_on (kind, &period)
              : !guatu_same_text (cell->text, last, same)
                    || !take_next (cell->text + same, kind, &period))
        break;
      periods[i] = period;
      last = cell->text;
    }
  if (i > 0)
    {
      memcpy (stream->last_text, last, length);
      stream->last_when.period = periods[i - 1];
    }
  return i;
}

/**
 * guatu_stream_next_whens:
 * @stream: a stream whose time is a single column, mostly as files write it
 * @cells: cells of that column
 * @stride: how many fields there are from one to the next
 * @n: how many cells there are
 * @periods: (out) (array length=n): what they say
 *
 * Returns: how many of the cells, from the first on, are next to the one before each; the
 *   one behind them is left to guatu_stream_when()
 */
guint
guatu_stream_next_whens (GuatuStream *stream, const GuatuField *cells, guint stride,
                         guint n, GuatuPeriod *periods)
{
  /* A loop for each kind. */
  switch ((GuatuPeriodKind) stream->last_when.period.kind)
    {
    case GUATU_PERIOD_YEAR:
      return read_next (stream, cells, stride, n, GUATU_PERIOD_YEAR, periods);
    case GUATU_PERIOD_MONTH:
      return read_next (stream, cells, stride, n, GUATU_PERIOD_MONTH, periods);
    case GUATU_PERIOD_DAY:
      return read_next (stream, cells, stride, n, GUATU_PERIOD_DAY, periods);
    case GUATU_PERIOD_MOMENT:
      return read_next (stream, cells, stride, n, GUATU_PERIOD_MOMENT, periods);
    default:
      return 0;
    }
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
      GuatuPeriod period;

      if (guatu_stream_next_whens (stream, field, 1, 1, &period) == 1
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
