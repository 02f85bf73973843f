/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/clean.h"
#include "prose/lead.h"
#include "prose/prose.h"
#include "prose/tokens.h"
#include "prose/when.h"

G_BEGIN_DECLS

/**
 * GuatuSpread:
 * @names: (nullable) (element-type utf8): one for each number
 * @next: the name of the next number
 * @disagrees: whether there are more or fewer numbers than names
 * @growth: whether the numbers are growths, and of which @sign
 * @compared: what they are compared with
 * @compared_period: of %GUATU_COMPARED_PERIOD
 * @compared_place: (nullable): with which place
 * @then_start: of percentages of what was then, the first byte of the words for that
 * @then_end: the byte after them, else 0
 * @share: whether they are shares of @share_of
 * @share_of: of what
 * @per: (nullable): what they are for one of each
 * @bound: the bound that stands before the first number
 * @has_bound: whether one does
 * @first: the first figure of them
 *
 * Names whose numbers come one after the other: 分别.
 */
typedef struct
{
  GPtrArray *names;
  guint next;
  gboolean disagrees;
  gboolean growth;
  int sign;
  GuatuCompared compared;
  GuatuPeriod compared_period;
  const GuatuToken *compared_place;
  gsize then_start;
  gsize then_end;
  gboolean share;
  GuatuRun share_of;
  const char *per;
  gboolean has_bound;
  GuatuBound bound;
  guint first;
} GuatuSpread;

/**
 * GuatuQuote:
 * @words: (nullable): what figures near one another quote
 * @start: the first byte of that
 * @end: the byte after it
 */
typedef struct
{
  const char *words;
  gsize start;
  gsize end;
} GuatuQuote;

/**
 * GuatuAct:
 * @verb: (nullable): what was done, or %NULL if nothing was
 * @start: the first byte of the words for that
 * @end: the byte after them
 * @is_next: whether they stand next to what it was done to
 */
typedef struct
{
  const GuatuToken *verb;
  gsize start;
  gsize end;
  gboolean is_next;
} GuatuAct;

/**
 * GuatuReader:
 * @tokens: those of the sentence
 * @section: (nullable): the heading that it stands under
 * @quote: what the last figure quotes
 * @period: of what stands under a heading or in a paragraph, or none
 * @status: the same
 * @head: (nullable): what is spoken of, which a number without a name is of
 * @act: what was done to what the last number is of
 * @act_words: (nullable): the words for that, with which @head begins
 * @head_is_near: whether this sentence named it
 * @outer: (nullable): what was spoken of before a bracket
 * @tail: (nullable): what the number before said of its thing: 总投资
 * @first: the first figure of the paragraph
 * @whole: the figure that 其中 parts, or -1
 * @last_change: whether the number before is a growth
 * @was_from: whether the number before is one from which something went to the next
 * @was_net: whether the number before is how many more there are: 净增
 * @was_above: whether the number before is how far something is above another place, 1,
 *   or below it, -1
 * @role: (nullable): what the name of the number before ends in as that of a growth or a
 *   share, which points after it are a change of: 增速, 占…比重
 * @span_from: the year from which the last such number was, or 0
 * @span_to: the year to which it went, or 0
 * @said_period: the period that the sentence named, or none
 * @said_status: the status that it named, if @has_status
 * @ratio: whether the sentence is about the shares of the three industries
 * @heads: (element-type utf8): what the levels of the sentence are of
 * @n_spread: how many names the numbers before were spread over
 * @spread_before: (nullable) (element-type utf8): those names
 * @spread_after: how many figures there were after them
 * @part_sum: the sum of the parts of @whole, in its base unit
 * @part_loose: whether a semicolon stands after them
 * @last_part: the figure that was the last part
 * @title: the first byte of the title
 * @read_table: (nullable): makes sense of a table
 * @sentence_first: the first figure of the sentence
 * @standing: what growths are compared with where they do not say
 *
 * A report being read, and what is known of it at a place. Its texts are kept with those
 * of the figures.
 */
typedef struct
{
  GuatuClean clean;
  GuatuTokens tokens;
  GuatuNow now;
  GuatuProse *prose;
  const char *section;
  GuatuQuote quote;
  GuatuPeriod period;
  GuatuStatus status;
  const char *head;
  GuatuAct act;
  const char *act_words;
  gboolean head_is_near;
  const char *outer;
  const char *tail;
  guint first;
  int whole;
  gboolean was_from;
  gboolean was_net;
  int was_above;
  gboolean last_change;
  const char *role;
  int span_from;
  int span_to;
  GuatuPeriod said_period;
  gboolean has_status;
  GuatuStatus said_status;
  gboolean ratio;
  GuatuCompared standing;
  gsize sentence_start;
  guint sentence_first;
  gsize sentence_end;
  gboolean year_is_guessed;
  GuatuSpread spread;
  GPtrArray *heads;
  guint n_spread;
  GPtrArray *spread_before;
  guint spread_after;
  double part_sum;
  gboolean part_loose;
  int last_part;
  gsize title;
  void (*read_table) (const GuatuProseTable *table);
} GuatuReader;

/**
 * GuatuNamed:
 * @name: (nullable): the words
 * @how: what tells that they are the name
 * @weight: how much that is to be trusted
 * @behind: the token after it, if it stands behind the number, else 0
 */
