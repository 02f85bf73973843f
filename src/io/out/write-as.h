/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/formats.h"
#include "io/out/write-options.h"

G_BEGIN_DECLS

gboolean guatu_format_is_written (GuatuFormat format);
gboolean guatu_name_says_tabs (const char *name);
gboolean guatu_format_of_target (const char *name, GuatuFormat *format);
gboolean guatu_format_named (const char *name, GuatuFormat *format);
char *guatu_format_list_written (const char *separator) G_GNUC_WARN_UNUSED_RESULT;
GBytes *guatu_write_as (GuatuFormat format, const GuatuDataset *dataset,
                        const GuatuWriteOptions *options,
                        GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
guatu_write_as_losses (GuatuFormat format, const GuatuDataset *dataset,
                       const GuatuWriteOptions *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
