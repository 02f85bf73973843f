/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/figure-data.h"

#include <string.h>

/* A PNG is a row of chunks: length, type, data and a check sum (PNG specification,
 * section 5.3). The dataset is a text chunk, iTXt (section 11.3.4.5), anywhere
 * among them. To walk along the chunks needs nothing of the picture; libpng would
 * unpack all of it to come to a text behind it. */

#define SIGNATURE_BYTES 8
#define FRAME_BYTES 12
#define KEYWORD "guatu-dataset"

/* What stands before the data and is no part of them: the keyword, two flags, a
 * language and a translated keyword, which we write empty. */
#define MAX_HEAD_BYTES 1024

static guint32
read_number (const guint8 *data)
{
  return (guint32) data[0] << 24 | (guint32) data[1] << 16 | (guint32) data[2] << 8
         | data[3];
}

/* The CRC of PNG, section D: over the type and the data. */
static guint32
check_sum (const guint8 *data, gsize length)
{
  guint32 sum = 0xffffffff;

  for (gsize i = 0; i < length; i++)
    {
      sum ^= data[i];
      for (guint bit = 0; bit < 8; bit++)
        sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320 : 0);
    }
  return ~sum;
}

/* Behind the zero that ends a string, or NULL if nothing ends it. */
static const guint8 *
skip_string (const guint8 *at, const guint8 *end)
{
  const guint8 *zero = at < end ? memchr (at, 0, (gsize) (end - at)) : NULL;

  return zero != NULL ? zero + 1 : NULL;
}

static gboolean
is_ours (const guint8 *type, gsize length)
{
  return memcmp (type, "iTXt", 4) == 0 && length >= sizeof KEYWORD
         && memcmp (type + 4, KEYWORD, sizeof KEYWORD) == 0;
}

/* Takes the text out of a chunk's data, from behind the keyword. */
static GuatuFound
read_text (const guint8 *at, const guint8 *end, GBytes **found)
{
  gboolean packed = FALSE;

  if (end - at < 2)
    return GUATU_FOUND_DAMAGED;
  packed = at[0] != 0;
  if (packed && (at[0] != 1 || at[1] != 0))
    return GUATU_FOUND_DAMAGED;

  at = skip_string (at + 2, end);
  at = at != NULL ? skip_string (at, end) : NULL;
  if (at == NULL)
    return GUATU_FOUND_DAMAGED;
  if (packed)
    return guatu_inflate (at, (gsize) (end - at), found);
  *found = g_bytes_new (at, (gsize) (end - at));
  return GUATU_FOUND;
}

static GuatuFound
read_chunk (const guint8 *type, gsize length, GBytes **found)
{
  const guint8 *data = type + 4;

  if (length > GUATU_READ_MAX_BYTES + MAX_HEAD_BYTES)
    return GUATU_FOUND_TOO_LARGE;
  if (check_sum (type, length + 4) != read_number (data + length))
    return GUATU_FOUND_DAMAGED;
  return read_text (data + sizeof KEYWORD, data + length, found);
}

/**
 * guatu_figure_find_in_png:
 * @data: (array length=length): a file that begins as a PNG
 * @length: its bytes
 * @cancellable: (nullable): ends the search
 * @found: (out) (transfer full): the dataset, if it was found
 *
 * Returns: what became of the search
 */
GuatuFound
guatu_figure_find_in_png (const guint8 *data, gsize length, GCancellable *cancellable,
                          GBytes **found)
{
  gsize at = SIGNATURE_BYTES;

  while (length - at >= FRAME_BYTES && !g_cancellable_is_cancelled (cancellable))
    {
      const guint8 *type = data + at + 4;
      gsize chunk = read_number (data + at);
      gboolean cut = chunk > length - at - FRAME_BYTES;

      if (is_ours (type, MIN (chunk, length - at - FRAME_BYTES)))
        return cut ? GUATU_FOUND_DAMAGED : read_chunk (type, chunk, found);
      if (cut)
        break;
      at += chunk + FRAME_BYTES;
    }
  return GUATU_FOUND_NOTHING;
}
