/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/xlsx.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/read-cells.h"
#include "io/io-error.h"
#include "io/sheet/ods.h"
#include "io/sheet/xlsx-private.h"

/* Workbooks of Excel 2007 and later, and of WPS (ECMA-376, part 1). */

/* A workbook as its main parts tell it. */
typedef struct
{
  GuatuXlsx xlsx;
  const GuatuTableOptions *options;
  char *main_part;
  GHashTable *targets; /* the part that an id refers to */
  char *strings_part;
  char *styles_part;
  gboolean is_1904;
  GPtrArray *sheets;
  GPtrArray *ids; /* of the part of each sheet */
} Workbook;

/* The part that another one refers to, as seen from its folder. */
static char *
resolve (const char *from, const char *target)
{
  g_autofree char *folder = g_path_get_dirname (from);
  g_auto (GStrv) steps = NULL;
  g_autofree char *all
      = *target == '/' ? g_strdup (target + 1) : g_strconcat (folder, "/", target, NULL);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  g_strdelimit (all, "\\", '/');
  steps = g_strsplit (all, "/", -1);
  for (guint i = 0; steps[i] != NULL; i++)
    if (strcmp (steps[i], "..") == 0 && kept->len > 0)
      g_ptr_array_set_size (kept, (int) kept->len - 1);
    else if (*steps[i] != '\0' && strcmp (steps[i], ".") != 0
             && strcmp (steps[i], "..") != 0)
      g_ptr_array_add (kept, steps[i]);
  g_ptr_array_add (kept, NULL);
  return g_strjoinv ("/", (char **) kept->pdata);
}

static void
take_part (char **part, const char *path)
{
  g_free (*part);
  *part = g_strdup (path);
}

/* What the workbook refers to; what lies outside of the file is not followed. */
static gboolean
begin_relation (const char *name, const char **attributes, gpointer data, GError **error)
{
  Workbook *workbook = data;
  const char *id = guatu_xml_attribute (attributes, "Id");
  const char *type = guatu_xml_attribute (attributes, "Type");
  const char *target = guatu_xml_attribute (attributes, "Target");
  const char *mode = guatu_xml_attribute (attributes, "TargetMode");
  g_autofree char *path = NULL;

  if (strcmp (name, "Relationship") != 0 || id == NULL || type == NULL || target == NULL
      || (mode != NULL && g_ascii_strcasecmp (mode, "External") == 0))
    return TRUE;
  path = resolve (workbook->main_part, target);
  if (g_str_has_suffix (type, "/sharedStrings"))
    take_part (&workbook->strings_part, path);
  else if (g_str_has_suffix (type, "/styles"))
    take_part (&workbook->styles_part, path);
  g_hash_table_insert (workbook->targets, g_strdup (id), g_steal_pointer (&path));
  return TRUE;
}

static gboolean
add_sheet (Workbook *workbook, const char **attributes, GError **error)
{
  const char *name = guatu_xml_attribute (attributes, "name");
  const char *state = guatu_xml_attribute (attributes, "state");
  const char *id = guatu_xml_attribute (attributes, "id");
  GuatuCells *sheet;

  if (!guatu_workbook_has_room (workbook->sheets->len, error))
    return FALSE;
  sheet = guatu_cells_new_sheet (name != NULL ? name : "");
  sheet->is_hidden = state != NULL && strcmp (state, "visible") != 0;
  g_ptr_array_add (workbook->sheets, sheet);
  g_ptr_array_add (workbook->ids, g_strdup (id != NULL ? id : ""));
  return TRUE;
}

static gboolean
begin_workbook (const char *name, const char **attributes, gpointer data, GError **error)
{
  Workbook *workbook = data;

  if (strcmp (name, "workbookPr") == 0)
    workbook->is_1904 = guatu_xml_flag (attributes, "date1904");
  return strcmp (name, "sheet") != 0 || add_sheet (workbook, attributes, error);
}

/* Finds the main part by what the file as a whole refers to. */
static gboolean
begin_root (const char *name, const char **attributes, gpointer data, GError **error)
{
  Workbook *workbook = data;
  const char *type = guatu_xml_attribute (attributes, "Type");
  const char *target = guatu_xml_attribute (attributes, "Target");

  if (strcmp (name, "Relationship") == 0 && type != NULL && target != NULL
      && g_str_has_suffix (type, "/officeDocument"))
    {
      g_free (workbook->main_part);
      workbook->main_part = resolve ("/", target);
    }
  return TRUE;
}

