/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/entry-row.h"

/* Asking for the title of a chart. */

/* As wide as a title is long, in pixels; no wider than the window. */
#define WIDE 480
#define MARGIN 72

/* The rows of the dialog, which hold the title in both languages. */
typedef struct
{
  GuatuWindow *window; /* not owned: the dialog goes with it */
  char *id;
  GtkEditable *of_language[2];
} TitleDialog;

static void
title_dialog_free (gpointer data, GClosure *closure)
{
  TitleDialog *dialog = data;

  g_free (dialog->id);
  g_free (dialog);
}

/* One that is left empty is the same as the other. */
static void
title_answered (AdwMessageDialog *asks, const char *response, gpointer data)
{
  TitleDialog *dialog = data;
  GuatuWindow *self = dialog->window;
  const char *texts[2];
  g_auto (GuatuEdit) what = { .kind = GUATU_EDIT_CHART_TITLE };

  if (!g_str_equal (response, "change") || self->document == NULL)
    return;
  for (guint i = 0; i < 2; i++)
    {
      texts[i] = gtk_editable_get_text (dialog->of_language[i]);
      if (*texts[i] == '\0')
        texts[i] = NULL;
    }
  what.id = g_strdup (dialog->id);
  guatu_text_set (&what.text, texts[GUATU_LANGUAGE_ZH], texts[GUATU_LANGUAGE_EN]);
  guatu_window_edit (self, &what);
}

static GtkEditable *
add_row (GtkWidget *list, const char *language, const char *text)
{
  GtkWidget *row = guatu_entry_row_new (language, text);

  gtk_list_box_append (GTK_LIST_BOX (list), row);
  return GTK_EDITABLE (row);
}

/**
 * guatu_window_edit_title:
 * @self: the window, with a chart shown
 *
 * Asks for the title of the chart in both languages, and changes it.
 */
void
guatu_window_edit_title (GuatuWindow *self)
{
  AdwMessageDialog *asks = guatu_window_new_message (self, _ ("Chart Title"));
  GtkWidget *list = gtk_list_box_new ();
  TitleDialog *dialog = g_new0 (TitleDialog, 1);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_size_request (
      list, MIN (gtk_widget_get_width (GTK_WIDGET (self)) - MARGIN, WIDE), -1);
  dialog->window = self;
  dialog->id = g_strdup (self->chart->id);
  dialog->of_language[GUATU_LANGUAGE_ZH] = add_row (list, "中文", self->chart->title.zh);
  dialog->of_language[GUATU_LANGUAGE_EN]
      = add_row (list, "English", self->chart->title.en);
  adw_message_dialog_set_extra_child (asks, list);
  adw_message_dialog_add_responses (asks, "cancel", _ ("_Cancel"), "change",
                                    _ ("C_hange"), NULL);
  adw_message_dialog_set_response_appearance (asks, "change", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (asks, "change");
  g_signal_connect_data (asks, "response", G_CALLBACK (title_answered), dialog,
                         title_dialog_free, 0);
  gtk_window_present (GTK_WINDOW (asks));
}
