/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall-candidate.h"

#include <glib/gi18n-lib.h>

/* Where the title and the subtitle of an inset end. */
static double
heading_of (const GuatuWallCandidate *candidate, guint i)
{
  const GuatuScene *scene = g_ptr_array_index (candidate->scenes, i);
  double bottom = 0;

  for (guint j = 0; j < scene->texts->len; j++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, j);

      if (text->role == GUATU_ROLE_TITLE || text->role == GUATU_ROLE_SUBTITLE)
        bottom = MAX (bottom, text->box.y + text->box.height);
    }
  return bottom;
}

/* The tallest heading in the row of an inset. */
static double
tallest_beside (const GuatuWallCandidate *candidate, guint i)
{
  guint row = g_array_index (candidate->cells, GuatuWallCell, i).row;
  double tallest = 0;

  for (guint j = 0; j < candidate->scenes->len; j++)
    if (g_array_index (candidate->cells, GuatuWallCell, j).row == row)
      tallest = MAX (tallest, heading_of (candidate, j));
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

/* Whether an inset lacks something that the other one has. */
static gboolean
loses (const GuatuScene *inset, const GuatuScene *other)
{
  for (guint i = 0; i < inset->warnings->len; i++)
    if (!warns_of (other, &g_array_index (inset->warnings, GuatuWarning, i)))
      return TRUE;
  return FALSE;
}

/* Lets what is under the headings of a row begin at one height, on all insets that lose
 * nothing by it. Returns: FALSE if that failed */
static gboolean
level_rows (GuatuWallCandidate *candidate, const GuatuWall *wall,
            const GuatuWallPage *page, GError **error)
{
  for (guint i = 0; i < candidate->scenes->len; i++)
    {
      GuatuScene *before = g_ptr_array_index (candidate->scenes, i);
      double heading = tallest_beside (candidate, i);
      g_autoptr (GuatuScene) level = NULL;

      if (heading_of (candidate, i) >= heading)
        continue;
      level = guatu_wall_candidate_draw_inset (candidate, wall, page, i, heading, error);
      if (level == NULL)
        return FALSE;
      if (loses (level, before))
        continue;
      guatu_scene_unref (before);
      candidate->scenes->pdata[i] = g_steal_pointer (&level);
    }
  return TRUE;
}

/* What insets go without together, from what gives way last: where one of these parts is
 * not in English, neither are those that give way before it. */
static const GuatuEnglish parts[] = { GUATU_ENGLISH_TITLE, GUATU_ENGLISH_NAMES };

/* What most insets have in English, as far as their looks differ by it. */
static GuatuEnglish
usual_english (const GuatuWallCandidate *candidate)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      guint n = 0;

      for (guint j = 0; j < candidate->scenes->len; j++)
        {
          const GuatuScene *scene = g_ptr_array_index (candidate->scenes, j);

          n += !(scene->english & parts[i]);
        }
      if (n > candidate->scenes->len / 2)
        return i == 0 ? (GuatuEnglish) 0 : parts[i - 1];
    }
  return GUATU_ENGLISH_ALL;
}

/* Says at the head of all warnings that a wall in both languages is not quite that. */
static void
warn_of_english (const GuatuWallCandidate *candidate, const GuatuWallPage *page)
{
  guint n = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < candidate->scenes->len; i++)
    {
      const GuatuScene *scene = g_ptr_array_index (candidate->scenes, i);

      n += !(scene->english & GUATU_ENGLISH_NAMES);
    }
  if (n == 0)
    return;
  /* Translators: charts of a wall. */
  text = g_strdup_printf (_ ("%u of %u charts"), n, candidate->scenes->len);
  guatu_scene_warn (page->scene, GUATU_WARNING_ENGLISH, GUATU_ROLE_CATEGORY, text);
}

/* Where most insets go without their English names, or without any English, the others do
 * too, so that all look the same. Returns: FALSE if that failed */
static gboolean
level_languages (GuatuWallCandidate *candidate, const GuatuWall *wall,
                 const GuatuWallPage *page, GError **error)
{
  if (page->scene->figure.language != GUATU_LANGUAGE_ZH_EN)
    return TRUE;
  candidate->english = usual_english (candidate);
  for (guint i = 0; i < candidate->scenes->len; i++)
    {
      g_autoptr (GuatuScene) before = NULL;
      GuatuScene *inset = g_ptr_array_index (candidate->scenes, i);

      if (!(inset->english & ~candidate->english))
        continue;
      inset = guatu_wall_candidate_draw_inset (candidate, wall, page, i, 0, error);
      if (inset == NULL)
        return FALSE;
      before = g_ptr_array_index (candidate->scenes, i);
      candidate->scenes->pdata[i] = inset;
    }
  warn_of_english (candidate, page);
  return TRUE;
}

/**
 * guatu_wall_candidate_level:
 * @candidate: the best candidate layout
 * @error: a #GuatuChartError, whose message names the chart
 *
 * Draws those insets again that would stand out among the others.
 *
 * Returns: %FALSE if that failed
 */
gboolean
guatu_wall_candidate_level (GuatuWallCandidate *candidate, const GuatuWall *wall,
                            const GuatuWallPage *page, GError **error)
{
  return level_languages (candidate, wall, page, error)
         && guatu_wall_candidate_balance_rows (candidate, wall, page, error)
         && level_rows (candidate, wall, page, error);
}
