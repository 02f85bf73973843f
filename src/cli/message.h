/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/command.h"

G_BEGIN_DECLS

void guatu_message (const char *format, ...) G_GNUC_PRINTF (1, 2);
GuatuExit guatu_message_wrong_use (const GuatuCommand *command, const char *format, ...)
    G_GNUC_PRINTF (2, 3);

G_END_DECLS
