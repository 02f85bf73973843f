/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/export-dialog.h"
#include "app/export-preview.h"

G_BEGIN_DECLS

struct _GuatuExportDialog
{
  AdwWindow parent_instance;

  AdwWindowTitle *heading;
  GtkWidget *choose;
  GuatuExportPreview *preview;
  AdwComboRow *of;
  AdwPreferencesGroup *languages;
  AdwPreferencesGroup *formats;
  GtkSwitch *of_language[GUATU_N_LANGUAGES];
  GtkSwitch *of_format[GUATU_N_FIGURE_FORMATS];
  GtkWidget *row_of_format[GUATU_N_FIGURE_FORMATS];
  AdwComboRow *size;
  GtkWidget *width_row;
  GtkSpinButton *width;
  GtkWidget *height_row;
  GtkSpinButton *height;
  AdwComboRow *unit;
  GtkSpinButton *dpi;
  AdwComboRow *look;
  GtkSwitch *transparent;
  GtkSwitch *live;
  AdwActionRow *data_row;
  GtkSwitch *data;

  GuatuDataset *dataset; /* as it was when the dialog came up */
  const GuatuChartDescription *chart;
  GuatuExportChoice choice;
  gboolean is_filling; /* whether the rows are being set, and not chosen from */
};

/* export-dialog-rows.c */
void guatu_export_dialog_make_rows (GuatuExportDialog *self);
void guatu_export_dialog_show_choice (GuatuExportDialog *self);
void guatu_export_dialog_take_choice (GuatuExportDialog *self);

G_END_DECLS
