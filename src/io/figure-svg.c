/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/figure-data.h"

#include <string.h>

/* The dataset is the text of the first element “dataset” in a namespace of ours.
 * GLib's parser knows no entity but the five of XML itself, reads no other file and
 * takes time in proportion to the text; libxml2 compares each attribute of an
 * element with all before it, so that a few megabytes of them take an hour. It
 * leaves namespaces to us. */

#define NAMESPACE "urn:guatu:dataset:1"
#define NAME "dataset"

/* No drawing nests so deeply. */
#define MAX_DEPTH 256

/* Between two looks at the cancellable. */
#define BLOCK_BYTES (256 * 1024)

/**
 * Declaration:
 * @depth: of the element that it is in
 * @prefix: that it is of, or "" for none
 * @hidden: the index of the declaration of the same prefix that it hides, and one, or 0
 * @is_ours: whether it stands for our namespace
 */
typedef struct
{
  guint depth;
  char *prefix;
  guint hidden;
  gboolean is_ours;
} Declaration;

/**
 * Search:
 * @declarations: (element-type Declaration): of the elements that are open
 * @latest: the index of each prefix's last one, and one. Whatever is declared, to look a
 *   prefix up takes a time in proportion to its own length
 * @inside: the depth of our element, or 0 outside of it
 */
typedef struct
{
  guint depth;
  GArray *declarations;
  GHashTable *latest;
  guint inside;
  GString *text;
  GuatuFound result;
} Search;

/* Ends the parsing, which only an error can. */
static void
stop (Search *search, GuatuFound result, GError **error)
{
  search->result = result;
  g_set_error_literal (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "");
}

static void
declare (Search *search, const char **names, const char **values)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      Declaration declaration = { .depth = search->depth };

      if (!g_str_has_prefix (names[i], "xmlns")
          || (names[i][5] != '\0' && names[i][5] != ':'))
        continue;
      declaration.prefix = g_strdup (names[i][5] == ':' ? names[i] + 6 : "");
      declaration.is_ours = g_str_equal (values[i], NAMESPACE);
      declaration.hidden
          = GPOINTER_TO_UINT (g_hash_table_lookup (search->latest, declaration.prefix));
      g_array_append_val (search->declarations, declaration);
      g_hash_table_replace (search->latest, declaration.prefix,
                            GUINT_TO_POINTER (search->declarations->len));
    }
}

/* What was declared within the element that ends. */
static void
forget (Search *search)
{
  GArray *all = search->declarations;

  while (all->len > 0)
    {
      Declaration *last = &g_array_index (all, Declaration, all->len - 1);

      if (last->depth != search->depth)
        return;
      g_hash_table_remove (search->latest, last->prefix);
      if (last->hidden > 0)
        g_hash_table_insert (search->latest,
                             g_array_index (all, Declaration, last->hidden - 1).prefix,
                             GUINT_TO_POINTER (last->hidden));
      g_free (last->prefix);
      g_array_set_size (all, all->len - 1);
    }
}

static gboolean
is_ours (const Search *search, const char *name)
{
  const char *colon = strchr (name, ':');
  g_autofree char *prefix = NULL;
  guint declaration;

  if (!g_str_equal (colon != NULL ? colon + 1 : name, NAME))
    return FALSE;
  prefix = g_strndup (name, colon != NULL ? (gsize) (colon - name) : 0);
  declaration = GPOINTER_TO_UINT (g_hash_table_lookup (search->latest, prefix));
  return declaration > 0
         && g_array_index (search->declarations, Declaration, declaration - 1).is_ours;
}

static void
start_element (GMarkupParseContext *context, const char *name, const char **names,
               const char **values, gpointer data, GError **error)
{
  Search *search = data;

  search->depth++;
  declare (search, names, values);
  if (search->depth > MAX_DEPTH)
    stop (search, GUATU_FOUND_NOTHING, error);
  else if (search->inside == 0 && is_ours (search, name))
    search->inside = search->depth;
}

static void
end_element (GMarkupParseContext *context, const char *name, gpointer data,
             GError **error)
{
  Search *search = data;

  if (search->inside == search->depth)
    stop (search, GUATU_FOUND, error);
  forget (search);
  search->depth--;
}

static void
take_text (GMarkupParseContext *context, const char *text, gsize length, gpointer data,
           GError **error)
{
  Search *search = data;

  if (search->inside == 0)
    return;
  g_string_append_len (search->text, text, (gssize) length);
  if (search->text->len > GUATU_READ_MAX_BYTES)
    stop (search, GUATU_FOUND_TOO_LARGE, error);
}

static const GMarkupParser parser = {
  .start_element = start_element,
  .end_element = end_element,
  .text = take_text,
};

/* Where the text ends or is no XML before our element ended, that is damaged; before
 * it began, there is none. */
static GuatuFound
search_text (Search *search, const char *text, gsize length, GCancellable *cancellable)
{
  g_autoptr (GMarkupParseContext) context
      = g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, search, NULL);
  gboolean goes_on = TRUE;

  for (gsize at = 0; goes_on && at < length && !g_cancellable_is_cancelled (cancellable);
       at += BLOCK_BYTES)
    goes_on = g_markup_parse_context_parse (
        context, text + at, (gssize) MIN (length - at, BLOCK_BYTES), NULL);
  if (search->result == GUATU_FOUND_NOTHING && search->inside > 0)
    return GUATU_FOUND_DAMAGED;
  return search->result;
}

/**
 * guatu_figure_find_in_svg:
 * @data: (array length=length): a file that begins as XML
 * @length: its bytes
 * @cancellable: (nullable): ends the search
 * @found: (out) (transfer full): the dataset, if it was found
 *
 * Takes a time in proportion to the file, whatever is in it.
 *
 * Returns: what became of the search
 */
GuatuFound
guatu_figure_find_in_svg (const guint8 *data, gsize length, GCancellable *cancellable,
                          GBytes **found)
{
  g_autoptr (GArray) declarations = g_array_new (FALSE, FALSE, sizeof (Declaration));
  g_autoptr (GHashTable) latest = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GString) text = g_string_new (NULL);
  Search search = { .declarations = declarations,
                    .latest = latest,
                    .text = text,
                    .result = GUATU_FOUND_NOTHING };
  gsize mark = length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
  GuatuFound result
      = search_text (&search, (const char *) data + mark, length - mark, cancellable);

  for (guint i = 0; i < declarations->len; i++)
    g_free (g_array_index (declarations, Declaration, i).prefix);
  if (result == GUATU_FOUND)
    *found = g_string_free_to_bytes (g_steal_pointer (&text));
  return result;
}
