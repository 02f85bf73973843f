/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/label.h"

#include <math.h>
#include <string.h>

#include "text/cut-text.h"
#include "text/line-breaks.h"
#include "text/line-height.h"
#include "text/set-texts.h"

/* The size of the English line of a figure in both languages, to the Chinese. */
#define SECOND_LANGUAGE_SIZE 0.8

/* Between two languages on one line, as a share of the type. */
#define INLINE_GAP 0.4

static double
layout_width (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return pango_units_to_double (logical.width);
}

static double
layout_height (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return pango_units_to_double (logical.height);
}

/* Sets a text with its lines broken, and each of one height.
 * @line: (nullable): the text on one line, unless that is what is to be set */
static PangoLayout *
set_text (GuatuTypesetter *typesetter, const GuatuSetText *text, PangoLayout *line)
{
  PangoLayout *layout
      = guatu_typesetter_set (typesetter, text->text, text->language, &text->font, -1);

  if (line != NULL)
    guatu_line_breaks_set (layout, line, text->language, text->width, text->max_lines,
                           text->lines);
  guatu_line_height_even (layout,
                          pango_units_from_double (text->font.size * GUATU_LINE_HEIGHT));
  return layout;
}

/* Returns: (transfer full): a text that was set before, or is set now, as by set_text()
 */
static PangoLayout *
find_text (GuatuTypesetter *typesetter, const GuatuSetText *text, PangoLayout *line)
{
  GuatuSetTexts *texts = guatu_typesetter_get_texts (typesetter);
  PangoLayout *layout = texts != NULL ? guatu_set_texts_find (texts, text) : NULL;

  if (layout != NULL)
    return layout;
  layout = set_text (typesetter, text, line);
  if (texts != NULL)
    guatu_set_texts_keep (texts, text, layout);
  return layout;
}

static void
add_layout (GuatuLabel *label, GuatuTypesetter *typesetter, const char *text,
            GuatuLanguage language, const GuatuFont *font, double width, int max_lines,
            GuatuLines lines)
{
  GuatuSetText set = { .text = text, .language = language, .font = *font, .width = -1 };
  PangoLayout *layout = find_text (typesetter, &set, NULL);

  /* A layout without a width is exact; with one it is rounded to it. */
  if (width >= 0 && layout_width (layout) > width)
    {
      g_autoptr (PangoLayout) line = layout;

      set.width = width;
      set.max_lines = max_lines;
      set.lines = lines;
      layout = find_text (typesetter, &set, line);
    }
  label->layouts[label->n] = layout;
  label->languages[label->n] = language;
  label->n++;
  label->width = MAX (label->width, layout_width (layout));
  label->height += layout_height (layout);
}

/* The English of a figure in both languages is smaller than its Chinese, but not
 * too small to read. */
static double
second_size (double size, double least)
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
  double both
      = language == GUATU_LANGUAGE_ZH_EN ? size + second_size (size, least) : size;

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

static GuatuLabel *
new_label (GuatuTypesetter *typesetter, const GuatuText *text, GuatuLanguage language,
           const GuatuFont *font, double width, int max_lines, GuatuLines lines)
{
  GuatuLabel *label = g_new0 (GuatuLabel, 1);
  GuatuFont second = *font;
  const char *once = language == GUATU_LANGUAGE_ZH_EN ? guatu_label_once (text) : NULL;

  if (language != GUATU_LANGUAGE_EN)
    add_layout (label, typesetter, once != NULL ? once : text->zh, GUATU_LANGUAGE_ZH,
                font, width, max_lines, lines);
  if (language == GUATU_LANGUAGE_ZH_EN)
    {
      second.size = second_size (font->size, font->least);
      second.bold = FALSE;
    }
  if (language == GUATU_LANGUAGE_EN || (language == GUATU_LANGUAGE_ZH_EN && once == NULL))
    add_layout (label, typesetter, text->en, GUATU_LANGUAGE_EN, &second, width, max_lines,
                lines);
  return label;
}

/**
 * guatu_label_new:
 * @language: of the figure
 * @width: where lines break, or -1 for one line however long
 * @max_lines: of each language; what does not fit is cut with an ellipsis
 *
 * Returns: (transfer full): the text, set and measured, in lines of about the same
 *   length
 */
