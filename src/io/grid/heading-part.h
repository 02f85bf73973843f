/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/heading-type.h"

G_BEGIN_DECLS

char *guatu_heading_take_part (GuatuHeading *heading, char *text);
char *guatu_heading_cumulative_part (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
