/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/export-dialog-private.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (GuatuExportDialog, guatu_export_dialog, ADW_TYPE_WINDOW)

enum
{
  CHANGED,
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What of the data would go with the files, and what goes if it does not. */
static void
say_travelling (GuatuExportDialog *self)
{
  const GuatuTravelling *travelling = guatu_export_preview_get_travelling (self->preview);
  g_autofree char *values = NULL, *sources = NULL, *quotes = NULL, *all = NULL;

  if (self->choice.options.plain)
    {
      adw_action_row_set_subtitle (
          self->data_row, _ ("Files have the picture only, and cannot be opened again"));
      return;
    }
  values = g_strdup_printf (ngettext ("%u number", "%u numbers", travelling->n_values),
                            travelling->n_values);
  sources = g_strdup_printf (ngettext ("%u source", "%u sources", travelling->n_sources),
                             travelling->n_sources);
  quotes = g_strdup_printf (
      ngettext ("%u quoted sentence", "%u quoted sentences", travelling->n_quotes),
      travelling->n_quotes);
  if (travelling->n_quotes > 0)
    all = g_strdup_printf (_ ("Files carry %s, %s and %s, and open here again"), values,
                           sources, quotes);
  else
    all = g_strdup_printf (_ ("Files carry %s and %s, and open here again"), values,
                           sources);
  adw_action_row_set_subtitle (self->data_row, all);
}

/* How many files it would be, and the preview. */
static void
update (GuatuExportDialog *self)
{
  g_autofree char *files = NULL;
  GuatuBatch batch;
  guint n;

  guatu_export_choice_fill (&self->choice, self->dataset, self->chart, &batch);
  n = guatu_export_choice_count (&batch);
  guatu_export_choice_empty (&batch);
  files = g_strdup_printf (ngettext ("%u file", "%u files", n), n);
  adw_window_title_set_subtitle (self->heading, files);
  gtk_widget_set_sensitive (self->choose, n > 0);
  guatu_export_preview_draw (self->preview, self->dataset, self->chart, &self->choice);
  say_travelling (self);
}

static void
changed (GuatuExportDialog *self)
{
  guatu_export_dialog_take_choice (self);
}

static void
choose_clicked (GuatuExportDialog *self)
{
  g_signal_emit (self, signals[CHOSEN], 0);
  gtk_window_close (GTK_WINDOW (self));
}

static void
guatu_export_dialog_dispose (GObject *object)
{
  GuatuExportDialog *self = GUATU_EXPORT_DIALOG (object);

  self->is_filling = TRUE; /* what its rows do while they go is no choice */
  g_clear_pointer (&self->dataset, guatu_dataset_unref);
  G_OBJECT_CLASS (guatu_export_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    gssize offset;
  } children[] = {
#define CHILD(name) { #name, G_STRUCT_OFFSET (GuatuExportDialog, name) }
    CHILD (heading),   CHILD (choose),     CHILD (preview),     CHILD (of),
    CHILD (languages), CHILD (formats),    CHILD (size),        CHILD (width_row),
    CHILD (width),     CHILD (height_row), CHILD (height),      CHILD (unit),
    CHILD (dpi),       CHILD (look),       CHILD (transparent), CHILD (live),
    CHILD (data_row),  CHILD (data),
#undef CHILD
  };

  g_type_ensure (GUATU_TYPE_EXPORT_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/export-dialog.ui");
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    gtk_widget_class_bind_template_child_full (widget_class, children[i].name, FALSE,
                                               children[i].offset);
  gtk_widget_class_bind_template_callback (widget_class, changed);
  gtk_widget_class_bind_template_callback (widget_class, choose_clicked);
  gtk_widget_class_bind_template_callback (widget_class, say_travelling);
}

static void
guatu_export_dialog_class_init (GuatuExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guatu_export_dialog_dispose;
  signals[CHANGED] = g_signal_new_class_handler ("changed", GUATU_TYPE_EXPORT_DIALOG,
                                                 G_SIGNAL_RUN_LAST, G_CALLBACK (update),
                                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[CHOSEN] = g_signal_new ("chosen", GUATU_TYPE_EXPORT_DIALOG, G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  bind_template (widget_class);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close",
                                       NULL);
}

static void
guatu_export_dialog_init (GuatuExportDialog *self)
{
  self->is_filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  guatu_export_dialog_make_rows (self);
}

/**
 * guatu_export_dialog_new:
 * @dataset: a dataset
 * @chart: one of its charts
 * @choice: what was chosen the last time
 *
 * Returns: (transfer none): the dialog, which GTK owns until it is closed
 */
GuatuExportDialog *
guatu_export_dialog_new (GuatuDataset *dataset, const GuatuChartDescription *chart,
                         const GuatuExportChoice *choice)
{
  GuatuExportDialog *self = g_object_new (GUATU_TYPE_EXPORT_DIALOG, NULL);

  self->dataset = guatu_dataset_ref (dataset);
  self->chart = chart;
  self->choice = *choice;
  guatu_export_dialog_show_choice (self);
  update (self);
  /* Not the first button, which cancels. */
  gtk_widget_grab_focus (self->choose);
  return self;
}

/** guatu_export_dialog_get_choice: (transfer none): what is chosen now. */
const GuatuExportChoice *
guatu_export_dialog_get_choice (GuatuExportDialog *self)
{
  return &self->choice;
}
