/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/cells.h"

G_BEGIN_DECLS

#define GUATU_CSV_PAGE_BYTES ((gsize) 1024 * 1024)

GuatuCells *guatu_csv_pages_new (GBytes *text, char separator, gsize page_bytes,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
