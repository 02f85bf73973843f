/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/institution-name.h"

#include "lexicon/normalize.h"
#include "lexicon/tables.h"

/* Whom a table names as its source, in both languages. */

static const GuatuText *
find (const char *name)
{
  g_autofree char *normal = guatu_lexicon_normalize (name);
  int item = 0;

  return guatu_forms_find (&guatu_institution_forms, normal, &item)
             ? &guatu_institution_names[item]
             : NULL;
}

static void
append (GString *names, const char *joint, const char *name)
{
  if (names->len > 0)
    g_string_append (names, joint);
  g_string_append (names, name);
}

/**
 * guatu_institutions_set:
 * @text: (out): the same in both languages, or twice in its own
 * @names: whom somebody names as a source in one, one or several: 国家统计局；Wind
 *
 * A Chinese name that is not known has no English, nor has a list with one in it. What
 * has no Chinese character is called so in both.
 */
void
guatu_institutions_set (GuatuText *text, const char *names)
{
  g_auto (GStrv) each = g_regex_split_simple ("\\s*[、；，;]\\s*", names, 0, 0);
  g_autoptr (GString) zh = g_string_new (NULL);
  g_autoptr (GString) en = g_string_new (NULL);
  gboolean is_known = FALSE;

  for (guint i = 0; each[i] != NULL; i++)
    {
      const GuatuText *known = find (each[i]);

      if (known == NULL && guatu_text_is_chinese (each[i]))
        {
          guatu_text_set (text, names, names);
          return;
        }
      is_known = is_known || known != NULL;
      append (zh, "、", known != NULL ? known->zh : each[i]);
      append (en, "; ", known != NULL ? known->en : each[i]);
    }
  /* What is said stays as it is in its own language. */
  if (!is_known)
    guatu_text_set (text, names, names);
  else if (guatu_text_is_chinese (names))
    guatu_text_set (text, names, en->str);
  else
    guatu_text_set (text, zh->str, names);
}
