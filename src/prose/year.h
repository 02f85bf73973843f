/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/reader.h"

G_BEGIN_DECLS

int guatu_year_find (const char *text, gsize length);
void guatu_year_of_report (GuatuReader *reader, const GuatuProseOptions *options,
                           const gsize *starts, const gsize *ends, guint n);

G_END_DECLS
