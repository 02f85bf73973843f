/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/dot/dots.h"

#include "guide/glyph.h"
#include "guide/range-band.h"
#include "guide/range-mark.h"
#include "scene/label-place.h"
#include "scene/occupancy.h"

/* At 1200×800. */
#define CHEVRON_STROKE 2.0

/* Values that are nearer than this on the page stand at one place. */
#define SAME_PLACE 1.0

/* Between a label and what is drawn for its number, sign and all. */
#define LABEL_GAP 7.0

/* Between the sign of a missing value and a number, as a share of the type. */
#define MINUS_CLEARANCE 0.75

/** guatu_dot_along: where a dot lies along the axis, from its beginning. */
double
guatu_dot_along (const GuatuBarLayout *layout, const GuatuBar *bar)
{
  return guatu_scale_map (&layout->scale, bar->value);
}

/** guatu_dot_across: in the middle of its row, or beside others that lie there. */
double
guatu_dot_across (const GuatuBarLayout *layout, const GuatuBar *bar)
{
  return guatu_bands_middle (&layout->bands, bar->category) + bar->aside;
}

/** guatu_dot_point: where a dot lies on the page. */
GuatuPoint
guatu_dot_point (const GuatuBarLayout *layout, const GuatuBar *bar)
{
  return guatu_plane_point (&layout->plane, guatu_dot_along (layout, bar),
                            guatu_dot_across (layout, bar));
}

/* How far what is drawn for a number reaches to its left and right, up and down; the
 * sign of a missing one has nothing beside it. */
static void
find_reach (const GuatuDrawing *drawing, const GuatuBarLayout *layout,
            const GuatuBar *bar, double *left, double *right, double *up)
{
  const GuatuObservation *observation = bar->cell->observation;
  double sign = (GUATU_DOT_CHEVRON_GAP + CHEVRON_STROKE) * drawing->style.unit
                + guatu_glyph_chevron_depth (drawing);

  guatu_glyph_dot_reach (drawing, (GuatuStatus) observation->status, left, up);
  *right = *left;
  if (guatu_range_mark_is_shown (drawing, bar->cell))
    *right = MAX (*right, guatu_scale_map (&layout->scale, bar->tip)
                              - guatu_dot_along (layout, bar));
  if (bar->end > 0 && observation->bound == GUATU_BOUND_AT_LEAST)
    *right += sign;
  else if (bar->end > 0)
    *left += sign;
}

static guint
first_of_row (const GuatuBarLayout *layout, const GuatuBar *bar)
{
  guint first = (guint) (bar - &g_array_index (layout->bars, GuatuBar, 0));

  while (first > 0
         && g_array_index (layout->bars, GuatuBar, first - 1).category == bar->category)
    first--;
  return first;
}

/* The same, but not less than any dot or target reaches that is at the same place. */
static void
find_reach_there (const GuatuDrawing *drawing, const GuatuBarLayout *layout,
                  const GuatuBar *bar, double *left, double *right, double *up)
{
  const double along = guatu_dot_along (layout, bar);

  find_reach (drawing, layout, bar, left, right, up);
  for (guint i = first_of_row (layout, bar);
       i < layout->bars->len && guatu_cell_has_value (bar->cell); i++)
    {
      const GuatuBar *other = &g_array_index (layout->bars, GuatuBar, i);
      double aside, over;

      if (other->category != bar->category)
        break;
      if (other->aside != bar->aside || !guatu_cell_has_value (other->cell)
          || ABS (guatu_dot_along (layout, other) - along) > SAME_PLACE)
        continue;
      guatu_glyph_dot_reach (drawing, (GuatuStatus) other->cell->observation->status,
                             &aside, &over);
      *left = MAX (*left, aside);
      *right = MAX (*right, aside);
      *up = MAX (*up, over);
    }
}

/* A value stands at the right of its dot, else at the left, above or below; the
 * sign of a missing one never where it would be the minus of a number. */
static void
label_dot (const GuatuDrawing *drawing, const GuatuBarLayout *layout, const GuatuBar *bar,
           int mark)
{
  const GuatuStyle *style = &drawing->style;
  const GuatuLabel *label = bar->label;
  GuatuPoint at = guatu_dot_point (layout, bar);
  double gap = LABEL_GAP * style->unit, left, right, up;
  double apart
      = bar->cell->observation->missing ? style->value.size * MINUS_CLEARANCE : 0;
  GuatuColor color
      = guatu_range_band_is_shown (drawing)
            ? style->ink
            : guatu_style_text_color (style, bar->look, drawing->table->series->len);

  find_reach_there (drawing, layout, bar, &left, &right, &up);
  if (label != NULL)
    {
      GuatuPoint places[] = {
        { at.x + right + gap, at.y - label->height / 2 },
        { at.x - left - gap - label->width, at.y - label->height / 2 },
        { at.x - label->width / 2, at.y - up - gap - label->height },
        { at.x - label->width / 2, at.y + up + gap },
      };

      for (guint i = 0; i < G_N_ELEMENTS (places); i++)
        {
          GuatuBox box = { places[i].x, places[i].y, label->width, label->height };
          GuatuBox around = { box.x - apart, box.y, box.width + 2 * apart, box.height };

          if (!guatu_occupancy_is_free (drawing->scene, around, GUATU_DEPTH_MARK, mark)
              || !guatu_box_is_inside (box, layout->room))
            continue;
          /* Paper would cut the bands, which a line of the grid does not. */
          if (!guatu_range_band_is_shown (drawing))
            guatu_axis_clear_behind (&layout->axis, drawing, &layout->plane,
                                     &layout->scale, box, 0);
          guatu_label_place (label, drawing->scene, GUATU_ROLE_VALUE, box.x, box.y,
                             GUATU_ALIGN_START, color, mark);
          return;
        }
    }
  guatu_drawing_warn_dropped (drawing, bar->cell, bar->text);
}

/**
 * guatu_dots_label:
 * @first_mark: the mark of the first dot
 *
 * Writes the values of dots. What is missing comes last, when all numbers have their
 * place.
 */
void
guatu_dots_label (const GuatuDrawing *drawing, const GuatuBarLayout *layout,
                  guint first_mark)
{
  for (int missing = FALSE; missing <= TRUE; missing++)
    for (guint i = 0; i < layout->bars->len; i++)
      {
        const GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);

        if (bar->cell->observation->missing == (guint) missing)
          label_dot (drawing, layout, bar, (int) (first_mark + i));
      }
}
