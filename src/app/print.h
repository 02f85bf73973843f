/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "dataset/dataset.h"

G_BEGIN_DECLS

/* What is printed; a row of the table in print.c each. */
typedef enum
{
  GUATU_PRINT_CHART, /* the chart, on a page */
  GUATU_PRINT_THEME, /* the charts of its theme, a page each */
  GUATU_PRINT_ALL,   /* all charts, a page each */
  GUATU_PRINT_WALL,  /* all charts on one page */
} GuatuPrintWhat;

/* Prints the same again, once it has been seen in the preview. */
typedef void (*GuatuPrintAgain) (GtkPrintOperation *operation, gpointer data);

GtkPrintOperation *guatu_print_new (GuatuDataset *dataset,
                                    const GuatuChartDescription *chart,
                                    GuatuLanguage language,
                                    GuatuPrintWhat what) G_GNUC_WARN_UNUSED_RESULT;
GtkPrintOperation *
guatu_print_new_again (GtkPrintOperation *operation) G_GNUC_WARN_UNUSED_RESULT;
const GError *guatu_print_get_error (GtkPrintOperation *operation);

/* print-show.c */
void guatu_print_show_with (GtkPrintOperation *operation, GuatuPrintAgain again,
                            gpointer data);

G_END_DECLS
