/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/data-package.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/read-cells.h"
#include "io/io-error.h"
#include "io/io-limits.h"
#include "io/sheet/csv.h"
#include "io/stat/json-sniff.h"
#include "io/stat/json-walk.h"
#include "io/stat/package-fields.h"

/* Frictionless Data Packages whose data stand in the package itself: a table of cells, of
 * which the schema says what the columns are called. No other file is ever opened. */

/* How one of them is read. */
typedef struct
{
  const GuatuJsonText *json;
  GuatuCells *cells;
  guint resource;
  GPtrArray *fields; /* of the schema */
  guint missing;     /* the texts that stand for what is missing, or 0 */
  guint last_row;
  guint line; /* in which that begins */
} Package;

/**
 * guatu_data_package_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether it is an object that lists resources
 */
gboolean
guatu_data_package_is (const guint8 *data, gsize length)
{
  return guatu_json_sort (data, length) == GUATU_JSON_PACKAGE;
}

static gboolean
add_text (Package *package, const char *text, GError **error)
{
  return guatu_cells_add (package->cells, text, strlen (text), error);
}

/* A row of one cell, where there is anything to say. */
static gboolean
add_line (Package *package, const char *front, const char *text, GError **error)
{
  g_autofree char *line = NULL;

  if (text == NULL || *text == '\0')
    return TRUE;
  line = g_strconcat (front, text, NULL);
  guatu_cells_begin_row (package->cells, 1);
  return add_text (package, line, error);
}

/* The field that the schema has of a column, or NULL. */
static const GuatuPackageField *
field_of (const Package *package, guint column)
{
  return column < package->fields->len ? g_ptr_array_index (package->fields, column)
                                       : NULL;
}

/* Adds what stands in a column, a text as its field says that it is to be read. */
static gboolean
add_cell (Package *package, guint column, const char *text, gboolean is_text,
          GError **error)
{
  const GuatuPackageField *field = field_of (package, column);
  g_autofree char *number = NULL;

  if (guatu_package_lists (package->json, package->missing, text)
      || (field != NULL && guatu_package_lists (package->json, field->missing, text)))
    return add_text (package, *text != '\0' ? ".." : "", error);
  number = is_text ? guatu_package_number (field, text) : NULL;
  return add_text (package, number != NULL ? number : text, error);
}

static gboolean
add_value (Package *package, guint column, guint value, GError **error)
{
  g_autofree char *text = guatu_json_text_scalar (package->json, value);

  if (text == NULL || *text == '\0')
    return add_text (package, "", error);
  return add_cell (package, column, text,
                   guatu_json_text_kind (package->json, value) == '"', error);
}

/* The headings of rows that are objects, or that begin with their headings. */
static gboolean
add_headings (Package *package, guint first_row, GPtrArray *names, GError **error)
{
  g_auto (GuatuJsonWalk) walk = { NULL };
  const gboolean are_objects = guatu_json_text_kind (package->json, first_row) == '{';

  guatu_cells_begin_row (package->cells, 1);
  for (guint i = 0; i < package->fields->len; i++)
    {
      const GuatuPackageField *field = field_of (package, i);

      if (!add_text (package, field->heading != NULL ? field->heading : "", error))
        return FALSE;
      g_ptr_array_add (names, g_strdup (field->name != NULL ? field->name : ""));
    }
  if (package->fields->len > 0)
    return TRUE;
  guatu_json_walk_init (&walk, package->json, first_row);
  while (guatu_json_walk_next (&walk))
    {
      g_autofree char *heading = are_objects
                                     ? g_strdup (walk.key->str)
                                     : guatu_json_text_scalar (package->json, walk.child);

      if (!add_text (package, heading != NULL ? heading : "", error))
        return FALSE;
      g_ptr_array_add (names, g_strdup (heading != NULL ? heading : ""));
    }
  return TRUE;
}

