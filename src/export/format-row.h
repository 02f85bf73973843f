/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/export.h"
#include "render/html-page.h"
#include "render/render.h"

G_BEGIN_DECLS

/* Private to the room. */

typedef GBytes *(*GuatuRenderScene) (const GuatuScene *scene,
                                     const GuatuRenderOptions *options, GError **error);

typedef GBytes *(*GuatuRenderBook) (const GuatuBook *book,
                                    const GuatuRenderOptions *options, GError **error);

typedef GBytes *(*GuatuRenderPage) (const GuatuHtmlPage *page,
                                    const GuatuRenderOptions *options, GError **error);

/* How a figure is written in a format, which is of scenes, or of pages of the web. */
typedef struct
{
  GuatuRenderScene render;
  GuatuRenderBook render_book; /* NULL for a format of one page */
  GuatuRenderPage render_page; /* NULL for a format of scenes */
} GuatuFormatRow;

const GuatuFormatRow *guatu_format_row (GuatuFormat format);

G_END_DECLS
