/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/style.h"

#include <math.h>

/* The figure for which the type scale is given. */
#define REFERENCE_WIDTH 1200.0
#define REFERENCE_HEIGHT 800.0

/* No type is smaller than this, in scene units (6.75 points). */
#define SMALLEST_TYPE 9.0

#define RGB(hex)                                                                         \
  {                                                                                      \
    ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) & 0xff) / 255.0, 1 \
  }

static const GuatuColor white = RGB (0xffffff);

/* Blue and brick red first, as on the wall; each text colour has a contrast of
 * 4.5:1 or more on white. */
static const GuatuInk series_inks[] = {
  { RGB (0x1f5fa8), RGB (0x1f5fa8) }, /* blue */
  { RGB (0xb8412c), RGB (0xb8412c) }, /* brick red */
  { RGB (0x2b8a77), RGB (0x1d7363) }, /* jade */
  { RGB (0xc8871a), RGB (0x8f5e0b) }, /* ochre */
  { RGB (0x7a4d9f), RGB (0x7a4d9f) }, /* wisteria */
  { RGB (0x5a6b7b), RGB (0x525f6c) }, /* slate */
  { RGB (0x6f8f2f), RGB (0x56711f) }, /* moss */
  { RGB (0xb85c8e), RGB (0xa04374) }, /* plum */
};

static const GuatuInk neutral_ink = { RGB (0x5b626c), RGB (0x5b626c) };

static const char *const look_names[] = {
  [GUATU_LOOK_LIGHT] = "light",
  [GUATU_LOOK_DARK] = "dark",
  [GUATU_LOOK_PRINT] = "print",
  [GUATU_LOOK_CONTRAST] = "contrast",
};

/** guatu_look_to_string: the look's name in options. */
const char *
guatu_look_to_string (GuatuLook look)
{
  g_return_val_if_fail ((guint) look < G_N_ELEMENTS (look_names), NULL);
  return look_names[look];
}

/** guatu_look_from_string: finds a look by its name in options. */
gboolean
guatu_look_from_string (const char *string, GuatuLook *look)
{
  for (guint i = 0; i < G_N_ELEMENTS (look_names); i++)
    if (g_strcmp0 (string, look_names[i]) == 0)
      {
        *look = (GuatuLook) i;
        return TRUE;
      }
  return FALSE;
}

static GuatuColor
mix (GuatuColor a, GuatuColor b, double share)
{
  return (GuatuColor){
    .red = a.red + (b.red - a.red) * share,
    .green = a.green + (b.green - a.green) * share,
    .blue = a.blue + (b.blue - a.blue) * share,
    .alpha = 1,
  };
}

/* Half the figure needs more than half the type to be read, while a poster is
 * the same picture seen from farther away. */
static double
unit_for (const GuatuFigure *figure)
{
  double ratio = MIN (figure->width / REFERENCE_WIDTH, figure->height / REFERENCE_HEIGHT);

  return ratio < 1 ? pow (ratio, 0.6) : ratio;
}

static GuatuFont
font_of (double size, double unit, gboolean bold, gboolean tabular)
{
  return (GuatuFont){
    .size = MAX (size * unit, SMALLEST_TYPE),
    .bold = bold,
    .tabular = tabular,
  };
}

/** guatu_style_init: sets @style up for the size of @figure. */
void
guatu_style_init (GuatuStyle *style, const GuatuFigure *figure)
{
  double unit = unit_for (figure);

  *style = (GuatuStyle){
    .unit = unit,
    .margin = 48 * unit,
    .paper = white,
    .ink = RGB (0x1b1e23),
    .soft = RGB (0x5b626c),
    .faint = RGB (0x6b727c),
    .grid = RGB (0xe6e8eb),
    .title = font_of (30, unit, TRUE, FALSE),
    .subtitle = font_of (18, unit, FALSE, FALSE),
    .category = font_of (17, unit, FALSE, FALSE),
    .legend = font_of (16, unit, FALSE, FALSE),
    .value = font_of (16, unit, FALSE, TRUE),
    .tick = font_of (14, unit, FALSE, TRUE),
    .note = font_of (14, unit, FALSE, FALSE),
  };
}

/** guatu_style_ink: the colours of a series, counted from 0; they repeat. */
GuatuInk
guatu_style_ink (guint series)
{
  if (series == GUATU_SERIES_NEUTRAL)
    return neutral_ink;
  return series_inks[series % G_N_ELEMENTS (series_inks)];
}

/**
 * guatu_style_text_color:
 *
 * Returns: the colour of a label: that of its mark where there are several
 *   series to tell apart, else the ink of the page
 */
GuatuColor
guatu_style_text_color (const GuatuStyle *style, guint series, guint n_series)
{
  return n_series > 1 ? guatu_style_ink (series).text : style->ink;
}

/** guatu_style_fill: solid for an actual, paler for an estimate, hatched for a target. */
GuatuFill
guatu_style_fill (const GuatuStyle *style, guint series, GuatuStatus status)
{
  GuatuColor color = guatu_style_ink (series).fill;
  GuatuFill fill = { .kind = GUATU_FILL_SOLID, .ground = color };

  if (status == GUATU_STATUS_ESTIMATE)
    fill.ground = mix (style->paper, color, 0.36);
  if (status == GUATU_STATUS_TARGET)
    fill = (GuatuFill){
      .kind = GUATU_FILL_HATCH,
      .ground = mix (style->paper, color, 0.09),
      .ink = mix (style->paper, color, 0.7),
      .spacing = 6 * style->unit,
      .line_width = style->unit,
    };
  return fill;
}

/** guatu_style_edge: none for an actual, dashed for an estimate, solid for a target. */
GuatuStroke
guatu_style_edge (const GuatuStyle *style, guint series, GuatuStatus status)
{
  GuatuStroke stroke = {
    .color = guatu_style_ink (series).fill,
    .width = status == GUATU_STATUS_ACTUAL ? 0 : 1.6 * style->unit,
  };

  if (status == GUATU_STATUS_ESTIMATE)
    {
      stroke.dash = 5 * style->unit;
      stroke.gap = 3 * style->unit;
    }
  return stroke;
}

/** guatu_style_line: the line between two observations, dashed unless both are actual. */
GuatuStroke
guatu_style_line (const GuatuStyle *style, guint series, GuatuStatus from, GuatuStatus to)
{
  GuatuStroke stroke = {
    .color = guatu_style_ink (series).fill,
    .width = 2.4 * style->unit,
  };

  if (from != GUATU_STATUS_ACTUAL || to != GUATU_STATUS_ACTUAL)
    {
      stroke.dash = 8 * style->unit;
      stroke.gap = 5 * style->unit;
    }
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
  return (GuatuStroke){ .color = color, .width = width * style->unit };
}
