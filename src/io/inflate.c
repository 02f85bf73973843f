/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/figure-data.h"

#define BLOCK_BYTES (64 * 1024)

/**
 * guatu_inflate:
 * @data: (array length=length): what zlib compressed
 * @length: its bytes
 * @found: (out) (transfer full): what it was, if that was found
 *
 * Unpacks block by block, so that a few bytes that stand for gigabytes take no more
 * memory than a dataset may.
 *
 * Returns: what became of it
 */
GuatuFound
guatu_inflate (const guint8 *data, gsize length, GBytes **found)
{
  g_autoptr (GZlibDecompressor) inflater
      = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree guint8 *block = g_malloc (BLOCK_BYTES);
  GConverterResult result = G_CONVERTER_CONVERTED;

  while (result != G_CONVERTER_FINISHED)
    {
      gsize taken = 0;
      gsize given = 0;

      result
          = g_converter_convert (G_CONVERTER (inflater), data, length, block, BLOCK_BYTES,
                                 G_CONVERTER_INPUT_AT_END, &taken, &given, NULL);
      if (result == G_CONVERTER_ERROR)
        return GUATU_FOUND_DAMAGED;
      g_byte_array_append (bytes, block, (guint) given);
      if (bytes->len > GUATU_READ_MAX_BYTES)
        return GUATU_FOUND_TOO_LARGE;
      data += taken;
      length -= taken;
    }

  *found = g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  return GUATU_FOUND;
}
