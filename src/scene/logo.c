/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/logo.h"

/* Lengths at 1200×800. */
#define LOGO_HEIGHT 36.0
#define LOGO_GAP 24.0

/** guatu_logo_gap: what a logo keeps free of the text beside it. */
double
guatu_logo_gap (const GuatuStyle *style)
{
  return LOGO_GAP * style->unit;
}

/**
 * guatu_logo_size:
 * @house: (nullable): a style
 * @most: the width that it may have
 * @width: (out): in scene units; 0 where there is no logo
 * @height: (out): in scene units
 *
 * Says how large the logo of a house is on a figure.
 */
void
guatu_logo_size (const GuatuHouseStyle *house, const GuatuStyle *style, double most,
                 double *width, double *height)
{
  double ratio;

  *width = *height = 0;
  if (house == NULL || house->logo == NULL)
    return;
  ratio = (double) house->logo_width / house->logo_height;
  *width = MIN (LOGO_HEIGHT * style->unit * ratio, most);
  *height = *width / ratio;
}
