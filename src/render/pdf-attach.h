/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/pdf-update.h"

G_BEGIN_DECLS

void guatu_pdf_attach (GuatuPdfUpdate *update, const char *name, GBytes *data);

G_END_DECLS
