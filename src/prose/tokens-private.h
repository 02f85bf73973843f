/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/tokens.h"

G_BEGIN_DECLS

/* Private to tokens.c and tokens-number.c. */

/**
 * GuatuScan:
 * @tokens: those so far
 * @at: the byte at which the next one begins
 * @end: the byte after the sentence
 *
 * Where a sentence is being taken apart.
 */
typedef struct
{
  GuatuTokens *tokens;
  const GuatuClean *clean;
  const GuatuNow *now;
  gsize at;
  gsize end;
} GuatuScan;

GuatuToken *guatu_scan_add (GuatuScan *scan, GuatuTokenKind kind, gsize length);
void guatu_scan_add_text (GuatuScan *scan, gsize length);
void guatu_scan_leave (GuatuScan *scan, gsize start, gsize end, const char *reason);
gboolean guatu_scan_take_number (GuatuScan *scan);
gboolean guatu_scan_take_code (GuatuScan *scan);

G_END_DECLS
