/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/module.h"
#include "io/out/sheet-sink.h"

G_BEGIN_DECLS

/* What a sheet of a workbook has at most. */
#define GUATU_WORKBOOK_MAX_ROWS 1048576u
#define GUATU_WORKBOOK_MAX_COLUMNS 16384u

/**
 * GuatuWorkbookWriter:
 * @begin: (transfer full) (nullable): begins a workbook that is written to the file
 *   @path, with its working files in @folder, a title, and the seconds of Unix time at
 *   which it was made; %NULL where there is no memory
 * @end: ends what @begin gave, and frees it; says whether a sheet had no room for all.
 *   Returns %NULL if the file was written, else why not
 *
 * What the module “workbook” offers. It is loaded where a workbook is written, since
 * libxlsxwriter brings OpenSSL, which takes as long to load as half of a chart does.
 */
typedef struct
{
  GuatuModuleHead head;
  GuatuSheetSink *(*begin) (const char *path, const char *folder, const char *title,
                            gint64 created);
  const char *(*end) (GuatuSheetSink *sink, gboolean *is_full);
} GuatuWorkbookWriter;

G_END_DECLS
