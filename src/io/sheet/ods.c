/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/ods.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/read-cells.h"
#include "io/io-error.h"
#include "io/sheet/ods-private.h"

/* Sheets of LibreOffice and other programs (OpenDocument 1.3, part 3). */

/* What an ODS begins with: a part of this name, not packed, with this text. */
static const char type_part[] = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

#define TYPE_AT 30u

/* Its text is no longer than this. */
#define MAX_TYPE 255u

static gboolean
begin_style (const char *name, const char **attributes, gpointer data, GError **error)
{
  guatu_ods_styles_begin (data, name, attributes);
  return TRUE;
}

static gboolean
begin_manifest (const char *name, const char **attributes, gpointer data, GError **error)
{
  if (strcmp (name, "encryption-data") != 0)
    return TRUE;
  g_set_error_literal (
      error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
      _ ("The file is protected by a password. Open it with the password "
         "in the program that it is from, and save it without one."));
  return FALSE;
}

static gboolean
read_parts (GuatuZip *zip, GuatuOdsStyles *styles, const GuatuTableOptions *options,
            GPtrArray *sheets, GError **error)
{
  static const GuatuXmlEvents style = { begin_style, NULL, NULL };
  static const GuatuXmlEvents manifest = { begin_manifest, NULL, NULL };

  return (!guatu_zip_has (zip, "META-INF/manifest.xml")
          || guatu_xml_read_part (zip, "META-INF/manifest.xml", &manifest, NULL, error))
         && (!guatu_zip_has (zip, "styles.xml")
             || guatu_xml_read_part (zip, "styles.xml", &style, styles, error))
         && guatu_ods_read_content (zip, styles, options, sheets, error);
}

/**
 * guatu_ods_read_sheets:
 * @bytes: a spreadsheet
 * @options: what somebody says of its tables
 * @report: how it was understood, and what was not
 * @error: a #GuatuIoError
 *
 * Reads the sheets of an OpenDocument spreadsheet. Formulas are not reckoned: what the
 * program that wrote the file had reckoned counts.
 *
 * Returns: (transfer full) (nullable) (element-type GuatuCells): see #GuatuSheetsRead
 */
GPtrArray *
guatu_ods_read_sheets (GBytes *bytes, const GuatuTableOptions *options,
                       GuatuTableReport *report, GError **error)
{
  g_autoptr (GPtrArray) sheets
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_cells_free);
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  g_autoptr (GuatuZip) zip = guatu_zip_new (data, length, error);
  GuatuOdsStyles styles = { NULL };
  gboolean done;

  if (zip == NULL)
    return NULL;
  guatu_ods_styles_init (&styles);
  done = read_parts (zip, &styles, options, sheets, error);
  guatu_ods_styles_clear (&styles);
  return done ? g_steal_pointer (&sheets) : NULL;
}

static gboolean
take_type (const char *bytes, gsize length, gboolean is_end, gpointer type,
           GError **error)
{
  if (((GString *) type)->len <= MAX_TYPE)
    g_string_append_len (type, bytes, (gssize) MIN (length, MAX_TYPE));
  return TRUE;
}

/* Some programs pack that part, or have it later than first. */
static gboolean
says_type (const guint8 *data, gsize length)
{
  g_autoptr (GuatuZip) zip = guatu_zip_new (data, length, NULL);
  g_autoptr (GString) type = g_string_new (NULL);

  return zip != NULL && guatu_zip_has (zip, "mimetype")
         && guatu_zip_unpack (zip, "mimetype", take_type, type, NULL)
         && g_str_has_prefix (type->str, type_part + strlen ("mimetype"));
}

/**
 * guatu_ods_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether it says that it is an OpenDocument spreadsheet, or a template of one
 */
gboolean
guatu_ods_is (const guint8 *data, gsize length)
{
  const gsize n = strlen (type_part);

  return length >= TYPE_AT + n && memcmp (data, "PK\3\4", 4) == 0
         && (memcmp (data + TYPE_AT, type_part, n) == 0 || says_type (data, length));
}
