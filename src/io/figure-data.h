/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "io/io-limits.h"

G_BEGIN_DECLS

/* Private to the room. */

/* What became of the search for a dataset in a figure. */
typedef enum
{
  GUATU_FOUND,
  GUATU_FOUND_NOTHING,
  GUATU_FOUND_DAMAGED,   /* there is one, but not all of it */
  GUATU_FOUND_TOO_LARGE, /* there is one, larger than a file may be */
} GuatuFound;

/* Whether a file, or how it begins, is of one format. */
gboolean guatu_figure_is_png (const guint8 *data, gsize length);
gboolean guatu_figure_is_pdf (const guint8 *data, gsize length);
gboolean guatu_figure_is_emf (const guint8 *data, gsize length);
gboolean guatu_figure_is_html (const guint8 *data, gsize length);
gboolean guatu_figure_is_svg (const guint8 *data, gsize length);

/* One function for each format. One that was cancelled has found
 * nothing. */
GuatuFound guatu_figure_find_in_png (const guint8 *data, gsize length,
                                     GCancellable *cancellable, GBytes **found);
GuatuFound guatu_figure_find_in_svg (const guint8 *data, gsize length,
                                     GCancellable *cancellable, GBytes **found);
GuatuFound guatu_figure_find_in_html (const guint8 *data, gsize length,
                                      GCancellable *cancellable, GBytes **found);
GuatuFound guatu_figure_find_in_pdf (const guint8 *data, gsize length,
                                     GCancellable *cancellable, GBytes **found);
GuatuFound guatu_figure_find_in_emf (const guint8 *data, gsize length,
                                     GCancellable *cancellable, GBytes **found);

GuatuFound guatu_inflate (const guint8 *data, gsize length, GBytes **found);

G_END_DECLS
