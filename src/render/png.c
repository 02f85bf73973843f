/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "render/letters-cover.h"
#include "render/paint.h"
#include "render/png-compress.h"
#include "render/png-write.h"
#include "render/render.h"

/* Cairo's images end at 32,767 pixels a side; beyond the area nobody prints. */
#define MAX_SIDE 32767.0
#define MAX_AREA (256.0 * 1024 * 1024)

/* How much memory a band takes, and how many rows it has at least: more bands paint more
 * of what lies in two of them twice. */
#define BAND_BYTES (256 * 1024)
#define LEAST_ROWS 64

/* From how many bytes on compressed pixels become a piece of the file. */
#define CHUNK_BYTES (64 * 1024)

static gboolean
check_size (double width, double height, GError **error)
{
  if (width >= 1 && height >= 1 && width <= MAX_SIDE && height <= MAX_SIDE
      && width * height <= MAX_AREA)
    return TRUE;
  g_set_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_SIZE,
               _ ("A PNG of %.0f×%.0f pixels cannot be made; a side may have %.0f and "
                  "the whole %.0f million"),
               width, height, MAX_SIDE, MAX_AREA / (1024 * 1024));
  return FALSE;
}

/* A figure is painted in bands of rows, which are compressed as they come, so that there
 * is never all of it in memory. */
typedef struct
{
  const GuatuScene *scene;
  const GuatuRenderOptions *options;
  GuatuPngSize size;
  GuatuPixels pixels;
  guint window; /* rows that are kept of what was painted before */
  guint rows;   /* of a band */
  guint32 *memory;
  GuatuCoverage *coverage;
  GuatuGlyphTracer *tracer;
} Picture;

static void
picture_clear (Picture *picture)
{
  g_clear_pointer (&picture->memory, g_free);
  g_clear_pointer (&picture->coverage, guatu_coverage_free);
  g_clear_pointer (&picture->tracer, guatu_glyph_tracer_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Picture, picture_clear)

static gboolean
set_memory_error (const Picture *picture, GError **error)
{
  g_set_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_SIZE,
               _ ("There is not enough memory for a PNG of %.0f×%.0f pixels"),
               (double) picture->size.width, (double) picture->size.height);
  return FALSE;
}

static gboolean
picture_init (Picture *picture, const GuatuScene *scene,
              const GuatuRenderOptions *options, GuatuPixelKind kind, GError **error)
{
  double width = round (scene->figure.width * options->dpi / 96);
  double height = round (scene->figure.height * options->dpi / 96);
  gsize row;

  *picture = (Picture) {
    .scene = scene,
    .options = options,
    .coverage = guatu_coverage_new (),
    .tracer = guatu_glyph_tracer_new (),
  };
  if (!check_size (width, height, error))
    return FALSE;
  picture->size = (GuatuPngSize) { (guint) width, (guint) height, kind, options->dpi };
  row = (gsize) cairo_format_stride_for_width (CAIRO_FORMAT_ARGB32, (int) width);
  picture->window = guatu_png_compressor_window (picture->size.width, kind);
  picture->rows = MIN (MAX (BAND_BYTES / (guint) row, LEAST_ROWS), picture->size.height);
  picture->memory = g_try_malloc (row * (picture->window + picture->rows));
  if (picture->memory == NULL)
    return set_memory_error (picture, error);
  picture->pixels = (GuatuPixels) {
    .width = picture->size.width,
    .kind = kind,
    .stride = row / sizeof (guint32),
    .data = picture->memory,
  };
  return TRUE;
}

/* Keeps of the rows before @y those that are looked back to, from the start of the
 * memory on. Returns: where row @y begins */
static guint32 *
picture_move_on (Picture *picture, guint y)
{
  gsize stride = picture->pixels.stride;
  guint first = y > picture->window ? y - picture->window : 0;

  memmove (picture->memory, guatu_pixels_row (&picture->pixels, first),
           (y - first) * stride * sizeof (guint32));
  picture->pixels.first = first;
  return picture->memory + (y - first) * stride;
}

