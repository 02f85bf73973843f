/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/value-dialog.h"
#include "dataset/observation.h"

/* New values, and what is done with those whose rows are selected in the table. */

static const char worked_out[]
    = N_ ("This value is worked out from others; change those");

/** guatu_window_get_selected: (nullable): the first row that is selected in the table, if
 * the table is shown. */
const GuatuListed *
guatu_window_get_selected (GuatuWindow *self)
{
  return self->view_kind == GUATU_VIEW_TABLE ? guatu_table_view_get_selected (self->table)
                                             : NULL;
}

static void
entered (GuatuWindow *self, const GuatuEdit *edit)
{
  if (self->document != NULL)
    guatu_window_edit (self, edit);
}

/**
 * guatu_window_new_value:
 * @self: the window, with something open
 *
 * Asks for a value and for what it is of, and adds it.
 */
void
guatu_window_new_value (GuatuWindow *self)
{
  const GuatuListed *listed = guatu_window_get_selected (self);
  const GuatuIndicator *indicator = NULL;
  const GuatuPlace *place = NULL;
  GuatuValueDialog *dialog;

  if (listed != NULL)
    {
      indicator = listed->indicator;
      place = guatu_indicator_observation (indicator, listed->index)->place;
    }
  else if (self->chart != NULL)
    indicator = g_ptr_array_index (self->chart->indicators, 0);
  dialog = guatu_value_dialog_new (GTK_WINDOW (self), self->dataset, indicator, place,
                                   self->language);
  g_signal_connect_object (dialog, "entered", G_CALLBACK (entered), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* The rows that are selected; where there are none, it is said what to do. */
static GArray *
get_rows (GuatuWindow *self)
{
  GArray *rows = self->view_kind == GUATU_VIEW_TABLE
                     ? guatu_table_view_get_all_selected (self->table)
                     : g_array_new (FALSE, FALSE, sizeof (GuatuListed));

  if (rows->len == 0)
    guatu_window_toast (self, _ ("Select a row of the table first"));
  return rows;
}

/* Those of an indicator from its last one, so that what is deleted moves none of them. */
static int
compare_from_last (gconstpointer a, gconstpointer b)
{
  const GuatuListed *one = a;
  const GuatuListed *other = b;

  if (one->indicator != other->indicator)
    return one->indicator < other->indicator ? -1 : 1;
  return (one->index < other->index) - (one->index > other->index);
}

/* What is done with a value that is not worked out from others. */
static GuatuEdit *
add_part (GuatuEdit *edit, GuatuEditKind kind, const GuatuListed *listed)
{
  GuatuEdit *part;

  if (listed->indicator->op != GUATU_DERIVED_NONE)
    return NULL;
  part = guatu_edit_add_part (edit, kind);
  part->id = g_strdup (listed->indicator->id);
  part->index = listed->index;
  return part;
}

static gboolean
are_derived (const GArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_array_index (rows, GuatuListed, i).indicator->op == GUATU_DERIVED_NONE)
      return FALSE;
  return rows->len > 0;
}

/* Makes the change, if it is one. */
static void
make (GuatuWindow *self, const GArray *rows, const GuatuEdit *edit)
{
  if (are_derived (rows))
    guatu_window_toast (self, _ (worked_out));
  else if (edit->parts != NULL)
    guatu_window_edit (self, edit);
}

/** guatu_window_delete_value: deletes the values of the rows that are selected. */
void
guatu_window_delete_value (GuatuWindow *self)
{
  g_auto (GuatuEdit) edit = { .kind = GUATU_EDIT_ALL, .label = N_ ("Delete Value") };
  g_autoptr (GArray) rows = get_rows (self);

  g_array_sort (rows, compare_from_last);
  for (guint i = 0; i < rows->len; i++)
    {
      const GuatuListed *listed = &g_array_index (rows, GuatuListed, i);

      /* A chart may show one twice. */
      if (i == 0 || compare_from_last (listed - 1, listed) != 0)
        add_part (&edit, GUATU_EDIT_DELETE_OBSERVATION, listed);
    }
  make (self, rows, &edit);
}

/**
 * guatu_window_edit_value:
 * @self: the window
 * @column: #GUATU_COLUMN_VALUE or #GUATU_COLUMN_NOTE
 *
 * Lets that of the first row that is selected be written in the table.
 */
void
guatu_window_edit_value (GuatuWindow *self, GuatuColumn column)
{
  const GuatuListed *listed = guatu_window_get_selected (self);

  if (listed == NULL)
    guatu_window_toast (self, _ ("Select a row of the table first"));
  else if (listed->indicator->op != GUATU_DERIVED_NONE)
    guatu_window_toast (self, _ (worked_out));
  else
    guatu_table_view_edit_cell (self->table, column);
}

/**
 * guatu_window_get_status:
 * @self: the window
 *
 * Returns: the name of the status that the values of all selected rows have, or ""
 */
const char *
guatu_window_get_status (GuatuWindow *self)
{
  g_autoptr (GArray) rows = guatu_table_view_get_all_selected (self->table);
  const char *status = NULL;

  for (guint i = 0; i < rows->len; i++)
    {
      const GuatuListed *listed = &g_array_index (rows, GuatuListed, i);
      const GuatuObservation *observation
          = guatu_indicator_observation (listed->indicator, listed->index);
      const char *one = guatu_status_to_string ((GuatuStatus) observation->status);

      if (status != NULL && status != one)
        return "";
      status = one;
    }
  return status != NULL ? status : "";
}

/**
 * guatu_window_set_status:
 * @self: the window
 * @name: "actual", "estimate" or "target"
 *
 * Gives the values of the rows that are selected this status.
 */
void
guatu_window_set_status (GuatuWindow *self, const char *name)
{
  g_auto (GuatuEdit) edit = { .kind = GUATU_EDIT_ALL, .label = N_ ("Change Status") };
  g_autoptr (GArray) rows = NULL;
  GuatuStatus status;

  if (self->document == NULL || !guatu_status_from_string (name, &status))
    return;
  rows = get_rows (self);
  for (guint i = 0; i < rows->len; i++)
    {
      const GuatuListed *listed = &g_array_index (rows, GuatuListed, i);
      GuatuEdit *part;

      if (guatu_indicator_observation (listed->indicator, listed->index)->status
          == status)
        continue;
      part = add_part (&edit, GUATU_EDIT_OBSERVATION, listed);
      if (part == NULL)
        continue;
      guatu_loose_observation_init (&part->observation, listed->indicator, listed->index);
      part->observation.observation.status = (guint) status & 3;
    }
  make (self, rows, &edit);
}
