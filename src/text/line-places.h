/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

#include "dataset/language.h"

G_BEGIN_DECLS

/**
 * GuatuLinePlaces:
 * @text: owned by its layout
 * @chars: its characters, @n of them
 * @bytes: where each begins
 * @lefts: where it begins, in Pango units
 * @rights: where a line that ends before it ends, without blanks
 * @may: whether a line may begin with it
 *
 * What is known of each place before a character of a text that is set on one line.
 */
typedef struct
{
  const char *text;
  GuatuLanguage language;
  gunichar *chars;
  glong n;
  int *bytes;
  int *lefts;
  int *rights;
  gboolean *may;
} GuatuLinePlaces;

void guatu_line_places_init (GuatuLinePlaces *places, PangoLayout *layout,
                             const gboolean *held, GuatuLanguage language);
void guatu_line_places_clear (GuatuLinePlaces *places);
void guatu_line_places_allow (GuatuLinePlaces *places, const GArray *breaks);
glong guatu_line_places_even (const GuatuLinePlaces *places, glong start, int rest,
                              int measure);
glong guatu_line_places_full (const GuatuLinePlaces *places, glong start, int rest,
                              int measure);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuLinePlaces, guatu_line_places_clear)

G_END_DECLS
