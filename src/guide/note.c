/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/note.h"

#include "table/chart-note.h"
#include "table/chart-remarks.h"
#include "text/words.h"

/* What there is to remark on the values of the chart and stands nowhere else on it. What
 * they are compared with the title says; descriptions tell it. */
static void
add_remarks (const GuatuDrawing *drawing, GString *zh, GString *en)
{
  const GuatuSaid *said = &drawing->said;
  guint kinds
      = GUATU_REMARK_BIT (GUATU_REMARK_REVISED) | GUATU_REMARK_BIT (GUATU_REMARK_BREAK);
  g_autofree char *zh_text = NULL;
  g_autofree char *en_text = NULL;

  if (!said->names_say_preliminary && !said->legend_says_preliminary)
    kinds |= GUATU_REMARK_BIT (GUATU_REMARK_PROVISIONAL);
  zh_text = guatu_chart_remarks_write (drawing->table->remarks, kinds, GUATU_LANGUAGE_ZH);
  en_text = guatu_chart_remarks_write (drawing->table->remarks, kinds, GUATU_LANGUAGE_EN);
  if (zh_text != NULL && en_text != NULL)
    {
      g_string_append (zh, zh_text);
      g_string_append (en, en_text);
    }
}

/* Sets what follows off from what stands before it. */
static void
add_rest (const GuatuDrawing *drawing, GString *zh, GString *en)
{
  g_autofree char *zh_note = guatu_chart_note (drawing->chart, GUATU_LANGUAGE_ZH);
  g_autofree char *en_note = guatu_chart_note (drawing->chart, GUATU_LANGUAGE_EN);

  g_string_append (zh, zh_note);
  g_string_append_printf (en, "%s%s", en->len > 0 && *en_note != '\0' ? " " : "",
                          en_note);
}

/**
 * guatu_note_write:
 * @parts: which of its parts
 * @text: (inout): set to the note, or left absent where there is nothing to say
 *
 * Writes what there is to remark on the values of a chart, which a note that is cut
 * keeps, then what the chart's own note says, and how its derived figures were worked
 * out.
 */
void
guatu_note_write (const GuatuDrawing *drawing, GuatuNoteParts parts, GuatuText *text)
{
  g_autoptr (GString) zh = g_string_new (NULL);
  g_autoptr (GString) en = g_string_new (NULL);
  g_autofree char *zh_note = NULL;
  g_autofree char *en_note = NULL;

  if (parts & GUATU_NOTE_REMARKS)
    add_remarks (drawing, zh, en);
  if (parts & GUATU_NOTE_REST)
    add_rest (drawing, zh, en);
  if (zh->len == 0)
    return;

  zh_note = guatu_word_fill (GUATU_WORD_NOTE, GUATU_LANGUAGE_ZH, zh->str, NULL);
  en_note = guatu_word_fill (GUATU_WORD_NOTE, GUATU_LANGUAGE_EN, en->str, NULL);
  guatu_text_set (text, zh_note, en_note);
}
