/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/xls.h"

#include <glib/gi18n-lib.h>

#include "io/grid/read-cells.h"
#include "io/io-error.h"
#include "io/sheet/biff.h"
#include "io/sheet/ole2.h"

/* Workbooks of Excel 5 to 2003, and of WPS (.et), which are streams of records in a
 * container. */

/* How many blanks a step in is. */
/* How a style aligns, and that it centres a text across cells. */
#define ALIGNMENT 0x07u
#define ACROSS 6u
#define INDENT_STEP 2u

/* More styles than this no program writes. */
#define MAX_STYLES 65536u

/* A workbook, and where in it its sheets are. */
typedef struct
{
  GuatuBiff biff;
  const GuatuTableOptions *options;
  GPtrArray *sheets;
  GArray *places; /* (element-type guint32) */
} Workbook;

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

static gboolean
define_format (GuatuBiff *biff, const GuatuBiffRecord *record, GError **error)
{
  g_autoptr (GString) code = g_string_new (NULL);
  GuatuNumberFormat *format;

  if (!guatu_biff_read_text (biff, record, 2, biff->is_8 ? 2 : 1, code, error))
    return FALSE;
  format = g_new0 (GuatuNumberFormat, 1);
  guatu_number_format_parse (code->str, format);
  g_hash_table_insert (biff->formats, GUINT_TO_POINTER (guatu_biff_16 (record, 0)),
                       format);
  return TRUE;
}

/* Formats stand before the styles that refer to them. */
static void
add_style (GuatuBiff *biff, const GuatuBiffRecord *record)
{
  GuatuNumberStyle style = { NULL };

  style.format = find_format (biff->formats, guatu_biff_16 (record, 2));
  style.is_across = (guatu_biff_16 (record, 6) & ALIGNMENT) == ACROSS;
  if (biff->is_8)
    style.indent = INDENT_STEP * (guatu_biff_16 (record, 8) & 0x0F);
  if (biff->styles->len < MAX_STYLES)
    g_array_append_val (biff->styles, style);
}

/* A sheet of cells; those of charts and of macros have another type. */
static gboolean
add_sheet (Workbook *workbook, const GuatuBiffRecord *record, GError **error)
{
  g_autoptr (GString) name = g_string_new (NULL);
  const guint32 place = guatu_biff_32 (record, 0);
  const guint state = guatu_biff_16 (record, 4);
  GuatuCells *sheet;

  if (state >> 8 != 0)
    return TRUE;
  if (!guatu_workbook_has_room (workbook->sheets->len, error)
      || !guatu_biff_read_text (&workbook->biff, record, 6, 1, name, error))
    return FALSE;
  sheet = guatu_cells_new_sheet (name->str);
  sheet->is_hidden = (state & 3) != 0;
  g_ptr_array_add (workbook->sheets, sheet);
  g_array_append_val (workbook->places, place);
  return TRUE;
}

static gboolean
refuse_password (GError **error)
{
  g_set_error_literal (
      error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
      _ ("The file is protected by a password. Open it with the password "
         "in the program that it is from, and save it without one."));
  return FALSE;
}

static gboolean
take (Workbook *workbook, const GuatuBiffRecord *record, GError **error)
{
  GuatuBiff *biff = &workbook->biff;

  switch (record->type)
    {
    case GUATU_BIFF_FILEPASS:
      return refuse_password (error);
    case GUATU_BIFF_CODEPAGE:
      biff->code_page = guatu_biff_16 (record, 0);
      return TRUE;
    case GUATU_BIFF_DATEMODE:
      biff->is_1904 = guatu_biff_16 (record, 0) == 1;
      return TRUE;
    case GUATU_BIFF_FORMAT:
      return define_format (biff, record, error);
    case GUATU_BIFF_XF:
      add_style (biff, record);
      return TRUE;
    case GUATU_BIFF_BOUNDSHEET:
      return add_sheet (workbook, record, error);
    case GUATU_BIFF_SST:
      return guatu_biff_read_strings (biff, record, error);
    default:
      return TRUE;
    }
}

