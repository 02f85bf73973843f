/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a repetition may be, by RFC 1951. */
#define GUATU_DEFLATE_MIN_LENGTH 3
#define GUATU_DEFLATE_MAX_LENGTH 258
#define GUATU_DEFLATE_MAX_DISTANCE 32768

/**
 * GuatuDeflate:
 *
 * Writes a DEFLATE stream (RFC 1951) of what its user found in the data: bytes,
 * and repetitions of what was before.
 */
typedef struct _GuatuDeflate GuatuDeflate;

GuatuDeflate *guatu_deflate_new (GByteArray *out) G_GNUC_WARN_UNUSED_RESULT;
void guatu_deflate_free (GuatuDeflate *deflate);
void guatu_deflate_bytes (GuatuDeflate *deflate, const guint8 *bytes, gsize n);
void guatu_deflate_repeat (GuatuDeflate *deflate, gsize length, guint distance);
void guatu_deflate_finish (GuatuDeflate *deflate);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuDeflate, guatu_deflate_free)

G_END_DECLS
