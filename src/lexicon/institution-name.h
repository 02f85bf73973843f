/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/text.h"

G_BEGIN_DECLS

void guatu_institutions_set (GuatuText *text, const char *names);

G_END_DECLS
