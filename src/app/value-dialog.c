/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/value-dialog.h"

#include <glib/gi18n.h>

#include "app/entry-row.h"
#include "app/language.h"

/* Of the dialog, where the window is no smaller. */
#define WIDE 520
#define HIGH 720

struct _GuatuValueDialog
{
  AdwWindow parent_instance;

  AdwComboRow *indicator;
  GtkEditable *name_zh;
  GtkEditable *name_en;
  GtkEditable *unit;
  GtkEditable *place;
  GtkEditable *period;
  GtkEditable *value;
  AdwComboRow *status; /* in the order of #GuatuStatus */
  GtkEditable *note;
  GtkLabel *failure;

  GuatuDataset *dataset;
  GPtrArray *indicators; /* (element-type GuatuIndicator): what can be chosen */
};

G_DEFINE_FINAL_TYPE (GuatuValueDialog, guatu_value_dialog, ADW_TYPE_WINDOW)

/* The indicator that is chosen, or NULL for a new one, which comes after all. */
static const GuatuIndicator *
get_indicator (GuatuValueDialog *self)
{
  const guint i = adw_combo_row_get_selected (self->indicator);

  return i < self->indicators->len ? g_ptr_array_index (self->indicators, i) : NULL;
}

static void
indicator_chosen (GuatuValueDialog *self)
{
  const gboolean is_new = get_indicator (self) == NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->name_zh), is_new);
  gtk_widget_set_visible (GTK_WIDGET (self->name_en), is_new);
  gtk_widget_set_visible (GTK_WIDGET (self->unit), is_new);
}

static void
show_failure (GuatuValueDialog *self, GuatuTypedField wrong, const char *reason)
{
  GtkEditable *const fields[] = {
    [GUATU_TYPED_NAME] = self->name_zh,
    [GUATU_TYPED_UNIT] = self->unit,
    [GUATU_TYPED_PERIOD] = self->period,
    [GUATU_TYPED_VALUE] = self->value,
  };

  gtk_label_set_text (self->failure, reason);
  gtk_widget_set_visible (GTK_WIDGET (self->failure), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (fields[wrong]));
}

static void
add_clicked (GuatuValueDialog *self)
{
  const GuatuIndicator *indicator = get_indicator (self);
  const GuatuTypedEntry entry = {
    .indicator = indicator != NULL ? indicator->id : NULL,
    .name
    = { gtk_editable_get_text (self->name_zh), gtk_editable_get_text (self->name_en) },
    .unit = gtk_editable_get_text (self->unit),
    .place = gtk_editable_get_text (self->place),
    .period = gtk_editable_get_text (self->period),
    .value = gtk_editable_get_text (self->value),
    .status = (GuatuStatus) adw_combo_row_get_selected (self->status),
    .note = gtk_editable_get_text (self->note),
  };
  g_auto (GuatuEdit) edit = { 0 };
  g_autofree char *reason = NULL;
  GuatuTypedField wrong = GUATU_TYPED_NAME;

  if (!guatu_typed_entry_to_edit (&entry, self->dataset, &edit, &wrong, &reason))
    {
      show_failure (self, wrong, reason);
      return;
    }
  g_signal_emit_by_name (self, "entered", &edit);
  gtk_window_close (GTK_WINDOW (self));
}

static void
guatu_value_dialog_finalize (GObject *object)
{
  GuatuValueDialog *self = GUATU_VALUE_DIALOG (object);

  g_clear_pointer (&self->indicators, g_ptr_array_unref);
  g_clear_pointer (&self->dataset, guatu_dataset_unref);

  G_OBJECT_CLASS (guatu_value_dialog_parent_class)->finalize (object);
}

static void
guatu_value_dialog_class_init (GuatuValueDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guatu_value_dialog_finalize;
  g_signal_new ("entered", GUATU_TYPE_VALUE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close",
                                       NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/value-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuValueDialog, indicator);
  gtk_widget_class_bind_template_child (widget_class, GuatuValueDialog, name_zh);
  gtk_widget_class_bind_template_child (widget_class, GuatuValueDialog, name_en);
  gtk_widget_class_bind_template_child (widget_class, GuatuValueDialog, unit);
  gtk_widget_class_bind_template_child (widget_class, GuatuValueDialog, place);
  gtk_widget_class_bind_template_child (widget_class, GuatuValueDialog, period);
  gtk_widget_class_bind_template_child (widget_class, GuatuValueDialog, value);
  gtk_widget_class_bind_template_child (widget_class, GuatuValueDialog, status);
  gtk_widget_class_bind_template_child (widget_class, GuatuValueDialog, note);
  gtk_widget_class_bind_template_child (widget_class, GuatuValueDialog, failure);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked);
  gtk_widget_class_bind_template_callback (widget_class, indicator_chosen);
}

static void
guatu_value_dialog_init (GuatuValueDialog *self)
{
  self->indicators = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* What is derived has no numbers of its own. */
static void
fill_indicators (GuatuValueDialog *self, const GuatuIndicator *chosen,
                 GuatuLanguage language)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = G_MAXUINT;

  for (guint i = 0; i < self->dataset->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (self->dataset->indicators, i);

      if (indicator->op != GUATU_DERIVED_NONE)
        continue;
      if (indicator == chosen)
        selected = self->indicators->len;
      g_ptr_array_add (self->indicators, indicator);
      gtk_string_list_append (names, guatu_text_get (&indicator->name, language));
    }
  gtk_string_list_append (names, _ ("A new one"));
  adw_combo_row_set_model (self->indicator, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->indicator, MIN (selected, self->indicators->len));
}

/**
 * guatu_value_dialog_new:
 * @parent: the window that it is of
 * @dataset: what the value is added to
 * @indicator: (nullable): the one that is chosen first
 * @place: (nullable): the place that is written first
 * @language: of the names
 *
 * Returns: (transfer none): the dialog, not shown yet; GTK owns it
 */
GuatuValueDialog *
guatu_value_dialog_new (GtkWindow *parent, GuatuDataset *dataset,
                        const GuatuIndicator *indicator, const GuatuPlace *place,
                        GuatuLanguage language)
{
  GuatuValueDialog *self
      = g_object_new (GUATU_TYPE_VALUE_DIALOG, "transient-for", parent, NULL);
  GtkEditable *const fields[] = { self->name_zh, self->name_en, self->unit, self->place,
                                  self->period,  self->value,   self->note };

  self->dataset = guatu_dataset_ref (dataset);
  language = guatu_language_of_words (language);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    guatu_entry_row_tell_name (ADW_ENTRY_ROW (fields[i]));
  fill_indicators (self, indicator, language);
  indicator_chosen (self);
  gtk_editable_set_text (self->place,
                         place != NULL ? guatu_text_get (&place->name, language) : "");
  gtk_window_set_default_size (GTK_WINDOW (self),
                               MIN (WIDE, gtk_widget_get_width (GTK_WIDGET (parent))),
                               MIN (HIGH, gtk_widget_get_height (GTK_WIDGET (parent))));
  gtk_widget_grab_focus (
      GTK_WIDGET (get_indicator (self) != NULL ? self->period : self->name_zh));
  return self;
}
