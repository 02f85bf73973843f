/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuField:
 * @text: what stands in a cell, without a zero behind it; need not live longer than the
 *   row
 * @length: its bytes
 * @shown_decimals: as in a #GuatuCell
 */
typedef struct
{
  const char *text;
  guint32 length;
  guint32 shown_decimals;
} GuatuField;

G_END_DECLS
