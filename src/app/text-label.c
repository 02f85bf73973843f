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

/** guatu_text_label_is_cut: whether an ellipsis stands for some of its text. */
gboolean
guatu_text_label_is_cut (GtkLabel *label)
{
  return pango_layout_is_ellipsized (gtk_label_get_layout (label));
}

static gboolean
tell (GtkLabel *label, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  if (!guatu_text_label_is_cut (label))
    return FALSE;
  gtk_tooltip_set_text (tooltip, gtk_label_get_text (label));
  return TRUE;
}

/** guatu_text_label_tell_whole: from now on a tooltip says what is cut off the label. */
void
guatu_text_label_tell_whole (GtkLabel *label)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (label), TRUE);
  g_signal_connect (label, "query-tooltip", G_CALLBACK (tell), NULL);
}
