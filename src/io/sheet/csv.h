/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/cells.h"

G_BEGIN_DECLS

char guatu_csv_find_separator (const char *text, gsize length);
GuatuCells *guatu_csv_parse (const char *text, gsize length, char separator,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuCells *guatu_csv_parse_from (const char *text, gsize length, char separator,
                                  guint line, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_csv_skip_row (const char **at, const char *end, char separator,
                             guint *line, guint *n_cells, GError **error);
gboolean guatu_csv_is (const guint8 *data, gsize length);

G_END_DECLS
