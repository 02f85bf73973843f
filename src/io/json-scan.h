/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "io/io-limits.h"

G_BEGIN_DECLS

/**
 * GuatuJsonSpan:
 * @offset: the byte at which a value begins
 * @end: the byte after it
 * @next: the index of the span after those of the value and all that is in it
 *
 * Where a value stands. Spans are in the order of the text: the first thing in
 * an array or an object has the span after its own, and each @next leads to
 * the thing after it.
 */
typedef struct
{
  guint32 offset;
  guint32 end;
  guint32 next;
} GuatuJsonSpan;

GArray *guatu_json_scan_wide (const char *text, gsize length, guint max_members,
                              gsize *where, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GArray *guatu_json_scan (const char *text, gsize length, gsize *where,
                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
