/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/px-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/sheet/decode.h"

/* The statements of PX: KEYWORD[language]("variable","value")="text" "that goes
 * on","next"; and what the file is written in. */

/* More statements than this nobody writes. */
#define MAX_ENTRIES 100000u

static void
entry_free (gpointer data)
{
  GuatuPxEntry *entry = data;

  g_free (entry->keyword);
  g_free (entry->language);
  g_strfreev (entry->keys);
  g_ptr_array_unref (entry->values);
  g_free (entry);
}

/* What a code page is called by those who convert texts. */
static const char *
find_encoding (const char *codepage)
{
  static const struct
  {
    const char *codepage;
    const char *encoding;
  } names[] = { { "ansi", "WINDOWS-1252" }, { "gb2312", "GB18030" }, { "gbk", "GB18030" },
                { "936", "GB18030" },       { "850", "CP850" },      { "437", "CP437" } };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strcasecmp (codepage, names[i].codepage) == 0)
      return names[i].encoding;
  return codepage;
}

/* The code page that a file says it is written in, which is in ASCII in any case. */
static char *
find_codepage (const char *bytes, gsize length)
{
  static const char *const keywords[] = { "CODEPAGE=\"", "CHARSET=\"" };

  for (guint i = 0; i < G_N_ELEMENTS (keywords); i++)
    {
      const char *at = g_strstr_len (bytes, (gssize) MIN (length, 4096), keywords[i]);
      const char *start = at != NULL ? at + strlen (keywords[i]) : NULL;
      const char *quote
          = start != NULL ? memchr (start, '"', length - (gsize) (start - bytes)) : NULL;

      if (quote != NULL && quote - start < 40)
        return g_strndup (start, (gsize) (quote - start));
    }
  return NULL;
}

/* The code page may not be what the file is written in: UTF-8 is tried first, since no
 * other text is valid in it. */
static char *
decode (const char *bytes, gsize length, const GuatuTableOptions *options,
        GuatuTableReport *report, GError **error)
{
  const char *encoding = options->encoding;
  g_autofree char *codepage = find_codepage (bytes, length);
  const char *found = NULL;
  gsize n = 0;
  char *text = NULL;

  if (encoding == NULL && !g_utf8_validate_len (bytes, length, NULL) && codepage != NULL)
    encoding = g_ascii_strncasecmp (codepage, "utf", 3) == 0 ? "WINDOWS-1252"
                                                             : find_encoding (codepage);
  text = guatu_decode (bytes, length, encoding, &found, &n, error);
  if (text == NULL)
    return NULL;
  if (strlen (text) != n)
    {
      g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                           _ ("This is no file of text: it has zero bytes."));
      g_free (text);
      return NULL;
    }
  guatu_table_report_add (report, FALSE, "", _ ("The text is written in %s."), found);
  if (codepage != NULL && g_ascii_strcasecmp (find_encoding (codepage), found) != 0)
    guatu_table_report_add (report, FALSE, "", _ ("It calls itself “%s”."), codepage);
  return text;
}

/* A place in the text. */
typedef struct
{
  const char *at;
  guint line;
} Scan;

static void
skip_space (Scan *scan)
{
  for (; *scan->at != '\0' && g_ascii_isspace (*scan->at); scan->at++)
    scan->line += *scan->at == '\n';
}

static gboolean
fail (const Scan *scan, const char *message, GError **error)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID, _ ("Line %u: %s"),
               scan->line, message);
  return FALSE;
}

/* A text in quotes; in PX there is no quote in it. Ends of lines within are none. */
static gboolean
take_quoted (Scan *scan, GString *text, GError **error)
{
  const Scan start = *scan;

  for (scan->at++; *scan->at != '"'; scan->at++)
    {
      if (*scan->at == '\0')
        return fail (&start, _ ("a quote that begins here does not end."), error);
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
take_value (Scan *scan, GString *text, GError **error)
{
  g_string_truncate (text, 0);
  if (*scan->at != '"')
    {
      while (*scan->at != '\0' && strchr (",;)\"", *scan->at) == NULL
             && !g_ascii_isspace (*scan->at))
        g_string_append_c (text, *scan->at++);
      skip_space (scan);
      return TRUE;
    }
  while (*scan->at == '"')
    {
      if (!take_quoted (scan, text, error))
        return FALSE;
      skip_space (scan);
    }
  return TRUE;
}

static gboolean
take_keys (Scan *scan, GuatuPxEntry *entry, GString *text, GError **error)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);

  do
    {
      scan->at++;
      skip_space (scan);
      if (!take_value (scan, text, error))
        return FALSE;
      g_ptr_array_add (keys, g_strdup (text->str));
    }
  while (*scan->at == ',');
  if (*scan->at++ != ')')
    return fail (scan, _ ("“)” is expected."), error);
  g_ptr_array_add (keys, NULL);
  entry->keys = g_strdupv ((char **) keys->pdata);
  return TRUE;
}

