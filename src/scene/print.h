/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/style.h"

G_BEGIN_DECLS

GuatuFill guatu_print_fill (const GuatuStyle *style, guint series, GuatuStatus status);
GuatuStroke guatu_print_edge (const GuatuStyle *style, guint series, GuatuStatus status);

G_END_DECLS
