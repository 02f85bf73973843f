/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/write.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/dataset-writer.h"
#include "io/io-limits.h"

#define FORMAT 1

typedef void (*WriteItem) (GuatuJsonWriter *writer, const GuatuPart *part,
                           gconstpointer item);

/* The lists, in the order in which people read them. */
static const struct
{
  const char *key;
  gsize offset;
  gboolean required;
  WriteItem write;
} lists[] = {
  { "sources", G_STRUCT_OFFSET (GuatuDataset, sources), FALSE, guatu_write_source },
  { "units", G_STRUCT_OFFSET (GuatuDataset, units), TRUE, guatu_write_unit },
  { "places", G_STRUCT_OFFSET (GuatuDataset, places), FALSE, guatu_write_place },
  { "themes", G_STRUCT_OFFSET (GuatuDataset, themes), FALSE, guatu_write_theme },
  { "indicators", G_STRUCT_OFFSET (GuatuDataset, indicators), TRUE,
    guatu_write_indicator },
  { "charts", G_STRUCT_OFFSET (GuatuDataset, charts), FALSE, guatu_write_chart },
  { "styles", G_STRUCT_OFFSET (GuatuDataset, styles), FALSE, guatu_write_style },
};

/* Adds the charts that were made for a figure, such as that of one place, and are none
 * of the dataset's own. */
static void
add_made_charts (GPtrArray *written, const GuatuPart *part, const GPtrArray *own)
{
  for (guint i = 0; part->shown != NULL && i < part->shown->len; i++)
    if (!g_ptr_array_find ((GPtrArray *) own, g_ptr_array_index (part->shown, i), NULL))
      g_ptr_array_add (written, g_ptr_array_index (part->shown, i));
}

/* An empty list is left out where that means the same. */
static void
write_list (GuatuJsonWriter *writer, const GuatuPart *part, const GuatuDataset *dataset,
            guint list)
{
  GPtrArray *const *items = G_STRUCT_MEMBER_P (dataset, lists[list].offset);
  g_autoptr (GPtrArray) written = g_ptr_array_new ();

  for (guint i = 0; i < (*items)->len; i++)
    if (g_ptr_array_index (*items, i) == dataset->style
        || guatu_part_has (part, g_ptr_array_index (*items, i)))
      g_ptr_array_add (written, g_ptr_array_index (*items, i));
  if (lists[list].write == guatu_write_chart)
    add_made_charts (written, part, *items);
  if (written->len == 0 && !lists[list].required)
    return;

  guatu_json_writer_key (writer, lists[list].key);
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < written->len; i++)
    lists[list].write (writer, part, g_ptr_array_index (written, i));
  guatu_json_writer_end_array (writer);
}

static void
write_note (GuatuJsonWriter *writer, const GuatuFigureNote *note)
{
  guatu_json_writer_key (writer, "x-figure");
  guatu_json_writer_begin_object (writer);
  guatu_json_writer_begin_line (writer);
  guatu_write_string (writer, "language", guatu_language_to_string (note->language));
  guatu_json_writer_key (writer, "width");
  guatu_json_writer_double (writer, note->width);
  guatu_json_writer_key (writer, "height");
  guatu_json_writer_double (writer, note->height);
  guatu_write_string (writer, "look", note->look);
  guatu_json_writer_end_object (writer);
  guatu_json_writer_end_line (writer);
}

static GBytes *
write_part (const GuatuDataset *dataset, const GuatuPart *part,
            const GuatuFigureNote *note, gboolean pretty)
{
  GuatuJsonWriter *writer = guatu_json_writer_new (pretty);
  char *text = NULL;

  guatu_json_writer_begin_object (writer);
  guatu_json_writer_key (writer, "guatu");
  guatu_json_writer_int (writer, FORMAT);
  guatu_write_string (writer, "id", dataset->id);
  guatu_write_text (writer, "title", &dataset->title);
  if (dataset->rounding != GUATU_ROUNDING_HALF_UP)
    guatu_write_string (writer, "rounding", guatu_rounding_to_string (dataset->rounding));
  if (note != NULL)
    write_note (writer, note);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    write_list (writer, part, dataset, i);
  guatu_write_id_of (writer, "style", dataset->style);
  guatu_json_writer_end_object (writer);

  text = guatu_json_writer_finish (writer);
  return g_bytes_new_take (text, strlen (text));
}

static void
set_too_large (gboolean is_whole, GError **error)
{
  const int most = GUATU_READ_MAX_BYTES / (1024 * 1024);

  if (is_whole)
    g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                 _ ("The dataset would be larger than %d MiB. Write it as CSV, or split "
                    "it into several."),
                 most);
  else
    g_set_error (
        error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
        _ ("The data of the figure are larger than %d MiB, too large to go into it."),
        most);
}

/**
 * guatu_write_part:
 * @dataset: a dataset as it was read
 * @charts: (element-type GuatuChartDescription) (nullable): some of its charts, or
 *   %NULL for the whole dataset
 * @note: (nullable): how they were drawn
 * @error: %GUATU_IO_ERROR_LIMIT if it is more than a file may hold
 *
 * Writes the part of a dataset that charts show, as a dataset in format 1 with these
 * charts, so that the figure can carry its numbers: numbers with the digits of their
 * source, what is meant anyway left out, an observation a line. Where lines and spaces
 * would make it too large it does without. Keys that begin with "x-" are not part of
 * what was read, and so not of what is written.
 *
 * Returns: (transfer full): the file, or %NULL; reading it and writing it again gives
 *   the same bytes
 */
GBytes *
guatu_write_part (const GuatuDataset *dataset, const GPtrArray *charts,
                  const GuatuFigureNote *note, GError **error)
{
  g_auto (GuatuPart) part = { NULL };
  g_autoptr (GBytes) bytes = NULL;

  guatu_part_init (&part, charts);
  bytes = write_part (dataset, &part, note, TRUE);
  if (g_bytes_get_size (bytes) > GUATU_READ_MAX_BYTES)
    {
      g_clear_pointer (&bytes, g_bytes_unref);
      bytes = write_part (dataset, &part, note, FALSE);
    }
  if (g_bytes_get_size (bytes) <= GUATU_READ_MAX_BYTES)
    return g_steal_pointer (&bytes);

  set_too_large (charts == NULL, error);
  return NULL;
}

/**
 * guatu_write_json:
 * @dataset: a dataset
 * @options: nothing of it matters
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Writes a whole dataset in our own format, as one of those that it is written in.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
guatu_write_json (const GuatuDataset *dataset, const GuatuWriteOptions *options,
                  GError **error)
{
  return guatu_write_part (dataset, NULL, NULL, error);
}
