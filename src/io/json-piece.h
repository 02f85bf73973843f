/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/json-document.h"

G_BEGIN_DECLS

/**
 * GuatuJsonItem:
 * @level: in which of the document's pieces the item is, from 1
 * @array: the index of the span of its array, a long one
 * @index: its place in the array
 * @span: the index of its own span
 * @heads: whether what arrays hold that are members of it is not needed
 *
 * An item that stands in a piece.
 */
typedef struct
{
  guint level;
  guint array;
  guint index;
  guint span;
  gboolean heads;
} GuatuJsonItem;

gboolean guatu_json_piece_load_root (GuatuJsonDocument *document, GError **error);
JsonNode *guatu_json_piece_find (GuatuJsonDocument *document, const GuatuJsonItem *item,
                                 GError **error);

G_END_DECLS