/* A list of times begins with what they are: TLIST(A1),"2010","2011" or
 * TLIST(A1,"2010"-"2012"). */
static void
take_scale (Scan *scan, GuatuPxEntry *entry)
{
  if (!g_str_has_prefix (scan->at, "TLIST"))
    return;
  scan->at += strlen ("TLIST");
  skip_space (scan);
  if (*scan->at != '(')
    return;
  scan->at++;
  skip_space (scan);
  entry->scale = g_ascii_toupper (*scan->at);
  while (*scan->at != '\0' && strchr (",);", *scan->at) == NULL)
    scan->at++;
  if (*scan->at == ')')
    scan->at++;
  skip_space (scan);
  if (*scan->at == ',')
    scan->at++;
  skip_space (scan);
}

static gboolean
take_values (Scan *scan, GuatuPxEntry *entry, GString *text, GError **error)
{
  take_scale (scan, entry);
  while (*scan->at != ';')
    {
      if (*scan->at == '\0')
        return fail (scan, _ ("the last statement does not end with “;”."), error);
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
      skip_space (scan);
    }
  scan->at++;
  return TRUE;
}

static char *
key_of (const char *keyword, const char *language, const char *key,
        const char *second_key)
{
  return g_strjoin ("\1", keyword, language != NULL ? language : "",
                    key != NULL ? key : "", second_key != NULL ? second_key : "", NULL);
}

/* Takes a statement, or stops at the numbers. */
static gboolean
take_entry (GuatuPxText *px, Scan *scan, GString *text, GError **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (entry_free);
  GuatuPxEntry *entry = g_new0 (GuatuPxEntry, 1);
  const char *start = scan->at;

  g_ptr_array_add (entries, entry);
  entry->values = g_ptr_array_new_with_free_func (g_free);
  entry->line = scan->line;
  while (g_ascii_isalnum (*scan->at) || *scan->at == '-' || *scan->at == '_')
    scan->at++;
  if (scan->at == start)
    return fail (scan, _ ("a keyword is expected."), error);
  entry->keyword = g_ascii_strup (start, scan->at - start);
  skip_space (scan);
  if (*scan->at == '[')
    {
      const char *end = strchr (scan->at, ']');

      if (end == NULL)
        return fail (scan, _ ("“]” is expected."), error);
      entry->language = g_strndup (scan->at + 1, (gsize) (end - scan->at - 1));
      g_strdelimit (entry->language, "\"", ' ');
      g_strstrip (entry->language);
      scan->at = end + 1;
      skip_space (scan);
    }
  if (*scan->at == '(' && !take_keys (scan, entry, text, error))
    return FALSE;
  skip_space (scan);
  if (*scan->at++ != '=')
    return fail (scan, _ ("“=” is expected."), error);
  skip_space (scan);
  if (g_str_equal (entry->keyword, "DATA"))
    {
      px->data = scan->at;
      px->data_line = scan->line;
      return TRUE;
    }
  if (!take_values (scan, entry, text, error))
    return FALSE;
  if (px->entries->len == MAX_ENTRIES)
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                   _ ("There are more than %u statements in the file."), MAX_ENTRIES);
      return FALSE;
    }
  g_hash_table_insert (
      px->by_key,
      key_of (entry->keyword, entry->language,
              entry->keys != NULL ? entry->keys[0] : NULL,
              entry->keys != NULL && entry->keys[0] != NULL ? entry->keys[1] : NULL),
      entry);
  g_ptr_array_add (px->entries, g_ptr_array_steal_index (entries, 0));
  return TRUE;
}

