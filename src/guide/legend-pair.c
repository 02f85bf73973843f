/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/axis-title.h"
#include "guide/axis.h"
#include "guide/legend.h"
#include "scene/label-place.h"

/* Lengths at 1200×800. */
#define GAP_BETWEEN 36.0
#define GAP_AROUND 16.0

/** guatu_legend_drop: on small figures the legend gives way, and the scene warns. */
void
guatu_legend_drop (GuatuLegend *legend, const GuatuDrawing *drawing)
{
  GArray *entries = legend->entries;

  for (guint i = 0; i < entries->len; i++)
    guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_LEGEND,
                      guatu_text_get (&g_array_index (entries, GuatuLegendEntry, i).text,
                                      drawing->primary));
  g_array_set_size (entries, 0);
}

/** guatu_legend_height_of_pair: what the titles and the legends of two layers take over
 * their plot. */
double
guatu_legend_height_of_pair (const GuatuDrawing *drawing)
{
  double gap = guatu_drawing_air (drawing, GAP_AROUND);

  return drawing->pair->titles + (drawing->pair->titles > 0 ? gap / 2 : 0)
         + drawing->pair->keys + (drawing->pair->keys > 0 ? gap / 2 : 0) + gap / 2;
}

/* Lays the entries out in rows or, where one would be cut, perhaps what its axis is in,
 * under each other with room for a second line. */
static void
lay_out (GuatuLegend *legend, const GuatuDrawing *drawing, double width)
{
  const GuatuBox nothing = { 0, 0, 0, 0 };

  guatu_legend_layout_rows (&legend->layout, drawing, legend->entries, legend->key, width,
                            nothing);
  if (!legend->layout.shortened)
    return;
  guatu_legend_layout_clear (&legend->layout);
  guatu_legend_layout_column (&legend->layout, drawing, legend->entries, legend->key,
                              width);
}

/**
 * guatu_legend_init_of_pair:
 * @space: (inout): what is left of the panel
 *
 * Draws the title and the legend of one of two layers in a plot: each axis has its title
 * over itself, and the legends stand side by side under these.
 */
void
guatu_legend_init_of_pair (GuatuLegend *legend, const GuatuDrawing *drawing,
                           GuatuBox *space)
{
  GuatuPair *pair = drawing->pair;
  double gap = GAP_BETWEEN * drawing->style.unit;
  double half = MAX ((space->width - gap) / 2, 1);
  double left = space->x + (drawing->second ? half + gap : 0);
  g_autoptr (GuatuLabel) title = guatu_axis_title_is_in_legend (drawing)
                                     ? NULL
                                     : guatu_axis_title_set (drawing, half);

  legend->entries = guatu_legend_entries_new (drawing, TRUE);
  if (guatu_axis_title_is_in_legend (drawing))
    guatu_axis_title_write (drawing,
                            &g_array_index (legend->entries, GuatuLegendEntry, 0).text);
  if (!drawing->keeps->legend)
    guatu_legend_drop (legend, drawing);
  if (title != NULL)
    {
      guatu_label_place (title, drawing->scene, GUATU_ROLE_AXIS_TITLE,
                         left + (drawing->second ? half : 0), space->y,
                         drawing->second ? GUATU_ALIGN_END : GUATU_ALIGN_START,
                         guatu_axis_color (drawing), -1);
      pair->titles = MAX (pair->titles, title->height);
    }
  if (legend->entries->len > 0)
    {
      lay_out (legend, drawing, half);
      pair->keys = MAX (pair->keys, legend->layout.height);
      guatu_legend_layout_draw (
          &legend->layout, drawing, legend->key,
          left + (drawing->second ? half - legend->layout.width : 0),
          space->y + pair->titles
              + (pair->titles > 0 ? guatu_drawing_air (drawing, GAP_AROUND) / 2 : 0));
    }
  space->y += guatu_legend_height_of_pair (drawing);
  space->height -= guatu_legend_height_of_pair (drawing);
  guatu_axis_leave_room (drawing, space);
}
