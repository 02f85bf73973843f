/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/label.h"

G_BEGIN_DECLS

/**
 * GuatuLabelSize:
 * @height: of all its lines, in scene units
 * @is_wide: whether it is wider than its measure
 *
 * How large a label would be, before it is set.
 */
typedef struct
{
  double height;
  gboolean is_wide;
} GuatuLabelSize;

void guatu_label_size_init (GuatuLabelSize *size, GuatuTypesetter *typesetter,
                            const GuatuText *text, GuatuLanguage language,
                            const GuatuFont *font, double width, int max_lines);
gboolean guatu_label_fits (GuatuTypesetter *typesetter, const GuatuText *text,
                           GuatuLanguage language, const GuatuFont *font, double width,
                           int max_lines, gboolean may_tear);

G_END_DECLS
