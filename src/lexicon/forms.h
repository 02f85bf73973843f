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
 * GuatuForms:
 * @forms: (array length=n): in the order of their bytes
 * @longest: the bytes of the longest word
 *
 * The words of one table, to be looked up.
 */
typedef struct
{
  const GuatuForm *forms;
  guint n;
  guint longest;
} GuatuForms;

gboolean guatu_forms_find (const GuatuForms *forms, const char *word, int *item);
gboolean guatu_forms_longest (const GuatuForms *forms, guint low, guint high, gsize depth,
                              const char *text, gboolean (*may_end) (const char *end),
                              gsize *length, int *item);
gboolean guatu_forms_take (const GuatuForms *forms, const char **text, int *item);
gboolean guatu_forms_take_behind (const GuatuForms *forms, const char **text, int *item);

G_END_DECLS
