/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/text-figures.h"

#include <string.h>

/* Texts with figures in braces: what is text, and what a figure. */

/* A brace that stands for itself is written twice. */
static gboolean
is_doubled (const char *at)
{
  return (at[0] == '{' || at[0] == '}') && at[1] == at[0];
}

/**
 * guatu_text_piece_next:
 * @at: in a text
 * @piece: (out): what begins there: some text, a brace that stands for itself, or a
 * figure
 *
 * Returns: (nullable): where the next piece begins, or %NULL at the end of the text
 */
const char *
guatu_text_piece_next (const char *at, GuatuTextPiece *piece)
{
  gsize length = strcspn (at, "{}");

  if (*at == '\0')
    return NULL;
  *piece = (GuatuTextPiece) { .start = at, .length = length };
  if (length > 0)
    return at + length;
  if (is_doubled (at))
    {
      piece->length = 1;
      return at + 2;
    }
  length = strcspn (at + 1, "{}");
  *piece = (GuatuTextPiece) {
    .start = at + 1,
    .length = length,
    .is_figure = TRUE,
    .is_wrong = at[0] == '}' || at[1 + length] != '}',
  };
  return at + 1 + length + (piece->is_wrong ? 0 : 1);
}

/**
 * guatu_text_escape:
 * @text: as it is to be read
 *
 * Returns: (transfer full): it as a chart has it, each brace written twice
 */
char *
guatu_text_escape (const char *text)
{
  GString *escaped = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '{' || *at == '}')
        g_string_append_c (escaped, *at);
      g_string_append_c (escaped, *at);
    }
  return g_string_free (escaped, FALSE);
}

static void
escape (GuatuText *text)
{
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  if (guatu_text_is_absent (text))
    return;
  zh = guatu_text_escape (text->zh);
  en = guatu_text_escape (text->en);
  guatu_text_set (text, zh, en);
}

/** guatu_chart_escape_texts: makes the headings and the note of a chart say what they
 * say, of a file that knows no figures in texts. */
void
guatu_chart_escape_texts (GuatuChartDescription *chart)
{
  escape (&chart->title);
  escape (&chart->subtitle);
  escape (&chart->note);
}
