/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/house-style.h"

G_BEGIN_DECLS

/* The sides of a figure, in scene units. */
#define GUATU_FIGURE_MIN_SIDE 160.0
#define GUATU_FIGURE_MAX_SIDE 8000.0

/* What a figure is looked at on; a row of the table in style.c each. */
typedef enum
{
  GUATU_LOOK_LIGHT,
  GUATU_LOOK_DARK,
  GUATU_LOOK_PRINT,    /* black and white, told apart by patterns */
  GUATU_LOOK_CONTRAST, /* for eyes that need more of it */
} GuatuLook;

const char *guatu_look_to_string (GuatuLook look);
gboolean guatu_look_from_string (const char *string, GuatuLook *look);

/**
 * GuatuFigure:
 * @language: the language of all its texts
 * @width: in scene units (1/96 inch)
 * @height: in scene units
 * @house: (nullable): the style of the house, or %NULL for that of the dataset; not
 *   owned
 * @least_type: no type is smaller, in scene units; 0 where nobody says it
 *
 * What a chart is drawn as; the chart's description says what is drawn.
 */
typedef struct
{
  GuatuLanguage language;
  double width;
  double height;
  GuatuLook look;
  double least_type;
  const GuatuHouseStyle *house;
} GuatuFigure;

G_END_DECLS
