/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/sheet/xlsx-private.h"

/* The texts that cells of an XLSX refer to by number. */

typedef struct
{
  GuatuXlsx *xlsx;
  GString *text;
  guint64 n_bytes;
  guint phonetic;
  gboolean in_text;
} Strings;

/* The sign that four digits stand for; what XML cannot have within is a blank. */
static void
append_sign (GString *text, gunichar sign)
{
  if (sign >= ' ' && g_unichar_validate (sign))
    g_string_append_unichar (text, sign);
  else
    g_string_append_c (text, ' ');
}

/**
 * guatu_xlsx_decode:
 * @text: a text as an XLSX has it, of which signs such as _x000D_ become what they stand
 *   for
 */
void
guatu_xlsx_decode (GString *text)
{
  g_autoptr (GString) found = NULL;
  const char *at = text->str;

  if (strstr (at, "_x") == NULL)
    return;
  found = g_string_sized_new (text->len);
  while (*at != '\0')
    if (at[0] == '_' && at[1] == 'x' && strspn (at + 2, "0123456789abcdefABCDEF") >= 4
        && at[6] == '_')
      {
        append_sign (found, (gunichar) g_ascii_strtoull (at + 2, NULL, 16));
        at += 7;
      }
    else
      g_string_append_c (found, *at++);
  g_string_assign (text, found->str);
}

static gboolean
begin (const char *name, const char **attributes, gpointer data, GError **error)
{
  Strings *strings = data;

  if (strcmp (name, "si") == 0)
    g_string_truncate (strings->text, 0);
  else if (strcmp (name, "rPh") == 0)
    strings->phonetic++;
  strings->in_text = strcmp (name, "t") == 0 && strings->phonetic == 0;
  return TRUE;
}

static gboolean
end (const char *name, gpointer data, GError **error)
{
  Strings *strings = data;
  GuatuXlsx *xlsx = strings->xlsx;

  strings->in_text = FALSE;
  if (strcmp (name, "rPh") == 0)
    strings->phonetic--;
  if (strcmp (name, "si") != 0)
    return TRUE;
  guatu_xlsx_decode (strings->text);
  strings->n_bytes += strings->text->len;
  if (xlsx->strings->len >= GUATU_CELLS_MAX_CELLS
      || strings->n_bytes > GUATU_XLSX_MAX_STRINGS)
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                   _ ("The texts of the file are more than %u, or larger than %u MiB."),
                   GUATU_CELLS_MAX_CELLS, GUATU_XLSX_MAX_STRINGS / (1024 * 1024));
      return FALSE;
    }
  g_ptr_array_add (xlsx->strings,
                   g_string_chunk_insert_len (xlsx->texts, strings->text->str,
                                              (gssize) strings->text->len));
  return TRUE;
}

/* More of a text than a cell may have is of no use, but says that it is too long. */
static gboolean
text (const char *piece, gsize length, gpointer data, GError **error)
{
  Strings *strings = data;

  if (strings->in_text && strings->text->len <= GUATU_CELLS_MAX_TEXT)
    g_string_append_len (strings->text, piece, (gssize) length);
  return TRUE;
}

/**
 * guatu_xlsx_read_strings:
 * @xlsx: a workbook
 * @part: its part that has the texts
 * @error: a #GuatuIoError
 *
 * Reads the texts; how their letters look, and how they are to be spoken, is left out.
 *
 * Returns: whether they could be read
 */
gboolean
guatu_xlsx_read_strings (GuatuXlsx *xlsx, const char *part, GError **error)
{
  static const GuatuXmlEvents events = { begin, end, text };
  g_autoptr (GString) own = g_string_new (NULL);
  Strings strings = { xlsx, own, 0, 0, FALSE };

  return guatu_xml_read_part (xlsx->zip, part, &events, &strings, error);
}
