/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/px-text.h"

#include <glib/gi18n-lib.h>

#include "io/io-error.h"
#include "io/stat/px-decode.h"

/* All statements of a PX file, to be asked for by what they are about. */

/* More of them than this nobody writes. */
#define MAX_ENTRIES 100000u

static char *
key_of (const char *keyword, const char *language, const char *key,
        const char *second_key)
{
  return g_strjoin ("\1", keyword, language != NULL ? language : "",
                    key != NULL ? key : "", second_key != NULL ? second_key : "", NULL);
}

/* Takes a statement, or stops at the numbers. */
static gboolean
take_entry (GuatuPxText *px, GuatuPxScan *scan, GError **error)
{
  g_autoptr (GuatuPxEntry) entry = guatu_px_entry_read (scan, error);

  if (entry == NULL)
    return FALSE;
  if (g_str_equal (entry->keyword, "DATA"))
    {
      px->data = scan->at;
      px->data_line = scan->line;
      return TRUE;
    }
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
  g_ptr_array_add (px->entries, g_steal_pointer (&entry));
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
  GuatuPxScan scan;

  px->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_px_entry_free);
  px->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  px->text = guatu_px_decode (bytes, length, options, report, error);
  if (px->text == NULL)
    return FALSE;
  scan = (GuatuPxScan) { px->text, 1 };
  guatu_px_scan_skip_space (&scan);
  while (px->data == NULL)
    {
      if (*scan.at == '\0')
        return guatu_px_scan_fail (
            &scan, _ ("the file ends before “DATA=”, which has the numbers."), error);
      if (!take_entry (px, &scan, error))
        return FALSE;
      guatu_px_scan_skip_space (&scan);
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
