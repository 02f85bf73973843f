/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/formats.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/media-type.h"
#include "io/format-reader.h"
#include "io/out/csv-out.h"
#include "io/out/losses.h"
#include "io/out/json-stat-out.h"
#include "io/out/ods-out.h"
#include "io/out/sdmx-csv-out.h"
#include "io/out/vega-lite-out.h"
#include "io/out/xlsx-out.h"
#include "io/read-csv.h"
#include "io/read-json.h"
#include "io/sheet/csv.h"
#include "io/sheet/html-table.h"
#include "io/sheet/ods.h"
#include "io/sheet/xls.h"
#include "io/sheet/xlsx.h"
#include "io/sheet/xml-sheet.h"
#include "io/stat/coded.h"
#include "io/stat/data-package.h"
#include "io/stat/eurostat.h"
#include "io/stat/json-stat.h"
#include "io/stat/owid.h"
#include "io/stat/px.h"
#include "io/stat/sdmx.h"
#include "io/stat/world-bank.h"
#include "io/write.h"

/**
 * Row:
 * @name: what the command line calls the format
 * @extensions: of its files, without the first dot; the first is what they are given
 * @mime_type: its media type
 * @title: what people call such a file, as a menu writes it
 * @hint: (nullable): whom the format is for, where its title does not say it
 * @holds: (type GuatuHolds): what a file can hold
 * @reader: how it is read
 * @writer: how a dataset is written in it
 */
typedef struct
{
  const char *name;
  const char *extensions[3];
  const char *mime_type;
  const char *title;
  const char *hint;
  guint holds;
  GuatuFormatReader reader;
  GuatuFormatWriter writer;
} Row;

/* The one table of formats: the dialogs, the menus and the help of the programs are made
 * from it, and a test holds the documents and the completions to it. */
