/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/aloud.h"

/* A number as figures write it, and what of its signs a voice reads as people do not say
 * it: Chinese voices say the English “percent” for %, skip ‰ and skip or spell a minus.
 */
static const struct
{
  const char *pattern;
  const char *zh;
  const char *en;
} signs[] = {
  { "(?<![\\d%‰])[−-](\\d[\\d.,]*)%", "负百分之\\1", "minus \\1%" },
  { "(\\d[\\d.,]*)%", "百分之\\1", "\\1%" },
  { "(?<![\\d%‰])[−-](\\d[\\d.,]*)‰", "负千分之\\1", "minus \\1 per thousand" },
  { "(\\d[\\d.,]*)‰", "千分之\\1", "\\1 per thousand" },
  { "−(?=\\d)", "负", "minus " },
};

/**
 * guatu_speech_aloud:
 * @text: what is to be read out
 * @language: the language it is in
 *
 * Writes out what voices do not read right: 7%以上 as 百分之7以上, −3.2 as 负3.2.
 *
 * Returns: (transfer full): the text to give to a screen reader
 */
char *
guatu_speech_aloud (const char *text, GuatuLanguage language)
{
  char *said = g_strdup (text);

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      g_autoptr (GRegex) pattern = g_regex_new (signs[i].pattern, 0, 0, NULL);
      g_autofree char *before = said;

      said = g_regex_replace (pattern, before, -1, 0,
                              language == GUATU_LANGUAGE_EN ? signs[i].en : signs[i].zh,
                              0, NULL);
      if (said == NULL)
        return g_steal_pointer (&before);
    }
  return said;
}
