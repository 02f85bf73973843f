/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/color-vision.h"

#include <math.h>

/* How a colour reaches eyes that lack one kind of cone: G. M. Machado et al., “A
 * Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE
 * TVCG 15(6), 2009, severity 1, on linear sRGB. The first is no deficiency. */
static const double visions[GUATU_N_VISIONS][3][3] = {
  { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
  { { 0.152286, 1.052583, -0.204868 },
    { 0.114503, 0.786281, 0.099216 },
    { -0.003882, -0.048116, 1.051998 } },
  { { 0.367322, 0.860646, -0.227968 },
    { 0.280085, 0.672501, 0.047413 },
    { -0.011820, 0.042940, 0.968881 } },
  { { 1.255528, -0.076749, -0.178779 },
    { -0.078411, 0.930809, 0.147602 },
    { 0.004733, 0.691367, 0.303900 } },
};

static double
linear (double component)
{
  return component <= 0.04045 ? component / 12.92
                              : pow ((component + 0.055) / 1.055, 2.4);
}

static double
lab_part (double t)
{
  return t > 0.008856 ? cbrt (t) : 7.787 * t + 16.0 / 116;
}

/* CIELAB of a colour as one kind of eye sees it. */
static void
to_lab (GuatuColor color, const double vision[3][3], double lab[3])
{
  double rgb[] = { linear (color.red), linear (color.green), linear (color.blue) };
  double seen[3], x, y, z;

  for (int i = 0; i < 3; i++)
    seen[i] = CLAMP (
        vision[i][0] * rgb[0] + vision[i][1] * rgb[1] + vision[i][2] * rgb[2], 0, 1);
  x = lab_part ((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
  y = lab_part (0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
  z = lab_part ((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
  lab[0] = 116 * y - 16;
  lab[1] = 500 * (x - y);
  lab[2] = 200 * (y - z);
}

/**
 * guatu_color_difference:
 * @vision: of the eyes that see them
 *
 * Returns: how far apart two colours are in CIELAB (CIE 1976), in which 2.3 is just seen
 *   of what lies side by side (M. Mahy et al., Color Research & Application 19(2), 1994)
 */
double
guatu_color_difference (GuatuColor a, GuatuColor b, GuatuVision vision)
{
  double left[3], right[3];

  to_lab (a, visions[vision], left);
  to_lab (b, visions[vision], right);
  return sqrt (pow (left[0] - right[0], 2) + pow (left[1] - right[1], 2)
               + pow (left[2] - right[2], 2));
}

/** guatu_color_least_difference: the least that two colours are apart in anybody's eyes.
 */
double
guatu_color_least_difference (GuatuColor a, GuatuColor b)
{
  double least = G_MAXDOUBLE;

  for (int vision = 0; vision < GUATU_N_VISIONS; vision++)
    least = MIN (least, guatu_color_difference (a, b, (GuatuVision) vision));
  return least;
}

/* Relative luminance, as the Web Content Accessibility Guidelines 2.1 define it. */
static double
luminance (GuatuColor color)
{
  return 0.2126 * linear (color.red) + 0.7152 * linear (color.green)
         + 0.0722 * linear (color.blue);
}

/** guatu_color_contrast: of two colours, from 1 to 21, as the Web Content Accessibility
 * Guidelines 2.1 define it.
 */
double
guatu_color_contrast (GuatuColor a, GuatuColor b)
{
  double light = MAX (luminance (a), luminance (b));
  double dark = MIN (luminance (a), luminance (b));

  return (light + 0.05) / (dark + 0.05);
}
