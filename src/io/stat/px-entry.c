/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/px-entry.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"

/* The statements of PX: KEYWORD[language]("variable","value")="text" "that goes
 * on","next". */

/** guatu_px_scan_skip_space: goes on to what is no space. */
void
guatu_px_scan_skip_space (GuatuPxScan *scan)
{
  for (; *scan->at != '\0' && g_ascii_isspace (*scan->at); scan->at++)
    scan->line += *scan->at == '\n';
}

/** guatu_px_scan_fail: says what is wrong, and in which line; returns %FALSE. */
gboolean
guatu_px_scan_fail (const GuatuPxScan *scan, const char *message, GError **error)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID, _ ("Line %u: %s"),
               scan->line, message);
  return FALSE;
}

/* A text in quotes; in PX there is no quote in it. Ends of lines within are none. */
static gboolean
take_quoted (GuatuPxScan *scan, GString *text, GError **error)
{
  const GuatuPxScan start = *scan;

  for (scan->at++; *scan->at != '"'; scan->at++)
    {
      if (*scan->at == '\0')
        return guatu_px_scan_fail (&start, _ ("a quote that begins here does not end."),
                                   error);
      scan->line += *scan->at == '\n';
      if (*scan->at != '\r' && *scan->at != '\n')
        g_string_append_c (text, *scan->at);
    }
  scan->at++;
  return TRUE;
}

/* One value: texts in quotes that follow on each other are one, and what is without
 * quotes goes until the next comma. */
static gboolean
take_value (GuatuPxScan *scan, GString *text, GError **error)
{
  g_string_truncate (text, 0);
  if (*scan->at != '"')
    {
      while (*scan->at != '\0' && strchr (",;)\"", *scan->at) == NULL
             && !g_ascii_isspace (*scan->at))
        g_string_append_c (text, *scan->at++);
      guatu_px_scan_skip_space (scan);
      return TRUE;
    }
  while (*scan->at == '"')
    {
      if (!take_quoted (scan, text, error))
        return FALSE;
      guatu_px_scan_skip_space (scan);
    }
  return TRUE;
}

static gboolean
take_keys (GuatuPxScan *scan, GuatuPxEntry *entry, GString *text, GError **error)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);

  do
    {
      scan->at++;
      guatu_px_scan_skip_space (scan);
      if (!take_value (scan, text, error))
        return FALSE;
      g_ptr_array_add (keys, g_strdup (text->str));
    }
  while (*scan->at == ',');
  if (*scan->at++ != ')')
    return guatu_px_scan_fail (scan, _ ("“)” is expected."), error);
  g_ptr_array_add (keys, NULL);
  entry->keys = g_strdupv ((char **) keys->pdata);
  return TRUE;
}

/* A list of times begins with what they are: TLIST(A1),"2010","2011" or
 * TLIST(A1,"2010"-"2012"). */
static void
take_scale (GuatuPxScan *scan, GuatuPxEntry *entry)
{
  if (!g_str_has_prefix (scan->at, "TLIST"))
    return;
  scan->at += strlen ("TLIST");
  guatu_px_scan_skip_space (scan);
  if (*scan->at != '(')
    return;
  scan->at++;
  guatu_px_scan_skip_space (scan);
  entry->scale = g_ascii_toupper (*scan->at);
  while (*scan->at != '\0' && strchr (",);", *scan->at) == NULL)
    scan->at++;
  if (*scan->at == ')')
    scan->at++;
  guatu_px_scan_skip_space (scan);
  if (*scan->at == ',')
    scan->at++;
  guatu_px_scan_skip_space (scan);
}

static gboolean
take_values (GuatuPxScan *scan, GuatuPxEntry *entry, GString *text, GError **error)
{
  take_scale (scan, entry);
  while (*scan->at != ';')
    {
      if (*scan->at == '\0')
        return guatu_px_scan_fail (scan, _ ("the last statement does not end with “;”."),
                                   error);
      if (*scan->at == '"'
          || (*scan->at != ',' && *scan->at != ')' && *scan->at != '-'
              && *scan->at != ':'))
        {
          if (!take_value (scan, text, error))
            return FALSE;
          g_ptr_array_add (entry->values, g_strdup (text->str));
        }
      else
        scan->at++;
      guatu_px_scan_skip_space (scan);
    }
  scan->at++;
  return TRUE;
}

/* The language of a statement: KEYWORD[en]. */
static gboolean
take_language (GuatuPxScan *scan, GuatuPxEntry *entry, GError **error)
{
  const char *end = strchr (scan->at, ']');

  if (end == NULL)
    return guatu_px_scan_fail (scan, _ ("“]” is expected."), error);
  entry->language = g_strndup (scan->at + 1, (gsize) (end - scan->at - 1));
  g_strdelimit (entry->language, "\"", ' ');
  g_strstrip (entry->language);
  scan->at = end + 1;
  guatu_px_scan_skip_space (scan);
  return TRUE;
}

static gboolean
take_entry (GuatuPxScan *scan, GuatuPxEntry *entry, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const char *start = scan->at;

  while (g_ascii_isalnum (*scan->at) || *scan->at == '-' || *scan->at == '_')
    scan->at++;
  if (scan->at == start)
    return guatu_px_scan_fail (scan, _ ("a keyword is expected."), error);
  entry->keyword = g_ascii_strup (start, scan->at - start);
  guatu_px_scan_skip_space (scan);
  if (*scan->at == '[' && !take_language (scan, entry, error))
    return FALSE;
  if (*scan->at == '(' && !take_keys (scan, entry, text, error))
    return FALSE;
  guatu_px_scan_skip_space (scan);
  if (*scan->at++ != '=')
    return guatu_px_scan_fail (scan, _ ("“=” is expected."), error);
  guatu_px_scan_skip_space (scan);
  return g_str_equal (entry->keyword, "DATA") || take_values (scan, entry, text, error);
}

/**
 * guatu_px_entry_read:
 * @scan: where a statement begins; moves behind it
 * @error: a #GuatuIoError
 *
 * Reads a statement. That of the numbers, DATA, is left where they begin.
 *
 * Returns: (transfer full) (nullable): the statement
 */
GuatuPxEntry *
guatu_px_entry_read (GuatuPxScan *scan, GError **error)
{
  g_autoptr (GuatuPxEntry) entry = g_new0 (GuatuPxEntry, 1);

  entry->values = g_ptr_array_new_with_free_func (g_free);
  entry->line = scan->line;
  return take_entry (scan, entry, error) ? g_steal_pointer (&entry) : NULL;
}

/** guatu_px_entry_free: frees a statement. */
void
guatu_px_entry_free (GuatuPxEntry *entry)
{
  g_free (entry->keyword);
  g_free (entry->language);
  g_strfreev (entry->keys);
  g_ptr_array_unref (entry->values);
  g_free (entry);
}
