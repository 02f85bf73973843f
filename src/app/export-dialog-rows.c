/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/export-dialog-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "page/paper.h"
#include "page/purpose.h"

/* The rows of the export dialog: what they offer, and how that becomes a choice. */

static const char *const language_names[GUATU_N_LANGUAGES] = {
  [GUATU_LANGUAGE_ZH] = "中文",
  [GUATU_LANGUAGE_EN] = "English",
  [GUATU_LANGUAGE_ZH_EN] = "中文 · English",
};

/* A figure's sides in pixels or in millimetres. */
static double
unit_of (const GuatuExportChoice *choice)
{
  return choice->is_own_mm ? GUATU_MILLIMETRE : 1;
}

static void
changed (GuatuExportDialog *self)
{
  guatu_export_dialog_take_choice (self);
}

/* A row with a switch. Returns it. */
static GtkWidget *
add_switch (GuatuExportDialog *self, AdwPreferencesGroup *group, const char *title,
            const char *subtitle, GtkSwitch **button)
{
  GtkWidget *row = adw_action_row_new ();

  *button = GTK_SWITCH (gtk_switch_new ());
  gtk_widget_set_valign (GTK_WIDGET (*button), GTK_ALIGN_CENTER);
  g_signal_connect_object (*button, "notify::active", G_CALLBACK (changed), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (*button));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), GTK_WIDGET (*button));
  adw_preferences_group_add (group, row);
  return row;
}

/* The names of sizes: that of the screen, those of purposes, one's own. */
static const char *
size_at (guint position)
{
  const GuatuPurpose *purpose;

  if (position == 0)
    return GUATU_CHOICE_SCREEN;
  purpose = guatu_purpose (position - 1);
  return purpose != NULL ? purpose->name : GUATU_CHOICE_OWN;
}

static void
fill_sizes (AdwComboRow *row)
{
  GtkStringList *list = gtk_string_list_new (NULL);
  const GuatuPurpose *purpose;

  gtk_string_list_append (list, _ ("Screen or web page"));
  for (guint i = 0; (purpose = guatu_purpose (i)) != NULL; i++)
    gtk_string_list_append (list, _ (purpose->label));
  gtk_string_list_append (list, _ ("A size of your own"));
  adw_combo_row_set_model (row, G_LIST_MODEL (list));
  g_object_unref (list);
}

static void
fill_ofs (AdwComboRow *row)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  for (guint i = 0; i < GUATU_N_CHOICES_OF; i++)
    gtk_string_list_append (list, guatu_choice_of_label ((GuatuChoiceOf) i));
  adw_combo_row_set_model (row, G_LIST_MODEL (list));
  g_object_unref (list);
}

/**
 * guatu_export_dialog_make_rows:
 * @self: a new dialog
 *
 * Makes the rows that stand for what the engine offers.
 */
void
guatu_export_dialog_make_rows (GuatuExportDialog *self)
{
  self->is_filling = TRUE;
  fill_ofs (self->of);
  fill_sizes (self->size);
  for (guint i = 0; i < GUATU_N_LANGUAGES; i++)
    add_switch (self, self->languages, language_names[i], NULL, &self->of_language[i]);
  for (guint i = 0; i < GUATU_N_FIGURE_FORMATS; i++)
    self->row_of_format[i]
        = add_switch (self, self->formats, guatu_format_title ((GuatuFormat) i),
                      guatu_format_hint ((GuatuFormat) i), &self->of_format[i]);
  gtk_spin_button_set_range (self->dpi, GUATU_MIN_DPI, GUATU_MAX_DPI);
  gtk_spin_button_set_increments (self->dpi, 24, 96);
  self->is_filling = FALSE;
}

static void
show_sides (GuatuExportDialog *self)
{
  const double unit = unit_of (&self->choice);
  GtkSpinButton *const sides[] = { self->width, self->height };
  const double values[] = { self->choice.own_width, self->choice.own_height };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      gtk_spin_button_set_range (sides[i], ceil (GUATU_FIGURE_MIN_SIDE / unit),
                                 floor (GUATU_FIGURE_MAX_SIDE / unit));
      gtk_spin_button_set_increments (sides[i], 10, 100);
      gtk_spin_button_set_value (sides[i], round (values[i] / unit));
    }
  adw_combo_row_set_selected (self->unit, self->choice.is_own_mm ? 1 : 0);
}