typedef struct
{
  char *name;
  const char *how;
  double weight;
  guint behind;
} GuatuNamed;

void guatu_reader_sentence (GuatuReader *reader, gsize start, gsize end);
void guatu_reader_leave (GuatuReader *reader, gsize start, gsize end, const char *reason);
const char *guatu_reader_words (GuatuReader *reader, gsize start, gsize end);
GuatuProseFigure *guatu_reader_add (GuatuReader *reader, gsize start, gsize end);
void guatu_reader_trace (GuatuReader *reader, const char *stage, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

void guatu_figure_set_value (GuatuReader *reader, GuatuProseFigure *figure,
                             const GuatuNumber *number, const GuatuLead *lead);
void guatu_figure_set_compared (const GuatuReader *reader, GuatuProseFigure *figure,
                                const GuatuLead *lead);
void guatu_better_settle (GuatuProseFigure *figure, const char *name,
                          const GuatuLead *lead);
void guatu_said_take (GuatuReader *reader, const GuatuLead *lead,
                      const GuatuNumber *number);
GuatuPeriod guatu_said_period (const GuatuReader *reader, const GuatuLead *lead);
void guatu_said_list (GuatuReader *reader, const GuatuTokens *tokens, guint from, guint i,
                      const GuatuLead *lead);
GuatuStatus guatu_said_status (const GuatuReader *reader, GuatuPeriod period);
void guatu_role_settle (const GuatuReader *reader, const GuatuTokens *tokens, guint from,
                        guint i, GuatuLead *lead);
void guatu_carry_net (const GuatuReader *reader, const GuatuTokens *tokens, guint from,
                      GuatuLead *lead);
void guatu_carry_above (const GuatuReader *reader, const GuatuTokens *tokens, guint from,
                        guint i, GuatuLead *lead);
void guatu_carry_growth (const GuatuReader *reader, GuatuLead *lead,
                         const GuatuNumber *number);
void guatu_parts_begin (GuatuReader *reader, const GuatuUnitName *unit,
                        const GuatuLead *lead);
void guatu_parts_set (GuatuReader *reader, GuatuProseFigure *figure,
                      const GuatuLead *lead);
void guatu_ratio_read (GuatuReader *reader, const GuatuNumber *number,
                       const GuatuLead *lead);

char *guatu_naming_words (const GuatuReader *reader, gsize start,
                          gsize end) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_naming_run (const GuatuReader *reader,
                        const GuatuRun *run) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_naming_behind (const GuatuReader *reader, const GuatuTokens *tokens, guint i,
                           gboolean *of, guint *behind) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_naming_paid (const GuatuReader *reader, const GuatuTokens *tokens, guint i,
                         const char *right, guint *behind) G_GNUC_WARN_UNUSED_RESULT;
GuatuNamed guatu_naming_inherited (const GuatuReader *reader, const GuatuLead *lead);
GuatuNamed guatu_naming_of_head (const GuatuReader *reader, const GuatuTokens *tokens,
                                 guint i, const GuatuLead *lead, gboolean goes_on);
GuatuNamed guatu_naming_elsewhere (GuatuReader *reader, const GuatuTokens *tokens,
                                   guint i, const GuatuLead *lead);
GuatuNamed guatu_naming_put_together (const GuatuReader *reader,
                                      const GuatuTokens *tokens,
                                      const GuatuNumber *number, const GuatuLead *lead,
                                      const char *name);
GuatuNamed guatu_naming_find (GuatuReader *reader, const GuatuTokens *tokens, guint i,
                              const GuatuLead *lead);
char *guatu_naming_same (const GuatuReader *reader,
                         const char *words) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_naming_effect (const GuatuReader *reader, const GuatuNumber *number,
                           const GuatuLead *lead, char *name) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_role_find (const GuatuReader *reader, GuatuProseFigure *figure,
                          const char *name, const GuatuLead *lead);
void guatu_role_name (GuatuReader *reader, GuatuProseFigure *figure,
                      const GuatuLead *lead);
void guatu_naming_set (GuatuReader *reader, GuatuProseFigure *figure, const char *name,
                       const GuatuLead *lead);
void guatu_act_begin (GuatuReader *reader, const GuatuTokens *tokens, guint from,
                      const GuatuLead *lead, const GuatuNumber *number);
char *guatu_act_name (GuatuReader *reader, char *name) G_GNUC_WARN_UNUSED_RESULT;
const char *guatu_act_thing (const GuatuReader *reader);
void guatu_spread_share (GPtrArray *names);
void guatu_spread_stems (GPtrArray *names);
void guatu_spread_part (GPtrArray *names);
gboolean guatu_spread_begin (GuatuReader *reader, const GuatuTokens *tokens, guint i,
                             const GuatuLead *lead);
gboolean guatu_spread_disagrees (const GuatuTokens *tokens, guint i,
                                 const GuatuLead *lead);
void guatu_spread_end (GuatuReader *reader);
void guatu_evidence_add (GuatuProseFigure *figure, double weight, const char *what);
guint guatu_table_count (const char *text, const gsize *starts, const gsize *ends,
                         guint n);
void guatu_table_read (GuatuReader *reader, const gsize *starts, const gsize *ends,
                       guint n_titles, guint n);

G_END_DECLS
