/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* memmem */

#include "io/figure-data.h"

#include <string.h>

#include "dataset/media-type.h"

/* The dataset is the text of the first element “script” of our type, a block of data
 * (HTML Standard, 4.12.1):
 *
 *   <script type="application/vnd.guatu.dataset+json">{ … }</script>
 *
 * Nothing is escaped in it, and it ends at the first “</script”, whatever is before it.
 * The rest of the page is not read. */

#define ELEMENT "script"

/* No start tag of ours is longer. */
#define MAX_TAG_BYTES 1024

/* Between two looks at the cancellable. */
#define BLOCK_BYTES (256 * 1024)

/* Bytes of a file, without a zero at the end. */
typedef struct
{
  const guint8 *at;
  gsize length;
} Span;

static Span
skip (Span span, gsize n)
{
  return (Span) { span.at + n, span.length - n };
}

/* Whether a tag is there, with what makes it a start or an end tag in @mark. */
static gboolean
is_tag (Span span, const char *mark)
{
  gsize n = strlen (mark);

  return span.length > n + strlen (ELEMENT) && memcmp (span.at, mark, n) == 0
         && g_ascii_strncasecmp ((const char *) span.at + n, ELEMENT, strlen (ELEMENT))
                == 0
         && !g_ascii_isalnum ((char) span.at[n + strlen (ELEMENT)]);
}

/* What follows from the next tag on; nothing where there is none, or after a cancel. */
static Span
find_tag (Span span, const char *mark, GCancellable *cancellable)
{
  const guint8 *looked = span.at;
  const guint8 *next;

  while ((next = memchr (span.at, '<', span.length)) != NULL)
    {
      span = skip (span, (gsize) (next - span.at));
      if (is_tag (span, mark))
        return span;
      span = skip (span, 1);
      if (next - looked < BLOCK_BYTES)
        continue;
      looked = next;
      if (g_cancellable_is_cancelled (cancellable))
        break;
    }
  return skip (span, span.length);
}

/* What follows after a start tag, if it is of our type; else nothing. */
static Span
enter (Span span)
{
  Span tag = { span.at, MIN (span.length, MAX_TAG_BYTES) };
  const guint8 *end = memchr (tag.at, '>', tag.length);

  if (end == NULL)
    return skip (span, span.length);
  tag.length = (gsize) (end - tag.at);
  if (memmem (tag.at, tag.length, GUATU_DATASET_TYPE, strlen (GUATU_DATASET_TYPE))
      == NULL)
    return skip (span, span.length);
  return skip (span, tag.length + 1);
}

/**
 * guatu_figure_find_in_html:
 * @data: (array length=length): a file that begins as HTML
 * @length: its bytes
 * @cancellable: (nullable): ends the search
 * @found: (out) (transfer full): the dataset, if it was found
 *
 * Takes a time in proportion to the file, whatever is in it.
 *
 * Returns: what became of the search
 */
GuatuFound
guatu_figure_find_in_html (const guint8 *data, gsize length, GCancellable *cancellable,
                           GBytes **found)
{
  Span span = { data, length };
  Span content = { NULL, 0 }, end;

  while (content.length == 0)
    {
      span = find_tag (span, "<", cancellable);
      if (span.length == 0)
        return GUATU_FOUND_NOTHING;
      content = enter (span);
      span = skip (span, 1);
    }
  end = find_tag (content, "</", cancellable);
  if (g_cancellable_is_cancelled (cancellable))
    return GUATU_FOUND_NOTHING;
  if (end.length == 0)
    return GUATU_FOUND_DAMAGED;
  if ((gsize) (end.at - content.at) > GUATU_READ_MAX_BYTES)
    return GUATU_FOUND_TOO_LARGE;
  *found = g_bytes_new (content.at, (gsize) (end.at - content.at));
  return GUATU_FOUND;
}