static gboolean
add_row (Package *package, guint row, const GPtrArray *names, GError **error)
{
  g_auto (GuatuJsonWalk) walk = { NULL };
  guint member;

  package->line += guatu_json_text_count_lines (package->json, package->last_row, row);
  package->last_row = row;
  guatu_cells_begin_row (package->cells, package->line);
  if (guatu_json_text_kind (package->json, row) == '{')
    {
      for (guint i = 0; i < names->len; i++)
        if (!(guatu_json_text_member (package->json, row, g_ptr_array_index (names, i),
                                      &member)
                  ? add_value (package, i, member, error)
                  : add_text (package, "", error)))
          return FALSE;
      return TRUE;
    }
  guatu_json_walk_init (&walk, package->json, row);
  while (guatu_json_walk_next (&walk))
    if (!add_value (package, walk.index, walk.child, error))
      return FALSE;
  return TRUE;
}

static gboolean
add_rows (Package *package, guint data, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_auto (GuatuJsonWalk) walk = { NULL };

  guatu_json_walk_init (&walk, package->json, data);
  while (guatu_json_walk_next (&walk))
    {
      const char kind = guatu_json_text_kind (package->json, walk.child);

      if (kind != '{' && kind != '[')
        {
          g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                               _ ("A row of “data” is neither an object nor an array."));
          return FALSE;
        }
      if (walk.index == 0 && !add_headings (package, walk.child, names, error))
        return FALSE;
      /* The first of rows that are arrays are the headings. */
      if ((walk.index > 0 || kind == '{') && !add_row (package, walk.child, names, error))
        return FALSE;
    }
  return TRUE;
}

/* What parts the cells of a text: what the dialect of the resource says, else what most
 * lines agree in. */
static char
find_separator (const Package *package, const char *text)
{
  g_autofree char *said = NULL;
  guint dialect = 0;
  char found;

  if (guatu_json_text_member_of_kind (package->json, package->resource, "dialect", '{',
                                      &dialect))
    said = guatu_json_text_string_member (package->json, dialect, "delimiter");
  if (said != NULL && strlen (said) == 1)
    return *said;
  found = guatu_csv_find_separator (text, strlen (text));
  return found != '\0' ? found : ',';
}

/* The number of the field that a column is headed by; that of the column where none is.
 */
static guint
find_field (const Package *package, const char *heading, guint column)
{
  for (guint i = 0; heading != NULL && i < package->fields->len; i++)
    if (g_strcmp0 (field_of (package, i)->name, heading) == 0)
      return i;
  return column;
}

/* Data that are a text of cells. */
static gboolean
add_csv (Package *package, guint data, GError **error)
{
  g_autofree char *text = guatu_json_text_string (package->json, data);
  g_autoptr (GuatuCells) parsed
      = guatu_csv_parse (text, strlen (text), find_separator (package, text), error);

  for (guint row = 0; parsed != NULL && row < guatu_cells_n_rows (parsed); row++)
    {
      guatu_cells_begin_row (package->cells, 1);
      for (guint column = 0; column < parsed->n_columns; column++)
        {
          const char *cell = guatu_cells_text (parsed, row, column);
          const guint index
              = find_field (package, guatu_cells_text (parsed, 0, column), column);
          const GuatuPackageField *field = field_of (package, index);
          const char *heading = field != NULL ? field->heading : NULL;

          if (!(row == 0
                    ? add_text (package,
                                heading != NULL ? heading
                                : cell != NULL  ? cell
                                                : "",
                                error)
                    : add_cell (package, index, cell != NULL ? cell : "", TRUE, error)))
            return FALSE;
        }
    }
  return parsed != NULL;
}

static char *
find_source (const GuatuJsonText *json)
{
  guint sources = 0, first;

  if (!guatu_json_text_member_of_kind (json, 0, "sources", '[', &sources)
      || guatu_json_text_n_children (json, sources) == 0)
    return NULL;
  first = sources + 1;
  return guatu_json_text_string_member (json, first, "title");
}

/* Adds all cells of a resource, with the title before and the source after them. */
static gboolean
fill (Package *package, guint data, GError **error)
{
  const GuatuJsonText *json = package->json;
  g_autofree char *title
      = guatu_json_text_string_member (json, package->resource, "title");
  g_autofree char *source = find_source (json);
  const char kind = guatu_json_text_kind (json, data);
  guint schema = 0;

  if (guatu_json_text_member_of_kind (json, package->resource, "schema", '{', &schema))
    {
      g_ptr_array_unref (package->fields);
      package->fields = guatu_package_fields (json, schema);
      guatu_json_text_member_of_kind (json, schema, "missingValues", '[',
                                      &package->missing);
    }
  if (title == NULL)
    title = guatu_json_text_string_member (json, 0, "title");
  if (!add_line (package, "", title, error))
    return FALSE;
  if (kind == '[' ? !add_rows (package, data, error)
                  : kind != '"' || !add_csv (package, data, error))
    {
      if (error != NULL && *error == NULL)
        g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                             _ ("The “data” of the resource are no table."));
      return FALSE;
    }
  return add_line (package, "资料来源：", source, error)
         && guatu_cells_end (package->cells, error);
}

