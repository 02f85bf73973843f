/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/inset.h"

G_BEGIN_DECLS

/**
 * GuatuWallFits:
 *
 * How the charts of a wall fitted into the insets that were drawn so far.
 */
typedef struct _GuatuWallFits GuatuWallFits;

GuatuWallFits *guatu_wall_fits_new (guint n) G_GNUC_WARN_UNUSED_RESULT;
void guatu_wall_fits_free (GuatuWallFits *fits);
void guatu_wall_fits_find (const GuatuWallFits *fits, guint chart, GuatuBox box,
                           double type, GuatuInsetFit *fit);
void guatu_wall_fits_add (GuatuWallFits *fits, guint chart, GuatuBox box, double type,
                          const GuatuInsetFit *fit);

G_END_DECLS
