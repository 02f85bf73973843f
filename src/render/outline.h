/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/scene.h"

G_BEGIN_DECLS

/* Room for any number that a scene holds. */
#define GUATU_SVG_NUMBER_SIZE 32

const char *guatu_svg_number (char text[GUATU_SVG_NUMBER_SIZE], double value);
char *guatu_outline_text (const GuatuSceneText *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
