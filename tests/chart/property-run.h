/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "property-case.h"

G_BEGIN_DECLS

/**
 * PropertyOutcome:
 * @scene: (nullable): the second scene that was built
 * @error: (nullable): why there is none
 * @logged: (nullable): what was said meanwhile
 * @dumps: both scenes as text
 *
 * What came of a case.
 */
typedef struct
{
  GuatuScene *scene;
  GError *error;
  char *logged;
  char *dumps[2];
} PropertyOutcome;

void property_run_init (void);
void property_run (const PropertyCase *property_case, PropertyOutcome *outcome);
void property_outcome_clear (PropertyOutcome *outcome);
guint property_count (void);
const char *property_name (guint property);
char *property_broken (const PropertyOutcome *outcome,
                       guint property) G_GNUC_WARN_UNUSED_RESULT;
void property_write (const PropertyCase *property_case, guint property);
void property_report (const PropertyCase *found, guint property);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PropertyOutcome, property_outcome_clear)

G_END_DECLS
