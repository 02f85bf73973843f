/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/inspector-private.h"

#include "app/entry-row.h"

/* Making changes: at once what is chosen, and what is typed once no more comes for a
 * moment. All that is typed into one row until the keyboard leaves it is one step to
 * undo.
 */

/* How long it is waited for more of what is being typed, in milliseconds. */
#define PAUSE 400

static void
emit (GuatuInspectorRow *row, const char *const *values, guint run)
{
  g_auto (GuatuEdit) edit
      = { .kind = GUATU_EDIT_SETTING,
          .id = g_strdup (row->inspector->chart->id),
          .setting = { row->setting, row->layer, g_strdupv ((char **) values) },
          .run = run };

  g_signal_emit_by_name (row->inspector, "edit", &edit);
}

/**
 * guatu_inspector_row_set:
 * @row: a row
 * @values: what it is to be
 * @typed: whether that is still being typed
 *
 * Asks for a change of the chart, unless it has that already.
 */
void
guatu_inspector_row_set (GuatuInspectorRow *row, const char *const *values,
                         gboolean typed)
{
  GuatuInspector *self = row->inspector;

  if (self->is_updating || self->chart == NULL)
    return;
  if (!typed)
    guatu_inspector_end_typing (self);
  guatu_inspector_row_refuse (row, NULL);
  if (row->values == NULL || !g_strv_equal ((const char *const *) row->values, values))
    emit (row, values, typed ? self->run : 0);
}

/** guatu_inspector_row_set_one: asks for a change to one value. */
void
guatu_inspector_row_set_one (GuatuInspectorRow *row, const char *value)
{
  const char *values[] = { value, NULL };

  guatu_inspector_row_set (row, values, FALSE);
}

/** guatu_inspector_flush: asks for the change that is being typed without waiting. */
void
guatu_inspector_flush (GuatuInspector *self)
{
  GuatuInspectorRow *row = self->typing;
  g_auto (GStrv) values = NULL;

  if (self->typing_source == 0 || row == NULL)
    return;
  g_clear_handle_id (&self->typing_source, g_source_remove);
  values = row->collect (row);
  guatu_inspector_row_set (row, (const char *const *) values, TRUE);
}

static gboolean
pause_over (gpointer data)
{
  GuatuInspector *self = data;
  GuatuInspectorRow *row = self->typing;
  g_auto (GStrv) values = NULL;

  self->typing_source = 0;
  values = row->collect (row);
  guatu_inspector_row_set (row, (const char *const *) values, TRUE);
  return G_SOURCE_REMOVE;
}

/** guatu_inspector_end_typing: what is typed from now on is another step to undo, and is
 * shown as the chart has it. */
void
guatu_inspector_end_typing (GuatuInspector *self)
{
  guatu_inspector_flush (self);
  self->typing = NULL;
  self->run++;
}

/** guatu_inspector_row_typed: something was typed into the row. */
void
guatu_inspector_row_typed (GuatuInspectorRow *row)
{
  GuatuInspector *self = row->inspector;

  if (self->is_updating)
    return;
  if (self->typing != row)
    guatu_inspector_end_typing (self);
  self->typing = row;
  g_clear_handle_id (&self->typing_source, g_source_remove);
  self->typing_source = g_timeout_add (PAUSE, pause_over, self);
}

static void
let_go_of_row (gpointer row, GClosure *closure)
{
  guatu_inspector_row_unref (row);
}

/* The keyboard may leave an entry after its row is gone. */
static void
entry_left (GuatuInspectorRow *row)
{
  if (row->inspector != NULL && row->inspector->typing == row
      && !row->inspector->is_updating)
    guatu_inspector_end_typing (row->inspector);
}

static void
entry_changed (GtkEditable *entry, GuatuInspectorRow *row)
{
  guatu_inspector_row_typed (row);
}

static void
entry_activated (AdwEntryRow *entry, GuatuInspectorRow *row)
{
  guatu_inspector_flush (row->inspector);
}

/* An entry takes these keys even if it has nothing to undo. */
static GtkEventController *
new_undo_keys (void)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_z, GDK_CONTROL_MASK, "win.undo" },
    { GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo" },
    { GDK_KEY_y, GDK_CONTROL_MASK, "win.redo" },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].key, keys[i].modifiers),
                          gtk_named_action_new (keys[i].action)));
  return controller;
}

/**
 * guatu_inspector_entry_new:
 * @row: a row
 * @title: what is typed into it
 *
 * Returns: (transfer floating): an entry whose text is a part of what the row sets. The
 *   window undoes what is typed, and not the entry
 */
GtkWidget *
guatu_inspector_entry_new (GuatuInspectorRow *row, const char *title)
{
  GtkWidget *entry = adw_entry_row_new ();
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (entry));
  GtkEventController *focus = gtk_event_controller_focus_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (entry), title);
  gtk_editable_set_enable_undo (GTK_EDITABLE (entry), FALSE);
  guatu_entry_row_tell_name (ADW_ENTRY_ROW (entry));
  g_signal_connect (entry, "changed", G_CALLBACK (entry_changed), row);
  g_signal_connect (entry, "entry-activated", G_CALLBACK (entry_activated), row);
  g_ref_count_inc (&row->ref_count);
  g_signal_connect_data (focus, "leave", G_CALLBACK (entry_left), row, let_go_of_row,
                         G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (text), focus);
  gtk_widget_add_controller (GTK_WIDGET (text), new_undo_keys ());
  return entry;
}

/** guatu_inspector_entry_set: shows a text; the cursor stays where the text is the same.
 */
void
guatu_inspector_entry_set (GtkWidget *entry, const char *text)
{
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (entry)), text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (entry), text);
}
