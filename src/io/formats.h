/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is read or written; one row of a table in formats.c each. Those that a figure can
 * be written as come first. */
typedef enum
{
  GUATU_FORMAT_PNG,
  GUATU_FORMAT_SVG,
  GUATU_FORMAT_PDF,
  GUATU_FORMAT_EMF,
  GUATU_FORMAT_HTML,
  GUATU_FORMAT_DATASET,
  GUATU_FORMAT_CSV,
  GUATU_FORMAT_XLSX,
  GUATU_FORMAT_XLS,
  GUATU_FORMAT_ODS,
  GUATU_FORMAT_HTML_TABLE,
  GUATU_FORMAT_XML_SHEET,
  GUATU_FORMAT_JSON_STAT,
  GUATU_FORMAT_PX,
  GUATU_FORMAT_SDMX_CSV,
  GUATU_FORMAT_EUROSTAT,
  GUATU_FORMAT_WORLD_BANK,
  GUATU_FORMAT_OWID,
  GUATU_FORMAT_CODED,
  GUATU_FORMAT_DATA_PACKAGE,
  GUATU_FORMAT_VEGA_LITE,
} GuatuFormat;

#define GUATU_N_FIGURE_FORMATS 5
#define GUATU_N_FORMATS 21

/* What a file of a format can hold. */
typedef enum
{
  GUATU_HOLDS_DATASET = 1 << 0, /* a whole dataset, and opens as one */
  GUATU_HOLDS_FIGURE = 1 << 1,  /* a figure, which may carry its dataset */
  GUATU_HOLDS_BOOK = 1 << 2,    /* several figures, one after the other */
  GUATU_HOLDS_CHOICES = 1 << 3, /* a figure in several languages, looks and shapes */
  GUATU_HOLDS_DRAWING
  = 1 << 4, /* charts that another program draws; opens nowhere here */
} GuatuHolds;

/* What is heeded of what somebody says of a table (#GuatuTableOptions), but for its unit
 * and its period, which all tables take. */
typedef enum
{
  GUATU_HEEDS_ENCODING = 1 << 0,
  GUATU_HEEDS_SHEET = 1 << 1,
  GUATU_HEEDS_SHAPE = 1 << 2, /* rows of headings, and what an indicator is */
} GuatuHeeds;

const char *guatu_format_to_string (GuatuFormat format);
const char *const *guatu_format_extensions (GuatuFormat format);
const char *guatu_format_mime_type (GuatuFormat format);
const char *guatu_format_title (GuatuFormat format);
const char *guatu_format_hint (GuatuFormat format);
gboolean guatu_format_holds (GuatuFormat format, guint what);
gboolean guatu_format_heeds (GuatuFormat format, GuatuHeeds what);
char *guatu_format_list (guint what, const char *separator) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_format_from_string (const char *string, GuatuFormat *format);
gboolean guatu_format_from_path (const char *path, GuatuFormat *format);
gboolean guatu_format_names_dataset (const char *path);
GuatuFormat guatu_format_of_bytes (const void *data, gsize length);
GuatuFormat guatu_format_of_file (const char *name, const void *data, gsize length);

G_END_DECLS
