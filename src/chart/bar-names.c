/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/bar-layout.h"

#include <math.h>

#include "chart/verdicts.h"

/* Beside horizontal bars and under vertical ones. */
#define CATEGORY_LINES_BESIDE 2
#define CATEGORY_LINES_UNDER 3

/* Names under vertical bars leave this much of their band free. */
#define CATEGORY_FILL 0.92

/* What neighbouring names beside horizontal bars keep free between them, as a share of
 * a line, so that they are seen to be two; and the same of the height of a line in each
 * language, the second of which is smaller. */
#define FREE_BETWEEN 0.4
#define FREE_BETWEEN_BOTH 0.22

/* By how much type shrinks from one try to the next. */
#define SHRINKING 0.94

/* Sets the names in a font, at least up to the first that has to be shortened and, if
 * they are to be @all, beyond it; returns whether none had to be. */
static gboolean
try_categories (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                GuatuLanguage language, GuatuFont font, double width, int max_lines,
                gboolean all)
{
  const GuatuTable *table = drawing->table;
  gboolean whole = TRUE;

  g_clear_pointer (&layout->categories, g_ptr_array_unref);
  layout->categories = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);
  for (guint i = 0; i < table->categories->len && (whole || all); i++)
    {
      GuatuLabel *label
          = guatu_label_new (drawing->typesetter, &guatu_table_category (table, i)->label,
                             language, &font, width, max_lines);

      whole = whole && !guatu_label_is_shortened (label);
      g_ptr_array_add (layout->categories, label);
    }
  return whole;
}

/**
 * guatu_bar_layout_set_names_beside:
 * @width: of the longest name, in scene units
 *
 * Sets the names beside horizontal bars: on as many lines as their band has room for
 * at full size or, where that would shorten one, in smaller type, and apart from each
 * other. Where even the smallest type is too high for a band, they are in one language
 * instead of both, and then they touch, or only some are named.
 */
void
guatu_bar_layout_set_names_beside (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                                   double width)
{
  double room = layout->bands.pitch;
  GuatuLanguage language = drawing->language;
  GuatuFont font = drawing->style.category;
  double smallest = guatu_style_smallest (&font);
  double least = guatu_label_line_height (language, smallest);
  double apart = language == GUATU_LANGUAGE_ZH_EN ? FREE_BETWEEN_BOTH : FREE_BETWEEN;

  if (least * (1 + apart) > room)
    {
      language = drawing->primary;
      apart = FREE_BETWEEN;
      least = guatu_label_line_height (language, smallest);
    }
  layout->every = (guint) MAX (1, ceil (least / room - 1e-9));
  for (int lines = 1; lines <= CATEGORY_LINES_BESIDE; lines++)
    {
      double size = guatu_label_fitting_size (language, room / (lines + apart));
      double next = guatu_label_fitting_size (language, room / (lines + 1 + apart));
      gboolean last
          = lines == CATEGORY_LINES_BESIDE || room / (lines + 1 + apart) < least;

      /* Before it takes another line, type may get as small as that would make it. */
      double to = last ? smallest : MAX (next, smallest);

      font.size = MIN (font.size, MAX (size, smallest));
      for (;; font.size *= SHRINKING)
        {
          gboolean smaller = font.size * SHRINKING >= to;

          if (try_categories (layout, drawing, language, font, width, lines,
                              last && !smaller))
            return;
          if (!smaller)
            break;
        }
      if (last)
        return;
    }
}

/** guatu_bar_layout_set_names_under: sets the names under vertical bars. */
void
guatu_bar_layout_set_names_under (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  layout->every = 1;
  try_categories (layout, drawing, drawing->language, drawing->style.category,
                  layout->bands.pitch * CATEGORY_FILL, CATEGORY_LINES_UNDER, TRUE);
}

/**
 * guatu_bar_layout_names_fit_under:
 *
 * Returns: whether each name has room on one line under upright bars at full size, in
 *   Chinese as well as in English, whichever of them the figure is in
 */
gboolean
guatu_bar_layout_names_fit_under (const GuatuBarLayout *layout,
                                  const GuatuDrawing *drawing)
{
  static const GuatuLanguage languages[] = { GUATU_LANGUAGE_ZH, GUATU_LANGUAGE_EN };

  for (guint i = 0; i < drawing->table->categories->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (languages); j++)
      {
        g_autoptr (GuatuLabel) label = guatu_label_new (
            drawing->typesetter, &guatu_table_category (drawing->table, i)->label,
            languages[j], &drawing->style.category, -1, 1);

        if (label->width > layout->bands.pitch * CATEGORY_FILL)
          return FALSE;
      }
  return TRUE;
}

/* A character may be wider than the bars that it is to be the name of. */
static gboolean
has_room (const GuatuBarLayout *layout, guint category)
{
  const GuatuLabel *label = g_ptr_array_index (layout->categories, category);

  return category % layout->every == 0
         && (layout->plane.horizontal || label->width <= layout->bands.pitch);
}

/* Tells of a name that is not there, or not in both languages. */
static void
warn_of_name (const GuatuDrawing *drawing, const GuatuLabel *label, guint category,
              gboolean placed)
{
  const GuatuText *name = &guatu_table_category (drawing->table, category)->label;

  if (!placed)
    guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_CATEGORY,
                      guatu_text_get (name, drawing->primary));
  else if (drawing->language == GUATU_LANGUAGE_ZH_EN && label->n < 2
           && !g_str_equal (name->zh, name->en))
    guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_CATEGORY,
                      name->en);
}

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
      gboolean placed = has_room (layout, i);

      if (placed && layout->plane.horizontal)
        guatu_label_place (label, drawing->scene, GUATU_ROLE_CATEGORY, layout->names_end,
                           area->y + middle - label->height / 2, GUATU_ALIGN_END,
                           drawing->style.ink, -1);
      else if (placed)
        guatu_label_place (label, drawing->scene, GUATU_ROLE_CATEGORY, area->x + middle,
                           layout->names_top, GUATU_ALIGN_MIDDLE, drawing->style.ink, -1);
      warn_of_name (drawing, label, i, placed);
    }
}

/**
 * guatu_bar_layout_draw_verdicts:
 *
 * Draws, at the end of each row that has both a target and its outturn or under the
 * name of such bars, whether the target is met.
 */
void
guatu_bar_layout_draw_verdicts (const GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  const GuatuBox *area = &layout->plane.area;

  if (!layout->has_verdicts)
    return;
  for (guint i = 0; i < drawing->table->categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->verdicts, i);
      double middle = guatu_bands_middle (&layout->bands, i);

      if (label != NULL && layout->plane.horizontal)
        guatu_label_place (label, drawing->scene, GUATU_ROLE_DIRECT, layout->verdicts_x,
                           area->y + middle - label->height / 2, GUATU_ALIGN_START,
                           drawing->style.ink, -1);
      else if (label != NULL)
        guatu_label_place (label, drawing->scene, GUATU_ROLE_DIRECT, area->x + middle,
                           layout->verdicts_y, GUATU_ALIGN_MIDDLE, drawing->style.ink,
                           -1);
    }
  guatu_verdicts_warn (drawing, layout->verdicts);
}
