/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "document/typed.h"

/* A note that is typed where it is to stand on the chart. */

/* As wide as a note is long, in characters. */
#define NOTE_CHARS 24

/* Which value it is at, and of which chart. It lives as long as the entry, which the
 * window holds, and so holds no window. */
typedef struct
{
  GuatuDocument *document;
  GuatuEdit edit;
} Note;

static void
note_free (gpointer data, GClosure *closure)
{
  Note *note = data;

  guatu_document_unref (note->document);
  guatu_edit_clear (&note->edit);
  g_free (note);
}

/* Which layer of a chart shows an indicator; small multiples have the notes of all. */
static guint
layer_of (const GuatuChartDescription *chart, const GuatuIndicator *indicator)
{
  if (chart->layers == NULL || chart->multiples != GUATU_DIMENSION_NONE)
    return 0;
  for (guint i = 0; i < chart->layers->len; i++)
    {
      const GuatuChartDescription *layer = g_ptr_array_index (chart->layers, i);

      if (g_ptr_array_find (layer->indicators, indicator, NULL))
        return i;
    }
  return 0;
}

static Note *
note_new (GuatuWindow *self, const GuatuSceneMark *mark)
{
  Note *note = g_new0 (Note, 1);

  note->document = guatu_document_ref (self->document);
  note->edit.kind = GUATU_EDIT_ADD_ANNOTATION;
  note->edit.id = g_strdup (self->chart->id);
  note->edit.index = G_MAXUINT;
  note->edit.layer = layer_of (self->chart, mark->indicator);
  note->edit.note.indicator = g_strdup (mark->indicator->id);
  if (mark->observation->place != NULL)
    note->edit.note.place = g_strdup (mark->observation->place->id);
  note->edit.note.has_period = TRUE;
  note->edit.note.from = mark->observation->period;
  return note;
}

static void
typed (GtkEditable *entry, gpointer data)
{
  Note *note = data;
  GuatuWindow *self = GUATU_WINDOW (gtk_widget_get_root (GTK_WIDGET (entry)));

  if (guatu_typed_text (gtk_editable_get_text (entry), NULL, &note->edit.text)
      && self->document == note->document)
    guatu_window_edit (self, &note->edit);
  gtk_popover_popdown (GTK_POPOVER (self->noting));
}

static gboolean
take_away (gpointer popover)
{
  GtkRoot *root = gtk_widget_get_root (popover);

  if (root != NULL)
    g_clear_pointer (&GUATU_WINDOW (root)->noting, gtk_widget_unparent);
  return G_SOURCE_REMOVE;
}

/* Not while it is being closed. */
static void
closed (GtkWidget *popover)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, take_away, g_object_ref (popover),
                   g_object_unref);
}

static void
pop_up (GuatuWindow *self, Note *note, GuatuBox box)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *entry = gtk_entry_new ();
  GdkRectangle at;
  double x = 0, y = 0;

  gtk_widget_translate_coordinates (GTK_WIDGET (self->view), GTK_WIDGET (self), box.x,
                                    box.y, &x, &y);
  at = (GdkRectangle) { (int) x, (int) y, (int) box.width + 1, (int) box.height + 1 };
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _ ("What is to stand here"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("What is to stand here"), -1);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), NOTE_CHARS);
  g_signal_connect_data (entry, "activate", G_CALLBACK (typed), note, note_free, 0);
  gtk_popover_set_child (GTK_POPOVER (popover), entry);
  g_clear_pointer (&self->noting, gtk_widget_unparent);
  self->noting = popover;
  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), &at);
  g_signal_connect (popover, "closed", G_CALLBACK (closed), NULL);
  gtk_popover_popup (GTK_POPOVER (popover));
  gtk_widget_grab_focus (entry);
}

/**
 * guatu_window_annotate:
 * @self: the window, with a chart shown
 *
 * Lets a note be typed at the mark that is told of.
 */
void
guatu_window_annotate (GuatuWindow *self)
{
  GuatuBox box = { 0 };
  const GuatuSceneMark *mark = guatu_chart_view_get_told (self->view, &box);

  /* What is shown may be of a dataset that is leaving. */
  if (self->chart == NULL || self->drawing != NULL)
    return;
  if (mark == NULL || mark->observation == NULL)
    guatu_window_toast (self, _ ("Click the value first at which the note is to stand"));
  else
    pop_up (self, note_new (self, mark), box);
}
