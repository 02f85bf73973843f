/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <string.h>

#include "app/language.h"
#include "export/export.h"
#include "text/said-text.h"

/* What a file is called that one is asked for, and in which folder one is asked first. */

/* So long a title, in bytes, leaves room for the language and the format. */
#define LONGEST 160

/* What no usual file system has in a name. */
#define FORBIDDEN "/\\:*?\"<>|"

/* A title as a name: without what a name cannot have, and not too long. */
static char *
name_of_title (const char *title)
{
  GString *name = g_string_new (NULL);

  for (const char *p = title; *p != '\0' && name->len < LONGEST; p = g_utf8_next_char (p))
    {
      const gunichar c = g_utf8_get_char (p);
      const gboolean is_allowed
          = g_unichar_isprint (c) && (c > 127 || strchr (FORBIDDEN, (char) c) == NULL);
      const char last = name->len > 0 ? name->str[name->len - 1] : ' ';

      /* No name begins with a dot, nor has two in a row; nor two blanks. */
      if (!is_allowed || c == ' ' || (c == '.' && (last == '.' || last == ' ')))
        g_string_append (name, last == ' ' ? "" : " ");
      else
        g_string_append_unichar (name, c);
    }
  return g_strstrip (g_string_free (name, FALSE));
}

/* The name of the file that is open, without what says its format. */
static char *
name_of_file (GFile *file)
{
  char *name = g_file_get_basename (file);
  char *end = g_strrstr (name, ".guatu.json");

  if (end == NULL)
    end = strrchr (name, '.');
  if (end != NULL && end != name)
    *end = '\0';
  return name;
}

/**
 * guatu_window_suggest_name:
 * @self: the window, with something open
 *
 * Returns: (transfer full): what a file with all that is open is called: as the file
 *   that it is from, or by its id
 */
char *
guatu_window_suggest_name (GuatuWindow *self)
{
  GFile *file = guatu_document_get_file (self->document);

  return file != NULL ? name_of_file (file) : g_strdup (self->dataset->id);
}

/**
 * guatu_window_suggest_figure:
 * @self: the window, with a chart
 * @is_chart: whether it is that chart alone
 * @language: of the figure
 * @format: what it is written as
 *
 * Returns: (transfer full) (nullable): what its file is called, by its title; %NULL where
 *   its id cannot be a name either
 */
char *
guatu_window_suggest_figure (GuatuWindow *self, gboolean is_chart, GuatuLanguage language,
                             GuatuFormat format)
{
  const GuatuText *title = guatu_chart_said (self->chart, &self->chart->title);
  g_autofree char *name
      = is_chart
            ? name_of_title (guatu_text_get (title, guatu_language_of_words (language)))
            : guatu_window_suggest_name (self);
  char *whole = guatu_export_file_name (name, language, format, NULL);

  if (whole == NULL)
    whole = guatu_export_file_name (is_chart ? self->chart->id : self->dataset->id,
                                    language, format, NULL);
  return whole;
}

/**
 * guatu_window_suggest_folder:
 * @self: the window
 * @chooser: what asks for a file or a folder
 *
 * Lets it ask first for the folder that was saved in last, or for that of the file that
 * is open: the next table lies where the last one does.
 */
void
guatu_window_suggest_folder (GuatuWindow *self, GtkFileChooser *chooser)
{
  GFile *file = self->document != NULL ? guatu_document_get_file (self->document) : NULL;
  g_autoptr (GFile) folder = NULL;

  if (self->folder != NULL
      && gtk_file_chooser_get_action (chooser) != GTK_FILE_CHOOSER_ACTION_OPEN)
    folder = g_object_ref (self->folder);
  else if (file != NULL && g_file_is_native (file))
    folder = g_file_get_parent (file);
  if (folder != NULL)
    gtk_file_chooser_set_current_folder (chooser, folder, NULL);
}
