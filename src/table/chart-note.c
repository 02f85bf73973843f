/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/chart-note.h"

#include <string.h>

#include "dataset/derive.h"
#include "text/words.h"
#include "text/said-text.h"

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

static void
add_formula (GString *note, const GuatuIndicator *indicator, GuatuLanguage language)
{
  g_autofree char *text = guatu_derivation_text (indicator, language);

  if (language == GUATU_LANGUAGE_ZH)
    g_string_append_printf (note, "%s。", text);
  else
    g_string_append_printf (note, "%s%s.", note->len > 0 ? " " : "", text);
}

/**
 * guatu_chart_note:
 * @language: one of the two that are one
 *
 * Returns: (transfer full): what the chart's note says, without saying that it is one,
 *   and once for each derived indicator on the chart how it was worked out; "" where
 *   there is nothing to say
 */
char *
guatu_chart_note (const GuatuChartDescription *chart, GuatuLanguage language)
{
  GString *note = g_string_new (NULL);

  if (!guatu_text_is_absent (&chart->note))
    g_string_append (
        note,
        without_word (guatu_chart_said_in (chart, &chart->note, language), language));
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      if (indicator->op != GUATU_DERIVED_NONE)
        add_formula (note, indicator, language);
    }
  return g_string_free (note, FALSE);
}
