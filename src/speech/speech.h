/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"

G_BEGIN_DECLS

/* What there is to say of how a number stands. */
typedef enum
{
  GUATU_STANDING_STATUS = 1 << 0,  /* that it is an estimate or a target */
  GUATU_STANDING_ACTUAL = 1 << 1,  /* that it is actual and nothing else */
  GUATU_STANDING_REMARKS = 1 << 2, /* that it is preliminary, revised or a break */
  GUATU_STANDING_BASIS = 1 << 3,   /* what it is compared with, and at which prices */
} GuatuStandingParts;

char *guatu_speech_for_mark (const GuatuSceneMark *mark,
                             GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

char *guatu_speech_value (const GuatuIndicator *indicator,
                          const GuatuObservation *observation,
                          GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_speech_origin (const GuatuOrigin *origin,
                           GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_speech_standing (const GuatuIndicator *indicator,
                             const GuatuObservation *observation, GuatuLanguage language,
                             gboolean plain) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_speech_standing_parts (const GuatuIndicator *indicator,
                                   const GuatuObservation *observation,
                                   GuatuLanguage language,
                                   GuatuStandingParts parts) G_GNUC_WARN_UNUSED_RESULT;
const char *guatu_speech_status (GuatuStatus status, GuatuLanguage language);

G_END_DECLS
