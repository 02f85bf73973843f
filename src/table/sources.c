/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/sources.h"

#include <string.h>

#include "text/words.h"

/* A source and where in it the chart's numbers stand, each place once. */
typedef struct
{
  const GuatuSource *source;
  GPtrArray *locators;
  GHashTable *seen;
} Citation;

static void
clear_citation (gpointer data)
{
  Citation *citation = data;

  g_ptr_array_unref (citation->locators);
  g_hash_table_unref (citation->seen);
}

static Citation *
cite (GArray *citations, const GuatuSource *source)
{
  Citation citation = { .source = source };

  for (guint i = 0; i < citations->len; i++)
    if (g_array_index (citations, Citation, i).source == source)
      return &g_array_index (citations, Citation, i);
  citation.locators = g_ptr_array_new ();
  citation.seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_array_append_val (citations, citation);
  return &g_array_index (citations, Citation, citations->len - 1);
}

/* Compares the numbers that two texts begin with, and moves past them. */
static int
compare_numbers (const char **a, const char **b)
{
  gsize lengths[2];
  int order;

  *a += strspn (*a, "0");
  *b += strspn (*b, "0");
  lengths[0] = strspn (*a, "0123456789");
  lengths[1] = strspn (*b, "0123456789");
  if (lengths[0] != lengths[1])
    return lengths[0] < lengths[1] ? -1 : 1;
  order = strncmp (*a, *b, lengths[0]);
  *a += lengths[0];
  *b += lengths[1];
  return order;
}

/* §2 comes before §11, whatever the order of the chart's indicators; else texts are
 * compared by their characters, which is the same in every locale. */
static int
compare_locators (gconstpointer a, gconstpointer b)
{
  const char *left = *(char *const *) a, *right = *(char *const *) b;
  int order = 0;

  while (order == 0 && *left != '\0' && *right != '\0')
    if (g_ascii_isdigit (*left) && g_ascii_isdigit (*right))
      order = compare_numbers (&left, &right);
    else
      order = (int) (guchar) *left++ - (int) (guchar) *right++;
  return order != 0 ? order : (int) (guchar) *left - (int) (guchar) *right;
}

static void
add_origin (GArray *citations, const GuatuOrigin *origin, GuatuLanguage language)
{
  const char *locator;
  Citation *citation;

  if (origin == NULL || origin->source == NULL)
    return;
  citation = cite (citations, origin->source);
  locator = guatu_text_get (&origin->locator, language);
  if (locator != NULL && g_hash_table_add (citation->seen, (gpointer) locator))
    g_ptr_array_add (citation->locators, (gpointer) locator);
}

static GArray *
collect (const GuatuTable *table, GuatuLanguage language)
{
  GArray *citations = g_array_new (FALSE, FALSE, sizeof (Citation));

  g_array_set_clear_func (citations, clear_citation);
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    {
      const GuatuCell *cell = &table->cells[i];

      if (cell->observation != NULL)
        add_origin (citations,
                    guatu_indicator_origin (cell->indicator, cell->observation),
                    language);
    }
  for (guint i = 0; table->origins != NULL && i < table->origins->len; i++)
    add_origin (citations, g_ptr_array_index (table->origins, i), language);
  for (guint i = 0; i < citations->len; i++)
    g_ptr_array_sort (g_array_index (citations, Citation, i).locators, compare_locators);
  return citations;
}

/* A number behind a section sign, or NULL. */
static const char *
section_number (const char *locator)
{
  const char *number = g_str_has_prefix (locator, "§") ? locator + strlen ("§") : "";

  return *number != '\0' && number[strspn (number, "0123456789")] == '\0' ? number : NULL;
}

/**
 * guatu_sources_locators:
 * @locators: (element-type utf8): one at least
 *
 * Returns: (transfer full): the places in a source as the language writes them:
 *   第1、10节; §1 and §10. The sign § has no place in Chinese text.
 */
char *
guatu_sources_locators (GPtrArray *locators, GuatuLanguage language)
{
  g_autoptr (GPtrArray) numbers = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (guint i = 0; i < locators->len; i++)
    {
      const char *number = section_number (g_ptr_array_index (locators, i));

      if (number == NULL || language != GUATU_LANGUAGE_ZH)
        return guatu_word_list (locators, language);
      g_ptr_array_add (numbers, (char *) number);
    }
  list = guatu_word_list (numbers, language);
  return guatu_word_fill (GUATU_WORD_SECTIONS, language, list, NULL);
}

