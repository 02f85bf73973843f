/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/style.h"

#include <math.h>

#include "scene/color-vision.h"
#include "scene/house-colors.h"
#include "scene/print.h"

/* The figure for which the type scale is given. */
#define REFERENCE_WIDTH 1200.0
#define REFERENCE_HEIGHT 800.0

/* No type is smaller than this, in scene units (6.75 points). */
#define SMALLEST_TYPE 9.0

/* Nor does it shrink to less than this share, which on a poster would be a speck. */
#define LEAST_SHARE 0.55

#define RGB(hex)                                                                         \
  { ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) & 0xff) / 255.0, 1 }

/* Of text on its ground: Web Content Accessibility Guidelines 2.1, 1.4.3 (AA). */
#define LEAST_CONTRAST 4.5

/* What an estimate has of its colour. */
#define ESTIMATE_SHARE 0.36

/* Beyond this many series the colours repeat, in another round: with other markers and
 * patterns. */
#define N_COLORS GUATU_STYLE_N_COLORS
#define N_ROUNDS (GUATU_STYLE_N_LOOKS / GUATU_STYLE_N_COLORS)

/* All the colours of a look. Each text colour has a contrast of 4.5:1 or more on
 * its paper, and the colours of series can be told apart by eyes that lack one kind of
 * cone; tests/figure/test-looks.c measures both. */
typedef struct
{
  GuatuColor paper;
  GuatuColor ink;
  GuatuColor soft;
  GuatuColor faint;
  GuatuColor grid;
  GuatuColor shade;
  GuatuSeriesColor neutral;
  GuatuSeriesColor quiet[GUATU_STYLE_N_QUIET];
  GuatuSeriesColor series[N_COLORS];
} Colors;

/* A colour that is dark enough to write with. */
#define SERIES(hex) { RGB (hex), RGB (hex) }

static const Colors looks[] = {
  [GUATU_LOOK_LIGHT] = {
    .paper = RGB (0xffffff),
    .ink = RGB (0x1b1e23),
    .soft = RGB (0x5b626c),
    .faint = RGB (0x6b727c),
    .grid = RGB (0xe6e8eb),
    .shade = RGB (0xf2f0ea),
    .neutral = SERIES (0x5b626c),
    .quiet = {
      { RGB (0x9aa2ac), RGB (0x5b626c) }, { RGB (0xbfc5cc), RGB (0x5b626c) },
      { RGB (0x828a94), RGB (0x5b626c) },
    },
    .series = {
      SERIES (0x1f5fa8),                     /* blue */
      SERIES (0xb8412c),                     /* brick red */
      { RGB (0xd28c00), RGB (0x8f5f00) }, /* ochre */
      { RGB (0x1496bf), RGB (0x0e6d8b) }, /* lake */
      SERIES (0x733cd4),                     /* violet */
      SERIES (0x4e4a4c),                     /* charcoal */
      SERIES (0x153000),                     /* pine */
      SERIES (0x47085a),                     /* aubergine */
    },
  },
  [GUATU_LOOK_DARK] = {
    .paper = RGB (0x1d2026),
    .ink = RGB (0xf1f3f5),
    .soft = RGB (0xb4bbc4),
    .faint = RGB (0x98a0aa),
    .grid = RGB (0x343941),
    .shade = RGB (0x131519),
    .neutral = SERIES (0xb4bbc4),
    .quiet = {
      { RGB (0x868e98), RGB (0xb4bbc4) }, { RGB (0x565d66), RGB (0xb4bbc4) },
      { RGB (0xa3abb5), RGB (0xb4bbc4) },
    },
    .series = {
      SERIES (0x6aa9ee), SERIES (0xf08a72), SERIES (0xf6dc21), SERIES (0x8c70ff),
      SERIES (0xd6ffe1), SERIES (0x62effc), SERIES (0x78aa00), SERIES (0xc585ab),
    },
  },
  [GUATU_LOOK_PRINT] = {
    .paper = RGB (0xffffff),
    .ink = RGB (0x000000),
    .soft = RGB (0x404040),
    .faint = RGB (0x555555),
    .grid = RGB (0xd8d8d8),
    .shade = RGB (0xefefef),
    .neutral = SERIES (0x404040),
    .quiet = {
      { RGB (0xa6a6a6), RGB (0x404040) }, { RGB (0xbababa), RGB (0x404040) },
      { RGB (0x949494), RGB (0x404040) },
    },
    .series = {
      /* Of lines and points, which have no room for a pattern; see print.c. */
      { RGB (0x262626), RGB (0x000000) }, { RGB (0x8c8c8c), RGB (0x000000) },
      { RGB (0x4d4d4d), RGB (0x000000) }, { RGB (0x757575), RGB (0x000000) },
      { RGB (0x383838), RGB (0x000000) }, { RGB (0x828282), RGB (0x000000) },
      { RGB (0x5c5c5c), RGB (0x000000) }, { RGB (0x6b6b6b), RGB (0x000000) },
    },
  },
  [GUATU_LOOK_CONTRAST] = {
    .paper = RGB (0xffffff),
    .ink = RGB (0x000000),
    .soft = RGB (0x1c1c1c),
    .faint = RGB (0x303030),
    .grid = RGB (0xb4b8bd),
    .shade = RGB (0xffffff),
    .neutral = SERIES (0x1c1c1c),
    .quiet = {
      { RGB (0x8a8f96), RGB (0x1c1c1c) }, { RGB (0xa9adb3), RGB (0x1c1c1c) },
      { RGB (0x6b7077), RGB (0x1c1c1c) },
    },
    .series = {
      SERIES (0x003d8f), SERIES (0x9a1f0a), SERIES (0x6b24d7), { RGB (0x1b7740), RGB (0x125f30) },
      { RGB (0x6f6569), RGB (0x565053) }, SERIES (0x430b09), SERIES (0x5c3062), SERIES (0x1b0018),
    },
  },
};

