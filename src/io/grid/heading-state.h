/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/heading-type.h"

G_BEGIN_DECLS

gboolean guatu_heading_take_state (GuatuHeading *heading, const char *text,
                                   gboolean in_bracket);
gboolean guatu_heading_plans_year (const GuatuHeading *heading);
void guatu_heading_cut_state (GuatuHeading *heading, char *text);

G_END_DECLS
