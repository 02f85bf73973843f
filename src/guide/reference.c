/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/reference.h"

#include "dataset/number.h"
#include "dataset/reference-line.h"
#include "guide/axis.h"
#include "guide/ground.h"
#include "guide/reference-value.h"
#include "scene/label-place.h"
#include "scene/occupancy.h"
#include "text/words.h"
#include "text/said-text.h"

/* Lines across the scale of values, each with what it stands for beside it. */

/* Lengths at 1200×800. */
#define LINE_WIDTH 1.4
#define CASING 1.2
#define GAP 4.0
#define LEAST_PIECE 10.0
#define TEXT_PAD 3.0

/* A label takes this share of the line that it stands at, and of the breadth of the plot,
 * at most, and so many lines. */
#define LABEL_SHARE 0.45
#define LABEL_LINES 2

/* What a label keeps free to numbers, none of which may seem to be a part of it, as a
 * share of the type. */
#define APART 0.75

/* How many places along a line are tried. */
#define N_PLACES 24

static const GuatuReferenceLine *
line_at (const GuatuDrawing *drawing, guint reference)
{
  return &g_array_index (drawing->chart->references, GuatuReferenceLine, reference);
}

/* Where a line lies, in the scale of the axis. */
static double
value_of (const GuatuDrawing *drawing, guint reference)
{
  return guatu_reference_value (drawing->chart, drawing->table, reference)
         / drawing->span_scale;
}

/* The number as those of the chart are written. What no one measured keeps the digits
 * that it was said with. */
static char *
write_number (const GuatuDrawing *drawing, const GuatuNumberWords *words, guint reference)
{
  const GuatuObservation observation
      = guatu_reference_observation (drawing->chart, drawing->table, reference);
  GuatuIndicator as
      = *(const GuatuIndicator *) g_ptr_array_index (drawing->chart->indicators, 0);
  g_autofree char *number = NULL;

  if (drawing->chart->stack == GUATU_STACK_SHARE)
    {
      number = guatu_number_words_number (words, observation.value,
                                          guatu_observation_decimals (&observation));
      return g_strconcat (number, "%", NULL);
    }
  if (!line_at (drawing, reference)->is_average)
    {
      as.op = GUATU_DERIVED_SUM;
      as.decimals = -1;
    }
  return guatu_number_words_label (words, &as, &observation);
}

static char *
write_name (const GuatuDrawing *drawing, const GuatuNumberWords *words, guint reference)
{
  const GuatuReferenceLine *line = line_at (drawing, reference);
  g_autofree char *number = NULL;
  const char *label = guatu_chart_said_in (drawing->chart, &line->label, words->language);

  /* One entry of the legend stands for the lines of all panels. */
  if (drawing->panel != NULL && line->is_average)
    return g_strdup (
        label != NULL ? label : guatu_word (GUATU_WORD_OWN_AVERAGE, words->language));
  number = write_number (drawing, words, reference);
  if (label != NULL)
    return guatu_word_fill (GUATU_WORD_NAMED_NUMBER, words->language, label, number);
  return line->is_average
             ? guatu_word_fill (GUATU_WORD_AVERAGE, words->language, number, NULL)
             : g_steal_pointer (&number);
}

/**
 * guatu_reference_name:
 * @text: (out): what a line stands for, with its number: 平均52.6%, 警戒线：50%
 */
void
guatu_reference_name (const GuatuDrawing *drawing, guint reference, GuatuText *text)
{
  const GuatuNumberWords *english
      = drawing->scene->figure.language == GUATU_LANGUAGE_ZH_EN ? &drawing->second_words
                                                                : &drawing->words;

  text->zh = write_name (drawing, &drawing->words, reference);
  text->en = write_name (drawing, english, reference);
}

/** guatu_references_are_in_legend: whether the legend says what the lines stand for,
 * since there is no room at them, another layer lies over this one, or each of small
 * multiples has them. */
gboolean
guatu_references_are_in_legend (const GuatuDrawing *drawing)
{
  return guatu_references_count (drawing->chart, drawing->table) > 0
         && (drawing->references_in_legend || drawing->pair != NULL
             || drawing->panel != NULL);
}

/** guatu_reference_stroke: solid and thin, since dashes are what is estimated. */
GuatuStroke
guatu_reference_stroke (const GuatuDrawing *drawing)
{
  GuatuColor color
      = drawing->pair != NULL ? guatu_axis_color (drawing) : drawing->style.ink;

  return guatu_style_rule (&drawing->style, color, LINE_WIDTH);
}

/* Finds a free place for a label at its line, from the end that most charts leave free
 * on; returns whether there is one. */
static gboolean
find_place (const GuatuDrawing *drawing, const GuatuPlane *plane, double along,
            const GuatuLabel *label, GuatuDepth least, GuatuBox *box)
{
  GuatuPoint at = guatu_plane_point (plane, along, 0);
  double gap = GAP * drawing->style.unit;
  double apart = drawing->style.value.size * APART;
  double room
      = guatu_plane_breadth (plane) - (plane->horizontal ? label->height : label->width);

  *box = (GuatuBox) { 0, 0, label->width, label->height };
  for (guint i = 0; room >= 0 && i <= N_PLACES; i++)
    for (int side = 0; side < 2; side++)
      {
        double end = room * (N_PLACES - i) / N_PLACES;
        GuatuBox around;

        if (plane->horizontal)
          {
            box->x = side == 0 ? at.x + gap : at.x - gap - label->width;
            box->y = plane->area.y + end;
          }
        else
          {
            box->x = plane->area.x + end;
            box->y = side == 0 ? at.y - gap - label->height : at.y + gap;
          }
        around
            = (GuatuBox) { box->x - apart, box->y, box->width + 2 * apart, box->height };
        if (guatu_box_is_inside (*box, plane->area)
            && guatu_occupancy_is_free (drawing->scene, around, least, -1))
          return TRUE;
      }
  return FALSE;
}

