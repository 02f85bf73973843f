/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/shade.h"

#include "dataset/shaded-period.h"
#include "guide/ground.h"
#include "scene/label-place.h"
#include "scene/occupancy.h"
#include "text/said-text.h"

/* Spans of time that lie behind the marks, each with what it is called. */

/* Lengths at 1200×800. */
#define EDGE_WIDTH 1.2
#define GAP 4.0

/* What a label keeps free to other texts beside it, as a share of the type. */
#define APART 0.5

/* A label is no narrower than so many of its letters, if its span is, and has so many
 * lines at most. */
#define LEAST_LETTERS 6.0
#define LABEL_LINES 2

/* How many places along a span are tried. */
#define N_PLACES 24

/* The least distance between two categories, or the breadth of the plot of one. */
static double
step_of (const GuatuDrawing *drawing, const GuatuPlane *plane, const double *middles)
{
  double step = guatu_plane_breadth (plane);

  for (guint i = 1; i < drawing->table->categories->len; i++)
    step = MIN (step, middles[i] - middles[i - 1]);
  return step;
}

/* Where a span begins and ends across the plot: half a step beyond the first and the
 * last of its periods. Returns whether it has any. */
static gboolean
find_ends (const GuatuDrawing *drawing, const GuatuPlane *plane, const double *middles,
           guint shade, double *start, double *end)
{
  double half = step_of (drawing, plane, middles) / 2;
  gboolean any = FALSE;

  for (guint i = 0; i < drawing->table->categories->len; i++)
    {
      if (!guatu_shade_has (guatu_chart_shade (drawing->chart, shade),
                            guatu_table_category (drawing->table, i)->period))
        continue;
      if (!any)
        *start = MAX (middles[i] - half, 0);
      *end = MIN (middles[i] + half, guatu_plane_breadth (plane));
      any = TRUE;
    }
  return any && *end > *start;
}

/* Whether a drawing speaks for all layers of its plot. */
static gboolean
says_labels (const GuatuDrawing *drawing)
{
  return drawing->panel == NULL && (drawing->pair == NULL || drawing->over);
}

/* Whether a panel over this one had room for a label. */
static gboolean
is_said_above (const GuatuDrawing *drawing, const GuatuText *text)
{
  const char *label = guatu_text_get (text, drawing->primary);

  for (guint i = 0; drawing->chart->panel > 0 && i < drawing->scene->texts->len; i++)
    {
      const GuatuSceneText *other = guatu_scene_text (drawing->scene, i);

      if (other->role == GUATU_ROLE_ANNOTATION
          && g_str_equal (guatu_cut_text_in_full (other->layout), label))
        return TRUE;
    }
  return FALSE;
}

/* Whether another panel may have room for what this one has not. */
static gboolean
has_panel_under (const GuatuDrawing *drawing)
{
  return drawing->columns != NULL
         && drawing->chart->panel + 1 < drawing->columns->n_panels;
}

/** guatu_shades_are_in_legend: whether the legend says what the spans are, since there is
 * no room in them, or they lie in each of small multiples. */
gboolean
guatu_shades_are_in_legend (const GuatuDrawing *drawing)
{
  return drawing->panel != NULL || drawing->references_in_legend;
}

static double
length_of (const GuatuPlane *plane)
{
  return plane->horizontal ? plane->area.width : plane->area.height;
}

/* The edges of a band, where it does not end with the plot. */
static void
draw_edges (const GuatuDrawing *drawing, const GuatuPlane *plane, double start,
            double end)
{
  const GuatuStroke rule
      = guatu_style_rule (&drawing->style, drawing->style.grid, EDGE_WIDTH);
  const double edges[] = { start, end };

  for (guint i = 0; i < G_N_ELEMENTS (edges); i++)
    {
      GuatuPoint line[] = { guatu_plane_point (plane, 0, edges[i]),
                            guatu_plane_point (plane, length_of (plane), edges[i]) };

      guatu_scene_add_polyline (drawing->scene, line, 2, rule, -1);
    }
}

/**
 * guatu_shades_draw:
 * @middles: (array): where the categories of the table lie across @plane
 *
 * Draws the bands, under all else of the plot; of two layers in it the lower one draws
 * them for both.
 */
void
guatu_shades_draw (const GuatuDrawing *drawing, const GuatuPlane *plane,
                   const double *middles)
{
  const GuatuFill fill = { .kind = GUATU_FILL_SOLID, .ground = drawing->style.shade };
  const GuatuDepth depth = drawing->scene->depth;

  drawing->scene->depth = GUATU_DEPTH_SHADE;
  for (guint i = 0; !drawing->over && i < guatu_chart_n_shades (drawing->chart); i++)
    {
      double start, end;
      GuatuBox box;

      if (!find_ends (drawing, plane, middles, i, &start, &end))
        continue;
      box = guatu_plane_box (plane, 0, length_of (plane), start, end);
      guatu_scene_add_polygon (drawing->scene,
                               (GuatuPoint[]) { { box.x, box.y },
                                                { box.x + box.width, box.y },
                                                { box.x + box.width, box.y + box.height },
                                                { box.x, box.y + box.height } },
                               4, fill, (GuatuStroke) { .width = 0 }, -1);
      draw_edges (drawing, plane, start, end);
    }
  drawing->scene->depth = depth;
}

