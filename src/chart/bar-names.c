/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/bar-layout.h"
#include "chart/verdicts.h"

/* Type shrinks to this before the verdicts are left out, in scene units. */
#define SMALLEST_VERDICT 8.0

/**
 * guatu_bar_layout_draw_names:
 *
 * Draws the categories' names: on the side of the least value, beside the labels
 * of negative bars and never on top of them.
 */
void
guatu_bar_layout_draw_names (const GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  const GuatuBox *area = &layout->plane.area;

  for (guint i = 0; i < layout->categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->categories, i);
      double middle = guatu_bands_middle (&layout->bands, i);

      if (i % layout->every != 0)
        guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_CATEGORY,
                          pango_layout_get_text (label->layouts[0]));
      else if (layout->plane.horizontal)
        guatu_label_place (label, drawing->scene, GUATU_ROLE_CATEGORY, layout->names_end,
                           area->y + middle - label->height / 2, GUATU_ALIGN_END,
                           drawing->style.ink, -1);
      else
        guatu_label_place (label, drawing->scene, GUATU_ROLE_CATEGORY, area->x + middle,
                           layout->names_top, GUATU_ALIGN_MIDDLE, drawing->style.ink, -1);
    }
}

static double
tallest (GPtrArray *labels)
{
  double height = 0;

  for (guint i = 0; i < labels->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (labels, i);

      height = label != NULL ? MAX (height, label->height) : height;
    }
  return height;
}

/* The verdicts in type that is no higher than a row; rows that are too low for
 * any go without, and the scene says so. */
static GPtrArray *
fit_verdicts (const GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  GuatuFont font = drawing->style.value;
  double height = tallest (layout->verdicts);

  if (height <= layout->bands.pitch)
    return g_ptr_array_ref (layout->verdicts);
  font.size *= layout->bands.pitch / height;
  if (font.size >= SMALLEST_VERDICT)
    return guatu_verdicts_set (drawing, &font);
  for (guint i = 0; i < layout->verdicts->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->verdicts, i);

      if (label != NULL)
        guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_DIRECT,
                          pango_layout_get_text (label->layouts[0]));
    }
  return g_ptr_array_new ();
}

/**
 * guatu_bar_layout_draw_verdicts:
 *
 * Draws, at the end of each row that has both a target and its outturn, whether
 * the target is met.
 */
void
guatu_bar_layout_draw_verdicts (const GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  g_autoptr (GPtrArray) verdicts = NULL;

  if (layout->verdicts == NULL || !layout->plane.horizontal)
    return;
  verdicts = fit_verdicts (layout, drawing);
  for (guint i = 0; i < verdicts->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (verdicts, i);
      double middle = layout->plane.area.y + guatu_bands_middle (&layout->bands, i);

      if (label != NULL)
        guatu_label_place (label, drawing->scene, GUATU_ROLE_DIRECT, layout->verdicts_x,
                           middle - label->height / 2, GUATU_ALIGN_START,
                           drawing->style.ink, -1);
    }
}
