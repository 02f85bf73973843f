/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/png-write.h"

#include <math.h>
#include <png.h>
#include <setjmp.h>

#include "render/clean.h"
#include "render/png-compress.h"

#define INCH 0.0254 /* metres */

/* The most pieces of text that a file carries. */
#define MAX_TEXTS 5

static void
append (png_structp png, png_bytep data, gsize length)
{
  g_byte_array_append (png_get_io_ptr (png), data, (guint) length);
}

static void
flush (png_structp png)
{
}

/* What the file says of itself; made before libpng may jump, and freed after. */
typedef struct
{
  png_text items[MAX_TEXTS];
  int n_items;
} Texts;

static void
add_text (Texts *texts, const char *keyword, char *text, const char *language,
          int compression)
{
  texts->items[texts->n_items++] = (png_text) {
    .compression = compression,
    .key = (png_charp) keyword,
    .text = text,
    .lang = (png_charp) language,
    .lang_key = (png_charp) keyword,
  };
}

static void
collect_texts (Texts *texts, const GuatuScene *scene, const GuatuRenderOptions *options)
{
  const char *title = guatu_text_get (&scene->title, scene->figure.language);
  const char *const pieces[][2] = {
    { "Title", title },
    { "Description", options->description },
    { "Source", options->source },
    { "Software", "Guatu" },
  };
  const char *language = guatu_language_tag (scene->figure.language);

  texts->n_items = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    if (pieces[i][1] != NULL)
      add_text (texts, pieces[i][0], guatu_clean_text (pieces[i][1]), language,
                PNG_ITXT_COMPRESSION_NONE);
  if (options->data != NULL)
    add_text (texts, "guatu-dataset", guatu_clean_json (options->data), "",
              PNG_ITXT_COMPRESSION_zTXt);
}

static void
clear_texts (Texts *texts)
{
  for (int i = 0; i < texts->n_items; i++)
    g_free (texts->items[i].text);
}

/* The transparency of a palette ends with the last colour that has any. */
static void
set_palette (png_structp png, png_infop info, const GuatuPixels *pixels)
{
  png_color colors[GUATU_PIXELS_MAX_COLORS] = { 0 };
  png_byte alphas[GUATU_PIXELS_MAX_COLORS] = { 0 };
  guint n_alphas = 0;

  for (guint i = 0; i < pixels->n_colors; i++)
    {
      guint8 rgba[4];

      guatu_pixels_color (pixels->colors[i], rgba);
      colors[i] = (png_color) { rgba[0], rgba[1], rgba[2] };
      alphas[i] = rgba[3];
      if (rgba[3] < 255)
        n_alphas = i + 1;
    }
  png_set_PLTE (png, info, colors, (int) pixels->n_colors);
  if (n_alphas > 0)
    png_set_tRNS (png, info, alphas, (int) n_alphas, NULL);
}

static void
set_header (png_structp png, png_infop info, const GuatuPixels *pixels, double dpi)
{
  int color_type = pixels->n_colors > 0 ? PNG_COLOR_TYPE_PALETTE
                   : pixels->has_alpha  ? PNG_COLOR_TYPE_RGB_ALPHA
                                        : PNG_COLOR_TYPE_RGB;
  png_uint_32 to_the_metre = (png_uint_32) lround (dpi / INCH);

  png_set_IHDR (png, info, pixels->width, pixels->height, 8, color_type,
                PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                PNG_FILTER_TYPE_DEFAULT);
  png_set_pHYs (png, info, to_the_metre, to_the_metre, PNG_RESOLUTION_METER);
  if (pixels->n_colors > 0)
    set_palette (png, info, pixels);
}

/* libpng reports by jumping back here, so all that is to be freed belongs to the
 * caller. */
static gboolean
write_chunks (const GuatuPixels *pixels, double dpi, const Texts *texts,
              const GByteArray *stream, GByteArray *out)
{
  png_structp png = png_create_write_struct (PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
  png_infop info = png != NULL ? png_create_info_struct (png) : NULL;

  if (info == NULL || setjmp (png_jmpbuf (png)))
    {
      png_destroy_write_struct (&png, &info);
      return FALSE;
    }
  png_set_write_fn (png, out, append, flush);
  set_header (png, info, pixels, dpi);
  png_set_text (png, info, texts->items, texts->n_items);
  png_write_info (png, info);
  png_write_chunk (png, (png_const_bytep) "IDAT", stream->data, stream->len);
  png_write_chunk (png, (png_const_bytep) "IEND", NULL, 0);
  png_destroy_write_struct (&png, &info);
  return TRUE;
}

/**
 * guatu_png_write:
 * @pixels: a painted image
 * @out: what the file is appended to
 *
 * Writes an image and what it is. libpng writes the parts of the file; what the
 * pixels are compressed to it takes as it is.
 *
 * Returns: %FALSE if libpng gave up
 */
gboolean
guatu_png_write (const GuatuPixels *pixels, const GuatuScene *scene,
                 const GuatuRenderOptions *options, GByteArray *out)
{
  g_autoptr (GByteArray) stream = guatu_png_compress (pixels);
  Texts texts;
  gboolean written;

  collect_texts (&texts, scene, options);
  written = write_chunks (pixels, options->dpi, &texts, stream, out);
  clear_texts (&texts);
  return written;
}
