/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/builder.h"

G_BEGIN_DECLS

/* Whose letters they are: the same ones mean something else to each. */
typedef enum
{
  GUATU_FLAGS_SDMX,     /* CL_OBS_STATUS: one capital */
  GUATU_FLAGS_EUROSTAT, /* small letters, several one after the other */
} GuatuFlagList;

gboolean guatu_flag_apply (GuatuFlagList list, const char *flags,
                           GuatuObserved *observed);
void guatu_observed_note (GuatuObserved *observed, const char *zh, const char *en);

G_END_DECLS
