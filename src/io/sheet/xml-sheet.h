/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/table-options.h"

G_BEGIN_DECLS

gboolean guatu_xml_sheet_is (const guint8 *data, gsize length);
GPtrArray *guatu_xml_sheet_read_sheets (GBytes *bytes, const GuatuTableOptions *options,
                                        GuatuTableReport *report,
                                        GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
