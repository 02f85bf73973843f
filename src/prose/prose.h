/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/details.h"
#include "dataset/observation.h"
#include "lexicon/names.h"

G_BEGIN_DECLS

/* What a growth, a difference or a multiple is compared with. */
typedef enum
{
  GUATU_COMPARED_UNSAID,
  GUATU_COMPARED_YEAR,      /* with the same period of the year before */
  GUATU_COMPARED_MONTH,     /* with the month before */
  GUATU_COMPARED_PREVIOUS,  /* with the period before, whatever it is */
  GUATU_COMPARED_AVERAGE,   /* an average of several years */
  GUATU_COMPARED_TWO_YEARS, /* the average of two years */
  GUATU_COMPARED_PLACE,     /* with another place */
  GUATU_COMPARED_PERIOD,    /* with the period that is named */
} GuatuCompared;

/* No more is told of a figure; what comes after these counts, but is not told. */
#define GUATU_EVIDENCE_MOST 12u

/**
 * GuatuProseFigure:
 * @start: where the number begins, in characters of the text
 * @end: where it ends, with its multiplier and its unit
 * @name: what it is a number of, in the words of the text, which may be made whole by the
 *   lexicon: 生产总值 is 地区生产总值
 * @name_en: (nullable): the official English, if the lexicon has it
 * @indicator: (nullable): what official statistics call it, if the lexicon knows it
 * @value: as it is written; of a change, with its sign; of a range, the lower end
 * @mult: the power of ten of its multiplier
 * @unit: (nullable): its unit
 * @per: (nullable): what is below the line of its unit
 * @per_word: (nullable): of what it is for one each, where words before it say so:
 *   person-month of 每人每月
 * @word: the unit as it is written: 家
 * @period: of the year 0 where the text does not say
 * @is_change: whether it is a growth or a difference rather than a level
 * @is_share: whether it is a share of something
 * @compared_period: of %GUATU_COMPARED_PERIOD
 * @prices: of a growth, at which it is one
 * @part_of: (nullable): the name of the whole
 * @place: (nullable): the place, where it is not that of the report
 * @section: (nullable): the heading that it stands under, which figures share
 * @quote: the sentence that it was read from, or what of a very long one is near it;
 *   figures of one sentence share it
 * @confidence: from 0 to 1; see guatu_prose_is_sure()
 * @evidence: (array length=n_evidence) (element-type utf8): what was seen, in words of
 * the program: known-name, adjacent
 * @weights: how much each speaks for it, or against, in hundredths
 *
 * A figure that a report tells. Its texts are those of the report, see
 * guatu_prose_keep().
 */
typedef struct
{
  gsize start;
  gsize end;
  const char *name;
  const char *name_en;
  const char *indicator;
  double value;
  int decimals;
  double high;
  int decimals_high;
  int mult;
  const GuatuUnitName *unit;
  const GuatuUnitName *per;
  const char *per_word;
  const char *word;
  GuatuBound bound;
  GuatuStatus status;
  GuatuPeriod period;
  gboolean is_change;
  gboolean is_share;
  GuatuCompared compared;
  GuatuPeriod compared_period;
  GuatuPrices prices;
  const char *part_of;
  const char *place;
  const char *section;
  const char *quote;
  double confidence;
  const char *evidence[GUATU_EVIDENCE_MOST];
  gint8 weights[GUATU_EVIDENCE_MOST];
  guint8 n_evidence;
} GuatuProseFigure;

/**
 * GuatuProseLeft:
 * @reason: why it is no figure: date, ordinal, code …
 *
 * A number that is no figure.
 */
typedef struct
{
  gsize start;
  gsize end;
  const char *reason;
} GuatuProseLeft;

/**
 * GuatuProse:
 * @title: (nullable): what the report is called: its first heading
 * @year: the year that the report is about, or 0
 * @figures: (element-type GuatuProseFigure): in the order of the text
 * @left: (element-type GuatuProseLeft): the numbers that are no figures, in their order
 * @trace: (nullable): what each stage made, if that was asked for
 * @words: where the texts of the figures are kept
 *
 * What was read from a report.
 */
typedef struct
{
  char *title;
  int year;
  GPtrArray *figures;
  GArray *left;
  GString *trace;
  GStringChunk *words;
} GuatuProse;

/**
 * GuatuTableNumber:
 * @row: the row of its cell
 * @column: the column of that
 * @figure: its value, what that is in and of, when and where; of a change, the name is
 * what changes. Neither where it stands nor what is seen of it is in it, and its texts
 * are only lent.
 *
 * A number of a table within a report.
 */
typedef struct
{
  guint row;
  guint column;
  GuatuProseFigure figure;
} GuatuTableNumber;

/**
 * GuatuProseTable:
 * @rows: (element-type GPtrArray): the texts of the cells of each row, lines over the
 *   table first, as rows of one cell
 * @period: when all is of that says no other time, or of the year 0
 * @take: is to be called with each number that is understood, in their order
 * @data: what it is called with
 *
 * A table within a report.
 */
typedef struct
{
  GPtrArray *rows;
  GuatuPeriod period;
  void (*take) (const GuatuTableNumber *number, gpointer data);
  gpointer data;
} GuatuProseTable;

/**
 * GuatuProseOptions:
 * @year: the year that the report is about, or 0 to look for it
 * @issued_year: the year in which it was issued, or 0: what “this year” is
 * @issued_month: the month in which it was issued, or 0
 * @trace: whether to tell what each stage makes
 * @read_table: (nullable): makes sense of a table; without it the numbers of tables are
 *   left out
 */
typedef struct
{
  int year;
  int issued_year;
  int issued_month;
  gboolean trace;
  void (*read_table) (const GuatuProseTable *table);
} GuatuProseOptions;

GuatuProse *guatu_prose_read (const char *text,
                              const GuatuProseOptions *options) G_GNUC_WARN_UNUSED_RESULT;
void guatu_prose_free (GuatuProse *prose);
const char *guatu_prose_keep (GuatuProse *prose, const char *words);
gboolean guatu_prose_is_sure (const GuatuProseFigure *figure);
char *guatu_prose_why (const GuatuProseFigure *figure) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuProse, guatu_prose_free)

G_END_DECLS
