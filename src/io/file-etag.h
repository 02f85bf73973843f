/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <sys/stat.h>

G_BEGIN_DECLS

char *guatu_file_etag (GFile *file) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_file_etag_of_stat (const struct stat *info) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