/* Sets the label of a line and places it; returns whether there was room. */
static gboolean
place_label (const GuatuDrawing *drawing, const GuatuPlane *plane, double along,
             guint reference, GuatuDepth least)
{
  g_auto (GuatuText) name = { NULL, NULL };
  g_autoptr (GuatuLabel) label = NULL;
  GuatuBox box;

  guatu_reference_name (drawing, reference, &name);
  label = guatu_label_new (drawing->typesetter, &name, drawing->legend_language,
                           &drawing->style.value, plane->area.width * LABEL_SHARE,
                           LABEL_LINES);
  if (!guatu_label_is_shortened (label) && !guatu_label_is_torn (label)
      && find_place (drawing, plane, along, label, least, &box))
    {
      guatu_ground_add (drawing, box);
      guatu_label_place (label, drawing->scene, GUATU_ROLE_DIRECT, box.x, box.y,
                         GUATU_ALIGN_START, guatu_reference_stroke (drawing).color, -1);
      return TRUE;
    }
  if (drawing->columns != NULL)
    guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_DIRECT,
                      guatu_text_get (&name, drawing->primary));
  return drawing->columns != NULL;
}

/* The end of the first text from @from on across the plane that a line at @along would
 * run through, and in @start where it begins; G_MAXDOUBLE if there is none. */
static double
find_text (const GuatuDrawing *drawing, const GuatuPlane *plane, double along,
           double from, double *start)
{
  GuatuPoint at = guatu_plane_point (plane, along, 0);
  double pad = TEXT_PAD * drawing->style.unit, end = G_MAXDOUBLE;

  *start = G_MAXDOUBLE;
  for (guint i = 0; i < drawing->scene->texts->len; i++)
    {
      const GuatuBox *box = &guatu_scene_text (drawing->scene, i)->box;
      double low = plane->horizontal ? box->x : box->y;
      double high = low + (plane->horizontal ? box->width : box->height);
      double line = plane->horizontal ? at.x : at.y;
      double first = plane->horizontal ? box->y - plane->area.y : box->x - plane->area.x;
      double last = first + (plane->horizontal ? box->height : box->width);

      if (line < low - pad || line > high + pad || last + pad <= from
          || first - pad >= *start)
        continue;
      *start = first - pad;
      end = last + pad;
    }
  return end;
}

/* Paper on both sides of a line keeps it apart from the bars under it. */
static GuatuStroke
casing_of (const GuatuDrawing *drawing)
{
  return guatu_style_rule (&drawing->style, drawing->style.paper,
                           LINE_WIDTH + 2 * CASING);
}

/* Draws the pieces of a line on which no text stands, if they are longer than @least;
 * returns whether there was any. */
static gboolean
draw_pieces (const GuatuDrawing *drawing, const GuatuPlane *plane, double along,
             double least)
{
  double breadth = guatu_plane_breadth (plane), from = 0;
  gboolean any = FALSE;

  while (from < breadth)
    {
      double start, end = find_text (drawing, plane, along, from, &start);
      double to = MIN (start, breadth);
      GuatuPoint line[] = { guatu_plane_point (plane, along, from),
                            guatu_plane_point (plane, along, MAX (to, from)) };
      gboolean drawn = to - from > least;

      if (drawn && guatu_mark_traits (drawing->chart->mark)->from_zero)
        guatu_scene_add_polyline (drawing->scene, line, 2, casing_of (drawing), -1);
      if (drawn)
        guatu_scene_add_polyline (drawing->scene, line, 2,
                                  guatu_reference_stroke (drawing), -1);
      any = any || drawn;
      from = end;
    }
  return any;
}

/* Dots between the numbers of neighbouring rows are no line; they stand only where there
 * is nothing else of it. */
static void
draw_line (const GuatuDrawing *drawing, const GuatuPlane *plane, double along)
{
  if (!draw_pieces (drawing, plane, along, LEAST_PIECE * drawing->style.unit))
    draw_pieces (drawing, plane, along, 0);
}

/**
 * guatu_references_draw:
 * @scale: of the axis, along @plane
 * @least: of what depth the shapes are at least that no label may cover
 *
 * Draws the lines over the marks, with their labels where these are free of them.
 *
 * Returns: whether each line has its label, there or in the legend
 */
gboolean
guatu_references_draw (const GuatuDrawing *drawing, const GuatuPlane *plane,
                       const GuatuScale *scale, GuatuDepth least)
{
  gboolean all = TRUE;

  for (guint i = 0; i < guatu_references_count (drawing->chart, drawing->table); i++)
    {
      double along = guatu_scale_map (scale, value_of (drawing, i));

      if (!guatu_references_are_in_legend (drawing))
        all = place_label (drawing, plane, along, i, least) && all;
    }
  for (guint i = 0; i < guatu_references_count (drawing->chart, drawing->table); i++)
    draw_line (drawing, plane, guatu_scale_map (scale, value_of (drawing, i)));
  return all;
}
