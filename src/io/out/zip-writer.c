/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/zip-writer.h"

#include <string.h>

/* As much of PKWARE's APPNOTE as a package of an office needs: names in UTF-8, DEFLATE,
 * no encryption, one disk, less than 4 GiB. */

#define BLOCK_BYTES (16 * 1024)
#define MOST_AT_ONCE (1u << 30)
#define LEVEL 6
#define VERSION 20
#define NAMES_ARE_UTF8 0x0800
#define STORED 0
#define DEFLATED 8

/* The first of January 1980, which is where its calendar begins, so that the same data
 * are the same file. */
#define DATE 0x0021

/** guatu_zip_stream_init: begins to compress data. */
void
guatu_zip_stream_init (GuatuZipStream *stream)
{
  *stream = (GuatuZipStream) { .packed = g_byte_array_new () };
  /* Raw, and with as much memory as usual. */
  deflateInit2 (&stream->deflater, LEVEL, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}

/** guatu_zip_stream_clear: frees what was compressed. */
void
guatu_zip_stream_clear (GuatuZipStream *stream)
{
  if (stream->packed != NULL)
    deflateEnd (&stream->deflater);
  g_clear_pointer (&stream->packed, g_byte_array_unref);
}

static void
run (GuatuZipStream *stream, int flush)
{
  guint8 block[BLOCK_BYTES];

  do
    {
      stream->deflater.next_out = block;
      stream->deflater.avail_out = sizeof block;
      deflate (&stream->deflater, flush);
      g_byte_array_append (stream->packed, block,
                           (guint) sizeof block - stream->deflater.avail_out);
    }
  while (stream->deflater.avail_out == 0);
}

/**
 * guatu_zip_stream_write:
 * @stream: data that are compressed
 * @data: (array length=length): more of them
 */
void
guatu_zip_stream_write (GuatuZipStream *stream, const char *data, gsize length)
{
  stream->crc = crc32_z (stream->crc, (const Bytef *) data, length);
  stream->length += length;
  while (length > 0)
    {
      const guint n = (guint) MIN (length, MOST_AT_ONCE);

      stream->deflater.next_in = (Bytef *) data;
      stream->deflater.avail_in = n;
      run (stream, Z_NO_FLUSH);
      data += n;
      length -= n;
    }
}

static void
put_16 (GByteArray *bytes, guint value)
{
  const guint16 written = GUINT16_TO_LE ((guint16) value);

  g_byte_array_append (bytes, (const guint8 *) &written, sizeof written);
}

static void
put_32 (GByteArray *bytes, gsize value)
{
  const guint32 written = GUINT32_TO_LE ((guint32) value);

  g_byte_array_append (bytes, (const guint8 *) &written, sizeof written);
}

/* What a file and its entry in the directory have in common. */
static void
put_header (GByteArray *bytes, const char *name, guint method, guint32 crc, gsize packed,
            gsize length)
{
  put_16 (bytes, VERSION);
  put_16 (bytes, NAMES_ARE_UTF8);
  put_16 (bytes, method);
  put_16 (bytes, 0);
  put_16 (bytes, DATE);
  put_32 (bytes, crc);
  put_32 (bytes, packed);
  put_32 (bytes, length);
  put_16 (bytes, (guint) strlen (name));
  put_16 (bytes, 0);
}

/** guatu_zip_writer_init: begins an archive. */
void
guatu_zip_writer_init (GuatuZipWriter *zip)
{
  *zip = (GuatuZipWriter) { g_byte_array_new (), g_byte_array_new (), 0 };
}

/* Adds a file of which some bytes are there; returns where the others go. */
static GByteArray *
add_file (GuatuZipWriter *zip, const char *name, guint method, guint32 crc, gsize packed,
          gsize length)
{
  const guint32 begin = zip->bytes->len;

  put_32 (zip->bytes, 0x04034b50);
  put_header (zip->bytes, name, method, crc, packed, length);
  g_byte_array_append (zip->bytes, (const guint8 *) name, (guint) strlen (name));
  put_32 (zip->directory, 0x02014b50);
  put_16 (zip->directory, VERSION);
  put_header (zip->directory, name, method, crc, packed, length);
  put_16 (zip->directory, 0);
  put_16 (zip->directory, 0);
  put_16 (zip->directory, 0);
  put_32 (zip->directory, 0);
  put_32 (zip->directory, begin);
  g_byte_array_append (zip->directory, (const guint8 *) name, (guint) strlen (name));
  zip->n_files++;
  return zip->bytes;
}

/**
 * guatu_zip_writer_add:
 * @zip: an archive
 * @name: of the file in it, with / between folders
 * @data: (array length=length): what it holds
 * @compress: whether it is compressed
 *
 * Adds a file. The archive stays below 4 GiB, which is what its form can hold.
 */
void
guatu_zip_writer_add (GuatuZipWriter *zip, const char *name, const char *data,
                      gsize length, gboolean compress)
{
  g_auto (GuatuZipStream) stream = { .packed = NULL };

  if (compress)
    {
      GuatuZipStream *const streams[] = { &stream };

      guatu_zip_stream_init (&stream);
      guatu_zip_stream_write (&stream, data, length);
      guatu_zip_writer_add_streams (zip, name, streams, 1);
      return;
    }
  g_byte_array_append (add_file (zip, name, STORED,
                                 (guint32) crc32_z (0, (const Bytef *) data, length),
                                 length, length),
                       (const guint8 *) data, (guint) length);
}

/**
 * guatu_zip_writer_add_streams:
 * @zip: an archive
 * @name: as for guatu_zip_writer_add()
 * @streams: (array length=n): what the file holds, one behind the other; nothing more can
 *   be written to them
 * @n: at least one
 *
 * Adds a file of data that were compressed as they came, of which those that stand first
 * need not have come first.
 */
void
guatu_zip_writer_add_streams (GuatuZipWriter *zip, const char *name,
                              GuatuZipStream *const *streams, guint n)
{
  uLong crc = 0;
  gsize packed = 0, length = 0;
  GByteArray *bytes;

  for (guint i = 0; i < n; i++)
    {
      /* All but the last one end at a byte and say that there is more. */
      run (streams[i], i + 1 < n ? Z_SYNC_FLUSH : Z_FINISH);
      crc = crc32_combine (crc, streams[i]->crc, (z_off_t) streams[i]->length);
      packed += streams[i]->packed->len;
      length += streams[i]->length;
    }
  bytes = add_file (zip, name, DEFLATED, (guint32) crc, packed, length);
  for (guint i = 0; i < n; i++)
    g_byte_array_append (bytes, streams[i]->packed->data, streams[i]->packed->len);
}

/** guatu_zip_writer_finish: (transfer full): the archive; @zip is empty afterwards. */
GBytes *
guatu_zip_writer_finish (GuatuZipWriter *zip)
{
  const guint32 begin = zip->bytes->len;

  g_byte_array_append (zip->bytes, zip->directory->data, zip->directory->len);
  put_32 (zip->bytes, 0x06054b50);
  put_32 (zip->bytes, 0);
  put_16 (zip->bytes, zip->n_files);
  put_16 (zip->bytes, zip->n_files);
  put_32 (zip->bytes, zip->directory->len);
  put_32 (zip->bytes, begin);
  put_16 (zip->bytes, 0);
  g_byte_array_unref (zip->directory);
  return g_byte_array_free_to_bytes (zip->bytes);
}
