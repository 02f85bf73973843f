/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/details.h"
#include "lexicon/names.h"

G_BEGIN_DECLS

/* No name has more bytes: longer words are no name, but a text without an end. */
#define GUATU_NAME_MOST 360u

char *guatu_name_clean (char *words) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_name_is_tail (const char *name);
gsize guatu_name_school (const char *name, const char *head);
gsize guatu_name_measure (const char *name);
gboolean guatu_name_is_people (const char *name);
const GuatuUnitName *guatu_unit_persons (void);
gboolean guatu_name_is_each (const char *name);
gboolean guatu_name_is_abstract (const char *name);
gsize guatu_name_tail (const char *name);
gsize guatu_name_shared (const char *name);
gboolean guatu_name_is_chinese (const char *name);
char *guatu_name_growth_en (const char *name,
                            GuatuPrices prices) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_name_fits (const GuatuIndicatorName *name, const GuatuUnitName *unit,
                          gboolean growth);

G_END_DECLS
