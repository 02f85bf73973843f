/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Scene units (1/96 inch), from the page's top left corner, y downwards. */
typedef struct
{
  double x;
  double y;
} GuatuPoint;

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} GuatuBox;

/* sRGB, each component from 0 to 1, alpha not premultiplied. */
typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} GuatuColor;

typedef enum
{
  GUATU_FILL_NONE,
  GUATU_FILL_SOLID, /* @ground everywhere */
  GUATU_FILL_HATCH, /* @ground under a pattern of lines of @ink */
} GuatuFillKind;

/* What a hatching looks like. */
typedef enum
{
  GUATU_PATTERN_RISING,
  GUATU_PATTERN_FALLING,
  GUATU_PATTERN_DOTS,
  GUATU_PATTERN_DIAMONDS, /* rising and falling */
  GUATU_PATTERN_LEVEL,
  GUATU_PATTERN_UPRIGHT,
  GUATU_PATTERN_GRID, /* level and upright */
  GUATU_PATTERN_DASHES,
} GuatuPattern;

/**
 * GuatuFill:
 * @pattern: of a hatching
 * @spacing: from one hatch line to the next, across them
 * @line_width: of a hatch line
 */
typedef struct
{
  GuatuFillKind kind;
  GuatuPattern pattern;
  GuatuColor ground;
  GuatuColor ink;
  double spacing;
  double line_width;
} GuatuFill;

/* How a stroke turns a corner. */
typedef enum
{
  GUATU_JOIN_MITER, /* to a point */
  GUATU_JOIN_BEVEL, /* cut off, so that it ends where the line turns */
} GuatuJoin;

/**
 * GuatuStroke:
 * @width: 0 for no stroke
 * @dash: length of a dash, 0 for a solid line
 * @gap: length of the gap after a dash
 */
typedef struct
{
  GuatuColor color;
  double width;
  double dash;
  double gap;
  GuatuJoin join;
} GuatuStroke;

typedef enum
{
  GUATU_SHAPE_POLYLINE, /* open */
  GUATU_SHAPE_POLYGON,  /* closed */
  GUATU_SHAPE_CIRCLE,   /* about the first point */
} GuatuShapeKind;

/* What a shape is to the texts of a chart, each over the ones before it. */
typedef enum
{
  GUATU_DEPTH_SHADE,  /* bands behind all else of a plot */
  GUATU_DEPTH_GROUND, /* grids, axes and rules, on which any text may stand */
  GUATU_DEPTH_BAND, /* areas and bands: names and numbers may stand on them, no legend */
  GUATU_DEPTH_MARK, /* what no text covers but its own */
} GuatuDepth;

/**
 * GuatuShape:
 * @points: (array length=n_points): owned by the scene
 * @radius: of a circle
 * @depth: what it is to the texts of its chart
 * @mark: the index of the scene's mark that it is a part of, or -1
 */
typedef struct
{
  GuatuShapeKind kind;
  GuatuPoint *points;
  guint n_points;
  double radius;
  GuatuFill fill;
  GuatuStroke stroke;
  GuatuDepth depth;
  int mark;
} GuatuShape;

gboolean guatu_box_contains (GuatuBox box, double x, double y);
gboolean guatu_box_overlaps (GuatuBox a, GuatuBox b);
gboolean guatu_box_is_inside (GuatuBox inner, GuatuBox outer);
gboolean guatu_shape_surrounds (const GuatuShape *shape, GuatuBox box);
gboolean guatu_box_meets_segment (GuatuBox box, GuatuPoint a, GuatuPoint b);

G_END_DECLS
