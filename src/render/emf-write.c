/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/emf-write.h"

#include <string.h>

/* A file is a row of records: number, size and content, all in numbers of 32 bits, the
 * low byte first ([MS-EMF], 2.3). Its header tells how many bytes, records and handles
 * there are, which is known at the end. */

#define BYTES_PLACE 48
#define RECORDS_PLACE 52
#define HANDLES_PLACE 56

struct _GuatuEmfWriter
{
  GByteArray *out;
  guint begin; /* of the record that is open */
  guint n_records;
  guint n_handles; /* the first of which is the file itself */
};

/**
 * guatu_emf_writer_new:
 *
 * Returns: (transfer full): a writer of a file without a record, the first of which is
 *   to be its header
 */
GuatuEmfWriter *
guatu_emf_writer_new (void)
{
  GuatuEmfWriter *writer = g_new0 (GuatuEmfWriter, 1);

  writer->out = g_byte_array_sized_new (256 * 1024);
  writer->n_handles = 1;
  return writer;
}

/**
 * guatu_emf_writer_free:
 */
void
guatu_emf_writer_free (GuatuEmfWriter *writer)
{
  g_clear_pointer (&writer->out, g_byte_array_unref);
  g_free (writer);
}

static void
replace (GuatuEmfWriter *writer, guint place, guint32 number)
{
  const guint32 little = GUINT32_TO_LE (number);

  memcpy (writer->out->data + place, &little, sizeof little);
}

/**
 * guatu_emf_writer_take:
 *
 * Ends the file and takes it, which leaves the writer with none.
 *
 * Returns: (transfer full): the file
 */
GBytes *
guatu_emf_writer_take (GuatuEmfWriter *writer)
{
  const guint32 end[] = { 0, 16, 20 }; /* no palette, its place, the record's size */

  guatu_emf_record (writer, GUATU_EMF_EOF, end, G_N_ELEMENTS (end));
  replace (writer, BYTES_PLACE, writer->out->len);
  replace (writer, RECORDS_PLACE, writer->n_records);
  replace (writer, HANDLES_PLACE, writer->n_handles);
  return g_byte_array_free_to_bytes (g_steal_pointer (&writer->out));
}

/**
 * guatu_emf_begin:
 *
 * Begins a record; guatu_emf_end() ends it.
 */
void
guatu_emf_begin (GuatuEmfWriter *writer, GuatuEmfRecord record)
{
  writer->begin = writer->out->len;
  writer->n_records++;
  guatu_emf_number (writer, record);
  guatu_emf_number (writer, 0);
}

/**
 * guatu_emf_number:
 * @number: of 32 bits, with or without a sign
 */
void
guatu_emf_number (GuatuEmfWriter *writer, guint32 number)
{
  const guint32 little = GUINT32_TO_LE (number);

  g_byte_array_append (writer->out, (const guint8 *) &little, sizeof little);
}

/**
 * guatu_emf_point:
 */
void
guatu_emf_point (GuatuEmfWriter *writer, GuatuGridPoint point)
{
  guatu_emf_number (writer, (guint32) point.x);
  guatu_emf_number (writer, (guint32) point.y);
}

/**
 * guatu_emf_bytes:
 * @bytes: (array length=length): what the record ends with
 */
void
guatu_emf_bytes (GuatuEmfWriter *writer, gconstpointer bytes, gsize length)
{
  g_byte_array_append (writer->out, bytes, (guint) length);
}

/**
 * guatu_emf_end:
 *
 * Ends the record that was begun, at a whole number.
 */
void
guatu_emf_end (GuatuEmfWriter *writer)
{
  static const guint8 zeros[3] = { 0 };

  g_byte_array_append (writer->out, zeros, -writer->out->len % 4);
  replace (writer, writer->begin + 4, writer->out->len - writer->begin);
}

/**
 * guatu_emf_record:
 * @numbers: (array length=n_numbers): all that it has
 *
 * Writes a record.
 */
void
guatu_emf_record (GuatuEmfWriter *writer, GuatuEmfRecord record, const guint32 *numbers,
                  guint n_numbers)
{
  guatu_emf_begin (writer, record);
  for (guint i = 0; i < n_numbers; i++)
    guatu_emf_number (writer, numbers[i]);
  guatu_emf_end (writer);
}

/* The box around points, whose right and bottom edges are in it. */
static void
write_bounds (GuatuEmfWriter *writer, const GuatuGridPoint *points, guint n_points)
{
  GuatuGridPoint low = points[0], high = points[0];

  for (guint i = 1; i < n_points; i++)
    {
      low = (GuatuGridPoint) { MIN (low.x, points[i].x), MIN (low.y, points[i].y) };
      high = (GuatuGridPoint) { MAX (high.x, points[i].x), MAX (high.y, points[i].y) };
    }
  guatu_emf_point (writer, low);
  guatu_emf_point (writer, high);
}

/**
 * guatu_emf_points:
 * @record: one that has points
 * @points: (array length=n_points): one at least
 *
 * Writes a record of points.
 */
void
guatu_emf_points (GuatuEmfWriter *writer, GuatuEmfRecord record,
                  const GuatuGridPoint *points, guint n_points)
{
  guatu_emf_begin (writer, record);
  write_bounds (writer, points, n_points);
  guatu_emf_number (writer, n_points);
  for (guint i = 0; i < n_points; i++)
    guatu_emf_point (writer, points[i]);
  guatu_emf_end (writer);
}

static GArray *
on_grid (const GuatuPaths *paths)
{
  GArray *points
      = g_array_sized_new (FALSE, FALSE, sizeof (GuatuGridPoint), paths->points->len);

  for (guint i = 0; i < paths->points->len; i++)
    {
      GuatuGridPoint point
          = guatu_grid_point (g_array_index (paths->points, GuatuPoint, i));

      g_array_append_val (points, point);
    }
  return points;
}

/**
 * guatu_emf_paths:
 * @paths: each of a point at least
 * @are_closed: whether they are polygons rather than lines
 *
 * Writes some lines or polygons as one record, or none where there are none.
 */
void
guatu_emf_paths (GuatuEmfWriter *writer, const GuatuPaths *paths, gboolean are_closed)
{
  g_autoptr (GArray) array = on_grid (paths);
  const GuatuGridPoint *points = (const GuatuGridPoint *) (void *) array->data;

  if (array->len == 0)
    return;
  if (paths->lengths->len == 1)
    {
      guatu_emf_points (writer, are_closed ? GUATU_EMF_POLYGON : GUATU_EMF_POLYLINE,
                        points, array->len);
      return;
    }
  guatu_emf_begin (writer, are_closed ? GUATU_EMF_POLYPOLYGON : GUATU_EMF_POLYPOLYLINE);
  write_bounds (writer, points, array->len);
  guatu_emf_number (writer, paths->lengths->len);
  guatu_emf_number (writer, array->len);
  for (guint i = 0; i < paths->lengths->len; i++)
    guatu_emf_number (writer, g_array_index (paths->lengths, guint32, i));
  for (guint i = 0; i < array->len; i++)
    guatu_emf_point (writer, points[i]);
  guatu_emf_end (writer);
}

/**
 * guatu_emf_handle:
 * @handle: of an object that the file makes, from 1
 *
 * Notes how many handles a program has to keep.
 */
void
guatu_emf_handle (GuatuEmfWriter *writer, guint handle)
{
  writer->n_handles = MAX (writer->n_handles, handle + 1);
}
