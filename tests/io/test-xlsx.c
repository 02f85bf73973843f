/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What cells of a workbook may hold that is no plain number. */

#include "io/grid/read-cells.h"
#include "io/sheet/xlsx.h"
#include "zip-of.h"

#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/relationships"

#define TEXT(place, text)                                                                \
  "<c r=\"" place "\" t=\"inlineStr\"><is><t>" text "</t></is></c>"

/* A workbook with a sheet that has these rows. */
static GBytes *
workbook_of (const char *rows)
{
  g_autofree char *sheet = g_strconcat ("<worksheet xmlns=\"" MAIN "\"><sheetData>", rows,
                                        "</sheetData></worksheet>", NULL);
  const char *const parts[]
      = { "xl/workbook.xml",
          "<workbook xmlns=\"" MAIN "\" xmlns:r=\"" OFFICE "\"><sheets><sheet "
          "name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"" PACKAGE "\"><Relationship Id=\"r1\" Type=\"" OFFICE
          "/worksheet\" Target=\"sheet1.xml\"/></Relationships>",
          "xl/sheet1.xml",
          sheet,
          NULL };

  return zip_of (parts);
}

static GuatuDataset *
read (const char *rows, GuatuTableReport *report)
{
  const GuatuTableOptions nothing_said = { NULL };
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset
      = guatu_read_workbook (guatu_xlsx_read_sheets, workbook_of (rows), "data.xlsx",
                             &nothing_said, report, problems, &error);

  g_assert_no_error (error);
  return dataset;
}

/* What the cells of these rows are, or why they cannot be read. */
static char *
list_cells (const char *rows)
{
  const GuatuTableOptions nothing_said = { NULL };
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GBytes) bytes = workbook_of (rows);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sheets
      = guatu_xlsx_read_sheets (bytes, &nothing_said, report, &error);
  g_autoptr (GString) list = g_string_new (NULL);
  GuatuCells *sheet = sheets != NULL ? g_ptr_array_index (sheets, 0) : NULL;

  if (sheet == NULL || !guatu_cells_end (sheet, &error))
    return g_strdup (error->message);
  for (guint i = 0; i < guatu_cells_n_cells (sheet); i++)
    {
      const GuatuCell *cell = guatu_cells_at (sheet, i);
      g_autofree char *place = guatu_cells_place (sheet, cell->row, cell->column);

      g_string_append_printf (list, "%s %d %d %s\n", place, (int) cell->kind,
                              (int) cell->indent, cell->text);
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* Blanks around a number mean nothing, and alone they are no number. */
static void
test_blanks (void)
{
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuDataset) dataset = read (
      "<row r=\"1\">" TEXT ("A1", "year")
          TEXT ("B1", "GDP, CNY billion") "</row>"
                                          "<row r=\"2\"><c r=\"A2\"><v>2021</v></c><c "
                                          "r=\"B2\"><v> 1.50\n</v></c></row>"
                                          "<row r=\"3\"><c r=\"A3\"><v>2022</v></c><c "
                                          "r=\"B3\"><v> </v></c></row>"
                                          "<row r=\"4\"><c r=\"A4\"><v>2023</v></c><c "
                                          "r=\"B4\"><v>2.25</v></c></row>",
      report);
  const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, 0);

  g_assert_cmpuint (guatu_indicator_n_observations (indicator), ==, 2);
  g_assert_cmpfloat (guatu_indicator_observation (indicator, 0)->value, ==, 1.5);
  g_assert_cmpint (
      guatu_observation_decimals (guatu_indicator_observation (indicator, 0)), ==, 2);
  g_assert_cmpfloat (guatu_indicator_observation (indicator, 1)->value, ==, 2.25);
}

/* Rows as most programs write them are told as others are: behind a comment none is taken
 * for such a one. */
static void
test_usual (void)
{
  static const char *const rows[] = {
    "<row r=\"2\" spans=\"1:3\" x=\"1\"><c r=\"A2\" s=\"0\"><v>-1.5</v></c><c r=\"C2\" "
    "t=\"str\"><v> a  b</v></c></row>",
    "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">  in "
    "</t></is>"
    "</c><c r=\"B3\" s=\"7\"/><c t=\"b\"><v>1</v></c></row>",
    "\n  <row><c><v>1e5</v></c><c></c><c t=\"e\"><v>#N/A</v></c><c "
    "t=\"s\"><v>0</v></c></row>",
    "<row r=\"9\"><c r=\"B9\" t=\"inlineStr\"><is><t>_x0041_</t></is></c><c r=\"x\" "
    "t=\"d\"><v>2020-01-02T00:00</v></c></row>",
    "<row r=\"10\"><c r=\"A10\"><v>1&#50;</v></c><c "
    "r=\"B10\"><f>A1</f><v>3</v></c></row>",
    "<row r=\"11\"></row><row r=\"12\"><c r=\"A12\" r=\"B12\"><v>1</v></c></row>",
    "<row r=\"13\"><c r=\"A13\"><v>1</v></c><c r=\"A14\"><v>2</c></row>",
    "<row r=\"14\"><c r=\"ZZZZ1\"><v>1</v></c></row>",
    "<rowing r=\"15\"><c><v>1</v></c></rowing>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *usual
          = g_strconcat ("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>", rows[i], NULL);
      g_auto (GStrv) parts = g_strsplit (usual, "<row", -1);
      g_autofree char *other = g_strjoinv ("<!-- --><row", parts);
      g_autofree char *expected = list_cells (other);
      g_autofree char *found = list_cells (usual);

      g_assert_cmpstr (found, ==, expected);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/xlsx/blanks", test_blanks);
  g_test_add_func ("/xlsx/usual", test_usual);
  return g_test_run ();
}
