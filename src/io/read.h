/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "dataset/dataset.h"
#include "dataset/problem.h"
#include "io/formats.h"
#include "io/io-error.h"
#include "io/io-limits.h"
#include "io/table-options.h"

G_BEGIN_DECLS

GuatuDataset *guatu_read_file (GFile *file, const GuatuTableOptions *options,
                               GuatuTableReport *report, GuatuProblems *problems,
                               GCancellable *cancellable,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *guatu_read_file_of_format (GFile *file, const GuatuTableOptions *options,
                                         GuatuTableReport *report,
                                         GuatuProblems *problems, GuatuFormat *format,
                                         GCancellable *cancellable,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *guatu_read_contents (GBytes *bytes, const char *name,
                                   const GuatuTableOptions *options,
                                   GuatuTableReport *report, GuatuProblems *problems,
                                   GCancellable *cancellable,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *guatu_read_bytes (GBytes *bytes, const char *name, GuatuProblems *problems,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *guatu_read_builtin (GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