GuatuLabel *
guatu_label_new (GuatuTypesetter *typesetter, const GuatuText *text,
                 GuatuLanguage language, const GuatuFont *font, double width,
                 int max_lines)
{
  return new_label (typesetter, text, language, font, width, max_lines, GUATU_LINES_EVEN);
}

/**
 * guatu_label_new_full:
 * @language: of the figure
 * @width: where lines break, in scene units
 * @max_lines: of each language; what does not fit is cut with an ellipsis
 *
 * Returns: (transfer full): a note, set and measured, whose lines fill the measure
 */
GuatuLabel *
guatu_label_new_full (GuatuTypesetter *typesetter, const GuatuText *text,
                      GuatuLanguage language, const GuatuFont *font, double width,
                      int max_lines)
{
  return new_label (typesetter, text, language, font, width, max_lines, GUATU_LINES_FULL);
}

/** guatu_label_is_same_number: whether the English differs from the Chinese by the commas
 * between its thousands alone, so that both are one number. */
gboolean
guatu_label_is_same_number (const GuatuText *text)
{
  const char *zh = text->zh;

  for (const char *p = text->en; *p != '\0'; p++)
    if (*p == *zh)
      zh++;
    else if (*p != ',')
      return FALSE;
  return *zh == '\0';
}

/**
 * guatu_label_new_inline:
 * @language: of the figure
 *
 * A number that both languages write with the same digits stands once: 4600, as
 * bilingual yearbooks print it and as the ticks beside it are, not 4600 4,600.
 *
 * Returns: (transfer full): the text on one line; in a figure in both languages
 *   the English follows on it, unless it is the same
 */
GuatuLabel *
guatu_label_new_inline (GuatuTypesetter *typesetter, const GuatuText *text,
                        GuatuLanguage language, const GuatuFont *font)
{
  gboolean once = language == GUATU_LANGUAGE_ZH_EN && guatu_label_is_same_number (text);
  GuatuLabel *label = guatu_label_new (typesetter, text,
                                       once ? GUATU_LANGUAGE_ZH : language, font, -1, 1);

  if (label->n < 2)
    return label;
  label->beside = TRUE;
  label->width = layout_width (label->layouts[0]) + font->size * INLINE_GAP
                 + layout_width (label->layouts[1]);
  label->height = layout_height (label->layouts[0]);
  return label;
}

/**
 * guatu_label_new_string:
 * @language: of the text, so one of the two that are one
 *
 * Returns: (transfer full): the text on one line, set and measured
 */
GuatuLabel *
guatu_label_new_string (GuatuTypesetter *typesetter, const char *text,
                        GuatuLanguage language, const GuatuFont *font)
{
  GuatuLabel *label = g_new0 (GuatuLabel, 1);

  add_layout (label, typesetter, text, language, font, -1, 1, GUATU_LINES_EVEN);
  return label;
}

/** guatu_label_measure: finds how large a label is whose layouts stand under each other.
 */
void
guatu_label_measure (GuatuLabel *label)
{
  label->width = 0;
  label->height = 0;
  for (guint i = 0; i < label->n; i++)
    {
      label->width = MAX (label->width, layout_width (label->layouts[i]));
      label->height += layout_height (label->layouts[i]);
    }
}

/** guatu_label_free: frees a label; %NULL is none. */
void
guatu_label_free (GuatuLabel *label)
{
  if (label == NULL)
    return;
  for (guint i = 0; i < label->n; i++)
    g_object_unref (label->layouts[i]);
  g_free (label);
}

/** guatu_label_n_lines: of the language that has the most. */
int
guatu_label_n_lines (const GuatuLabel *label)
{
  int n = 0;

  for (guint i = 0; i < label->n; i++)
    n = MAX (n, pango_layout_get_line_count (label->layouts[i]));
  return n;
}

/** guatu_label_is_shortened: whether the text was cut to fit. */
gboolean
guatu_label_is_shortened (const GuatuLabel *label)
{
  for (guint i = 0; i < label->n; i++)
    if (guatu_cut_text_is_cut (label->layouts[i]))
      return TRUE;
  return FALSE;
}

/** guatu_label_is_torn: whether a line ends within a word, or a compound of Chinese. */
gboolean
guatu_label_is_torn (const GuatuLabel *label)
{
  for (guint i = 0; i < label->n; i++)
    if (guatu_line_breaks_tear (label->layouts[i]))
      return TRUE;
  return FALSE;
}
