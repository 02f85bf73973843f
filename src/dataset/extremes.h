/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"

G_BEGIN_DECLS

/* A position that there is not. */
#define GUATU_NOWHERE G_MAXUINT32

/**
 * GuatuExtremes:
 * @least: the position of the least value
 * @greatest: the position of the greatest value
 * @missing: the position of the first missing value
 *
 * What stands out in a stretch of a series; %GUATU_NOWHERE for what it has not. Of
 * equal values the first one counts.
 */
typedef struct
{
  guint32 least;
  guint32 greatest;
  guint32 missing;
} GuatuExtremes;

/**
 * GuatuExtremesPyramid:
 *
 * What stands out in any stretch of very many observations, found in a time that hardly
 * grows with the stretch.
 */
typedef struct _GuatuExtremesPyramid GuatuExtremesPyramid;

GuatuExtremesPyramid *guatu_extremes_pyramid_new (const GuatuIndicator *indicator,
                                                  const guint32 *order,
                                                  guint length) G_GNUC_WARN_UNUSED_RESULT;
void guatu_extremes_pyramid_free (GuatuExtremesPyramid *pyramid);
GuatuExtremes guatu_extremes_pyramid_find (const GuatuExtremesPyramid *pyramid,
                                           guint from, guint to);

G_END_DECLS
