/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page-broken.h"

#include "guarantees.h"
#include "part-scene.h"

/* Room around a sheet, into which the space over and under its letters may reach. */
#define AROUND 6.0

/* What every page keeps, whatever hangs on it; the rest is asked of its charts. */
static const char *const kept_by_page[]
    = { "coordinates are finite",          "no two texts overlap",
        "texts and marks are on the page", "nothing crosses the margin",
        "no text covers a mark",           NULL };

/* What is asked of the page and not of a chart that has no margin of its own. */
#define OF_PAGE_ONLY "nothing crosses the margin"

static char *
page_itself_broken (const GuatuScene *page)
{
  for (guint i = 0; i < guarantees_count (); i++)
    {
      const char *name = guarantee_name (i);
      g_autofree char *broken = NULL;

      if (g_strv_contains (kept_by_page, name))
        broken = guarantee_broken (i, page);
      if (broken != NULL)
        return g_strdup_printf ("“%s”: %s", name, broken);
    }
  return NULL;
}

static char *
part_broken (const GuatuScene *page, guint part)
{
  g_autoptr (GuatuScene) scene = part_scene (page, part, AROUND);

  for (guint i = 0; i < guarantees_count (); i++)
    {
      const char *name = guarantee_name (i);
      g_autofree char *broken = NULL;

      if (!g_str_equal (name, OF_PAGE_ONLY))
        broken = guarantee_broken (i, scene);
      if (broken != NULL)
        return g_strdup_printf ("%s (number %u): “%s”: %s", scene->id, part, name,
                                broken);
    }
  return NULL;
}

/* The parts are all there is of marks, in their order, none within another. */
static char *
parts_broken (const GuatuScene *page)
{
  guint n_marks = 0;

  for (guint i = 0; i < page->parts->len; i++)
    {
      const GuatuScenePart *part = &g_array_index (page->parts, GuatuScenePart, i);

      if (part->marks.first != n_marks)
        return g_strdup_printf ("the marks of number %u do not follow", i);
      n_marks += part->marks.n;
      for (guint j = 0; j < i; j++)
        if (guatu_box_overlaps (part->box,
                                g_array_index (page->parts, GuatuScenePart, j).box))
          return g_strdup_printf ("number %u lies on number %u", i, j);
    }
  return n_marks == page->marks->len ? NULL : g_strdup ("there are marks of no chart");
}

char *
page_broken (const GuatuScene *page)
{
  char *broken = page_itself_broken (page);

  if (broken == NULL)
    broken = parts_broken (page);
  for (guint i = 0; i < page->parts->len && broken == NULL; i++)
    broken = part_broken (page, i);
  return broken;
}
