/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/language.h"

G_BEGIN_DECLS

/* The sentences of a description and their parts, with what is filled in; a
 * number is filled in as {1} and decides between singular and plural. */
typedef enum
{
  GUATU_PHRASE_ONE_VALUE,          /* –, mark, title, name, value, circumstances */
  GUATU_PHRASE_COMPARES,           /* –, mark, title, places, what, when, status, count */
  GUATU_PHRASE_ONE_VALUE_IN_LAYER, /* the same, without the title */
  GUATU_PHRASE_LAYERS,             /* how many, title */
  GUATU_PHRASE_LAYER_SHOWS,        /* the same as of a chart, without the title */
  GUATU_PHRASE_SHOWS,              /* the same, of marks that run along time */
  GUATU_PHRASE_IN_ALL,             /* number of values */
  GUATU_PHRASE_INDICATOR,          /* –, name */
  GUATU_PHRASE_INDICATORS,         /* number */
  GUATU_PHRASE_FOR_PLACES,         /* number */
  GUATU_PHRASE_FOR_GROUPS,         /* number */
  GUATU_PHRASE_FOR_PLACE,          /* –, name */
  GUATU_PHRASE_IN,                 /* –, period */
  GUATU_PHRASE_ON,                 /* –, day */
  GUATU_PHRASE_IN_TWO,             /* –, first and last period */
  GUATU_PHRASE_FROM_TO,            /* –, first and last period */
  GUATU_PHRASE_NO_VALUE,           /* nothing */
  GUATU_PHRASE_ALL_EQUAL,          /* –, value */
  GUATU_PHRASE_IN_ORDER,           /* –, list */
  GUATU_PHRASE_EACH,
  GUATU_PHRASE_SIDES,
  GUATU_PHRASE_PANELS_OF_PLACES,     /* how many */
  GUATU_PHRASE_PANELS_OF_INDICATORS, /* the same */
  GUATU_PHRASE_TOTAL,                /* –, value */
  GUATU_PHRASE_HIGHEST,              /* how many there are, list */
  GUATU_PHRASE_LOWEST,               /* how many there are, list */
  GUATU_PHRASE_IN_ORDER_COUNTED,     /* the same three, of what is counted */
  GUATU_PHRASE_HIGHEST_COUNTED,
  GUATU_PHRASE_LOWEST_COUNTED,
  GUATU_PHRASE_ITEM,          /* –, name, value with its circumstances */
  GUATU_PHRASE_AND_OTHERS,    /* how many more, item, how many together */
  GUATU_PHRASE_NAME_AT,       /* –, indicator, place */
  GUATU_PHRASE_NAME_OF_GROUP, /* –, indicator, group */
  GUATU_PHRASE_RISES,         /* –, first and last period, value of each */
  GUATU_PHRASE_FALLS,         /* the same */
  GUATU_PHRASE_STAYS,         /* the same */
  GUATU_PHRASE_CHANGES,       /* the same, where nobody knows which is higher */
  GUATU_PHRASE_COMPARED,      /* –, which, with which, list of clauses, basis */
  GUATU_PHRASE_ACTUALS,       /* number, period */
  GUATU_PHRASE_ESTIMATES,     /* number, period */
  GUATU_PHRASE_TARGETS,       /* number, period */
  GUATU_PHRASE_ACTUAL,        /* –, period */
  GUATU_PHRASE_ESTIMATE,      /* –, period */
  GUATU_PHRASE_TARGET,        /* –, period */
  GUATU_PHRASE_HOW_MANY,      /* number */
  GUATU_PHRASE_ALL,           /* nothing */
  GUATU_PHRASE_HIGHER_THAN,   /* number, how many, than which */
  GUATU_PHRASE_LOWER_THAN,    /* the same */
  GUATU_PHRASE_SAME_AS,       /* the same */
  GUATU_PHRASE_UNCLEAR_TO,    /* the same */
  GUATU_PHRASE_HIGHER,        /* the same, where it was said than which */
  GUATU_PHRASE_LOWER,         /* the same */
  GUATU_PHRASE_SAME,          /* the same */
  GUATU_PHRASE_UNCLEAR,       /* the same */
  GUATU_PHRASE_BY_LOW,        /* nothing */
  GUATU_PHRASE_BY_HIGH,       /* nothing */
  GUATU_PHRASE_OF_TARGETS,    /* number, list of clauses */
  GUATU_PHRASE_UNJUDGED,      /* number; in the order of GuatuVerdict */
  GUATU_PHRASE_MET,           /* number */
  GUATU_PHRASE_NOT_MET,       /* number */
  GUATU_PHRASE_ONE_UNJUDGED,  /* nothing; in the same order */
  GUATU_PHRASE_ONE_MET,       /* nothing */
  GUATU_PHRASE_ONE_NOT_MET,   /* nothing */
  GUATU_PHRASE_HIGHLIGHTED,   /* number, names */
  GUATU_PHRASE_AVERAGE,       /* number of values, average */
  GUATU_PHRASE_LINE_AT,       /* –, number */
  GUATU_PHRASE_NAMED_LINE,    /* –, what it stands for, number */
  GUATU_PHRASE_OWN_AVERAGES,  /* nothing */
  GUATU_PHRASE_NOTES,         /* number, list */
  GUATU_PHRASE_NOTE_AT,       /* –, where, text */
  GUATU_PHRASE_SHADED,        /* number, list */
  GUATU_PHRASE_SHADE_OF,      /* –, span, what it is */
  GUATU_PHRASE_SHARES,        /* –, period, list */
  GUATU_PHRASE_SHARE_OF,      /* –, name, share */
  GUATU_PHRASE_TOTALS,        /* –, list */
  GUATU_PHRASE_MISSING,       /* number */
  GUATU_PHRASE_RANGES,        /* how many, list */
  GUATU_PHRASE_MANY_RANGES,   /* number */
  GUATU_PHRASE_SOME_RANGES,   /* nothing */
  GUATU_PHRASE_THE_VALUE,     /* nothing; what a remark is on */
  GUATU_PHRASE_ALL_DATA,      /* nothing */
  GUATU_PHRASE_SOME_DATA,     /* nothing */
  GUATU_PHRASE_DATA,          /* –, names, periods; both with the next three */
  GUATU_PHRASE_DATA_ON,       /* –, list of indicators */
  GUATU_PHRASE_DATA_FOR,      /* –, list of periods */
  GUATU_PHRASE_DATA_OF,       /* –, list of places */
  GUATU_PHRASE_UNTIL,         /* –, first and last period */
  GUATU_PHRASE_PRELIMINARY,   /* how many, on what; in the order of GuatuRemarkKind */
  GUATU_PHRASE_REVISED,       /* the same */
  GUATU_PHRASE_BREAK,         /* the same */
  GUATU_PHRASE_BASIS,         /* the same, basis */
  GUATU_PHRASE_BASES_DIFFER,  /* nothing */
  GUATU_PHRASE_PAGE,          /* number of charts, title, number of values */
  GUATU_PHRASE_PAGE_VALUES,   /* number of values */
  GUATU_PHRASE_PAGE_CHARTS,   /* –, list of titles */
  GUATU_PHRASE_QUOTED,        /* –, title */
} GuatuPhrase;

char *guatu_phrase (GuatuPhrase phrase, GuatuLanguage language, guint n,
                    const char *const *parts) G_GNUC_WARN_UNUSED_RESULT;

/* guatu_phrase() with its parts one after another, as {2}, {3} and so on. */
#define guatu_phrase_of(phrase, language, n, ...)                                        \
  guatu_phrase (phrase, language, n, (const char *const[]) { __VA_ARGS__, NULL })

G_END_DECLS
