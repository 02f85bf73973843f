/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/aloud.h"

/* What voices read wrong is written out, and nothing else is changed. */
static void
test_aloud (void)
{
  static const struct
  {
    GuatuLanguage language;
    const char *text;
    const char *said;
  } cases[] = {
    { GUATU_LANGUAGE_ZH, "增速，2023年，7%以上，预计",
      "增速，2023年，百分之7以上，预计" },
    { GUATU_LANGUAGE_ZH, "−3.2%", "负百分之3.2" },
    { GUATU_LANGUAGE_ZH, "-3.2%", "负百分之3.2" },
    { GUATU_LANGUAGE_ZH, "5%-7%，2-3%", "百分之5-百分之7，2-百分之3" },
    { GUATU_LANGUAGE_ZH, "出生率12.5‰", "出生率千分之12.5" },
    { GUATU_LANGUAGE_ZH, "−0.8‰", "负千分之0.8" },
    { GUATU_LANGUAGE_ZH, "气温−5.1℃", "气温负5.1℃" },
    { GUATU_LANGUAGE_ZH, "2023-05-01，238亿元，0.3个百分点",
      "2023-05-01，238亿元，0.3个百分点" },
    { GUATU_LANGUAGE_EN, "at least 7%, estimate", "at least 7%, estimate" },
    { GUATU_LANGUAGE_EN, "−3.2%", "minus 3.2%" },
    { GUATU_LANGUAGE_EN, "12.5‰", "12.5 per thousand" },
    { GUATU_LANGUAGE_EN, "−5.1 °C", "minus 5.1 °C" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *said = guatu_speech_aloud (cases[i].text, cases[i].language);

      g_assert_cmpstr (said, ==, cases[i].said);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/speech/aloud", test_aloud);
  return g_test_run ();
}
