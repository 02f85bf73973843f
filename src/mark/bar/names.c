/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/bar/layout.h"

#include "guide/axis-names.h"
#include "guide/color.h"
#include "text/label-apart.h"
#include "text/label-size.h"
#include "scene/label-place.h"
#include "guide/verdict-labels.h"
#include "table/verdicts.h"

/* Beside horizontal bars. */
#define CATEGORY_LINES_BESIDE 6

/* Names under vertical bars leave this much of their band free. */
#define CATEGORY_FILL 0.92

/* A band that is narrower than so much type can not name itself: names thin out. */
#define LEAST_NAME_WIDTH 4.0

/* What neighbouring names beside horizontal bars keep free between them, as a share of
 * a line, so that they are seen to be two; and the same of the height of a line in each
 * language, the second of which is smaller. */
#define FREE_BETWEEN 0.4
#define FREE_BETWEEN_BOTH 0.22

/* Names in both languages stand on one line each where two would be of less type than
 * this share of its size. */
#define LEAST_SHARE_OF_BOTH 0.9

/* By how much type shrinks from one try to the next. */
#define SHRINKING 0.94

/* How names under vertical bars are tried: on so many lines, in type of this share at
 * least. Before they get hard to read, they take more of the plot's height, and lines end
 * within words. */
static const struct
{
  int lines;
  double share;
  gboolean torn;
} tries_under[] = { { 3, 0.8, FALSE }, { 6, 0.8, FALSE }, { 6, 0, TRUE } };

/* How names are tried that thin out: before they get rarer, they get a little smaller. */
#define CATEGORY_LINES_THINNED 2
#define LEAST_SHARE_THINNED 0.8

/* How names are set at a time. */
typedef struct
{
  GuatuLanguage language;
  GuatuFont font;
  double width;
  int max_lines;
  gboolean torn; /* whether lines may end within words */
} Setting;

/* The name of a category, and the type that it is set in. */
static void
find_name (const GuatuDrawing *drawing, const Setting *setting, guint i, GuatuText *name,
           GuatuFont *font)
{
  const GuatuKey *key = guatu_table_category (drawing->table, i);

  *font = guatu_color_font (&setting->font, key->highlighted);
  guatu_key_ranked (key, setting->language, name);
}

/* Whether none of the names that the layout's step keeps has to be shortened or torn. */
static gboolean
are_whole (const GuatuBarLayout *layout, const GuatuDrawing *drawing,
           const Setting *setting)
{
  for (guint i = 0; i < drawing->table->categories->len; i++)
    {
      g_auto (GuatuText) name = { NULL, NULL };
      GuatuFont font;

      if (!guatu_axis_names_keep (drawing, layout->every, i))
        continue;
      find_name (drawing, setting, i, &name, &font);
      if (!guatu_label_fits (drawing->typesetter, &name, setting->language, &font,
                             setting->width, setting->max_lines, setting->torn))
        return FALSE;
    }
  return TRUE;
}

/* Sets a name; where a line would end within an English word, the name is cut instead. */
static GuatuLabel *
set_name (const GuatuDrawing *drawing, const Setting *setting, const GuatuText *name,
          const GuatuFont *font)
{
  g_autoptr (GuatuLabel) label
      = guatu_label_new (drawing->typesetter, name, setting->language, font,
                         setting->width, setting->max_lines);

  if (setting->language != GUATU_LANGUAGE_EN || !guatu_label_is_torn (label))
    return g_steal_pointer (&label);
  return guatu_label_new (drawing->typesetter, name, setting->language, font,
                          setting->width, 1);
}

/* Sets the names that the layout's step keeps, if none has to be shortened or torn or
 * they are to be @forced; returns whether none had to be. */
static gboolean
try_categories (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                const Setting *setting, gboolean forced)
{
  guint n = drawing->table->categories->len;
  gboolean whole = are_whole (layout, drawing, setting);

  if (!whole && !forced)
    return FALSE;
  g_clear_pointer (&layout->categories, g_ptr_array_unref);
  layout->categories = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);
  g_ptr_array_set_size (layout->categories, (int) n);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GuatuText) name = { NULL, NULL };
      GuatuFont font;

      if (!guatu_axis_names_keep (drawing, layout->every, i))
        continue;
      find_name (drawing, setting, i, &name, &font);
      g_ptr_array_index (layout->categories, i)
          = set_name (drawing, setting, &name, &font);
    }
  if (!whole)
    guatu_labels_tell_apart ((GuatuLabel *const *) layout->categories->pdata, n);
  return whole;
}

/* Sets each name at full size on one line, the English after the Chinese; returns whether
 * each has room for that. */
