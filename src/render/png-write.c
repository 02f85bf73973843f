/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/png-write.h"

#include <math.h>
#include <png.h>
#include <setjmp.h>

#include "render/clean.h"

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

/* Of libpng: a dataset is small, and is compressed as well in a small window. */
#define TEXT_WINDOW_BITS 13
#define TEXT_MEMORY_LEVEL 5

static void
set_header (png_structp png, png_infop info, const GuatuPngSize *size)
{
  static const int color_types[] = {
    [GUATU_PIXELS_GREY] = PNG_COLOR_TYPE_GRAY,
    [GUATU_PIXELS_RGB] = PNG_COLOR_TYPE_RGB,
    [GUATU_PIXELS_RGBA] = PNG_COLOR_TYPE_RGB_ALPHA,
  };
  png_uint_32 to_the_metre = (png_uint_32) lround (size->dpi / INCH);

  png_set_user_limits (png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
  png_set_text_compression_window_bits (png, TEXT_WINDOW_BITS);
  png_set_text_compression_mem_level (png, TEXT_MEMORY_LEVEL);
  png_set_IHDR (png, info, size->width, size->height, 8, color_types[size->kind],
                PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                PNG_FILTER_TYPE_DEFAULT);
  png_set_pHYs (png, info, to_the_metre, to_the_metre, PNG_RESOLUTION_METER);
}

/* What of a file is written at once: all before the pixels, if there is a size, and else
 * a chunk. */
typedef struct
{
  const GuatuPngSize *size;
  const Texts *texts;
  const char *type;
  const GByteArray *chunk;
} Part;

/* libpng reports by jumping back here, so all that is to be freed belongs to the
 * caller. */
static gboolean
write_part (const Part *part, GByteArray *out)
{
  png_structp png = png_create_write_struct (PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
  png_infop info = png != NULL ? png_create_info_struct (png) : NULL;

  if (info == NULL || setjmp (png_jmpbuf (png)))
    {
      png_destroy_write_struct (&png, &info);
      return FALSE;
    }
  png_set_write_fn (png, out, append, flush);
  if (part->size != NULL)
    {
      set_header (png, info, part->size);
      png_set_text (png, info, part->texts->items, part->texts->n_items);
      png_write_info (png, info);
    }
  else
    png_write_chunk (png, (png_const_bytep) part->type,
                     part->chunk != NULL ? part->chunk->data : NULL,
                     part->chunk != NULL ? part->chunk->len : 0);
  png_destroy_write_struct (&png, &info);
  return TRUE;
}

/**
 * guatu_png_write_head:
 * @out: what it is appended to
 *
 * Writes all of a file that stands before the pixels: how many there are, and what the
 * picture is.
 *
 * Returns: %FALSE if libpng gave up
 */
gboolean
guatu_png_write_head (const GuatuPngSize *size, const GuatuScene *scene,
                      const GuatuRenderOptions *options, GByteArray *out)
{
  Texts texts;
  const Part part = { .size = size, .texts = &texts };
  gboolean written;

  collect_texts (&texts, scene, options);
  written = write_part (&part, out);
  clear_texts (&texts);
  return written;
}

/**
 * guatu_png_write_pixels:
 * @stream: a part of what the pixels are compressed to; empty afterwards
 * @out: what it is appended to
 *
 * Returns: %FALSE if libpng gave up
 */
gboolean
guatu_png_write_pixels (GByteArray *stream, GByteArray *out)
{
  const Part part = { .type = "IDAT", .chunk = stream };
  gboolean written = write_part (&part, out);

  g_byte_array_set_size (stream, 0);
  return written;
}

/**
 * guatu_png_write_end:
 * @out: what it is appended to
 *
 * Returns: %FALSE if libpng gave up
 */
gboolean
guatu_png_write_end (GByteArray *out)
{
  const Part part = { .type = "IEND" };

  return write_part (&part, out);
}
