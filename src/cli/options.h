/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/figure.h"
#include "cli/command.h"
#include "export/export.h"
#include "page/purpose.h"

G_BEGIN_DECLS

#define GUATU_DEFAULT_WIDTH 1200.0
#define GUATU_DEFAULT_HEIGHT 800.0

const char *guatu_options_exit_status (void);
gboolean guatu_options_parse (const GuatuCommand *command, const GOptionEntry *entries,
                              int argc, char **argv, GuatuExit *outcome);
gboolean guatu_options_file (const GuatuCommand *command, char **files, const char **file,
                             GuatuExit *outcome);
GuatuLanguage guatu_options_default_language (void);
gboolean guatu_options_language (const char *value, GuatuLanguage *language,
                                 GError **error);
gboolean guatu_options_languages (char **values, GArray *languages, GError **error);
gboolean guatu_options_formats (char **values, GArray *formats, GError **error);
gboolean guatu_options_paper (const char *value, double *width, double *height,
                              GError **error);
gboolean guatu_options_purpose (const char *value, const GuatuPurpose **purpose,
                                GError **error);
gboolean guatu_options_size (const char *value, double *width, double *height,
                             GError **error);

G_END_DECLS
