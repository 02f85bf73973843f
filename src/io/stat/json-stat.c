/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/json-stat.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/read-cells.h"
#include "io/io-error.h"
#include "io/io-limits.h"
#include "io/stat/json-dimension.h"
#include "io/stat/json-sniff.h"
#include "io/stat/json-values.h"
#include "io/stat/period-code.h"

/* JSON-stat 2.0, and the bundles of the versions before it. */

/**
 * guatu_json_stat_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether it is an object that says that it is JSON-stat
 */
gboolean
guatu_json_stat_is (const guint8 *data, gsize length)
{
  return guatu_json_sort (data, length) == GUATU_JSON_STAT;
}

static gboolean
refuse (GError **error, const char *message)
{
  g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID, message);
  return FALSE;
}

/* Names the data sets of a collection that lie elsewhere, the first few. */
static char *
list_links (const GuatuJsonText *json, guint items)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_auto (GuatuJsonWalk) walk = { NULL };

  guatu_json_walk_init (&walk, json, items);
  while (guatu_json_walk_next (&walk) && walk.index < 5)
    {
      g_autofree char *label = guatu_json_text_string_member (json, walk.child, "label");
      g_autofree char *href = guatu_json_text_string_member (json, walk.child, "href");

      if (label != NULL || href != NULL)
        g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "",
                                href != NULL ? href : label);
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* The first data set that a collection holds; the others are told. */
static gboolean
find_in_collection (GuatuCube *cube, const GuatuJsonText *json, guint *root,
                    GError **error)
{
  g_auto (GuatuJsonWalk) walk = { NULL };
  g_autofree char *links = NULL;
  guint link = 0, items = 0, values = 0;
  gboolean found = FALSE;

  if (!guatu_json_text_member_of_kind (json, *root, "link", '{', &link)
      || !guatu_json_text_member_of_kind (json, link, "item", '[', &items))
    return refuse (error, _ ("The collection has no “link” with an “item”."));
  guatu_json_walk_init (&walk, json, items);
  while (guatu_json_walk_next (&walk))
    {
      g_autofree char *label = guatu_json_text_string_member (json, walk.child, "label");

      if (!guatu_json_text_member (json, walk.child, "value", &values))
        continue;
      if (found)
        guatu_cube_warn (cube, "", _ ("Another data set of the file is left out: “%s”."),
                         label != NULL ? label : "");
      else
        *root = walk.child;
      found = TRUE;
    }
  if (found)
    return TRUE;
  links = list_links (json, items);
  g_set_error (
      error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
      _ ("The collection holds no numbers, but says where they are. Download one "
         "of its data sets and open that: %s"),
      links);
  return FALSE;
}

/* The object that holds the dimensions and the numbers. */
static gboolean
find_root (GuatuCube *cube, const GuatuJsonText *json, guint *root, GError **error)
{
  g_autofree char *sort = guatu_json_text_string_member (json, 0, "class");
  g_auto (GuatuJsonWalk) walk = { NULL };
  guint bundle = 0;

  *root = 0;
  if (g_strcmp0 (sort, "collection") == 0)
    return find_in_collection (cube, json, root, error);
  if (g_strcmp0 (sort, "dimension") == 0)
    return refuse (error, _ ("The file is a dimension of JSON-stat and has no numbers. "
                             "Open a data set that has it."));
  if (sort == NULL && guatu_json_text_member_of_kind (json, 0, "dataset", '{', &bundle))
    *root = bundle;
  return TRUE;
}

/* Who has published the numbers, and when. */
static void
read_source (GuatuCube *cube, const GuatuJsonText *json, guint root)
{
  g_autofree char *source = guatu_json_text_string_member (json, root, "source");
  g_autofree char *updated = guatu_json_text_string_member (json, root, "updated");
  g_autofree char *date = updated != NULL ? g_strndup (updated, 10) : NULL;
  GuatuPeriod period;

  if (source != NULL && *source != '\0')
    guatu_text_set (&cube->source, source, source);
  if (date != NULL && guatu_period_parse (date, &period))
    cube->published = g_steal_pointer (&date);
}

static void
read_notes (GuatuCube *cube, const GuatuJsonText *json, guint root)
{
  g_autoptr (GString) notes = g_string_new (NULL);
  g_auto (GuatuJsonWalk) walk = { NULL };
  guint note = 0;

  if (!guatu_json_text_member_of_kind (json, root, "note", '[', &note))
    return;
  guatu_json_walk_init (&walk, json, note);
  while (guatu_json_walk_next (&walk))
    {
      g_autofree char *text = guatu_json_text_string (json, walk.child);

      if (text != NULL)
        g_string_append_printf (notes, "%s%s", notes->len > 0 ? " " : "", text);
    }
  if (notes->len > 0)
    guatu_text_set (&cube->items.note, notes->str, notes->str);
}

static void
locate (guint where, GuatuProblem *problem, gpointer reader)
{
  g_free (problem->place);
  problem->place = g_strdup ("value");
  guatu_json_text_find (reader, where, &problem->line, &problem->column);
}

static GuatuDataset *
read_text (GuatuCube *cube, GuatuJsonText *json, GError **error)
{
  g_autofree char *label = NULL;
  guint root = 0;

  if (guatu_json_text_kind (json, 0) != '{')
    {
      refuse (error, _ ("An object is expected here."));
      return NULL;
    }
  if (!find_root (cube, json, &root, error))
    return NULL;
  label = guatu_json_text_string_member (json, root, "label");
  if (label != NULL && *label != '\0')
    guatu_name_set (&cube->items.title, label);
  read_source (cube, json, root);
  read_notes (cube, json, root);
  cube->locate = locate;
  cube->reader = json;
  if (!guatu_json_stat_read_dimensions (cube, json, root, error)
      || !guatu_cube_begin (cube, error)
      || !guatu_json_stat_read_values (cube, json, root, error))
    return NULL;
  return guatu_cube_finish (cube, error);
}

/**
 * guatu_read_json_stat:
 * @bytes: a file
 * @name: the name of the file, for messages
 * @options: what somebody says of it
 * @report: how it was understood, and what was not
 * @problems: what is wrong with it
 * @error: a #GuatuIoError
 *
 * Reads a data set of JSON-stat, or the first one that a collection holds.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_read_json_stat (GBytes *bytes, const char *name, const GuatuTableOptions *options,
                      GuatuTableReport *report, GuatuProblems *problems, GError **error)
{
  g_auto (GuatuJsonText) json = { NULL };
  g_autoptr (GuatuCube) cube = guatu_cube_new (name, options, report, problems);
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
    dataset = read_text (cube, &json, &own_error);
  if (dataset == NULL)
    guatu_table_set_error (error, name, problems, own_error);
  return dataset;
}