/** guatu_shades_part: whether a band begins or ends within a box, which is then half on
 * it. */
gboolean
guatu_shades_part (const GuatuDrawing *drawing, GuatuBox box)
{
  const GArray *shapes = drawing->scene->shapes;

  for (guint i = 0; i < shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index ((GArray *) shapes, GuatuShape, i);

      if (shape->depth == GUATU_DEPTH_SHADE && shape->kind == GUATU_SHAPE_POLYLINE
          && guatu_box_meets_segment (box, shape->points[0], shape->points[1]))
        return TRUE;
    }
  return FALSE;
}

/** guatu_shade_draw_swatch: a piece of a band, for the legend. */
void
guatu_shade_draw_swatch (const GuatuDrawing *drawing, GuatuBox box)
{
  const GuatuFill fill = { .kind = GUATU_FILL_SOLID, .ground = drawing->style.shade };
  const GuatuPoint corners[] = { { box.x, box.y },
                                 { box.x + box.width, box.y },
                                 { box.x + box.width, box.y + box.height },
                                 { box.x, box.y + box.height } };

  guatu_scene_add_polygon (
      drawing->scene, corners, 4, fill,
      guatu_style_rule (&drawing->style, drawing->style.faint, EDGE_WIDTH), -1);
}

/* Finds a free place for a label in its band, from the end of the greatest values on:
 * in the middle of it or at one of its edges. */
static gboolean
find_place (const GuatuDrawing *drawing, const GuatuPlane *plane, GuatuBox band,
            const GuatuLabel *label, GuatuDepth least, GuatuBox *box)
{
  double gap = GAP * drawing->style.unit;
  double apart = APART * drawing->style.value.size;
  GuatuBox inside = { band.x + gap, band.y + gap, MAX (band.width - 2 * gap, 0),
                      MAX (band.height - 2 * gap, 0) };
  const double shares[] = { 0.5, 0, 1 };

  *box = (GuatuBox) { 0, 0, label->width, label->height };
  for (guint i = 0; i <= N_PLACES; i++)
    for (guint j = 0; j < G_N_ELEMENTS (shares); j++)
      {
        double far = (double) i / N_PLACES;
        double x = plane->horizontal ? 1 - far : shares[j];
        double y = plane->horizontal ? shares[j] : far;

        box->x = inside.x + (inside.width - box->width) * x;
        box->y = inside.y + (inside.height - box->height) * y;
        if (guatu_box_is_inside (*box, plane->area)
            && guatu_occupancy_is_free (drawing->scene, *box, least, -1)
            && guatu_occupancy_meets_no_text (
                drawing->scene, (GuatuBox) { box->x - apart, box->y,
                                             box->width + 2 * apart, box->height }))
          return TRUE;
      }
  return FALSE;
}

static gboolean
place_label (const GuatuDrawing *drawing, const GuatuPlane *plane, GuatuBox band,
             const GuatuText *text, GuatuDepth least)
{
  const GuatuFont *font = &drawing->style.value;
  double width
      = MAX (band.width - 2 * GAP * drawing->style.unit,
             plane->horizontal ? plane->area.width / 2 : LEAST_LETTERS * font->size);
  g_autoptr (GuatuLabel) label
      = guatu_label_new (drawing->typesetter, text, drawing->legend_language, font,
                         MIN (width, plane->area.width), LABEL_LINES);
  GuatuBox box;

  if (guatu_label_is_shortened (label) || guatu_label_is_torn (label)
      || !find_place (drawing, plane, band, label, least, &box))
    return FALSE;
  guatu_ground_add (drawing, box);
  guatu_label_place (label, drawing->scene, GUATU_ROLE_ANNOTATION, box.x + box.width / 2,
                     box.y, GUATU_ALIGN_MIDDLE, drawing->style.soft, -1);
  return TRUE;
}

/**
 * guatu_shades_label:
 * @middles: (array): where the categories of the table lie across @plane
 * @least: of what depth the shapes are at least that no label may cover
 *
 * Writes what the spans are called into them, in the topmost of several panels that has
 * room.
 *
 * Returns: whether each has its label, there or in the legend, or was told to lack it
 */
gboolean
guatu_shades_label (const GuatuDrawing *drawing, const GuatuPlane *plane,
                    const double *middles, GuatuDepth least)
{
  gboolean all = TRUE;

  if (guatu_shades_are_in_legend (drawing) || !says_labels (drawing))
    return TRUE;
  for (guint i = 0; i < guatu_chart_n_shades (drawing->chart); i++)
    {
      const GuatuText *text = guatu_chart_said (
          drawing->chart, &guatu_chart_shade (drawing->chart, i)->label);
      double start, end;
      GuatuBox band;

      if (guatu_text_is_absent (text)
          || !find_ends (drawing, plane, middles, i, &start, &end)
          || is_said_above (drawing, text))
        continue;
      band = guatu_plane_box (plane, 0, length_of (plane), start, end);
      if (place_label (drawing, plane, band, text, least) || has_panel_under (drawing))
        continue;
      if (drawing->columns != NULL)
        guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_ANNOTATION,
                          guatu_text_get (text, drawing->primary));
      else
        all = FALSE;
    }
  return all;
}
