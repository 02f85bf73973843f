/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/cells.h"
#include "io/stat/cube.h"

G_BEGIN_DECLS

/**
 * GuatuStatReader:
 * @read: reads the cells of a table of text into a file of statistics that is empty
 *
 * A format of statistics whose files are cells parted by commas, semicolons or tabs.
 */
typedef struct
{
  gboolean (*read) (GuatuCube *cube, const GuatuCells *cells, GError **error);
} GuatuStatReader;

GuatuDataset *guatu_read_stat_cells (const GuatuStatReader *reader, GBytes *bytes,
                                     const char *name, const GuatuTableOptions *options,
                                     GuatuTableReport *report, GuatuProblems *problems,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;
const char *guatu_cells_or_empty (const GuatuCells *cells, guint row, guint column);
gboolean guatu_axis_take (GuatuAxis *axis, const char *code, guint *index,
                          GError **error);
gboolean guatu_cube_is_second (GuatuCube *cube, const GuatuCells *cells, GHashTable *seen,
                               const guint *members, guint where);
GPtrArray *guatu_second_row (const guint8 *data, gsize length) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *guatu_first_row (const guint8 *data, gsize length) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
