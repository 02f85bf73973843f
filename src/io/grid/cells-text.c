/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/cells.h"

/* What of a text stands in a cell. */

/* How wide the blanks before a text are; @text is moved past them. */
static guint
skip_indent (const char **text, const char *end)
{
  guint indent = 0;

  while (*text < end)
    {
      gunichar c = g_utf8_get_char (*text);

      if (!g_unichar_isspace (c) && c != 0xFEFF && c != 0x200B)
        break;
      indent += c == 0x3000 ? 2 : 1;
      *text = g_utf8_next_char (*text);
    }
  return indent;
}

static gboolean
is_control (char c)
{
  return (guchar) c < ' ' || c == 0x7F;
}

/* Where a text ends when the blanks at its end are dropped. */
static const char *
drop_blanks (const char *text, const char *end)
{
  static const char *const blanks[] = { "\xe3\x80\x80", "\xc2\xa0" };
  gboolean dropped = TRUE;

  while (dropped)
    {
      dropped = FALSE;
      while (end > text && (g_ascii_isspace (end[-1]) || is_control (end[-1])))
        end--;
      for (guint i = 0; i < G_N_ELEMENTS (blanks); i++)
        {
          gsize n = strlen (blanks[i]);

          if ((gsize) (end - text) >= n && memcmp (end - n, blanks[i], n) == 0)
            {
              end -= n;
              dropped = TRUE;
            }
        }
    }
  return end;
}

/**
 * guatu_cells_clean:
 * @text: (array length=length): UTF-8
 * @length: its bytes
 * @indent: (out) (nullable): how wide the blanks before it are
 *
 * Returns: (transfer full) (nullable): the text as a cell has it: without blanks at its
 *   ends, and with blanks for control characters; %NULL if nothing is left
 */
char *
guatu_cells_clean (const char *text, gsize length, guint *indent)
{
  const char *end = text + length;
  const guint before = skip_indent (&text, end);
  char *own;

  if (indent != NULL)
    *indent = before;
  end = drop_blanks (text, end);
  if (end == text)
    return NULL;
  own = g_strndup (text, (gsize) (end - text));
  for (char *c = own; *c != '\0'; c++)
    if (is_control (*c))
      *c = ' ';
  return own;
}
