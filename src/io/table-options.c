/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/table-options.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/heading.h"
#include "io/io-error.h"

/* Headings of more rows than this are none. */
#define MAX_HEADER_ROWS 10

/**
 * guatu_table_options_set_period:
 * @options: what somebody says of a table
 * @period: when all is of that says no other period, as it is typed; kept
 * @error: %GUATU_IO_ERROR_PERIOD
 *
 * Returns: whether it is a period
 */
gboolean
guatu_table_options_set_period (GuatuTableOptions *options, const char *period,
                                GError **error)
{
  GuatuPeriod parsed;

  if (!guatu_text_is_period (period, &parsed) && !guatu_period_parse (period, &parsed))
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_PERIOD,
                   _ ("“%s” is no period; write 2023, 2023-Q1 or 2023年7月"), period);
      return FALSE;
    }
  options->period = period;
  return TRUE;
}

static void
notice_free (gpointer data)
{
  GuatuTableNotice *notice = data;

  g_free (notice->place);
  g_free (notice->text);
  g_free (notice);
}

/** guatu_table_report_new: (transfer full): a report that says nothing yet. */
GuatuTableReport *
guatu_table_report_new (void)
{
  return g_ptr_array_new_with_free_func (notice_free);
}

/**
 * guatu_table_report_add:
 * @report: a report
 * @is_warning: whether something was left out or not understood
 * @place: the cell, or "" for the table as a whole
 * @format: a translated sentence, as for printf()
 * @...: its arguments
 *
 * Adds a notice, unless there are %GUATU_TABLE_REPORT_MAX already; then the last one says
 * that there are more.
 */
void
guatu_table_report_add (GuatuTableReport *report, gboolean is_warning, const char *place,
                        const char *format, ...)
{
  GuatuTableNotice *notice;
  va_list arguments;

  if (report->len > GUATU_TABLE_REPORT_MAX)
    return;
  notice = g_new0 (GuatuTableNotice, 1);
  notice->is_warning = is_warning || report->len == GUATU_TABLE_REPORT_MAX;
  notice->place = g_strdup (report->len < GUATU_TABLE_REPORT_MAX ? place : "");
  va_start (arguments, format);
  notice->text = report->len < GUATU_TABLE_REPORT_MAX
                     ? g_strdup_vprintf (format, arguments)
                     : g_strdup (_ ("There is more to say of the table than this."));
  va_end (arguments);
  g_ptr_array_add (report, notice);
}

/** guatu_table_report_n_warnings: how many notices are warnings. */
guint
guatu_table_report_n_warnings (const GuatuTableReport *report)
{
  guint n = 0;

  for (guint i = 0; i < report->len; i++)
    n += ((const GuatuTableNotice *) g_ptr_array_index (report, i))->is_warning;
  return n;
}

/**
 * guatu_table_orientation_from_string:
 * @string: "rows" or "columns"
 * @orientation: (out): what it says
 *
 * Returns: whether it is one of these
 */
gboolean
guatu_table_orientation_from_string (const char *string,
                                     GuatuTableOrientation *orientation)
{
  if (g_str_equal (string, "rows"))
    *orientation = GUATU_TABLE_ROWS;
  else if (g_str_equal (string, "columns"))
    *orientation = GUATU_TABLE_COLUMNS;
  else
    return FALSE;
  return TRUE;
}

/**
 * guatu_table_options_set_header:
 * @options: (inout): what somebody says of a table
 * @rows: the rows of headings, from 1: "3", or "3-4"
 *
 * Returns: whether @rows are such; else the options stay as they are
 */
gboolean
guatu_table_options_set_header (GuatuTableOptions *options, const char *rows)
{
  char *end = NULL;
  const guint64 first = g_ascii_strtoull (rows, &end, 10);
  const guint64 last = *end == '-' ? g_ascii_strtoull (end + 1, &end, 10) : first;

  if (*end != '\0' || first == 0 || last < first || last - first >= MAX_HEADER_ROWS
      || last > G_MAXUINT || strspn (rows, "0123456789-") < strlen (rows))
    return FALSE;
  options->first_header = (guint) first;
  options->last_header = (guint) last;
  return TRUE;
}
