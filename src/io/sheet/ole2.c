/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/ole2.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"

/* The container of old Office files ([MS-CFB]): a file of sectors, with a table that says
 * which sector follows on which, and a folder of streams. Nothing that a file says of its
 * own size is believed: a chain has at most as many sectors as the file. */

#define HEADER_BYTES 512u
#define ENTRY_BYTES 128u
#define MAX_ENTRIES 65536u
#define IN_HEADER 109u
#define LAST_SECTOR 0xFFFFFFFAu
#define NO_ENTRY 0xFFFFFFFFu

#define IS_STREAM 2
#define IS_ROOT 5

static const guint8 signature[8] = { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 };

typedef struct
{
  const guint8 *data;
  gsize length;
  guint shift; /* of the size of a sector */
  guint mini_shift;
  guint32 cutoff; /* streams that are smaller are in small sectors */
  GArray *next;
  GArray *next_mini;
  GByteArray *folder;
  GByteArray *mini;
} Ole2;

static guint32
get32 (const guint8 *at)
{
  return at[0] | (guint32) at[1] << 8 | (guint32) at[2] << 16 | (guint32) at[3] << 24;
}

static guint16
get16 (const guint8 *at)
{
  return (guint16) (at[0] | at[1] << 8);
}

static gboolean
is_damaged (GError **error)
{
  g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                       _ ("The file is damaged or not whole. Get it once more from where "
                          "it is from, or save it anew."));
  return FALSE;
}

static guint
n_sectors (const Ole2 *ole)
{
  return (guint) (ole->length >> ole->shift);
}

/* A sector, and how many of its bytes the file has: the last one may be cut short. */
static const guint8 *
find_sector (const Ole2 *ole, guint32 number, gsize *n_bytes)
{
  const guint64 at = ((guint64) number + 1) << ole->shift;

  if (number >= LAST_SECTOR || at >= ole->length)
    return NULL;
  *n_bytes = MIN (ole->length - (gsize) at, (gsize) 1 << ole->shift);
  return ole->data + at;
}

/* Adds the numbers that a sector has, but for its last @n_left_out, to a table. */
static gboolean
add_numbers (const Ole2 *ole, guint32 sector, guint n_left_out, GArray *table)
{
  gsize n_bytes = 0;
  const guint8 *bytes = find_sector (ole, sector, &n_bytes);

  for (gsize at = 0; bytes != NULL && at + 4 + n_left_out * 4 <= n_bytes; at += 4)
    {
      guint32 number = get32 (bytes + at);

      g_array_append_val (table, number);
    }
  return bytes != NULL;
}

/* The sectors that have the table of sectors: the first are in the header, the others in
 * a chain of their own. */
static gboolean
read_table (Ole2 *ole)
{
  g_autoptr (GArray) sectors = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 more = get32 (ole->data + 68);
  const guint n_numbers = (1u << ole->shift) / 4 - 1;

  for (guint i = 0; i < IN_HEADER; i++)
    {
      guint32 sector = get32 (ole->data + 76 + i * 4);

      g_array_append_val (sectors, sector);
    }
  for (guint i = 0; more < LAST_SECTOR && i <= n_sectors (ole); i++)
    {
      gsize n_bytes = 0;
      const guint8 *bytes = find_sector (ole, more, &n_bytes);

      if (bytes == NULL || n_bytes < (gsize) 1 << ole->shift
          || !add_numbers (ole, more, 1, sectors))
        return FALSE;
      more = get32 (bytes + n_numbers * 4);
    }
  for (guint i = 0; i < sectors->len && ole->next->len <= n_sectors (ole); i++)
    if (g_array_index (sectors, guint32, i) < LAST_SECTOR
        && !add_numbers (ole, g_array_index (sectors, guint32, i), 0, ole->next))
      return FALSE;
  return TRUE;
}

/* Joins the sectors of a chain, up to some bytes; NULL if the chain leads out of the file
 * or in a circle. */
static GByteArray *
read_chain (const Ole2 *ole, guint32 first, gsize most)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint32 sector = first;

  for (guint i = 0; sector < LAST_SECTOR && bytes->len < most; i++)
    {
      gsize n_bytes = 0;
      const guint8 *data = find_sector (ole, sector, &n_bytes);

      if (data == NULL || i > n_sectors (ole) || sector >= ole->next->len)
        return NULL;
      g_byte_array_append (bytes, data, (guint) MIN (n_bytes, most - bytes->len));
      sector = g_array_index (ole->next, guint32, sector);
    }
  return g_steal_pointer (&bytes);
}

static GByteArray *
read_mini_chain (const Ole2 *ole, guint32 first, gsize most)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  const gsize size = (gsize) 1 << ole->mini_shift;
  guint32 sector = first;

  for (guint i = 0; sector < LAST_SECTOR && bytes->len < most; i++)
    {
      const guint64 at = (guint64) sector << ole->mini_shift;

      if (sector >= ole->next_mini->len || i > ole->next_mini->len
          || at + MIN (size, most - bytes->len) > ole->mini->len)
        return NULL;
      g_byte_array_append (bytes, ole->mini->data + at,
                           (guint) MIN (size, most - bytes->len));
      sector = g_array_index (ole->next_mini, guint32, sector);
    }
  return g_steal_pointer (&bytes);
}

