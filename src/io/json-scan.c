/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-scan.h"

#include <glib/gi18n-lib.h>

#include "io/io-error.h"
#include "io/json-lexer.h"

/* What may come next. */
typedef enum
{
  EXPECT_VALUE,
  EXPECT_FIRST_ITEM, /* or the end of the array */
  EXPECT_FIRST_KEY,  /* or the end of the object */
  EXPECT_KEY,
  EXPECT_COLON,
  EXPECT_NEXT, /* a comma, the end of what is open, or of the file */
  N_EXPECTATIONS,
} Expectation;

/* An array or an object that is still open. The set of names is kept for the
 * next object of the same depth. */
typedef struct
{
  guint32 span;
  gboolean is_object;
  GHashTable *names;
} Level;

typedef struct
{
  GuatuJsonLexer lexer;
  const char *text;
  GArray *spans;
  GString *name;
  Expectation expectation;
  guint depth;
  guint max_members;
  Level levels[GUATU_JSON_MAX_DEPTH];
} Scan;

static gboolean
fail (GError **error, GuatuIoError code, const char *message)
{
  g_set_error_literal (error, GUATU_IO_ERROR, code, message);
  return FALSE;
}

static gboolean
fail_expected (Scan *scan, const char *format, GError **error)
{
  g_autofree char *found = guatu_json_lexer_describe (&scan->lexer);
  g_autoptr (GString) message = g_string_new (format);

  g_string_replace (message, "%s", found, 1);
  return fail (error, GUATU_IO_ERROR_INVALID, message->str);
}

/* A hash that nobody can tell beforehand, so that no file has many names of one. */
static guint
name_hash (gconstpointer name)
{
  static gsize seed;
  guint64 hash;

  if (g_once_init_enter (&seed))
    g_once_init_leave (&seed, (gsize) g_random_int () | 1);
  hash = seed;
  for (const char *at = name; *at != '\0'; at++)
    {
      hash = (hash ^ (guchar) *at) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15);
      hash ^= hash >> 29;
    }
  return (guint) (hash ^ (hash >> 32));
}

static gboolean
open_level (Scan *scan, gboolean is_object, guint32 span, GError **error)
{
  Level *level;

  if (scan->depth == GUATU_JSON_MAX_DEPTH)
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                   _ ("Arrays and objects may be %d deep, not more."),
                   GUATU_JSON_MAX_DEPTH);
      return FALSE;
    }

  scan->lexer.at++;
  level = &scan->levels[scan->depth++];
  level->span = span;
  level->is_object = is_object;
  if (is_object && level->names == NULL)
    level->names = g_hash_table_new_full (name_hash, g_str_equal, g_free, NULL);
  else if (is_object)
    g_hash_table_remove_all (level->names);
  scan->expectation = is_object ? EXPECT_FIRST_KEY : EXPECT_FIRST_ITEM;
  return TRUE;
}

/* Notes that a value ends here, and all that is in it. */
static void
end_span (Scan *scan, guint32 index)
{
  GuatuJsonSpan *span = &g_array_index (scan->spans, GuatuJsonSpan, index);

  span->end = (guint32) (scan->lexer.at - scan->text);
  span->next = scan->spans->len;
}

static void
close_level (Scan *scan)
{
  end_span (scan, scan->levels[--scan->depth].span);
  scan->expectation = EXPECT_NEXT;
}

static gboolean
scan_scalar (Scan *scan, char c, GError **error)
{
  if (c == '"')
    return guatu_json_lexer_string (&scan->lexer, NULL, error);
  if (c == '-' || c == '+' || c == '.' || g_ascii_isdigit (c))
    return guatu_json_lexer_number (&scan->lexer, error);
  return guatu_json_lexer_word (&scan->lexer, error);
}

static gboolean
scan_value (Scan *scan, GError **error)
{
  const guint32 index = scan->spans->len;
  const GuatuJsonSpan span = { .offset = (guint32) (scan->lexer.at - scan->text) };
  char c = scan->lexer.at < scan->lexer.end ? *scan->lexer.at : '\0';

  g_array_append_val (scan->spans, span);
  scan->expectation = EXPECT_NEXT;
  if (c == '{' || c == '[')
    return open_level (scan, c == '{', index, error);
  if (!scan_scalar (scan, c, error))
    return FALSE;
  end_span (scan, index);
  return TRUE;
}

static gboolean
scan_first_item (Scan *scan, GError **error)
{
  if (!guatu_json_lexer_take (&scan->lexer, ']'))
    return scan_value (scan, error);

  close_level (scan);
  return TRUE;
}

static gboolean
scan_key (Scan *scan, GError **error)
{
  Level *level = &scan->levels[scan->depth - 1];
  const char *start = scan->lexer.at;

  if (start == scan->lexer.end || *start != '"')
    return fail_expected (scan, _ ("A name in quotation marks is expected here, not %s."),
                          error);

  g_string_truncate (scan->name, 0);
  if (!guatu_json_lexer_string (&scan->lexer, scan->name, error))
    return FALSE;
  scan->expectation = EXPECT_COLON;

  if (g_hash_table_contains (level->names, scan->name->str))
    {
      scan->lexer.at = start;
      return fail (error, GUATU_IO_ERROR_INVALID,
                   _ ("This object already has a member of this name."));
    }
  if (g_hash_table_size (level->names) == scan->max_members)
    {
      scan->lexer.at = start;
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                   _ ("An object may have %u members, not more."), scan->max_members);
      return FALSE;
    }
  g_hash_table_add (level->names, g_strdup (scan->name->str));
  return TRUE;
}

