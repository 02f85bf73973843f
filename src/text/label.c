/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/label.h"

#include "text/cut-text.h"
#include "text/label-parts.h"
#include "text/line-breaks.h"
#include "text/set-text.h"

/* Between two languages on one line, as a share of the type. */
#define INLINE_GAP 0.4

static void
add_layout (GuatuLabel *label, GuatuTypesetter *typesetter, const GuatuSetText *text)
{
  PangoLayout *layout = guatu_set_text (typesetter, text);

  label->layouts[label->n] = layout;
  label->languages[label->n] = text->language;
  label->n++;
  label->width = MAX (label->width, guatu_layout_width (layout));
  label->height += guatu_layout_height (layout);
}

static GuatuLabel *
new_label (GuatuTypesetter *typesetter, const GuatuText *text, GuatuLanguage language,
           const GuatuFont *font, double width, int max_lines, GuatuLines lines)
{
  GuatuLabel *label = g_new0 (GuatuLabel, 1);
  GuatuLabelParts parts;

  guatu_label_parts_init (&parts, text, language, font);
  for (guint i = 0; i < parts.n; i++)
    {
      GuatuSetText part = parts.texts[i];

      /* A layout without a width is exact; with one it is rounded to it. */
      if (width >= 0 && guatu_set_text_width (typesetter, &part) > width)
        {
          part.width = width;
          part.max_lines = max_lines;
          part.lines = lines;
        }
      add_layout (label, typesetter, &part);
    }
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
  label->width = guatu_layout_width (label->layouts[0]) + font->size * INLINE_GAP
                 + guatu_layout_width (label->layouts[1]);
  label->height = guatu_layout_height (label->layouts[0]);
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

  add_layout (
      label, typesetter,
      &(GuatuSetText) { .text = text, .language = language, .font = *font, .width = -1 });
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
      label->width = MAX (label->width, guatu_layout_width (label->layouts[i]));
      label->height += guatu_layout_height (label->layouts[i]);
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
