/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/* Asserts that two datasets say the same, without asking how they are written. */
void assert_same_dataset (const GuatuDataset *a, const GuatuDataset *b);

G_END_DECLS
