/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/figure.h"
#include "scene/series-color.h"
#include "scene/shape.h"
#include "text/typesetter.h"
#include "dataset/observation.h"

G_BEGIN_DECLS

/* How many series are told apart by colour,
 * marker and pattern. */
#define GUATU_STYLE_N_LOOKS 24

/* In a legend: a mark that is meant whatever its series is. */
#define GUATU_SERIES_NEUTRAL G_MAXUINT

/* Beside what stands out, others have quiet colours: GUATU_SERIES_QUIET and on, for the
 * first of them and so on. */
#define GUATU_SERIES_QUIET (G_MAXUINT / 2)
#define GUATU_STYLE_N_QUIET 3

/* The shapes that points can have, in the order in which series take them. */
typedef enum
{
  GUATU_MARKER_CIRCLE,
  GUATU_MARKER_SQUARE,
  GUATU_MARKER_TRIANGLE,
  GUATU_MARKER_DIAMOND,
  GUATU_MARKER_TRIANGLE_DOWN,
  GUATU_MARKER_PLUS,
  GUATU_MARKER_PENTAGON,
  GUATU_MARKER_TIMES,
} GuatuMarker;

/**
 * GuatuStyle:
 * @unit: what 1 unit at 1200×800 is on this figure; all lengths grow with it
 * @first_color: of the first series, where other layers have the colours before it
 * @colors: of the series, in their order
 * @margin: of the page, which nothing crosses
 *
 * The look of a figure: colours, type and lengths for its size.
 */
typedef struct
{
  GuatuLook look;
  double unit;
  guint first_color;
  double margin;
  GuatuSeriesColor colors[GUATU_STYLE_N_COLORS];
  GuatuColor paper;
  GuatuColor ink;
  GuatuColor soft;
  GuatuColor faint;
  GuatuColor grid;
  GuatuColor shade;
  GuatuFont title;
  GuatuFont subtitle;
  GuatuFont category;
  GuatuFont legend;
  GuatuFont value;
  GuatuFont tick;
  GuatuFont note;
} GuatuStyle;

void guatu_style_init (GuatuStyle *style, const GuatuFigure *figure);
GuatuFigure guatu_style_lying (const GuatuFigure *figure) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_style_lower (GuatuFigure *type);
double guatu_style_smallest (const GuatuFont *font);
GuatuSeriesColor guatu_style_series_color (const GuatuStyle *style, guint series);
gboolean guatu_style_is_quiet (guint series);
guint guatu_style_round (guint series);
GuatuColor guatu_style_text_color (const GuatuStyle *style, guint series, guint n_series);
gboolean guatu_style_text_on (const GuatuStyle *style, const GuatuFill *fill,
                              GuatuColor *color);

/* The grammar of marks: how a number's status looks, without colour too. */
GuatuFill guatu_style_fill (const GuatuStyle *style, guint series, GuatuStatus status);
GuatuFill guatu_style_point_fill (const GuatuStyle *style, guint series,
                                  GuatuStatus status);
GuatuMarker guatu_style_marker (const GuatuStyle *style, guint series);
GuatuStroke guatu_style_edge (const GuatuStyle *style, guint series, GuatuStatus status);
GuatuStroke guatu_style_line (const GuatuStyle *style, guint series, GuatuStatus from,
                              GuatuStatus to);
GuatuStroke guatu_style_dense_line (const GuatuStyle *style, guint series,
                                    GuatuStatus from, GuatuStatus to);
GuatuStroke guatu_style_chevron (const GuatuStyle *style, GuatuColor color);
GuatuStroke guatu_style_rule (const GuatuStyle *style, GuatuColor color, double width);

G_END_DECLS
