/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/digits.h"

G_BEGIN_DECLS

/**
 * GuatuNumberWords:
 * @unit: (nullable): the unit of all the numbers, or %NULL where several counted
 *   words share an axis
 * @sign: (nullable): a unit that each number bears, such as % or ‰
 * @exponent: the power of ten that the scale word stands for: 8 for 亿
 * @decimals: how many decimals those of its numbers have that were measured alike, or -1
 *   where each has its own
 * @enough: how many decimals any of them has at most, %G_MAXINT for as many as it has
 * @most_decimals: the most that any of its numbers has
 * @own_scales: whether each number has a scale word of its own, and its unit with it
 * @spread: whether the axis is of many powers of ten, so that each number and each tick
 *   has the scale word that people would write it with, and the unit stands at the axis
 * @rounding: how what is worked out from them is rounded
 * @fixed: how many decimals each of its numbers has, or -1 where they follow from it
 *
 * How the numbers of one axis are written in one language. Every number of an
 * axis is written with the same scale word, so that their sizes can be compared, unless
 * guatu_number_words_allow_own() found none that suits them all.
 */
typedef struct
{
  GuatuLanguage language;
  const GuatuUnit *unit;
  const char *sign;
  int exponent;
  const char *word;
  int decimals;
  int enough;
  int most_decimals;
  gboolean own_scales;
  gboolean spread;
  int fixed;
  GuatuRounding rounding;
} GuatuNumberWords;

/**
 * GuatuNumberParts:
 * @before: what of its unit and bound stands before the number, maybe nothing
 * @number: it as it is written, with the sign of its unit
 * @after: what stands after it, maybe nothing
 *
 * A number with its unit and bound, for figures that set these smaller.
 */
typedef struct
{
  char *before;
  char *number;
  char *after;
} GuatuNumberParts;

void guatu_number_words_choose (GuatuNumberWords *words, const GuatuDigits *digits,
                                guint n, const GuatuUnit *unit, GuatuUnitKind kind,
                                GuatuLanguage language);
void guatu_number_words_allow_own (GuatuNumberWords *words, const GuatuDigits *digits,
                                   guint n);
void guatu_number_words_allow_spread (GuatuNumberWords *words, const GuatuDigits *digits,
                                      guint n);
void guatu_number_words_fix_scale (GuatuNumberWords *words, const GuatuDigits *digits,
                                   guint n, int exponent);
void guatu_number_words_fix_decimals (GuatuNumberWords *words, int decimals);
void guatu_number_words_follow (GuatuNumberWords *words, const GuatuNumberWords *leader);
int guatu_number_words_decimals (const GuatuNumberWords *words,
                                 const GuatuDigits *digits);
char *guatu_number_words_unit (const GuatuNumberWords *words,
                               double largest) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_number_words_title (const GuatuNumberWords *words,
                                double largest) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_number_words_number (const GuatuNumberWords *words, double value,
                                 int decimals) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_number_words_tick (const GuatuNumberWords *words, double value, int decimals,
                               gboolean last) G_GNUC_WARN_UNUSED_RESULT;

/* number-labels.c */
char *
guatu_number_words_label (const GuatuNumberWords *words, const GuatuIndicator *indicator,
                          const GuatuObservation *observation) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_number_words_exact (const GuatuIndicator *indicator,
                                const GuatuObservation *observation,
                                GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_number_words_full (const GuatuIndicator *indicator,
                               const GuatuObservation *observation,
                               GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_number_words_bare (const GuatuIndicator *indicator,
                               const GuatuObservation *observation,
                               GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
void guatu_number_words_split (const GuatuIndicator *indicator,
                               const GuatuObservation *observation,
                               GuatuLanguage language, GuatuNumberParts *parts);
void guatu_number_parts_clear (GuatuNumberParts *parts);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuNumberParts, guatu_number_parts_clear)

G_END_DECLS
