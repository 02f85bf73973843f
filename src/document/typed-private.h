/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/typed.h"

G_BEGIN_DECLS

/* typed-text.c */
gboolean guatu_typed_is_empty (const char *text);
char *guatu_typed_strip (const char *text) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_typed_is_called (const GuatuText *text, const char *name);
GuatuEdit *guatu_typed_add_item (GuatuEdit *edit, const GuatuDataset *dataset,
                                 GuatuList list, const char *stem);

G_END_DECLS
