/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"
#include "render/hundredths.h"

G_BEGIN_DECLS

/* Room for any number that a scene holds. */
#define GUATU_SVG_NUMBER_SIZE GUATU_HUNDREDTHS_SIZE

/* What a file of SVG begins with. */
#define GUATU_SVG_PROLOGUE "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

/**
 * GuatuSvgWriter:
 *
 * Writes the elements of an SVG file, or of a page that has drawings in it, one after the
 * other, into memory.
 */
typedef struct _GuatuSvgWriter GuatuSvgWriter;

GuatuSvgWriter *guatu_svg_writer_new (const char *prologue) G_GNUC_WARN_UNUSED_RESULT;
void guatu_svg_writer_free (GuatuSvgWriter *writer);
GBytes *guatu_svg_writer_take (GuatuSvgWriter *writer) G_GNUC_WARN_UNUSED_RESULT;

const char *guatu_svg_number (char text[GUATU_SVG_NUMBER_SIZE], double value);
void guatu_svg_append_command (GString *data, char command, const char *first,
                               const char *second);

void guatu_svg_start (GuatuSvgWriter *writer, const char *element);
void guatu_svg_end (GuatuSvgWriter *writer);
void guatu_svg_attribute (GuatuSvgWriter *writer, const char *name, const char *value);
void guatu_svg_text_attribute (GuatuSvgWriter *writer, const char *name,
                               const char *text);
void guatu_svg_number_attribute (GuatuSvgWriter *writer, const char *name, double value);
void guatu_svg_color (GuatuSvgWriter *writer, const char *name, const char *opacity,
                      GuatuColor color);
void guatu_svg_place (GuatuSvgWriter *writer, const GuatuSceneText *text);
void guatu_svg_text (GuatuSvgWriter *writer, const char *text);
void guatu_svg_text_span (GuatuSvgWriter *writer, const char *style, const char *text);
void guatu_svg_raw_text (GuatuSvgWriter *writer, const char *text);
void guatu_svg_verbatim (GuatuSvgWriter *writer, const char *text);
void guatu_svg_text_element (GuatuSvgWriter *writer, const char *name, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuSvgWriter, guatu_svg_writer_free)

G_END_DECLS
