/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/print.h"
#include "export/export.h"
#include "page/book-build.h"

G_BEGIN_DECLS

/**
 * GuatuPrinting:
 * @chart: one of the charts of @dataset, which keeps it as it was
 * @whats: (nullable): what of the dialog asks what is printed
 * @looks: (nullable): the same for the look
 * @cancellable: of the thread that composes the pages
 * @mutex: of what follows
 * @composed: tells that they are, or cannot be
 * @book: (nullable): the pages
 * @error: (nullable): why there are none
 * @parent: (nullable): the window that the preview is of
 * @preview: (nullable): while it is shown; a weak pointer
 * @again: (nullable): what prints from the preview
 * @again_data: for that
 *
 * What is printed. The thread has a reference of its own.
 */
typedef struct
{
  GuatuDataset *dataset;
  const GuatuChartDescription *chart;
  GuatuFigure figure;
  GuatuPrintWhat what;
  GtkDropDown *whats;
  GtkDropDown *looks;
  GCancellable *cancellable;
  GMutex mutex;
  GCond composed;
  GuatuBook *book;
  GError *error;
  GtkWindow *parent;
  GtkWindow *preview;
  GuatuPrintAgain again;
  gpointer again_data;
} GuatuPrinting;

/* print.c */
GuatuPrinting *guatu_print_get (GtkPrintOperation *operation);

G_END_DECLS
