/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

GBytes *zip_of (const char *const *parts) G_GNUC_WARN_UNUSED_RESULT;
