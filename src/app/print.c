/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print-private.h"

#include <glib/gi18n.h>

#include "figure/chart.h"
#include "page/wall.h"
#include "render/paint.h"

/* Scene units to the point: 96 and 72 to the inch. GTK is asked for points, since in
 * millimetres it sets Pango's resolution to 25. */
#define UNITS_TO_THE_POINT (96.0 / 72.0)

/* How long GTK waits at a time for the pages to be composed, in microseconds. */
#define PATIENCE 8000

static void
printing_clear (gpointer data)
{
  GuatuPrinting *self = data;

  guatu_dataset_unref (self->dataset);
  g_object_unref (self->cancellable);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->composed);
  g_clear_pointer (&self->book, guatu_book_free);
  g_clear_error (&self->error);
}

static void
printing_unref (gpointer printing)
{
  g_atomic_rc_box_release_full (printing, printing_clear);
}

/* Whoever prints does not wait for what is composed any more. */
static void
leave (gpointer data)
{
  GuatuPrinting *self = data;

  g_cancellable_cancel (self->cancellable);
  g_clear_weak_pointer (&self->parent);
  g_clear_weak_pointer (&self->preview);
  printing_unref (self);
}

static GuatuBook *
compose_chart (const GuatuPrinting *self, const GuatuCollection *collection,
               GuatuTypesetter *typesetter, GError **error)
{
  GuatuScene *scene
      = guatu_export_build (self->dataset, self->chart, &self->figure, typesetter, error);

  return scene != NULL ? guatu_book_new_page (scene) : NULL;
}

static GuatuBook *
compose_book (const GuatuPrinting *self, const GuatuCollection *collection,
              GuatuTypesetter *typesetter, GError **error)
{
  return guatu_book_build (collection, &self->figure, typesetter, error);
}

static GuatuBook *
compose_wall (const GuatuPrinting *self, const GuatuCollection *collection,
              GuatuTypesetter *typesetter, GError **error)
{
  GuatuScene *scene = guatu_wall_build (collection, &self->figure, typesetter, error);

  return scene != NULL ? guatu_book_new_page (scene) : NULL;
}

/* What can be printed: how the dialog calls it, of how much of the dataset it is, and
 * what composes it. */
static const struct
{
  const char *name;
  gboolean is_of_theme;
  GuatuBook *(*compose) (const GuatuPrinting *self, const GuatuCollection *collection,
                         GuatuTypesetter *typesetter, GError **error);
} whats[] = {
  [GUATU_PRINT_CHART] = { N_ ("This Chart"), FALSE, compose_chart },
  [GUATU_PRINT_THEME] = { N_ ("Charts of This Theme, a Page Each"), TRUE, compose_book },
  [GUATU_PRINT_ALL] = { N_ ("All Charts, a Page Each"), FALSE, compose_book },
  [GUATU_PRINT_WALL] = { N_ ("All Charts on One Page"), FALSE, compose_wall },
};

/* Those that can be drawn. */
static GPtrArray *
charts_of (const GuatuPrinting *self)
{
  GPtrArray *charts = g_ptr_array_new ();
  g_autoptr (GPtrArray) failed = NULL;

  for (guint i = 0; i < self->dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (self->dataset->charts, i);

      if (!whats[self->what].is_of_theme || chart->theme == self->chart->theme)
        g_ptr_array_add (charts, (gpointer) chart);
    }
  failed = guatu_charts_take_failed (charts);
  return charts;
}

static gpointer
compose (gpointer data)
{
  GuatuPrinting *self = data;
  g_autoptr (GuatuTypesetter) typesetter
      = guatu_typesetter_new_cancellable (self->cancellable);
  g_autoptr (GPtrArray) charts = charts_of (self);
  const GuatuCollection collection
      = { self->dataset, charts,
          whats[self->what].is_of_theme ? self->chart->theme : NULL };
  GError *error = NULL;
  GuatuBook *book = whats[self->what].compose (self, &collection, typesetter, &error);

  g_mutex_lock (&self->mutex);
  self->book = book;
  self->error = error;
  g_cond_signal (&self->composed);
  g_mutex_unlock (&self->mutex);
  printing_unref (self);
  return NULL;
}

/* Every page is a whole sheet: figures have margins of their own. */
static void
begin_print (GtkPrintOperation *operation, GtkPrintContext *context, GuatuPrinting *self)
{
  self->figure.width = gtk_print_context_get_width (context) * UNITS_TO_THE_POINT;
  self->figure.height = gtk_print_context_get_height (context) * UNITS_TO_THE_POINT;
  g_thread_unref (g_thread_new ("print", compose, g_atomic_rc_box_acquire (self)));
}

/* Whether the pages are composed; GTK asks until they are. */
static gboolean
paginate (GtkPrintOperation *operation, GtkPrintContext *context, GuatuPrinting *self)
{
  const gint64 until = g_get_monotonic_time () + PATIENCE;
  gboolean is_composed = TRUE;

  g_mutex_lock (&self->mutex);
  while (is_composed && self->book == NULL && self->error == NULL)
    is_composed = g_cond_wait_until (&self->composed, &self->mutex, until);
  g_mutex_unlock (&self->mutex);
  if (is_composed && self->error != NULL)
    gtk_print_operation_cancel (operation);
  gtk_print_operation_set_n_pages (operation,
                                   self->book != NULL ? (int) self->book->pages->len : 1);
  return is_composed;
}