static GuatuColor
mix (GuatuColor a, GuatuColor b, double share)
{
  return (GuatuColor) {
    .red = a.red + (b.red - a.red) * share,
    .green = a.green + (b.green - a.green) * share,
    .blue = a.blue + (b.blue - a.blue) * share,
    .alpha = 1,
  };
}

/* A figure that is taller than 3:2 has room for larger type: as on one of its area, but
 * for what is taller than this, to its width. */
#define MOST_TALL 2.4

/* Half the figure needs more than half the type to be read, while a poster is
 * the same picture seen from farther away. */
static double
unit_for (const GuatuFigure *figure)
{
  double across = figure->width / REFERENCE_WIDTH;
  double down = figure->height / REFERENCE_HEIGHT;
  double ratio = down > across ? sqrt (across * MIN (down, across * MOST_TALL)) : down;

  return ratio < 1 ? pow (ratio, 0.6) : ratio;
}

/* A type between that of a figure that stands and of one that lies is worth a try where
 * the first is so much taller. */
#define NEARLY_LYING 1.5

/* The type of names at 1200×800, and the smallest there. */
#define CATEGORY_TYPE 17.0
#define NOTE_TYPE 14.0

/* Where all type has to be so much larger, as an exponent: that which is larger anyway
 * grows less, so that a title does not take the page, and lengths less still. */
#define TYPE_GROWTH 0.45
#define UNIT_GROWTH 0.4

static GuatuFont
font_of (double size, double unit, double least, gboolean bold, gboolean tabular)
{
  return (GuatuFont) {
    .size
    = MAX (MAX (size * unit, SMALLEST_TYPE), least * pow (size / NOTE_TYPE, TYPE_GROWTH)),
    .least = least,
    .bold = bold,
    .tabular = tabular,
  };
}

/** guatu_style_init: sets @style up for the size of @figure. */
void
guatu_style_init (GuatuStyle *style, const GuatuFigure *figure)
{
  double size = unit_for (figure), least = figure->least_type;
  double unit = size * pow (MAX (least / (NOTE_TYPE * size), 1), UNIT_GROWTH);
  const Colors *colors = &looks[figure->look];

  *style = (GuatuStyle) {
    .look = figure->look,
    .unit = unit,
    .margin = 48 * size,
    .paper = colors->paper,
    .ink = colors->ink,
    .soft = colors->soft,
    .faint = colors->faint,
    .grid = colors->grid,
    .shade = colors->shade,
    .title = font_of (30, size, least, TRUE, FALSE),
    .subtitle = font_of (18, size, least, FALSE, FALSE),
    .category = font_of (CATEGORY_TYPE, size, least, FALSE, FALSE),
    .legend = font_of (16, size, least, FALSE, FALSE),
    .value = font_of (16, size, least, FALSE, FALSE),
    .tick = font_of (14, size, least, FALSE, TRUE),
    .note = font_of (14, size, least, FALSE, FALSE),
  };
  if (figure->house != NULL && figure->house->margin >= 0)
    style->margin = figure->width * figure->house->margin / 100;
  guatu_house_series_colors (style->colors, colors->series, figure, style->paper,
                             style->ink);
}

/** guatu_style_lying: a figure as wide whose type is no larger than where it lies. */
GuatuFigure
guatu_style_lying (const GuatuFigure *figure)
{
  GuatuFigure lying = *figure;

  lying.height = MIN (figure->height, figure->width * REFERENCE_HEIGHT / REFERENCE_WIDTH);
  return lying;
}

