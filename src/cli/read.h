/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/prose.h"

G_BEGIN_DECLS

/**
 * GuatuReadPlace:
 * @at: (not owned): a place in a report
 * @n: the characters before it
 *
 * Where the words of a report were looked up last.
 */
typedef struct
{
  const char *at;
  gsize n;
} GuatuReadPlace;

char *guatu_read_words (GuatuReadPlace *place, gsize start,
                        gsize end) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_read_to_json (const GuatuProse *prose,
                          const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_read_to_text (const GuatuProse *prose,
                          const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