/* What comes before the sheets, and says what they refer to. */
static gboolean
read_globals (Workbook *workbook, GError **error)
{
  GuatuBiffRecord record;
  gsize at = 0;

  if (!guatu_biff_next (&workbook->biff, 0, &record) || record.type != GUATU_BIFF_BOF)
    return guatu_biff_is_damaged (error);
  workbook->biff.is_8 = guatu_biff_16 (&record, 0) >= 0x0600;
  for (; guatu_biff_next (&workbook->biff, at, &record); at = record.end)
    {
      if (record.type == GUATU_BIFF_EOF)
        return TRUE;
      if (!take (workbook, &record, error))
        return FALSE;
    }
  return guatu_biff_is_damaged (error);
}

static gboolean
read_sheets (Workbook *workbook, GError **error)
{
  if (!read_globals (workbook, error))
    return FALSE;
  for (guint i = 0; i < workbook->sheets->len; i++)
    {
      GuatuCells *sheet = g_ptr_array_index (workbook->sheets, i);

      if (guatu_workbook_wants (sheet, i + 1, workbook->options)
          && !guatu_biff_read_sheet (&workbook->biff,
                                     g_array_index (workbook->places, guint32, i), sheet,
                                     error))
        return FALSE;
    }
  return TRUE;
}

/* The stream of a workbook, by the name of Excel 97 or that of Excel 5. */
static GByteArray *
find_stream (const guint8 *data, gsize length, GError **error)
{
  static const char *const names[] = { "Workbook", "Book", "EncryptedPackage" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      gboolean has = FALSE;
      g_autoptr (GError) own_error = NULL;
      g_autoptr (GByteArray) stream
          = guatu_ole2_read (data, length, names[i], &has, &own_error);

      if (own_error != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&own_error));
          return NULL;
        }
      if (has && i == G_N_ELEMENTS (names) - 1)
        {
          refuse_password (error);
          return NULL;
        }
      if (has)
        return g_steal_pointer (&stream);
    }
  g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                       _ ("It is a file of an old Office program, but no workbook."));
  return NULL;
}

static void
clear (Workbook *workbook)
{
  GuatuBiff *biff = &workbook->biff;

  if (biff->stream != NULL)
    g_byte_array_unref (biff->stream);
  g_string_chunk_free (biff->texts);
  g_ptr_array_unref (biff->strings);
  g_array_unref (biff->styles);
  g_hash_table_unref (biff->formats);
  g_array_unref (workbook->places);
}

/**
 * guatu_xls_read_sheets:
 * @bytes: a workbook
 * @options: what somebody says of its tables
 * @report: how it was understood, and what was not
 * @error: a #GuatuIoError
 *
 * Reads the sheets of a workbook. Formulas are not reckoned: what the program that wrote
 * the file had reckoned counts.
 *
 * Returns: (transfer full) (nullable) (element-type GuatuCells): see #GuatuSheetsRead
 */
GPtrArray *
guatu_xls_read_sheets (GBytes *bytes, const GuatuTableOptions *options,
                       GuatuTableReport *report, GError **error)
{
  g_autoptr (GPtrArray) sheets
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_cells_free);
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  Workbook workbook = {
    .biff = { .report = report,
              .encoding = options->encoding,
              .texts = g_string_chunk_new (16 * 1024),
              .strings = g_ptr_array_new (),
              .formats = g_hash_table_new_full (NULL, NULL, NULL, format_free),
              .styles = g_array_new (FALSE, TRUE, sizeof (GuatuNumberStyle)) },
    .options = options,
    .sheets = sheets,
    .places = g_array_new (FALSE, FALSE, sizeof (guint32)),
  };
  gboolean done;

  workbook.biff.stream = find_stream (data, length, error);
  done = workbook.biff.stream != NULL && read_sheets (&workbook, error);
  clear (&workbook);
  return done ? g_steal_pointer (&sheets) : NULL;
}

/** guatu_xls_is: whether a file, or how it begins, is of an old Office program. */
gboolean
guatu_xls_is (const guint8 *data, gsize length)
{
  return guatu_ole2_is (data, length);
}
