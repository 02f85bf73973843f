/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/report/web-page.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/report/flow.h"
#include "io/sheet/html-page.h"

/* The text of a web page: a paragraph for each block, and the rows of its tables. */

/**
 * Reading:
 * @raised: what is set higher than the rest of its line, if @is_raised
 * @skipped: the elements, one within the other, from one on that is left out
 * @ends_blank: whether the paragraph ends in a blank, or is still empty
 */
typedef struct
{
  GuatuFlow *flow;
  GString *raised;
  gboolean is_raised;
  gboolean ends_blank;
  guint skipped;
  guint depth;
  GError *error;
} Reading;

/* What the page has for finding one’s way, and no text of it. */
static const char *const left_out[] = { "nav", "footer", "button", "form", "head" };

/* What is a paragraph of its own. */
static const char *const blocks[]
    = { "p",       "div",     "h1",    "h2",         "h3",     "h4",      "h5",
        "h6",      "li",      "ul",    "ol",         "dl",     "dt",      "dd",
        "section", "article", "aside", "blockquote", "header", "caption", "figcaption",
        "figure",  "main",    "pre",   "hr",         "center", "address", "body" };

static gboolean
is_any (const char *name, const char *const *names, guint n)
{
  for (guint i = 0; i < n; i++)
    if (strcmp (names[i], name) == 0)
      return TRUE;
  return FALSE;
}

static void
end_paragraph (Reading *reading)
{
  guatu_flow_end_paragraph (reading->flow);
  reading->ends_blank = TRUE;
}

static guint
span (const char **attributes, const char *name)
{
  const char *text = guatu_html_page_attribute (attributes, name);
  guint64 n = 1;

  if (text == NULL || !g_ascii_string_to_unsigned (text, 10, 1, G_MAXUINT32, &n, NULL))
    return 1;
  return (guint) n;
}

static void
begin_element (Reading *reading, const char *name, const char **attributes)
{
  if (strcmp (name, "table") == 0)
    guatu_flow_begin_table (reading->flow);
  else if (strcmp (name, "tr") == 0)
    guatu_flow_begin_row (reading->flow);
  else if (strcmp (name, "td") == 0 || strcmp (name, "th") == 0)
    {
      guatu_flow_begin_cell (reading->flow, span (attributes, "colspan"),
                             span (attributes, "rowspan"));
      reading->ends_blank = TRUE;
    }
  else if (strcmp (name, "br") == 0)
    {
      guatu_flow_add (reading->flow, "\n", 1, &reading->error);
      reading->ends_blank = TRUE;
    }
  else if (strcmp (name, "sup") == 0)
    reading->is_raised = TRUE;
  else if (is_any (name, blocks, G_N_ELEMENTS (blocks)))
    end_paragraph (reading);
}

static gboolean
on_begin (gpointer data, const char *name, const char **attributes)
{
  Reading *reading = data;

  if (++reading->depth > GUATU_HTML_MAX_DEPTH)
    g_set_error (&reading->error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                 _ ("A part of the file has more than %u elements in one another."),
                 GUATU_HTML_MAX_DEPTH);
  else if (reading->skipped > 0 || guatu_html_page_leaves_out (name, attributes)
           || is_any (name, left_out, G_N_ELEMENTS (left_out)))
    reading->skipped++;
  else
    begin_element (reading, name, attributes);
  return reading->error == NULL;
}

static gboolean
on_end (gpointer data, const char *name)
{
  Reading *reading = data;

  reading->depth -= reading->depth > 0;
  if (reading->skipped > 0)
    reading->skipped--;
  else if (strcmp (name, "sup") == 0)
    {
      reading->is_raised = FALSE;
      guatu_flow_add_raised (reading->flow, reading->raised->str, &reading->error);
      g_string_truncate (reading->raised, 0);
    }
  else if (strcmp (name, "td") == 0 || strcmp (name, "th") == 0)
    guatu_flow_end_cell (reading->flow, &reading->error);
  else if (strcmp (name, "table") == 0)
    guatu_flow_end_table (reading->flow);
  else if (is_any (name, blocks, G_N_ELEMENTS (blocks)))
    end_paragraph (reading);
  return reading->error == NULL;
}

/* Blanks and ends of lines in HTML are one blank, and none where a paragraph begins. */
static gboolean
on_text (gpointer data, const char *text, gsize length)
{
  Reading *reading = data;
  GString *to = NULL;

  if (reading->skipped > 0)
    return TRUE;
  to = g_string_sized_new (length);
  for (gsize i = 0; i < length; i++)
    {
      const gboolean is_blank = g_ascii_isspace (text[i]) || text[i] == '\v';

      if (!is_blank || !reading->ends_blank)
        g_string_append_c (to, is_blank ? ' ' : text[i]);
      reading->ends_blank = is_blank;
    }
  if (!reading->is_raised)
    guatu_flow_add (reading->flow, to->str, to->len, &reading->error);
  else if (reading->raised->len + to->len <= GUATU_FLOW_MAX_BYTES)
    g_string_append_len (reading->raised, to->str, (gssize) to->len);
  g_string_free (to, TRUE);
  return reading->error == NULL;
}

/**
 * guatu_web_page_text:
 * @bytes: a web page, or a piece of one
 * @error: a #GuatuIoError
 *
 * Returns: (transfer full) (nullable): its text, in which a paragraph is a line, with an
 *   empty one before the next, and a row of a table one whose cells tabs part
 */
char *
guatu_web_page_text (GBytes *bytes, GError **error)
{
  static const GuatuHtmlEvents events = { on_begin, on_end, on_text };
  g_autoptr (GuatuFlow) flow = guatu_flow_new ();
  Reading reading = { .flow = flow, .raised = g_string_new (NULL), .ends_blank = TRUE };
  const char *found = NULL;
  gboolean done = guatu_html_page_read (bytes, NULL, &events, &reading, &found, error);

  g_string_free (reading.raised, TRUE);
  if (reading.error != NULL)
    {
      g_propagate_error (error, reading.error);
      return NULL;
    }
  return done ? guatu_flow_end (flow, error) : NULL;
}
