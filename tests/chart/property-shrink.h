/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "property-case.h"

G_BEGIN_DECLS

typedef gboolean (*PropertyFails) (const PropertyCase *property_case, gpointer data);

/* Makes a failing case simpler for as long as it still fails. */
void property_shrink (PropertyCase *property_case, PropertyFails fails, gpointer data);

G_END_DECLS
