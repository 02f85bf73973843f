/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuPdfTable:
 * @place: where the table of objects is
 * @size: how many objects there are, counted from 0
 * @root: the number of the catalogue
 * @info: the number of the description
 *
 * What the end of a document tells.
 */
typedef struct
{
  guint64 place;
  guint64 size;
  guint64 root;
  guint64 info;
} GuatuPdfTable;

gboolean guatu_pdf_table_read (GuatuPdfTable *table,
                               const GByteArray *pdf) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_pdf_table_dictionary (const GuatuPdfTable *table, const GByteArray *pdf,
                                  guint64 number) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
