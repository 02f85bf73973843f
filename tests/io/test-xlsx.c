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

static GuatuDataset *
read (const char *rows, GuatuTableReport *report)
{
  const GuatuTableOptions nothing_said = { NULL };
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
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset
      = guatu_read_workbook (guatu_xlsx_read_sheets, zip_of (parts), "data.xlsx",
                             &nothing_said, report, problems, &error);

  g_assert_no_error (error);
  return dataset;
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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/xlsx/blanks", test_blanks);
  return g_test_run ();
}
