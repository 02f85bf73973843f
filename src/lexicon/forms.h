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
 * @roots: a hash table of the numbers of its children, with 0 where there is none
 * @shift: by how many bits hashes are shifted to be places of that
 *
 * The words of one table, to be looked up.
 */
typedef struct
{
  const GuatuFormNode *nodes;
  const guint16 *roots;
  guint shift;
} GuatuForms;

gboolean guatu_forms_find (const GuatuForms *forms, const char *word, int *item);
gboolean guatu_forms_find_text (const GuatuForms *forms, const char *text, int *item);
gboolean guatu_forms_longest (const GuatuForms *forms, const char *text,
                              gboolean (*may_end) (const char *end), gsize *length,
                              int *item);
gboolean guatu_forms_take (const GuatuForms *forms, const char **text, int *item);
gboolean guatu_forms_take_behind (const GuatuForms *forms, const char **text, int *item);

G_END_DECLS
