/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/annotation.h"

#include <math.h>

#include "guide/annotation-anchor.h"
#include "guide/ground.h"
#include "guide/shade.h"
#include "scene/label-place.h"
#include "scene/occupancy.h"
#include "text/said-text.h"

/*
 * Texts at values or periods. Each stands where the page is free: as near to its mark as
 * there is room, and with a line that leads to it where that is not beside it.
 */

/* Lengths at 1200×800. */
#define GAP 5.0
#define GAP_BESIDE 14.0
#define LEADER_WIDTH 1.2
#define LEADER_GAP 3.0
#define LEADER_STEP 4.0
#define CASING 1.6
#define APART 3.0

/* From what else is written, as a share of the type: nearer they would be read as one. */
#define APART_FROM_TEXT 0.5

/* How far from its mark a text may stand, in lines of its type; beyond the first of these
 * a line leads to the mark. */
static const double distances[] = { 0, 0.8, 1.6, 2.6, 3.8, 5.2, 7, 9, 11.5, 14 };

/* Up to which of these a text beside a lying bar is still on its row. */
#define ON_ROW 2

/* Where a text stands to its mark: -1 to the left of it or over it, 1 to the right or
 * under it; 0 in its middle. It may begin or end with its mark too. */
static const struct
{
  int across;
  int down;
  int aligned;
} sides[] = {
  { 0, -1, 0 }, { 0, -1, 1 }, { 0, -1, -1 }, { 1, -1, 0 }, { -1, -1, 0 }, { 1, 0, 0 },
  { -1, 0, 0 }, { 1, 1, 0 },  { -1, 1, 0 },  { 0, 1, 0 },  { 0, 1, 1 },   { 0, 1, -1 },
};

/* The breadths that a text is set in, as shares of the plot's, how many lines it may
 * have, and how many of the distances are tried: a long line only next to its mark. */
static const struct
{
  double share;
  int lines;
  guint n_steps;
} settings[] = {
  { 0.45, 1, 1 },
  { 0.3, 2, G_N_ELEMENTS (distances) },
  { 0.2, 3, G_N_ELEMENTS (distances) },
  { 0.3, 3, G_N_ELEMENTS (distances) },
  { 0.13, 4, G_N_ELEMENTS (distances) },
  { 0.3, 4, G_N_ELEMENTS (distances) },
  { 0.45, 4, G_N_ELEMENTS (distances) },
};

/* The coordinate of a text beside, over or in the middle of its anchor. */
static double
place_beside (double start, double length, double own, int side, int aligned,
              double distance)
{
  if (side < 0)
    return start - distance - own;
  if (side > 0)
    return start + length + distance;
  return aligned > 0   ? start
         : aligned < 0 ? start + length - own
                       : start + (length - own) / 2;
}

/* Where on @box a line from @other to it ends. */
static GuatuPoint
nearest_point (GuatuBox box, GuatuBox other)
{
  double x = other.x + other.width / 2, y = other.y + other.height / 2;

  return (GuatuPoint) { CLAMP (x, box.x, box.x + box.width),
                        CLAMP (y, box.y, box.y + box.height) };
}

/* The line that leads from a text to its mark. Returns whether it is on nothing else. */
static gboolean
find_leader (const GuatuDrawing *drawing, GuatuBox box, GuatuBox anchor, int mark,
             GuatuDepth least, GuatuPoint line[2])
{
  double unit = drawing->style.unit, length;
  GuatuPoint from = nearest_point (anchor, box), to;

  to = nearest_point (box, (GuatuBox) { from.x, from.y, 0, 0 });
  length = hypot (to.x - from.x, to.y - from.y);
  if (length <= 2 * LEADER_GAP * unit)
    return FALSE;
  for (guint i = 0; i < 2; i++)
    {
      double share = i == 0 ? LEADER_GAP * unit / length : 1 - LEADER_GAP * unit / length;

      line[i] = (GuatuPoint) { from.x + (to.x - from.x) * share,
                               from.y + (to.y - from.y) * share };
    }
  for (double at = 0; at <= 1; at += LEADER_STEP * unit / length)
    {
      GuatuPoint point = { line[0].x + (line[1].x - line[0].x) * at,
                           line[0].y + (line[1].y - line[0].y) * at };

      if (!guatu_occupancy_is_free (
              drawing->scene,
              (GuatuBox) { point.x - unit, point.y - unit, 2 * unit, 2 * unit }, least,
              mark))
        return FALSE;
    }
  return TRUE;
}

