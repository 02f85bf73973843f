/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuForm:
 * @word: a word as guatu_lexicon_normalize() makes it
 * @item: what it stands for
 */
typedef struct
{
  const char *word;
  int item;
} GuatuForm;

/**
 * GuatuFirst:
 * @from: the number of the first word that begins with @character
 *
 * Where the words of a first character begin among all of a table.
 */
typedef struct
{
  gunichar character;
  guint from;
} GuatuFirst;

/**
 * GuatuForms:
 * @forms: (array length=n): in the order of their bytes
 * @firsts: (array length=n_firsts): in their order, and one more, behind the last word
 * @sieve: 1024 bits, of which those are set that a word may begin with: most places of a
 *   text begin none, and one of these bits tells
 *
 * The words of one table, to be looked up.
 */
typedef struct
{
  const GuatuForm *forms;
  guint n;
  const GuatuFirst *firsts;
  guint n_firsts;
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
