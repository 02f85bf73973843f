/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuFormNode:
 * @character: what leads to it
 * @first: the number of its first child; they are in the order of their characters, up to
 *   the first child of the node that follows
 * @item: what the word that ends here stands for, or -1 if none does
 *
 * A node of a trie of words as guatu_lexicon_normalize() makes them.
 */
typedef struct
{
  gunichar character;
  guint32 first;
  gint32 item;
} GuatuFormNode;

/**
 * GuatuForms:
 * @nodes: the first one is that of no word yet; behind the last one is an end
 * @sieve: 1024 bits, of which those are set that a word may begin with: most places of a
 *   text begin none, and one of these bits tells
 *
 * The words of one table, to be looked up.
 */
typedef struct
{
  const GuatuFormNode *nodes;
  const guint32 *sieve;
} GuatuForms;

gboolean guatu_forms_find (const GuatuForms *forms, const char *word, int *item);
gboolean guatu_forms_longest (const GuatuForms *forms, const char *text,
                              gboolean (*may_end) (const char *end), gsize *length,
                              int *item);
gboolean guatu_forms_take (const GuatuForms *forms, const char **text, int *item);
gboolean guatu_forms_take_behind (const GuatuForms *forms, const char **text, int *item);

/**
 * guatu_forms_may_begin:
 * @forms: a table
 * @text: a place in a text, in UTF-8
 *
 * Returns: %FALSE if no word of the table begins here, as is found at little cost
 */
static inline gboolean
guatu_forms_may_begin (const GuatuForms *forms, const char *text)
{
  const guchar first = (guchar) text[0];
  const guint place = first < 0x80 ? first
                                   : ((guchar) text[1] & 0x3fu) << 4
                                         | (first < 0xe0 ? 0 : (guchar) text[2] & 0x0fu);

  return (forms->sieve[place / 32] >> place % 32 & 1) != 0;
}

G_END_DECLS
