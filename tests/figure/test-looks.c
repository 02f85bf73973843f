/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "scene/color-vision.h"
#include "scene/style.h"
#include "fixture.h"

/* A difference of 2.3 in CIELAB is just seen side by side; the marks of a chart
 * lie apart and are small. */
#define LEAST_DIFFERENCE 20.0

/* Web Content Accessibility Guidelines 2.1, 1.4.3 (AA) and 1.4.6 (AAA). */
#define LEAST_TEXT_CONTRAST 4.5

static double
linear (double component)
{
  return component <= 0.04045 ? component / 12.92
                              : pow ((component + 0.055) / 1.055, 2.4);
}

static double
luminance (GuatuColor color)
{
  return 0.2126 * linear (color.red) + 0.7152 * linear (color.green)
         + 0.0722 * linear (color.blue);
}

static double
contrast (GuatuColor a, GuatuColor b)
{
  double light = MAX (luminance (a), luminance (b));
  double dark = MIN (luminance (a), luminance (b));

  return (light + 0.05) / (dark + 0.05);
}

static void
init_style (GuatuStyle *style, GuatuLook look)
{
  GuatuFigure figure = { GUATU_LANGUAGE_ZH, 1200, 800, look };

  guatu_style_init (style, &figure);
}

static void
test_text_contrast (void)
{
  for (int look = GUATU_LOOK_LIGHT; look <= GUATU_LOOK_CONTRAST; look++)
    {
      double least = look == GUATU_LOOK_CONTRAST ? 7 : LEAST_TEXT_CONTRAST;
      GuatuStyle style;

      init_style (&style, (GuatuLook) look);
      g_assert_cmpfloat (contrast (style.ink, style.paper), >=, 7);
      g_assert_cmpfloat (contrast (style.soft, style.paper), >=, least);
      g_assert_cmpfloat (contrast (style.faint, style.paper), >=, least);
      g_assert_cmpfloat (contrast (style.soft, style.shade), >=, least);
      for (guint i = 0; i < GUATU_STYLE_N_COLORS; i++)
        {
          GuatuColor text = guatu_style_series_color (&style, i).text;

          g_assert_cmpfloat (contrast (text, style.paper), >=, least);
          g_assert_cmpfloat (contrast (text, style.shade), >=, least);
        }
    }
}

/* In print no colour is told from another; patterns and labels do that there. */
static void
test_colour_vision (void)
{
  const GuatuLook looks[] = { GUATU_LOOK_LIGHT, GUATU_LOOK_DARK, GUATU_LOOK_CONTRAST };

  for (guint l = 0; l < G_N_ELEMENTS (looks); l++)
    {
      GuatuStyle style;

      init_style (&style, looks[l]);
      for (guint i = 0; i < GUATU_STYLE_N_COLORS; i++)
        for (guint j = 0; j < i; j++)
          g_assert_cmpfloat (
              guatu_color_least_difference (guatu_style_series_color (&style, i).fill,
                                            guatu_style_series_color (&style, j).fill),
              >=, LEAST_DIFFERENCE);
    }
}

static gboolean
same_colour (GuatuColor a, GuatuColor b)
{
  return a.red == b.red && a.green == b.green && a.blue == b.blue;
}

/* Whether two areas are of one kind, and of one pattern and colour or of one fineness. */
static gboolean
same_fill (const GuatuFill *a, const GuatuFill *b)
{
  if (a->kind != b->kind)
    return FALSE;
  if (a->kind == GUATU_FILL_SOLID)
    return same_colour (a->ground, b->ground);
  return a->pattern == b->pattern && same_colour (a->ink, b->ink)
         && same_colour (a->ground, b->ground) && a->spacing == b->spacing;
}

/* Beyond the colours, marker and pattern tell series apart, whatever is expected of them:
 * those of one colour differ without colour. */
