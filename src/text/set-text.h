/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/set-texts.h"

G_BEGIN_DECLS

PangoLayout *guatu_set_text (GuatuTypesetter *typesetter,
                             const GuatuSetText *text) G_GNUC_WARN_UNUSED_RESULT;
PangoLayout *guatu_set_text_line (GuatuTypesetter *typesetter,
                                  const GuatuSetText *text) G_GNUC_WARN_UNUSED_RESULT;
double guatu_set_text_width (GuatuTypesetter *typesetter, const GuatuSetText *text);
double guatu_layout_width (PangoLayout *layout);
double guatu_layout_height (PangoLayout *layout);

G_END_DECLS
