/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/sheet/biff.h"

/* Records, and the texts within. What lies beyond the end of a record reads as zero, and
 * nothing is ever read past it. */

/* What a text of Excel 97 says of itself. */
#define IS_WIDE 0x01u
#define HAS_SOUND 0x04u
#define HAS_RUNS 0x08u

/** guatu_biff_16: the number of two bytes at a place of a record. */
guint
guatu_biff_16 (const GuatuBiffRecord *record, gsize at)
{
  return at + 2 <= record->length ? record->data[at] | (guint) record->data[at + 1] << 8
                                  : 0;
}

/** guatu_biff_32: the number of four bytes at a place of a record. */
guint32
guatu_biff_32 (const GuatuBiffRecord *record, gsize at)
{
  return at + 4 <= record->length
             ? guatu_biff_16 (record, at) | (guint32) guatu_biff_16 (record, at + 2) << 16
             : 0;
}

/** guatu_biff_double: the number of eight bytes at a place of a record. */
double
guatu_biff_double (const GuatuBiffRecord *record, gsize at)
{
  const guint64 bits
      = guatu_biff_32 (record, at) | (guint64) guatu_biff_32 (record, at + 4) << 32;
  double value;

  memcpy (&value, &bits, sizeof value);
  return value;
}

/** guatu_biff_is_damaged: sets the error of a file that is not as it must be. */
gboolean
guatu_biff_is_damaged (GError **error)
{
  g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                       _ ("The file is damaged or not whole. Get it once more from where "
                          "it is from, or save it anew."));
  return FALSE;
}

/**
 * guatu_biff_next:
 * @biff: a workbook
 * @at: where in the stream a record begins
 * @record: (out): the record
 *
 * Returns: whether there is a whole one
 */
gboolean
guatu_biff_next (const GuatuBiff *biff, gsize at, GuatuBiffRecord *record)
{
  const GByteArray *stream = biff->stream;

  if (at + 4 > stream->len)
    return FALSE;
  record->at = at;
  record->type = stream->data[at] | (guint) stream->data[at + 1] << 8;
  record->length = stream->data[at + 2] | (gsize) stream->data[at + 3] << 8;
  record->data = stream->data + at + 4;
  record->end = at + 4 + record->length;
  return record->end <= stream->len;
}

/* Goes on to the record that continues this one. */
static gboolean
go_on (GuatuBiffText *text)
{
  GuatuBiffRecord next;

  if (!guatu_biff_next (text->biff, text->record.end, &next)
      || next.type != GUATU_BIFF_CONTINUE || next.length == 0)
    return FALSE;
  text->record = next;
  text->at = 0;
  return TRUE;
}

/* A number of up to four bytes; it may lie across the end of a record. */
static gboolean
take_number (GuatuBiffText *text, guint n_bytes, guint32 *number)
{
  *number = 0;
  for (guint i = 0; i < n_bytes; i++)
    {
      if (text->at >= text->record.length && !go_on (text))
        return FALSE;
      *number |= (guint32) text->record.data[text->at++] << (8 * i);
    }
  return TRUE;
}

static gboolean
skip (GuatuBiffText *text, guint64 n_bytes)
{
  while (n_bytes > 0)
    {
      gsize n = (gsize) MIN (n_bytes, text->record.length - text->at);

      text->at += n;
      n_bytes -= n;
      if (n_bytes > 0 && !go_on (text))
        return FALSE;
    }
  return TRUE;
}

/* Takes signs of one or of two bytes; each record that goes on says anew of which. */
static gboolean
take_signs (GuatuBiffText *text, guint n_signs, gboolean is_wide, GArray *signs)
{
  guint32 flags = 0;

  for (; n_signs > 0; n_signs--)
    {
      guint16 sign;

      if (text->at >= text->record.length)
        {
          if (!go_on (text) || !take_number (text, 1, &flags))
            return FALSE;
          is_wide = (flags & IS_WIDE) != 0;
        }
      if (text->at + (is_wide ? 2 : 1) > text->record.length)
        return FALSE;
      sign = is_wide ? (guint16) guatu_biff_16 (&text->record, text->at)
                     : text->record.data[text->at];
      text->at += is_wide ? 2 : 1;
      g_array_append_val (signs, sign);
    }
  return TRUE;
}

/* Half a sign is none. */
static void
append_signs (GString *out, const GArray *signs)
{
  for (guint i = 0; i < signs->len; i++)
    {
      const guint16 sign = g_array_index (signs, guint16, i);
      const guint16 next = i + 1 < signs->len ? g_array_index (signs, guint16, i + 1) : 0;

      if (sign >= 0xD800 && sign < 0xDC00 && next >= 0xDC00 && next < 0xE000)
        {
          g_string_append_unichar (out, 0x10000u + ((sign - 0xD800u) << 10)
                                            + (next - 0xDC00u));
          i++;
        }
      else if (sign < ' ' || (sign >= 0xD800 && sign < 0xE000))
        g_string_append_c (out, ' ');
      else
        g_string_append_unichar (out, sign);
    }
}

/* A text of Excel 97: how long it is, how it is written, its signs, and then how its
 * letters look and how it is spoken, which are left out. */
