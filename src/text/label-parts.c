/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/label-parts.h"

#include "text/label-type.h"

/**
 * guatu_label_parts_init:
 * @text: has to outlive the parts
 * @language: of the figure
 *
 * Finds what a text is set as: in one language, or in Chinese and, smaller, in English.
 */
void
guatu_label_parts_init (GuatuLabelParts *parts, const GuatuText *text,
                        GuatuLanguage language, const GuatuFont *font)
{
  const char *once = language == GUATU_LANGUAGE_ZH_EN ? guatu_label_once (text) : NULL;
  GuatuSetText part = { .text = once != NULL ? once : text->zh,
                        .language = GUATU_LANGUAGE_ZH,
                        .font = *font,
                        .width = -1 };

  parts->n = 0;
  if (language != GUATU_LANGUAGE_EN)
    parts->texts[parts->n++] = part;
  if (language == GUATU_LANGUAGE_ZH || once != NULL)
    return;
  part.text = text->en;
  part.language = GUATU_LANGUAGE_EN;
  if (language == GUATU_LANGUAGE_ZH_EN)
    {
      part.font.size = guatu_label_second_size (font->size, font->least);
      part.font.bold = FALSE;
    }
  parts->texts[parts->n++] = part;
}
