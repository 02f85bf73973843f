/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

typedef struct _GuatuPackedMemory GuatuPackedMemory;

GuatuPackedMemory *guatu_packed_memory_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_packed_memory_free (GuatuPackedMemory *memory);
gpointer guatu_packed_memory_take (GuatuPackedMemory *memory, gsize size);
gpointer guatu_packed_memory_copy (GuatuPackedMemory *memory, gconstpointer from,
                                   gsize size);

G_END_DECLS
