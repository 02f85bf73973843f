/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene-dump.h"

static void
add_color (GString *dump, GuatuColor color)
{
  g_string_append_printf (dump, " #%a/%a/%a/%a", color.red, color.green, color.blue,
                          color.alpha);
}

static void
add_box (GString *dump, GuatuBox box)
{
  g_string_append_printf (dump, " [%a %a %a %a]", box.x, box.y, box.width, box.height);
}

static void
add_shape (GString *dump, const GuatuShape *shape)
{
  g_string_append_printf (
      dump, "shape %d of %d, fill %d %a %a, stroke %a %a %a, radius %a", shape->kind,
      shape->mark, shape->fill.kind, shape->fill.spacing, shape->fill.line_width,
      shape->stroke.width, shape->stroke.dash, shape->stroke.gap, shape->radius);
  add_color (dump, shape->fill.ground);
  add_color (dump, shape->fill.ink);
  add_color (dump, shape->stroke.color);
  for (guint i = 0; i < shape->n_points; i++)
    g_string_append_printf (dump, " %a,%a", shape->points[i].x, shape->points[i].y);
  g_string_append_c (dump, '\n');
}

static void
add_mark (GString *dump, const GuatuSceneMark *mark)
{
  g_string_append_printf (dump, "mark %d of %s, series %u, %s", mark->kind,
                          mark->indicator->id, mark->series, mark->label);
  add_box (dump, mark->box);
  g_string_append_c (dump, '\n');
}

static void
add_text (GString *dump, const GuatuSceneText *text)
{
  g_string_append_printf (dump, "text %d in %d of %d at %a,%a turned %a: %s (%d lines)",
                          text->role, text->language, text->mark, text->x, text->y,
                          text->angle, guatu_cut_text_in_full (text->layout),
                          pango_layout_get_line_count (text->layout));
  add_box (dump, text->box);
  add_color (dump, text->color);
  g_string_append_c (dump, '\n');
}

char *
scene_dump (const GuatuScene *scene)
{
  GString *dump = g_string_new ("page");

  add_color (dump, scene->background);
  g_string_append_c (dump, '\n');
  for (guint i = 0; i < scene->shapes->len; i++)
    add_shape (dump, &g_array_index (scene->shapes, GuatuShape, i));
  for (guint i = 0; i < scene->marks->len; i++)
    add_mark (dump, guatu_scene_mark (scene, i));
  for (guint i = 0; i < scene->texts->len; i++)
    add_text (dump, guatu_scene_text (scene, i));
  for (guint i = 0; i < scene->warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (scene->warnings, GuatuWarning, i);

      g_string_append_printf (dump, "warning %d of %d: %s\n", warning->kind,
                              warning->role, warning->text);
    }
  return g_string_free (dump, FALSE);
}
