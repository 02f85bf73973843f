/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/document.h"

G_BEGIN_DECLS

GuatuDocument *steps_open (const char *folder, const char *name);
char *steps_write (GuatuDocument *document);
gboolean steps_edit (GuatuDocument *document, const GuatuEdit *edit);
void steps_there_and_back (GuatuDocument *document, const char *before);
void steps_undo (GuatuDocument *document);
void steps_redo (GuatuDocument *document);
gboolean steps_save (GuatuDocument *document, GFile *file, GError **error);

G_END_DECLS
