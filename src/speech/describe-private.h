/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "speech/describe-facts.h"
#include "text/describe-words.h"

G_BEGIN_DECLS

/* The sentences of guatu_describe_scene(); each returns (transfer full)
 * (nullable) what it has to say, with its full stop. */
char *guatu_describe_chart (const GuatuFacts *facts,
                            GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_extremes (const GuatuFacts *facts,
                               GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_direction (const GuatuFacts *facts,
                                GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_verdicts (const GuatuFacts *facts,
                               GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_highlights (const GuatuFacts *facts,
                                 GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_totals (const GuatuFacts *facts,
                             GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_shares (const GuatuFacts *facts,
                             GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_references (const GuatuFacts *facts,
                                 GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_annotations (const GuatuFacts *facts,
                                  GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_shades (const GuatuFacts *facts,
                             GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_missing (const GuatuFacts *facts,
                              GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_ranges (const GuatuFacts *facts, GuatuLanguage language,
                             const char *told) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_remarks (const GuatuFacts *facts,
                              GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

/* The sentences of guatu_describe_pages() on pages of charts. */
char *guatu_describe_collection (const GPtrArray *scenes,
                                 GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

/* What more than one of them needs. */
char *guatu_describe_clauses (GPtrArray *clauses,
                              GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_quotable (const GuatuText *title,
                               GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
