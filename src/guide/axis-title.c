/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/axis-title.h"

#include "text/words.h"

/* What an axis of shares counts in, and what the numbers on its bars do: these are
 * still those of the source. */
static char *
write_share (const GuatuNumberWords *words, char *unit)
{
  if (unit == NULL)
    return g_strdup (guatu_word (GUATU_WORD_SHARE_ALONE, words->language));
  /* It does not start the heading: million mu, but CNY billion. */
  if (g_ascii_isupper (unit[0]) && g_ascii_islower (unit[1]))
    unit[0] = g_ascii_tolower (unit[0]);
  return guatu_word_fill (GUATU_WORD_SHARE, words->language, unit, NULL);
}

/* A unit in one language, or NULL where the labels say it. */
static char *
write_unit (const GuatuDrawing *drawing, const GuatuNumberWords *words)
{
  g_autofree char *unit
      = guatu_number_words_title (words, guatu_table_largest (drawing->table));

  if (drawing->chart->stack == GUATU_STACK_SHARE)
    return write_share (words, unit);
  return unit != NULL ? guatu_word_fill (GUATU_WORD_UNIT, words->language, unit, NULL)
                      : NULL;
}

/** guatu_axis_title_names: whether the title of the axis says what it is of, too. */
gboolean
guatu_axis_title_names (const GuatuDrawing *drawing)
{
  return drawing->columns != NULL && drawing->chart->indicators->len == 1;
}

/** guatu_axis_title_is_in_legend: whether the legend of one of two layers has room for
 * what its axis counts in: it has but one series. */
gboolean
guatu_axis_title_is_in_legend (const GuatuDrawing *drawing)
{
  return guatu_axis_title_names (drawing)
         && drawing->chart->series == GUATU_DIMENSION_NONE && drawing->keeps->legend;
}

/* What a layer shows and in what, 地区生产总值（亿元）, where it is one thing. */
static char *
write_heading (const GuatuDrawing *drawing, const GuatuNumberWords *words,
               GuatuLanguage language)
{
  const GuatuText *name
      = guatu_indicator_label (g_ptr_array_index (drawing->chart->indicators, 0));
  g_autofree char *unit
      = guatu_number_words_title (words, guatu_table_largest (drawing->table));
  const char *label = guatu_text_get (name, language);

  if (drawing->chart->stack == GUATU_STACK_SHARE)
    {
      g_autofree char *share = write_share (words, unit);

      return guatu_word_fill (GUATU_WORD_ASIDE, language, label, share);
    }
  return unit != NULL ? guatu_word_fill (GUATU_WORD_ASIDE, language, label, unit)
                      : g_strdup (label);
}

/** guatu_axis_title_write: sets @title to what the value axis of a layer stands for. */
void
guatu_axis_title_write (const GuatuDrawing *drawing, GuatuText *title)
{
  gboolean both = drawing->language == GUATU_LANGUAGE_ZH_EN;
  const GuatuNumberWords *english = both ? &drawing->second_words : &drawing->words;

  guatu_text_clear (title);
  title->zh = write_heading (drawing, &drawing->words, GUATU_LANGUAGE_ZH);
  title->en = write_heading (drawing, english, GUATU_LANGUAGE_EN);
}

static GuatuLabel *
layer_title (const GuatuDrawing *drawing, double width)
{
  g_auto (GuatuText) title = { NULL, NULL };

  guatu_axis_title_write (drawing, &title);
  return guatu_label_new (drawing->typesetter, &title, drawing->language,
                          &drawing->style.legend, width, 2);
}

/**
 * guatu_axis_title_set:
 * @width: of a title that says what the axis is of, at most
 *
 * Returns: (transfer full) (nullable): what the value axis counts in: 单位：亿元, CNY
 *   billion. A unit that only one language has a word for is said in that one. %NULL
 *   where the labels say it.
 */
GuatuLabel *
guatu_axis_title_set (const GuatuDrawing *drawing, double width)
{
  gboolean both = drawing->language == GUATU_LANGUAGE_ZH_EN;
  GuatuLanguage language = drawing->language;
  g_auto (GuatuText) title = { NULL, NULL };

  if (guatu_axis_title_names (drawing))
    return layer_title (drawing, width);
  title.zh = write_unit (drawing, &drawing->words);
  title.en = write_unit (drawing, both ? &drawing->second_words : &drawing->words);
  if (title.zh == NULL && title.en == NULL)
    return NULL;
  if (title.zh == NULL || title.en == NULL)
    language = title.zh != NULL ? GUATU_LANGUAGE_ZH : GUATU_LANGUAGE_EN;
  return guatu_label_new (drawing->typesetter, &title, language, &drawing->style.legend,
                          -1, 1);
}
