/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/sheet/xlsx-private.h"

/* How cells of an XLSX are shown, as far as that says what their numbers are. */

/* More styles than this no program writes. */
#define MAX_STYLES 65536u

/* How many blanks a step in is. */
#define INDENT_STEP 2u

typedef struct
{
  GuatuXlsxStyles *styles;
  gboolean is_1904;
  gboolean in_cells;
} Reading;

static void
format_free (gpointer data)
{
  guatu_number_format_clear (data);
  g_free (data);
}

/* A format by its number: as the file defines it or, where it does not, as all programs
 * know it. */
static const GuatuNumberFormat *
find_format (GHashTable *formats, guint id)
{
  GuatuNumberFormat *format = g_hash_table_lookup (formats, GUINT_TO_POINTER (id));

  if (format == NULL)
    {
      format = g_new0 (GuatuNumberFormat, 1);
      guatu_number_format_set_builtin (id, format);
      g_hash_table_insert (formats, GUINT_TO_POINTER (id), format);
    }
  return format;
}

static void
define_format (GHashTable *formats, const char **attributes)
{
  const char *code = guatu_xml_attribute (attributes, "formatCode");
  GuatuNumberFormat *format;

  if (code == NULL || g_hash_table_size (formats) >= MAX_STYLES)
    return;
  format = g_new0 (GuatuNumberFormat, 1);
  guatu_number_format_parse (code, format);
  g_hash_table_insert (
      formats, GUINT_TO_POINTER (guatu_xml_number (attributes, "numFmtId", 0)), format);
}

static gboolean
begin (const char *name, const char **attributes, gpointer data, GError **error)
{
  Reading *reading = data;
  GArray *cells = reading->styles->cells;
  GuatuNumberStyle style = { NULL };

  if (strcmp (name, "numFmt") == 0)
    define_format (reading->styles->formats, attributes);
  else if (strcmp (name, "cellXfs") == 0)
    reading->in_cells = TRUE;
  else if (reading->in_cells && strcmp (name, "xf") == 0 && cells->len < MAX_STYLES)
    {
      style.format = find_format (reading->styles->formats,
                                  guatu_xml_number (attributes, "numFmtId", 0));
      style.is_1904 = reading->is_1904;
      g_array_append_val (cells, style);
    }
  else if (reading->in_cells && strcmp (name, "alignment") == 0 && cells->len > 0)
    {
      GuatuNumberStyle *last = &g_array_index (cells, GuatuNumberStyle, cells->len - 1);

      last->indent = INDENT_STEP * MIN (guatu_xml_number (attributes, "indent", 0), 100);
      last->is_across
          = g_strcmp0 (guatu_xml_attribute (attributes, "horizontal"), "centerContinuous")
            == 0;
    }
  return TRUE;
}

static gboolean
end (const char *name, gpointer data, GError **error)
{
  Reading *reading = data;

  if (strcmp (name, "cellXfs") == 0)
    reading->in_cells = FALSE;
  return TRUE;
}

/**
 * guatu_xlsx_read_styles:
 * @xlsx: a workbook
 * @part: (nullable): its part that has them
 * @is_1904: whether dates count from 1904
 * @error: a #GuatuIoError
 *
 * Returns: whether they could be read
 */
gboolean
guatu_xlsx_read_styles (GuatuXlsx *xlsx, const char *part, gboolean is_1904,
                        GError **error)
{
  static const GuatuXmlEvents events = { begin, end, NULL };
  Reading reading = { &xlsx->styles, is_1904, FALSE };
  GuatuNumberStyle plain = { .is_1904 = is_1904 };

  xlsx->styles.formats = g_hash_table_new_full (NULL, NULL, NULL, format_free);
  xlsx->styles.cells = g_array_new (FALSE, TRUE, sizeof (GuatuNumberStyle));
  if (part != NULL && guatu_zip_has (xlsx->zip, part)
      && !guatu_xml_read_part (xlsx->zip, part, &events, &reading, error))
    return FALSE;
  if (xlsx->styles.cells->len == 0)
    g_array_append_val (xlsx->styles.cells, plain);
  return TRUE;
}

/** guatu_xlsx_styles_clear: frees what styles hold. */
void
guatu_xlsx_styles_clear (GuatuXlsxStyles *styles)
{
  g_clear_pointer (&styles->formats, g_hash_table_unref);
  g_clear_pointer (&styles->cells, g_array_unref);
}

/** guatu_xlsx_style: (transfer none): how a cell is shown that refers to a style. */
const GuatuNumberStyle *
guatu_xlsx_style (const GuatuXlsx *xlsx, guint index)
{
  const GArray *cells = xlsx->styles.cells;

  return &g_array_index (cells, GuatuNumberStyle, index < cells->len ? index : 0);
}