static gboolean
try_inline (GuatuBarLayout *layout, const GuatuDrawing *drawing, double width)
{
  const GuatuTable *table = drawing->table;

  g_clear_pointer (&layout->categories, g_ptr_array_unref);
  layout->categories = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);
  for (guint i = 0; i < table->categories->len; i++)
    {
      const GuatuKey *key = guatu_table_category (table, i);
      GuatuFont font = guatu_color_font (&drawing->style.category, key->highlighted);
      g_auto (GuatuText) name = { NULL, NULL };
      GuatuLabel *label;

      guatu_key_ranked (key, drawing->language, &name);
      label
          = guatu_label_new_inline (drawing->typesetter, &name, drawing->language, &font);
      g_ptr_array_add (layout->categories, label);
      if (label->width > width)
        return FALSE;
    }
  return TRUE;
}

/* Whether rows are too low for names in two languages under each other, but not for a
 * line at full size. */
static gboolean
suits_inline (const GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  const GuatuFont *font = &drawing->style.category;
  double pitch = layout->bands.pitch;

  return drawing->language == GUATU_LANGUAGE_ZH_EN
         && guatu_label_fitting_size (GUATU_LANGUAGE_ZH_EN,
                                      pitch / (1 + FREE_BETWEEN_BOTH), font->least)
                < font->size * LEAST_SHARE_OF_BOTH
         && guatu_label_line_height (drawing->primary, font->size, font->least) <= pitch;
}

/* Chooses in which languages and at which step bands of this height are named; returns
 * what a name has for itself, with what it keeps free. A reader of many names can do
 * with fewer of them, but needs those that there are. */
static double
choose_step_beside (GuatuBarLayout *layout, const GuatuDrawing *drawing, Setting *setting,
                    double *apart)
{
  double pitch = layout->bands.pitch;
  double smallest = guatu_style_smallest (&setting->font);
  double least
      = guatu_label_line_height (setting->language, smallest, setting->font.least);

  *apart = setting->language == GUATU_LANGUAGE_ZH_EN ? FREE_BETWEEN_BOTH : FREE_BETWEEN;
  if (least * (1 + *apart) > pitch && !guatu_axis_names_are_many (drawing))
    {
      setting->language = drawing->primary;
      *apart = FREE_BETWEEN;
      least = guatu_label_line_height (setting->language, smallest, setting->font.least);
    }
  /* Those that are named when not all can be are at full size. */
  if (least > pitch)
    least = guatu_label_line_height (setting->language, setting->font.size,
                                     setting->font.least);
  layout->every = guatu_axis_names_step (least / pitch);
  return pitch * layout->every;
}

/* Names of one line each keep apart by its leading: they are as large as @room allows,
 * and no smaller than the numbers at the ends of their bars. Returns whether all are so.
 */
static gboolean
is_set_on_one_line (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                    const Setting *setting, double room)
{
  Setting one = *setting;

  if (layout->every > 1 || setting->language == GUATU_LANGUAGE_ZH_EN)
    return FALSE;
  one.max_lines = 1;
  one.font.size = MIN (guatu_label_fitting_size (one.language, room, one.font.least),
                       one.font.size);
  return one.font.size >= guatu_style_smallest (&one.font)
         && try_categories (layout, drawing, &one, FALSE);
}

/**
 * guatu_bar_layout_set_names_beside:
 * @width: of the longest name, in scene units
 *
 * Sets the names beside horizontal bars: on as many lines as their band has room for
 * at full size or, where that would shorten one, in smaller type, and apart from each
 * other; in both languages on one line where their bands are low. Where even the smallest
 * type is too high for a band, they are in one language instead of both, and then they
 * touch, or only some are named.
 */
void
guatu_bar_layout_set_names_beside (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                                   double width)
{
  Setting setting = { drawing->language, drawing->style.category, width, 1,
                      drawing->language != GUATU_LANGUAGE_EN };
  double smallest = guatu_style_smallest (&setting.font), apart, room, fitting;

  layout->every = 1;
  if (suits_inline (layout, drawing) && try_inline (layout, drawing, width))
    return;
  room = choose_step_beside (layout, drawing, &setting, &apart);
  fitting = guatu_label_fitting_size (setting.language, room / (1 + apart),
                                      setting.font.least);
  if (is_set_on_one_line (layout, drawing, &setting, room))
    return;
  setting.font.size = CLAMP (fitting, smallest, setting.font.size);
  for (;; setting.font.size = MAX (setting.font.size * SHRINKING, smallest))
    {
      double line = guatu_label_line_height (setting.language, setting.font.size,
                                             setting.font.least);
      gboolean last = setting.font.size <= smallest;

      if (layout->every == 1)
        setting.max_lines = (int) CLAMP (room / line - apart, 1, CATEGORY_LINES_BESIDE);
      if (try_categories (layout, drawing, &setting, last) || last)
        return;
    }
}

/* How many lines of a setting's type are no higher than @height, at least one. */
static int
lines_within (const Setting *setting, double height, int most)
{
  double line = guatu_label_line_height (setting->language, setting->font.size,
                                         setting->font.least);

  return (int) CLAMP (height / line, 1, most);
}

/* Sets a name for each of the bars, in the type and on the lines that do not cut it;
 * returns whether there is such a way. */
