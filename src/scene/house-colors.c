/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/house-colors.h"

#include "scene/color-vision.h"

/* Of text on its ground: Web Content Accessibility Guidelines 2.1, 1.4.3 (AA). */
#define LEAST_CONTRAST 4.5

/* By how much a colour is mixed with the ink at a time until it can be read. */
#define DARKENING 0.05

/** guatu_house_color: a colour of a style. */
GuatuColor
guatu_house_color (guint32 color)
{
  return (GuatuColor) { (color >> 16 & 0xff) / 255.0, (color >> 8 & 0xff) / 255.0,
                        (color & 0xff) / 255.0, 1 };
}

/**
 * guatu_house_colors:
 *
 * Returns: (nullable): the colours that the style of a figure has for its look; print is
 *   black and white, and high contrast has colours of its own
 */
const GuatuHouseColors *
guatu_house_colors (const GuatuFigure *figure)
{
  const GuatuHouseColors *colors = NULL;

  if (figure->house == NULL)
    return NULL;
  if (figure->look == GUATU_LOOK_LIGHT)
    colors = &figure->house->light;
  if (figure->look == GUATU_LOOK_DARK)
    colors = &figure->house->dark;
  return colors != NULL && colors->n > 0 ? colors : NULL;
}

/* A colour with its text, which is mixed with the ink of the page until it can be read.
 */
static GuatuSeriesColor
ink_of (GuatuColor fill, GuatuColor paper, GuatuColor ink)
{
  GuatuSeriesColor made = { fill, fill };

  for (double share = DARKENING;
       share <= 1 && guatu_color_contrast (made.text, paper) < LEAST_CONTRAST;
       share += DARKENING)
    made.text = (GuatuColor) {
      fill.red + (ink.red - fill.red) * share,
      fill.green + (ink.green - fill.green) * share,
      fill.blue + (ink.blue - fill.blue) * share,
      1,
    };
  return made;
}

/* The usual colour that is farthest from all of @n inks. */
static const GuatuSeriesColor *
farthest (const GuatuSeriesColor *inks, guint n, const GuatuSeriesColor *usual)
{
  const GuatuSeriesColor *best = usual;
  double most = -1;

  for (guint i = 0; i < GUATU_STYLE_N_COLORS; i++)
    {
      double nearest = G_MAXDOUBLE;

      for (guint j = 0; j < n; j++)
        nearest
            = MIN (nearest, guatu_color_least_difference (inks[j].fill, usual[i].fill));
      if (nearest > most)
        {
          most = nearest;
          best = &usual[i];
        }
    }
  return best;
}

/**
 * guatu_house_series_colors:
 * @inks: (out) (array): as many as a style has
 * @usual: (array): those of the look
 * @paper: what they stand on
 * @ink: of the page's text
 *
 * Says what series are drawn with: the colours of the house, as far as it has any, and
 * then those of the look that are the least like them.
 */
void
guatu_house_series_colors (GuatuSeriesColor *inks, const GuatuSeriesColor *usual,
                           const GuatuFigure *figure, GuatuColor paper, GuatuColor ink)
{
  const GuatuHouseColors *colors = guatu_house_colors (figure);

  for (guint i = 0; i < GUATU_STYLE_N_COLORS; i++)
    if (colors == NULL)
      inks[i] = usual[i];
    else if (i < colors->n)
      inks[i] = ink_of (guatu_house_color (colors->colors[i]), paper, ink);
    else
      inks[i] = *farthest (inks, i, usual);
}
