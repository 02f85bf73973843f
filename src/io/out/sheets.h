/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "io/out/sheet-sink.h"

G_BEGIN_DECLS

gboolean guatu_write_sheets (GuatuSheetSink *sink, const GuatuDataset *dataset,
                             GuatuLanguage language, GError **error);

G_END_DECLS
