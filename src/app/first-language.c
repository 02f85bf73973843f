/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/first-language.h"

#include "app/window-private.h"

/* Said in both languages at once, and therefore not translated. */
#define HEADING "选择语言\nChoose a Language"
#define BODY                                                                             \
  "菜单和消息使用所选语言，以后可在“首选项”中更改。\n\n"                                 \
  "Menus and messages will be in this language. It can be changed in the preferences."

static void
chosen (AdwMessageDialog *dialog, const char *response, gpointer data)
{
  g_object_set (data, "language", response, NULL);
}

/**
 * guatu_first_language_ask:
 * @parent: the window that is shown
 * @settings: where the answer is kept
 *
 * Asks in which of its languages the program is to speak. Closed without an answer it is
 * the English that it began with.
 */
void
guatu_first_language_ask (GuatuWindow *parent, GuatuSettings *settings)
{
  AdwMessageDialog *dialog = guatu_window_new_question (parent, HEADING, BODY);

  adw_message_dialog_add_responses (dialog, "zh_CN", "中文", "en", "English", NULL);
  adw_message_dialog_set_close_response (dialog, "en");
  g_signal_connect_data (dialog, "response", G_CALLBACK (chosen), g_object_ref (settings),
                         (GClosureNotify) (void (*) (void)) g_object_unref, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
