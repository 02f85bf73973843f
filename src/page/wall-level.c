/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall-hanging.h"

/* Where the title and the subtitle of a sheet end. */
static double
heading_of (const GuatuHanging *hanging, guint i)
{
  const GuatuScene *scene = g_ptr_array_index (hanging->scenes, i);
  double bottom = 0;

  for (guint j = 0; j < scene->texts->len; j++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, j);

      if (text->role == GUATU_ROLE_TITLE || text->role == GUATU_ROLE_SUBTITLE)
        bottom = MAX (bottom, text->box.y + text->box.height);
    }
  return bottom;
}

/* The tallest heading in the row of a sheet. */
static double
tallest_beside (const GuatuHanging *hanging, guint i)
{
  guint row = g_array_index (hanging->cells, GuatuWallCell, i).row;
  double tallest = 0;

  for (guint j = 0; j < hanging->scenes->len; j++)
    if (g_array_index (hanging->cells, GuatuWallCell, j).row == row)
      tallest = MAX (tallest, heading_of (hanging, j));
  return tallest;
}

static gboolean
warns_of (const GuatuScene *scene, const GuatuWarning *wanted)
{
  for (guint i = 0; i < scene->warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (scene->warnings, GuatuWarning, i);

      if (warning->kind == wanted->kind && warning->role == wanted->role
          && g_str_equal (warning->text, wanted->text))
        return TRUE;
    }
  return FALSE;
}

/* Whether a sheet lacks something that the other one has. */
static gboolean
loses (const GuatuScene *sheet, const GuatuScene *other)
{
  for (guint i = 0; i < sheet->warnings->len; i++)
    if (!warns_of (other, &g_array_index (sheet->warnings, GuatuWarning, i)))
      return TRUE;
  return FALSE;
}

/* Lets what is under the headings of a row begin at one height, on all sheets that lose
 * nothing by it. Returns: FALSE if that failed */
static gboolean
level_rows (GuatuHanging *hanging, const GuatuWall *wall, const GuatuWallPage *page,
            GError **error)
{
  for (guint i = 0; i < hanging->scenes->len; i++)
    {
      GuatuScene *before = g_ptr_array_index (hanging->scenes, i);
      double heading = tallest_beside (hanging, i);
      g_autoptr (GuatuScene) level = NULL;

      if (heading_of (hanging, i) >= heading)
        continue;
      level = guatu_hanging_draw_sheet (hanging, wall, page, i, heading, error);
      if (level == NULL)
        return FALSE;
      if (loses (level, before))
        continue;
      guatu_scene_unref (before);
      hanging->scenes->pdata[i] = g_steal_pointer (&level);
    }
  return TRUE;
}

/* What sheets go without together, from what gives way last: where one of these parts is
 * not in English, neither are those that give way before it. */
static const GuatuEnglish parts[] = { GUATU_ENGLISH_TITLE, GUATU_ENGLISH_NAMES };

/* What most sheets have in English, as far as their looks differ by it. */
static GuatuEnglish
usual_english (const GuatuHanging *hanging)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      guint n = 0;

      for (guint j = 0; j < hanging->scenes->len; j++)
        {
          const GuatuScene *scene = g_ptr_array_index (hanging->scenes, j);

          n += !(scene->english & parts[i]);
        }
      if (n > hanging->scenes->len / 2)
        return i == 0 ? (GuatuEnglish) 0 : parts[i - 1];
    }
  return GUATU_ENGLISH_ALL;
}

/* Where most sheets go without their English names, or without any English, the others do
 * too, so that all look the same. Returns: FALSE if that failed */
static gboolean
level_languages (GuatuHanging *hanging, const GuatuWall *wall, const GuatuWallPage *page,
                 GError **error)
{
  if (page->scene->figure.language != GUATU_LANGUAGE_ZH_EN)
    return TRUE;
  hanging->english = usual_english (hanging);
  for (guint i = 0; i < hanging->scenes->len; i++)
    {
      g_autoptr (GuatuScene) before = NULL;
      GuatuScene *sheet = g_ptr_array_index (hanging->scenes, i);

      if (!(sheet->english & ~hanging->english))
        continue;
      sheet = guatu_hanging_draw_sheet (hanging, wall, page, i, 0, error);
      if (sheet == NULL)
        return FALSE;
      before = g_ptr_array_index (hanging->scenes, i);
      hanging->scenes->pdata[i] = sheet;
    }
  return TRUE;
}

/**
 * guatu_hanging_level:
 * @hanging: the best way to hang the sheets
 * @error: a #GuatuChartError, whose message names the chart
 *
 * Draws those sheets again that would stand out among the others.
 *
 * Returns: %FALSE if that failed
 */
gboolean
guatu_hanging_level (GuatuHanging *hanging, const GuatuWall *wall,
                     const GuatuWallPage *page, GError **error)
{
  return level_languages (hanging, wall, page, error)
         && level_rows (hanging, wall, page, error);
}
