/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuDistributeItem:
 * @wanted: where the middle of the label should be
 * @extent: of the label
 * @middle: (out): where it comes to be
 */
typedef struct
{
  double wanted;
  double extent;
  double middle;
} GuatuDistributeItem;

gboolean guatu_distribute (GuatuDistributeItem *items, guint n_items, double low,
                           double high);

G_END_DECLS