static void
test_rounds (void)
{
  g_assert_cmpuint (GUATU_STYLE_N_LOOKS, ==, 24);
  for (int look = GUATU_LOOK_LIGHT; look <= GUATU_LOOK_CONTRAST; look++)
    {
      GuatuStyle style;

      init_style (&style, (GuatuLook) look);
      for (guint i = 0; i < GUATU_STYLE_N_LOOKS; i++)
        for (guint j = 0; j < i; j++)
          {
            gboolean same_ink = i % GUATU_STYLE_N_COLORS == j % GUATU_STYLE_N_COLORS;
            GuatuStroke a
                = guatu_style_line (&style, i, GUATU_STATUS_ACTUAL, GUATU_STATUS_ACTUAL);
            GuatuStroke b
                = guatu_style_line (&style, j, GUATU_STATUS_ACTUAL, GUATU_STATUS_ACTUAL);

            g_assert_true (guatu_style_marker (&style, i)
                               != guatu_style_marker (&style, j)
                           || !same_colour (a.color, b.color) || a.width != b.width);
            for (int status = GUATU_STATUS_ACTUAL; status <= GUATU_STATUS_TARGET;
                 status++)
              {
                GuatuFill left = guatu_style_fill (&style, i, (GuatuStatus) status);
                GuatuFill right = guatu_style_fill (&style, j, (GuatuStatus) status);

                g_assert_false (same_fill (&left, &right));
                if (same_ink && left.kind == GUATU_FILL_HATCH
                    && right.kind == GUATU_FILL_HATCH)
                  g_assert_true (left.pattern != right.pattern
                                 || left.spacing != right.spacing);
              }
          }
    }
}

static void
test_print_has_no_colour (void)
{
  GuatuStyle style;

  init_style (&style, GUATU_LOOK_PRINT);
  for (guint i = 0; i < GUATU_STYLE_N_COLORS; i++)
    {
      GuatuColor color = guatu_style_series_color (&style, i).fill;

      g_assert_cmpfloat (color.red, ==, color.green);
      g_assert_cmpfloat (color.red, ==, color.blue);
    }
}

/* A photocopier leaves no grey: what tells two series apart is what is left. */
static gboolean
look_alike (const GuatuFill *a, const GuatuFill *b)
{
  return a->kind == b->kind && (a->kind == GUATU_FILL_SOLID || a->pattern == b->pattern);
}

static void
test_print_series (void)
{
  GuatuStyle style;

  init_style (&style, GUATU_LOOK_PRINT);
  for (int status = GUATU_STATUS_ACTUAL; status <= GUATU_STATUS_TARGET; status++)
    for (guint i = 0; i < GUATU_STYLE_N_COLORS; i++)
      for (guint j = 0; j < i; j++)
        {
          GuatuFill a = guatu_style_fill (&style, i, (GuatuStatus) status);
          GuatuFill b = guatu_style_fill (&style, j, (GuatuStatus) status);

          g_assert_false (look_alike (&a, &b));
          g_assert_cmpint (guatu_style_marker (&style, i), !=,
                           guatu_style_marker (&style, j));
        }
}

/* Whatever its series, a number that is only expected has a dashed edge, and one
 * that is aimed at a pattern with less than half the ink, in a heavier edge. */
static void
test_print_statuses (void)
{
  GuatuStyle style;

  init_style (&style, GUATU_LOOK_PRINT);
  for (guint i = 0; i < GUATU_STYLE_N_COLORS; i++)
    {
      GuatuFill actual = guatu_style_fill (&style, i, GUATU_STATUS_ACTUAL);
      GuatuFill target = guatu_style_fill (&style, i, GUATU_STATUS_TARGET);
      GuatuStroke edges[3];

      for (int status = GUATU_STATUS_ACTUAL; status <= GUATU_STATUS_TARGET; status++)
        {
          edges[status] = guatu_style_edge (&style, i, (GuatuStatus) status);
          g_assert_true ((edges[status].dash > 0) == (status == GUATU_STATUS_ESTIMATE));
        }
      g_assert_cmpfloat (edges[GUATU_STATUS_TARGET].width, >=,
                         2 * edges[GUATU_STATUS_ACTUAL].width);
      g_assert_cmpint (target.kind, ==, GUATU_FILL_HATCH);
      g_assert_cmpfloat (luminance (target.ground), ==, 1);
      if (actual.kind == GUATU_FILL_HATCH)
        g_assert_cmpfloat (target.line_width / target.spacing, <,
                           0.5 * actual.line_width / actual.spacing);
    }
}

