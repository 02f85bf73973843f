/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/sheet/zip.h"

G_BEGIN_DECLS

gboolean guatu_docx_is (const GuatuZip *zip);
char *guatu_docx_text (GuatuZip *zip, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
