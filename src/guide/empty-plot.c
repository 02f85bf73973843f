/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/empty-plot.h"

#include "scene/label-place.h"
#include "scene/occupancy.h"
#include "text/words.h"

/* The share of the plot's width that the words take at most. */
#define MOST_SHARE 0.8

/* On so many lines in each language. */
#define MAX_LINES 2

/* Whether another layer shows a value in the plot. The first of two can not tell, and
 * leaves it to the second. */
static gboolean
is_others (const GuatuDrawing *drawing, GuatuBox area)
{
  const GuatuScene *scene = drawing->scene;

  if (drawing->pair == NULL)
    return FALSE;
  for (guint i = 0; drawing->over && i < guatu_scene_n_marks (scene); i++)
    if (guatu_scene_mark (scene, i)->kind != GUATU_SCENE_MARK_MISSING
        && guatu_box_overlaps (guatu_scene_mark (scene, i)->box, area))
      return TRUE;
  return !drawing->over;
}

/**
 * guatu_empty_plot_say:
 * @area: of the plot, with all its marks and signs
 *
 * Says in a plot that there is nothing to show in it, if there is no value at all, of no
 * layer. Why that is stands in the legend.
 */
void
guatu_empty_plot_say (const GuatuDrawing *drawing, GuatuBox area)
{
  const GuatuText *said = guatu_word_text (GUATU_WORD_NO_VALUES);
  g_autoptr (GuatuLabel) label = NULL;
  GuatuBox box;

  if (guatu_table_has_more_values (drawing->table, 0) || is_others (drawing, area))
    return;
  label = guatu_label_new (drawing->typesetter, said, drawing->language,
                           &drawing->style.category, area.width * MOST_SHARE, MAX_LINES);
  box = (GuatuBox) { area.x + (area.width - label->width) / 2,
                     area.y + (area.height - label->height) / 2, label->width,
                     label->height };
  if (!guatu_label_is_shortened (label) && guatu_box_is_inside (box, area)
      && guatu_occupancy_is_unlettered (drawing->scene, box, -1))
    guatu_label_place (label, drawing->scene, GUATU_ROLE_LEGEND, area.x + area.width / 2,
                       box.y, GUATU_ALIGN_MIDDLE, drawing->style.soft, -1);
  else
    guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_LEGEND,
                      guatu_text_get (said, drawing->primary));
}
