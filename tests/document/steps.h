/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/document.h"

G_BEGIN_DECLS

void steps_undo (GuatuDocument *document);
void steps_redo (GuatuDocument *document);
gboolean steps_save (GuatuDocument *document, GFile *file, GError **error);

G_END_DECLS
