/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/html-write.h"

/* What a reader chooses without a script: radio buttons before the page, which rules of
 * the style sheet look back at, and their labels on it. */

static const char *const language_names[] = {
  [GUATU_LANGUAGE_ZH] = "中文",
  [GUATU_LANGUAGE_EN] = "English",
};

/* The looks to choose from; the first is what the reader's system has. */
static const struct
{
  const char *id;
  GuatuWord word;
  GuatuLook begins; /* the look of a page that begins with it */
} looks[] = {
  { "look-system", GUATU_WORD_LOOK_SYSTEM, GUATU_LOOK_LIGHT },
  { "look-light", GUATU_WORD_LOOK_LIGHT, (GuatuLook) -1 },
  { "look-dark", GUATU_WORD_LOOK_DARK, GUATU_LOOK_DARK },
};

static void
write_input (GuatuSvgWriter *writer, const char *name, const char *id, gboolean checked)
{
  guatu_html_open (writer, "input", "switch");
  guatu_svg_attribute (writer, "type", "radio");
  guatu_svg_attribute (writer, "name", name);
  guatu_svg_attribute (writer, "id", id);
  if (checked)
    guatu_svg_attribute (writer, "checked", "");
  guatu_html_close (writer);
}

static char *
language_id (GuatuLanguage language)
{
  return g_strconcat ("language-", guatu_language_to_string (language), NULL);
}

/**
 * guatu_html_write_inputs:
 *
 * Writes the buttons, for the languages and the looks that there are several of.
 */
void
guatu_html_write_inputs (GuatuSvgWriter *writer, const GuatuHtmlPage *page)
{
  for (guint i = 0; page->languages->len > 1 && i < page->languages->len; i++)
    {
      g_autofree char *id
          = language_id (g_array_index (page->languages, GuatuLanguage, i));

      write_input (writer, "language", id, i == 0);
    }
  for (guint i = 0; guatu_html_page_has_looks (page) && i < G_N_ELEMENTS (looks); i++)
    write_input (writer, "look", looks[i].id, looks[i].begins == page->look);
}

static void
write_languages (GuatuSvgWriter *writer, const GuatuHtmlPage *page)
{
  guatu_html_open (writer, "span", "set");
  for (guint i = 0; i < page->languages->len; i++)
    {
      GuatuLanguage language = g_array_index (page->languages, GuatuLanguage, i);
      g_autofree char *id = language_id (language);

      guatu_html_open (writer, "label", NULL);
      guatu_svg_attribute (writer, "for", id);
      guatu_svg_attribute (writer, "lang", guatu_language_tag (language));
      guatu_svg_text (writer, language_names[language]);
      guatu_html_close (writer);
    }
  guatu_html_close (writer);
}

static void
write_looks (GuatuSvgWriter *writer, const GuatuHtmlPage *page)
{
  guatu_html_open (writer, "span", "set");
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      guatu_html_open (writer, "label", NULL);
      guatu_svg_attribute (writer, "for", looks[i].id);
      guatu_html_texts (writer, page, "span", NULL, guatu_word_text (looks[i].word));
      guatu_html_close (writer);
    }
  guatu_html_close (writer);
}

/**
 * guatu_html_write_labels:
 *
 * Writes what one sees of the buttons.
 */
void
guatu_html_write_labels (GuatuSvgWriter *writer, const GuatuHtmlPage *page)
{
  guatu_html_open (writer, "div", "switches");
  if (page->languages->len > 1)
    write_languages (writer, page);
  if (guatu_html_page_has_looks (page))
    write_looks (writer, page);
  guatu_svg_text (writer, "");
  guatu_html_close (writer);
}
