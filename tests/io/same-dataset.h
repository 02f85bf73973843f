/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/* Asserts that two datasets say the same, without asking how they are written. */
void assert_same_dataset (const GuatuDataset *a, const GuatuDataset *b);

/* Asserts that two long texts are the same; if not, only where they differ is shown. */
void assert_same_long_text (const char *found, const char *expected);

G_END_DECLS