/* The files in which a resource has its data. */
static void
list_paths (const GuatuJsonText *json, guint resource, GString *list)
{
  g_auto (GuatuJsonWalk) walk = { NULL };
  g_autofree char *path = guatu_json_text_string_member (json, resource, "path");
  guint paths = 0;

  if (path != NULL)
    g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", path);
  if (path != NULL
      || !guatu_json_text_member_of_kind (json, resource, "path", '[', &paths))
    return;
  guatu_json_walk_init (&walk, json, paths);
  while (guatu_json_walk_next (&walk) && walk.index < 5)
    {
      g_autofree char *one = guatu_json_text_string (json, walk.child);

      if (one != NULL)
        g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", one);
    }
}

/* The first resource that has its data in the package; the others are told. */
static gboolean
find_data (Package *package, GuatuTableReport *report, guint *data, GError **error)
{
  const GuatuJsonText *json = package->json;
  g_auto (GuatuJsonWalk) walk = { NULL };
  g_autoptr (GString) elsewhere = g_string_new (NULL);
  guint resources = 0, found = 0;

  *data = 0;
  guatu_json_text_member_of_kind (json, 0, "resources", '[', &resources);
  guatu_json_walk_init (&walk, json, resources);
  while (guatu_json_walk_next (&walk))
    {
      g_autofree char *name = guatu_json_text_string_member (json, walk.child, "name");

      if (!guatu_json_text_member (json, walk.child, "data", &found))
        {
          if (walk.index < 5)
            list_paths (json, walk.child, elsewhere);
        }
      else if (*data == 0)
        {
          *data = found;
          package->resource = walk.child;
        }
      else
        guatu_table_report_add (report, TRUE, "",
                                _ ("Another data set of the file is left out: “%s”."),
                                name != NULL ? name : "");
    }
  if (*data != 0)
    {
      if (elsewhere->len > 0)
        guatu_table_report_add (report, TRUE, "",
                                _ ("What lies in other files is left out: %s"),
                                elsewhere->str);
      return TRUE;
    }
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
               _ ("The package itself holds no numbers. Open the files that do: %s"),
               elsewhere->str);
  return FALSE;
}

static GuatuDataset *
read_text (const GuatuJsonText *json, const char *name, const GuatuTableOptions *options,
           GuatuTableReport *report, GuatuProblems *problems, GError **error)
{
  g_autoptr (GuatuCells) cells = guatu_cells_new ();
  Package package
      = { .json = json, .cells = cells, .line = 1, .fields = g_ptr_array_new () };
  guint data = 0;
  const gboolean is_filled
      = find_data (&package, report, &data, error) && fill (&package, data, error);

  g_ptr_array_unref (package.fields);
  return is_filled ? guatu_read_cells (cells, name, options, report, problems, error)
                   : NULL;
}

/**
 * guatu_read_data_package:
 * @bytes: a file
 * @name: the name of the file, for messages
 * @options: what somebody says of it
 * @report: how it was understood, and what was not
 * @problems: what is wrong with it
 * @error: a #GuatuIoError
 *
 * Reads the first table that stands in a package.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_read_data_package (GBytes *bytes, const char *name,
                         const GuatuTableOptions *options, GuatuTableReport *report,
                         GuatuProblems *problems, GError **error)
{
  g_auto (GuatuJsonText) json = { NULL };
  g_autoptr (GError) own_error = NULL;
  GuatuDataset *dataset = NULL;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (length > GUATU_READ_MAX_BYTES)
    {
      guatu_io_set_too_large (error, name);
      return NULL;
    }
  if (guatu_json_text_load (&json, text != NULL ? text : "", length, problems,
                            &own_error))
    dataset = read_text (&json, name, options, report, problems, &own_error);
  if (dataset == NULL)
    guatu_table_set_error (error, name, problems, own_error);
  return dataset;
}
