/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "dataset/dataset.h"
#include "io/io-error.h"
#include "io/out/write-options.h"

G_BEGIN_DECLS

/**
 * GuatuFigureNote:
 * @language: of its texts
 * @width: in scene units
 * @height: in scene units
 * @look: its name, such as "light"
 *
 * How charts were drawn, told beside the data of their figure.
 */
typedef struct
{
  GuatuLanguage language;
  double width;
  double height;
  const char *look;
} GuatuFigureNote;

GBytes *guatu_write_json (const GuatuDataset *dataset, const GuatuWriteOptions *options,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *guatu_write_part (const GuatuDataset *dataset, const GPtrArray *charts,
                          const GuatuFigureNote *note,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
