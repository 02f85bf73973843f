/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuJsonLexer:
 * @at: the next byte; after a failure, the byte that the failure is about
 * @end: the end of the text
 *
 * Takes JSON text apart into strings, numbers and words.
 */
typedef struct
{
  const char *at;
  const char *end;
} GuatuJsonLexer;

void guatu_json_lexer_skip_space (GuatuJsonLexer *lexer);
gboolean guatu_json_lexer_take (GuatuJsonLexer *lexer, char c);
gboolean guatu_json_lexer_string (GuatuJsonLexer *lexer, GString *decoded,
                                  GError **error);
gboolean guatu_json_lexer_number (GuatuJsonLexer *lexer, GError **error);
gboolean guatu_json_lexer_word (GuatuJsonLexer *lexer, GError **error);
gsize guatu_json_number_length (const char *at, const char *end);
char *guatu_json_lexer_describe (const GuatuJsonLexer *lexer) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