static gboolean
scan_first_key (Scan *scan, GError **error)
{
  if (!guatu_json_lexer_take (&scan->lexer, '}'))
    return scan_key (scan, error);

  close_level (scan);
  return TRUE;
}

static gboolean
scan_colon (Scan *scan, GError **error)
{
  if (!guatu_json_lexer_take (&scan->lexer, ':'))
    return fail_expected (scan, _ ("A colon is expected here, not %s."), error);

  scan->expectation = EXPECT_VALUE;
  return TRUE;
}

static gboolean
scan_next (Scan *scan, GError **error)
{
  gboolean in_object;

  if (scan->depth == 0)
    return fail_expected (scan, _ ("The file should end here, but there is %s."), error);

  in_object = scan->levels[scan->depth - 1].is_object;
  if (guatu_json_lexer_take (&scan->lexer, ','))
    {
      scan->expectation = in_object ? EXPECT_KEY : EXPECT_VALUE;
      return TRUE;
    }
  if (guatu_json_lexer_take (&scan->lexer, in_object ? '}' : ']'))
    {
      close_level (scan);
      return TRUE;
    }
  return fail_expected (scan,
                        in_object ? _ ("A comma or “}” is expected here, not %s.")
                                  : _ ("A comma or “]” is expected here, not %s."),
                        error);
}

static gboolean (*const steps[N_EXPECTATIONS]) (Scan *scan, GError **error) = {
  [EXPECT_VALUE] = scan_value,         [EXPECT_FIRST_ITEM] = scan_first_item,
  [EXPECT_FIRST_KEY] = scan_first_key, [EXPECT_KEY] = scan_key,
  [EXPECT_COLON] = scan_colon,         [EXPECT_NEXT] = scan_next,
};

/* One step at a time, so that no text makes the stack grow. */
static gboolean
scan_text (Scan *scan, GError **error)
{
  guatu_json_lexer_skip_space (&scan->lexer);
  if (scan->lexer.at == scan->lexer.end)
    return fail (error, GUATU_IO_ERROR_INVALID, _ ("The file is empty."));

  do
    {
      if (!steps[scan->expectation](scan, error))
        return FALSE;
      guatu_json_lexer_skip_space (&scan->lexer);
    }
  while (scan->expectation != EXPECT_NEXT || scan->depth > 0
         || scan->lexer.at < scan->lexer.end);
  return TRUE;
}

static void
scan_clear (Scan *scan)
{
  g_string_free (scan->name, TRUE);
  g_clear_pointer (&scan->spans, g_array_unref);
  for (guint i = 0; i < GUATU_JSON_MAX_DEPTH; i++)
    g_clear_pointer (&scan->levels[i].names, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Scan, scan_clear)

/**
 * guatu_json_scan_wide:
 * @text: the text, without a byte order mark
 * @length: its bytes, below 4 GiB
 * @max_members: how many members an object may have
 * @where: (out): on an error, the byte that it is about
 * @error: return location for a #GuatuIoError
 *
 * Reads JSON as RFC 8259 defines it, without building anything of it, and
 * refuses what json-glib takes for something else or does not survive.
 * Depth and members an object are limited, names in an object
 * differ, numbers are finite, surrogates are paired, and there is no zero
 * character and nothing after the value.
 *
 * Returns: (transfer full) (element-type GuatuJsonSpan): where each value
 *   stands, the whole text first
 */
GArray *
guatu_json_scan_wide (const char *text, gsize length, guint max_members, gsize *where,
                      GError **error)
{
  g_auto (Scan) scan = { { text, text + length }, text };
  const char *valid_end;

  scan.spans = g_array_new (FALSE, FALSE, sizeof (GuatuJsonSpan));
  scan.name = g_string_new (NULL);
  scan.max_members = max_members;
  g_return_val_if_fail (length < G_MAXUINT32, NULL);

  if (!g_utf8_validate (text, (gssize) length, &valid_end))
    {
      *where = (gsize) (valid_end - text);
      fail (error, GUATU_IO_ERROR_INVALID,
            _ ("The file is not UTF-8 text from here on. Save it as UTF-8."));
      return NULL;
    }

  if (!scan_text (&scan, error))
    {
      *where = (gsize) (scan.lexer.at - text);
      return NULL;
    }
  return g_steal_pointer (&scan.spans);
}

/**
 * guatu_json_scan:
 * @text: the text, without a byte order mark
 * @length: its bytes, below 4 GiB
 * @where: (out): on an error, the byte that it is about
 * @error: return location for a #GuatuIoError
 *
 * As guatu_json_scan_wide(), for what json-glib is to make a tree of, whose objects hash
 * names in a way that anybody can tell beforehand.
 *
 * Returns: (transfer full) (element-type GuatuJsonSpan): where each value stands
 */
GArray *
guatu_json_scan (const char *text, gsize length, gsize *where, GError **error)
{
  return guatu_json_scan_wide (text, length, GUATU_JSON_MAX_MEMBERS, where, error);
}
