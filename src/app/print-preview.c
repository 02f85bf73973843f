/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print-preview.h"

#include <glib/gi18n.h>

#include "app/thumbnail.h"
#include "render/paint.h"

/* Of the window, where its parent is no smaller. */
#define WIDE 900
#define HIGH 720

/* The longer side of a page as it is painted, in pixels: sharp on screens that have two
 * for one. */
#define LONG_SIDE 1720.0

struct _GuatuPrintPreview
{
  AdwWindow parent_instance;

  AdwWindowTitle *heading;
  GtkWidget *steps;
  GtkWidget *print;
  GtkPicture *picture;

  GObject *owner;         /* of the book */
  const GuatuBook *book;  /* the pages */
  guint page;             /* which of them is shown, from 0 */
  GCancellable *painting; /* (nullable): while a thread paints */
};

G_DEFINE_FINAL_TYPE (GuatuPrintPreview, guatu_print_preview, ADW_TYPE_WINDOW)

static void
paint_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const GuatuScene *scene = data;
  const double scale = LONG_SIDE / MAX (scene->figure.width, scene->figure.height);
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_ARGB32, (int) (scene->figure.width * scale),
      (int) (scene->figure.height * scale));
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  guatu_paint_figure (scene, cr, NULL, NULL, cancellable);
  cairo_destroy (cr);
  g_task_return_pointer (task, guatu_texture_from_surface (surface), g_object_unref);
  cairo_surface_destroy (surface);
}

static void paint (GuatuPrintPreview *self);

/* Another page waits until the thread has left this one, as all are of one typesetter. */
static void
painted (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuPrintPreview *self = GUATU_PRINT_PREVIEW (source);
  g_autoptr (GdkTexture) texture = g_task_propagate_pointer (G_TASK (result), NULL);
  const gboolean is_gone = self->painting == NULL;

  g_clear_object (&self->painting);
  if (texture != NULL)
    gtk_picture_set_paintable (self->picture, GDK_PAINTABLE (texture));
  else if (!is_gone)
    paint (self);
}

static void
paint (GuatuPrintPreview *self)
{
  g_autoptr (GTask) task = NULL;

  self->painting = g_cancellable_new ();
  task = g_task_new (self, self->painting, painted, NULL);
  g_task_set_task_data (task, g_ptr_array_index (self->book->pages, self->page), NULL);
  g_task_run_in_thread (task, paint_in_thread);
}

static void
show_page (GuatuPrintPreview *self)
{
  const guint n = self->book->pages->len;
  /* Translators: the number of a page that is shown, and how many there are */
  g_autofree char *where = g_strdup_printf (_ ("Page %u of %u"), self->page + 1, n);

  adw_window_title_set_subtitle (self->heading, where);
  gtk_picture_set_alternative_text (self->picture, where);
  gtk_widget_set_visible (self->steps, n > 1);
  if (self->painting != NULL)
    g_cancellable_cancel (self->painting);
  else
    paint (self);
}

static void
step (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GuatuPrintPreview *self = GUATU_PRINT_PREVIEW (widget);
  const int last = (int) self->book->pages->len - 1;
  const int page = CLAMP ((int) self->page + g_variant_get_int32 (parameter), 0, last);

  if (page == (int) self->page)
    return;
  self->page = (guint) page;
  show_page (self);
}

static void
print_clicked (GuatuPrintPreview *self)
{
  g_signal_emit_by_name (self, "print");
}

static void
guatu_print_preview_dispose (GObject *object)
{
  GuatuPrintPreview *self = GUATU_PRINT_PREVIEW (object);

  if (self->painting != NULL)
    g_cancellable_cancel (self->painting);
  g_clear_object (&self->painting);

  G_OBJECT_CLASS (guatu_print_preview_parent_class)->dispose (object);
}

/* No thread paints any more, as each would hold the window. */
static void
guatu_print_preview_finalize (GObject *object)
{
  g_clear_object (&GUATU_PRINT_PREVIEW (object)->owner);

  G_OBJECT_CLASS (guatu_print_preview_parent_class)->finalize (object);
}

static void
guatu_print_preview_class_init (GuatuPrintPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guatu_print_preview_dispose;
  G_OBJECT_CLASS (klass)->finalize = guatu_print_preview_finalize;
  g_signal_new ("print", GUATU_TYPE_PRINT_PREVIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/print-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuPrintPreview, heading);
  gtk_widget_class_bind_template_child (widget_class, GuatuPrintPreview, steps);
  gtk_widget_class_bind_template_child (widget_class, GuatuPrintPreview, print);
  gtk_widget_class_bind_template_child (widget_class, GuatuPrintPreview, picture);
  gtk_widget_class_bind_template_callback (widget_class, print_clicked);
  gtk_widget_class_install_action (widget_class, "preview.step", "i", step);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, 0, "preview.step",
                                       "i", -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, 0, "preview.step",
                                       "i", 1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close",
                                       NULL);
}

static void
guatu_print_preview_init (GuatuPrintPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * guatu_print_preview_new:
 * @parent: the window that it is of
 * @owner: a #GObject that keeps the pages
 * @book: its pages, of which there is one at least
 *
 * Returns: (transfer none): the preview, not shown yet; GTK owns it
 */
GuatuPrintPreview *
guatu_print_preview_new (GtkWindow *parent, gpointer owner, const GuatuBook *book)
{
  GuatuPrintPreview *self
      = g_object_new (GUATU_TYPE_PRINT_PREVIEW, "transient-for", parent, NULL);

  self->owner = g_object_ref (owner);
  self->book = book;
  gtk_window_set_default_size (GTK_WINDOW (self),
                               MIN (WIDE, gtk_widget_get_width (GTK_WIDGET (parent))),
                               MIN (HIGH, gtk_widget_get_height (GTK_WIDGET (parent))));
  show_page (self);
  /* Not the first button, which closes. */
  gtk_widget_grab_focus (self->print);
  return self;
}