static const guint8 *
find_entry (const Ole2 *ole, guint32 number)
{
  return number < ole->folder->len / ENTRY_BYTES
             ? ole->folder->data + number * ENTRY_BYTES
             : NULL;
}

static gboolean
read_small_sectors (Ole2 *ole)
{
  const guint8 *root = find_entry (ole, 0);
  guint32 sector = get32 (ole->data + 60);

  if (root == NULL || root[66] != IS_ROOT)
    return FALSE;
  for (guint i = 0; sector < LAST_SECTOR && i <= n_sectors (ole); i++)
    {
      if (sector >= ole->next->len || !add_numbers (ole, sector, 0, ole->next_mini))
        return FALSE;
      sector = g_array_index (ole->next, guint32, sector);
    }
  ole->mini = read_chain (ole, get32 (root + 116), get32 (root + 120));
  return ole->mini != NULL;
}

static gboolean
open_container (Ole2 *ole, GError **error)
{
  if (ole->length < HEADER_BYTES || !guatu_ole2_is (ole->data, ole->length))
    return is_damaged (error);
  ole->shift = get16 (ole->data + 30);
  ole->mini_shift = get16 (ole->data + 32);
  ole->cutoff = get32 (ole->data + 56);
  if ((ole->shift != 9 && ole->shift != 12) || ole->mini_shift != 6 || !read_table (ole))
    return is_damaged (error);
  ole->folder = read_chain (ole, get32 (ole->data + 48), MAX_ENTRIES * ENTRY_BYTES);
  return ole->folder != NULL && read_small_sectors (ole) ? TRUE : is_damaged (error);
}

/* Whether an entry has a name, which is in UTF-16. */
static gboolean
is_named (const guint8 *entry, const char *name)
{
  const gsize n = strlen (name);

  if (get16 (entry + 64) != (n + 1) * 2)
    return FALSE;
  for (gsize i = 0; i < n; i++)
    if (entry[i * 2 + 1] != 0
        || g_ascii_tolower ((char) entry[i * 2]) != g_ascii_tolower (name[i]))
      return FALSE;
  return TRUE;
}

/* Looks for a stream among those at the top: what is within others may be a workbook that
 * somebody put into this one. */
static const guint8 *
find_stream (const Ole2 *ole, const char *name)
{
  const guint n = ole->folder->len / ENTRY_BYTES;
  g_autoptr (GArray) left = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 entry = get32 (find_entry (ole, 0) + 76);

  g_array_append_val (left, entry);
  for (guint i = 0; left->len > 0 && i <= 2 * n; i++)
    {
      const guint32 number = g_array_index (left, guint32, left->len - 1);
      const guint8 *found = number != NO_ENTRY ? find_entry (ole, number) : NULL;

      g_array_set_size (left, left->len - 1);
      if (found == NULL)
        continue;
      if (found[66] == IS_STREAM && is_named (found, name))
        return found;
      for (guint side = 68; side <= 72; side += 4)
        {
          entry = get32 (found + side);
          if (entry != NO_ENTRY)
            g_array_append_val (left, entry);
        }
    }
  return NULL;
}

static void
clear (Ole2 *ole)
{
  g_array_unref (ole->next);
  g_array_unref (ole->next_mini);
  if (ole->folder != NULL)
    g_byte_array_unref (ole->folder);
  if (ole->mini != NULL)
    g_byte_array_unref (ole->mini);
}

/**
 * guatu_ole2_read:
 * @data: (array length=length): a container
 * @length: its bytes
 * @name: the name of a stream at its top, in either case
 * @has: (out): whether there is one of that name
 * @error: %GUATU_IO_ERROR_INVALID if the container is damaged
 *
 * Returns: (transfer full) (nullable): what the stream has
 */
GByteArray *
guatu_ole2_read (const guint8 *data, gsize length, const char *name, gboolean *has,
                 GError **error)
{
  Ole2 ole = {
    .data = data,
    .length = length,
    .next = g_array_new (FALSE, FALSE, sizeof (guint32)),
    .next_mini = g_array_new (FALSE, FALSE, sizeof (guint32)),
  };
  GByteArray *stream = NULL;
  const guint8 *entry = open_container (&ole, error) ? find_stream (&ole, name) : NULL;

  *has = entry != NULL;
  if (entry != NULL)
    {
      const guint32 first = get32 (entry + 116), size = get32 (entry + 120);

      stream = size < ole.cutoff ? read_mini_chain (&ole, first, size)
                                 : read_chain (&ole, first, size);
      if (stream == NULL)
        is_damaged (error);
    }
  clear (&ole);
  return stream;
}

/** guatu_ole2_is: whether a file, or how it begins, is such a container. */
gboolean
guatu_ole2_is (const guint8 *data, gsize length)
{
  return length >= sizeof signature && memcmp (data, signature, sizeof signature) == 0;
}
