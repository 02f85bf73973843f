/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/command.h"
#include "export/export.h"

G_BEGIN_DECLS

GuatuExit guatu_export_run (const GuatuBatch *batch, const GPtrArray *failed,
                            const char *output, gboolean quiet);

G_END_DECLS
