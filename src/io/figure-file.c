/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/figure-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

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

static gboolean
is_png (const guint8 *data, gsize length)
{
  return begins_with (data, length, 0, "\x89PNG\r\n\x1a\n");
}

static gboolean
is_pdf (const guint8 *data, gsize length)
{
  return begins_with (data, length, 0, "%PDF-");
}

/* Its first record is its header, with a word of its own in it. */
static gboolean
is_emf (const guint8 *data, gsize length)
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
static gboolean
is_html (const guint8 *data, gsize length)
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
static gboolean
is_svg (const guint8 *data, gsize length)
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

/* A figure is known by how it begins, not by its name. */
static const struct
{
  gboolean (*is) (const guint8 *data, gsize length);
  GuatuFound (*find) (const guint8 *data, gsize length, GCancellable *cancellable,
                      GBytes **found);
} formats[] = {
  { is_png, guatu_figure_find_in_png },   { is_pdf, guatu_figure_find_in_pdf },
  { is_html, guatu_figure_find_in_html }, { is_svg, guatu_figure_find_in_svg },
  { is_emf, guatu_figure_find_in_emf },
};

static const struct
{
  int code;
  const char *message;
} failures[] = {
  [GUATU_FOUND_NOTHING]
  = { GUATU_IO_ERROR_FIGURE,
      N_ ("“%s” is a picture or a web page without data: it was exported without "
          "them, or another program made it or saved it again.") },
  [GUATU_FOUND_DAMAGED]
  = { GUATU_IO_ERROR_FIGURE,
      N_ ("The data in the figure “%s” are damaged. Export it again, or use a copy "
          "that no other program has changed.") },
  [GUATU_FOUND_TOO_LARGE]
  = { GUATU_IO_ERROR_LIMIT,
      N_ ("The data in the figure “%s” are larger than a dataset may be.") },
};

/* The index of the format, or the number of formats. */
static guint
find_format (const guint8 *data, gsize length)
{
  guint format = 0;

  while (format < G_N_ELEMENTS (formats) && !formats[format].is (data, length))
    format++;
  return format;
}

/**
 * guatu_figure_file_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether the file looks like a PNG, an SVG, a PDF, an EMF or a page of the web
 */
gboolean
guatu_figure_file_is (const void *data, gsize length)
{
  return length > 0 && find_format (data, length) < G_N_ELEMENTS (formats);
}

/**
 * guatu_figure_file_data:
 * @bytes: a file of which guatu_figure_file_is()
 * @name: the name of the file, for messages
 * @cancellable: (nullable): ends the search within a moment
 * @error: return location for a %GUATU_IO_ERROR_FIGURE, a %GUATU_IO_ERROR_LIMIT or
 *   %G_IO_ERROR_CANCELLED
 *
 * Looks for the dataset that a figure of ours carries. Nothing but this file is
 * read, no entity of it is followed and none of it is taken for more than bytes:
 * the dataset has still to be read as one.
 *
 * Returns: (transfer full): the dataset as a file
 */
GBytes *
guatu_figure_file_data (GBytes *bytes, const char *name, GCancellable *cancellable,
                        GError **error)
{
  g_autoptr (GBytes) found = NULL;
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  guint format = find_format (data, length);
  GuatuFound result = GUATU_FOUND_NOTHING;

  if (format < G_N_ELEMENTS (formats))
    result = formats[format].find (data, length, cancellable, &found);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  if (result == GUATU_FOUND && g_bytes_get_size (found) > GUATU_READ_MAX_BYTES)
    result = GUATU_FOUND_TOO_LARGE;
  if (result == GUATU_FOUND)
    return g_steal_pointer (&found);

  g_set_error (error, GUATU_IO_ERROR, failures[result].code, _ (failures[result].message),
               name);
  return NULL;
}
