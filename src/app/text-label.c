/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/text-label.h"

/**
 * guatu_text_label_set:
 * @label: a label
 * @text: (nullable): its new text, or %NULL to hide it
 * @language: the language that @text is in
 *
 * Shows a text of the dataset. It may be in another language than the program,
 * and Han characters look different in Chinese and in Japanese, so the text
 * says which it is in.
 */
void
guatu_text_label_set (GtkLabel *label, const char *text, GuatuLanguage language)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoLanguage *tag = pango_language_from_string (guatu_language_tag (language));

  pango_attr_list_insert (attributes, pango_attr_language_new (tag));
  gtk_label_set_attributes (label, attributes);
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

/**
 * guatu_text_label_set_text:
 * @label: a label
 * @text: its new text, which may be absent; then the label is hidden
 * @language: the language to show it in
 *
 * As guatu_text_label_set(), with a text in two languages.
 */
void
guatu_text_label_set_text (GtkLabel *label, const GuatuText *text, GuatuLanguage language)
{
  const gboolean absent = guatu_text_is_absent (text);

  guatu_text_label_set (label, absent ? NULL : guatu_text_get (text, language), language);
}
