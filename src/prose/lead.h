/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/details.h"
#include "prose/prose.h"
#include "prose/tokens.h"

G_BEGIN_DECLS

/* More names than this are not told apart by 分别. */
#define GUATU_RUN_NAMES 12u

/**
 * GuatuRun:
 * @n: the number of names in it, 0 if there is none
 * @start: the first byte of each
 * @end: the byte after each
 *
 * Words that name something, or several things that 、 and 和 join.
 */
typedef struct
{
  guint n;
  gsize start[GUATU_RUN_NAMES];
  gsize end[GUATU_RUN_NAMES];
} GuatuRun;

/**
 * GuatuLead:
 * @run: the name next to the number, if its clause has one
 * @subject: the name before that, with a verb between them
 * @earlier: the last name of an earlier clause
 * @share_of: of a share that of which it is one
 * @verb: the verb that acts on what is counted, if it is next to the number or to @run
 * @act_start: the first byte of @verb, or of one before it that is joined to it
 * @main_verb: (nullable): the last verb before @run
 * @main_start: @act_start of that
 * @verb_is_last: whether a verb stands between @run and the number
 * @verb_is_level: whether that only says that a level follows
 * @verb_is_noun: whether that may end a name: 改造
 * @has_main_verb: whether a verb begins the clause, so that another is part of a name
 * @growth: whether the number says how much more or less it is
 * @sign: of the growth: 1, -1 or 0 if not said
 * @prices: at which prices it grew: 名义, 实际
 * @net: whether it is one even before what grows: 净增
 * @better: whether it went the way that is good: 改善
 * @period_behind: whether @period stands behind the number
 * @same: (nullable): the words that say that it is the same of another thing
 * @from_growth: whether the number from which something goes is a growth: 由下降6.1%转为
 * @has_from_period: whether a time stands behind @from
 * @from_period: that, unless it is @from_word
 * @from_word: (nullable): a word for it
 * @of_noun: whether a noun for growth grows or falls: 降幅收窄
 * @noun_sign: of the growth that it is a noun for
 * @years_before: how many years before it lies what the number is compared with, or 0
 * @then_start: of a percentage of what was at @compared_period the first byte of the
 *   words for that: 恢复至2019年的85%
 * @then_end: the byte after them, else 0
 * @to: whether that leads to a level
 * @to_reached: whether a level is led to, whatever the verb: 延伸至
 * @per: (nullable): what the number is for one of
 * @earlier_period: the period that was named before @period, or none
 * @earlier_word: (nullable): a word for that
 * @has_earlier: whether there is one
 * @place: the place next to the number: 全省4%
 * @compared_place: what the number is compared with
 * @plan: (nullable): the words for what was planned, if it is compared with that
 * @industries: whether it is of one of the three industries
 * @sums: whether it is all that there are: 累计达
 * @limit: whether that is how much there may be: 控制在
 * @behind: the token after what was read behind the number, or 0
 *
 * What stands before a number, back to the one before it.
 */
typedef struct
{
  GuatuRun run;
  GuatuRun subject;
  GuatuRun earlier;
  GuatuRun share_of;
  const GuatuToken *verb;
  gsize act_start;
  const GuatuToken *main_verb;
  gsize main_start;
  const char *per;
  const GuatuToken *place;
  const GuatuToken *compared_place;
  const GuatuToken *plan;
  gboolean verb_is_last;
  gboolean verb_is_level;
  gboolean verb_is_noun;
  gboolean has_main_verb;
  gboolean growth;
  gboolean of_growth;
  int sign;
  gboolean to;
  gboolean to_reached;
  gboolean from;
  gboolean from_growth;
  gboolean has_from_period;
  GuatuPeriod from_period;
  const char *from_word;
  gboolean of_noun;
  int noun_sign;
  gsize then_start;
  gsize then_end;
  gboolean above;
  GuatuPrices prices;
  gboolean net;
  gboolean better;
  gboolean period_behind;
  const GuatuToken *same;
  gboolean share;
  gboolean share_noun;
  gboolean respectively;
  gboolean part;
  gboolean ratio;
  gboolean industries;
  gboolean sums;
  gboolean limit;
  gboolean has_bound;
  GuatuBound bound;
  GuatuCompared compared;
  GuatuPeriod compared_period;
  int years_before;
  gboolean standing_base;
  gboolean has_period;
  GuatuPeriod period;
  const char *period_word;
  GuatuPeriod earlier_period;
  const char *earlier_word;
  gboolean has_earlier;
  gboolean has_status;
  gboolean status_ahead;
  GuatuStatus status;
  gboolean closes;
  guint behind;
} GuatuLead;

void guatu_act_in_name (GuatuLead *lead);
void guatu_act_verb (const char *text, GuatuLead *lead, const GuatuToken *verb);
GuatuCompared guatu_lead_compared_with (const GuatuToken *token);
guint guatu_behind_end (const GuatuTokens *tokens, guint i);
void guatu_behind_read (const GuatuTokens *tokens, GuatuLead *lead, guint i);
void guatu_lead_read (const GuatuTokens *tokens, guint from, guint number,
                      GuatuLead *lead);

G_END_DECLS
