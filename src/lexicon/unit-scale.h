/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lexicon/names.h"

G_BEGIN_DECLS

gboolean guatu_unit_rescale (const GuatuUnitName *from, const GuatuUnitName *to,
                             int power, double *value,
                             int *decimals) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