static const Row rows[GUATU_N_FORMATS] = {
  [GUATU_FORMAT_PNG] = {
    .name = "png",
    .extensions = { "png" },
    .mime_type = "image/png",
    .title = N_ ("PNG Image"),
    .holds = GUATU_HOLDS_FIGURE,
    .reader = { .is = guatu_figure_is_png, .find = guatu_figure_find_in_png },
  },
  [GUATU_FORMAT_SVG] = {
    .name = "svg",
    .extensions = { "svg" },
    .mime_type = "image/svg+xml",
    .title = N_ ("SVG Drawing"),
    .holds = GUATU_HOLDS_FIGURE,
    .reader = { .is = guatu_figure_is_svg, .find = guatu_figure_find_in_svg },
  },
  [GUATU_FORMAT_PDF] = {
    .name = "pdf",
    .extensions = { "pdf" },
    .mime_type = "application/pdf",
    .title = N_ ("PDF Document"),
    .holds = GUATU_HOLDS_FIGURE | GUATU_HOLDS_BOOK,
    .reader = { .is = guatu_figure_is_pdf, .find = guatu_figure_find_in_pdf },
  },
  [GUATU_FORMAT_EMF] = {
    .name = "emf",
    .extensions = { "emf" },
    .mime_type = "image/emf",
    .title = N_ ("EMF Drawing"),
    .hint = N_ ("For versions of Word and WPS that take no SVG"),
    .holds = GUATU_HOLDS_FIGURE,
    .reader = { .is = guatu_figure_is_emf, .find = guatu_figure_find_in_emf },
  },
  [GUATU_FORMAT_HTML] = {
    .name = "html",
    .extensions = { "html" },
    .mime_type = "text/html",
    .title = N_ ("Web Page"),
    .holds = GUATU_HOLDS_FIGURE | GUATU_HOLDS_BOOK | GUATU_HOLDS_CHOICES,
    .reader = { .is = guatu_figure_is_html, .find = guatu_figure_find_in_html },
  },
  [GUATU_FORMAT_DATASET] = {
    .name = "dataset",
    .extensions = { "guatu.json", "json" },
    .mime_type = GUATU_DATASET_TYPE,
    .title = N_ ("Guatu Dataset"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .read = guatu_read_json },
    .writer = { .write = guatu_write_json, .all_extensions = TRUE, .keeps = GUATU_KEEPS_ALL },
  },
  [GUATU_FORMAT_CSV] = {
    .name = "csv",
    .extensions = { "csv", "tsv" },
    .mime_type = "text/csv",
    .title = N_ ("CSV or TSV Table"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_csv_is, .read_table = guatu_read_csv, .read_long = guatu_read_long_csv, .heeds = GUATU_HEEDS_ENCODING | GUATU_HEEDS_SHAPE },
    .writer = { .write = guatu_write_csv, .all_extensions = TRUE,
                .keeps = GUATU_KEEPS_LONG,
                .keeps_wide = GUATU_KEEPS_BOUNDS | GUATU_KEEPS_STATUS | GUATU_KEEPS_REASONS | GUATU_KEEPS_FLAGS | GUATU_KEEPS_DIGITS },
  },
  [GUATU_FORMAT_XLSX] = {
    .name = "xlsx",
    .extensions = { "xlsx", "xlsm" },
    .mime_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    .title = N_ ("Excel Workbook"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_xlsx_is, .read_sheets = guatu_xlsx_read_sheets, .heeds = GUATU_HEEDS_SHEET | GUATU_HEEDS_SHAPE, .is_binary = TRUE },
    .writer = { .write = guatu_write_xlsx, .keeps = GUATU_KEEPS_LONG | GUATU_DRAWS_CHARTS | GUATU_SHOWS_NOTES },
  },
  [GUATU_FORMAT_XLS] = {
    .name = "xls",
    .extensions = { "xls", "et" },
    .mime_type = "application/vnd.ms-excel",
    .title = N_ ("Excel 97–2003 Workbook"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_xls_is, .read_sheets = guatu_xls_read_sheets, .heeds = GUATU_HEEDS_ENCODING | GUATU_HEEDS_SHEET | GUATU_HEEDS_SHAPE, .is_binary = TRUE },
  },
  [GUATU_FORMAT_ODS] = {
    .name = "ods",
    .extensions = { "ods" },
    .mime_type = "application/vnd.oasis.opendocument.spreadsheet",
    .title = N_ ("OpenDocument Spreadsheet"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_ods_is, .read_sheets = guatu_ods_read_sheets, .heeds = GUATU_HEEDS_SHEET | GUATU_HEEDS_SHAPE, .is_binary = TRUE },
    .writer = { .write = guatu_write_ods, .keeps = GUATU_KEEPS_LONG | GUATU_SHOWS_NOTES },
  },
  [GUATU_FORMAT_HTML_TABLE] = {
    .name = "html-table",
    .extensions = { "html", "htm" },
    .mime_type = "text/html",
    .title = N_ ("Table of a Web Page"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_html_table_is, .read_sheets = guatu_html_table_read_sheets, .heeds = GUATU_HEEDS_ENCODING | GUATU_HEEDS_SHEET | GUATU_HEEDS_SHAPE },
  },
  [GUATU_FORMAT_XML_SHEET] = {
    .name = "xml-spreadsheet",
    .extensions = { "xml" },
    .mime_type = "application/x-ms-spreadsheetml-2003+xml",
    .title = N_ ("XML Spreadsheet 2003"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_xml_sheet_is, .read_sheets = guatu_xml_sheet_read_sheets, .heeds = GUATU_HEEDS_ENCODING | GUATU_HEEDS_SHEET | GUATU_HEEDS_SHAPE },
  },
  [GUATU_FORMAT_JSON_STAT] = {
    .name = "json-stat",
    .extensions = { "jsonstat", "json" },
    .mime_type = "application/x-json-stat+json",
    .title = N_ ("JSON-stat Data"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_json_stat_is, .read_table = guatu_read_json_stat },
    .writer = { .write = guatu_write_json_stat, .keeps = GUATU_KEEPS_CUBE | GUATU_KEEPS_TITLE | GUATU_KEEPS_PARTS },
  },
  [GUATU_FORMAT_PX] = {
    .name = "px",
    .extensions = { "px" },
    .mime_type = "text/x-pc-axis",
    .title = N_ ("PC-Axis Data"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_px_is, .read_table = guatu_read_px, .heeds = GUATU_HEEDS_ENCODING },
  },
  [GUATU_FORMAT_SDMX_CSV] = {
    .name = "sdmx-csv",
    .extensions = { "csv" },
    .mime_type = "application/vnd.sdmx.data+csv",
    .title = N_ ("SDMX-CSV Data"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_sdmx_is, .read_table = guatu_read_sdmx, .heeds = GUATU_HEEDS_ENCODING },
    .writer = { .write = guatu_write_sdmx_csv, .keeps = GUATU_KEEPS_CUBE | GUATU_KEEPS_TITLE | GUATU_KEEPS_NOTES | GUATU_KEEPS_DIGITS },
  },
  [GUATU_FORMAT_EUROSTAT] = {
    .name = "eurostat-tsv",
    .extensions = { "tsv" },
    .mime_type = "text/tab-separated-values",
    .title = N_ ("Eurostat TSV Data"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_eurostat_is, .read_table = guatu_read_eurostat, .heeds = GUATU_HEEDS_ENCODING },
  },
  [GUATU_FORMAT_WORLD_BANK] = {
    .name = "world-bank",
    .extensions = { "csv" },
    .mime_type = "text/csv",
    .title = N_ ("World Bank Data"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_world_bank_is, .read_table = guatu_read_world_bank, .heeds = GUATU_HEEDS_ENCODING },
  },
  [GUATU_FORMAT_OWID] = {
    .name = "owid",
    .extensions = { "csv" },
    .mime_type = "text/csv",
    .title = N_ ("Our World in Data"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_owid_is, .read_table = guatu_read_owid, .heeds = GUATU_HEEDS_ENCODING },
  },
  [GUATU_FORMAT_CODED] = {
    .name = "database-csv",
    .extensions = { "csv" },
    .mime_type = "text/csv",
    .title = N_ ("Download of a Statistical Database"),
    .hint = N_ ("OECD.Stat, FAOSTAT, UN Data, ILOSTAT, WHO, IMF"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_coded_is, .read_table = guatu_read_coded, .heeds = GUATU_HEEDS_ENCODING },
  },
  [GUATU_FORMAT_DATA_PACKAGE] = {
    .name = "data-package",
    .extensions = { "json" },
    .mime_type = "application/vnd.datapackage+json",
    .title = N_ ("Data Package"),
    .holds = GUATU_HOLDS_DATASET,
    .reader = { .is = guatu_data_package_is, .read_table = guatu_read_data_package },
  },
  [GUATU_FORMAT_VEGA_LITE] = {
    .name = "vega-lite",
    .extensions = { "vl.json" },
    .mime_type = "application/vnd.vegalite.v5+json",
    .title = N_ ("Vega-Lite Chart"),
    .holds = GUATU_HOLDS_DRAWING,
    .writer = { .write = guatu_write_vega_lite, .keeps = GUATU_KEEPS_CHARTS },
  },
};

