/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/digits.h"

G_BEGIN_DECLS

/**
 * GuatuScaleWord:
 * @exponent: of the power of ten that it stands for: 8 for 亿
 * @word: empty for the unit itself
 */
typedef struct
{
  int exponent;
  const char *word;
} GuatuScaleWord;

const GuatuScaleWord *guatu_scale_word_choose (const GuatuDigits *digits, guint n,
                                               GuatuLanguage language);
const GuatuScaleWord *guatu_scale_word_of_own (const GuatuDigits *digits, guint n,
                                               int exponent, GuatuLanguage language);
gboolean guatu_scale_word_is_hard (const GuatuDigits *digits, guint n, int exponent,
                                   GuatuLanguage language);
const GuatuScaleWord *guatu_scale_word_of_number (double number, GuatuLanguage language);
const GuatuScaleWord *guatu_scale_word_none (void);
const GuatuScaleWord *guatu_scale_word_of (int exponent, GuatuLanguage language);
const GuatuScaleWord *guatu_scale_word_follow (int exponent);

G_END_DECLS
