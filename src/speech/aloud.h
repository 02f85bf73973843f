/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "dataset/language.h"

G_BEGIN_DECLS

char *guatu_speech_aloud (const char *text,
                          GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
