/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

/* Finds what has an id in one of the lists of a dataset; NULL if nothing has. */
static inline gconstpointer
look_up (const GPtrArray *list, const char *id)
{
  for (guint i = 0; i < list->len; i++)
    {
      if (g_str_equal (*(char **) g_ptr_array_index (list, i), id))
        return g_ptr_array_index (list, i);
    }
  return NULL;
}
