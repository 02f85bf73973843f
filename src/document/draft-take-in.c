/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "document/draft.h"
#include "lexicon/number-text.h"

/* Making a figure of a number that was none. */

/* The sentence around a place, or what of a very long one is in its piece. */
static char *
sentence_around (const GuatuDraft *draft, gsize start)
{
  const GuatuDraftPiece *piece = &g_array_index (draft->pieces, GuatuDraftPiece,
                                                 guatu_draft_piece_at (draft, start));
  const char *text = draft->text + piece->from;
  const char *end = draft->text + piece->to;
  const char *from = text;
  const char *at = g_utf8_offset_to_pointer (text, (glong) (start - piece->start));
  const char *to = at;
  char *sentence;

  for (const char *mark = text; mark < at; mark = g_utf8_next_char (mark))
    if (g_utf8_get_char (mark) == 0x3002 || g_str_has_prefix (mark, ". "))
      from = g_utf8_next_char (mark);
  while (to < end && g_utf8_get_char (to) != 0x3002 && !g_str_has_prefix (to, ". "))
    to = g_utf8_next_char (to);
  sentence = g_strndup (
      from, (gsize) (MIN (to < end ? g_utf8_next_char (to) : to, end) - from));
  return g_strstrip (sentence);
}

/* Reads the number again, now that it is one. */
static void
read_number (GuatuDraft *draft, GuatuProseFigure *figure, GuatuDraftMark *mark)
{
  g_autofree char *words = guatu_draft_words (draft, figure->start, figure->end);
  GuatuNumberText number;

  mark->lacks_number = !guatu_number_text_parse (words, &number);
  if (mark->lacks_number)
    return;
  figure->value = number.value;
  figure->decimals = number.decimals;
  figure->high = number.high;
  figure->decimals_high = number.decimals_high;
  figure->mult = number.mult;
  figure->bound = number.bound;
  figure->unit = number.unit;
  if (number.unit != NULL)
    figure->word = number.unit->zh;
}

/**
 * guatu_draft_take_in:
 * @draft: a report
 * @left: a number of it that is no figure
 *
 * Makes it one, after all: with the period of what stands before it, and without a name.
 *
 * Returns: the figure that it is; those after it are one further now
 */
guint
guatu_draft_take_in (GuatuDraft *draft, guint left)
{
  const GuatuProseLeft number = g_array_index (draft->prose->left, GuatuProseLeft, left);
  GuatuProseFigure *figure = g_new0 (GuatuProseFigure, 1);
  GuatuDraftMark mark = { 0 };
  g_autofree char *sentence = sentence_around (draft, number.start);
  guint i = 0;

  while (i < guatu_draft_n_figures (draft)
         && guatu_draft_figure (draft, i)->start < number.start)
    i++;
  figure->start = number.start;
  figure->end = number.end;
  figure->name = figure->word = "";
  figure->quote = guatu_prose_keep (draft->prose, sentence);
  figure->evidence[figure->n_evidence++] = "taken-in";
  if (i > 0)
    {
      const GuatuProseFigure *before = guatu_draft_figure (draft, i - 1);

      figure->section = before->section;
      figure->period = before->period;
      figure->status = before->status;
    }
  else
    figure->period.year = (gint16) draft->prose->year;
  read_number (draft, figure, &mark);
  g_ptr_array_insert (draft->prose->figures, (gint) i, figure);
  g_array_insert_val (draft->marks, i, mark);
  g_array_remove_index (draft->prose->left, left);
  return i;
}
