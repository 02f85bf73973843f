/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/table-options.h"

G_BEGIN_DECLS

char *guatu_px_decode (const char *bytes, gsize length, const GuatuTableOptions *options,
                       GuatuTableReport *report,
                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
