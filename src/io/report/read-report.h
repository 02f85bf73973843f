/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/prose.h"

G_BEGIN_DECLS

GuatuProse *guatu_report_read (const char *text, const GuatuProseOptions *options)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
