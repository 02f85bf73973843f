/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *guatu_name_within (const char *name) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_title_text_translate (const char *title) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_title_text_translate_around (const char *title) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
