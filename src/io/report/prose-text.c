/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/report/prose-text.h"

#include <string.h>

/* What reports are in; of other files nobody expects that they are read as text. */
static const char *const extensions[]
    = { "txt", "md", "docx", "html", "htm", "pdf", NULL };

/* Less than this many characters of sentences are no report. */
#define LEAST_PROSE 40u
/* More than this is not looked at to tell what a text is. */
#define MOST_PROSE 20000u

/** guatu_report_extensions: (transfer none): the extensions of files with reports. */
const char *const *
guatu_report_extensions (void)
{
  return extensions;
}

/** guatu_report_is_named: whether the name of a file is that of a report. */
gboolean
guatu_report_is_named (const char *name)
{
  const char *dot = strrchr (name, '.');

  for (guint i = 0; dot != NULL && extensions[i] != NULL; i++)
    if (g_ascii_strcasecmp (dot + 1, extensions[i]) == 0)
      return TRUE;
  return FALSE;
}

/* Whether a line, as sentences are and cells are not, has a mark that ends a clause and
 * no tab; @n gets its characters. */
static gboolean
is_of_sentences (const char *line, const char *end, gsize *n)
{
  gboolean has_mark = FALSE;

  *n = 0;
  for (; line < end; line = g_utf8_next_char (line))
    {
      const gunichar c = g_utf8_get_char (line);

      if (c == '\t')
        return FALSE;
      has_mark
          = has_mark || c == 0x3002 || c == 0xFF0C || c == 0xFF1B
            || ((c == '.' || c == ',' || c == ';') && line + 1 < end && line[1] == ' ');
      *n += !g_unichar_isspace (c);
    }
  return has_mark && *n >= LEAST_PROSE / 2;
}

/**
 * guatu_text_is_prose:
 * @text: a text in UTF-8
 *
 * Tells sentences from tables: more than half of the characters stand in lines that have
 * the marks of sentences, and no tabs.
 *
 * Returns: whether it is to be read as a report rather than as a table
 */
gboolean
guatu_text_is_prose (const char *text)
{
  gsize n_all = 0, n_prose = 0;

  for (const char *line = text; *line != '\0' && n_all < MOST_PROSE;)
    {
      const char *end = line + strcspn (line, "\r\n");
      gsize n = 0;

      if (is_of_sentences (line, end, &n))
        n_prose += n;
      else
        for (n = 0; line < end; line = g_utf8_next_char (line))
          n += !g_unichar_isspace (g_utf8_get_char (line));
      n_all += n;
      line = *end != '\0' ? end + 1 : end;
    }
  return n_prose >= LEAST_PROSE && n_prose * 2 > n_all;
}