static void
draw_page (GtkPrintOperation *operation, GtkPrintContext *context, int page,
           GuatuPrinting *self)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  const GuatuScene *scene;

  if (self->book == NULL)
    return;
  scene = g_ptr_array_index (self->book->pages, (guint) page);
  cairo_scale (cr, 1 / UNITS_TO_THE_POINT, 1 / UNITS_TO_THE_POINT);
  guatu_paint_figure (scene, cr, NULL, NULL, NULL);
}

static GtkDropDown *
add_choice (GtkGrid *grid, int row, const char *label, const char *const *names,
            guint chosen)
{
  GtkWidget *title = gtk_label_new_with_mnemonic (label);
  GtkWidget *choice = gtk_drop_down_new_from_strings (names);

  gtk_label_set_xalign (GTK_LABEL (title), 1);
  gtk_label_set_mnemonic_widget (GTK_LABEL (title), choice);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), chosen);
  gtk_grid_attach (grid, title, 0, row, 1, 1);
  gtk_grid_attach (grid, choice, 1, row, 1, 1);
  return GTK_DROP_DOWN (choice);
}

/* The page of the dialog that asks what is printed, and how. */
static GtkWidget *
create_custom_widget (GtkPrintOperation *operation, GuatuPrinting *self)
{
  const char *names[G_N_ELEMENTS (whats) + 1] = { NULL };
  const char *const looks[]
      = { _ ("In Colour"), _ ("For Black-and-White Printers"), NULL };
  GtkWidget *grid = gtk_grid_new ();

  for (guint i = 0; i < G_N_ELEMENTS (whats); i++)
    names[i] = _ (whats[i].name);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 12);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_widget_set_margin_top (grid, 18);
  gtk_widget_set_margin_start (grid, 18);
  self->whats = add_choice (GTK_GRID (grid), 0, _ ("_Print:"), names, self->what);
  self->looks = add_choice (GTK_GRID (grid), 1, _ ("_Look:"), looks,
                            self->figure.look == GUATU_LOOK_PRINT ? 1 : 0);
  return grid;
}

static void
custom_widget_apply (GtkPrintOperation *operation, GtkWidget *widget, GuatuPrinting *self)
{
  self->what = (GuatuPrintWhat) gtk_drop_down_get_selected (self->whats);
  self->figure.look = gtk_drop_down_get_selected (self->looks) == 0 ? GUATU_LOOK_LIGHT
                                                                    : GUATU_LOOK_PRINT;
}

/* Landscape, as charts are; A4 wherever nobody has said another paper. */
static GtkPageSetup *
new_page_setup (void)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *a4 = gtk_paper_size_new (GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size_and_default_margins (setup, a4);
  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_paper_size_free (a4);
  return setup;
}

/**
 * guatu_print_new:
 * @dataset: a dataset
 * @chart: one of its charts that can be drawn
 * @language: the language of the figures
 * @what: what the dialog offers first
 *
 * The pages are composed in a thread for the paper that is chosen, each a whole sheet.
 *
 * Returns: (transfer full): an operation that prints it as it is now; where that cannot
 *   be, it is cancelled, and guatu_print_get_error() says why
 */
GtkPrintOperation *
guatu_print_new (GuatuDataset *dataset, const GuatuChartDescription *chart,
                 GuatuLanguage language, GuatuPrintWhat what)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = new_page_setup ();
  GuatuPrinting *self = g_atomic_rc_box_new0 (GuatuPrinting);

  self->dataset = guatu_dataset_ref (dataset);
  self->chart = chart;
  self->figure.language = language;
  self->what = what;
  self->cancellable = g_cancellable_new ();
  g_mutex_init (&self->mutex);
  g_cond_init (&self->composed);
  g_object_set_data_full (G_OBJECT (operation), "printing", self, leave);

  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_custom_tab_label (operation, _ ("Charts"));
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print), self);
  g_signal_connect (operation, "paginate", G_CALLBACK (paginate), self);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page), self);
  g_signal_connect (operation, "create-custom-widget", G_CALLBACK (create_custom_widget),
                    self);
  g_signal_connect (operation, "custom-widget-apply", G_CALLBACK (custom_widget_apply),
                    self);
  return operation;
}

/**
 * guatu_print_new_again:
 * @operation: of guatu_print_new(), as it was chosen in the dialog
 *
 * Returns: (transfer full): an operation that prints the same on the same paper
 */
GtkPrintOperation *
guatu_print_new_again (GtkPrintOperation *operation)
{
  const GuatuPrinting *before = guatu_print_get (operation);
  GtkPrintOperation *again = guatu_print_new (before->dataset, before->chart,
                                              before->figure.language, before->what);
  GtkPageSetup *setup = gtk_print_operation_get_default_page_setup (operation);
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);

  guatu_print_get (again)->figure.look = before->figure.look;
  if (setup != NULL)
    gtk_print_operation_set_default_page_setup (again, setup);
  if (settings != NULL)
    gtk_print_operation_set_print_settings (again, settings);
  return again;
}

/** guatu_print_get: what an operation of guatu_print_new() prints. */
GuatuPrinting *
guatu_print_get (GtkPrintOperation *operation)
{
  return g_object_get_data (G_OBJECT (operation), "printing");
}

/**
 * guatu_print_get_error:
 * @operation: of guatu_print_new(), done
 *
 * Returns: (transfer none) (nullable): why its pages could not be composed
 */
const GError *
guatu_print_get_error (GtkPrintOperation *operation)
{
  return guatu_print_get (operation)->error;
}
