/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"

G_BEGIN_DECLS

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
const char *guatu_speech_status (GuatuStatus status, GuatuLanguage language);

G_END_DECLS
