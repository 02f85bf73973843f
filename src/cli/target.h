/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/export.h"

G_BEGIN_DECLS

/* Where figures go. */
typedef enum
{
  GUATU_TARGET_FOLDER, /* each to a file of its own in it */
  GUATU_TARGET_FILE,   /* the only one, under this name */
  GUATU_TARGET_STDOUT, /* the only one */
} GuatuTarget;

GuatuTarget guatu_target_of (const char *output);
gboolean guatu_target_formats (const char *output, char **values, GuatuFormat otherwise,
                               GArray *formats, GError **error);
gboolean guatu_target_check (const char *output, guint n_figures, GError **error);

G_END_DECLS
