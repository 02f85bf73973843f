/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "property-case.h"

G_BEGIN_DECLS

/* The most charts that a wall of a case has. */
#define PROPERTY_MAX_SHEETS 9

/**
 * PropertyWall:
 * @sheets: the cases whose charts hang on it
 * @themed: whether some of them are of a theme
 *
 * Several random charts on one page.
 */
typedef struct
{
  guint32 seed;
  guint n;
  guint32 sheets[PROPERTY_MAX_SHEETS];
  gboolean themed;
  GuatuFigure figure;
} PropertyWall;

void property_wall_init (PropertyWall *wall, guint32 seed);
GPtrArray *property_wall_datasets (const PropertyWall *wall) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
