/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/derive-origin.h"

#include <string.h>

/* Between the locators of one source. */
#define LOCATOR_SEPARATOR ", "

/* What is said of a number whose operands stand in several sources. */
static const GuatuText other_sources = { "另据%s。", "Also from %s." };

/** guatu_merged_origins_new: (transfer full): nothing merged yet. */
GuatuMergedOrigins *
guatu_merged_origins_new (void)
{
  return g_hash_table_new_full (g_bytes_hash, g_bytes_equal,
                                (GDestroyNotify) g_bytes_unref, NULL);
}

static void
add_distinct (GPtrArray *strings, const char *string)
{
  if (string != NULL && string[0] != '\0'
      && !g_ptr_array_find_with_equal_func (strings, string, g_str_equal, NULL))
    g_ptr_array_add (strings, (gpointer) string);
}

static char *
join (GPtrArray *strings, const char *separator)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < strings->len; i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? separator : "",
                            (const char *) g_ptr_array_index (strings, i));
  return g_string_free (g_steal_pointer (&joined), FALSE);
}

/* The source of the first operand that has one. */
static const GuatuSource *
first_source (const GuatuOrigin *const *origins, guint n)
{
  for (guint i = 0; i < n; i++)
    if (origins[i] != NULL && origins[i]->source != NULL)
      return origins[i]->source;
  return NULL;
}

/* A part of an operand's locator that is a list itself is a locator too. */
static char *
merge_locators (const GuatuSource *source, const GuatuOrigin *const *origins, guint n,
                GuatuLanguage language)
{
  g_autoptr (GPtrArray) distinct = g_ptr_array_new ();
  g_autoptr (GPtrArray) lists
      = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < n; i++)
    {
      char **parts;

      if (origins[i] == NULL || origins[i]->source != source
          || guatu_text_is_absent (&origins[i]->locator))
        continue;
      parts = g_strsplit (guatu_text_get (&origins[i]->locator, language),
                          LOCATOR_SEPARATOR, -1);
      g_ptr_array_add (lists, parts);
      for (char **part = parts; *part != NULL; part++)
        add_distinct (distinct, *part);
    }
  return distinct->len > 0 ? join (distinct, LOCATOR_SEPARATOR) : NULL;
}

/* What has to be known of the operands has to be known of the result, and that
 * some of them stand elsewhere. */
static char *
merge_notes (const GuatuSource *source, const GuatuOrigin *const *origins, guint n,
             GuatuLanguage language)
{
  gboolean chinese = language == GUATU_LANGUAGE_ZH;
  g_autoptr (GPtrArray) notes = g_ptr_array_new ();
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  g_autofree char *titles = NULL;
  g_autofree char *also = NULL;

  for (guint i = 0; i < n; i++)
    {
      if (origins[i] == NULL)
        continue;
      add_distinct (notes, guatu_text_get (&origins[i]->note, language));
      if (origins[i]->source != NULL && origins[i]->source != source)
        add_distinct (others, guatu_text_get (&origins[i]->source->title, language));
    }
  if (others->len > 0)
    {
      const char *pattern = guatu_text_get (&other_sources, language);
      const char *hole = strstr (pattern, "%s");

      titles = join (others, chinese ? "、" : ", ");
      also = g_strdup_printf ("%.*s%s%s", (int) (hole - pattern), pattern, titles,
                              hole + strlen ("%s"));
      g_ptr_array_add (notes, also);
    }
  return notes->len > 0 ? join (notes, chinese ? "" : " ") : NULL;
}

static GuatuOrigin *
merge (const GuatuOrigin *const *origins, guint n)
{
  GuatuOrigin *origin = g_new0 (GuatuOrigin, 1);
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;
  g_autofree char *locator_zh = NULL;
  g_autofree char *locator_en = NULL;

  origin->source = first_source (origins, n);
  locator_zh = merge_locators (origin->source, origins, n, GUATU_LANGUAGE_ZH);
  locator_en = merge_locators (origin->source, origins, n, GUATU_LANGUAGE_EN);
  guatu_text_set (&origin->locator, locator_zh, locator_en);
  zh = merge_notes (origin->source, origins, n, GUATU_LANGUAGE_ZH);
  en = merge_notes (origin->source, origins, n, GUATU_LANGUAGE_EN);
  guatu_text_set (&origin->note, zh, en);
  return origin;
}

/* The origin of all operands that have one; NULL if none has. */
static gboolean
all_the_same (const GuatuOrigin *const *origins, guint n, const GuatuOrigin **same)
{
  *same = NULL;
  for (guint i = 0; i < n; i++)
    {
      if (*same != NULL && origins[i] != NULL && origins[i] != *same)
        return FALSE;
      *same = *same != NULL ? *same : origins[i];
    }
  return TRUE;
}

/**
 * guatu_merged_origins_get:
 * @merged: what was merged before; kept as long as @dataset is
 * @dataset: gets an origin that is new
 * @origins: (array length=n): of the operands; any may be %NULL
 * @n: one at least
 *
 * Where a number that was worked out of several stands: at all their places of
 * the source that they share. Of several sources it is the first that is named,
 * and a note tells the others.
 *
 * Returns: (nullable): the origin; owned by @dataset
 */
const GuatuOrigin *
guatu_merged_origins_get (GuatuMergedOrigins *merged, GuatuDataset *dataset,
                          const GuatuOrigin *const *origins, guint n)
{
  const GuatuOrigin *same;
  g_autoptr (GBytes) key = NULL;
  GuatuOrigin *origin;

  if (all_the_same (origins, n, &same))
    return same;

  key = g_bytes_new (origins, n * sizeof *origins);
  origin = g_hash_table_lookup (merged, key);
  if (origin == NULL)
    {
      origin = merge (origins, n);
      g_ptr_array_add (dataset->origins, origin);
      g_hash_table_insert (merged, g_steal_pointer (&key), origin);
    }
  return origin;
}
