/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/book.h"
#include "chart/collection.h"
#include "chart/typesetter.h"

G_BEGIN_DECLS

GuatuBook *guatu_book_build (const GuatuCollection *collection, const GuatuFigure *figure,
                             GuatuTypesetter *typesetter,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
