/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/observation-walk.h"
#include "review/review.h"

G_BEGIN_DECLS

/* Private to the room: what the rules share. */

/**
 * GuatuReview:
 * @findings: (element-type GuatuFinding): what was found so far
 * @series: from each indicator to its #GuatuReviewSeries
 * @rule: the rule that is looking
 * @n_of_rule: how much it found
 *
 * A dataset that is being read as an editor reads it.
 */
typedef struct
{
  const GuatuDataset *dataset;
  GPtrArray *findings;
  GHashTable *series;
  const char *rule;
  guint n_of_rule;
} GuatuReview;

/* One rule: a file of its own, and a row of the table in review.c. */
typedef struct
{
  const char *name;
  void (*look) (GuatuReview *review);
} GuatuReviewRule;

extern const GuatuReviewRule guatu_rule_blank_names;
extern const GuatuReviewRule guatu_rule_fractions;
extern const GuatuReviewRule guatu_rule_growth;
extern const GuatuReviewRule guatu_rule_kinds_of_periods;
extern const GuatuReviewRule guatu_rule_languages;
extern const GuatuReviewRule guatu_rule_parts;
extern const GuatuReviewRule guatu_rule_periods;
extern const GuatuReviewRule guatu_rule_points;
extern const GuatuReviewRule guatu_rule_scale;
extern const GuatuReviewRule guatu_rule_shares;
extern const GuatuReviewRule guatu_rule_targets;

/**
 * GuatuReviewWords:
 * @zh: (transfer none): in Chinese
 * @en: (transfer none): in English
 *
 * Words of a message. A template has %1 to %9 for its figures and then its words.
 */
typedef struct
{
  const char *zh;
  const char *en;
} GuatuReviewWords;

/**
 * GuatuReviewFigure:
 * @indicator: an indicator
 * @index: the number of one of its observations
 * @observation: a copy of that
 *
 * A number that a rule looks at. There may be millions, of which few are told.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  guint index;
  GuatuObservation observation;
} GuatuReviewFigure;

/**
 * GuatuReviewSeries:
 * @order: (nullable): the numbers of its observations by place, of each place by period,
 *   of each period by status; %NULL where they are in this order
 * @found: where guatu_review_find() found the last one; the next one is often near
 *
 * The observations of an indicator, in order.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  guint32 *order;
  guint found;
} GuatuReviewSeries;

/**
 * GuatuReviewWalk:
 * @series: of an indicator
 * @walk: where it is in the order of the file, if that is the order
 * @position: the next one, if it is not
 *
 * Goes through the observations of an indicator in order. It needs no clearing.
 */
typedef struct
{
  const GuatuReviewSeries *series;
  GuatuObservationWalk walk;
  guint position;
} GuatuReviewWalk;

/* review-report.c */
void guatu_review_tell (GuatuReview *review, GuatuSeverity severity,
                        const GuatuReviewFigure *figures, guint n_figures,
                        const GuatuReviewWords *words, guint n_words, const char *zh,
                        const char *en);
void guatu_review_tell_of (GuatuReview *review, GuatuSeverity severity, GuatuList list,
                           int index, const char *member, const GuatuReviewWords *words,
                           guint n_words, const char *zh, const char *en);
void guatu_finding_free (gpointer finding);

/**
 * GuatuReviewName:
 * @list: the list that it stands in
 * @index: the item of the list that has it
 * @member: where in the item it is
 * @text: (transfer none): in both languages
 *
 * The name of an item of a dataset.
 */
typedef struct
{
  GuatuList list;
  guint index;
  const char *member;
  const GuatuText *text;
} GuatuReviewName;

typedef void (*GuatuReviewVisit) (GuatuReview *review, const GuatuReviewName *name,
                                  gpointer data);

/* review-names.c */
void guatu_review_names (GuatuReview *review, GuatuReviewVisit visit, gpointer data);

/* review-series.c */
GuatuReviewSeries *guatu_review_series (GuatuReview *review,
                                        const GuatuIndicator *indicator);
void guatu_review_series_free (gpointer series);
GuatuReviewFigure guatu_review_series_get (const GuatuReviewSeries *series,
                                           guint position);
void guatu_review_walk_init (GuatuReviewWalk *walk, const GuatuReviewSeries *series);
gboolean guatu_review_walk_next (GuatuReviewWalk *walk, GuatuReviewFigure *figure);
gboolean guatu_review_find (GuatuReview *review, const GuatuIndicator *indicator,
                            GuatuPeriod period, const GuatuPlace *place,
                            GuatuStatus status, GuatuReviewFigure *figure);
gboolean guatu_review_next (GuatuObservationWalk *walk, GuatuReviewFigure *figure);
double guatu_review_slack (const GuatuIndicator *indicator,
                           const GuatuObservation *observation);
gboolean guatu_review_is_exact (const GuatuObservation *observation);
gboolean guatu_review_is_level (const GuatuIndicator *indicator);
gboolean guatu_review_adds_up (const GuatuIndicator *indicator);

G_END_DECLS