static void
find_languages (GuatuPxText *px)
{
  const GuatuPxEntry *entry = guatu_px_text_find (px, "LANGUAGES", NULL, NULL, NULL);
  static const char *const prefixes[] = { "zh", "en" };

  px->language = guatu_px_text_value (px, "LANGUAGE", NULL, NULL);
  for (guint i = 0; entry != NULL && i < entry->values->len; i++)
    for (guint l = 0; l < G_N_ELEMENTS (prefixes); l++)
      if (g_str_has_prefix (g_ptr_array_index (entry->values, i), prefixes[l]))
        px->languages[l] = g_ptr_array_index (entry->values, i);
}

/**
 * guatu_px_text_read:
 * @px: (out): to be cleared in any case
 * @bytes: (array length=length): a file
 * @length: its bytes
 * @options: what somebody says of it
 * @report: what it is written in
 * @error: a #GuatuIoError
 *
 * Reads all statements before the numbers.
 *
 * Returns: whether the file is PX and has numbers
 */
gboolean
guatu_px_text_read (GuatuPxText *px, const char *bytes, gsize length,
                    const GuatuTableOptions *options, GuatuTableReport *report,
                    GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  Scan scan;

  px->entries = g_ptr_array_new_with_free_func (entry_free);
  px->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  px->text = decode (bytes, length, options, report, error);
  if (px->text == NULL)
    return FALSE;
  scan = (Scan) { px->text, 1 };
  skip_space (&scan);
  while (px->data == NULL)
    {
      if (*scan.at == '\0')
        return fail (&scan, _ ("the file ends before “DATA=”, which has the numbers."),
                     error);
      if (!take_entry (px, &scan, text, error))
        return FALSE;
      skip_space (&scan);
    }
  find_languages (px);
  return TRUE;
}

/** guatu_px_text_clear: frees what was read of a file. */
void
guatu_px_text_clear (GuatuPxText *px)
{
  g_clear_pointer (&px->by_key, g_hash_table_unref);
  g_clear_pointer (&px->entries, g_ptr_array_unref);
  g_clear_pointer (&px->text, g_free);
}

/**
 * guatu_px_text_find:
 * @px: a file
 * @keyword: a keyword
 * @language: (nullable): a language, or %NULL for that of the file
 * @key: (nullable): of which variable
 * @second_key: (nullable): and of which value
 *
 * Returns: (transfer none) (nullable): the statement
 */
const GuatuPxEntry *
guatu_px_text_find (const GuatuPxText *px, const char *keyword, const char *language,
                    const char *key, const char *second_key)
{
  g_autofree char *all = key_of (keyword, language, key, second_key);

  return g_hash_table_lookup (px->by_key, all);
}

/** guatu_px_text_value: (transfer none) (nullable): the first value of a statement. */
const char *
guatu_px_text_value (const GuatuPxText *px, const char *keyword, const char *key,
                     const char *second_key)
{
  const GuatuPxEntry *entry = guatu_px_text_find (px, keyword, NULL, key, second_key);

  return entry != NULL && entry->values->len > 0 ? g_ptr_array_index (entry->values, 0)
                                                 : NULL;
}

/**
 * guatu_px_text_both:
 * @px: a file
 * @keyword: a keyword
 * @text: (out): what it says in Chinese and in English, or in one for both
 *
 * Returns: whether it says anything
 */
gboolean
guatu_px_text_both (const GuatuPxText *px, const char *keyword, GuatuText *text)
{
  const char *own = guatu_px_text_value (px, keyword, NULL, NULL);
  const char *said[2] = { NULL };

  for (guint l = 0; l < 2; l++)
    {
      const GuatuPxEntry *entry
          = px->languages[l] != NULL
                ? guatu_px_text_find (px, keyword, px->languages[l], NULL, NULL)
                : NULL;

      if (entry != NULL && entry->values->len > 0)
        said[l] = g_ptr_array_index (entry->values, 0);
    }
  if (px->language != NULL && g_str_has_prefix (px->language, "zh") && said[0] == NULL)
    said[0] = own;
  if (px->language != NULL && g_str_has_prefix (px->language, "en") && said[1] == NULL)
    said[1] = own;
  if (said[0] == NULL && said[1] == NULL)
    said[1] = own;
  if ((said[0] == NULL || *said[0] == '\0') && (said[1] == NULL || *said[1] == '\0'))
    return FALSE;
  guatu_text_set (text, said[0], said[1]);
  return TRUE;
}
