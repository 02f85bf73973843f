/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-lexer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"
#include "io/io-error.h"

/* Of a number that is wrong, an error shows no more than this. */
#define MAX_SHOWN_BYTES 40

G_GNUC_PRINTF (4, 5)
static gboolean
fail (GuatuJsonLexer *lexer, const char *at, GError **error, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  lexer->at = at;
  g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID, message);
  return FALSE;
}

void
guatu_json_lexer_skip_space (GuatuJsonLexer *lexer)
{
  while (lexer->at < lexer->end
         && (*lexer->at == ' ' || *lexer->at == '\n' || *lexer->at == '\r'
             || *lexer->at == '\t'))
    lexer->at++;
}

/* Moves past @c if it is next. */
gboolean
guatu_json_lexer_take (GuatuJsonLexer *lexer, char c)
{
  if (lexer->at == lexer->end || *lexer->at != c)
    return FALSE;

  lexer->at++;
  return TRUE;
}

/* What is next, for people. */
char *
guatu_json_lexer_describe (const GuatuJsonLexer *lexer)
{
  gunichar c;

  if (lexer->at == lexer->end)
    return g_strdup (_ ("the end of the file"));

  c = g_utf8_get_char (lexer->at);
  if (g_unichar_isgraph (c))
    return g_strdup_printf ("“%.*s”", (int) (g_utf8_next_char (lexer->at) - lexer->at),
                            lexer->at);
  return g_strdup_printf ("U+%04X", c);
}

/* Reads the four hexadecimal digits of a \u escape. */
static gboolean
take_unit (GuatuJsonLexer *lexer, const char *escape, gunichar *unit, GError **error)
{
  *unit = 0;
  for (guint i = 0; i < 4; i++, lexer->at++)
    {
      if (lexer->at == lexer->end || !g_ascii_isxdigit (*lexer->at))
        return fail (lexer, escape, error,
                     _ ("After “\\u” there must be four hexadecimal digits."));
      *unit = *unit * 16 + (gunichar) g_ascii_xdigit_value (*lexer->at);
    }
  return TRUE;
}

/* Reads a \u escape, and a second one where the first is half of a character. */
static gboolean
take_unicode (GuatuJsonLexer *lexer, const char *escape, GString *decoded, GError **error)
{
  gunichar c;
  gunichar low = 0;

  if (!take_unit (lexer, escape, &c, error))
    return FALSE;
  if (c == 0)
    return fail (lexer, escape, error, _ ("A text cannot hold the character “\\u0000”."));

  if (c >= 0xd800 && c <= 0xdbff && guatu_json_lexer_take (lexer, '\\')
      && guatu_json_lexer_take (lexer, 'u'))
    {
      if (!take_unit (lexer, escape, &low, error))
        return FALSE;
      if (low >= 0xdc00 && low <= 0xdfff)
        c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
    }
  if (c >= 0xd800 && c <= 0xdfff)
    return fail (lexer, escape, error,
                 _ ("This “\\u” escape is half of a surrogate pair; the other half is "
                    "missing."));

  if (decoded != NULL)
    g_string_append_unichar (decoded, c);
  return TRUE;
}

static gboolean
take_escape (GuatuJsonLexer *lexer, GString *decoded, GError **error)
{
  static const char pairs[] = "\"\"\\\\//b\bf\fn\nr\rt\t";
  const char *escape = lexer->at++;

  if (guatu_json_lexer_take (lexer, 'u'))
    return take_unicode (lexer, escape, decoded, error);

  for (const char *pair = pairs; *pair != '\0'; pair += 2)
    if (guatu_json_lexer_take (lexer, *pair))
      {
        if (decoded != NULL)
          g_string_append_c (decoded, pair[1]);
        return TRUE;
      }
  return fail (lexer, escape, error,
               _ ("JSON has no such escape. Write “\\\\” for a “\\”."));
}

/**
 * guatu_json_lexer_string:
 * @lexer: a lexer before a quotation mark, over valid UTF-8
 * @decoded: (nullable): where the text is appended, escapes replaced
 * @error: return location for an error
 *
 * Returns: whether there was a string; @lexer is after it
 */
gboolean
guatu_json_lexer_string (GuatuJsonLexer *lexer, GString *decoded, GError **error)
{
  const char *start = lexer->at++;

  while (lexer->at < lexer->end && *lexer->at != '"')
    {
      const char *run = lexer->at;

      while (lexer->at < lexer->end && *lexer->at != '"' && *lexer->at != '\\'
             && (guchar) *lexer->at >= 0x20)
        lexer->at++;
      if (decoded != NULL)
        g_string_append_len (decoded, run, lexer->at - run);

      if (lexer->at == lexer->end || *lexer->at == '"')
        break;
      if (*lexer->at != '\\')
        return fail (lexer, lexer->at, error,
                     _ ("A string cannot hold a control character as it is, and ends on "
                        "its line. Write it as “\\u%04x”."),
                     (guint) (guchar) *lexer->at);
      if (!take_escape (lexer, decoded, error))
        return FALSE;
    }

  if (!guatu_json_lexer_take (lexer, '"'))
    return fail (lexer, start, error, _ ("This string has no end."));
  return TRUE;
}

/* The length of what looks like a number. */
gsize
guatu_json_number_length (const char *at, const char *end)
{
  const char *start = at;

  while (at < end
         && (g_ascii_isdigit (*at) || *at == '-' || *at == '+' || *at == '.' || *at == 'e'
             || *at == 'E'))
    at++;
  return (gsize) (at - start);
}

gboolean
guatu_json_lexer_number (GuatuJsonLexer *lexer, GError **error)
{
  gsize length = guatu_json_number_length (lexer->at, lexer->end);
  double value;
  int decimals;

  if (!guatu_number_parse (lexer->at, length, &value, &decimals))
    return fail (lexer, lexer->at, error,
                 _ ("“%.*s” is not a number as JSON writes it, or it is too large."),
                 (int) MIN (length, MAX_SHOWN_BYTES), lexer->at);

  lexer->at += length;
  return TRUE;
}

/* Takes true, false or null. */
gboolean
guatu_json_lexer_word (GuatuJsonLexer *lexer, GError **error)
{
  static const char *const words[] = { "true", "false", "null" };
  g_autofree char *found = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if ((gsize) (lexer->end - lexer->at) >= length
          && memcmp (lexer->at, words[i], length) == 0)
        {
          lexer->at += length;
          return TRUE;
        }
    }

  found = guatu_json_lexer_describe (lexer);
  return fail (lexer, lexer->at, error, _ ("A value is expected here, not %s."), found);
}
