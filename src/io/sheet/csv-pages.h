/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/cells.h"

G_BEGIN_DECLS

GuatuCells *guatu_csv_pages_new (GBytes *text, char separator,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
