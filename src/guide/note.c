/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/note.h"

#include <string.h>

#include "table/chart-remarks.h"
#include "text/words.h"
#include "dataset/derive.h"

/* Adds, once for each derived indicator on the chart, how it was worked out. */
static void
add_formulas (const GuatuDrawing *drawing, GString *zh, GString *en)
{
  const GPtrArray *indicators = drawing->chart->indicators;

  for (guint i = 0; i < indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (indicators, i);
      g_autofree char *zh_text = NULL;
      g_autofree char *en_text = NULL;

      if (indicator->op == GUATU_DERIVED_NONE)
        continue;
      zh_text = guatu_derivation_text (indicator, GUATU_LANGUAGE_ZH);
      en_text = guatu_derivation_text (indicator, GUATU_LANGUAGE_EN);
      g_string_append_printf (zh, "%s。", zh_text);
      g_string_append_printf (en, "%s%s.", en->len > 0 ? " " : "", en_text);
    }
}

/* A note of the dataset's may say that it is one; the figure says it once. */
static const char *
without_word (const char *text, GuatuLanguage language)
{
  g_autofree char *word = guatu_word_fill (GUATU_WORD_NOTE, language, "", NULL);

  g_strchomp (word);
  if (!g_str_has_prefix (text, word))
    return text;
  for (text += strlen (word); g_ascii_isspace (*text);)
    text++;
  return text;
}

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

/* What the chart's note says, without saying that it is one. */
static void
add_own_note (const GuatuDrawing *drawing, GString *zh, GString *en)
{
  const GuatuText *note = &drawing->chart->note;

  if (guatu_text_is_absent (note))
    return;
  g_string_append (
      zh, without_word (guatu_text_get (note, GUATU_LANGUAGE_ZH), GUATU_LANGUAGE_ZH));
  g_string_append_printf (
      en, "%s%s", en->len > 0 ? " " : "",
      without_word (guatu_text_get (note, GUATU_LANGUAGE_EN), GUATU_LANGUAGE_EN));
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
    {
      add_own_note (drawing, zh, en);
      add_formulas (drawing, zh, en);
    }
  if (zh->len == 0)
    return;

  zh_note = guatu_word_fill (GUATU_WORD_NOTE, GUATU_LANGUAGE_ZH, zh->str, NULL);
  en_note = guatu_word_fill (GUATU_WORD_NOTE, GUATU_LANGUAGE_EN, en->str, NULL);
  guatu_text_set (text, zh_note, en_note);
}
