/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/command.h"

G_BEGIN_DECLS

void guatu_output_guard (void);
GuatuExit guatu_output_text (const char *text);
GuatuExit guatu_output_bytes (GBytes *bytes);

G_END_DECLS
