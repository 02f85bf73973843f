/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/english.h"
#include "dataset/text.h"

G_BEGIN_DECLS

/* The rows of the table in drop-order.c. */
#define GUATU_DROP_STEPS 15

/**
 * GuatuDropStep:
 * @step: its row of the table in drop-order.c
 * @most: the parts that are in English too to begin with
 * @english: the parts that are in English too, where the figure is in both languages
 * @heading_lines: of the title and the subtitle at most, in each language
 * @note_lines: of the note at most; 0 where the figure goes without it
 * @source_lines: of the sources at most
 * @subtitle: whether there is one
 * @legend: whether there is one
 * @air: what its parts keep free between them, as a share of what they do where there
 *   is room
 *
 * What a figure goes without so that its plot has room.
 */
typedef struct
{
  guint step;
  GuatuEnglish most;
  GuatuEnglish english;
  int heading_lines;
  int note_lines;
  int source_lines;
  gboolean subtitle;
  gboolean legend;
  double air;
} GuatuDropStep;

void guatu_drop_step_init (GuatuDropStep *keeps, GuatuEnglish most);
gboolean guatu_drop_step_advance (GuatuDropStep *keeps);
gboolean guatu_drop_step_same_plot (const GuatuDropStep *keeps,
                                    const GuatuDropStep *other);
gboolean guatu_drop_step_same_header (const GuatuDropStep *keeps,
                                      const GuatuDropStep *other);
gboolean guatu_drop_step_same_footer (const GuatuDropStep *keeps,
                                      const GuatuDropStep *other);
gboolean guatu_drop_step_is_last (const GuatuDropStep *keeps);
GuatuLanguage guatu_drop_step_language (const GuatuDropStep *keeps,
                                        GuatuLanguage language, GuatuEnglish part);

G_END_DECLS
