/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The name by which each module offers what it has, which begins with a
 * #GuatuModuleHead. */
#define GUATU_MODULE guatu_module

/**
 * GuatuModuleHead:
 * @version: of the programs that a module belongs to; others do not use it
 *
 * What every module offers first.
 */
typedef struct
{
  const char *version;
} GuatuModuleHead;

char *guatu_helper_path (const char *room, const char *program) G_GNUC_WARN_UNUSED_RESULT;
gconstpointer guatu_module_load (const char *name,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
