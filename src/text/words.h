/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/observation.h"

G_BEGIN_DECLS

/*
 * The engine's own words on a figure. They follow the figure's language and
 * not the program's, so they are no business of gettext's.
 */
typedef enum
{
  GUATU_WORD_SOURCE,      /* takes the list of sources */
  GUATU_WORD_NOTE,        /* takes the note */
  GUATU_WORD_NOTE_OF,     /* takes what it is of, and the note */
  GUATU_WORD_SECTIONS,    /* takes a list of numbers */
  GUATU_WORD_UNIT,        /* takes a unit with its scale word */
  GUATU_WORD_UNIT_LOG,    /* the same, on a logarithmic axis */
  GUATU_WORD_LOG_TOO,     /* takes a unit, among other words */
  GUATU_WORD_LOG,         /* where there is no unit to tell */
  GUATU_WORD_DATED,       /* takes a period, and what its values are counted in */
  GUATU_WORD_SHARE,       /* the same, of numbers that stand on shares */
  GUATU_WORD_SHARE_ALONE, /* without a unit to tell */
  GUATU_WORD_AT_LEAST,    /* what an open end means, in a legend */
  GUATU_WORD_AT_MOST,
  GUATU_WORD_RANGE,
  GUATU_WORD_PART_MISSING, /* why a stack is not drawn */
  GUATU_WORD_WHOLE_ZERO,
  GUATU_WORD_NO_WHOLE, /* both */
  GUATU_WORD_RISE,
  GUATU_WORD_FALL,
  GUATU_WORD_TOTAL,
  GUATU_WORD_SUM,       /* over a number */
  GUATU_WORD_NO_VALUES, /* of a plot in which nothing is drawn */
  GUATU_WORD_MET,       /* of a target */
  GUATU_WORD_NOT_MET,
  GUATU_WORD_CANNOT_TELL,
  GUATU_WORD_AVERAGE,           /* a number */
  GUATU_WORD_OWN_AVERAGE,       /* of each of several panels */
  GUATU_WORD_NAMED_NUMBER,      /* what it is of, a number */
  GUATU_WORD_SEPARATOR,         /* between clauses */
  GUATU_WORD_ENUMERATION,       /* between the members of a list */
  GUATU_WORD_LAST,              /* before the last member of a list */
  GUATU_WORD_CONTENTS,          /* of a book */
  GUATU_WORD_STATUS,            /* takes a period and the status of its values */
  GUATU_WORD_ASIDE,             /* takes what is said, and what is said aside */
  GUATU_WORD_CONTINUED,         /* takes the name of what goes on */
  GUATU_WORD_PRELIMINARY,       /* of a number that is not final */
  GUATU_WORD_REVISED,           /* of one that replaces another */
  GUATU_WORD_BREAK,             /* of one that cannot be compared with those before */
  GUATU_WORD_ON_PERIOD,         /* takes a period that a growth starts from */
  GUATU_WORD_AGAINST_PLACE,     /* takes a place that another is compared with */
  GUATU_WORD_TWO_YEAR_AVERAGES, /* of growth rates, in a sentence */
  GUATU_WORD_COMPARED,          /* takes what numbers are compared with, in a sentence */
  GUATU_WORD_CONT,              /* the same where there is less room */
  GUATU_WORD_INDICATOR,         /* what the rows of a table are */
  GUATU_WORD_PERIOD,
  GUATU_WORD_PLACE,
  GUATU_WORD_GROUP, /* of people, where these are told apart as places are */
  GUATU_WORD_STANDING,
  GUATU_WORD_VALUE,       /* over a column of numbers of several things */
  GUATU_WORD_TOO_MANY,    /* takes the number of values that no table lists */
  GUATU_WORD_MARKS,       /* of the list that lies over a chart on a page of the web */
  GUATU_WORD_SKIP,        /* of a link past it */
  GUATU_WORD_LOOK_SYSTEM, /* what such a page offers to choose */
  GUATU_WORD_LOOK_LIGHT,
  GUATU_WORD_LOOK_DARK,
  GUATU_WORD_DRAWN,           /* at its foot */
  GUATU_WORD_DRAWN_WITH_DATA, /* the same where it carries its data */
} GuatuWord;

const char *guatu_word (GuatuWord word, GuatuLanguage language);
const GuatuText *guatu_word_text (GuatuWord word);
const GuatuText *guatu_status_text (GuatuStatus status);
const GuatuText *guatu_reason_text (GuatuReason reason);
const GuatuText *guatu_comparison_text (GuatuComparison comparison);
const GuatuText *guatu_comparison_base_text (GuatuComparison comparison);
const GuatuText *guatu_prices_text (GuatuPrices which);
char *guatu_word_fill (GuatuWord word, GuatuLanguage language, const char *first,
                       const char *second) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_word_list (GPtrArray *members,
                       GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
