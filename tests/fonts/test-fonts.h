/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

void test_fonts_use (void);
void test_fonts_check (PangoLayout *layout);

G_END_DECLS
