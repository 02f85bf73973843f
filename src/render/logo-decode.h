/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "dataset/house-style.h"

G_BEGIN_DECLS

cairo_surface_t *
guatu_logo_decode (const GuatuHouseStyle *house) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
