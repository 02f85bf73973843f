/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/report/flow-private.h"

/* Tables within a text. Those that arrange a page, as a table within a table shows, or a
 * cell that holds an article, are paragraphs. */

/* The bytes of a cell from which on it is an article. */
#define MAX_CELL 600u

static void
forget (GuatuFlow *flow)
{
  g_string_truncate (flow->rows, 0);
  g_array_set_size (flow->reach, 0);
  flow->n_rows = flow->column = flow->n_columns = 0;
  flow->longest = 0;
  flow->in_cell = FALSE;
}

/* Adds the rows of the innermost table, each a line. */
static void
put_rows (GuatuFlow *flow)
{
  g_strdelimit (flow->rows->str, "\v", ' ');
  if (flow->text->len > 0)
    g_string_append (flow->text, "\n\n");
  g_string_append_len (flow->text, flow->rows->str, (gssize) flow->rows->len - 1);
}

static void
put_paragraphs (GuatuFlow *flow)
{
  static const char parts[] = "\t\n";

  for (const char *at = flow->rows->str; *at != '\0';)
    {
      const gsize length = strcspn (at, parts);

      guatu_flow_put_paragraph (flow, at, length);
      at += length;
      at += strspn (at, parts);
    }
}

static gboolean *
innermost (GuatuFlow *flow)
{
  return flow->tables->len > 0
             ? &g_array_index (flow->tables, gboolean, flow->tables->len - 1)
             : NULL;
}

static void
end_row (GuatuFlow *flow)
{
  while (flow->rows->len > 0 && flow->rows->str[flow->rows->len - 1] == '\t')
    g_string_truncate (flow->rows, flow->rows->len - 1);
  if (flow->n_rows > 0)
    g_string_append_c (flow->rows, '\n');
  flow->n_columns = MAX (flow->n_columns, flow->column);
  flow->column = 0;
}

/** guatu_flow_begin_table: begins a table; the one around it arranges the page. */
void
guatu_flow_begin_table (GuatuFlow *flow)
{
  const gboolean arranges = FALSE;
  gboolean *around = innermost (flow);

  if (around != NULL && !*around)
    {
      *around = TRUE;
      put_paragraphs (flow);
      forget (flow);
    }
  guatu_flow_end_paragraph (flow);
  g_array_append_val (flow->tables, arranges);
  forget (flow);
}

/** guatu_flow_begin_row: begins the next row of the innermost table. */
void
guatu_flow_begin_row (GuatuFlow *flow)
{
  const gboolean *arranges = innermost (flow);

  if (arranges == NULL || *arranges)
    return;
  end_row (flow);
  flow->n_rows++;
}

/* Steps over the columns into which cells from above reach. */
static void
step_over (GuatuFlow *flow)
{
  while (flow->column < flow->reach->len
         && g_array_index (flow->reach, guint, flow->column) > 0)
    {
      g_array_index (flow->reach, guint, flow->column)--;
      flow->column++;
      g_string_append_c (flow->rows, '\t');
    }
}

/**
 * guatu_flow_begin_cell:
 * @flow: the text of a document
 * @across: over how many columns the cell reaches
 * @down: and over how many rows
 */
void
guatu_flow_begin_cell (GuatuFlow *flow, guint across, guint down)
{
  const gboolean *arranges = innermost (flow);

  if (arranges == NULL || *arranges)
    {
      guatu_flow_end_paragraph (flow);
      return;
    }
  if (flow->n_rows == 0)
    guatu_flow_begin_row (flow);
  step_over (flow);
  g_string_truncate (flow->paragraph, 0);
  flow->across = CLAMP (across, 1, GUATU_FLOW_MAX_COLUMNS);
  flow->down = CLAMP (down, 1, GUATU_FLOW_MAX_DOWN);
  flow->in_cell = TRUE;
}

static void
reach_down (GuatuFlow *flow)
{
  const guint end = MIN (flow->column + flow->across, GUATU_FLOW_MAX_COLUMNS);

  if (flow->down > 1 && end > flow->reach->len)
    g_array_set_size (flow->reach, end);
  for (guint i = flow->column; flow->down > 1 && i < end; i++)
    g_array_index (flow->reach, guint, i) = flow->down - 1;
}

/** guatu_flow_end_cell: ends a cell; %FALSE where there is no room for it. */
gboolean
guatu_flow_end_cell (GuatuFlow *flow, GError **error)
{
  if (!flow->in_cell)
    {
      guatu_flow_end_paragraph (flow);
      return TRUE;
    }
  if (!guatu_flow_has_room (flow, flow->across, error))
    return FALSE;
  g_strdelimit (flow->paragraph->str, "\t\n", ' ');
  while (flow->paragraph->len > 0
         && flow->paragraph->str[flow->paragraph->len - 1] == GUATU_FLOW_WITHIN)
    g_string_truncate (flow->paragraph, flow->paragraph->len - 1);
  g_strstrip (flow->paragraph->str);
  flow->longest = MAX (flow->longest, strlen (flow->paragraph->str));
  g_string_append (flow->rows, flow->paragraph->str);
  reach_down (flow);
  for (guint i = 0; i < flow->across; i++)
    g_string_append_c (flow->rows, '\t');
  flow->column += flow->across;
  flow->in_cell = FALSE;
  g_string_truncate (flow->paragraph, 0);
  return TRUE;
}

/** guatu_flow_end_table: ends the innermost table. */
void
guatu_flow_end_table (GuatuFlow *flow)
{
  const gboolean *arranges = innermost (flow);

  if (arranges == NULL)
    return;
  if (*arranges)
    guatu_flow_end_paragraph (flow);
  else
    {
      end_row (flow);
      if (flow->n_rows > 1 && flow->n_columns > 1 && flow->longest <= MAX_CELL
          && flow->n_columns <= GUATU_FLOW_MAX_COLUMNS)
        put_rows (flow);
      else
        put_paragraphs (flow);
    }
  g_array_set_size (flow->tables, flow->tables->len - 1);
  forget (flow);
}
