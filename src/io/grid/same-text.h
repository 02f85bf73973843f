/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/**
 * guatu_same_text:
 * @a: (array length=length): a text
 * @b: (array length=length): another text
 * @length: the bytes of each
 *
 * Compares texts that are mostly short, for which a call would take longer: sixteen or
 * eight bytes at a time, of which the last may have been compared before.
 *
 * Returns: whether they have the same bytes
 */
static inline gboolean
guatu_same_text (const char *a, const char *b, gsize length)
{
  guint64 x, y, x2, y2;
  gsize i = 0;

  if (length < 8)
    {
      for (; i < length; i++)
        if (a[i] != b[i])
          return FALSE;
      return TRUE;
    }
  for (; i + 16 < length; i += 16)
    {
      memcpy (&x, a + i, 8);
      memcpy (&y, b + i, 8);
      memcpy (&x2, a + i + 8, 8);
      memcpy (&y2, b + i + 8, 8);
      if (((x ^ y) | (x2 ^ y2)) != 0)
        return FALSE;
    }
  if (i + 8 < length)
    {
      memcpy (&x, a + i, 8);
      memcpy (&y, b + i, 8);
      if (x != y)
        return FALSE;
    }
  memcpy (&x, a + length - 8, 8);
  memcpy (&y, b + length - 8, 8);
  return x == y;
}

G_END_DECLS