static gboolean
take_text (GuatuBiffText *text, guint size_bytes, GString *out)
{
  g_autoptr (GArray) signs = g_array_new (FALSE, FALSE, sizeof (guint16));
  guint32 n_signs = 0, flags = 0, n_runs = 0, n_sound = 0;

  if (!take_number (text, size_bytes, &n_signs) || !take_number (text, 1, &flags)
      || ((flags & HAS_RUNS) != 0 && !take_number (text, 2, &n_runs))
      || ((flags & HAS_SOUND) != 0 && !take_number (text, 4, &n_sound))
      || !take_signs (text, n_signs, (flags & IS_WIDE) != 0, signs))
    return FALSE;
  append_signs (out, signs);
  return skip (text, (guint64) n_runs * 4 + n_sound);
}

/* The encodings of the code pages that Excel 5 wrote; a Mac's and those of Unicode it
 * could not. */
static const struct
{
  guint page;
  const char *encoding;
} pages[] = {
  { 367, "CP1252" },  { 437, "CP437" },   { 850, "CP850" },    { 852, "CP852" },
  { 866, "CP866" },   { 932, "CP932" },   { 936, "GBK" },      { 949, "CP949" },
  { 950, "BIG5" },    { 1250, "CP1250" }, { 1251, "CP1251" },  { 1252, "CP1252" },
  { 1253, "CP1253" }, { 1254, "CP1254" }, { 1255, "CP1255" },  { 1256, "CP1256" },
  { 1257, "CP1257" }, { 1258, "CP1258" }, { 32769, "CP1252" },
};

static const char *
find_encoding (const GuatuBiff *biff)
{
  for (guint i = 0; biff->encoding == NULL && i < G_N_ELEMENTS (pages); i++)
    if (pages[i].page == biff->code_page)
      return pages[i].encoding;
  return biff->encoding;
}

/* A text of Excel 5, in the code page of the whole file. */
static gboolean
append_bytes (const GuatuBiff *biff, const guint8 *bytes, gsize length, GString *out,
              GError **error)
{
  const char *encoding = find_encoding (biff);
  g_autofree char *text = NULL;
  gsize n_ascii = 0, n = 0;

  while (n_ascii < length && bytes[n_ascii] < 0x80)
    n_ascii++;
  if (n_ascii == length)
    text = g_strndup ((const char *) bytes, length);
  else if (encoding != NULL)
    text = g_convert ((const char *) bytes, (gssize) length, "UTF-8", encoding, NULL, &n,
                      NULL);
  if (text != NULL)
    {
      g_string_append (out, text);
      return TRUE;
    }
  if (encoding == NULL)
    g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                 _ ("The text is written in code page %u, which nobody can tell from "
                    "others. Name its encoding by “--encoding”, or save the file anew."),
                 biff->code_page);
  else
    g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                 _ ("The text is not written in %s, as the file says. Name its encoding "
                    "by “--encoding”, or save the file anew."),
                 encoding);
  return FALSE;
}

/**
 * guatu_biff_read_text:
 * @biff: a workbook
 * @record: a record
 * @at: where in it a text begins
 * @size_bytes: how many bytes say how long it is: 1 or 2
 * @text: gets the text
 * @error: %GUATU_IO_ERROR_INVALID
 *
 * Returns: whether it is one
 */
gboolean
guatu_biff_read_text (const GuatuBiff *biff, const GuatuBiffRecord *record, gsize at,
                      guint size_bytes, GString *text, GError **error)
{
  GuatuBiffText place = { biff, *record, at };
  guint32 length = 0;

  g_string_truncate (text, 0);
  if (at > record->length)
    return guatu_biff_is_damaged (error);
  if (biff->is_8)
    return take_text (&place, size_bytes, text) || guatu_biff_is_damaged (error);
  if (!take_number (&place, size_bytes, &length)
      || length > place.record.length - place.at)
    return guatu_biff_is_damaged (error);
  return append_bytes (biff, place.record.data + place.at, length, text, error);
}

/**
 * guatu_biff_read_strings:
 * @biff: a workbook of Excel 97
 * @record: the record of the texts that cells refer to, which is continued by others
 * @error: a #GuatuIoError
 *
 * Returns: whether they could be read
 */
gboolean
guatu_biff_read_strings (GuatuBiff *biff, const GuatuBiffRecord *record, GError **error)
{
  const guint32 n = guatu_biff_32 (record, 4);
  GuatuBiffText place = { biff, *record, MIN (8, record->length) };
  g_autoptr (GString) text = g_string_new (NULL);
  guint64 n_bytes = 0;

  for (guint32 i = 0; i < n; i++)
    {
      g_string_truncate (text, 0);
      if (!take_text (&place, 2, text))
        return guatu_biff_is_damaged (error);
      n_bytes += text->len;
      if (i >= GUATU_CELLS_MAX_CELLS || n_bytes > GUATU_BIFF_MAX_STRINGS)
        {
          g_set_error (
              error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
              _ ("The texts of the file are more than %u, or larger than %u MiB."),
              GUATU_CELLS_MAX_CELLS, GUATU_BIFF_MAX_STRINGS / (1024 * 1024));
          return FALSE;
        }
      g_ptr_array_add (biff->strings, g_string_chunk_insert_len (biff->texts, text->str,
                                                                 (gssize) text->len));
    }
  return TRUE;
}
