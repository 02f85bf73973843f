/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/report/flow-private.h"

/* The text of a document as the reader of reports takes it: a paragraph is a line, with
 * an empty line before the next one, and a row of a table is a line whose cells tabs
 * part. */

/** guatu_flow_new: (transfer full): the text of a document, still without any. */
GuatuFlow *
guatu_flow_new (void)
{
  GuatuFlow *flow = g_new0 (GuatuFlow, 1);

  flow->text = g_string_new (NULL);
  flow->paragraph = g_string_new (NULL);
  flow->rows = g_string_new (NULL);
  flow->beside = g_ptr_array_new_with_free_func (g_free);
  flow->tables = g_array_new (FALSE, TRUE, sizeof (gboolean));
  flow->reach = g_array_new (FALSE, TRUE, sizeof (guint));
  return flow;
}

/** guatu_flow_free: frees what was put together. */
void
guatu_flow_free (GuatuFlow *flow)
{
  g_string_free (flow->text, TRUE);
  g_string_free (flow->paragraph, TRUE);
  g_string_free (flow->rows, TRUE);
  g_ptr_array_unref (flow->beside);
  g_array_unref (flow->tables);
  g_array_unref (flow->reach);
  g_free (flow);
}

/** guatu_flow_has_room: whether a text may have some bytes more; if not, @error says so.
 */
gboolean
guatu_flow_has_room (const GuatuFlow *flow, gsize more, GError **error)
{
  if (flow->text->len + flow->paragraph->len + flow->rows->len + more
      <= GUATU_FLOW_MAX_BYTES)
    return TRUE;
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
               _ ("It has more than %u MiB of text."),
               GUATU_FLOW_MAX_BYTES / 1024 / 1024);
  return FALSE;
}

/**
 * guatu_flow_add:
 * @flow: the text of a document
 * @text: (array length=length): more of the paragraph, or of the cell
 * @length: its bytes
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Returns: whether there was room for it
 */
gboolean
guatu_flow_add (GuatuFlow *flow, const char *text, gsize length, GError **error)
{
  if (!guatu_flow_has_room (flow, length, error))
    return FALSE;
  g_string_append_len (flow->paragraph, text, (gssize) length);
  return TRUE;
}

/* Whether what is raised is the exponent of digits. In a cell it is the mark of a note
 * but behind 10. */
static gboolean
is_exponent (const GuatuFlow *flow, const char *bare)
{
  const char *end = flow->paragraph->str + flow->paragraph->len;
  gsize n = 0;

  while (n < flow->paragraph->len && g_ascii_isdigit (end[-1 - (gssize) n]))
    n++;
  bare += *bare == '-' || *bare == '+';
  return n > 0 && *bare != '\0' && strspn (bare, "0123456789") == strlen (bare)
         && (!flow->in_cell
             || (n == 2 && memcmp (end - 2, "10", 2) == 0
                 && (n == flow->paragraph->len || end[-3] != '.')));
}

/* Adds digits and signs as raised ones. */
static gboolean
add_exponent (GuatuFlow *flow, const char *bare, GError **error)
{
  static const char *const digits[]
      = { "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹" };

  for (; *bare != '\0'; bare++)
    {
      const char *raised = *bare == '-' ? "⁻" : *bare == '+' ? "⁺" : digits[*bare - '0'];

      if (!guatu_flow_add (flow, raised, strlen (raised), error))
        return FALSE;
    }
  return TRUE;
}

/**
 * guatu_flow_add_raised:
 * @flow: the text of a document
 * @text: what is set higher than the rest of its line
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Adds the exponent of an area, a volume or digits, as raised digits; other small numbers
 * are marks of notes, which must not become digits of the number beside them, and are
 * dropped.
 *
 * Returns: whether there was room for it
 */
gboolean
guatu_flow_add_raised (GuatuFlow *flow, const char *text, GError **error)
{
  const char before
      = flow->paragraph->len > 0 ? flow->paragraph->str[flow->paragraph->len - 1] : '\0';
  g_autofree char *bare = g_strstrip (g_strdup (text));
  const gsize length = strlen (bare);

  if (before == 'm' && (g_str_equal (bare, "2") || g_str_equal (bare, "3")))
    return guatu_flow_add (flow, *bare == '2' ? "²" : "³", strlen ("²"), error);
  if (is_exponent (flow, bare))
    return add_exponent (flow, bare, error);
  if (strspn (bare, "0123456789[]()*, ") == length)
    return TRUE;
  return guatu_flow_add (flow, text, strlen (text), error);
}

/** guatu_flow_put_paragraph: adds whole paragraphs, without blanks at their ends, unless
 * nothing is in them. */
void
guatu_flow_put_paragraph (GuatuFlow *flow, const char *text, gsize length)
{
  for (const char *end = text + length; text < end;)
    {
      const char *stop = memchr (text, GUATU_FLOW_WITHIN, (gsize) (end - text));
      g_autofree char *bare = NULL;

      stop = stop != NULL ? stop : end;
      bare = g_strstrip (g_strndup (text, (gsize) (stop - text)));
      if (*bare != '\0' && flow->text->len > 0)
        g_string_append (flow->text, "\n\n");
      g_string_append (flow->text, bare);
      text = stop + 1;
    }
}

/** guatu_flow_end_paragraph: ends a paragraph; one in a cell goes on in the cell. */
void
guatu_flow_end_paragraph (GuatuFlow *flow)
{
  if (flow->in_cell)
    {
      if (flow->paragraph->len > 0)
        g_string_append_c (flow->paragraph, GUATU_FLOW_WITHIN);
      return;
    }
  guatu_flow_put_paragraph (flow, flow->paragraph->str, flow->paragraph->len);
  g_string_truncate (flow->paragraph, 0);
}

/** guatu_flow_drop_paragraph: forgets the paragraph that is being read, or the cell. */
void
guatu_flow_drop_paragraph (GuatuFlow *flow)
{
  g_string_truncate (flow->paragraph, 0);
}

/** guatu_flow_begin_beside: begins what stands beside a paragraph, in a box of its own;
 * it comes before that. */
void
guatu_flow_begin_beside (GuatuFlow *flow)
{
  g_ptr_array_add (flow->beside, g_strdup (flow->paragraph->str));
  g_string_truncate (flow->paragraph, 0);
}

/** guatu_flow_end_beside: ends that, and goes on with the paragraph. */
void
guatu_flow_end_beside (GuatuFlow *flow)
{
  g_autofree char *before = NULL;

  guatu_flow_end_paragraph (flow);
  if (flow->beside->len == 0)
    return;
  before = g_ptr_array_steal_index (flow->beside, flow->beside->len - 1);
  if (flow->in_cell)
    g_string_prepend (flow->paragraph, before);
  else
    g_string_assign (flow->paragraph, before);
}

/**
 * guatu_flow_end:
 * @flow: the text of a document
 * @error: %GUATU_IO_ERROR_INVALID where there is none
 *
 * Returns: (transfer full) (nullable): all of it
 */
char *
guatu_flow_end (GuatuFlow *flow, GError **error)
{
  while (flow->tables->len > 0)
    guatu_flow_end_table (flow);
  guatu_flow_end_paragraph (flow);
  if (flow->text->len == 0)
    {
      g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                           _ ("There is no text in it."));
      return NULL;
    }
  g_string_append_c (flow->text, '\n');
  return g_strdup (flow->text->str);
}
