/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "dataset/dataset.h"
#include "dataset/problem.h"

G_BEGIN_DECLS

#define GUATU_IO_ERROR (guatu_io_error_quark ())
GQuark guatu_io_error_quark (void);

typedef enum
{
  GUATU_IO_ERROR_OPEN,    /* the file cannot be read at all */
  GUATU_IO_ERROR_LIMIT,   /* it is larger or deeper than we take */
  GUATU_IO_ERROR_INVALID, /* it was read, and has problems */
} GuatuIoError;

GuatuDataset *guatu_read_file (GFile *file, GuatuProblems *problems,
                               GCancellable *cancellable,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *guatu_read_bytes (GBytes *bytes, const char *name,
                                GuatuProblems *problems,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *guatu_read_builtin (GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
