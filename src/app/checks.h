/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "review/review.h"

G_BEGIN_DECLS

/**
 * GuatuChecks:
 *
 * What an editor would ask about a dataset, counted on a button that lists it; nothing
 * where there is nothing to ask. Its signal "chosen" has the #GuatuDatasetPart of the
 * dataset that one of them is about.
 */
#define GUATU_TYPE_CHECKS (guatu_checks_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChecks, guatu_checks, GUATU, CHECKS, AdwBin)

void guatu_checks_set_dataset (GuatuChecks *self, GuatuDataset *dataset,
                               GuatuLanguage language);
GuatuDataset *guatu_checks_get_dataset (GuatuChecks *self);
guint guatu_checks_count (GuatuChecks *self, GuatuSeverity severity);

G_END_DECLS
