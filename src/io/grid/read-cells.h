/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "io/grid/cells.h"
#include "io/grid/stream.h"
#include "io/table-options.h"

G_BEGIN_DECLS

/* Sheets of a file; more is an error. */
#define GUATU_WORKBOOK_MAX_SHEETS 1000u

/**
 * GuatuSheetsRead:
 * @bytes: a file
 * @options: what somebody says of its tables
 * @report: how they were understood, and what was not
 * @error: a #GuatuIoError
 *
 * Reads the sheets of a file, of which nothing is kept but the cells.
 *
 * Returns: (transfer full) (nullable) (element-type GuatuCells): the sheets, with their
 *   names, to which all cells were added
 */
typedef GPtrArray *(*GuatuSheetsRead) (GBytes *bytes, const GuatuTableOptions *options,
                                       GuatuTableReport *report, GError **error);

GuatuDataset *guatu_read_sheets (const GuatuCells *const *grids, guint n_grids,
                                 const char *name, const GuatuTableOptions *options,
                                 GuatuTableReport *report, GuatuProblems *problems,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *guatu_read_workbook (GuatuSheetsRead read, GBytes *bytes, const char *name,
                                   const GuatuTableOptions *options,
                                   GuatuTableReport *report, GuatuProblems *problems,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_workbook_has_room (guint n_sheets, GError **error);
gboolean guatu_workbook_wants (const GuatuCells *sheet, guint number,
                               const GuatuTableOptions *options);
void guatu_table_set_error (GError **error, const char *name,
                            const GuatuProblems *problems, const GError *reason);
GuatuDataset *guatu_read_rows (GuatuRows *rows, GuatuCells *sample, const char *name,
                               const GuatuTableOptions *options, GuatuTableReport *report,
                               GuatuProblems *problems,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *guatu_read_cells (const GuatuCells *grid, const char *name,
                                const GuatuTableOptions *options,
                                GuatuTableReport *report, GuatuProblems *problems,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