/**
 * guatu_style_lower:
 * @type: (inout): a figure that gives its type to one that stands
 *
 * Gives a figure smaller type, down to that of one as wide that lies.
 *
 * Returns: %FALSE where it has that already, or all but its title is of the smallest type
 */
gboolean
guatu_style_lower (GuatuFigure *type)
{
  GuatuFigure lying = guatu_style_lying (type);

  if (type->height <= lying.height || unit_for (type) * CATEGORY_TYPE <= SMALLEST_TYPE)
    return FALSE;
  type->height = type->height > lying.height * NEARLY_LYING
                     ? sqrt (type->height * lying.height)
                     : lying.height;
  return TRUE;
}

/** guatu_style_smallest: the size to which type may shrink to find room. */
double
guatu_style_smallest (const GuatuFont *font)
{
  return MAX (MAX (GUATU_SMALLEST_TYPE, font->least), font->size * LEAST_SHARE);
}

/** guatu_style_series_color: the colours of a series, counted from 0; they repeat. */
GuatuSeriesColor
guatu_style_series_color (const GuatuStyle *style, guint series)
{
  const Colors *colors = &looks[style->look];

  if (guatu_style_is_quiet (series))
    return colors->quiet[(series - GUATU_SERIES_QUIET) % GUATU_STYLE_N_QUIET];
  return series == GUATU_SERIES_NEUTRAL
             ? colors->neutral
             : style->colors[(style->first_color + series) % N_COLORS];
}

/** guatu_style_is_quiet: whether the ink is of what stands back behind others. */
gboolean
guatu_style_is_quiet (guint series)
{
  return series >= GUATU_SERIES_QUIET && series != GUATU_SERIES_NEUTRAL;
}

/** guatu_style_round: how often all colours were used before a series. */
guint
guatu_style_round (guint series)
{
  if (guatu_style_is_quiet (series))
    return (series - GUATU_SERIES_QUIET) / GUATU_STYLE_N_QUIET % N_ROUNDS;
  return series == GUATU_SERIES_NEUTRAL ? 0 : series / N_COLORS % N_ROUNDS;
}

/**
 * guatu_style_text_color:
 *
 * Returns: the colour of a label: that of its mark where there are several
 *   series to tell apart or it stands back behind others, else the ink of the page
 */
GuatuColor
guatu_style_text_color (const GuatuStyle *style, guint series, guint n_series)
{
  return n_series > 1 || guatu_style_is_quiet (series)
             ? guatu_style_series_color (style, series).text
             : style->ink;
}

/**
 * guatu_style_text_on:
 * @fill: on the paper
 * @color: (out): the ink or the paper, whichever is read better on it
 *
 * Returns: whether that is read well enough; on a pattern nothing is
 */
gboolean
guatu_style_text_on (const GuatuStyle *style, const GuatuFill *fill, GuatuColor *color)
{
  GuatuColor ground = mix (style->paper, fill->ground, fill->ground.alpha);
  double with_ink = guatu_color_contrast (style->ink, ground);
  double with_paper = guatu_color_contrast (style->paper, ground);

  *color = with_ink >= with_paper ? style->ink : style->paper;
  return fill->kind == GUATU_FILL_SOLID && MAX (with_ink, with_paper) >= LEAST_CONTRAST;
}

/* What tells the series of a round from those before it that have their inks. The first
 * round is solid; a dash is what a line's status has. */
static const struct
{
  GuatuMarker marker;
  GuatuPattern pattern;
  double line_width;
  GuatuPattern of_target;
} rounds[N_ROUNDS] = {
  { GUATU_MARKER_CIRCLE, GUATU_PATTERN_RISING, 0, GUATU_PATTERN_RISING },
  { GUATU_MARKER_SQUARE, GUATU_PATTERN_FALLING, 3.4, GUATU_PATTERN_FALLING },
  { GUATU_MARKER_TRIANGLE, GUATU_PATTERN_DOTS, 4, GUATU_PATTERN_DOTS },
};

/** guatu_style_fill: solid for an actual, paler for an estimate, hatched for a target. */
GuatuFill
guatu_style_fill (const GuatuStyle *style, guint series, GuatuStatus status)
{
  GuatuColor color = guatu_style_series_color (style, series).fill;
  GuatuFill fill = { .kind = GUATU_FILL_SOLID, .ground = color };

  guint round = guatu_style_round (series);

  if (style->look == GUATU_LOOK_PRINT)
    return guatu_print_fill (style, series, status);
  if (status == GUATU_STATUS_TARGET)
    return (GuatuFill) {
      .kind = GUATU_FILL_HATCH,
      .pattern = rounds[round].of_target,
      .ground = mix (style->paper, color, 0.09),
      .ink = mix (style->paper, color, 0.7),
      .spacing = 6 * style->unit,
      .line_width = style->unit,
    };
  if (status == GUATU_STATUS_ESTIMATE)
    color = mix (style->paper, color, ESTIMATE_SHARE);
  fill.ground = color;
  if (round > 0)
    fill = (GuatuFill) {
      .kind = GUATU_FILL_HATCH,
      .pattern = rounds[round].pattern,
      .ground = style->paper,
      .ink = color,
      .spacing = 8 * style->unit,
      .line_width = rounds[round].line_width * style->unit,
    };
  return fill;
}

