/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Private to the room: the names of an enumeration's values, as files write
 * them. The index in the table is the value; a value without a name of its
 * own, such as "not said", has NULL there. */

gboolean guatu_names_find (const char *const *names, gsize n_names, const char *string,
                           guint *value);

/* Defines TYPE's two public functions, prefix_to_string and
 * prefix_from_string, over a table of names. */
#define GUATU_DEFINE_NAMES(Type, prefix, ...)                                            \
  static const char *const prefix##_names[] = { __VA_ARGS__ };                           \
                                                                                         \
  const char *prefix##_to_string (Type value)                                            \
  {                                                                                      \
    g_return_val_if_fail ((gsize) value < G_N_ELEMENTS (prefix##_names), NULL);          \
    return prefix##_names[value];                                                        \
  }                                                                                      \
                                                                                         \
  gboolean prefix##_from_string (const char *string, Type *value)                        \
  {                                                                                      \
    guint index;                                                                         \
                                                                                         \
    if (!guatu_names_find (prefix##_names, G_N_ELEMENTS (prefix##_names), string,        \
                           &index))                                                      \
      return FALSE;                                                                      \
    *value = (Type) index;                                                               \
    return TRUE;                                                                         \
  }

G_END_DECLS
