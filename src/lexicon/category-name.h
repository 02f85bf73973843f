/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lexicon/names.h"

G_BEGIN_DECLS

const GuatuText *guatu_category_name_find (const char *text);

G_END_DECLS
