/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/font-file.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* An OpenType file begins with a directory of its tables, or is a collection of such
 * (ISO/IEC 14496-22, section 4). */
#define HEAD_BYTES 12
#define ENTRY_BYTES 16
#define MAX_TABLES 256

#define TAG(a, b, c, d)                                                                  \
  ((guint32) (a) << 24 | (guint32) (b) << 16 | (guint32) (c) << 8 | (guint32) (d))

/* The tables without which there is no text, and how they begin; of the last two a font
 * has one. */
static const struct
{
  guint32 tag;
  gsize at;
  guint8 bytes[4];
  gsize n_bytes;
} needed[] = {
  { TAG ('h', 'e', 'a', 'd'), 12, { 0x5f, 0x0f, 0x3c, 0xf5 }, 4 },
  { TAG ('c', 'm', 'a', 'p'), 0, { 0, 0 }, 2 },
  { TAG ('h', 'h', 'e', 'a'), 0, { 0, 1, 0, 0 }, 4 },
  { TAG ('h', 'm', 't', 'x'), 0, { 0 }, 0 },
  { TAG ('m', 'a', 'x', 'p'), 0, { 0, 0 }, 2 },
  { TAG ('C', 'F', 'F', ' '), 0, { 1 }, 1 },
  { TAG ('g', 'l', 'y', 'f'), 0, { 0 }, 0 },
};

#define OUTLINES 5

static guint32
get_number (const guint8 *bytes)
{
  return TAG (bytes[0], bytes[1], bytes[2], bytes[3]);
}

static gboolean
read_at (int file, guint64 at, guint8 *bytes, gsize n)
{
  return pread (file, bytes, n, (off_t) at) == (gssize) n;
}

/* Where the directory of a face begins, or 0 before the first of a file that is no
 * collection. Returns: FALSE where there is none */
static gboolean
find_directory (int file, guint index, guint64 *at)
{
  guint8 bytes[4];

  *at = 0;
  if (!read_at (file, 0, bytes, sizeof bytes))
    return FALSE;
  if (get_number (bytes) != TAG ('t', 't', 'c', 'f'))
    return index == 0;
  if (!read_at (file, HEAD_BYTES + 4 * (guint64) index, bytes, sizeof bytes))
    return FALSE;
  *at = get_number (bytes);
  return TRUE;
}

/* Returns: whether a table begins as it should */
static gboolean
begins_well (int file, guint64 offset, gsize kind)
{
  guint8 bytes[4];

  return read_at (file, offset + needed[kind].at, bytes, needed[kind].n_bytes)
         && memcmp (bytes, needed[kind].bytes, needed[kind].n_bytes) == 0;
}

/* Whether all tables lie within the file, and those that are needed are there. */
static gboolean
has_tables (int file, guint64 size, const guint8 *entries, guint n)
{
  gboolean found[G_N_ELEMENTS (needed)] = { FALSE };

  for (guint i = 0; i < n; i++)
    {
      const guint8 *entry = entries + i * ENTRY_BYTES;
      guint64 offset = get_number (entry + 8), length = get_number (entry + 12);

      if (offset + length > size)
        return FALSE;
      for (gsize kind = 0; kind < G_N_ELEMENTS (needed); kind++)
        if (get_number (entry) == needed[kind].tag)
          found[kind] = begins_well (file, offset, kind);
    }
  for (gsize kind = 0; kind < OUTLINES; kind++)
    if (!found[kind])
      return FALSE;
  return found[OUTLINES] || found[OUTLINES + 1];
}

static gboolean
is_whole (int file, guint index)
{
  guint8 head[HEAD_BYTES];
  guint8 entries[MAX_TABLES * ENTRY_BYTES];
  struct stat info;
  guint64 at;
  guint n;

  if (fstat (file, &info) != 0 || !find_directory (file, index, &at)
      || !read_at (file, at, head, sizeof head)
      || (get_number (head) != TAG ('O', 'T', 'T', 'O') && get_number (head) != 0x10000))
    return FALSE;
  n = (guint) head[4] << 8 | head[5];
  return n <= MAX_TABLES && read_at (file, at + HEAD_BYTES, entries, n * ENTRY_BYTES)
         && has_tables (file, (guint64) info.st_size, entries, n);
}

/**
 * guatu_font_file_is_whole:
 * @index: of the face, as fontconfig counts
 *
 * Looks at the directory of an OpenType file. To open the file with FreeType would read
 * hundreds of pages of a large font.
 *
 * Returns: whether the file has all that its directory names; %FALSE also of a font of
 *   another format
 */
gboolean
guatu_font_file_is_whole (const char *path, int index)
{
  int file = open (path, O_RDONLY | O_CLOEXEC);
  gboolean whole;

  if (file < 0)
    return FALSE;
  /* The number of a variable font's instance stands above that of its face. */
  whole = is_whole (file, (guint) index & 0xffff);
  close (file);
  return whole;
}
