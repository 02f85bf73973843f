/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "page/collection.h"
#include "render/html-page.h"
#include "text/typesetter.h"

G_BEGIN_DECLS

/* Private to the room. */

GuatuHtmlPage *guatu_html_build (const GuatuCollection *collection,
                                 GuatuHtmlLayout layout, const GuatuFigure *figure,
                                 GuatuTypesetter *typesetter,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *guatu_html_scenes (const GuatuHtmlPage *page,
                              guint view) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
