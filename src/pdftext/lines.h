/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <poppler.h>

G_BEGIN_DECLS

/**
 * PdfLine:
 * @text: (transfer full): its characters, without blanks at its ends
 * @left: where it begins, in points from the left edge of the page
 * @right: where it ends
 * @top: in points from the upper edge
 * @bottom: the same
 * @size: the height of its characters
 * @page: the page, from 0
 * @is_edge: whether it stands where running heads and numbers of pages do
 * @is_mark: whether it is only the mark of a note
 * @is_row: whether it is a row of a table, whose cells tabs part
 * @number: of the line that it is a piece of
 * @blanks: of a piece that stands far behind another one how many blanks part them, else
 * 0
 *
 * A line of a page.
 */
typedef struct
{
  char *text;
  double left;
  double right;
  double top;
  double bottom;
  double size;
  int page;
  gboolean is_edge;
  gboolean is_mark;
  gboolean is_row;
  guint number;
  gboolean goes_on;
  guint blanks;
} PdfLine;

void pdf_line_clear (PdfLine *line);
void pdf_lines_add_page (GArray *lines, PopplerPage *page, int number);
void pdf_lines_find_tables (GArray *lines, guint from);
void pdf_lines_drop_marks (GArray *lines);
void pdf_lines_drop_running (GArray *lines, int n_pages);
char *pdf_lines_to_text (const GArray *lines) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
