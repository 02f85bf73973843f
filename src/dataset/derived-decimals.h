/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"

G_BEGIN_DECLS

void guatu_derived_decimals_even (GuatuIndicator *indicator);

G_END_DECLS
