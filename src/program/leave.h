/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void guatu_program_leave (int status) G_GNUC_NORETURN;

G_END_DECLS
