/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/glyph-tracer.h"

#include <hb.h>
#include <pango/pangocairo.h>
#include <string.h>

#include "text/figure-font.h"

/* Takes a path of cairo's for an outline. After a closed part cairo moves back to its
 * start, which an outline does by itself. */
static void
trace_path (GuatuOutline *outline, const cairo_path_t *path)
{
  static const GuatuOutlineStep steps[] = {
    [CAIRO_PATH_MOVE_TO] = GUATU_STEP_MOVE,
    [CAIRO_PATH_LINE_TO] = GUATU_STEP_LINE,
    [CAIRO_PATH_CURVE_TO] = GUATU_STEP_CUBIC,
    [CAIRO_PATH_CLOSE_PATH] = GUATU_STEP_CLOSE,
  };
  int length;

  for (int i = 0; i < path->num_data; i += length)
    {
      const cairo_path_data_t *part = &path->data[i];
      GuatuPoint points[GUATU_STEP_MAX_POINTS];

      length = part->header.length;
      for (int j = 1; j < length; j++)
        points[j - 1] = (GuatuPoint) { part[j].point.x, part[j].point.y };
      if (part->header.type != CAIRO_PATH_MOVE_TO || i + length < path->num_data)
        guatu_outline_add (outline, steps[part->header.type], points);
    }
}

/* Pango draws a box for what no font has, so it is asked for that. */
static void
trace_box (GuatuOutline *outline, PangoFont *font, PangoGlyph glyph)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 1, 1);
  cairo_t *cr = cairo_create (surface);
  PangoGlyphString *string = pango_glyph_string_new ();
  cairo_path_t *path;

  pango_glyph_string_set_size (string, 1);
  memset (string->glyphs, 0, sizeof string->glyphs[0]);
  string->glyphs[0].glyph = glyph;
  cairo_move_to (cr, 0, 0);
  pango_cairo_glyph_string_path (cr, guatu_figure_font_get_drawn (font), string);
  path = cairo_copy_path (cr);
  trace_path (outline, path);
  cairo_path_destroy (path);
  pango_glyph_string_free (string);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* What turns a font's own units into those of the scene. */
typedef struct
{
  GuatuOutline *outline;
  cairo_matrix_t matrix;
} Tracing;

static GuatuPoint
place (const Tracing *tracing, float x, float y)
{
  double px = x, py = -y; /* fonts count upwards */

  cairo_matrix_transform_point (&tracing->matrix, &px, &py);
  return (GuatuPoint) { px, py };
}

static void
trace_move (hb_draw_funcs_t *funcs, void *data, hb_draw_state_t *state, float x, float y,
            void *user)
{
  Tracing *tracing = data;
  GuatuPoint to = place (tracing, x, y);

  guatu_outline_add (tracing->outline, GUATU_STEP_MOVE, &to);
}

static void
trace_line (hb_draw_funcs_t *funcs, void *data, hb_draw_state_t *state, float x, float y,
            void *user)
{
  Tracing *tracing = data;
  GuatuPoint to = place (tracing, x, y);

  guatu_outline_add (tracing->outline, GUATU_STEP_LINE, &to);
}

static void
trace_quadratic (hb_draw_funcs_t *funcs, void *data, hb_draw_state_t *state, float x1,
                 float y1, float x2, float y2, void *user)
{
  Tracing *tracing = data;
  GuatuPoint points[] = { place (tracing, x1, y1), place (tracing, x2, y2) };

  guatu_outline_add (tracing->outline, GUATU_STEP_QUADRATIC, points);
}

static void
trace_cubic (hb_draw_funcs_t *funcs, void *data, hb_draw_state_t *state, float x1,
             float y1, float x2, float y2, float x3, float y3, void *user)
{
  Tracing *tracing = data;
  GuatuPoint points[]
      = { place (tracing, x1, y1), place (tracing, x2, y2), place (tracing, x3, y3) };

  guatu_outline_add (tracing->outline, GUATU_STEP_CUBIC, points);
}

static void
trace_close (hb_draw_funcs_t *funcs, void *data, hb_draw_state_t *state, void *user)
{
  guatu_outline_add (((Tracing *) data)->outline, GUATU_STEP_CLOSE, NULL);
}

