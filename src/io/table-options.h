/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the rows and the columns of a table are. */
typedef enum
{
  GUATU_TABLE_GUESSED,
  GUATU_TABLE_ROWS,    /* each row is an indicator */
  GUATU_TABLE_COLUMNS, /* each column is one */
} GuatuTableOrientation;

/**
 * GuatuTableOptions:
 * @encoding: (nullable): what a file of text is written in
 * @sheet: (nullable): the name or the number, from 1, of the sheet to read
 * @unit: (nullable): what all that says no other unit is in
 * @period: (nullable): when all is of that says no other period
 * @first_header: the first row of headings from 1, or 0 to find it
 * @last_header: the last one
 *
 * What somebody says of a table, so that it is not guessed.
 */
typedef struct
{
  const char *encoding;
  const char *sheet;
  const char *unit;
  const char *period;
  guint first_header;
  guint last_header;
  GuatuTableOrientation orientation;
} GuatuTableOptions;

/**
 * GuatuTableNotice:
 * @is_warning: whether something was left out or not understood; else it is how the
 *   table was understood
 * @place: the cell, or "" for the table as a whole
 * @text: in the program's language
 *
 * One thing to say about how a table was read.
 */
typedef struct
{
  gboolean is_warning;
  char *place;
  char *text;
} GuatuTableNotice;

/* (element-type GuatuTableNotice): all of it */
typedef GPtrArray GuatuTableReport;

/* More warnings than this are counted, not kept. */
#define GUATU_TABLE_REPORT_MAX 200

gboolean guatu_table_options_set_period (GuatuTableOptions *options, const char *period,
                                         GError **error);
gboolean guatu_table_options_set_header (GuatuTableOptions *options, const char *rows);
GuatuTableReport *guatu_table_report_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_table_report_add (GuatuTableReport *report, gboolean is_warning,
                             const char *place, const char *format, ...)
    G_GNUC_PRINTF (4, 5);
guint guatu_table_report_n_warnings (const GuatuTableReport *report);
gboolean guatu_table_orientation_from_string (const char *string,
                                              GuatuTableOrientation *orientation);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuTableReport, g_ptr_array_unref)

G_END_DECLS
