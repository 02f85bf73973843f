/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/pixels.h"

G_BEGIN_DECLS

/**
 * GuatuRowSums:
 * @low: of the bytes of a row
 * @high: of @low after each byte
 *
 * The two sums of Adler-32 (RFC 1950) over a row by itself, from zero.
 */
typedef struct
{
  gint64 low;
  gint64 high;
} GuatuRowSums;

GuatuRowSums guatu_row_sums (const GuatuPixels *pixels, const guint32 *row);

G_END_DECLS
