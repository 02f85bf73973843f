/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/zip.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <zlib.h>

#include "io/io-error.h"
#include "io/read-progress.h"

/* The parts of a packed file (PKWARE's APPNOTE 6.3): what its directory at the end says
 * counts, and a part is unpacked block by block. Libraries for this have more of the
 * format than a workbook uses, and bring what slows the start of every program. */

#define BLOCK_BYTES (64 * 1024)
#define END_BYTES 22u
#define ENTRY_BYTES 46u
#define LOCAL_BYTES 30u
#define MAX_COMMENT 65535u

/* That a size stands in another field, for it may have 64 bits. */
#define ELSEWHERE 0xFFFFFFFFu

typedef struct
{
  guint64 packed;
  guint64 unpacked;
  guint64 offset;
  guint32 crc;
  guint16 method;
  gboolean is_locked;
} Part;

struct _GuatuZip
{
  const guint8 *data;
  gsize length;
  GHashTable *parts;
  guint64 n_unpacked;
};

static guint16
get16 (const guint8 *at)
{
  return (guint16) (at[0] | at[1] << 8);
}

static guint32
get32 (const guint8 *at)
{
  return get16 (at) | (guint32) get16 (at + 2) << 16;
}

static gboolean
fail (GError **error, GuatuIoError code, const char *message)
{
  g_set_error_literal (error, GUATU_IO_ERROR, (int) code, message);
  return FALSE;
}

static gboolean
is_damaged (GError **error)
{
  return fail (error, GUATU_IO_ERROR_INVALID,
               _ ("The file is damaged or not whole. Get it once more from where it is "
                  "from, or save it anew."));
}

/* The name of a part as it is looked up: some programs write back slashes, or other
 * capitals than the parts that refer to it. */
static char *
fold_name (const char *name, gsize length)
{
  char *folded = g_ascii_strdown (name, (gssize) length);

  g_strdelimit (folded, "\\", '/');
  if (*folded == '/')
    memmove (folded, folded + 1, strlen (folded));
  return folded;
}

/* Sizes that do not fit into 32 bits stand in a field of their own, in this order. */
static void
read_long_sizes (Part *part, const guint8 *extra, gsize length)
{
  guint64 *const values[] = { &part->unpacked, &part->packed, &part->offset };

  while (length >= 4)
    {
      const guint16 id = get16 (extra), size = get16 (extra + 2);
      gsize at = 4;

      if (size > length - 4)
        return;
      for (guint i = 0; id == 1 && i < G_N_ELEMENTS (values); i++)
        if (*values[i] == ELSEWHERE && at + 8 <= 4u + size)
          {
            *values[i] = get32 (extra + at) | (guint64) get32 (extra + at + 4) << 32;
            at += 8;
          }
      extra += 4 + size;
      length -= 4u + size;
    }
}

static gsize
read_entry (GuatuZip *zip, gsize at)
{
  const guint8 *entry = zip->data + at;
  gsize name, extra, comment;
  Part *part;

  if (zip->length - at < ENTRY_BYTES || get32 (entry) != 0x02014b50)
    return 0;
  name = get16 (entry + 28);
  extra = get16 (entry + 30);
  comment = get16 (entry + 32);
  if (zip->length - at - ENTRY_BYTES < name + extra + comment)
    return 0;
  part = g_new0 (Part, 1);
  part->is_locked = (get16 (entry + 8) & 1) != 0;
  part->method = get16 (entry + 10);
  part->crc = get32 (entry + 16);
  part->packed = get32 (entry + 20);
  part->unpacked = get32 (entry + 24);
  part->offset = get32 (entry + 42);
  read_long_sizes (part, entry + ENTRY_BYTES + name, extra);
  g_hash_table_insert (zip->parts, fold_name ((const char *) entry + ENTRY_BYTES, name),
                       part);
  return ENTRY_BYTES + name + extra + comment;
}

