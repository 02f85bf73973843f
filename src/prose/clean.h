/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/mapped.h"

G_BEGIN_DECLS

/**
 * GuatuClean:
 * @source: (not owned): the text as it was
 * @text: the text to be read: of one width and case, without what a page left in it
 * @length: its bytes
 * @way: @text with the way back to @source
 * @repairs: (element-type guint32): the bytes of @text before which something was mended
 *
 * The first stage: a text with the way back to what it was.
 */
typedef struct
{
  const char *source;
  char *text;
  gsize length;
  GuatuMapped *way;
  GArray *repairs;
} GuatuClean;

void guatu_clean_init (GuatuClean *clean, const char *source);
void guatu_clean_clear (GuatuClean *clean);
gsize guatu_clean_source (const GuatuClean *clean, gsize at);
void guatu_clean_span (const GuatuClean *clean, gsize start, gsize end,
                       gsize *source_start, gsize *source_end);
char *guatu_clean_words (const GuatuClean *clean, gsize start,
                         gsize end) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_clean_is_mended (const GuatuClean *clean, gsize start, gsize end);

gboolean guatu_is_chinese (gunichar c);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuClean, guatu_clean_clear)

G_END_DECLS
