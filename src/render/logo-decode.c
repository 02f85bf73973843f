/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/logo-decode.h"

#include <string.h>

/* What is left to read of a PNG. */
typedef struct
{
  const guint8 *bytes;
  gsize length;
} Rest;

static cairo_status_t
read_some (void *closure, unsigned char *data, unsigned int length)
{
  Rest *rest = closure;

  if (length > rest->length)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, rest->bytes, length);
  rest->bytes += length;
  rest->length -= length;
  return CAIRO_STATUS_SUCCESS;
}

/**
 * guatu_logo_decode:
 *
 * Returns: (transfer full) (nullable): the pixels of a logo, or %NULL where there are
 * none or the PNG is damaged
 */
cairo_surface_t *
guatu_logo_decode (const GuatuHouseStyle *house)
{
  cairo_surface_t *surface;
  Rest rest;

  if (house == NULL || house->logo == NULL)
    return NULL;
  rest.bytes = g_bytes_get_data (house->logo, &rest.length);
  surface = cairo_image_surface_create_from_png_stream (read_some, &rest);
  if (cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS)
    return surface;
  cairo_surface_destroy (surface);
  return NULL;
}
