/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/export-preview.h"

#include <glib/gi18n.h>

#include "export/drawn-figure.h"

/* How large it is at most, in pixels. */
#define WIDTH 480
#define HEIGHT 260

/* How long nothing more has to be chosen before it is drawn, in milliseconds. */
#define PAUSE 120

/* Drawn for screens that have two pixels for one. */
#define SHARPNESS 2.0

/**
 * Drawing:
 * @chart: one of the charts of @dataset
 * @travelling: what the files would carry of the data
 *
 * What a thread draws.
 */
typedef struct
{
  GuatuDataset *dataset;
  const GuatuChartDescription *chart;
  GuatuExportChoice choice;
  GuatuTravelling travelling;
} Drawing;

struct _GuatuExportPreview
{
  AdwBin parent_instance;

  GtkWidget *stack;
  GtkPicture *picture;
  GtkLabel *failure;

  Drawing *next;         /* (nullable): what is drawn after the pause */
  GCancellable *drawing; /* (nullable): what is drawn now */
  guint pause;
  GuatuTravelling travelling;
};

G_DEFINE_FINAL_TYPE (GuatuExportPreview, guatu_export_preview, ADW_TYPE_BIN)

enum
{
  DRAWN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
drawing_free (gpointer data)
{
  Drawing *drawing = data;

  guatu_dataset_unref (drawing->dataset);
  g_free (drawing);
}

/* Of a book its first chart, on a page of its own: a picture has one page. */
static void
prepare_batch (GuatuBatch *batch, GuatuExportOptions *options)
{
  const GuatuFormat png = GUATU_FORMAT_PNG;
  const double shrunk = MIN (WIDTH / batch->width, HEIGHT / batch->height);

  if (batch->kind == GUATU_BATCH_BOOK)
    batch->kind = GUATU_BATCH_FIGURES;
  g_array_set_size (batch->formats, 0);
  g_array_append_val (batch->formats, png);
  options->dpi = 96 * shrunk * SHARPNESS;
  options->plain = TRUE;
  batch->options = options;
}

static void
draw_in_thread (GTask *task, gpointer source, gpointer task_data,
                GCancellable *cancellable)
{
  Drawing *drawing = task_data;
  GuatuExportOptions options = drawing->choice.options;
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new_cancellable (cancellable);
  g_autoptr (GuatuDrawnFigure) drawn = NULL;
  g_autoptr (GPtrArray) failed = NULL;
  GdkTexture *texture = NULL;
  GError *error = NULL;
  GuatuBatch batch;

  guatu_export_choice_fill (&drawing->choice, drawing->dataset, drawing->chart, &batch);
  prepare_batch (&batch, &options);
  failed = guatu_charts_take_failed (batch.charts);
  drawing->travelling = guatu_travelling_of (batch.charts);
  if (guatu_drawn_figure_count (&batch) > 0)
    drawn = guatu_drawn_figure_new (&batch, 0, typesetter);
  guatu_export_choice_empty (&batch);
  if (drawn != NULL && drawn->error == NULL)
    texture = gdk_texture_new_from_bytes (g_ptr_array_index (drawn->files, 0), &error);
  else if (drawn != NULL)
    error = g_steal_pointer (&drawn->error);
  else
    error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED,
                                 _ ("There is nothing to export."));
  if (texture != NULL)
    g_task_return_pointer (task, texture, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
show_failure (GuatuExportPreview *self, const char *message)
{
  gtk_label_set_text (self->failure, message);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), GTK_WIDGET (self->failure));
}

/* As large as it is on the screen, whatever pixels it has. */
static void
show_picture (GuatuExportPreview *self, GdkTexture *texture)
{
  const graphene_rect_t sheet
      = GRAPHENE_RECT_INIT (0, 0, (float) (gdk_texture_get_width (texture) / SHARPNESS),
                            (float) (gdk_texture_get_height (texture) / SHARPNESS));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GdkPaintable) paintable = NULL;

  gtk_snapshot_append_texture (snapshot, texture, &sheet);
  paintable = gtk_snapshot_free_to_paintable (snapshot, &sheet.size);
  gtk_picture_set_paintable (self->picture, paintable);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), GTK_WIDGET (self->picture));
}

