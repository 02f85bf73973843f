/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/png-compress.h"

#include <string.h>

#include "render/deflate.h"
#include "render/row-sums.h"

/*
 * A chart is flat colour, hatching and small type, so that a pixel is nearly
 * always the one before it or one of the three above it; else, where this pair of
 * pixels was last may help. To look only there takes a quarter of the time in
 * which zlib's fastest level looks for any repetition, and finds about as much.
 */

/* By which byte the rows of a PNG without filters start. */
#define NO_FILTER 0

/* The prime of Adler-32, RFC 1950. */
#define ADLER_BASE 65521

/* How many pairs of pixels are remembered, as a power of two. */
#define PAIRS_BITS 12

/* A place in a picture is one number: cairo's images end at 32,767 pixels a side. */
#define X_BITS 15

/* Where the neighbours have at least this many pixels no other is asked, and where
 * one neighbour has this many, not the others. */
#define ENOUGH 2
#define MANY 32

struct _GuatuPngCompressor
{
  const GuatuPixels *pixels;
  GByteArray *out;
  GuatuDeflate *deflate;
  guint y; /* of the row that is next */
  const guint32 *row;
  const guint32 *above;         /* the row above, or NULL */
  gsize n_bytes;                /* of a row in the file, with its filter */
  GuatuRowSums sums;            /* of the row */
  GuatuRowSums adler;           /* of all rows before it */
  guint pairs[1 << PAIRS_BITS]; /* the number of a pair's last place, from 1 */
};

typedef GuatuPngCompressor Compression;

/* Some pixels that are those at @distance, in bytes, before them. */
typedef struct
{
  guint length;
  gsize distance;
} Run;

/* Whether @n pixels are the same; what is known to be few is compared in place. */
static inline gboolean
are_equal (const guint32 *a, const guint32 *b, gsize n)
{
  return memcmp (a, b, n * sizeof *a) == 0;
}

/* Takes the pixels of @other, of which there are any up to @end, for a row's run
 * from @x on, if that is the longest so far. */
static inline void
consider (Run *run, const guint32 *row, const guint32 *other, guint x, guint end,
          gsize distance)
{
  guint start = x;

  if (x >= end || row[x] != other[x] || distance > GUATU_DEFLATE_MAX_DISTANCE)
    return;
  x++;
  while (x + 8 <= end && are_equal (row + x, other + x, 8))
    x += 8;
  while (x < end && row[x] == other[x])
    x++;
  if (x - start > run->length)
    *run = (Run) { x - start, distance };
}

static void
consider_neighbours (Run *run, const Compression *compression, guint x)
{
  const guint32 *row = compression->row, *above = compression->above;
  guint width = compression->pixels->width, n_bytes = compression->pixels->kind;

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
  compression->pairs[slot] = (y << X_BITS | x) + 1;
  if (last == 0)
    return;
  last_x = (last - 1) & ((1 << X_BITS) - 1);
  last_y = (last - 1) >> X_BITS;
  if (y - last_y > GUATU_DEFLATE_MAX_DISTANCE / compression->n_bytes + 1)
    return;
  consider (run, row, guatu_pixels_row (pixels, last_y) + last_x - x, x,
            MIN (pixels->width, pixels->width + x - last_x),
            (gsize) (y - last_y) * compression->n_bytes + x * pixels->kind
                - last_x * pixels->kind);
}

static void
write_pixels (Compression *compression, guint x, guint n)
{
  for (guint i = x; i < x + n; i++)
    {
      guint8 bytes[4];

      guatu_pixels_bytes (compression->pixels, compression->row[i], bytes);
      guatu_deflate_bytes (compression->deflate, bytes, compression->pixels->kind);
    }
}

