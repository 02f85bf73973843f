/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/packed-memory.h"

#include "dataset/large-pages.h"

/* Of the first chunk; each further one has twice the bytes, up to the last. */
#define FIRST_CHUNK (16 * 1024)
#define LAST_CHUNK (32 * 1024 * 1024)

struct _GuatuPackedMemory
{
  GPtrArray *chunks;
  char *at;
  gsize left;
  gsize next_chunk;
};

/** guatu_packed_memory_new: (transfer full): memory of which pieces are taken that are
 * freed together. */
GuatuPackedMemory *
guatu_packed_memory_new (void)
{
  GuatuPackedMemory *memory = g_new0 (GuatuPackedMemory, 1);

  memory->chunks = g_ptr_array_new_with_free_func (g_free);
  memory->next_chunk = FIRST_CHUNK;
  return memory;
}

/** guatu_packed_memory_free: frees all pieces. */
void
guatu_packed_memory_free (GuatuPackedMemory *memory)
{
  g_ptr_array_unref (memory->chunks);
  g_free (memory);
}

/** guatu_packed_memory_take: (transfer none): @size bytes, at which anything may stand.
 */
gpointer
guatu_packed_memory_take (GuatuPackedMemory *memory, gsize size)
{
  gpointer piece;

  size = (size + 7) & ~(gsize) 7;
  if (size > memory->left)
    {
      memory->left = MAX (memory->next_chunk, size);
      memory->at = g_malloc (memory->left);
      g_ptr_array_add (memory->chunks, memory->at);
      guatu_ask_for_large_pages (memory->at, memory->left);
      memory->next_chunk = MIN (2 * memory->next_chunk, LAST_CHUNK);
    }
  piece = memory->at;
  memory->at += size;
  memory->left -= size;
  return piece;
}

/** guatu_packed_memory_copy: (transfer none): a piece with a copy of @size bytes. */
gpointer
guatu_packed_memory_copy (GuatuPackedMemory *memory, gconstpointer from, gsize size)
{
  return memcpy (guatu_packed_memory_take (memory, size), from, size);
}
