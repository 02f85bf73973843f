/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/figure-data.h"

#include <string.h>

#include "dataset/media-type.h"

/* An EMF is a row of records: number, size and content, in numbers of 32 bits with the
 * low byte first ([MS-EMF], 2.3). The dataset is a comment (2.3.3.1), whose content
 * is a length and so many bytes, which begin with what says that they are ours. To walk
 * along the records needs nothing of the picture. */

#define FRAME_BYTES 8
#define COMMENT 70
#define LENGTH_BYTES 4

static guint32
read_number (const guint8 *data)
{
  return (guint32) data[3] << 24 | (guint32) data[2] << 16 | (guint32) data[1] << 8
         | data[0];
}

static gboolean
is_ours (const guint8 *record, gsize length)
{
  const gsize before = FRAME_BYTES + LENGTH_BYTES;
  const gsize n = strlen (GUATU_DATASET_EMF_SIGNATURE);

  return read_number (record) == COMMENT && length >= before + n
         && memcmp (record + before, GUATU_DATASET_EMF_SIGNATURE, n) == 0;
}

/* Takes the dataset out of a comment, which is whole. */
static GuatuFound
read_comment (const guint8 *record, gsize length, GBytes **found)
{
  const gsize before = FRAME_BYTES + LENGTH_BYTES;
  const gsize n = strlen (GUATU_DATASET_EMF_SIGNATURE);
  gsize comment = read_number (record + FRAME_BYTES);

  if (comment < n || comment > length - before)
    return GUATU_FOUND_DAMAGED;
  if (comment - n > GUATU_READ_MAX_BYTES)
    return GUATU_FOUND_TOO_LARGE;
  *found = g_bytes_new (record + before + n, comment - n);
  return GUATU_FOUND;
}

/**
 * guatu_figure_find_in_emf:
 * @data: (array length=length): a file that begins as an EMF
 * @length: its bytes
 * @cancellable: (nullable): ends the search
 * @found: (out) (transfer full): the dataset, if it was found
 *
 * Returns: what became of the search
 */
GuatuFound
guatu_figure_find_in_emf (const guint8 *data, gsize length, GCancellable *cancellable,
                          GBytes **found)
{
  gsize at = 0;

  while (length - at >= FRAME_BYTES && !g_cancellable_is_cancelled (cancellable))
    {
      gsize record = read_number (data + at + 4);
      gboolean is_cut = record > length - at;

      if (is_ours (data + at, MIN (record, length - at)))
        return is_cut ? GUATU_FOUND_DAMAGED : read_comment (data + at, record, found);
      if (is_cut || record < FRAME_BYTES)
        break;
      at += record;
    }
  return GUATU_FOUND_NOTHING;
}
