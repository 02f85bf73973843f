/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "dataset/problem.h"

G_BEGIN_DECLS

/* Private to the room: the reader of our own format. */
GuatuDataset *guatu_read_json (GBytes *bytes, const char *name, GuatuProblems *problems,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
