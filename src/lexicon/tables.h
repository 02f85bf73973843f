/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lexicon/forms.h"
#include "lexicon/names.h"

G_BEGIN_DECLS

/* Private to the room: what compile-tables.py makes of tables/. */

typedef enum
{
  GUATU_QUALIFIES_AT_LEAST,
  GUATU_QUALIFIES_AT_MOST,
  GUATU_QUALIFIES_ABOUT,
  GUATU_QUALIFIES_ESTIMATE,
  GUATU_QUALIFIES_TARGET,
} GuatuQualifies;

/**
 * GuatuPeriodWord:
 * @first: a part of a year, as files write it after the year
 * @last: the last part where it is a span, or ""
 */
typedef struct
{
  const char *first;
  const char *last;
} GuatuPeriodWord;

/* What a word says in the title of a table. */
typedef enum
{
  GUATU_TITLE_SUBJECT,
  GUATU_TITLE_ABOUT,
  GUATU_TITLE_GROWTH,
  GUATU_TITLE_BY,
  GUATU_TITLE_IN,
  GUATU_TITLE_JOINT,
  GUATU_TITLE_EMPTY,
} GuatuTitleKind;

/**
 * GuatuTitleWord:
 * @kind: what it is in a title
 * @en: its English, or ""; % stands for the subject, and what follows on | is the word
 *   without one
 *
 * A word of titles.
 */
typedef struct
{
  GuatuTitleKind kind;
  const char *en;
} GuatuTitleWord;

extern const GuatuTitleWord guatu_title_words[];
/**
 * GuatuCounterName:
 * @en: what it is called in English after a number other than one
 * @en_one: the same after exactly one
 *
 * A Chinese counter.
 */
typedef struct
{
  const char *en;
  const char *en_one;
} GuatuCounterName;

extern const GuatuCounterName guatu_counter_names[];
extern const GuatuUnitName guatu_unit_names[];
extern const GuatuPeriodWord guatu_period_words[];
extern const GuatuIndicatorName guatu_indicator_names[];
extern const GuatuPlaceName guatu_place_names[];
extern const GuatuText guatu_category_names[];
extern const GuatuText guatu_institution_names[];

/**
 * GuatuInitial:
 * @letters: with which its pinyin begins, one bit each, that of “a” being the lowest
 *
 * A Chinese character; the table of them is sorted by it.
 */
typedef struct
{
  gunichar character;
  guint32 letters;
} GuatuInitial;

extern const GuatuInitial guatu_initials[];
extern const guint guatu_n_initials;

extern const GuatuForms guatu_unit_forms;
extern const GuatuForms guatu_multiplier_forms;
extern const GuatuForms guatu_qualifiers_before;
extern const GuatuForms guatu_qualifiers_within;
extern const GuatuForms guatu_qualifiers_after;
extern const GuatuForms guatu_period_forms;
extern const GuatuForms guatu_indicator_forms;
extern const GuatuForms guatu_place_forms;
extern const GuatuForms guatu_category_forms;
extern const GuatuForms guatu_institution_forms;
extern const GuatuForms guatu_counter_forms;
extern const GuatuForms guatu_title_forms;
extern const GuatuForms guatu_place_code_forms;

G_END_DECLS
