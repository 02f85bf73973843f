/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/html-page.h"
#include "render/render.h"
#include "render/svg-write.h"
#include "text/words.h"

G_BEGIN_DECLS

/* What the parts of a page are written with. They share the writer of SVG, which alone
 * knows what has to be escaped. An element without content is written as “<path/>”,
 * which HTML takes of those that never have any (meta, input) and inside drawings; any
 * other gets a text, "" if need be. */

void guatu_html_open (GuatuSvgWriter *writer, const char *element, const char *class);
void guatu_html_open_in (GuatuSvgWriter *writer, const char *element, const char *class,
                         GuatuLanguage language);
void guatu_html_close (GuatuSvgWriter *writer);
void guatu_html_attribute (GuatuSvgWriter *writer, const char *name, const char *format,
                           ...) G_GNUC_PRINTF (3, 4);
void guatu_html_text (GuatuSvgWriter *writer, const char *element, const char *class,
                      const char *text);
void guatu_html_texts (GuatuSvgWriter *writer, const GuatuHtmlPage *page,
                       const char *element, const char *class, const GuatuText *text);

/* html-style.c */
void guatu_html_write_style (GuatuSvgWriter *writer, const GuatuHtmlPage *page);

/* html-switch.c */
void guatu_html_write_inputs (GuatuSvgWriter *writer, const GuatuHtmlPage *page);
void guatu_html_write_labels (GuatuSvgWriter *writer, const GuatuHtmlPage *page);

/* html-main.c */
void guatu_html_write_main (GuatuSvgWriter *writer, const GuatuHtmlPage *page,
                            const GuatuRenderOptions *options);

/* html-chart.c */
void guatu_html_write_chart (GuatuSvgWriter *writer, const GuatuHtmlView *view,
                             const char *heading, const char *id,
                             const GuatuRenderOptions *options);

/* html-plate.c */
void guatu_html_write_plates (GuatuSvgWriter *writer, const GuatuHtmlView *view,
                              const char *id, const GuatuRenderOptions *options);

/* html-table.c */
void guatu_html_write_table (GuatuSvgWriter *writer, const GuatuDataTable *table,
                             const char *id);

/* html-data.c */
void guatu_html_write_data (GuatuSvgWriter *writer, GBytes *data);

G_END_DECLS
