/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/scene-builder.h"

/* What belongs to a mark of the chart belongs to the same one on the page. */
static int
mark_on_page (int mark, guint first)
{
  return mark < 0 ? mark : mark + (int) first;
}

static void
join_shapes (GuatuScene *page, const GuatuScene *chart, double x, double y,
             guint first_mark)
{
  for (guint i = 0; i < chart->shapes->len; i++)
    {
      GuatuShape shape = g_array_index (chart->shapes, GuatuShape, i);

      shape.points = g_memdup2 (shape.points, shape.n_points * sizeof *shape.points);
      for (guint j = 0; j < shape.n_points; j++)
        {
          shape.points[j].x += x;
          shape.points[j].y += y;
        }
      shape.mark = mark_on_page (shape.mark, first_mark);
      g_array_append_val (page->shapes, shape);
    }
}

static void
join_marks (GuatuScene *page, const GuatuScene *chart, double x, double y)
{
  for (guint i = 0; i < chart->marks->len; i++)
    {
      GuatuSceneMark mark = *guatu_scene_mark (chart, i);

      mark.box.x += x;
      mark.box.y += y;
      mark.label = g_strdup (mark.label);
      g_array_append_val (page->marks, mark);
    }
}

static void
join_texts (GuatuScene *page, const GuatuScene *chart, double x, double y,
            guint first_mark)
{
  for (guint i = 0; i < chart->texts->len; i++)
    {
      GuatuSceneText text = *guatu_scene_text (chart, i);

      g_object_ref (text.layout);
      text.x += x;
      text.y += y;
      text.box.x += x;
      text.box.y += y;
      text.mark = mark_on_page (text.mark, first_mark);
      g_array_append_val (page->texts, text);
    }
}

static void
join_warnings (GuatuScene *page, const GuatuScene *chart)
{
  for (guint i = 0; i < chart->warnings->len; i++)
    {
      GuatuWarning warning = g_array_index (chart->warnings, GuatuWarning, i);

      /* The fonts are the whole page's. */
      if (warning.kind == GUATU_WARNING_FONT)
        {
          guatu_scene_warn_of_font (page, warning.role, warning.text);
          continue;
        }
      warning.text = g_strdup (warning.text);
      warning.of = g_strdup (warning.of);
      g_array_append_val (page->warnings, warning);
    }
}

/* The layers of the chart are so on the page, where @part of it is. */
static void
join_layers (GuatuScene *page, const GuatuScene *chart, const GuatuScenePart *part)
{
  for (guint i = 0; i < chart->layers->len; i++)
    {
      GuatuScenePart layer = g_array_index (chart->layers, GuatuScenePart, i);

      layer.box.x += part->box.x;
      layer.box.y += part->box.y;
      layer.shapes.first += part->shapes.first;
      layer.marks.first += part->marks.first;
      layer.texts.first += part->texts.first;
      g_array_append_val (page->layers, layer);
    }
}

/**
 * guatu_scene_join:
 * @page: a page of the same dataset, and of the same typesetter
 * @chart: a scene of one chart
 * @x: where its left edge comes to lie
 * @y: where its top edge comes to lie
 *
 * Puts a chart on a page as it is: what it shows, and what it warns of. Its paper is
 * the page's.
 */
void
guatu_scene_join (GuatuScene *page, const GuatuScene *chart, double x, double y)
{
  GuatuScenePart part = {
    .chart = chart->chart,
    .box = { x, y, chart->figure.width, chart->figure.height },
    .type = chart->type,
    .shapes = { page->shapes->len, chart->shapes->len },
    .marks = { page->marks->len, chart->marks->len },
    .texts = { page->texts->len, chart->texts->len },
    .left_out = chart->left_out,
    .title_said = chart->title_said,
    .subtitle_said = chart->subtitle_said,
  };

  join_shapes (page, chart, x, y, part.marks.first);
  join_marks (page, chart, x, y);
  join_texts (page, chart, x, y, part.marks.first);
  join_warnings (page, chart);
  join_layers (page, chart, &part);
  if (chart->logo.width > 0)
    page->logo = (GuatuBox) { chart->logo.x + x, chart->logo.y + y, chart->logo.width,
                              chart->logo.height };
  page->left_out.n_values += chart->left_out.n_values;
  page->left_out.n_missing += chart->left_out.n_missing;
  page->left_out.statuses |= chart->left_out.statuses;
  g_array_append_val (page->parts, part);
  g_ptr_array_add (page->charts, (gpointer) chart->chart);
}