/* Paper covers all that was in the band's memory, which is therefore not cleared. */
static gboolean
paint_rows (Picture *picture, guint y, guint end, GError **error)
{
  const GuatuFigure *figure = &picture->scene->figure;
  double scale_x = picture->size.width / figure->width;
  double scale_y = picture->size.height / figure->height;
  guint32 *data = picture_move_on (picture, y);
  GuatuLetterCover letters = { picture->coverage, picture->tracer };
  gsize stride = picture->pixels.stride * sizeof *data;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  if (picture->options->transparent)
    memset (data, 0, (end - y) * stride);
  surface = cairo_image_surface_create_for_data ((guchar *) data, CAIRO_FORMAT_ARGB32,
                                                 (int) picture->size.width,
                                                 (int) (end - y), (int) stride);
  cr = cairo_create (surface);
  cairo_translate (cr, 0, -(double) y);
  cairo_scale (cr, scale_x, scale_y);
  if (!picture->options->transparent)
    guatu_paint_paper (picture->scene, cr);
  guatu_paint_band (picture->scene, cr, y / scale_y, end / scale_y, picture->coverage,
                    guatu_letters_cover, &letters, picture->options->cancellable);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return !g_cancellable_set_error_if_cancelled (picture->options->cancellable, error);
  g_set_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_FAILED,
               _ ("The image could not be painted: %s"), cairo_status_to_string (status));
  return FALSE;
}

static gboolean
set_png_error (GError **error)
{
  g_set_error_literal (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_FAILED,
                       _ ("The image could not be compressed into a PNG"));
  return FALSE;
}

/* @fits: (out): whether the pixels have no colour that their kind does not have */
static gboolean
write_rows (Picture *picture, GByteArray *out, gboolean *fits, GError **error)
{
  g_autoptr (GByteArray) stream = g_byte_array_new ();
  g_autoptr (GuatuPngCompressor) compressor
      = guatu_png_compressor_new (&picture->pixels, stream);
  guint end;

  *fits = TRUE;
  for (guint y = 0; y < picture->size.height && *fits; y = end)
    {
      end = MIN (y + picture->rows, picture->size.height);
      if (!paint_rows (picture, y, end, error))
        return FALSE;
      *fits = guatu_png_compressor_add (compressor, end);
      if (stream->len >= CHUNK_BYTES && !guatu_png_write_pixels (stream, out))
        return set_png_error (error);
    }
  guatu_png_compressor_finish (compressor);
  return guatu_png_write_pixels (stream, out) && guatu_png_write_end (out)
             ? TRUE
             : set_png_error (error);
}

/* Returns: (transfer full) (nullable): the file; NULL where it was not made, with an
 * error or, where the pixels have a colour that their kind does not have, without */
static GBytes *
write_picture (const GuatuScene *scene, const GuatuRenderOptions *options,
               GuatuPixelKind kind, GError **error)
{
  g_auto (Picture) picture = { NULL };
  g_autoptr (GByteArray) out = g_byte_array_new ();
  gboolean fits = FALSE;

  if (!picture_init (&picture, scene, options, kind, error))
    return NULL;
  if (!guatu_png_write_head (&picture.size, scene, options, out))
    {
      set_png_error (error);
      return NULL;
    }
  if (!write_rows (&picture, out, &fits, error) || !fits)
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}

static gboolean
is_grey (GuatuColor color)
{
  return color.red == color.green && color.green == color.blue;
}

/* Whether nothing that is painted has a colour, but perhaps for letters that have their
 * own. */
static gboolean
looks_grey (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (!is_grey (shape->fill.ground) || !is_grey (shape->fill.ink)
          || !is_grey (shape->stroke.color))
        return FALSE;
    }
  for (guint i = 0; i < scene->texts->len; i++)
    if (!is_grey (guatu_scene_text (scene, i)->color))
      return FALSE;
  return is_grey (scene->background);
}

/**
 * guatu_render_png:
 *
 * Paints a scene into a PNG file, the same bytes on every run. It has 8 bits of grey
 * where it has no colour, else of red, green, blue and, if it is to be transparent,
 * alpha.
 *
 * Returns: (transfer full): the file, or %NULL with an error of
 *   %GUATU_RENDER_ERROR or %G_IO_ERROR_CANCELLED
 */
GBytes *
guatu_render_png (const GuatuScene *scene, const GuatuRenderOptions *options,
                  GError **error)
{
  g_autoptr (GError) failure = NULL;
  GBytes *bytes = NULL;

  if (!options->transparent && looks_grey (scene))
    bytes = write_picture (scene, options, GUATU_PIXELS_GREY, &failure);
  if (bytes == NULL && failure == NULL)
    bytes = write_picture (scene, options,
                           options->transparent ? GUATU_PIXELS_RGBA : GUATU_PIXELS_RGB,
                           &failure);
  if (failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));
  return bytes;
}
