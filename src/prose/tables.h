/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lexicon/forms.h"

G_BEGIN_DECLS

/* Private to the room: what compile-tables.py makes of tables/. */

typedef enum
{
  GUATU_CUE_GROWTH,
  GUATU_CUE_OF_GROWTH,
  GUATU_CUE_LEVEL,
  GUATU_CUE_TO,
  GUATU_CUE_FROM,
  GUATU_CUE_DO,
  GUATU_CUE_ABOVE,
  GUATU_CUE_COMPARE,
  GUATU_CUE_BASE,
  GUATU_CUE_BOUND,
  GUATU_CUE_STATUS,
  GUATU_CUE_PERIOD,
  GUATU_CUE_PER,
  GUATU_CUE_RESPECTIVELY,
  GUATU_CUE_PART,
  GUATU_CUE_SHARE,
  GUATU_CUE_SHARE_NOUN,
  GUATU_CUE_RATIO,
  GUATU_CUE_INDUSTRIES,
  GUATU_CUE_LIST,
  GUATU_CUE_JOINS,
  GUATU_CUE_SAME,
  GUATU_CUE_PLACE,
  GUATU_CUE_DROP,
  GUATU_CUE_PLAIN,
  GUATU_CUE_STOP,
} GuatuCueKind;

/**
 * GuatuCue:
 * @tight: whether it counts only before a number, with nothing but cues between
 * @detail: what it says further, or ""
 *
 * A row of cues.tsv.
 */
typedef struct
{
  GuatuCueKind kind;
  gboolean tight;
  const char *detail;
} GuatuCue;

extern const GuatuCue guatu_prose_cues[];
extern const int guatu_prose_n_cues;

/* Words of cues stand for the number of a row, names of indicators for one from
 * guatu_prose_n_cues on. */
extern const GuatuForms guatu_prose_words;

/* Words that name nothing without what they are of. */
extern const GuatuForms guatu_prose_tails;
/* What a number is said to be, and no thing. */
extern const GuatuForms guatu_prose_abstract;
/* For one of what a number is: 人均. */
extern const GuatuForms guatu_prose_each;
/* What the last of several names has for all of them, though it is a name alone. */
extern const GuatuForms guatu_prose_shared;
/* What schools are called, and who is in them. */
extern const GuatuForms guatu_prose_schools;
extern const GuatuForms guatu_prose_schooled;
/* What the next name of a kind may leave out. */
extern const GuatuForms guatu_prose_measures;
/* What one thing has on another. */
extern const GuatuForms guatu_prose_effects;
/* What is better the lower it is, and the higher. */
extern const GuatuForms guatu_prose_better_low;
extern const GuatuForms guatu_prose_better_high;
/* Who is counted, without a word for that. */
extern const GuatuForms guatu_prose_people;

/* Words that keep a number from being a figure stand for the number of a reason. */
extern const GuatuForms guatu_prose_before;
extern const GuatuForms guatu_prose_after;
extern const GuatuForms guatu_prose_clause;
extern const char *const guatu_prose_reasons[];

G_END_DECLS
