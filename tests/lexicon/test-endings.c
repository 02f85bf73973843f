/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/endings.h"
#include "lexicon/normalize.h"

static const struct
{
  const char *text;
  int meaning;
} words[] = { { "growth", 1 }, { "增长", 2 }, { "e", 3 }, { "k", 4 }, { "1季度", 5 } };

static gboolean
may_end (const char *text)
{
  static GuatuEndings endings;

  return GUATU_MAY_END (&endings, words, text, strlen (text));
}

/* A text that ends with a word is never refused, however it is written. */
static void
test_none_is_missed (void)
{
  static const char *const texts[] = { "growth",
                                       "GROWTH",
                                       "Real growTH",
                                       "Real growth ",
                                       "ｇｒｏｗｔｈ",
                                       "growtｈ",
                                       "同比增长",
                                       "增长　",
                                       "e",
                                       "E",
                                       "last year e",
                                       "last year\u3000e",
                                       "ｅ",
                                       "\u212a",
                                       "last \u212a",
                                       "第1季度",
                                       "第１季度",
                                       "last year Ｅ",
                                       "real growｔh",
                                       "2023 k" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *normal = guatu_lexicon_normalize (texts[i]);
      gboolean ends = FALSE;

      for (guint j = 0; j < G_N_ELEMENTS (words); j++)
        ends = ends || guatu_ends (normal, strlen (normal), words[j].text);
      g_assert_true (ends);
      g_assert_true (may_end (texts[i]));
    }
}

/* What most names end like is refused without a look at the words. */
static void
test_names_are_refused (void)
{
  static const char *const texts[]
      = { "County 000001", "County", "Ward 5", "济南市", "历下区", "No 1" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_false (may_end (texts[i]));
}

/* Of what is shorter than the bytes that are looked at nothing is known. */
static void
test_short_texts (void)
{
  g_assert_true (may_end (""));
  g_assert_true (may_end ("x"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/endings/none-is-missed", test_none_is_missed);
  g_test_add_func ("/endings/names-are-refused", test_names_are_refused);
  g_test_add_func ("/endings/short-texts", test_short_texts);
  return g_test_run ();
}
