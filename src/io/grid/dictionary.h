/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is found for a text that a dictionary does not have. */
#define GUATU_NO_CODE G_MAXUINT

/**
 * GuatuDictionary:
 *
 * The distinct texts of a column of a long table, each with a number from 0 in the order
 * in which they are met.
 */
typedef struct _GuatuDictionary GuatuDictionary;

GuatuDictionary *guatu_dictionary_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_dictionary_free (GuatuDictionary *dictionary);
guint guatu_dictionary_find (GuatuDictionary *dictionary, const char *text, gsize length);
guint guatu_dictionary_add (GuatuDictionary *dictionary, const char *text, gsize length);
const char *guatu_dictionary_text (const GuatuDictionary *dictionary, guint code,
                                   gsize *length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuDictionary, guatu_dictionary_free)

G_END_DECLS
