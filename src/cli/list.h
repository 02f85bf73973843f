/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

char *guatu_list_to_text (const GuatuDataset *dataset) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_list_to_json (const GuatuDataset *dataset) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_list_ids (const GuatuDataset *dataset,
                      const char *kind) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
