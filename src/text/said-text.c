/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/said-text.h"

#include "dataset/text-figures.h"
#include "text/number-words.h"

/* A figure as a sentence has it. */
static char *
write_figure (const GuatuTextFigure *figure, GuatuLanguage language)
{
  switch (figure->form)
    {
    case GUATU_TEXT_FIGURE_PERIOD:
      return guatu_period_to_label (figure->observation.period, language);
    case GUATU_TEXT_FIGURE_NUMBER:
      return guatu_number_words_bare (figure->indicator, &figure->observation, language);
    case GUATU_TEXT_FIGURE_VALUE:
    case GUATU_TEXT_FIGURE_PLAIN:
    case GUATU_TEXT_FIGURE_GROWTH:
    case GUATU_TEXT_FIGURE_SHARE:
    default:
      return guatu_number_words_full (figure->indicator, &figure->observation, language);
    }
}

/* A text with its figures. One that has none to stand for is left as it is written: its
 * chart is not drawn, and said in lists. */
static char *
write_text (const GuatuTextWithFigures *with, GuatuLanguage language)
{
  GString *said = g_string_new (NULL);
  GuatuTextPiece piece;

  for (const char *at = guatu_text_get (with->text, language);
       (at = guatu_text_piece_next (at, &piece)) != NULL;)
    {
      const GuatuTextFigure *figure
          = piece.is_figure ? guatu_text_with_figures_find (with, &piece) : NULL;
      g_autofree char *number = NULL;

      if (figure == NULL || figure->is_lost)
        {
          g_string_append_printf (said,
                                  piece.is_figure && !piece.is_wrong ? "{%.*s}" : "%.*s",
                                  (int) piece.length, piece.start);
          continue;
        }
      number = write_figure (figure, language);
      g_string_append (said, number);
    }
  return g_string_free (said, FALSE);
}

/**
 * guatu_chart_said:
 * @text: one of the texts of a chart or a layer, of a dataset that is finished
 *
 * Returns: (transfer none): it with the figures of the data that stand in it, which is
 *   itself where there are none
 */
const GuatuText *
guatu_chart_said (const GuatuChartDescription *chart, const GuatuText *text)
{
  GuatuTextWithFigures *with = guatu_chart_text_with_figures (chart, text);

  if (with == NULL)
    return text;
  if (g_once_init_enter (&with->is_said))
    {
      with->said.zh = write_text (with, GUATU_LANGUAGE_ZH);
      with->said.en = write_text (with, GUATU_LANGUAGE_EN);
      g_once_init_leave (&with->is_said, TRUE);
    }
  return &with->said;
}

/** guatu_chart_said_in: (transfer none) (nullable): the same in a language. */
const char *
guatu_chart_said_in (const GuatuChartDescription *chart, const GuatuText *text,
                     GuatuLanguage language)
{
  return guatu_text_get (guatu_chart_said (chart, text), language);
}
