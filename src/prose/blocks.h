/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/reader.h"

G_BEGIN_DECLS

void guatu_blocks_read (GuatuReader *reader, const GuatuProseOptions *options);

G_END_DECLS
