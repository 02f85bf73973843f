/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/number.h"
#include "document/draft-private.h"

/* What is known of a figure that was read, as somebody would type it. */

/* Of a power of ten, in both languages; the rows are looked through from above. */
static const struct
{
  int mult;
  const char *zh;
  const char *en;
} multipliers[] = {
  { 12, "万亿", " trillion" }, { 8, "亿", NULL }, { 9, NULL, " billion" },
  { 6, "百万", " million" },   { 4, "万", NULL }, { 3, "千", " thousand" },
};

/** guatu_draft_number_text: (transfer full): a number with the word for its multiplier,
 * if there is one. */
char *
guatu_draft_number_text (const GuatuProseFigure *figure)
{
  const gboolean is_chinese
      = *figure->name == '\0' || g_utf8_get_char (figure->name) > 0x2E7F;
  g_autofree char *high = NULL;
  g_autofree char *low = NULL;
  const char *word = "";
  int rest = figure->mult;

  for (guint i = 0; i < G_N_ELEMENTS (multipliers) && rest == figure->mult; i++)
    {
      const char *known = is_chinese ? multipliers[i].zh : multipliers[i].en;

      if (known == NULL || multipliers[i].mult != figure->mult)
        continue;
      word = known;
      rest = 0;
    }
  low = guatu_number_format (guatu_number_scale (figure->value, rest),
                             MAX (figure->decimals - rest, 0), "");
  if (figure->bound != GUATU_BOUND_RANGE)
    return g_strconcat (low, word, NULL);
  high = guatu_number_format (guatu_number_scale (figure->high, rest),
                              MAX (figure->decimals_high - rest, 0), "");
  return g_strconcat (low, "–", high, word, NULL);
}

/**
 * guatu_draft_get:
 * @draft: a report
 * @i: a figure
 * @field: what of it
 *
 * Returns: (transfer full): that, as guatu_draft_set() takes it
 */
char *
guatu_draft_get (const GuatuDraft *draft, guint i, GuatuDraftField field)
{
  const GuatuProseFigure *figure = guatu_draft_figure (draft, i);
  const GuatuDraftMark *mark = guatu_draft_mark (draft, i);

  switch (field)
    {
    case GUATU_DRAFT_NAME:
      return g_strdup (guatu_draft_name (draft, i));
    case GUATU_DRAFT_UNIT:
      return g_strdup (figure->word != NULL ? figure->word : "");
    case GUATU_DRAFT_PERIOD:
      return figure->period.year > 0 ? guatu_period_to_string (figure->period)
                                     : g_strdup ("");
    case GUATU_DRAFT_NUMBER:
    default:
      return mark->number != NULL ? g_strdup (mark->number)
             : mark->lacks_number ? guatu_draft_words (draft, figure->start, figure->end)
                                  : guatu_draft_number_text (figure);
    }
}
