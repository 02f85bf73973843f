/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <fontconfig/fontconfig.h>
#include <pango/pango.h>

#include "dataset/language.h"

G_BEGIN_DECLS

char *guatu_font_faults_refuse (FcConfig *config);
GPtrArray *guatu_font_faults_of (PangoLayout *layout, GuatuLanguage language);

G_END_DECLS