static gboolean
find_main_part (Workbook *workbook, GError **error)
{
  static const GuatuXmlEvents root = { begin_root, NULL, NULL };
  GuatuZip *zip = workbook->xlsx.zip;

  workbook->main_part = g_strdup ("xl/workbook.xml");
  if (guatu_zip_has (zip, "_rels/.rels")
      && !guatu_xml_read_part (zip, "_rels/.rels", &root, workbook, error))
    return FALSE;
  if (!guatu_zip_has (zip, workbook->main_part)
      || g_str_has_suffix (workbook->main_part, ".bin"))
    take_part (&workbook->main_part, "xl/workbook.xml");
  if (guatu_zip_has (zip, workbook->main_part))
    return TRUE;
  if (guatu_zip_has (zip, "xl/workbook.bin"))
    g_set_error_literal (
        error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
        _ ("It is a binary workbook (.xlsb). Open it in Excel or WPS and "
           "save it as an Excel workbook (.xlsx)."));
  else
    g_set_error_literal (
        error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
        _ ("It is a packed file without a workbook. If a table is within, "
           "unpack it and open that."));
  return FALSE;
}

static gboolean
read_workbook (Workbook *workbook, GError **error)
{
  static const GuatuXmlEvents relations = { begin_relation, NULL, NULL };
  static const GuatuXmlEvents main_part = { begin_workbook, NULL, NULL };
  GuatuXlsx *xlsx = &workbook->xlsx;
  g_autofree char *folder = NULL;
  g_autofree char *base = NULL;
  g_autofree char *part = NULL;

  if (!find_main_part (workbook, error))
    return FALSE;
  folder = g_path_get_dirname (workbook->main_part);
  base = g_path_get_basename (workbook->main_part);
  part = g_strconcat (folder, "/_rels/", base, ".rels", NULL);
  workbook->strings_part = resolve (workbook->main_part, "sharedStrings.xml");
  workbook->styles_part = resolve (workbook->main_part, "styles.xml");
  if (guatu_zip_has (xlsx->zip, part)
      && !guatu_xml_read_part (xlsx->zip, part, &relations, workbook, error))
    return FALSE;
  return guatu_xml_read_part (xlsx->zip, workbook->main_part, &main_part, workbook, error)
         && guatu_xlsx_read_styles (xlsx, workbook->styles_part, workbook->is_1904, error)
         && (!guatu_zip_has (xlsx->zip, workbook->strings_part)
             || guatu_xlsx_read_strings (xlsx, workbook->strings_part, error));
}

static gboolean
read_sheets (Workbook *workbook, GError **error)
{
  for (guint i = 0; i < workbook->sheets->len; i++)
    {
      GuatuCells *sheet = g_ptr_array_index (workbook->sheets, i);
      const char *part
          = g_hash_table_lookup (workbook->targets, g_ptr_array_index (workbook->ids, i));
      g_autofree char *usual = NULL;

      if (!guatu_workbook_wants (sheet, i + 1, workbook->options))
        continue;
      if (part == NULL)
        {
          g_autofree char *name = g_strdup_printf ("worksheets/sheet%u.xml", i + 1);

          part = usual = resolve (workbook->main_part, name);
        }
      if (!guatu_xlsx_read_sheet (&workbook->xlsx, part, sheet, error))
        return FALSE;
    }
  return TRUE;
}

static void
clear (Workbook *workbook)
{
  guatu_xlsx_styles_clear (&workbook->xlsx.styles);
  g_clear_pointer (&workbook->xlsx.zip, guatu_zip_free);
  g_string_chunk_free (workbook->xlsx.texts);
  g_ptr_array_unref (workbook->xlsx.strings);
  g_ptr_array_unref (workbook->ids);
  g_hash_table_unref (workbook->targets);
  g_free (workbook->main_part);
  g_free (workbook->strings_part);
  g_free (workbook->styles_part);
}

/**
 * guatu_xlsx_read_sheets:
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
guatu_xlsx_read_sheets (GBytes *bytes, const GuatuTableOptions *options,
                        GuatuTableReport *report, GError **error)
{
  g_autoptr (GPtrArray) sheets
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_cells_free);
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);
  Workbook workbook = {
    .xlsx = { .report = report,
              .texts = g_string_chunk_new (16 * 1024),
              .strings = g_ptr_array_new () },
    .options = options,
    .targets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
    .sheets = sheets,
    .ids = g_ptr_array_new_with_free_func (g_free),
  };
  gboolean done;

  workbook.xlsx.zip = guatu_zip_new (data, length, error);
  done = workbook.xlsx.zip != NULL && read_workbook (&workbook, error)
         && read_sheets (&workbook, error);
  clear (&workbook);
  return done ? g_steal_pointer (&sheets) : NULL;
}

/**
 * guatu_xlsx_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether it is a packed file that is no ODS: the reader says what it is where
 *   there is no workbook in it
 */
gboolean
guatu_xlsx_is (const guint8 *data, gsize length)
{
  return length >= 4 && memcmp (data, "PK\3\4", 4) == 0 && !guatu_ods_is (data, length);
}