static void
drawn (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GuatuExportPreview) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = g_task_propagate_pointer (G_TASK (result), &error);

  if (self->drawing != g_task_get_cancellable (G_TASK (result)))
    return;
  g_clear_object (&self->drawing);
  if (texture == NULL)
    show_failure (self, error->message);
  else
    show_picture (self, texture);
  self->travelling = ((Drawing *) g_task_get_task_data (G_TASK (result)))->travelling;
  g_signal_emit (self, signals[DRAWN], 0);
}

static void
stop (GuatuExportPreview *self)
{
  g_clear_handle_id (&self->pause, g_source_remove);
  g_clear_pointer (&self->next, drawing_free);
  g_cancellable_cancel (self->drawing);
  g_clear_object (&self->drawing);
}

static gboolean
draw (gpointer data)
{
  GuatuExportPreview *self = data;
  g_autoptr (GTask) task = NULL;

  self->pause = 0;
  self->drawing = g_cancellable_new ();
  task = g_task_new (NULL, self->drawing, drawn, g_object_ref (self));
  g_task_set_task_data (task, g_steal_pointer (&self->next), drawing_free);
  g_task_run_in_thread (task, draw_in_thread);
  return G_SOURCE_REMOVE;
}

static void
guatu_export_preview_dispose (GObject *object)
{
  stop (GUATU_EXPORT_PREVIEW (object));
  G_OBJECT_CLASS (guatu_export_preview_parent_class)->dispose (object);
}

static void
guatu_export_preview_class_init (GuatuExportPreviewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = guatu_export_preview_dispose;
  signals[DRAWN] = g_signal_new ("drawn", GUATU_TYPE_EXPORT_PREVIEW, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
guatu_export_preview_init (GuatuExportPreview *self)
{
  GtkWidget *picture = gtk_picture_new ();
  GtkWidget *failure = gtk_label_new (NULL);
  GtkWidget *clamp = adw_clamp_new ();

  self->stack = gtk_stack_new ();
  self->picture = GTK_PICTURE (picture);
  self->failure = GTK_LABEL (failure);
  gtk_widget_set_size_request (self->stack, -1, HEIGHT);
  gtk_widget_add_css_class (GTK_WIDGET (self), "export-preview");
  gtk_widget_add_css_class (picture, "thumbnail");
  gtk_widget_set_halign (picture, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (picture, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Preview"), -1);
  gtk_label_set_wrap (self->failure, TRUE);
  gtk_label_set_justify (self->failure, GTK_JUSTIFY_CENTER);
  gtk_stack_add_child (GTK_STACK (self->stack), picture);
  gtk_stack_add_child (GTK_STACK (self->stack), failure);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (clamp), GTK_ORIENTATION_VERTICAL);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), HEIGHT);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), HEIGHT);
  adw_clamp_set_child (ADW_CLAMP (clamp), self->stack);
  adw_bin_set_child (ADW_BIN (self), clamp);
}

/**
 * guatu_export_preview_draw:
 * @self: the preview
 * @dataset: a dataset
 * @chart: one of its charts
 * @choice: how it is exported
 *
 * Shows that in a moment, instead of what was drawn before.
 */
void
guatu_export_preview_draw (GuatuExportPreview *self, GuatuDataset *dataset,
                           const GuatuChartDescription *chart,
                           const GuatuExportChoice *choice)
{
  stop (self);
  if (choice->languages == 0)
    {
      show_failure (self, _ ("Choose a language."));
      return;
    }
  self->next = g_new (Drawing, 1);
  *self->next = (Drawing) {
    .dataset = guatu_dataset_ref (dataset),
    .chart = chart,
    .choice = *choice,
  };
  self->pause = g_timeout_add (PAUSE, draw, self);
}

/**
 * guatu_export_preview_get_travelling:
 * @self: a preview that has been drawn
 *
 * Returns: (transfer none): what the files carry of the data unless they are plain
 */
const GuatuTravelling *
guatu_export_preview_get_travelling (GuatuExportPreview *self)
{
  return &self->travelling;
}
