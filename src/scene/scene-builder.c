/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/scene-builder.h"

#include "text/font-faults.h"
#include "text/typesetter.h"
#include "text/said-text.h"

static void
clear_shape (gpointer data)
{
  g_free (((GuatuShape *) data)->points);
}

static void
clear_mark (gpointer data)
{
  g_free (((GuatuSceneMark *) data)->label);
}

static void
clear_text (gpointer data)
{
  g_object_unref (((GuatuSceneText *) data)->layout);
}

static void
clear_key (gpointer data)
{
  g_free (((GuatuSceneKey *) data)->series);
  g_free (((GuatuSceneKey *) data)->name);
}

static void
clear_warning (gpointer data)
{
  g_free (((GuatuWarning *) data)->text);
  g_free (((GuatuWarning *) data)->of);
}

static GArray *
new_array (gsize element_size, GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, FALSE, (guint) element_size);

  g_array_set_clear_func (array, clear);
  return array;
}

/**
 * guatu_scene_new_page:
 * @id: what it is called in names of files; copied
 * @title: what it is called; copied
 *
 * Returns: (transfer full): a page for several charts with nothing on it
 */
GuatuScene *
guatu_scene_new_page (GuatuDataset *dataset, const char *id, const GuatuText *title,
                      const GuatuFigure *figure)
{
  GuatuScene *scene = g_new0 (GuatuScene, 1);

  g_ref_count_init (&scene->ref_count);
  scene->dataset = guatu_dataset_ref (dataset);
  scene->id = g_strdup (id);
  guatu_text_set (&scene->title, title->zh, title->en);
  scene->charts = g_ptr_array_new ();
  scene->parts = g_array_new (FALSE, FALSE, sizeof (GuatuScenePart));
  scene->layers = g_array_new (FALSE, FALSE, sizeof (GuatuScenePart));
  scene->figure = *figure;
  if (scene->figure.house == NULL)
    scene->figure.house = dataset->style;
  scene->type = scene->figure;
  scene->depth = GUATU_DEPTH_GROUND;
  scene->shapes = new_array (sizeof (GuatuShape), clear_shape);
  scene->marks = new_array (sizeof (GuatuSceneMark), clear_mark);
  scene->texts = new_array (sizeof (GuatuSceneText), clear_text);
  scene->keys = new_array (sizeof (GuatuSceneKey), clear_key);
  scene->plots = g_array_new (FALSE, FALSE, sizeof (GuatuBox));
  scene->warnings = new_array (sizeof (GuatuWarning), clear_warning);
  return scene;
}

/**
 * guatu_scene_new:
 *
 * Returns: (transfer full): a scene of one chart with nothing on it
 */
GuatuScene *
guatu_scene_new (GuatuDataset *dataset, const GuatuChartDescription *chart,
                 const GuatuFigure *figure)
{
  GuatuScene *scene = guatu_scene_new_page (
      dataset, chart->id, guatu_chart_said (chart, &chart->title), figure);

  scene->chart = chart;
  g_ptr_array_add (scene->charts, (gpointer) chart);
  return scene;
}

/* Whether the marks of a chart, or of one of its layers, are of several places. */
static gboolean
has_places (const GuatuChartDescription *chart)
{
  if (chart == NULL)
    return FALSE;
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    if (has_places (g_ptr_array_index (chart->layers, i)))
      return TRUE;
  return chart->category == GUATU_DIMENSION_PLACE
         || chart->series == GUATU_DIMENSION_PLACE
         || chart->multiples == GUATU_DIMENSION_PLACE;
}

/**
 * guatu_scene_add_mark:
 * @label: copied
 *
 * Returns: the mark's index, for the shapes and texts that belong to it
 */
int
guatu_scene_add_mark (GuatuScene *scene, GuatuSceneMarkKind kind, GuatuBox box,
                      const GuatuIndicator *indicator,
                      const GuatuObservation *observation, const char *label,
                      guint series)
{
  GuatuSceneMark mark = {
    .kind = kind,
    .box = box,
    .indicator = indicator,
    .observation = observation,
    .label = g_strdup (label),
    .series = series,
    .tells_place = has_places (scene->chart),
  };

  g_array_append_val (scene->marks, mark);
  return (int) scene->marks->len - 1;
}

static void
add_shape (GuatuScene *scene, GuatuShapeKind kind, const GuatuPoint *points,
           guint n_points, double radius, GuatuFill fill, GuatuStroke stroke, int mark)
{
  GuatuShape shape = {
    .kind = kind,
    .points = g_memdup2 (points, n_points * sizeof *points),
    .n_points = n_points,
    .radius = radius,
    .fill = fill,
    .stroke = stroke,
    .depth = scene->depth,
    .mark = mark,
  };

  g_array_append_val (scene->shapes, shape);
}

/** guatu_scene_add_polygon: adds a closed shape; @points are copied. */
void
guatu_scene_add_polygon (GuatuScene *scene, const GuatuPoint *points, guint n_points,
                         GuatuFill fill, GuatuStroke stroke, int mark)
{
  add_shape (scene, GUATU_SHAPE_POLYGON, points, n_points, 0, fill, stroke, mark);
}