/* A file is what the first of these says it is: a page of the web may have a drawing in
 * it, and any text may have commas. */
static const GuatuFormat sniffed[] = {
  GUATU_FORMAT_PNG,        GUATU_FORMAT_PDF,       GUATU_FORMAT_XML_SHEET,
  GUATU_FORMAT_HTML_TABLE, GUATU_FORMAT_HTML,      GUATU_FORMAT_SVG,
  GUATU_FORMAT_EMF,        GUATU_FORMAT_XLSX,      GUATU_FORMAT_XLS,
  GUATU_FORMAT_ODS,        GUATU_FORMAT_JSON_STAT, GUATU_FORMAT_DATA_PACKAGE,
  GUATU_FORMAT_PX,         GUATU_FORMAT_SDMX_CSV,  GUATU_FORMAT_EUROSTAT,
  GUATU_FORMAT_WORLD_BANK, GUATU_FORMAT_OWID,      GUATU_FORMAT_CODED,
  GUATU_FORMAT_CSV,
};

static const Row *
row (GuatuFormat format)
{
  g_return_val_if_fail ((guint) format < GUATU_N_FORMATS, &rows[GUATU_FORMAT_DATASET]);

  return &rows[format];
}

/** guatu_format_reader: (transfer none): how a format is read. */
const GuatuFormatReader *
guatu_format_reader (GuatuFormat format)
{
  return &row (format)->reader;
}

/** guatu_format_writer: (transfer none): how a dataset is written in a format. */
const GuatuFormatWriter *
guatu_format_writer (GuatuFormat format)
{
  return &row (format)->writer;
}

/** guatu_format_heeds: whether what somebody says of a table is of use to its reader. */
gboolean
guatu_format_heeds (GuatuFormat format, GuatuHeeds what)
{
  return (row (format)->reader.heeds & what) != 0;
}

/**
 * guatu_format_to_string:
 * @format: a format
 *
 * Returns: (transfer none): its name, which for a figure is also its extension: "png"
 */
const char *
guatu_format_to_string (GuatuFormat format)
{
  return row (format)->name;
}

/**
 * guatu_format_extensions:
 * @format: a format
 *
 * Returns: (transfer none) (array zero-terminated=1): the extensions that its files have,
 *   without the first dot: "guatu.json"; the first is what they are given
 */
const char *const *
guatu_format_extensions (GuatuFormat format)
{
  return row (format)->extensions;
}

/**
 * guatu_format_mime_type:
 * @format: a format
 *
 * Returns: (transfer none): its media type: "image/png"
 */
const char *
guatu_format_mime_type (GuatuFormat format)
{
  return row (format)->mime_type;
}

