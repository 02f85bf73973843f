/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/label-type.h"
#include "text/typesetter.h"
#include "dataset/text.h"

G_BEGIN_DECLS

/**
 * GuatuLabel:
 * @n: 1, or 2 where a figure has both languages
 * @width: of the widest layout, in scene units
 * @height: of all layouts, in scene units
 *
 * @beside: whether the second layout stands beside the first, not under it
 *
 * A text of a figure, set and measured, that waits for its place: one layout,
 * or the Chinese and, smaller, the English.
 */
typedef struct
{
  PangoLayout *layouts[2];
  GuatuLanguage languages[2];
  guint n;
  gboolean beside;
  double width;
  double height;
} GuatuLabel;

GuatuLabel *guatu_label_new (GuatuTypesetter *typesetter, const GuatuText *text,
                             GuatuLanguage language, const GuatuFont *font, double width,
                             int max_lines) G_GNUC_WARN_UNUSED_RESULT;
GuatuLabel *guatu_label_new_full (GuatuTypesetter *typesetter, const GuatuText *text,
                                  GuatuLanguage language, const GuatuFont *font,
                                  double width, int max_lines) G_GNUC_WARN_UNUSED_RESULT;
GuatuLabel *guatu_label_new_inline (GuatuTypesetter *typesetter, const GuatuText *text,
                                    GuatuLanguage language,
                                    const GuatuFont *font) G_GNUC_WARN_UNUSED_RESULT;
GuatuLabel *guatu_label_new_string (GuatuTypesetter *typesetter, const char *text,
                                    GuatuLanguage language,
                                    const GuatuFont *font) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_label_is_same_number (const GuatuText *text);
void guatu_label_measure (GuatuLabel *label);
void guatu_label_free (GuatuLabel *label);
int guatu_label_n_lines (const GuatuLabel *label);
gboolean guatu_label_is_shortened (const GuatuLabel *label);
gboolean guatu_label_is_torn (const GuatuLabel *label);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuLabel, guatu_label_free)

G_END_DECLS
