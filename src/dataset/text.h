/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/language.h"

G_BEGIN_DECLS

/**
 * GuatuText:
 * @zh: the Chinese text
 * @en: the English text
 *
 * One text in two languages. Both are set, or both are %NULL: an absent text. Where both
 * are the same they may be one string.
 */
typedef struct
{
  char *zh;
  char *en;
} GuatuText;

void guatu_text_set (GuatuText *text, const char *zh, const char *en);
void guatu_text_clear (GuatuText *text);
gboolean guatu_text_is_absent (const GuatuText *text);
gboolean guatu_text_equal (const GuatuText *a, const GuatuText *b);
const char *guatu_text_get (const GuatuText *text, GuatuLanguage language);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuText, guatu_text_clear)

G_END_DECLS