/**
 * guatu_format_title:
 * @format: a format
 *
 * Returns: (transfer none): what people call such a file, in the program's language, as a
 *   menu writes it: "PNG Image"
 */
const char *
guatu_format_title (GuatuFormat format)
{
  return _ (row (format)->title);
}

/**
 * guatu_format_hint:
 * @format: a format
 *
 * Returns: (transfer none) (nullable): whom it is for, in the program's language
 */
const char *
guatu_format_hint (GuatuFormat format)
{
  return row (format)->hint != NULL ? _ (row (format)->hint) : NULL;
}

/**
 * guatu_format_holds:
 * @format: a format
 * @what: some of #GuatuHolds
 *
 * Returns: whether a file of the format can hold one of them
 */
gboolean
guatu_format_holds (GuatuFormat format, guint what)
{
  return (row (format)->holds & what) != 0;
}

/**
 * guatu_format_list:
 * @what: some of #GuatuHolds
 * @separator: what stands between two names
 *
 * Returns: (transfer full): the names of all formats that can hold one of them
 */
char *
guatu_format_list (guint what, const char *separator)
{
  const char *names[GUATU_N_FORMATS + 1] = { NULL };
  guint n = 0;

  for (guint i = 0; i < GUATU_N_FORMATS; i++)
    if (guatu_format_holds ((GuatuFormat) i, what))
      names[n++] = rows[i].name;
  return g_strjoinv (separator, (char **) names);
}

/**
 * guatu_format_from_string:
 * @string: a name or an extension, in either case
 * @format: (out): the format
 *
 * Returns: whether @string is a format that a figure is written as
 */
gboolean
guatu_format_from_string (const char *string, GuatuFormat *format)
{
  for (guint i = 0; i < GUATU_N_FIGURE_FORMATS; i++)
    {
      if (g_ascii_strcasecmp (string, rows[i].name) == 0)
        {
          *format = (GuatuFormat) i;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * guatu_format_from_path:
 * @path: a file name or a path
 * @format: (out): the format
 *
 * Returns: whether the name has the extension of a format that a figure is written as; a
 *   hidden file's leading dot begins no extension
 */
gboolean
guatu_format_from_path (const char *path, GuatuFormat *format)
{
  g_autofree char *name = g_path_get_basename (path);
  const char *dot = strrchr (name, '.');

  return dot != NULL && dot != name && guatu_format_from_string (dot + 1, format);
}

/**
 * guatu_format_names_dataset:
 * @path: a file name or a path
 *
 * Returns: whether it is named as a file in our own format, in which somebody gave the
 *   ids and which can be saved where it is
 */
gboolean
guatu_format_names_dataset (const char *path)
{
  const char *const *extensions = guatu_format_extensions (GUATU_FORMAT_DATASET);
  g_autofree char *folded = g_ascii_strdown (path, -1);

  for (guint i = 0; extensions[i] != NULL; i++)
    if (g_str_has_suffix (folded, extensions[i]))
      return TRUE;
  return FALSE;
}

/**
 * guatu_format_of_bytes:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: what the file looks like, whatever its name; what is of no other format is
 *   taken for a dataset, whose reader says what is wrong with it
 */
GuatuFormat
guatu_format_of_bytes (const void *data, gsize length)
{
  for (guint i = 0; length > 0 && i < G_N_ELEMENTS (sniffed); i++)
    if (rows[sniffed[i]].reader.is (data, length))
      return sniffed[i];
  return GUATU_FORMAT_DATASET;
}

/**
 * guatu_format_of_file:
 * @name: the name of a file
 * @data: (array length=length): the file, or how it begins
 * @length: its bytes
 *
 * Returns: what the file looks like or, where it says nothing of itself, what its name
 *   says; a table of text that is called a workbook is no workbook
 */
GuatuFormat
guatu_format_of_file (const char *name, const void *data, gsize length)
{
  const GuatuFormat format = guatu_format_of_bytes (data, length);
  const char *dot = strrchr (name, '.');

  if (dot == NULL || (format != GUATU_FORMAT_DATASET && format != GUATU_FORMAT_CSV))
    return format;
  for (guint i = GUATU_N_FIGURE_FORMATS; i < GUATU_N_FORMATS; i++)
    for (guint e = 0; guatu_format_holds ((GuatuFormat) i, GUATU_HOLDS_DATASET)
                      && rows[i].extensions[e] != NULL;
         e++)
      if (g_ascii_strcasecmp (dot + 1, rows[i].extensions[e]) == 0
          && !(format == GUATU_FORMAT_CSV && rows[i].reader.is_binary))
        return (GuatuFormat) i;
  return format;
}
