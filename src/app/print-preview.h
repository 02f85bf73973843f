/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "page/book-build.h"

G_BEGIN_DECLS

/**
 * GuatuPrintPreview:
 *
 * Shows the pages of what is to be printed, one at a time. Its signal "print" says that
 * they are wanted on paper.
 */
#define GUATU_TYPE_PRINT_PREVIEW (guatu_print_preview_get_type ())
G_DECLARE_FINAL_TYPE (GuatuPrintPreview, guatu_print_preview, GUATU, PRINT_PREVIEW,
                      AdwWindow)

GuatuPrintPreview *guatu_print_preview_new (GtkWindow *parent, gpointer owner,
                                            const GuatuBook *book);

G_END_DECLS
