/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/render.h"

G_DEFINE_QUARK (guatu - render - error - quark, guatu_render_error)