static void
compress_row (Compression *compression, guint y)
{
  static const guint8 filter[] = { NO_FILTER };
  guint n_bytes = compression->pixels->kind;

  guatu_deflate_bytes (compression->deflate, filter, sizeof filter);
  for (guint x = 0; x < compression->pixels->width;)
    {
      Run run = { 0, 0 };
      guint n;

      consider_neighbours (&run, compression, x);
      if (run.length < ENOUGH)
        consider_pair (&run, compression, x, y);
      n = MAX (run.length, 1);
      if (run.length * n_bytes >= GUATU_DEFLATE_MIN_LENGTH)
        guatu_deflate_repeat (compression->deflate, (gsize) n * n_bytes,
                              (guint) run.distance);
      else
        write_pixels (compression, x, n);
      x += n;
    }
}

/* Adler-32 of all rows up to this one. */
static void
add_to_adler (Compression *compression)
{
  GuatuRowSums *adler = &compression->adler;

  adler->high = (adler->high + (gint64) compression->n_bytes * adler->low
                 + compression->sums.high)
                % ADLER_BASE;
  adler->low = (adler->low + compression->sums.low) % ADLER_BASE;
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

/**
 * guatu_png_compressor_new:
 * @pixels: (not owned): of which all rows are to come
 * @out: (not owned): what the zlib stream that a PNG holds is appended to, and may be
 *   taken from between calls
 *
 * Returns: (transfer full): a compressor
 */
GuatuPngCompressor *
guatu_png_compressor_new (const GuatuPixels *pixels, GByteArray *out)
{
  /* Deflate with a window of 32 KiB, made by a fast compressor. */
  static const guint8 header[] = { 0x78, 0x01 };
  GuatuPngCompressor *compressor = g_new0 (GuatuPngCompressor, 1);

  compressor->pixels = pixels;
  compressor->out = out;
  compressor->deflate = guatu_deflate_new (out);
  compressor->n_bytes = 1 + (gsize) pixels->width * pixels->kind;
  compressor->adler.low = 1;
  g_byte_array_append (out, header, sizeof header);
  return compressor;
}

/** guatu_png_compressor_free: frees a compressor; %NULL is none. */
void
guatu_png_compressor_free (GuatuPngCompressor *compressor)
{
  if (compressor == NULL)
    return;
  guatu_deflate_free (compressor->deflate);
  g_free (compressor);
}

/**
 * guatu_png_compressor_window:
 * @width: of a row, in pixels
 *
 * Returns: how many rows before the next one have to be in memory, if there are so many
 */
guint
guatu_png_compressor_window (guint width, GuatuPixelKind kind)
{
  return GUATU_DEFLATE_MAX_DISTANCE / (1 + width * kind) + 1;
}

/**
 * guatu_png_compressor_add:
 * @end: up to which row, without it; all from the last call on are in memory, and the
 *   window before them
 *
 * Compresses some rows.
 *
 * Returns: %FALSE where the pixels have a colour that their kind does not have; the
 *   stream is then of no use
 */
gboolean
guatu_png_compressor_add (GuatuPngCompressor *compressor, guint end)
{
  const GuatuPixels *pixels = compressor->pixels;

  for (; compressor->y < end; compressor->y++)
    {
      guint y = compressor->y;

      compressor->row = guatu_pixels_row (pixels, y);
      compressor->above = y > 0 ? guatu_pixels_row (pixels, y - 1) : NULL;
      if (repeats (compressor))
        guatu_deflate_repeat (compressor->deflate, compressor->n_bytes,
                              (guint) compressor->n_bytes);
      else if (pixels->kind == GUATU_PIXELS_GREY
               && !guatu_pixels_are_grey (compressor->row, pixels->width))
        return FALSE;
      else
        {
          compress_row (compressor, y);
          compressor->sums = guatu_row_sums (pixels, compressor->row);
        }
      add_to_adler (compressor);
    }
  return TRUE;
}

/** guatu_png_compressor_finish: ends the stream, once all rows were compressed. */
void
guatu_png_compressor_finish (GuatuPngCompressor *compressor)
{
  guint32 adler;

  guatu_deflate_finish (compressor->deflate);
  adler
      = GUINT32_TO_BE ((guint32) (compressor->adler.high << 16 | compressor->adler.low));
  g_byte_array_append (compressor->out, (const guint8 *) &adler, sizeof adler);
}