struct _GuatuGlyphTracer
{
  hb_draw_funcs_t *funcs;
};

/**
 * guatu_glyph_tracer_new:
 *
 * Returns: (transfer full): a tracer
 */
GuatuGlyphTracer *
guatu_glyph_tracer_new (void)
{
  GuatuGlyphTracer *tracer = g_new (GuatuGlyphTracer, 1);

  tracer->funcs = hb_draw_funcs_create ();
  hb_draw_funcs_set_move_to_func (tracer->funcs, trace_move, NULL, NULL);
  hb_draw_funcs_set_line_to_func (tracer->funcs, trace_line, NULL, NULL);
  hb_draw_funcs_set_quadratic_to_func (tracer->funcs, trace_quadratic, NULL, NULL);
  hb_draw_funcs_set_cubic_to_func (tracer->funcs, trace_cubic, NULL, NULL);
  hb_draw_funcs_set_close_path_func (tracer->funcs, trace_close, NULL, NULL);
  return tracer;
}

/**
 * guatu_glyph_tracer_free:
 */
void
guatu_glyph_tracer_free (GuatuGlyphTracer *tracer)
{
  hb_draw_funcs_destroy (tracer->funcs);
  g_free (tracer);
}

#if !HB_VERSION_ATLEAST(7, 0, 0)
#define hb_font_draw_glyph hb_font_get_glyph_shape
#endif

/* HarfBuzz reads an outline as the font has it, for any size, and several times
 * faster than FreeType, which measures and hints what it reads. */
static void
trace (const GuatuGlyphTracer *tracer, hb_face_t *face, PangoGlyph glyph,
       Tracing *tracing)
{
  hb_font_t *unscaled = hb_font_create (face);

  hb_font_draw_glyph (unscaled, glyph, tracer->funcs, tracing);
  hb_font_destroy (unscaled);
}

/**
 * guatu_glyph_tracer_matrix:
 * @font: of a run of a text
 * @matrix: (out): what turns the units of its face, y downwards, into those of the scene
 */
void
guatu_glyph_tracer_matrix (PangoFont *font, cairo_matrix_t *matrix)
{
  double units = hb_face_get_upem (hb_font_get_face (pango_font_get_hb_font (font)));
  PangoMatrix em;

  guatu_figure_font_get_matrix (font, &em);
  cairo_matrix_init (matrix, em.xx, em.yx, em.xy, em.yy, 0, 0);
  cairo_matrix_scale (matrix, 1 / units, 1 / units);
}

/**
 * guatu_glyph_tracer_trace_face:
 * @face: of a run whose letters have outlines
 * @outline: (inout): gets the glyph, which stands at the origin, in units of the face
 */
void
guatu_glyph_tracer_trace_face (const GuatuGlyphTracer *tracer, hb_face_t *face,
                               PangoGlyph glyph, GuatuOutline *outline)
{
  Tracing tracing = { .outline = outline };

  cairo_matrix_init_identity (&tracing.matrix);
  trace (tracer, face, glyph, &tracing);
}

static void
trace_letter (const GuatuGlyphTracer *tracer, PangoFont *font, PangoGlyph glyph,
              GuatuOutline *outline)
{
  Tracing tracing = { .outline = outline };

  guatu_glyph_tracer_matrix (font, &tracing.matrix);
  trace (tracer, hb_font_get_face (pango_font_get_hb_font (font)), glyph, &tracing);
}

/**
 * guatu_glyph_tracer_trace:
 * @font: of a run of a text
 * @glyph: of the run
 * @outline: (inout): gets the glyph, which stands at the origin
 */
void
guatu_glyph_tracer_trace (const GuatuGlyphTracer *tracer, PangoFont *font,
                          PangoGlyph glyph, GuatuOutline *outline)
{
  if (glyph & PANGO_GLYPH_UNKNOWN_FLAG)
    trace_box (outline, font, glyph);
  else if (glyph != PANGO_GLYPH_EMPTY)
    trace_letter (tracer, font, glyph, outline);
}