static GuatuBox
broaden (GuatuBox box, double by)
{
  return (GuatuBox) { box.x - by, box.y, box.width + 2 * by, box.height };
}

/* Whether nothing stands where a text is to, or so near that both would be read as one.
 */
static gboolean
is_free (const GuatuDrawing *drawing, GuatuBox box, GuatuDepth least)
{
  return guatu_occupancy_is_free (drawing->scene,
                                  broaden (box, APART * drawing->style.unit), least, -1)
         && guatu_occupancy_meets_no_text (
             drawing->scene, broaden (box, APART_FROM_TEXT * drawing->style.value.size));
}

/* A text that stands over or under its mark moves along it to stay in the plot. */
static void
keep_inside (const GuatuPlane *plane, int across, GuatuBox *box)
{
  const GuatuBox *area = &plane->area;

  if (across == 0)
    box->x = CLAMP (box->x, area->x, MAX (area->x + area->width - box->width, area->x));
}

/* Where a text stands. */
typedef struct
{
  GuatuBox box;
  int across; /* as of a side */
  gboolean leads;
  GuatuPoint line[2]; /* to its mark, if one @leads there */
} Place;

/* A plot, what may be written on in it, and the mark that a text is to stand at. */
typedef struct
{
  const GuatuPlane *plane;
  GuatuBox room;
  GuatuDepth least;
  int mark;
  gboolean numbered;
  gboolean beside_number; /* whether the text may stand beside it */
  GuatuBox anchor;
  const GuatuBox
      *point; /* the mark, where @anchor is the end of the bar that it lies on */
} Target;

/* Whether a text at a side of its mark would be misread there: beside a number as a part
 * of it, unless that is the only place, the line between them as a minus; near a mark of
 * another row as that one's. */
static gboolean
is_misread (const Target *target, guint step, guint side)
{
  if (target->plane->horizontal)
    return step == 0 && sides[side].down != 0;
  return target->numbered && sides[side].down == 0
         && !(target->beside_number && step == 0);
}

/* Whether a text that is farther off than the first distance needs no line to its mark:
 * it is on the row of a lying bar, where a line after its number would be read as a dash.
 */
static gboolean
is_on_row (const Target *target, guint step, guint side)
{
  return target->plane->horizontal && sides[side].down == 0 && step <= ON_ROW;
}

/* Puts a text at a side of its mark; returns whether it is free there, and in @place its
 * box and the line that leads to it, if it needs one. */
static gboolean
try_place (const GuatuDrawing *drawing, const Target *target, guint step, guint side,
           Place *place)
{
  const GuatuBox *anchor = &target->anchor;
  double far = distances[step] * drawing->style.value.size;
  double gap = (sides[side].down == 0 ? GAP_BESIDE : GAP) * drawing->style.unit;
  GuatuBox *box = &place->box;

  if (is_misread (target, step, side))
    return FALSE;
  /* Along the rows there is little room, down them more. */
  box->x = place_beside (
      anchor->x, anchor->width, box->width, sides[side].across, sides[side].aligned,
      gap + (target->plane->horizontal && sides[side].down != 0 ? 0 : far));
  box->y = place_beside (anchor->y, anchor->height, box->height, sides[side].down, 0,
                         gap + far);
  keep_inside (target->plane, sides[side].across, box);
  place->across = sides[side].across;
  place->leads = step > 0 && !is_on_row (target, step, side);
  return guatu_box_is_inside (*box, target->room)
         && is_free (drawing, *box, target->least)
         && (!place->leads
             || find_leader (drawing, *box, *anchor, target->mark, target->least,
                             place->line));
}

