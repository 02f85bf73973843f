/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/number.h"
#include "render/html-write.h"

/* Where the dataset has nothing, so that no cell looks forgotten. */
#define NOTHING "–"

static void
write_caption (GuatuSvgWriter *writer, const GuatuDataTable *table)
{
  guatu_html_open (writer, "caption", NULL);
  guatu_html_text (writer, "strong", NULL, table->title);
  guatu_html_text (writer, "span", "subtitle", table->subtitle);
  guatu_html_text (writer, "span", "standing", table->standing);
  guatu_html_text (writer, "span", "unit", table->unit);
  guatu_html_close (writer);
}

static void
write_head (GuatuSvgWriter *writer, const GuatuDataHead *head, const char *scope)
{
  guatu_html_open (writer, "th", NULL);
  guatu_svg_attribute (writer, "scope", scope);
  guatu_svg_text (writer, head->label);
  guatu_html_text (writer, "small", NULL, head->standing);
  guatu_html_close (writer);
}

static void
write_number (GuatuSvgWriter *writer, const GuatuDataCell *cell)
{
  guatu_html_open (writer, "td", cell->derived ? "derived" : NULL);
  guatu_html_open (writer, "data", NULL);
  guatu_svg_attribute (writer, "value", cell->exact);
  guatu_svg_text (writer, cell->text);
  guatu_html_close (writer);
  guatu_html_text (writer, "small", NULL, cell->standing);
  guatu_html_close (writer);
}

static void
write_cell (GuatuSvgWriter *writer, const GuatuDataCell *cell)
{
  if (cell->kind == GUATU_DATA_CELL_NUMBER)
    write_number (writer, cell);
  else if (cell->kind == GUATU_DATA_CELL_MISSING)
    guatu_html_text (writer, "td", "missing", cell->text);
  else
    guatu_html_text (writer, "td", "none", NOTHING);
}

static void
write_rows (GuatuSvgWriter *writer, const GuatuDataTable *table)
{
  const GuatuDataHead corner = { .label = table->corner };

  guatu_html_open (writer, "thead", NULL);
  guatu_html_open (writer, "tr", NULL);
  write_head (writer, &corner, "col");
  for (guint i = 0; i < table->n_columns; i++)
    write_head (writer, &table->columns[i], "col");
  guatu_html_close (writer);
  guatu_html_close (writer);
  guatu_html_open (writer, "tbody", NULL);
  for (guint i = 0; i < table->n_rows; i++)
    {
      guatu_html_open (writer, "tr", NULL);
      write_head (writer, &table->rows[i], "row");
      for (guint j = 0; j < table->n_columns; j++)
        write_cell (writer, guatu_data_table_cell (table, i, j));
      guatu_html_close (writer);
    }
  guatu_html_close (writer);
}

/* A place of the page that keyboards reach, since it may be too wide for the window. */
static void
write_scrolled (GuatuSvgWriter *writer, const GuatuDataTable *table, const char *id)
{
  guatu_html_open (writer, "div", "scroll");
  guatu_svg_attribute (writer, "id", id);
  guatu_svg_attribute (writer, "role", "region");
  guatu_svg_attribute (writer, "tabindex", "0");
  guatu_html_attribute (writer, "aria-label", "%s", table->title);
  guatu_html_open (writer, "table", NULL);
  write_caption (writer, table);
  write_rows (writer, table);
  guatu_html_close (writer);
  guatu_html_close (writer);
}

/* Says how many values there are instead. */
static void
write_count (GuatuSvgWriter *writer, const GuatuDataTable *table, const char *id)
{
  g_autofree char *number = guatu_number_format (
      table->n_left_out, 0, table->language == GUATU_LANGUAGE_EN ? "," : NULL);
  g_autofree char *text
      = guatu_word_fill (GUATU_WORD_TOO_MANY, table->language, number, NULL);

  guatu_html_open (writer, "p", "note");
  guatu_svg_attribute (writer, "id", id);
  guatu_svg_text (writer, text);
  guatu_html_close (writer);
}

/**
 * guatu_html_write_table:
 * @id: of the table
 *
 * Writes what a chart shows as a table, and under it the chart's note and its sources.
 */
void
guatu_html_write_table (GuatuSvgWriter *writer, const GuatuDataTable *table,
                        const char *id)
{
  if (table->n_rows > 0)
    write_scrolled (writer, table, id);
  else
    write_count (writer, table, id);
  guatu_html_text (writer, "p", "note", table->note);
  guatu_html_text (writer, "p", "source", table->source);
}
