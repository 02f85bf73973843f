/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/read.h"

G_BEGIN_DECLS

/* The small dataset of small.guatu.json, as text and as it is read. */

char *read_small (void) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *read_text (const char *text, GuatuProblems *problems,
                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
