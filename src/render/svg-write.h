/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/xmlwriter.h>

#include "chart/scene.h"

G_BEGIN_DECLS

/* Room for any number that a scene holds. */
#define GUATU_SVG_NUMBER_SIZE 32

const char *guatu_svg_number (char text[GUATU_SVG_NUMBER_SIZE], double value);

void guatu_svg_start (xmlTextWriter *writer, const char *element);
void guatu_svg_end (xmlTextWriter *writer);
void guatu_svg_attribute (xmlTextWriter *writer, const char *name, const char *value);
void guatu_svg_text_attribute (xmlTextWriter *writer, const char *name, const char *text);
void guatu_svg_number_attribute (xmlTextWriter *writer, const char *name, double value);
void guatu_svg_color (xmlTextWriter *writer, const char *name, const char *opacity,
                      GuatuColor color);
void guatu_svg_place (xmlTextWriter *writer, const GuatuSceneText *text);
void guatu_svg_text (xmlTextWriter *writer, const char *text);
void guatu_svg_text_element (xmlTextWriter *writer, const char *name, const char *text);

G_END_DECLS
