/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A character carries at most this many combining marks. */
#define GUATU_MAX_COMBINING_MARKS 16

/* What became of the combining marks of a text. */
typedef enum
{
  GUATU_MARKS_NONE, /* it has none */
  GUATU_MARKS_KEPT,
  GUATU_MARKS_LEFT_OUT, /* some of them */
} GuatuMarks;

char *guatu_printable_text (const char *text, const GByteArray *limits,
                            GuatuMarks *marks) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
