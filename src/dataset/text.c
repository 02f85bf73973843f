/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/text.h"

/**
 * guatu_text_set:
 * @text: a text, of which what it held before is freed
 * @zh: (nullable): the Chinese text, or %NULL if it is the same as @en
 * @en: (nullable): the English text, or %NULL if it is the same as @zh
 *
 * Copies both strings into @text, once where they are the same, as the names of very many
 * places are. With both %NULL the text becomes absent, so a text is always in two
 * languages or in none.
 */
void
guatu_text_set (GuatuText *text, const char *zh, const char *en)
{
  /* Copied before the old strings go: they may be the very same. */
  char *new_zh = g_strdup (zh != NULL ? zh : en);
  char *new_en
      = zh == NULL || en == NULL || g_str_equal (zh, en) ? new_zh : g_strdup (en);

  guatu_text_clear (text);
  text->zh = new_zh;
  text->en = new_en;
}

/**
 * guatu_text_clear:
 * @text: a text
 *
 * Frees both strings; @text is absent afterwards.
 */
void
guatu_text_clear (GuatuText *text)
{
  if (text->en != text->zh)
    g_free (text->en);
  g_free (text->zh);
  *text = (GuatuText) { NULL };
}

/** guatu_text_equal: whether two texts say the same, and in the same languages. */
gboolean
guatu_text_equal (const GuatuText *a, const GuatuText *b)
{
  return g_strcmp0 (a->zh, b->zh) == 0 && g_strcmp0 (a->en, b->en) == 0;
}

/**
 * guatu_text_is_absent:
 * @text: a text
 *
 * Returns: whether nothing was said; an empty string is not absent
 */
gboolean
guatu_text_is_absent (const GuatuText *text)
{
  return text->zh == NULL;
}

/**
 * guatu_text_get:
 * @text: a text
 * @language: a language; of a figure in both, the first one, Chinese, is taken
 *
 * Returns: (nullable): the text in that language, or %NULL if it is absent
 */
const char *
guatu_text_get (const GuatuText *text, GuatuLanguage language)
{
  return language == GUATU_LANGUAGE_EN ? text->en : text->zh;
}
