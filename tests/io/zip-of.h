/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

GBytes *zip_of (const char *name, const char *data,
                gsize length) G_GNUC_WARN_UNUSED_RESULT;
