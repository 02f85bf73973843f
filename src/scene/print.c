/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/print.h"

#include <math.h>

#define GREY(share) { share, share, share, 1 }

/*
 * How series are told apart in black and white: by a pattern that a photocopier
 * keeps, and by a grey for those who have the first print. The pattern says which
 * series it is, and its weight what the number is: an actual has it bold on its
 * grey, an estimate as bold but pale, within a dashed edge, and a target thin on
 * white, within a heavy edge. The first series is solid where others are bold; no
 * other one rises, so that its target is none of theirs. A new series is a row.
 */
static const struct
{
  GuatuFillKind kind;
  GuatuPattern pattern;
  GuatuColor ground;
  GuatuColor ink;
} series_fills[] = {
  { GUATU_FILL_SOLID, GUATU_PATTERN_RISING, GREY (0.15), GREY (0.15) },
  { GUATU_FILL_HATCH, GUATU_PATTERN_FALLING, GREY (0.9), GREY (0) },
  { GUATU_FILL_HATCH, GUATU_PATTERN_DOTS, GREY (1), GREY (0) },
  { GUATU_FILL_HATCH, GUATU_PATTERN_DIAMONDS, GREY (0.33), GREY (1) },
  { GUATU_FILL_HATCH, GUATU_PATTERN_LEVEL, GREY (0.9), GREY (0) },
  { GUATU_FILL_HATCH, GUATU_PATTERN_UPRIGHT, GREY (0.33), GREY (1) },
  { GUATU_FILL_HATCH, GUATU_PATTERN_GRID, GREY (1), GREY (0) },
  { GUATU_FILL_HATCH, GUATU_PATTERN_DASHES, GREY (0.33), GREY (1) },
};

/* Lengths at 1200×800, by status. */
static const struct
{
  double spacing;
  double line_width;
  double dash_width; /* of a pattern of dots or dashes, which has less ink */
  double edge;
} weights[] = {
  [GUATU_STATUS_ACTUAL] = { 7, 2.2, 2.8, 1 },
  [GUATU_STATUS_ESTIMATE] = { 7, 2.2, 2.8, 1.6 },
  [GUATU_STATUS_TARGET] = { 9, 1, 1.7, 2.2 },
};

/* What tells the series of a round from those before it that have their patterns and
 * markers: how fine the pattern is, which a photocopier keeps, and how dark a solid. */
static const struct
{
  double scale;
  GuatuColor solid;
  GuatuColor pale; /* the same of an estimate */
} rounds[] = {
  { 1, GREY (0.15), GREY (0.72) },
  { 0.5, GREY (0.55), GREY (0.82) },
  { 1.4, GREY (0.85), GREY (0.92) },
};

/* What stands back behind others is paler: how much grey by its status, and the ink of
 * its pattern. */
static const struct
{
  GuatuColor ground;
  GuatuColor ink;
} quiet[] = {
  [GUATU_STATUS_ACTUAL] = { GREY (0.8), GREY (0.5) },
  [GUATU_STATUS_ESTIMATE] = { GREY (0.92), GREY (0.72) },
  [GUATU_STATUS_TARGET] = { GREY (1), GREY (0.6) },
};
#define QUIET_EDGE GREY (0.45)

/* What an estimate has of the ink in lines. */
#define PALE_INK GREY (0.58)

/* A mark that stands for all series is like the first, but of no series' grey. */
#define NEUTRAL_GROUND GREY (0.45)

static guint
row_of (guint series)
{
  if (guatu_style_is_quiet (series))
    series -= GUATU_SERIES_QUIET;
  return series == GUATU_SERIES_NEUTRAL ? 0 : series % G_N_ELEMENTS (series_fills);
}

/* Files round to hundredths; what a pattern is repeated by is none that adds up. */
static double
to_step (double length)
{
  return MAX (round (length * 50), 1) / 50;
}

/** guatu_print_fill: what a mark is filled with in black and white. */
GuatuFill
guatu_print_fill (const GuatuStyle *style, guint series, GuatuStatus status)
{
  static const GuatuColor pale_ink = PALE_INK;
  static const GuatuColor neutral = NEUTRAL_GROUND;
  guint row = row_of (series);
  GuatuPattern pattern = series_fills[row].pattern;
  gboolean dashed = pattern == GUATU_PATTERN_DOTS || pattern == GUATU_PATTERN_DASHES;
  guint round = guatu_style_round (series);
  double unit = style->unit * rounds[round].scale;
  GuatuFill fill = {
    .kind = series_fills[row].kind,
    .pattern = pattern,
    .ground = series_fills[row].ground,
    .ink = series_fills[row].ink,
    .spacing = to_step (weights[status].spacing * unit),
    .line_width
    = to_step (unit * (dashed ? weights[status].dash_width : weights[status].line_width)),
  };

  if (fill.kind == GUATU_FILL_SOLID)
    fill.ground = rounds[round].solid;
  if (series == GUATU_SERIES_NEUTRAL)
    fill.ground = neutral;
  if (status == GUATU_STATUS_TARGET)
    {
      fill.kind = GUATU_FILL_HATCH;
      fill.ground = style->paper;
      fill.ink = style->soft;
    }
  if (status == GUATU_STATUS_ESTIMATE)
    {
      fill.ground = fill.kind == GUATU_FILL_SOLID ? rounds[round].pale : style->paper;
      fill.ink = pale_ink;
    }
  if (guatu_style_is_quiet (series))
    {
      fill.ground = row == 0 ? quiet[status].ground : style->paper;
      fill.ink = quiet[status].ink;
    }
  return fill;
}

/** guatu_print_edge: thin about a pattern, dashed for an estimate, heavy for a target. */
GuatuStroke
guatu_print_edge (const GuatuStyle *style, guint series, GuatuStatus status)
{
  static const GuatuColor quiet_edge = QUIET_EDGE;
  GuatuStroke stroke = {
    .color = style->ink,
    .width = weights[status].edge * style->unit,
  };

  if (guatu_style_is_quiet (series))
    stroke.color = quiet_edge;
  if (status == GUATU_STATUS_ACTUAL && !guatu_style_is_quiet (series)
      && series_fills[row_of (series)].kind == GUATU_FILL_SOLID
      && guatu_style_round (series) == 0)
    stroke.width = 0;
  if (status == GUATU_STATUS_ESTIMATE)
    {
      stroke.dash = 5 * style->unit;
      stroke.gap = 3 * style->unit;
    }
  return stroke;
}
