/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/incoming-dialog-private.h"

#include <glib/gi18n.h>

#include "app/entry-row.h"
#include "app/option-names.h"

/* How a table was understood, and what somebody says of it. */

/* More rows than this are counted; all are copied. */
#define MAX_ROWS 60

static GtkWidget *
notice_row (const GuatuTableNotice *notice)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *text = guatu_option_names_show (notice->text);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), notice->place);
  if (notice->is_warning)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                               gtk_image_new_from_icon_name ("dialog-warning-symbolic"));
  return row;
}

static void
add_notices (GuatuIncomingDialog *self, gboolean warnings)
{
  const GuatuTableReport *report = self->incoming->report;

  for (guint i = 0; i < report->len && self->notice_rows->len < MAX_ROWS; i++)
    {
      const GuatuTableNotice *notice = g_ptr_array_index (report, i);

      if (!notice->is_warning == !warnings)
        guatu_incoming_dialog_add_row (self->understood, self->notice_rows,
                                       notice_row (notice));
    }
}

/** guatu_incoming_dialog_show_notices: lists how it was understood, what was not first.
 */
void
guatu_incoming_dialog_show_notices (GuatuIncomingDialog *self)
{
  const GuatuTableReport *report = self->incoming->report;
  g_autofree char *more = NULL;

  guatu_incoming_dialog_empty (self->understood, self->notice_rows);
  add_notices (self, TRUE);
  add_notices (self, FALSE);
  if (report->len > MAX_ROWS)
    more = g_strdup_printf (
        ngettext ("and %u more", "and %u more", report->len - MAX_ROWS),
        report->len - MAX_ROWS);
  adw_preferences_group_set_description (self->understood, more);
  gtk_widget_set_visible (GTK_WIDGET (self->understood), report->len > 0);
}

/** guatu_incoming_dialog_copy_notices: copies all of it, a line each. */
void
guatu_incoming_dialog_copy_notices (GuatuIncomingDialog *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->incoming->report->len; i++)
    {
      const GuatuTableNotice *notice = g_ptr_array_index (self->incoming->report, i);
      g_autofree char *said = guatu_option_names_show (notice->text);

      g_string_append_printf (text, "%s%s%s\n", notice->place,
                              *notice->place != '\0' ? ": " : "", said);
    }
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text->str);
}

/* What its reader would not heed is not asked for: a workbook says itself how its text is
 * written, and a text has no sheets. */
static void
offer_words (GuatuIncomingDialog *self)
{
  const struct
  {
    gpointer row;
    GuatuHeeds heeds;
  } rows[] = {
    { self->sheet, GUATU_HEEDS_SHEET },
    { self->header, GUATU_HEEDS_SHAPE },
    { self->orientation, GUATU_HEEDS_SHAPE },
    { self->encoding, GUATU_HEEDS_ENCODING },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    gtk_widget_set_visible (rows[i].row,
                            guatu_format_heeds (self->incoming->format, rows[i].heeds));
}

/** guatu_incoming_dialog_show_words: fills in what was said of the table; of what is no
 * table nothing can be said. */
void
guatu_incoming_dialog_show_words (GuatuIncomingDialog *self)
{
  const GuatuTableWords *words = &self->incoming->words;
  GtkEditable *const rows[]
      = { self->sheet, self->header, self->unit, self->period, self->encoding };
  const char *const texts[]
      = { words->sheet, words->header, words->unit, words->period, words->encoding };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gtk_editable_set_text (rows[i], texts[i] != NULL ? texts[i] : "");
      guatu_entry_row_tell_name (ADW_ENTRY_ROW (rows[i]));
    }
  adw_combo_row_set_selected (self->orientation, words->orientation);
  offer_words (self);
  gtk_widget_set_visible (GTK_WIDGET (self->words), self->incoming->report->len > 0
                                                        && self->incoming->draft == NULL);
}

/* Nothing where nothing was typed. */
static char *
typed (GtkEditable *row)
{
  const char *text = gtk_editable_get_text (row);

  return *text != '\0' ? (char *) text : NULL;
}

/**
 * guatu_incoming_dialog_take_words:
 * @self: the dialog
 * @words: (out): what is typed there, which the dialog owns
 */
void
guatu_incoming_dialog_take_words (GuatuIncomingDialog *self, GuatuTableWords *words)
{
  *words = (GuatuTableWords) {
    .sheet = typed (self->sheet),
    .header = typed (self->header),
    .unit = typed (self->unit),
    .period = typed (self->period),
    .encoding = typed (self->encoding),
    .orientation = (GuatuTableOrientation) adw_combo_row_get_selected (self->orientation),
  };
}
