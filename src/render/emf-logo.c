/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/emf-logo.h"

#include <math.h>

#include "render/logo-decode.h"

/* Of the fixed part of the record and of the header of its bitmap ([MS-EMF], 2.3.1.7;
 * [MS-WMF], 2.2.2.3). */
#define RECORD_BYTES 80
#define HEADER_BYTES 40
#define SRCCOPY 0x00cc0020
#define BITS 24

/* A component of a pixel on the paper; cairo's pixels are premultiplied. */
static guint8
mix (guint32 component, guint32 alpha, double paper)
{
  return (guint8) MIN (component + lround ((255 - alpha) * paper), 255);
}

/* The rows from the bottom up, each of whole numbers of 32 bits. */
static GByteArray *
make_rows (cairo_surface_t *logo, GuatuColor paper, guint width, guint height)
{
  const guint8 *data = cairo_image_surface_get_data (logo);
  gsize stride = (gsize) cairo_image_surface_get_stride (logo);
  gboolean opaque = cairo_image_surface_get_format (logo) == CAIRO_FORMAT_RGB24;
  GByteArray *rows = g_byte_array_new ();
  static const guint8 none[3] = { 0 };

  for (guint y = height; y-- > 0;)
    {
      const guint32 *row = (const guint32 *) (const void *) (data + y * stride);

      for (guint x = 0; x < width; x++)
        {
          guint32 alpha = opaque ? 255 : row[x] >> 24;
          const guint8 pixel[] = { mix (row[x] & 0xff, alpha, paper.blue),
                                   mix (row[x] >> 8 & 0xff, alpha, paper.green),
                                   mix (row[x] >> 16 & 0xff, alpha, paper.red) };

          g_byte_array_append (rows, pixel, sizeof pixel);
        }
      g_byte_array_append (rows, none, (4 - width * 3 % 4) % 4);
    }
  return rows;
}

static void
write_header (GuatuEmfWriter *writer, guint width, guint height, guint n_bytes)
{
  const guint32 header[]
      = { HEADER_BYTES, width, height, 1 | BITS << 16, 0, n_bytes, 0, 0, 0, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (header); i++)
    guatu_emf_number (writer, header[i]);
}

/**
 * guatu_emf_write_logo:
 *
 * Writes the logo of a scene, where it has one, as a bitmap on the colour of its paper.
 */
void
guatu_emf_write_logo (GuatuEmfWriter *writer, const GuatuScene *scene)
{
  const GuatuBox *box = &scene->logo;
  cairo_surface_t *logo = box->width > 0 ? guatu_logo_decode (scene->figure.house) : NULL;
  g_autoptr (GByteArray) rows = NULL;
  GuatuGridPoint from, to;
  guint width, height;

  if (logo == NULL)
    return;
  cairo_surface_flush (logo);
  width = scene->figure.house->logo_width;
  height = scene->figure.house->logo_height;
  rows = make_rows (logo, scene->background, width, height);
  cairo_surface_destroy (logo);
  from = guatu_grid_point ((GuatuPoint) { box->x, box->y });
  to = guatu_grid_point ((GuatuPoint) { box->x + box->width, box->y + box->height });
  guatu_emf_begin (writer, GUATU_EMF_STRETCHDIBITS);
  guatu_emf_point (writer, from);
  guatu_emf_point (writer, to);
  guatu_emf_point (writer, from);
  {
    const guint32 numbers[] = {
      0,
      0,
      width,
      height,
      RECORD_BYTES,
      HEADER_BYTES,
      RECORD_BYTES + HEADER_BYTES,
      rows->len,
      0,
      SRCCOPY,
      (guint32) (to.x - from.x),
      (guint32) (to.y - from.y),
    };

    for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
      guatu_emf_number (writer, numbers[i]);
  }
  write_header (writer, width, height, rows->len);
  guatu_emf_bytes (writer, rows->data, rows->len);
  guatu_emf_end (writer);
}
