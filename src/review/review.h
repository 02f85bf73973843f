/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "dataset/part.h"

G_BEGIN_DECLS

/* How sure it is that a figure is wrong. */
typedef enum
{
  GUATU_SEVERITY_ERROR,   /* it contradicts another one, whatever they mean */
  GUATU_SEVERITY_WARNING, /* it is most likely wrong, or will be misread */
  GUATU_SEVERITY_HINT,    /* it may be right, and is worth a look */
} GuatuSeverity;

/**
 * GuatuFindingFigure:
 * @indicator: (transfer none): of the dataset that was reviewed
 * @observation: (transfer none): of the indicator
 *
 * A figure that a finding speaks of.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  const GuatuObservation *observation;
} GuatuFindingFigure;

/**
 * GuatuFinding:
 * @rule: (transfer none): the name of the rule: "parts-above-whole"
 * @part: what it is about, as our own format writes the way to it
 * @figures: (element-type GuatuFindingFigure): those that do not go together; may be none
 * @message: what is odd, with the figures, in both languages
 */
typedef struct
{
  const char *rule;
  GuatuSeverity severity;
  GuatuDatasetPart part;
  GArray *figures;
  GuatuText message;
} GuatuFinding;

/* More findings of one rule than this are counted in a last one. */
#define GUATU_REVIEW_MAX 100

GPtrArray *guatu_review (const GuatuDataset *dataset) G_GNUC_WARN_UNUSED_RESULT;
const char *guatu_severity_to_string (GuatuSeverity severity);

G_END_DECLS
