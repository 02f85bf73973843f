/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/png-compress.h"

#include <string.h>
#include <zlib.h>

#include "render/deflate.h"

/*
 * A chart is flat colour, hatching and small type, so that a pixel is nearly
 * always the one before it or one of the three above it; else, where this pair of
 * pixels was last may help. To look only there takes a quarter of the time in
 * which zlib's fastest level looks for any repetition, and finds about as much.
 */

/* By which byte the rows of a PNG without filters start. */
#define NO_FILTER 0

/* How many pairs of pixels are remembered, as a power of two. */
#define PAIRS_BITS 12

/* Where the neighbours have at least this many pixels no other is asked, and where
 * one neighbour has this many, not the others. */
#define ENOUGH 2
#define MANY 32

typedef struct
{
  const GuatuPixels *pixels;
  GuatuDeflate *deflate;
  const guint32 *row;
  const guint32 *above;         /* the row above, or NULL */
  guint8 *bytes;                /* of the row */
  gsize n_bytes;                /* of a row in the file, with its filter */
  uLong row_adler;              /* the checksum of its bytes */
  uLong adler;                  /* of all rows before it */
  guint pairs[1 << PAIRS_BITS]; /* the number of a pair's last place, from 1 */
} Compression;

/* Some pixels that are those at @distance, in bytes, before them. */
typedef struct
{
  guint length;
  gsize distance;
} Run;

/* Takes the pixels of @other, of which there are any up to @end, for a row's run
 * from @x on, if that is the longest so far. */
static inline void
consider (Run *run, const guint32 *row, const guint32 *other, guint x, guint end,
          gsize distance)
{
  guint start = x;

  if (distance > GUATU_DEFLATE_MAX_DISTANCE)
    return;
  while (x < end && row[x] == other[x])
    x++;
  if (x - start > run->length)
    *run = (Run){ x - start, distance };
}

static void
consider_neighbours (Run *run, const Compression *compression, guint x)
{
  const guint32 *row = compression->row, *above = compression->above;
  guint width = compression->pixels->width, n_bytes = compression->pixels->n_bytes;

  if (above != NULL)
    consider (run, row, above, x, width, compression->n_bytes);
  if (x > 0 && run->length < MANY)
    consider (run, row, row - 1, x, width, n_bytes);
  if (above == NULL || run->length >= MANY)
    return;
  consider (run, row, above + 1, x, width - 1, compression->n_bytes - n_bytes);
  if (x > 0)
    consider (run, row, above - 1, x, width, compression->n_bytes + n_bytes);
}

static void
consider_pair (Run *run, Compression *compression, guint x, guint y)
{
  const GuatuPixels *pixels = compression->pixels;
  const guint32 *row = compression->row;
  guint slot, last, last_x, last_y;

  if (x + 1 >= pixels->width)
    return;
  slot = (row[x] * 2654435761u ^ row[x + 1] * 2246822519u) >> (32 - PAIRS_BITS);
  last = compression->pairs[slot];
  compression->pairs[slot] = y * pixels->width + x + 1;
  if (last == 0)
    return;
  last_x = (last - 1) % pixels->width;
  last_y = (last - 1) / pixels->width;
  consider (run, row, guatu_pixels_row (pixels, last_y) + last_x - x, x,
            MIN (pixels->width, pixels->width + x - last_x),
            (gsize) (y - last_y) * compression->n_bytes + x * pixels->n_bytes
                - last_x * pixels->n_bytes);
}

static void
compress_row (Compression *compression, guint y)
{
  guint n_bytes = compression->pixels->n_bytes;

  guatu_deflate_byte (compression->deflate, NO_FILTER);
  for (guint x = 0; x < compression->pixels->width;)
    {
      Run run = { 0, 0 };

      consider_neighbours (&run, compression, x);
      if (run.length < ENOUGH)
        consider_pair (&run, compression, x, y);
      if (run.length * n_bytes >= GUATU_DEFLATE_MIN_LENGTH)
        guatu_deflate_repeat (compression->deflate, (gsize) run.length * n_bytes,
                              (guint) run.distance);
      else
        for (guint i = 0; i < MAX (run.length, 1) * n_bytes; i++)
          guatu_deflate_byte (compression->deflate, compression->bytes[x * n_bytes + i]);
      x += MAX (run.length, 1);
    }
}

/* A row of which the last one is a copy, if the window reaches back to it. */
static gboolean
repeats (const Compression *compression)
{
  return compression->above != NULL && compression->n_bytes <= GUATU_DEFLATE_MAX_DISTANCE
         && compression->n_bytes >= GUATU_DEFLATE_MIN_LENGTH
         && memcmp (compression->row, compression->above,
                    compression->pixels->width * sizeof (guint32))
                == 0;
}

static void
compress_rows (Compression *compression)
{
  const Bytef filter = NO_FILTER;

  for (guint y = 0; y < compression->pixels->height; y++)
    {
      compression->row = guatu_pixels_row (compression->pixels, y);
      if (repeats (compression))
        guatu_deflate_repeat (compression->deflate, compression->n_bytes,
                              (guint) compression->n_bytes);
      else
        {
          guatu_pixels_unpack (compression->pixels, compression->row, compression->bytes);
          compression->row_adler = adler32 (adler32 (1, &filter, 1), compression->bytes,
                                            (uInt) compression->n_bytes - 1);
          compress_row (compression, y);
        }
      compression->adler = adler32_combine (compression->adler, compression->row_adler,
                                            (z_off_t) compression->n_bytes);
      compression->above = compression->row;
    }
}

/**
 * guatu_png_compress:
 * @pixels: a painted image
 *
 * Returns: (transfer full): its rows as the zlib stream that a PNG holds
 */
GByteArray *
guatu_png_compress (const GuatuPixels *pixels)
{
  /* Deflate with a window of 32 KiB, made by a fast compressor. */
  static const guint8 header[] = { 0x78, 0x01 };
  GByteArray *stream = g_byte_array_new ();
  g_autoptr (GuatuDeflate) deflate = guatu_deflate_new (stream);
  g_autofree guint8 *bytes = g_malloc (1 + (gsize) pixels->width * pixels->n_bytes);
  Compression compression = {
    .pixels = pixels,
    .deflate = deflate,
    .bytes = bytes,
    .n_bytes = 1 + (gsize) pixels->width * pixels->n_bytes,
    .adler = adler32 (0, NULL, 0),
  };
  guint32 adler;

  g_byte_array_append (stream, header, sizeof header);
  compress_rows (&compression);
  guatu_deflate_finish (deflate);
  adler = GUINT32_TO_BE ((guint32) compression.adler);
  g_byte_array_append (stream, (const guint8 *) &adler, sizeof adler);
  return stream;
}
