/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-view-private.h"

#include <math.h>

#include "app/language.h"

/* Which mark is told of, and the card that tells of it. */

/* Between a mark and its card, and between the card and the view's edge. */
#define CARD_GAP 12.0
#define EDGE 8.0

/**
 * guatu_chart_view_allocate_child:
 * @child: a child of a view
 * @box: where it lies, in the view's pixels
 *
 * Lays @child out on the whole pixels that @box touches.
 */
void
guatu_chart_view_allocate_child (GtkWidget *child, GuatuBox box)
{
  const GtkAllocation allocation = {
    (int) floor (box.x),
    (int) floor (box.y),
    MAX (1, (int) ceil (box.width)),
    MAX (1, (int) ceil (box.height)),
  };

  gtk_widget_size_allocate (child, &allocation, -1);
}

static GuatuBox
join (GuatuBox a, GuatuBox b)
{
  const double right = MAX (a.x + a.width, b.x + b.width);
  const double bottom = MAX (a.y + a.height, b.y + b.height);
  const GuatuBox both = { MIN (a.x, b.x), MIN (a.y, b.y), right - MIN (a.x, b.x),
                          bottom - MIN (a.y, b.y) };

  return both;
}

/* The mark with the texts that label it, or the place where the plot is read: what the
 * card must not hide. */
static GuatuBox
find_anchor (GuatuChartView *self)
{
  GuatuBox anchor = { self->pointer.x, self->pointer.y, 0, 0 };

  if (self->current < 0)
    return anchor;
  anchor = guatu_scene_mark (self->scene, (guint) self->current)->box;

  for (guint i = 0; i < self->scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (self->scene, i);

      if (text->mark == self->current)
        anchor = join (anchor, text->box);
    }
  return guatu_chart_view_to_pixels (self, anchor);
}

/* Beside the anchor where the card fits: to the right, under it, above it or to
 * the left; where it fits nowhere, as near as the view allows. */
static GuatuBox
place_card (GuatuBox anchor, double width, double height, GuatuBox view)
{
  const double right = anchor.x + anchor.width + CARD_GAP;
  const double bottom = anchor.y + anchor.height + CARD_GAP;
  const double middle_x = anchor.x + (anchor.width - width) / 2;
  const double middle_y = anchor.y + (anchor.height - height) / 2;
  const GuatuPoint places[] = {
    { right, middle_y },
    { middle_x, bottom },
    { middle_x, anchor.y - height - CARD_GAP },
    { anchor.x - width - CARD_GAP, middle_y },
  };
  const double max_x = MAX (view.x, view.x + view.width - width);
  const double max_y = MAX (view.y, view.y + view.height - height);
  GuatuBox card = { 0, 0, width, height };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      card.x = CLAMP (places[i].x, view.x, max_x);
      card.y = CLAMP (places[i].y, view.y, max_y);
      if (!guatu_box_overlaps (card, anchor))
        return card;
    }
  return card;
}

/**
 * guatu_chart_view_allocate_card:
 * @self: the view, with its sheet laid out
 * @width: of the view
 * @height: of the view
 */
void
guatu_chart_view_allocate_card (GuatuChartView *self, int width, int height)
{
  const GuatuBox view = { EDGE, EDGE, width - 2 * EDGE, height - 2 * EDGE };
  GtkWidget *card = GTK_WIDGET (self->card);
  int card_width = 0;
  int card_height = 0;

  if (self->current < 0 && self->reading < 0)
    return;
  gtk_widget_measure (card, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &card_width, NULL,
                      NULL);
  gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, card_width, NULL, &card_height,
                      NULL, NULL);
  guatu_chart_view_allocate_child (
      card, place_card (find_anchor (self), card_width, card_height, view));
}

/**
 * guatu_chart_view_set_current:
 * @self: the view
 * @mark: the index of the mark to tell of, or -1 for none
 * @pinned: whether the mark stays when the pointer leaves it
 */
void
guatu_chart_view_set_current (GuatuChartView *self, int mark, gboolean pinned)
{
  if (self->current == mark && self->pinned == pinned)
    return;

  self->current = mark;
  self->pinned = pinned;
  self->reading = -1;
  guatu_chart_card_set_pinned (self->card, pinned);
  if (mark >= 0)
    guatu_chart_card_show_mark (self->card, guatu_scene_mark (self->scene, (guint) mark),
                                guatu_language_of_words (self->scene->figure.language));
  gtk_widget_set_visible (GTK_WIDGET (self->card), mark >= 0);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * guatu_chart_view_get_told:
 * @self: the view
 * @box: (out): where the mark is, in the view's pixels
 *
 * Returns: (transfer none) (nullable): the mark that is told of
 */
const GuatuSceneMark *
guatu_chart_view_get_told (GuatuChartView *self, GuatuBox *box)
{
  const GuatuSceneMark *mark;

  if (self->scene == NULL || self->current < 0)
    return NULL;
  mark = guatu_scene_mark (self->scene, (guint) self->current);
  *box = guatu_chart_view_to_pixels (self, mark->box);
  return mark;
}
