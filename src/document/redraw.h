/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "dataset/problem.h"

G_BEGIN_DECLS

GuatuDataset *guatu_redraw (GuatuDataset *figures, const GuatuDataset *charts,
                            GPtrArray *notices,
                            GuatuProblems *problems) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