/* How a language sets the section off from what stands before it. */
static const char *
comma (GuatuLanguage language)
{
  return language == GUATU_LANGUAGE_ZH ? "，" : ", ";
}

/* The number of a source among those that a page names, where there are several. */
static char *
number_of (const GPtrArray *sources, const GuatuSource *source)
{
  guint index = 0;

  if (sources->len < 2 || !g_ptr_array_find ((GPtrArray *) sources, source, &index))
    return g_strdup ("");
  return g_strdup_printf ("[%u]", index + 1);
}

/* @sources: (nullable): those that the page names, so that a number is enough */
static char *
write_citation (const Citation *citation, const GPtrArray *sources,
                GuatuLanguage language)
{
  g_autofree char *name
      = sources != NULL ? number_of (sources, citation->source)
                        : g_strdup (guatu_text_get (&citation->source->title, language));
  g_autofree char *locators = NULL;

  if (citation->locators->len == 0)
    return g_steal_pointer (&name);
  locators = guatu_sources_locators (citation->locators, language);
  return g_strconcat (name, *name != '\0' ? comma (language) : "", locators, NULL);
}

/* Returns: (transfer full) (nullable): %NULL where there is nothing to be said */
static char *
write_line (GPtrArray *written, GuatuLanguage language)
{
  g_autofree char *list = NULL;

  g_ptr_array_add (written, NULL);
  list = g_strjoinv (guatu_word (GUATU_WORD_SEPARATOR, language),
                     (char **) written->pdata);
  return *list != '\0' ? guatu_word_fill (GUATU_WORD_SOURCE, language, list, NULL) : NULL;
}

static char *
write_citations (const GuatuTable *table, const GPtrArray *sources,
                 GuatuLanguage language)
{
  g_autoptr (GArray) citations = collect (table, language);
  g_autoptr (GPtrArray) written = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < citations->len; i++)
    g_ptr_array_add (written, write_citation (&g_array_index (citations, Citation, i),
                                              sources, language));
  return write_line (written, language);
}

static void
set_citations (const GuatuTable *table, const GPtrArray *sources, GuatuText *text)
{
  g_autofree char *zh = write_citations (table, sources, GUATU_LANGUAGE_ZH);
  g_autofree char *en = write_citations (table, sources, GUATU_LANGUAGE_EN);

  if (zh != NULL && en != NULL)
    guatu_text_set (text, zh, en);
}

/**
 * guatu_sources_text:
 * @text: (inout): set to the source line, or left absent where there is none
 *
 * Writes where the numbers of a chart come from: 资料来源：…，第1、10节.
 */
void
guatu_sources_text (const GuatuTable *table, GuatuText *text)
{
  set_citations (table, NULL, text);
}

/**
 * guatu_sources_cite:
 * @sources: (element-type GuatuSource): those that the page names
 * @text: (inout): set to the line, or left absent where the page says it all
 *
 * Writes where in the sources of a page the numbers of a chart stand:
 * 资料来源：第1、10节, and of several sources 资料来源：[2]，第3节.
 */
void
guatu_sources_cite (const GuatuTable *table, const GPtrArray *sources, GuatuText *text)
{
  set_citations (table, sources, text);
}

static char *
relabel (const char *line, const char *label, GuatuLanguage language)
{
  g_autofree char *usual = guatu_word_fill (GUATU_WORD_SOURCE, language, "", NULL);

  if (!g_str_has_prefix (line, usual))
    return g_strdup (line);
  return g_strconcat (label, language == GUATU_LANGUAGE_ZH ? "：" : ": ",
                      line + strlen (usual), NULL);
}

/**
 * guatu_sources_relabel:
 * @text: (inout): a source line; may be absent
 * @label: what stands before the sources, without a colon; may be absent
 *
 * Says 数据来源 instead of 资料来源, or whatever a house says.
 */
void
guatu_sources_relabel (GuatuText *text, const GuatuText *label)
{
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  if (guatu_text_is_absent (text) || guatu_text_is_absent (label))
    return;
  zh = relabel (text->zh, label->zh, GUATU_LANGUAGE_ZH);
  en = relabel (text->en, label->en, GUATU_LANGUAGE_EN);
  guatu_text_clear (text);
  guatu_text_set (text, zh, en);
}
