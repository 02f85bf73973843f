/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "dataset/problem.h"
#include "io/figure-data.h"
#include "io/format-writer.h"
#include "io/formats.h"
#include "io/grid/read-cells.h"
#include "io/open-file.h"
#include "io/table-options.h"

G_BEGIN_DECLS

/**
 * GuatuFormatReader:
 * @is: (nullable): whether a file, or how it begins, is of the format; %NULL for the
 *   format that anything else is taken for
 * @find: (nullable): finds the dataset that a file carries
 * @read: (nullable): reads a file that is a dataset, as guatu_read_bytes() does
 * @read_table: (nullable): reads one that is a table, as guatu_read_csv() does
 * @read_long: (nullable): reads one that is a long table whose rows are all alike, while
 *   no more than a little of it is in memory, as guatu_read_long_csv() does
 * @read_sheets: (nullable): reads the cells of one that has sheets; see #GuatuSheetsRead
 * @heeds: (type GuatuHeeds): what of what somebody says of a table it takes
 * @is_binary: whether it is no text, so that a text of its name is none
 *
 * How a format is read: it has one of @find, @read, @read_table and @read_sheets. Private
 * to the room.
 */
typedef struct
{
  gboolean (*is) (const guint8 *data, gsize length);
  GuatuFound (*find) (const guint8 *data, gsize length, GCancellable *cancellable,
                      GBytes **found);
  GuatuDataset *(*read) (GBytes *bytes, const char *name, GuatuProblems *problems,
                         GError **error);
  GuatuDataset *(*read_table) (GBytes *bytes, const char *name,
                               const GuatuTableOptions *options, GuatuTableReport *report,
                               GuatuProblems *problems, GError **error);
  GuatuDataset *(*read_long) (const GuatuOpenFile *file, const GuatuTableOptions *options,
                              GuatuTableReport *report, GuatuProblems *problems,
                              gboolean *is_read, GError **error);
  GuatuSheetsRead read_sheets;
  guint heeds;
  gboolean is_binary;
} GuatuFormatReader;

const GuatuFormatReader *guatu_format_reader (GuatuFormat format);
const GuatuFormatWriter *guatu_format_writer (GuatuFormat format);

G_END_DECLS
