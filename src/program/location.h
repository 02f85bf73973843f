/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *guatu_location_locale_folder (void) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_location_build_schema_folder (void) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_location_manual_page (const char *language,
                                  const char *page) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