static gboolean
try_all_under (GuatuBarLayout *layout, const GuatuDrawing *drawing, double height,
               Setting *setting)
{
  double full = drawing->style.category.size;
  double smallest = guatu_style_smallest (&drawing->style.category);

  layout->every = 1;
  setting->width = layout->bands.pitch * CATEGORY_FILL;
  for (guint i = 0; i < G_N_ELEMENTS (tries_under); i++)
    {
      double least = MAX (full * tries_under[i].share, smallest);

      setting->torn = tries_under[i].torn;
      for (setting->font.size = full; setting->font.size >= least;
           setting->font.size *= SHRINKING)
        {
          setting->max_lines = lines_within (setting, height, tries_under[i].lines);
          if (try_categories (layout, drawing, setting, FALSE))
            return TRUE;
        }
    }
  setting->font.size = smallest;
  setting->max_lines = lines_within (setting, height, setting->max_lines);
  return FALSE;
}

/**
 * guatu_bar_layout_set_names_under:
 * @height: that they may have, in scene units
 *
 * Sets the names under vertical bars: of each, in smaller type or on more lines where
 * that takes it, or where bars are too narrow for that of as many as have room.
 */
void
guatu_bar_layout_set_names_under (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                                  double height)
{
  Setting setting = { drawing->language, drawing->style.category, 0, 0, FALSE };
  double size = setting.font.size;
  double least = MAX (size * LEAST_SHARE_THINNED, guatu_style_smallest (&setting.font));

  if (try_all_under (layout, drawing, height, &setting))
    return;
  if (setting.width >= size * LEAST_NAME_WIDTH)
    {
      try_categories (layout, drawing, &setting, TRUE);
      return;
    }
  setting.max_lines = CATEGORY_LINES_THINNED;
  setting.torn = FALSE;
  while (setting.width < size * GUATU_AXIS_NAMES_WIDEST)
    {
      layout->every = guatu_axis_names_step (layout->every + 1);
      setting.width = layout->bands.pitch * layout->every * CATEGORY_FILL;
      for (setting.font.size = size; setting.font.size >= least;
           setting.font.size *= SHRINKING)
        if (try_categories (layout, drawing, &setting, FALSE))
          return;
    }
  setting.font.size = least;
  try_categories (layout, drawing, &setting, TRUE);
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
        const GuatuKey *key = guatu_table_category (drawing->table, i);
        GuatuFont font = guatu_color_font (&drawing->style.category, key->highlighted);
        g_auto (GuatuText) name = { NULL, NULL };
        g_autoptr (GuatuLabel) label = NULL;

        guatu_key_ranked (key, languages[j], &name);
        label = guatu_label_new (drawing->typesetter, &name, languages[j], &font, -1, 1);
        if (label->width > layout->bands.pitch * CATEGORY_FILL)
          return FALSE;
      }
  return TRUE;
}

/* Tells of a name that is not there, or not in both languages. */
static void
warn_of_name (const GuatuDrawing *drawing, const GuatuLabel *label, guint category,
              gboolean placed)
{
  const GuatuText *name
      = guatu_key_label (guatu_table_category (drawing->table, category));

  if (!placed)
    guatu_axis_names_warn (drawing, guatu_text_get (name, drawing->primary));
  else if (drawing->language == GUATU_LANGUAGE_ZH_EN && label->n < 2
           && guatu_label_once (name) == NULL)
    guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_CATEGORY,
                      name->en);
}

/* A character may be wider than the bars that it is to be the name of. */
static gboolean
place_name (const GuatuBarLayout *layout, const GuatuDrawing *drawing,
            const GuatuLabel *label, guint category)
{
  const GuatuBox *area = &layout->plane.area;
  double middle = guatu_bands_middle (&layout->bands, category);

  if (!layout->plane.horizontal)
    {
      if (label->width > layout->bands.pitch * layout->every)
        return FALSE;
      if (layout->every > 1)
        guatu_axis_names_draw_tick (drawing, area->x + middle, layout->names_top);
      return guatu_axis_names_place_under (drawing, label, area->x + middle,
                                           layout->names_top);
    }
  guatu_label_place (label, drawing->scene, GUATU_ROLE_CATEGORY, layout->names_end,
                     area->y + middle - label->height / 2, GUATU_ALIGN_END,
                     drawing->style.ink, -1);
  return TRUE;
}

/**
 * guatu_bar_layout_draw_names:
 *
 * Draws the categories' names: on the side of the least value, beside the labels
 * of negative bars and never on top of them. Of small multiples only those at the left
 * edge have them.
 */
void
guatu_bar_layout_draw_names (const GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  if (drawing->panel != NULL && !drawing->panel->at_left)
    return;
  for (guint i = 0; i < layout->categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->categories, i);

      warn_of_name (drawing, label, i,
                    label != NULL && place_name (layout, drawing, label, i));
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
  guatu_verdict_labels_warn (drawing, layout->verdicts);
}