/* Finds the nearest free place of a text, up to some of the distances: one that is not
 * half on a span that is shaded, if there is any as near; returns whether there is one.
 */
static gboolean
find_place (const GuatuDrawing *drawing, const Target *target, const GuatuLabel *label,
            guint n_steps, Place *place)
{
  Place parted;
  gboolean found = FALSE;

  for (guint step = 0; step < n_steps && !found; step++)
    for (guint side = 0; side < G_N_ELEMENTS (sides); side++)
      {
        *place = (Place) { .box = { 0, 0, label->width, label->height } };
        if (!try_place (drawing, target, step, side, place))
          continue;
        if (!guatu_shades_part (drawing, place->box))
          return TRUE;
        if (!found)
          parted = *place;
        found = TRUE;
      }
  if (found)
    *place = parted;
  return found;
}

/* The lines of a text begin, or end, at its mark. */
static void
set (const GuatuDrawing *drawing, const GuatuLabel *label, const Place *place)
{
  GuatuBox box = place->box;
  int across = place->across;

  guatu_ground_add (drawing, box);
  guatu_label_place (label, drawing->scene, GUATU_ROLE_ANNOTATION,
                     box.x + box.width * (1 - across) / 2, box.y,
                     across > 0   ? GUATU_ALIGN_START
                     : across < 0 ? GUATU_ALIGN_END
                                  : GUATU_ALIGN_MIDDLE,
                     drawing->style.ink, -1);
}

static void
draw_leader (const GuatuDrawing *drawing, const GuatuPoint line[2])
{
  guatu_scene_add_polyline (
      drawing->scene, line, 2,
      guatu_style_rule (&drawing->style, drawing->style.soft, LEADER_WIDTH), -1);
}

/* A text over a bar leads on to the point that lies on it, with paper at both sides. */
static void
lead_to_point (const GuatuDrawing *drawing, const Target *target, const Place *place)
{
  const double gap = LEADER_GAP * drawing->style.unit;
  const GuatuBox *point = target->point;
  const double end = target->anchor.y;
  const GuatuPoint top = { target->anchor.x, end };
  const GuatuPoint line[]
      = { place->leads ? place->line[1] : nearest_point (place->box, target->anchor),
          top,
          { top.x, end < point->y ? point->y - gap : point->y + point->height + gap } };
  GuatuStroke stroke
      = guatu_style_rule (&drawing->style, drawing->style.ink, LEADER_WIDTH);
  GuatuStroke casing = stroke;

  casing.color = drawing->style.paper;
  casing.width += 2 * CASING * drawing->style.unit;
  guatu_scene_add_polyline (drawing->scene, line, G_N_ELEMENTS (line), casing, -1);
  guatu_scene_add_polyline (drawing->scene, line, G_N_ELEMENTS (line), stroke, -1);
}

/* Sets a text in one of the ways and places it. Returns whether there was room. */
static gboolean
try_setting (const GuatuDrawing *drawing, const Target *target, const GuatuText *text,
             guint setting)
{
  const GuatuFont *font = &drawing->style.value;
  double width = target->plane->area.width * settings[setting].share;
  g_autoptr (GuatuLabel) label
      = guatu_label_new (drawing->typesetter, text, drawing->legend_language, font,
                         MAX (width, font->size), settings[setting].lines);
  Place place;

  if (guatu_label_is_shortened (label) || guatu_label_is_torn (label)
      || !find_place (drawing, target, label, settings[setting].n_steps, &place))
    return FALSE;
  if (target->point != NULL)
    lead_to_point (drawing, target, &place);
  else if (place.leads)
    draw_leader (drawing, place.line);
  set (drawing, label, &place);
  return TRUE;
}

