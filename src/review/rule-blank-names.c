/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

/* A name in which nothing can be seen: blanks, or characters without ink such as U+200B,
 * which come along where text is copied from a web page. A chart would stand without a
 * word there, and nobody could tell why. The label of an index may be empty. */

static gboolean
is_blank (const char *text)
{
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      const gunichar character = g_utf8_get_char (c);

      if (g_unichar_isgraph (character) && !g_unichar_iszerowidth (character))
        return FALSE;
    }
  return *text != '\0';
}

static void
look_at (GuatuReview *review, const GuatuReviewName *name, gpointer data)
{
  const gboolean in_zh = is_blank (name->text->zh);
  const gboolean in_en = is_blank (name->text->en);
  const GuatuReviewWords language = { in_en ? in_zh ? "" : "英文" : "中文",
                                      in_en ? in_zh ? "" : "English " : "Chinese " };

  if (in_zh || in_en)
    guatu_review_tell_of (review, GUATU_SEVERITY_WARNING, name->list, (int) name->index,
                          name->member, &language, 1,
                          "%1名称只有空白或看不见的字符，请填写或删去。",
                          "The %1name has nothing but blanks or characters that cannot "
                          "be seen. Write one, or leave it out.");
}

static void
look (GuatuReview *review)
{
  guatu_review_names (review, look_at, NULL);
}

const GuatuReviewRule guatu_rule_blank_names = { "blank-name", look };
