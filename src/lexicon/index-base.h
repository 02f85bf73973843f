/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lexicon/names.h"

G_BEGIN_DECLS

const GuatuUnitName *guatu_index_base_find (const char *normal);

G_END_DECLS
