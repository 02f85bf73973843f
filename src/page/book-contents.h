/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/book.h"
#include "page/collection.h"
#include "page/page.h"

G_BEGIN_DECLS

void guatu_book_add_contents (GuatuBook *book, const GuatuCollection *collection,
                              const GPtrArray *charts, const GuatuFigure *figure,
                              GuatuTypesetter *typesetter);

G_END_DECLS
