/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/draft-dialog-private.h"

/* How the dialog uses the room that it has. */

/* Of the dialog, where the window is no smaller. */
#define WIDE 1200
#define HIGH 820

/* In less the lists stand under the text, and wherever type is so large that they have no
 * room beside it. */
#define NARROW 620

/* As large as it may be and is of use; a window that is not shown yet will be so large.
 */
static void
get_room (GtkWindow *parent, int *width, int *height)
{
  gtk_window_get_default_size (parent, width, height);
  if (gtk_widget_get_width (GTK_WIDGET (parent)) > 0)
    {
      *width = gtk_widget_get_width (GTK_WIDGET (parent));
      *height = gtk_widget_get_height (GTK_WIDGET (parent));
    }
  *width = MIN (WIDE, *width);
  *height = MIN (HIGH, *height);
}

/* How wide a widget has to be, or with @natural would like to be. */
static int
width_of (GtkWidget *widget, gboolean natural)
{
  int least = 0, wanted = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL,
                      NULL);
  return natural ? wanted : least;
}

static void
orient (gpointer widget, gboolean under)
{
  const GtkOrientation orientation
      = under ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;

  if (gtk_orientable_get_orientation (widget) != orientation)
    gtk_orientable_set_orientation (widget, orientation);
}

/* What is over the text: how many figures are decided on in which way, and beside it or
 * under it what decides on several, so that no number is cut. */
static void
arrange_head (GuatuDraftDialog *self, int room)
{
  GtkWidget *head = GTK_WIDGET (self->head);
  const int wanted = width_of (self->counts, TRUE)
                     + width_of (GTK_WIDGET (self->several), TRUE)
                     + gtk_box_get_spacing (self->head);

  orient (self->head, wanted > room - gtk_widget_get_margin_start (head)
                                   - gtk_widget_get_margin_end (head));
}

/**
 * guatu_draft_dialog_arrange:
 * @self: the dialog
 *
 * Puts the lists beside the text or under it, by how much room there is.
 */
void
guatu_draft_dialog_arrange (GuatuDraftDialog *self)
{
  GtkWidget *text = gtk_paned_get_start_child (self->panes);
  GtkWidget *lists = gtk_paned_get_end_child (self->panes);
  int width, height;
  gboolean under;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  under = width < NARROW || width < width_of (text, FALSE) + width_of (lists, FALSE);
  orient (self->panes, under);
  arrange_head (self, under ? width : gtk_paned_get_position (self->panes));
}

/**
 * guatu_draft_dialog_take_room:
 * @self: the dialog
 * @parent: the window that it is of
 *
 * Makes the dialog as large as its window lets it, and follows its size from then on.
 */
void
guatu_draft_dialog_take_room (GuatuDraftDialog *self, GtkWindow *parent)
{
  int width, height;

  get_room (parent, &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  guatu_draft_dialog_arrange (self);
  if (gtk_orientable_get_orientation (GTK_ORIENTABLE (self->panes))
      == GTK_ORIENTATION_HORIZONTAL)
    gtk_paned_set_position (self->panes, width / 2);
  guatu_draft_dialog_arrange (self);
  g_signal_connect (self, "notify::default-width",
                    G_CALLBACK (guatu_draft_dialog_arrange), NULL);
  g_signal_connect_object (self->panes, "notify::position",
                           G_CALLBACK (guatu_draft_dialog_arrange), self,
                           G_CONNECT_SWAPPED);
}
