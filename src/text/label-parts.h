/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/text.h"
#include "text/set-texts.h"

G_BEGIN_DECLS

/**
 * GuatuLabelParts:
 * @texts: each on one line
 * @n: 1, or 2 where a figure has both languages
 *
 * What a text of a figure is set as.
 */
typedef struct
{
  GuatuSetText texts[2];
  guint n;
} GuatuLabelParts;

void guatu_label_parts_init (GuatuLabelParts *parts, const GuatuText *text,
                             GuatuLanguage language, const GuatuFont *font);

G_END_DECLS
