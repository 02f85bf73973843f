/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "property-case.h"

G_BEGIN_DECLS

/* When the observations of a case are. */

void property_time_choose (PropertyCase *property_case, GRand *rand);
void property_time_choose_long (PropertyCase *property_case, GRand *rand);
GuatuPeriod property_time_period (const PropertyCase *from, guint index);

G_END_DECLS
