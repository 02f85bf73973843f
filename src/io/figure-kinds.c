/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/figure-data.h"

/* A figure is known by how it begins, not by its name. */

static gsize
skip_space (const guint8 *data, gsize length, gsize at)
{
  while (at < length && g_ascii_isspace ((char) data[at]))
    at++;
  return at;
}

static gboolean
begins_with (const guint8 *data, gsize length, gsize at, const char *beginning)
{
  gsize n = strlen (beginning);

  return length - at >= n && memcmp (data + at, beginning, n) == 0;
}

gboolean
guatu_figure_is_png (const guint8 *data, gsize length)
{
  return begins_with (data, length, 0, "\x89PNG\r\n\x1a\n");
}

gboolean
guatu_figure_is_pdf (const guint8 *data, gsize length)
{
  return begins_with (data, length, 0, "%PDF-");
}

/* Its first record is its header, with a word of its own in it. */
gboolean
guatu_figure_is_emf (const guint8 *data, gsize length)
{
  return length >= 44 && memcmp (data, "\1\0\0\0", 4) == 0
         && begins_with (data, length, 40, " EMF");
}

/* What XML may have before its root, and how each ends; the first that fits is meant. */
static const struct
{
  const char *beginning;
  const char *end;
} prologue[] = {
  { "<?", "?>" },
  { "<!--", "-->" },
  { "<!", ">" },
};

static const char *
find (const guint8 *data, gsize length, gsize at, const char *text)
{
  return g_strstr_len ((const char *) data + at, (gssize) (length - at), text);
}

/* Steps over one part of a prologue, if one is there; to the end of the file where the
 * part has none. A declaration of a document's type may have others in brackets. */
static gsize
skip_part (const guint8 *data, gsize length, gsize at)
{
  for (guint i = 0; i < G_N_ELEMENTS (prologue); i++)
    {
      const char *end = NULL, *bracket = NULL;

      if (!begins_with (data, length, at, prologue[i].beginning))
        continue;
      end = find (data, length, at, prologue[i].end);
      bracket = find (data, length, at, "[");
      if (prologue[i].end[1] == '\0' && end != NULL && bracket != NULL && bracket < end)
        {
          end = find (data, length, (gsize) (bracket - (const char *) data), "]>");
          end = end != NULL ? end + 1 : NULL;
        }
      return end == NULL ? length
                         : (gsize) (end - (const char *) data) + strlen (prologue[i].end);
    }
  return at;
}

/* Where what is there begins, after a mark of the order of bytes. */
static gsize
find_start (const guint8 *data, gsize length)
{
  gsize start = begins_with (data, length, 0, "\xef\xbb\xbf") ? 3 : 0;

  return skip_space (data, length, start);
}

/* Whether a word of HTML is there, in either case. */
static gboolean
has_word (const guint8 *data, gsize length, gsize at, const char *word)
{
  gsize n = strlen (word);

  return length - at > n && g_ascii_strncasecmp ((const char *) data + at, word, n) == 0
         && !g_ascii_isalnum ((char) data[at + n]);
}

/* A page is known by its document type, or by its root where it has none. */
gboolean
guatu_figure_is_html (const guint8 *data, gsize length)
{
  gsize at = find_start (data, length), next = 0;

  while (!has_word (data, length, at, "<!doctype html")
         && (next = skip_part (data, length, at)) != at)
    at = skip_space (data, length, next);
  return has_word (data, length, at, "<!doctype html")
         || has_word (data, length, at, "<html");
}

/* An SVG is known by its root, since a text may begin with a “<” as well. Where what is
 * there of the file ends before the root, it may be one. */
gboolean
guatu_figure_is_svg (const guint8 *data, gsize length)
{
  gsize at = find_start (data, length), next = 0;
  gboolean has_prologue = FALSE;

  while ((next = skip_part (data, length, at)) != at)
    {
      at = skip_space (data, length, next);
      has_prologue = TRUE;
    }
  if (at == length)
    return has_prologue;
  return begins_with (data, length, at, "<svg")
         || begins_with (data, length, at, "<svg:svg");
}