/* Long lines are smooth, but in print a few points tell them apart. */
static void
test_print_long_lines (void)
{
  const GuatuLook looks[] = { GUATU_LOOK_LIGHT, GUATU_LOOK_PRINT };
  guint circles[2] = { 0 }, others[2] = { 0 };

  for (guint l = 0; l < G_N_ELEMENTS (looks); l++)
    {
      GuatuFigure figure = { GUATU_LANGUAGE_EN, 1200, 800, looks[l] };
      g_autoptr (GuatuDataset) dataset
          = fixture_statuses (2, GUATU_MARK_LINE, GUATU_STACK_NONE);
      g_autoptr (GuatuScene) scene = NULL;

      for (int year = 1950; year < 2020; year++)
        for (guint i = 0; i < 2; i++)
          {
            g_autofree char *period = g_strdup_printf ("%d", year);

            fixture_observation (g_ptr_array_index (dataset->indicators, i), period,
                                 i == 0 ? "30" : "60", GUATU_BOUND_EXACT,
                                 GUATU_STATUS_ACTUAL);
          }
      scene = fixture_build_figure (dataset, &figure);
      for (guint i = 0; i < scene->shapes->len; i++)
        {
          const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

          circles[l] += shape->mark >= 0 && shape->kind == GUATU_SHAPE_CIRCLE;
          others[l] += shape->mark >= 0 && shape->kind == GUATU_SHAPE_POLYGON;
        }
    }
  g_assert_cmpuint (circles[0] + others[0], ==, 0);
  g_assert_cmpuint (circles[1], >=, 6);
  g_assert_cmpuint (circles[1], <=, 12);
  g_assert_cmpuint (others[1], >=, 6);
}

static GuatuColor
paint_over (GuatuColor under, GuatuColor over)
{
  return (GuatuColor) { under.red + (over.red - under.red) * over.alpha,
                        under.green + (over.green - under.green) * over.alpha,
                        under.blue + (over.blue - under.blue) * over.alpha, 1 };
}

static void
assert_readable (const GuatuScene *scene, const GuatuSceneText *text)
{
  GuatuBox middle
      = { text->box.x + text->box.width / 2, text->box.y + text->box.height / 2, 0, 0 };
  GuatuColor ground = scene->background;
  GuatuFillKind kind = GUATU_FILL_SOLID;

  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (shape->kind != GUATU_SHAPE_POLYGON || !guatu_shape_surrounds (shape, middle))
        continue;
      ground = paint_over (ground, shape->fill.ground);
      kind = shape->fill.kind;
    }
  g_assert_cmpint (kind, ==, GUATU_FILL_SOLID);
  g_assert_cmpfloat (contrast (text->color, ground), >=, LEAST_TEXT_CONTRAST);
}

/* A number is read on whatever lies under it: bars, areas, bands or patterns. */
static void
test_labels_on_marks (void)
{
  const struct
  {
    GuatuMarkKind mark;
    GuatuStack stack;
  } charts[] = {
    { GUATU_MARK_BAR, GUATU_STACK_ZERO },  { GUATU_MARK_BAR, GUATU_STACK_SHARE },
    { GUATU_MARK_AREA, GUATU_STACK_ZERO }, { GUATU_MARK_AREA, GUATU_STACK_SHARE },
    { GUATU_MARK_AREA, GUATU_STACK_NONE }, { GUATU_MARK_DOT, GUATU_STACK_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    for (int look = GUATU_LOOK_LIGHT; look <= GUATU_LOOK_CONTRAST; look++)
      {
        GuatuFigure figure = { GUATU_LANGUAGE_EN, 1600, 1600, (GuatuLook) look };
        g_autoptr (GuatuDataset) dataset
            = fixture_statuses (GUATU_STYLE_N_COLORS, charts[i].mark, charts[i].stack);
        g_autoptr (GuatuScene) scene = fixture_build_figure (dataset, &figure);
        guint n = 0;

        for (guint j = 0; j < scene->texts->len; j++)
          if (guatu_scene_text (scene, j)->role == GUATU_ROLE_VALUE)
            {
              assert_readable (scene, guatu_scene_text (scene, j));
              n++;
            }
        g_assert_cmpuint (n, >=, 16);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/looks/text-contrast", test_text_contrast);
  g_test_add_func ("/chart/looks/colour-vision", test_colour_vision);
  g_test_add_func ("/chart/looks/rounds", test_rounds);
  g_test_add_func ("/chart/looks/print-has-no-colour", test_print_has_no_colour);
  g_test_add_func ("/chart/looks/print-series", test_print_series);
  g_test_add_func ("/chart/looks/print-statuses", test_print_statuses);
  g_test_add_func ("/chart/looks/print-long-lines", test_print_long_lines);
  g_test_add_func ("/chart/looks/labels-on-marks", test_labels_on_marks);
  return g_test_run ();
}