/** guatu_style_point_fill: full for an actual, paler for an estimate, hollow for a
 * target. */
GuatuFill
guatu_style_point_fill (const GuatuStyle *style, guint series, GuatuStatus status)
{
  static const double shares[] = {
    [GUATU_STATUS_ACTUAL] = 1,
    [GUATU_STATUS_ESTIMATE] = ESTIMATE_SHARE,
    [GUATU_STATUS_TARGET] = 0,
  };

  return (GuatuFill) {
    .kind = GUATU_FILL_SOLID,
    .ground
    = mix (style->paper, guatu_style_series_color (style, series).fill, shares[status]),
  };
}

/** guatu_style_marker: the shape of a series' points, where no colour tells them apart.
 */
GuatuMarker
guatu_style_marker (const GuatuStyle *style, guint series)
{
  if (style->look != GUATU_LOOK_PRINT || series == GUATU_SERIES_NEUTRAL)
    return rounds[guatu_style_round (series)].marker;
  /* The first marker is that of what stands out. */
  if (guatu_style_is_quiet (series))
    series = series - GUATU_SERIES_QUIET + 1;
  return (GuatuMarker) (series % (GUATU_MARKER_TIMES + 1));
}

/** guatu_style_edge: none for an actual that is solid, dashed for an estimate, solid for
 * a target. */
GuatuStroke
guatu_style_edge (const GuatuStyle *style, guint series, GuatuStatus status)
{
  GuatuStroke stroke = {
    .color = guatu_style_series_color (style, series).fill,
    .width = status == GUATU_STATUS_ACTUAL ? 0 : 1.6 * style->unit,
  };

  /* A pattern has no end of its own. */
  if (status == GUATU_STATUS_ACTUAL && guatu_style_round (series) > 0)
    stroke.width = style->unit;

  if (style->look == GUATU_LOOK_PRINT)
    return guatu_print_edge (style, series, status);
  if (status == GUATU_STATUS_ESTIMATE)
    {
      stroke.dash = 5 * style->unit;
      stroke.gap = 3 * style->unit;
    }
  return stroke;
}

/* The lines of what stands back behind others are finer. */
#define QUIET_WEIGHT 0.75

/* How heavy the lines of a round are where only their markers tell them apart. */
static const double print_weights[N_ROUNDS] = { 1, 2, 0.5 };

/** guatu_style_line: the line between two observations, dashed unless both are actual. */
GuatuStroke
guatu_style_line (const GuatuStyle *style, guint series, GuatuStatus from, GuatuStatus to)
{
  GuatuStroke stroke = {
    .color = guatu_style_series_color (style, series).fill,
    .width = 2.4 * style->unit,
  };

  if (guatu_style_is_quiet (series))
    stroke.width *= QUIET_WEIGHT;
  else if (style->look == GUATU_LOOK_PRINT)
    stroke.width *= print_weights[guatu_style_round (series)];
  if (from != GUATU_STATUS_ACTUAL || to != GUATU_STATUS_ACTUAL)
    {
      stroke.dash = 8 * style->unit;
      stroke.gap = 5 * style->unit;
    }
  return stroke;
}

/* The width of a line of very many values, to that of one of few. */
#define DENSE_SHARE (1.4 / 2.4)

/**
 * guatu_style_dense_line:
 *
 * Returns: the line between two observations of very many: finer, and without points
 *   at its corners, which would tell of values that there are not
 */
GuatuStroke
guatu_style_dense_line (const GuatuStyle *style, guint series, GuatuStatus from,
                        GuatuStatus to)
{
  GuatuStroke stroke = guatu_style_line (style, series, from, to);

  stroke.width *= DENSE_SHARE;
  stroke.join = GUATU_JOIN_BEVEL;
  return stroke;
}

/** guatu_style_chevron: the sign at the open end of a mark. */
GuatuStroke
guatu_style_chevron (const GuatuStyle *style, GuatuColor color)
{
  return guatu_style_rule (style, color, 2);
}

/** guatu_style_rule: a plain line, @width units wide at 1200×800. */
GuatuStroke
guatu_style_rule (const GuatuStyle *style, GuatuColor color, double width)
{
  return (GuatuStroke) { .color = color, .width = width * style->unit };
}
