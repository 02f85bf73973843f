/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/label-type.h"

#include <string.h>

#include "text/typesetter.h"

/* The size of the English line of a figure in both languages, to the Chinese. */
#define SECOND_LANGUAGE_SIZE 0.8

/**
 * guatu_label_second_size:
 * @size: of the Chinese of a figure in both languages
 * @least: as of a #GuatuFont
 *
 * Returns: the size of its English, which is smaller, but not too small to read
 */
double
guatu_label_second_size (double size, double least)
{
  return MAX (size * SECOND_LANGUAGE_SIZE, MIN (size, MAX (least, GUATU_SMALLEST_TYPE)));
}

/**
 * guatu_label_line_height:
 * @language: of the figure
 * @least: as of a #GuatuFont
 *
 * Returns: the height of a label of one line, or of one in each language
 */
double
guatu_label_line_height (GuatuLanguage language, double size, double least)
{
  double both = language == GUATU_LANGUAGE_ZH_EN
                    ? size + guatu_label_second_size (size, least)
                    : size;

  return both * GUATU_LINE_HEIGHT;
}

/**
 * guatu_label_fitting_size:
 * @language: of the figure
 * @height: for one line, or for one in each language
 * @least: as of a #GuatuFont
 *
 * Returns: the size of type for that, which may be smaller than what can be read
 */
double
guatu_label_fitting_size (GuatuLanguage language, double height, double least)
{
  double both = height / GUATU_LINE_HEIGHT;

  if (language != GUATU_LANGUAGE_ZH_EN)
    return both;
  least = MAX (least, GUATU_SMALLEST_TYPE);
  if (both < 2 * least)
    return both / 2;
  return MIN (both - least, both / (1 + SECOND_LANGUAGE_SIZE));
}

/* Whether the Chinese is a year and the English its number alone: 2023年, 2023. */
static gboolean
is_year (const GuatuText *text)
{
  gsize n = strspn (text->en, "0123456789");

  return n > 0 && text->en[n] == '\0' && strncmp (text->zh, text->en, n) == 0
         && strcmp (text->zh + n, "年") == 0;
}

/**
 * guatu_label_once:
 * @text: in both languages
 *
 * Returns: (nullable): what stands for both languages of a figure in both, as bilingual
 *   yearbooks print it: a text that is the same in both, and the number of a year;
 *   %NULL where each language has its own
 */
const char *
guatu_label_once (const GuatuText *text)
{
  if (text->zh == NULL || text->en == NULL)
    return NULL;
  return g_str_equal (text->zh, text->en) || is_year (text) ? text->en : NULL;
}
