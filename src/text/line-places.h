/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

#include "dataset/language.h"

G_BEGIN_DECLS

/**
 * GuatuLinePlaces:
 * @text: owned by its layout
 * @held: whether a line that begins with a character would part what belongs together
 * @chars: its characters, @n of them
 * @bytes: where each begins
 * @lefts: where it begins, in Pango units
 * @rights: where a line that ends before it ends, without blanks
 * @may: whether a line may begin with it
 * @may_plain: whether Pango lets one begin with it
 * @may_held: the same where it is told what belongs together
 *
 * What is known of each place before a character of a text that is set on one line.
 */
typedef struct
{
  const char *text;
  GuatuLanguage language;
  gboolean *held;
  gunichar *chars;
  glong n;
  int *bytes;
  int *lefts;
  int *rights;
  gboolean *may;
  gboolean *may_plain;
  gboolean *may_held;
} GuatuLinePlaces;

const GuatuLinePlaces *guatu_line_places_of (PangoLayout *line, GuatuLanguage language);
glong guatu_line_places_even (const GuatuLinePlaces *places, glong start, int rest,
                              int measure);
glong guatu_line_places_full (const GuatuLinePlaces *places, glong start, int rest,
                              int measure);

G_END_DECLS
