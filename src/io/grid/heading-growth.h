/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/heading-type.h"

G_BEGIN_DECLS

void guatu_heading_take_growth (GuatuHeading *heading, char *text);

G_END_DECLS
