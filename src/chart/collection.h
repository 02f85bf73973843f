/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/wall.h"

G_BEGIN_DECLS

GPtrArray *
guatu_collection_order (const GuatuCollection *collection) G_GNUC_WARN_UNUSED_RESULT;
const GuatuText *guatu_collection_title (const GuatuCollection *collection);
const GuatuText *guatu_collection_subtitle (const GuatuCollection *collection);
char *guatu_collection_id (const GuatuCollection *collection,
                           const char *kind) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_collection_has_themes (const GPtrArray *charts);

G_END_DECLS
