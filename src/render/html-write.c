/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/html-write.h"

/**
 * guatu_html_open:
 * @element: a literal
 * @class: (nullable): what the style sheet knows it by
 *
 * Starts an element; guatu_html_close() ends it.
 */
void
guatu_html_open (GuatuSvgWriter *writer, const char *element, const char *class)
{
  guatu_svg_start (writer, element);
  if (class != NULL)
    guatu_svg_attribute (writer, "class", class);
}

/** guatu_html_open_in: the same, of what is in one language and shown in it alone. */
void
guatu_html_open_in (GuatuSvgWriter *writer, const char *element, const char *class,
                    GuatuLanguage language)
{
  const char *name = guatu_language_to_string (language);
  g_autofree char *both = class != NULL ? g_strjoin (" ", class, name, NULL) : NULL;

  guatu_html_open (writer, element, both != NULL ? both : name);
  guatu_svg_attribute (writer, "lang", guatu_language_tag (language));
}

/** guatu_html_close: ends the element that was started last. */
void
guatu_html_close (GuatuSvgWriter *writer)
{
  guatu_svg_end (writer);
}

/** guatu_html_attribute: an attribute of the element that was just started. */
void
guatu_html_attribute (GuatuSvgWriter *writer, const char *name, const char *format, ...)
{
  g_autofree char *value = NULL;
  va_list arguments;

  va_start (arguments, format);
  value = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  guatu_svg_text_attribute (writer, name, value);
}

/**
 * guatu_html_text:
 * @class: (nullable): what the style sheet knows it by
 * @text: (nullable): from a dataset, so with any character; without one nothing is
 *   written
 *
 * Writes an element that has nothing but a text.
 */
void
guatu_html_text (GuatuSvgWriter *writer, const char *element, const char *class,
                 const char *text)
{
  if (text == NULL)
    return;
  guatu_html_open (writer, element, class);
  guatu_svg_text (writer, text);
  guatu_html_close (writer);
}

/** guatu_html_texts: the same in each language of a page, of which one is shown. */
void
guatu_html_texts (GuatuSvgWriter *writer, const GuatuHtmlPage *page, const char *element,
                  const char *class, const GuatuText *text)
{
  for (guint i = 0; i < page->languages->len && !guatu_text_is_absent (text); i++)
    {
      GuatuLanguage language = g_array_index (page->languages, GuatuLanguage, i);

      guatu_html_open_in (writer, element, class, language);
      guatu_svg_text (writer, guatu_text_get (text, language));
      guatu_html_close (writer);
    }
}
