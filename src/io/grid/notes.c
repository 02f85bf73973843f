/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/line-words.h"
#include "io/grid/lines.h"

/* The lines under a table: notes and sources. */

/* Adds a source to those that are known, such as the database behind who counted. */
static void
add_source (GuatuSheet *sheet, const char *text)
{
  const gsize length
      = strlen (text) - (g_str_has_suffix (text, "。") ? strlen ("。") : 0);
  g_autofree char *source = g_strndup (text, length);
  g_autofree char *known = g_steal_pointer (&sheet->source);

  if (known == NULL || strstr (source, known) != NULL)
    sheet->source = g_steal_pointer (&source);
  else if (strstr (known, source) != NULL)
    sheet->source = g_steal_pointer (&known);
  else
    sheet->source
        = g_strconcat (known, guatu_text_is_chinese (known) ? "；" : "; ", source, NULL);
}

/** guatu_sheet_take_note: takes a line under the numbers: a note, or the source. */
void
guatu_sheet_take_note (GuatuSheet *sheet, const char *text)
{
  const char *source = guatu_line_after (text, GUATU_LINE_SOURCE);

  sheet->n_lines_below++;
  if (source != NULL)
    add_source (sheet, source);
  else
    {
      const char *bare = guatu_line_after (text, GUATU_LINE_NOTE_MARK);

      g_ptr_array_add (sheet->notes, g_strdup (bare != NULL ? bare : text));
    }
}

/** guatu_text_is_note: whether a text is a note or names a source. */
gboolean
guatu_text_is_note (const char *text)
{
  return guatu_line_after (text, GUATU_LINE_NOTE) != NULL
         || guatu_line_after (text, GUATU_LINE_SOURCE) != NULL;
}
