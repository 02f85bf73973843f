/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/export.h"

G_BEGIN_DECLS

void guatu_warnings_print (const GArray *warnings, const char *name,
                           GuatuLanguage language, gboolean verbose);

G_END_DECLS
