/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/html-page.h"
#include "render/render.h"

G_BEGIN_DECLS

GBytes *guatu_render_html (const GuatuHtmlPage *page, const GuatuRenderOptions *options,
                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
