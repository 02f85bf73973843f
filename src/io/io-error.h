/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/problem.h"

G_BEGIN_DECLS

#define GUATU_IO_ERROR (guatu_io_error_quark ())
GQuark guatu_io_error_quark (void);

typedef enum
{
  GUATU_IO_ERROR_OPEN,    /* the file cannot be read at all */
  GUATU_IO_ERROR_LIMIT,   /* it is larger or deeper than we take */
  GUATU_IO_ERROR_INVALID, /* it was read, and has problems */
  GUATU_IO_ERROR_FIGURE,  /* a figure that carries no data, or damaged ones */
  GUATU_IO_ERROR_PERIOD,  /* a table that lacks nothing but to say when it is of */
  GUATU_IO_ERROR_SAVE,    /* the file cannot be written; what was there is whole */
} GuatuIoError;

void guatu_io_set_too_large (GError **error, const char *name);
void guatu_io_set_long_too_large (GError **error, const char *name);
void guatu_io_set_summary (GError **error, int code, const char *name,
                           const GuatuProblems *problems);

G_END_DECLS
