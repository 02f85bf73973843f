/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuColumns:
 *
 * Text in columns for a terminal, under headings.
 */
typedef struct _GuatuColumns GuatuColumns;

GuatuColumns *guatu_columns_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_columns_free (GuatuColumns *columns);
void guatu_columns_add_heading (GuatuColumns *columns, const char *heading);
void guatu_columns_add_row (GuatuColumns *columns, const char *const *cells);
char *guatu_columns_to_string (const GuatuColumns *columns) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuColumns, guatu_columns_free)

G_END_DECLS
