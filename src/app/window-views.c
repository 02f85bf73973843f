/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "app/language.h"

/* The views of what is open: one chart, its values, all charts. */

static const char *const names[] = {
  [GUATU_VIEW_CHART] = "chart",
  [GUATU_VIEW_TABLE] = "table",
  [GUATU_VIEW_WALL] = "wall",
};

/** guatu_window_get_view: the name of the view, as its action has it. */
const char *
guatu_window_get_view (GuatuWindow *self)
{
  return names[self->view_kind];
}

/**
 * guatu_window_set_view:
 * @self: the window
 * @name: "chart", "table" or "wall"
 *
 * Shows what is open in that view; the keyboard goes there.
 */
void
guatu_window_set_view (GuatuWindow *self, const char *name)
{
  GuatuViewKind kind = GUATU_VIEW_CHART;

  while (kind < G_N_ELEMENTS (names) - 1 && g_strcmp0 (names[kind], name) != 0)
    kind++;
  if (kind == self->view_kind || g_strcmp0 (names[kind], name) != 0)
    return;
  self->view_kind = kind;
  g_object_notify (G_OBJECT (self), "view");
  if (self->dataset != NULL)
    guatu_window_show_dataset (self);
}

/**
 * guatu_window_page:
 * @self: the window, with something open
 *
 * Returns: the name of the page that shows it in its view
 */
const char *
guatu_window_page (GuatuWindow *self)
{
  if (self->view_kind == GUATU_VIEW_TABLE)
    return "table";
  if (self->chart == NULL)
    return "no-charts";
  if (self->view_kind == GUATU_VIEW_WALL)
    return "wall";
  return self->cannot_draw ? "failure" : "chart";
}

/**
 * guatu_window_fill_view:
 * @self: the window, with something open
 *
 * Gives the view that is seen what it shows, and takes it from the others.
 */
void
guatu_window_fill_view (GuatuWindow *self)
{
  if (self->view_kind == GUATU_VIEW_TABLE)
    guatu_table_view_show (self->table, self->dataset, self->chart,
                           guatu_language_of_words (self->language));
  else
    guatu_table_view_hide (self->table);
  if (self->view_kind == GUATU_VIEW_WALL)
    guatu_wall_view_show (self->wall, self->dataset, self->chart, self->language);
  else
    guatu_wall_view_hide (self->wall);
  guatu_window_fill_inspector (self);
}