/* Where the directory's end is, which is at the end of the file but for a comment. */
static gboolean
find_end (const GuatuZip *zip, gsize *found)
{
  if (zip->length < END_BYTES)
    return FALSE;
  for (gsize back = END_BYTES; back <= MIN (zip->length, END_BYTES + MAX_COMMENT); back++)
    if (get32 (zip->data + zip->length - back) == 0x06054b50)
      {
        *found = zip->length - back;
        return TRUE;
      }
  return FALSE;
}

static gboolean
read_directory (GuatuZip *zip, GError **error)
{
  gsize end = 0, at;
  guint n;

  if (!find_end (zip, &end))
    return is_damaged (error);
  n = get16 (zip->data + end + 10);
  at = get32 (zip->data + end + 16);
  if (n > GUATU_ZIP_MAX_PARTS)
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                   _ ("The file has more than %u parts."), GUATU_ZIP_MAX_PARTS);
      return FALSE;
    }
  for (guint i = 0; i < n; i++)
    {
      gsize length = at < end ? read_entry (zip, at) : 0;

      if (length == 0)
        return is_damaged (error);
      at += length;
    }
  return TRUE;
}

/**
 * guatu_zip_new:
 * @data: (array length=length): a packed file, which is kept by the caller
 * @length: its bytes
 * @error: %GUATU_IO_ERROR_INVALID or %GUATU_IO_ERROR_LIMIT
 *
 * Reads what parts a packed file has.
 *
 * Returns: (transfer full) (nullable): the file
 */
GuatuZip *
guatu_zip_new (const guint8 *data, gsize length, GError **error)
{
  g_autoptr (GuatuZip) zip = g_new0 (GuatuZip, 1);

  zip->data = data;
  zip->length = length;
  zip->parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return read_directory (zip, error) ? g_steal_pointer (&zip) : NULL;
}

/** guatu_zip_free: frees a packed file, but for its bytes. */
void
guatu_zip_free (GuatuZip *zip)
{
  g_hash_table_unref (zip->parts);
  g_free (zip);
}

static const Part *
find_part (const GuatuZip *zip, const char *name)
{
  g_autofree char *folded = fold_name (name, strlen (name));

  return g_hash_table_lookup (zip->parts, folded);
}

/** guatu_zip_has: whether a packed file has a part, in whatever case and with whatever
 * slashes its name is written. */
gboolean
guatu_zip_has (const GuatuZip *zip, const char *name)
{
  return find_part (zip, name) != NULL;
}

/* The packed bytes of a part, behind a header of its own. */
static const guint8 *
find_bytes (const GuatuZip *zip, const Part *part)
{
  gsize at;

  if (part->offset > zip->length || zip->length - part->offset < LOCAL_BYTES
      || get32 (zip->data + part->offset) != 0x04034b50)
    return NULL;
  at = (gsize) part->offset + LOCAL_BYTES;
  at += get16 (zip->data + part->offset + 26);
  at += get16 (zip->data + part->offset + 28);
  return at <= zip->length && part->packed <= zip->length - at ? zip->data + at : NULL;
}

/* A part that is being unpacked. */
typedef struct
{
  GuatuZip *zip;
  const Part *part;
  GuatuZipTake take;
  gpointer user_data;
  guint64 n_bytes;
  guint32 crc;
} Unpacking;

/* Counts some bytes before anybody gets them, unless the current cancellable is
 * cancelled. */
