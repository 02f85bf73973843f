/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/language.h"
#include "dataset/unit.h"

G_BEGIN_DECLS

/* How a unit stands with numbers and over them. */

const char *guatu_unit_sign (const GuatuUnit *unit, GuatuLanguage language);
char *guatu_unit_within (const GuatuUnit *unit, double value, const char *word,
                         GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_unit_heading (const GuatuUnit *unit, double value, const char *word,
                          GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_unit_measure (const GuatuUnit *unit, double value, const char *number,
                          const char *word,
                          GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
