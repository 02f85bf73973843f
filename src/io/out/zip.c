/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/zip.h"

#include <string.h>

/* As much of PKWARE's APPNOTE as a package of an office needs: names in UTF-8, DEFLATE,
 * no encryption, one disk, less than 4 GiB. */

#define BLOCK_BYTES (64 * 1024)
#define VERSION 20
#define NAMES_ARE_UTF8 0x0800
#define STORED 0
#define DEFLATED 8

/* The first of January 1980, which is where its calendar begins, so that the same data
 * are the same file. */
#define DATE 0x0021

/* The remainder of ISO 3309, bit by bit, as a table of the bytes. */
static guint32
crc32_of (const guint8 *data, gsize length)
{
  static gsize ready = 0;
  static guint32 table[256];
  guint32 crc = 0xffffffffu;

  if (g_once_init_enter (&ready))
    {
      for (guint32 i = 0; i < 256; i++)
        {
          table[i] = i;
          for (guint bit = 0; bit < 8; bit++)
            table[i] = (table[i] >> 1) ^ ((table[i] & 1) != 0 ? 0xedb88320u : 0);
        }
      g_once_init_leave (&ready, 1);
    }
  for (gsize i = 0; i < length; i++)
    crc = table[(crc ^ data[i]) & 0xff] ^ (crc >> 8);
  return ~crc;
}

static GByteArray *
deflate (const char *data, gsize length)
{
  g_autoptr (GZlibCompressor) deflater
      = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW, 6);
  GByteArray *packed = g_byte_array_new ();
  g_autofree guint8 *block = g_malloc (BLOCK_BYTES);
  GConverterResult result = G_CONVERTER_CONVERTED;

  while (result != G_CONVERTER_FINISHED)
    {
      gsize taken = 0, given = 0;

      result
          = g_converter_convert (G_CONVERTER (deflater), data, length, block, BLOCK_BYTES,
                                 G_CONVERTER_INPUT_AT_END, &taken, &given, NULL);
      g_return_val_if_fail (result != G_CONVERTER_ERROR, packed);
      g_byte_array_append (packed, block, (guint) given);
      data += taken;
      length -= taken;
    }
  return packed;
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

/** guatu_zip_init: begins an archive. */
void
guatu_zip_init (GuatuZip *zip)
{
  *zip = (GuatuZip) { g_byte_array_new (), g_byte_array_new (), 0 };
}

/**
 * guatu_zip_add:
 * @zip: an archive
 * @name: of the file in it, with / between folders
 * @data: (array length=length): what it holds
 * @compress: whether it is compressed
 *
 * Adds a file. The archive stays below 4 GiB, which is what its form can hold.
 */
void
guatu_zip_add (GuatuZip *zip, const char *name, const char *data, gsize length,
               gboolean compress)
{
  g_autoptr (GByteArray) packed = compress ? deflate (data, length) : NULL;
  const gsize packed_length = packed != NULL ? packed->len : length;
  const guint32 crc = crc32_of ((const guint8 *) data, length);
  const guint32 begin = zip->bytes->len;
  const guint method = compress ? DEFLATED : STORED;

  put_32 (zip->bytes, 0x04034b50);
  put_header (zip->bytes, name, method, crc, packed_length, length);
  g_byte_array_append (zip->bytes, (const guint8 *) name, (guint) strlen (name));
  g_byte_array_append (zip->bytes, packed != NULL ? packed->data : (const guint8 *) data,
                       (guint) packed_length);
  put_32 (zip->directory, 0x02014b50);
  put_16 (zip->directory, VERSION);
  put_header (zip->directory, name, method, crc, packed_length, length);
  put_16 (zip->directory, 0);
  put_16 (zip->directory, 0);
  put_16 (zip->directory, 0);
  put_32 (zip->directory, 0);
  put_32 (zip->directory, begin);
  g_byte_array_append (zip->directory, (const guint8 *) name, (guint) strlen (name));
  zip->n_files++;
}

/** guatu_zip_finish: (transfer full): the whole archive; @zip is empty afterwards. */
GBytes *
guatu_zip_finish (GuatuZip *zip)
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