static gboolean
try_settings (const GuatuDrawing *drawing, const Target *target, const GuatuText *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    if (try_setting (drawing, target, text, i))
      return TRUE;
  return FALSE;
}

/* The bar of the layer under a line on which a point lies, or -1. */
static int
find_bar_under (const GuatuDrawing *drawing, GuatuBox point)
{
  const GuatuDrawing *under = drawing->pair != NULL ? drawing->pair->under : NULL;

  for (guint i = 0; under != NULL && i < under->marks.n; i++)
    {
      const GuatuSceneMark *mark
          = guatu_scene_mark (drawing->scene, under->marks.first + i);

      if (mark->kind == GUATU_SCENE_MARK_BAR && guatu_box_overlaps (mark->box, point))
        return (int) (under->marks.first + i);
    }
  return -1;
}

/* Places the text of a point that lies on a bar, where no text may stand, over the end of
 * the bar. Returns whether there was room. */
static gboolean
draw_over_bar (const GuatuDrawing *drawing, const Target *target, const GuatuText *text)
{
  const GuatuBox point = guatu_scene_mark (drawing->scene, (guint) target->mark)->box;
  Target over = *target;

  over.mark = find_bar_under (drawing, point);
  if (over.mark < 0 || target->plane->horizontal)
    return FALSE;
  over.anchor = guatu_annotation_anchor (drawing->pair->under, target->plane, over.mark,
                                         &over.numbered);
  over.anchor.x = point.x + point.width / 2;
  over.anchor.width = 0;
  over.point = &point;
  return try_settings (drawing, &over, text);
}

/* Sets a text and places it. Returns whether there was room. */
static gboolean
draw_one (const GuatuDrawing *drawing, const GuatuPlane *plane, GuatuBox room,
          const GuatuAnnotation *annotation, GuatuDepth least)
{
  const GuatuText *text = guatu_chart_said (drawing->chart, &annotation->text);
  Target target = { .plane = plane, .room = room, .least = least };

  target.mark = guatu_annotation_find_mark (drawing, plane, annotation);
  if (target.mark < 0)
    return FALSE;
  target.anchor = guatu_annotation_anchor (drawing, plane, target.mark, &target.numbered);
  for (int beside = FALSE; beside <= target.numbered; beside++)
    {
      target.beside_number = beside;
      if (try_settings (drawing, &target, text))
        return TRUE;
    }
  return draw_over_bar (drawing, &target, text);
}

static void
draw_all (const GuatuDrawing *drawing, const GuatuPlane *plane, GuatuBox room,
          GuatuDepth least)
{
  for (guint i = 0; i < guatu_chart_n_annotations (drawing->chart); i++)
    {
      const GuatuAnnotation *annotation = guatu_chart_annotation (drawing->chart, i);

      if (!draw_one (drawing, plane, room, annotation, least))
        guatu_scene_warn (
            drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_ANNOTATION,
            guatu_chart_said_in (drawing->chart, &annotation->text, drawing->primary));
    }
}

/**
 * guatu_annotations_draw:
 * @plane: of the plot, whose marks and numbers are there
 * @space: of the plot with its numbers, where a text may stand over its marks and beside
 *   them
 * @least: of what depth the shapes are at least that no text may cover
 *
 * Places the annotations of a chart or a layer, and tells of those that find no place. Of
 * two layers in one plot the upper one places those of both, when all marks are there.
 */
void
guatu_annotations_draw (const GuatuDrawing *drawing, const GuatuPlane *plane,
                        GuatuBox space, GuatuDepth least)
{
  GuatuBox room = plane->area;

  room.y = MIN (space.y, room.y);
  room.width = MAX (space.x + space.width - room.x, room.width);
  room.height += plane->area.y - room.y;
  if (drawing->pair != NULL && !drawing->over)
    return;
  if (drawing->pair != NULL && drawing->pair->under != NULL)
    draw_all (drawing->pair->under, plane, room, least);
  draw_all (drawing, plane, room, least);
}