/** guatu_scene_add_polyline: adds an open line; @points are copied. */
void
guatu_scene_add_polyline (GuatuScene *scene, const GuatuPoint *points, guint n_points,
                          GuatuStroke stroke, int mark)
{
  GuatuFill none = { GUATU_FILL_NONE };

  add_shape (scene, GUATU_SHAPE_POLYLINE, points, n_points, 0, none, stroke, mark);
}

/** guatu_scene_add_circle: adds a circle of @radius about @center. */
void
guatu_scene_add_circle (GuatuScene *scene, GuatuPoint center, double radius,
                        GuatuFill fill, GuatuStroke stroke, int mark)
{
  add_shape (scene, GUATU_SHAPE_CIRCLE, &center, 1, radius, fill, stroke, mark);
}

/**
 * guatu_scene_add_key:
 * @box: where the name of a series stands
 * @number: which of the series it is of
 * @series: by which a glance knows the series; copied
 * @name: what it is called; copied
 * @hidden: whether it is switched off
 */
void
guatu_scene_add_key (GuatuScene *scene, GuatuBox box, guint number, const char *series,
                     const char *name, gboolean hidden)
{
  GuatuSceneKey key = { box, number, g_strdup (series), g_strdup (name), hidden };

  g_array_append_val (scene->keys, key);
}

static void
warn_of_fonts (GuatuScene *scene, GuatuTextRole role, GuatuLanguage language,
               PangoLayout *layout)
{
  g_autoptr (GPtrArray) faults = guatu_font_faults_of (layout, language);

  for (guint i = 0; i < faults->len; i++)
    guatu_scene_warn_of_font (scene, role, g_ptr_array_index (faults, i));
}

/**
 * guatu_scene_add_text:
 * @x: where the layout's left edge comes to lie
 * @y: where the layout's top edge comes to lie
 * @mark: the index of the mark that the text labels, or -1
 *
 * Adds a text, and warns where it is cut short, has no glyphs or not its own font.
 */
void
guatu_scene_add_text (GuatuScene *scene, GuatuTextRole role, GuatuLanguage language,
                      PangoLayout *layout, double x, double y, GuatuColor color, int mark)
{
  PangoRectangle logical;
  GuatuSceneText text = {
    .role = role,
    .language = language,
    .layout = g_object_ref (layout),
    .x = x,
    .y = y,
    .color = color,
    .mark = mark,
  };

  pango_layout_get_extents (layout, NULL, &logical);
  text.box = (GuatuBox) {
    .x = x + pango_units_to_double (logical.x),
    .y = y + pango_units_to_double (logical.y),
    .width = pango_units_to_double (logical.width),
    .height = pango_units_to_double (logical.height),
  };
  g_array_append_val (scene->texts, text);

  if (guatu_cut_text_is_cut (layout) || guatu_typesetter_left_out (layout))
    guatu_scene_warn (scene, GUATU_WARNING_SHORTENED, role,
                      guatu_cut_text_in_full (layout));
  if (pango_layout_get_unknown_glyphs_count (layout) > 0)
    guatu_scene_warn (scene, GUATU_WARNING_NO_GLYPH, role,
                      guatu_cut_text_in_full (layout));
  warn_of_fonts (scene, role, language, layout);
}

/** guatu_scene_warn: tells of a text that is not on the page as it should be. */
void
guatu_scene_warn (GuatuScene *scene, GuatuWarningKind kind, GuatuTextRole role,
                  const char *text)
{
  guatu_scene_warn_of (scene, kind, role, NULL, text);
}

/** guatu_scene_warn_of: the same of a value, which says little unless it is told that it
 * is the one @of what and when. */
void
guatu_scene_warn_of (GuatuScene *scene, GuatuWarningKind kind, GuatuTextRole role,
                     const char *of, const char *text)
{
  const GuatuWarning warning = {
    .kind = kind,
    .role = role,
    .text = g_strdup (text),
    .of = g_strdup (of),
    .chart = scene->chart,
  };

  g_array_append_val (scene->warnings, warning);
}

/** guatu_scene_warn_of_several: the same of @n texts, from 1, at once. */
void
guatu_scene_warn_of_several (GuatuScene *scene, GuatuWarningKind kind, GuatuTextRole role,
                             const char *texts, guint n)
{
  guatu_scene_warn (scene, kind, role, texts);
  g_array_index (scene->warnings, GuatuWarning, scene->warnings->len - 1).n_more = n - 1;
}

/**
 * guatu_warnings_have_font:
 * @warnings: (element-type GuatuWarning): of a figure
 *
 * Returns: whether they tell of a font already, which is told of once
 */
gboolean
guatu_warnings_have_font (const GArray *warnings, const char *font)
{
  for (guint i = 0; i < warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (warnings, GuatuWarning, i);

      if (warning->kind == GUATU_WARNING_FONT && g_str_equal (warning->text, font))
        return TRUE;
    }
  return FALSE;
}

/** guatu_scene_warn_of_font: tells, once, of a font that a text lacks. */
void
guatu_scene_warn_of_font (GuatuScene *scene, GuatuTextRole role, const char *font)
{
  if (!guatu_warnings_have_font (scene->warnings, font))
    guatu_scene_warn (scene, GUATU_WARNING_FONT, role, font);
}
