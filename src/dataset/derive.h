/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "dataset/problem.h"

G_BEGIN_DECLS

void guatu_dataset_derive (GuatuDataset *dataset, GuatuProblems *problems);
char *guatu_derivation_text (const GuatuIndicator *indicator,
                             GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
