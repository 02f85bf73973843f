/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/paths.h"

G_BEGIN_DECLS

/* What of two areas is meant. */
typedef enum
{
  GUATU_OVERLAP_BOTH,  /* where both are */
  GUATU_OVERLAP_FIRST, /* where the first is without the second */
} GuatuOverlap;

GuatuPaths *guatu_overlap (const GuatuPaths *first, const GuatuPaths *second,
                           GuatuOverlap what) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
