/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/book.h"
#include "page/collection.h"
#include "text/typesetter.h"

G_BEGIN_DECLS

GuatuBook *guatu_book_build (const GuatuCollection *collection, const GuatuFigure *figure,
                             GuatuTypesetter *typesetter,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
