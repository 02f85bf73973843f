/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <stdlib.h>

#include "text/figure-font-map.h"
#include "text/figure-font.h"
#include "text/fonts.h"

/* What fonts measure from their files is what Pango measures of the same with FreeType.
 */

#define RESOLUTION 96.0

/* How far the sides of a letter's ink may be apart, in Pango units: FreeType counts in
 * 1/64 of a unit. */
#define NEARLY (PANGO_SCALE / 32)

typedef struct
{
  PangoFontMap *map;
  PangoContext *context;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PangoFontMap) drawn
      = pango_cairo_font_map_new_for_font_type (CAIRO_FONT_TYPE_FT);
  cairo_font_options_t *options = cairo_font_options_create ();

  pango_fc_font_map_set_config (PANGO_FC_FONT_MAP (drawn),
                                guatu_fonts_get (GUATU_FONTS_USUAL));
  fixture->map = guatu_figure_font_map_new (drawn);
  fixture->context = pango_font_map_create_context (fixture->map);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (fixture->context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (fixture->context, RESOLUTION);
  pango_context_set_round_glyph_positions (fixture->context, FALSE);
  pango_context_set_language (fixture->context, pango_language_from_string ("en"));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->context);
  g_clear_object (&fixture->map);
}

static PangoFont *
load (Fixture *fixture, const char *family, gboolean bold, gboolean italic, double size)
{
  PangoFontDescription *description = pango_font_description_new ();
  PangoFont *font;

  pango_font_description_set_family (description, family);
  pango_font_description_set_weight (description,
                                     bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_style (description,
                                    italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
  pango_font_description_set_absolute_size (description, size * PANGO_SCALE);
  font = pango_font_map_load_font (fixture->map, fixture->context, description);
  pango_font_description_free (description);
  g_assert_true (GUATU_IS_FIGURE_FONT (font));
  return font;
}

static void
compare_metrics (PangoFont *font, PangoFont *drawn)
{
  PangoFontMetrics *ours = pango_font_get_metrics (font, NULL);
  PangoFontMetrics *theirs = pango_font_get_metrics (drawn, NULL);

  g_assert_cmpint (pango_font_metrics_get_ascent (ours), ==,
                   pango_font_metrics_get_ascent (theirs));
  g_assert_cmpint (pango_font_metrics_get_descent (ours), ==,
                   pango_font_metrics_get_descent (theirs));
  g_assert_cmpint (pango_font_metrics_get_height (ours), ==,
                   pango_font_metrics_get_height (theirs));
  pango_font_metrics_unref (ours);
  pango_font_metrics_unref (theirs);
}

static void
compare_matrices (PangoFont *font, PangoFont *drawn)
{
  PangoMatrix ours, theirs;

  guatu_figure_font_get_matrix (font, &ours);
  guatu_figure_font_get_matrix (drawn, &theirs);
  g_assert_cmpmem (&ours, sizeof ours, &theirs, sizeof theirs);
}

static void
assert_near (int one, int other)
{
  g_assert_cmpint (abs (one - other), <=, NEARLY);
}

static void
compare_glyph (PangoFont *font, PangoFont *drawn, PangoGlyph glyph)
{
  PangoRectangle ink, logical, their_ink, their_logical;

  pango_font_get_glyph_extents (font, glyph, NULL, &logical);
  guatu_figure_font_measure_ink (font, glyph, &ink);
  pango_font_get_glyph_extents (drawn, glyph, &their_ink, &their_logical);
  g_assert_cmpint (logical.y, ==, their_logical.y);
  g_assert_cmpint (logical.height, ==, their_logical.height);
  /* Lines take their widths from HarfBuzz in either case, which rounds them itself. */
  g_assert_cmpint (abs (logical.width - their_logical.width), <=, 1);
  assert_near (ink.x, their_ink.x);
  assert_near (ink.y, their_ink.y);
  assert_near (ink.x + ink.width, their_ink.x + their_ink.width);
  assert_near (ink.y + ink.height, their_ink.y + their_ink.height);
}

static void
compare (PangoFont *font)
{
  static const PangoGlyph others[] = {
    PANGO_GLYPH_EMPTY,
    PANGO_GET_UNKNOWN_GLYPH (0x378),
  };
  PangoFont *drawn = guatu_figure_font_get_drawn (font);

  g_assert_true (drawn != font);
  g_assert_true (guatu_figure_font_get_drawn (drawn) == drawn);
  compare_metrics (font, drawn);
  compare_matrices (font, drawn);
  for (PangoGlyph glyph = 1; glyph < 400; glyph += 13)
    compare_glyph (font, drawn, glyph);
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    compare_glyph (font, drawn, others[i]);
}

static void
test_measures (Fixture *fixture, gconstpointer data)
{
  static const char *const families[] = { GUATU_FONTS_CHINESE, GUATU_FONTS_LATIN };

  for (gsize i = 0; i < G_N_ELEMENTS (families); i++)
    for (guint style = 0; style < 4; style++)
      for (double size = 6; size < 70; size += 3.137)
        {
          g_autoptr (PangoFont) font
              = load (fixture, families[i], style % 2 != 0, style / 2 != 0, size);

          compare (font);
        }
}

/* Pango compares fonts by their addresses. */
static void
test_identity (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PangoFont) one = load (fixture, GUATU_FONTS_CHINESE, FALSE, FALSE, 20);
  g_autoptr (PangoFont) other = load (fixture, GUATU_FONTS_CHINESE, FALSE, FALSE, 20);
  g_autoptr (PangoFont) larger = load (fixture, GUATU_FONTS_CHINESE, FALSE, FALSE, 21);

  g_assert_true (one == other);
  g_assert_true (one != larger);
  g_assert_true (pango_font_get_font_map (one) == fixture->map);
}

/* A window that is pulled larger sets its texts in ever new sizes. */
static void
test_forgets (Fixture *fixture, gconstpointer data)
{
  PangoFont *first = load (fixture, GUATU_FONTS_LATIN, FALSE, FALSE, 10);
  g_autoptr (PangoFont) held = load (fixture, GUATU_FONTS_LATIN, FALSE, FALSE, 11);

  g_object_add_weak_pointer (G_OBJECT (first), (gpointer *) &first);
  g_object_unref (first);
  g_assert_nonnull (first);
  for (guint i = 0; i < 500; i++)
    g_object_unref (load (fixture, GUATU_FONTS_LATIN, FALSE, FALSE, 12 + i * 0.1));
  g_assert_null (first);
  compare_metrics (held, guatu_figure_font_get_drawn (held));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function)                                                              \
  g_test_add ("/text/figure-font/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("measures", test_measures);
  ADD ("identity", test_identity);
  ADD ("forgets", test_forgets);
#undef ADD
  return g_test_run ();
}
