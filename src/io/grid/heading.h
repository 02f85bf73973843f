/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/heading-type.h"

G_BEGIN_DECLS

void guatu_heading_parse (const char *text, GuatuHeading *heading);
void guatu_heading_clear (GuatuHeading *heading);
gboolean guatu_text_is_period (const char *text, GuatuPeriod *period);
gboolean guatu_text_may_begin_with_period (const char *text);
gboolean guatu_text_is_bare_month (const char *text, GuatuPeriod *period);
gboolean guatu_text_is_serial_year (const char *text, GuatuPeriod *period);
gboolean guatu_text_is_part_of_year (const char *text);
gboolean guatu_text_is_whole_year (const char *text);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuHeading, guatu_heading_clear)

G_END_DECLS
