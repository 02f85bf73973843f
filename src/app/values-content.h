/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

#include "speech/observation-list.h"

G_BEGIN_DECLS

GdkContentProvider *guatu_values_content_new (const GArray *rows, GuatuLanguage language)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
