/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/figure-file.h"

#include <string.h>

/* The dataset is the text of the first element “dataset” in a namespace of ours.
 * GLib's parser knows no entity but the five of XML itself, reads no other file and
 * takes time in proportion to the text; libxml2 compares each attribute of an
 * element with all before it, so that a few megabytes of them take an hour. It
 * leaves namespaces to us. */

#define NAMESPACE "urn:guatu:dataset:1"
#define NAME "dataset"

/* No drawing nests so deeply or names so many namespaces. */
#define MAX_DEPTH 256
#define MAX_DECLARATIONS 256

/* What a prefix stands for within one element; the prefix is "" for none. */
typedef struct
{
  guint depth;
  char *prefix;
  gboolean is_ours;
} Declaration;

typedef struct
{
  guint depth;
  GArray *declarations;
  guint inside; /* the depth of our element, or 0 outside of it */
  GString *text;
  GuatuFound result;
} Search;

static void
clear_declaration (gpointer data)
{
  g_free (((Declaration *) data)->prefix);
}

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
      g_array_append_val (search->declarations, declaration);
    }
}

static gboolean
is_ours (const Search *search, const char *name)
{
  const char *colon = strchr (name, ':');
  gsize length = colon != NULL ? (gsize) (colon - name) : 0;

  if (!g_str_equal (colon != NULL ? colon + 1 : name, NAME))
    return FALSE;
  for (guint i = search->declarations->len; i > 0; i--)
    {
      const Declaration *declaration
          = &g_array_index (search->declarations, Declaration, i - 1);

      if (strlen (declaration->prefix) == length
          && strncmp (declaration->prefix, name, length) == 0)
        return declaration->is_ours;
    }
  return FALSE;
}

static void
start_element (GMarkupParseContext *context, const char *name, const char **names,
               const char **values, gpointer data, GError **error)
{
  Search *search = data;

  search->depth++;
  declare (search, names, values);
  if (search->depth > MAX_DEPTH || search->declarations->len > MAX_DECLARATIONS)
    stop (search, GUATU_FOUND_NOTHING, error);
  else if (search->inside == 0 && is_ours (search, name))
    search->inside = search->depth;
}

/* What was declared within the element that ends. */
static void
forget (Search *search)
{
  GArray *all = search->declarations;

  while (all->len > 0
         && g_array_index (all, Declaration, all->len - 1).depth == search->depth)
    g_array_set_size (all, all->len - 1);
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
search_text (Search *search, const char *text, gsize length)
{
  g_autoptr (GMarkupParseContext) context
      = g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, search, NULL);

  g_markup_parse_context_parse (context, text, (gssize) length, NULL);
  if (search->result == GUATU_FOUND_NOTHING && search->inside > 0)
    return GUATU_FOUND_DAMAGED;
  return search->result;
}

/**
 * guatu_figure_find_in_svg:
 * @data: (array length=length): a file that begins as XML
 * @length: its bytes
 * @found: (out) (transfer full): the dataset, if it was found
 *
 * Returns: what became of the search
 */
GuatuFound
guatu_figure_find_in_svg (const guint8 *data, gsize length, GBytes **found)
{
  g_autoptr (GArray) declarations = g_array_new (FALSE, FALSE, sizeof (Declaration));
  g_autoptr (GString) text = g_string_new (NULL);
  Search search = { 0, declarations, 0, text, GUATU_FOUND_NOTHING };
  gsize mark = length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
  GuatuFound result = GUATU_FOUND_NOTHING;

  g_array_set_clear_func (declarations, clear_declaration);
  result = search_text (&search, (const char *) data + mark, length - mark);
  if (result == GUATU_FOUND)
    *found = g_string_free_to_bytes (g_steal_pointer (&text));
  return result;
}
