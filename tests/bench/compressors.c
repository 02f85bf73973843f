/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zlib.h>

#ifdef HAVE_LIBDEFLATE
#include <libdeflate.h>
#endif

#include "render/png-compress.h"

/*
 * What it takes to compress the pixels of a PNG that guatu-cli wrote, and how large they
 * then are: with our own compressor, with zlib and with libdeflate, as they are and with
 * PNG's filter that takes the row above off each. Prints a line for each way: its name,
 * processor milliseconds, a median, and bytes.
 *
 *   compressors chart.png
 */

#define RUNS 9
#define HEADER_BYTES 33 /* the signature and the first chunk */

typedef struct
{
  GuatuPixels pixels;
  guint height;
  guint8 *rows; /* as a file has them, each with its filter */
  gsize row;    /* bytes of one */
  guint8 *up;   /* the same, each less the one above it */
} Picture;

static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

static guint32
number_at (const guint8 *data)
{
  return (guint32) data[0] << 24 | (guint32) data[1] << 16 | (guint32) data[2] << 8
         | data[3];
}

static GByteArray *
collect_pixels (const guint8 *data, gsize length)
{
  GByteArray *stream = g_byte_array_new ();

  for (gsize at = 8; at + 12 <= length; at += 12 + number_at (data + at))
    if (memcmp (data + at + 4, "IDAT", 4) == 0)
      g_byte_array_append (stream, data + at + 8, number_at (data + at));
  return stream;
}

/* Cairo's form of the pixels again, which our compressor takes. */
static guint32 *
make_pixels (const Picture *picture)
{
  guint n = picture->pixels.kind;
  guint32 *pixels = g_new (guint32, (gsize) picture->pixels.width * picture->height);
  guint32 *next = pixels;

  for (guint y = 0; y < picture->height; y++)
    for (guint x = 0; x < picture->pixels.width; x++)
      {
        const guint8 *bytes = picture->rows + y * picture->row + 1 + x * n;

        *next++ = 0xff000000u | (guint32) bytes[0] << 16 | (guint32) bytes[n / 2] << 8
                  | bytes[n - 1];
      }
  return pixels;
}

static gboolean
read_picture (Picture *picture, const char *path)
{
  g_autofree char *data = NULL;
  g_autoptr (GByteArray) stream = NULL;
  const guint8 *bytes;
  gsize length;
  uLongf size;

  if (!g_file_get_contents (path, &data, &length, NULL) || length < HEADER_BYTES)
    return FALSE;
  bytes = (const guint8 *) data;
  *picture = (Picture) { .height = number_at (bytes + 20) };
  picture->pixels.width = number_at (bytes + 16);
  picture->pixels.stride = picture->pixels.width;
  picture->pixels.kind = bytes[25] == 0 ? GUATU_PIXELS_GREY : GUATU_PIXELS_RGB;
  picture->row = 1 + (gsize) picture->pixels.width * picture->pixels.kind;
  size = picture->row * picture->height;
  picture->rows = g_malloc (size);
  stream = collect_pixels (bytes, length);
  if (uncompress (picture->rows, &size, stream->data, stream->len) != Z_OK)
    return FALSE;
  picture->pixels.data = make_pixels (picture);
  return TRUE;
}

/* PNG's filter 2; its time counts for those who need it. */
static void
filter (Picture *picture)
{
  g_free (picture->up);
  picture->up = g_memdup2 (picture->rows, picture->row * picture->height);
  for (guint y = 1; y < picture->height; y++)
    {
      const guint8 *above = picture->rows + (y - 1) * picture->row;
      guint8 *row = picture->up + y * picture->row;

      row[0] = 2;
      for (gsize i = 1; i < picture->row; i++)
        row[i] = (guint8) (row[i] - above[i]);
    }
}

static gsize
compress_ours (Picture *picture, int level, gboolean filtered)
{
  g_autoptr (GByteArray) out = g_byte_array_new ();
  g_autoptr (GuatuPngCompressor) compressor
      = guatu_png_compressor_new (&picture->pixels, out);

  guatu_png_compressor_add (compressor, picture->height);
  guatu_png_compressor_finish (compressor);
  return out->len;
}

static gsize
compress_zlib (Picture *picture, int level, gboolean filtered)
{
  uLong n = picture->row * picture->height;
  uLongf size = compressBound (n);
  g_autofree guint8 *out = g_malloc (size);

  if (filtered)
    filter (picture);
  compress2 (out, &size, filtered ? picture->up : picture->rows, n, level);
  return size;
}

#ifdef HAVE_LIBDEFLATE
static gsize
compress_libdeflate (Picture *picture, int level, gboolean filtered)
{
  struct libdeflate_compressor *compressor = libdeflate_alloc_compressor (level);
  gsize n = picture->row * picture->height;
  gsize size = libdeflate_zlib_compress_bound (compressor, n);
  g_autofree guint8 *out = g_malloc (size);

  if (filtered)
    filter (picture);
  size = libdeflate_zlib_compress (compressor, filtered ? picture->up : picture->rows, n,
                                   out, size);
  libdeflate_free_compressor (compressor);
  return size;
}
#endif

static const struct
{
  const char *name;
  gsize (*compress) (Picture *picture, int level, gboolean filtered);
  int level;
  gboolean filtered;
} ways[] = {
  { "our own", compress_ours, 0, FALSE },
  { "zlib 1", compress_zlib, 1, FALSE },
  { "zlib 1, filtered", compress_zlib, 1, TRUE },
  { "zlib 6", compress_zlib, 6, FALSE },
#ifdef HAVE_LIBDEFLATE
  { "libdeflate 1", compress_libdeflate, 1, FALSE },
  { "libdeflate 1, filtered", compress_libdeflate, 1, TRUE },
  { "libdeflate 6", compress_libdeflate, 6, FALSE },
#endif
};

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

int
main (int argc, char *argv[])
{
  Picture picture;

  if (argc != 2 || !read_picture (&picture, argv[1]))
    return 2;
  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      double times[RUNS];
      gsize size = 0;

      for (guint run = 0; run < RUNS; run++)
        {
          double start = now ();

          size = ways[i].compress (&picture, ways[i].level, ways[i].filtered);
          times[run] = now () - start;
        }
      qsort (times, RUNS, sizeof *times, compare);
      printf ("%s\t%.2f\t%zu\n", ways[i].name, times[RUNS / 2], size);
    }
  return 0;
}
