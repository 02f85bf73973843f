/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/figure-number.h"

#include <string.h>

/* What stands before the number of a figure in each language, and after it. */
static const struct
{
  const char *before;
  const char *after;
} words[] = {
  [GUATU_LANGUAGE_ZH] = { "图", "　" },
  [GUATU_LANGUAGE_EN] = { "Figure ", ". " },
};

/* The number alone, where it is said with the word of either language: “3-1”. */
static const char *
bare_of (const char *number)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_has_prefix (number, words[i].before))
      return number + strlen (words[i].before);
  return number;
}

/* A number that is said without any word of a language gets it; one that is called
 * otherwise, as a map is, stays as it is. */
static char *
write_head (const char *number, const char *title, GuatuLanguage language)
{
  const char *bare = bare_of (number);
  const char *before
      = bare != number || g_ascii_isalnum (number[0]) ? words[language].before : "";

  if (g_ascii_isalpha (bare[0]) && g_ascii_isalpha (bare[1]))
    before = "";
  return g_strconcat (before, bare, words[language].after, title, NULL);
}

/**
 * guatu_figure_number_head:
 * @number: of a figure, which may be absent: 3-1, 图3-1 or Figure 3-1
 * @title: of it
 * @head: (out): both, in each language with its own word: 图3-1　标题, “Figure 3-1.
 * Title”
 */
void
guatu_figure_number_head (const GuatuText *number, const GuatuText *title,
                          GuatuText *head)
{
  if (guatu_text_is_absent (number))
    {
      guatu_text_set (head, title->zh, title->en);
      return;
    }
  guatu_text_clear (head);
  head->zh = write_head (number->zh, title->zh, GUATU_LANGUAGE_ZH);
  head->en = write_head (number->en, title->en, GUATU_LANGUAGE_EN);
}
