/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lexicon/names.h"

G_BEGIN_DECLS

const GuatuPlaceName *guatu_place_name_find (const char *text);
const GuatuPlaceName *guatu_place_code_find (const char *code);

G_END_DECLS