static void
show_size (GuatuExportDialog *self)
{
  const gboolean is_own = g_str_equal (self->choice.size, GUATU_CHOICE_OWN);
  guint position = 0;

  while (!g_str_equal (size_at (position), self->choice.size))
    position++;
  adw_combo_row_set_selected (self->size, position);
  gtk_widget_set_visible (self->width_row, is_own);
  gtk_widget_set_visible (self->height_row, is_own);
  gtk_widget_set_visible (GTK_WIDGET (self->unit), is_own);
}

/**
 * guatu_export_dialog_show_choice:
 * @self: the dialog
 *
 * Sets all rows to the choice of the dialog.
 */
void
guatu_export_dialog_show_choice (GuatuExportDialog *self)
{
  const GuatuExportChoice *choice = &self->choice;

  self->is_filling = TRUE;
  adw_combo_row_set_selected (self->of, choice->of);
  for (guint i = 0; i < GUATU_N_LANGUAGES; i++)
    gtk_switch_set_active (self->of_language[i], (choice->languages & 1u << i) != 0);
  for (guint i = 0; i < GUATU_N_FIGURE_FORMATS; i++)
    {
      gtk_switch_set_active (self->of_format[i], (choice->formats & 1u << i) != 0);
      gtk_widget_set_sensitive (self->row_of_format[i],
                                guatu_export_choice_takes (choice, (GuatuFormat) i));
    }
  show_size (self);
  show_sides (self);
  gtk_spin_button_set_value (self->dpi, choice->options.dpi);
  adw_combo_row_set_selected (self->look, choice->look);
  gtk_switch_set_active (self->transparent, choice->options.transparent);
  gtk_switch_set_active (self->live, choice->options.live_text);
  gtk_switch_set_active (self->data, !choice->options.plain);
  self->is_filling = FALSE;
}

static guint
bits_of (GtkSwitch *const *buttons, guint n)
{
  guint bits = 0;

  for (guint i = 0; i < n; i++)
    if (gtk_switch_get_active (buttons[i]))
      bits |= 1u << i;
  return bits;
}

static void
take_of_size_and_formats (GuatuExportDialog *self)
{
  GuatuExportChoice *choice = &self->choice;
  const GuatuChoiceOf of = (GuatuChoiceOf) adw_combo_row_get_selected (self->of);

  if (of != choice->of)
    {
      guatu_export_choice_turn (choice, of, self->dataset->charts->len);
      return;
    }
  choice->size = size_at (adw_combo_row_get_selected (self->size));
  choice->formats = bits_of (self->of_format, GUATU_N_FIGURE_FORMATS);
}

/* The sides stay as long as they are when they are said in another unit. */
static void
take_sides (GuatuExportDialog *self)
{
  const gboolean is_mm = adw_combo_row_get_selected (self->unit) == 1;

  if (is_mm != self->choice.is_own_mm)
    {
      self->choice.is_own_mm = is_mm;
      return;
    }
  self->choice.own_width
      = gtk_spin_button_get_value (self->width) * unit_of (&self->choice);
  self->choice.own_height
      = gtk_spin_button_get_value (self->height) * unit_of (&self->choice);
}

/**
 * guatu_export_dialog_take_choice:
 * @self: the dialog, whose rows have changed
 *
 * Makes of the rows the choice of the dialog, and shows what follows from it.
 */
void
guatu_export_dialog_take_choice (GuatuExportDialog *self)
{
  GuatuExportChoice *choice = &self->choice;

  if (self->is_filling)
    return;
  take_of_size_and_formats (self);
  choice->languages = bits_of (self->of_language, GUATU_N_LANGUAGES);
  choice->look = (GuatuLook) adw_combo_row_get_selected (self->look);
  choice->options.dpi = gtk_spin_button_get_value (self->dpi);
  choice->options.transparent = gtk_switch_get_active (self->transparent);
  choice->options.live_text = gtk_switch_get_active (self->live);
  choice->options.plain = !gtk_switch_get_active (self->data);
  take_sides (self);
  guatu_export_dialog_show_choice (self);
  g_signal_emit_by_name (self, "changed");
}
