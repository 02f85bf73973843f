/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/step-table.h"

/**
 * guatu_step_table_init:
 * @order: what is to be drawn; has to outlive the table
 *
 * Nothing is measured yet.
 */
void
guatu_step_table_init (GuatuStepTable *table, const GuatuFigureOrder *order)
{
  GuatuEnglish english = order->inset != NULL ? order->inset->english : GUATU_ENGLISH_ALL;
  GuatuDropStep keeps;

  *table = (GuatuStepTable) { .order = order };
  guatu_drop_step_init (&keeps, order->figure->language == GUATU_LANGUAGE_ZH_EN
                                    ? english
                                    : (GuatuEnglish) 0);
  do
    table->steps[table->n++].keeps = keeps;
  while (guatu_drop_step_advance (&keeps));
}

void
guatu_step_table_clear (GuatuStepTable *table)
{
  for (guint i = 0; i < table->n; i++)
    g_clear_pointer (&table->steps[i].scene, guatu_scene_unref);
  table->n = 0;
}

/* A step that was measured and is like another one. */
static const GuatuStep *
find_measured (const GuatuStepTable *table, const GuatuStep *step,
               gboolean (*is_same) (const GuatuDropStep *keeps,
                                    const GuatuDropStep *other))
{
  for (guint i = 0; i < table->n; i++)
    if (table->steps[i].is_measured && is_same (&table->steps[i].keeps, &step->keeps))
      return &table->steps[i];
  return NULL;
}

/** guatu_step_table_room: what header and footer of a step leave, and lack. */
const GuatuFrameRoom *
guatu_step_table_room (GuatuStepTable *table, guint i)
{
  GuatuStep *step = &table->steps[i];
  const GuatuStep *header, *footer;

  if (step->is_measured)
    return &step->room;
  header = find_measured (table, step, guatu_drop_step_same_header);
  footer = find_measured (table, step, guatu_drop_step_same_footer);
  step->room = guatu_attempt_measure (table->order, &step->keeps,
                                      header != NULL ? &header->room.header : NULL,
                                      footer != NULL ? &footer->room.footer : NULL);
  step->is_measured = TRUE;
  return &step->room;
}

/** guatu_step_table_may_do: whether header and footer of a step leave a plot room, and
 * lack nothing that a step does not go without. */
gboolean
guatu_step_table_may_do (GuatuStepTable *table, guint i)
{
  const GuatuFrameRoom *room = guatu_step_table_room (table, i);

  return room->is_enough && !room->lacks;
}

/** guatu_step_table_last_alike: the last step whose plot keeps what that of a step does.
 */
guint
guatu_step_table_last_alike (const GuatuStepTable *table, guint i)
{
  while (
      i + 1 < table->n
      && guatu_drop_step_same_plot (&table->steps[i].keeps, &table->steps[i + 1].keeps))
    i++;
  return i;
}

/**
 * guatu_step_table_is_hopeless:
 * @by_taller: whether a plot is taken to lack in less room what it lacks in more; mostly
 *   it does
 * @n_warnings: (out): of what the plot lacks at least; %G_MAXUINT where it has no room
 *
 * Returns: whether it is known of a step, without laying it out, that it lacks something
 *   or has no room
 */
gboolean
guatu_step_table_is_hopeless (GuatuStepTable *table, guint i, gboolean by_taller,
                              guint *n_warnings)
{
  const GuatuFrameRoom *room = guatu_step_table_room (table, i);
  gboolean known = !room->is_enough;

  *n_warnings = room->is_enough ? 0 : G_MAXUINT;
  for (guint j = 0; by_taller && j < table->n; j++)
    {
      const GuatuStep *other = &table->steps[j];

      if ((other->plot != GUATU_STEP_LACKS && other->plot != GUATU_STEP_SMALL)
          || other->room.height < room->height
          || !guatu_drop_step_same_plot (&other->keeps, &table->steps[i].keeps))
        continue;
      known = TRUE;
      *n_warnings = MAX (*n_warnings,
                         other->plot == GUATU_STEP_SMALL ? G_MAXUINT : other->n_warnings);
    }
  return known || room->lacks;
}

/* What is known of a step as soon as its plot is. */
static GuatuStepState
state_of (GuatuStepState plot, const GuatuFrameRoom *room)
{
  return plot == GUATU_STEP_GOOD && room->lacks ? GUATU_STEP_LACKS : plot;
}

/* A step that was laid out and has the same plot as another one: it keeps the same, in
 * the same place. */
static const GuatuStep *
find_same_plot (GuatuStepTable *table, guint i)
{
  const GuatuStep *step = &table->steps[i];
  const GuatuFrameRoom *room = guatu_step_table_room (table, i);

  for (guint j = 0; j < table->n; j++)
    {
      const GuatuStep *other = &table->steps[j];

      if (j != i && other->scene != NULL && other->is_as_measured
          && other->room.height == room->height && other->room.top == room->top
          && guatu_drop_step_same_plot (&other->keeps, &step->keeps))
        return other;
    }
  return NULL;
}

static void
lay_out (GuatuStepTable *table, guint i)
{
  GuatuStep *step = &table->steps[i];
  const GuatuFrameRoom *room = guatu_step_table_room (table, i);
  GuatuAttempt attempt = guatu_attempt_build (table->order, &step->keeps);

  step->scene = attempt.scene;
  step->cramped = attempt.cramped;
  step->is_as_measured = attempt.is_as_measured;
  step->n_warnings = attempt.scene->warnings->len
                     - MIN (room->n_warnings, attempt.scene->warnings->len);
  step->plot = !attempt.has_room    ? GUATU_STEP_SMALL
               : attempt.plot_lacks ? GUATU_STEP_LACKS
                                    : GUATU_STEP_GOOD;
  step->state = attempt.has_room && attempt.lacks ? GUATU_STEP_LACKS : step->plot;
  table->n_plots++;
}

/** guatu_step_table_try: finds out what is known of a step once its plot is laid out. */
void
guatu_step_table_try (GuatuStepTable *table, guint i)
{
  const GuatuStep *same = find_same_plot (table, i);
  GuatuStep *step = &table->steps[i];

  if (same == NULL)
    {
      lay_out (table, i);
      return;
    }
  step->n_warnings = same->n_warnings;
  step->cramped = same->cramped;
  step->plot = same->plot;
  step->state = state_of (same->plot, &step->room);
}

/** guatu_step_table_n_warnings: of all that the figure lacks at a step that was tried. */
guint
guatu_step_table_n_warnings (GuatuStepTable *table, guint i)
{
  return table->steps[i].scene != NULL
             ? table->steps[i].scene->warnings->len
             : table->steps[i].n_warnings + guatu_step_table_room (table, i)->n_warnings;
}

/**
 * guatu_step_table_draw:
 * @cramped: (out): whether it has no room since its panels are too small
 *
 * Returns: (transfer full): the figure at a step, laid out now if that was not needed to
 *   know it
 */
GuatuScene *
guatu_step_table_draw (GuatuStepTable *table, guint i, gboolean *cramped)
{
  GuatuStep *step = &table->steps[i];

  if (step->scene == NULL)
    lay_out (table, i);
  *cramped = step->state == GUATU_STEP_SMALL && step->cramped;
  step->scene->n_plots = table->n_plots;
  return guatu_scene_ref (step->scene);
}