static gboolean
give (Unpacking *unpacking, const guint8 *bytes, gsize length, gboolean is_end,
      GError **error)
{
  if (g_cancellable_set_error_if_cancelled (g_cancellable_get_current (), error))
    return FALSE;
  unpacking->n_bytes += length;
  guatu_read_progress_tell (unpacking->n_bytes, unpacking->part->unpacked);
  unpacking->zip->n_unpacked += length;
  unpacking->crc = (guint32) crc32 (unpacking->crc, bytes, (uInt) length);
  if (unpacking->zip->n_unpacked > GUATU_ZIP_MAX_UNPACKED)
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                   _ ("The file is larger than %u MiB when it is unpacked."),
                   GUATU_ZIP_MAX_UNPACKED / (1024 * 1024));
      return FALSE;
    }
  if (unpacking->n_bytes > GUATU_ZIP_RATIO_FROM
      && unpacking->n_bytes / GUATU_ZIP_MAX_RATIO > unpacking->part->packed)
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                   _ ("A part of the file is more than %u times as large when it is "
                      "unpacked."),
                   GUATU_ZIP_MAX_RATIO);
      return FALSE;
    }
  if (is_end && unpacking->crc != unpacking->part->crc)
    return is_damaged (error);
  return unpacking->take ((const char *) bytes, length, is_end, unpacking->user_data,
                          error);
}

static gboolean
copy_stored (Unpacking *unpacking, const guint8 *bytes, GError **error)
{
  gsize left = (gsize) unpacking->part->packed;

  do
    {
      gsize n = MIN (left, BLOCK_BYTES);

      left -= n;
      if (!give (unpacking, bytes, n, left == 0, error))
        return FALSE;
      bytes += n;
    }
  while (left > 0);
  return TRUE;
}

static gboolean
inflate_blocks (Unpacking *unpacking, z_stream *stream, GError **error)
{
  g_autofree guint8 *block = g_malloc (BLOCK_BYTES);
  int result = Z_OK;

  while (result != Z_STREAM_END)
    {
      stream->next_out = block;
      stream->avail_out = BLOCK_BYTES;
      result = inflate (stream, Z_NO_FLUSH);
      if (result != Z_STREAM_END && (result != Z_OK || stream->avail_out == BLOCK_BYTES))
        return is_damaged (error);
      if (!give (unpacking, block, BLOCK_BYTES - stream->avail_out,
                 result == Z_STREAM_END, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
inflate_part (Unpacking *unpacking, const guint8 *bytes, GError **error)
{
  z_stream stream = { 0 };
  gboolean done;

  if (inflateInit2 (&stream, -MAX_WBITS) != Z_OK)
    return is_damaged (error);
  stream.next_in = (Bytef *) bytes;
  stream.avail_in = (uInt) unpacking->part->packed;
  done = inflate_blocks (unpacking, &stream, error);
  inflateEnd (&stream);
  return done;
}

/**
 * guatu_zip_unpack:
 * @zip: a packed file
 * @name: one of its parts, in whatever case
 * @take: gets it block by block
 * @user_data: what @take is called with
 * @error: a #GuatuIoError
 *
 * Unpacks a part. All that is ever unpacked of a file counts towards its limit. That a
 * part is not what was packed is found only after its last byte.
 *
 * Returns: whether all of it was taken
 */
gboolean
guatu_zip_unpack (GuatuZip *zip, const char *name, GuatuZipTake take, gpointer user_data,
                  GError **error)
{
  const Part *part = find_part (zip, name);
  const guint8 *bytes = part != NULL ? find_bytes (zip, part) : NULL;
  Unpacking unpacking = { zip, part, take, user_data, 0, 0 };

  if (part != NULL && part->is_locked)
    return fail (error, GUATU_IO_ERROR_INVALID,
                 _ ("The file is protected by a password. Open it with the password in "
                    "the program that it is from, and save it without one."));
  if (bytes == NULL)
    return is_damaged (error);
  unpacking.crc = (guint32) crc32 (0, NULL, 0);
  if (part->method == 0)
    return copy_stored (&unpacking, bytes, error);
  if (part->method == 8)
    return inflate_part (&unpacking, bytes, error);
  return fail (error, GUATU_IO_ERROR_INVALID,
               _ ("The file is packed in a way that spreadsheets do not use. Save it "
                  "anew."));
}
