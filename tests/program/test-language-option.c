/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "program/start.h"

#include "program/language-choice.h"

/* Arguments with spaces between them: before, what is taken, and after. */
static const struct
{
  const char *before;
  const char *language;
  const char *after;
} cases[] = {
  { "guatu-cli", NULL, "guatu-cli" },
  { "guatu-cli --language=zh_CN", "zh_CN", "guatu-cli" },
  { "guatu-cli --language zh_CN", "zh_CN", "guatu-cli" },
  { "guatu-cli --language=zh export x", "zh", "guatu-cli export x" },
  { "guatu-cli --language zh export x", "zh", "guatu-cli export x" },
  { "guatu-cli --version --language=zh", "zh", "guatu-cli --version" },
  { "guatu-cli --language=zh --language=en list", "en", "guatu-cli list" },
  { "guatu-cli --language= list", "", "guatu-cli list" },

  /* After the command it is the command's. */
  { "guatu-cli export --language=zh", NULL, "guatu-cli export --language=zh" },
  { "guatu-cli --language=en export --language zh", "en",
    "guatu-cli export --language zh" },
  { "guatu-cli -- --language=zh", NULL, "guatu-cli -- --language=zh" },

  /* What is no such option, or not a whole one, is left to the parser. */
  { "guatu-cli --language", NULL, "guatu-cli --language" },
  { "guatu-cli --languages=zh", NULL, "guatu-cli --languages=zh" },
};

static void
test_take (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) words = g_strsplit (cases[i].before, " ", -1);
      g_autofree GStrv argv
          = g_memdup2 (words, sizeof (char *) * (g_strv_length (words) + 1));
      int argc = (int) g_strv_length (words);
      g_autofree char *language = guatu_program_take_language_option (&argc, argv);
      g_autofree char *after = g_strjoinv (" ", argv);

      g_assert_cmpstr (language, ==, cases[i].language);
      g_assert_cmpstr (after, ==, cases[i].after);
      g_assert_cmpint (argc, ==, (int) g_strv_length (argv));
    }
}

static void
test_known (void)
{
  static const char *const known[]
      = { "zh", "zh_CN", "zh-CN", "zh_CN.UTF-8", "en", "en_US", "en-GB", "system", "" };
  static const char *const unknown[]
      = { "fr", "zh+en", "english", "z", "_CN", "chinese" };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    g_assert_true (guatu_program_knows_language (known[i]));
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    g_assert_false (guatu_program_knows_language (unknown[i]));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/program/language-option/take", test_take);
  g_test_add_func ("/program/language-option/known", test_known);
  return g_test_run ();
}
