/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/open-file.h"

G_BEGIN_DECLS

gboolean guatu_open_file (GFile *file, GuatuOpenFile *opened, GCancellable *cancellable,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *guatu_read_bytes_of_open_file (const GuatuOpenFile *opened,
                                       GCancellable *cancellable,
                                       GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *guatu_read_bytes_of_file (GFile *file, GCancellable *cancellable,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
