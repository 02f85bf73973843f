/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/command.h"
#include "export/export.h"

G_BEGIN_DECLS

/**
 * GuatuExportTelling:
 * @quiet: whether neither the paths of the files written nor a summary are printed
 * @verbose: whether each warning is printed, rather than how many there are of a kind
 */
typedef struct
{
  gboolean quiet;
  gboolean verbose;
} GuatuExportTelling;

GuatuExit guatu_export_run (const GuatuBatch *batch, const GPtrArray *failed,
                            const char *output, const GuatuExportTelling *how);

G_END_DECLS
