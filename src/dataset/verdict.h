/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"

G_BEGIN_DECLS

typedef enum
{
  GUATU_VERDICT_CANNOT_TELL,
  GUATU_VERDICT_MET,
  GUATU_VERDICT_NOT_MET,
} GuatuVerdict;

gboolean guatu_verdict_has_direction (const GuatuIndicator *indicator,
                                      const GuatuObservation *target);
GuatuVerdict guatu_verdict (const GuatuIndicator *indicator,
                            const GuatuObservation *target,
                            const GuatuObservation *outturn);
gboolean guatu_verdict_find (const GuatuIndicator *indicator, GuatuPeriod period,
                             const GuatuPlace *place, GuatuVerdict *verdict);

G_END_DECLS
