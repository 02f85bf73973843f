/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "emf-reader.h"
#include "fixture.h"
#include "io/figure-file.h"
#include "render/hatch.h"
#include "sample.h"

static const GuatuRenderOptions plain = GUATU_RENDER_OPTIONS_INIT;

/* Scenes with all that a figure may have: every built-in chart, and areas that lie over
 * one another in every look. */
static GPtrArray *
make_scenes (void)
{
  GPtrArray *scenes = sample_builtin_scenes (GUATU_LANGUAGE_ZH);

  for (int look = GUATU_LOOK_LIGHT; look <= GUATU_LOOK_CONTRAST; look++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_statuses (3, GUATU_MARK_AREA, GUATU_STACK_NONE);
      GuatuFigure figure = { GUATU_LANGUAGE_ZH_EN, 900, 600, (GuatuLook) look };

      g_ptr_array_add (scenes, fixture_build_figure (dataset, &figure));
    }
  g_ptr_array_add (scenes, sample_upright_scene ());
  return scenes;
}

static const EmfRecord *
record_at (const GArray *records, guint index)
{
  return &g_array_index (records, EmfRecord, index);
}

/* How many bytes a record is to have, by what it says of its points, or 0 for one whose
 * size says all. */
static guint
size_of (const EmfRecord *record)
{
  guint n_points = 0;

  switch (record->type)
    {
    case 3: /* EMR_POLYGON */
    case 4: /* EMR_POLYLINE */
    case 5: /* EMR_POLYBEZIERTO */
    case 6: /* EMR_POLYLINETO */
      return 28 + 8 * (guint) emf_number (record, 4);
    case 7: /* EMR_POLYPOLYLINE */
    case 8: /* EMR_POLYPOLYGON */
      for (guint i = 0; i < (guint) emf_number (record, 4); i++)
        n_points += (guint) emf_number (record, 6 + i);
      g_assert_cmpint (emf_number (record, 5), ==, n_points);
      return 32 + 4 * (guint) emf_number (record, 4) + 8 * n_points;
    case 62: /* EMR_FILLPATH */
    case 42: /* EMR_ELLIPSE */
    case 39: /* EMR_CREATEBRUSHINDIRECT */
      return 24;
    case 27: /* EMR_MOVETOEX */
    case 54: /* EMR_LINETO */
      return 16;
    case 59: /* EMR_BEGINPATH */
    case 60: /* EMR_ENDPATH */
    case 61: /* EMR_CLOSEFIGURE */
      return 8;
    case 95: /* EMR_EXTCREATEPEN */
      return 52;
    default:
      return 0;
    }
}

/* Each record is as long as what it holds, and the header counts them all. */
static void
test_records (void)
{
  g_autoptr (GPtrArray) scenes = make_scenes ();

  for (guint i = 0; i < scenes->len; i++)
    {
      g_autoptr (GBytes) file
          = sample_render (guatu_render_emf, g_ptr_array_index (scenes, i), &plain);
      g_autoptr (GArray) records = emf_records (file);
      const EmfRecord *header = record_at (records, 0);
      const EmfRecord *end = record_at (records, records->len - 1);
      gint32 handles = 1;

      for (guint j = 0; j < records->len; j++)
        {
          const EmfRecord *record = record_at (records, j);

          if (size_of (record) > 0)
            g_assert_cmpuint (record->size, ==, size_of (record));
          if (record->type == 39 || record->type == 95)
            handles = MAX (handles, emf_number (record, 0) + 1);
        }
      g_assert_cmpuint (header->type, ==, 1);
      g_assert_cmpint (emf_number (header, 8), ==, 0x464d4520);
      g_assert_cmpint (emf_number (header, 9), ==, 0x10000);
      g_assert_cmpuint (emf_number (header, 10), ==, g_bytes_get_size (file));
      g_assert_cmpuint (emf_number (header, 11), ==, records->len);
      g_assert_cmpint (emf_number (header, 12), ==, handles);
      g_assert_cmpuint (emf_count (records, 1), ==, 1);
      g_assert_cmpuint (emf_count (records, 14), ==, 1); /* EMR_EOF */
      g_assert_cmpuint (end->type, ==, 14);
      g_assert_cmpuint (end->size, ==, 20);
      g_assert_cmpint (emf_number (end, 2), ==, 20);
      g_assert_cmpuint (emf_count (records, 35), ==, 0); /* EMR_SETWORLDTRANSFORM */
      g_assert_cmpuint (emf_count (records, 36), ==, 0); /* EMR_MODIFYWORLDTRANSFORM */
    }
}

/* The frame is the figure's size in hundredths of a millimetre, and so is what the
 * drawing's units come to. */
static void
test_size (void)
{
  static const struct
  {
    double width, height; /* in millimetres */
  } sizes[] = { { 160, 90 }, { 210, 297 }, { 158.75, 105.83 }, { 1189, 841 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GuatuScene) scene
          = sample_scene (GUATU_LANGUAGE_ZH, sizes[i].width * 96 / 25.4,
                          sizes[i].height * 96 / 25.4, GUATU_LOOK_LIGHT);
      g_autoptr (GBytes) file = sample_render (guatu_render_emf, scene, &plain);
      g_autoptr (GArray) records = emf_records (file);
      const EmfRecord *header = record_at (records, 0);
      const double both[] = { sizes[i].width, sizes[i].height };

      for (guint j = 0; j < 2; j++)
        {
          gint32 frame = emf_number (header, 6 + j);
          double dots
              = (double) emf_number (header, 16 + j) / emf_number (header, 18 + j);

          g_assert_cmpint (emf_number (header, j), ==, 0);
          g_assert_cmpint (emf_number (header, 4 + j), ==, 0);
          g_assert_cmpint (frame, ==, (gint32) lround (both[j] * 100));
          g_assert_cmpint (emf_number (header, 2 + j), ==, frame - 1);
          g_assert_cmpfloat (dots, ==, 100);
          g_assert_cmpint (emf_number (header, 16 + j), >=, frame);
          g_assert_cmpint (emf_number (header, 23 + j), ==,
                           1000 * emf_number (header, 18 + j));
        }
    }
}

/* What is drawn lies on the page, within the box that its record names. */
static void
test_bounds (void)
{
  g_autoptr (GPtrArray) scenes = make_scenes ();

  for (guint i = 0; i < scenes->len; i++)
    {
      const GuatuScene *scene = g_ptr_array_index (scenes, i);
      g_autoptr (GBytes) file = sample_render (guatu_render_emf, scene, &plain);
      g_autoptr (GArray) records = emf_records (file);

      for (guint j = 0; j < records->len; j++)
        {
          const EmfRecord *record = record_at (records, j);
          guint first = record->type == 7 || record->type == 8
                            ? 6 + (guint) emf_number (record, 4)
                            : 5;

          if (record->type < 3 || record->type > 8)
            continue;
          g_assert_cmpint (emf_number (record, 0), >=, 0);
          g_assert_cmpint (emf_number (record, 1), >=, 0);
          g_assert_cmpint (emf_number (record, 2), <=, (int) scene->figure.width * 100);
          g_assert_cmpint (emf_number (record, 3), <=, (int) scene->figure.height * 100);
          for (guint k = first; k < record->size / 4 - 2; k++)
            {
              gint32 number = emf_number (record, k);

              g_assert_cmpint (number, >=, emf_number (record, (k - first) % 2));
              g_assert_cmpint (number, <=, emf_number (record, 2 + (k - first) % 2));
            }
        }
    }
}

/* The paper is the first thing drawn, as large as the page and in its colour. */
static void
test_paper (void)
{
  const GuatuLook looks[] = { GUATU_LOOK_LIGHT, GUATU_LOOK_DARK };

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autoptr (GuatuScene) scene = sample_scene (GUATU_LANGUAGE_ZH, 600, 400, looks[i]);
      g_autoptr (GBytes) file = sample_render (guatu_render_emf, scene, &plain);
      g_autoptr (GArray) records = emf_records (file);
      const gint32 corners[] = { 0, 0, 60000, 0, 60000, 40000, 0, 40000 };
      GuatuColor paper = scene->background;
      guint first = 0;

      while (record_at (records, first)->type != 3)
        {
          guint32 type = record_at (records, first++)->type;

          g_assert_false (type >= 2 && type <= 8); /* draws nothing */
        }
      for (guint j = 0; j < G_N_ELEMENTS (corners); j++)
        g_assert_cmpint (emf_number (record_at (records, first), 5 + j), ==, corners[j]);
      for (guint j = 0; j < first; j++)
        if (record_at (records, j)->type == 39)
          g_assert_cmpint (emf_number (record_at (records, j), 2), ==,
                           (gint32) lround (paper.red * 255)
                               + ((gint32) lround (paper.green * 255) << 8)
                               + ((gint32) lround (paper.blue * 255) << 16));
    }
}

static void
test_transparent (void)
{
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_ZH, 600, 400, GUATU_LOOK_LIGHT);
  GuatuRenderOptions options = { .dpi = 96, .transparent = TRUE };
  g_autoptr (GBytes) file = sample_render (guatu_render_emf, scene, &options);
  cairo_surface_t *played = emf_play (file, 600, 400);

  g_assert_cmpuint (sample_pixel (played, 599, 399), ==, 0);
  cairo_surface_destroy (played);
}

/* Every line of a hatching is a line of the file, in the brush-less record of its
 * shape. */
static void
test_hatchings (void)
{
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_ZH, 900, 600, GUATU_LOOK_LIGHT);
  g_autoptr (GBytes) file = sample_render (guatu_render_emf, scene, &plain);
  g_autoptr (GArray) records = emf_records (file);
  guint n_hatched = 0;

  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);
      g_autoptr (GArray) lines = NULL;
      gboolean found = FALSE;

      if (shape->fill.kind != GUATU_FILL_HATCH)
        continue;
      lines = guatu_hatch_lines (shape);
      for (guint j = 0; j < records->len; j++)
        {
          const EmfRecord *record = record_at (records, j);

          found |= record->type == 7 && emf_number (record, 4) == (gint32) lines->len
                   && emf_number (record, 5) == (gint32) (2 * lines->len);
        }
      g_assert_true (found);
      n_hatched++;
    }
  g_assert_cmpuint (n_hatched, >, 1);
}

/* The header tells what one sees, and the comment carries the numbers, which the reader
 * of figures finds. */
static void
test_description_and_data (void)
{
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_ZH, 600, 400, GUATU_LOOK_LIGHT);
  g_autoptr (GBytes) data = g_bytes_new_static ("{\"guatu\": 1, \"x\": \"“数”\"}", 31);
  GuatuRenderOptions options
      = { .dpi = 96, .description = "两根柱。\n第二行𠀀", .data = data };
  g_autoptr (GBytes) file = sample_render (guatu_render_emf, scene, &options);
  g_autoptr (GBytes) without = sample_render (guatu_render_emf, scene, &plain);
  g_autoptr (GArray) records = emf_records (file);
  g_autoptr (GArray) others = emf_records (without);
  g_autofree char *said = emf_description (record_at (records, 0));
  g_autofree char *title = emf_description (record_at (others, 0));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) found = guatu_figure_file_data (file, "a.emf", NULL, &error);

  g_assert_cmpstr (said, ==, "Guatu|两根柱。 第二行𠀀||");
  g_assert_cmpstr (title, ==, "Guatu|样例图||");
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (found, data));
  g_assert_cmpuint (emf_count (records, 70), ==, 1);
  g_assert_cmpuint (emf_count (others, 70), ==, 0);
  g_assert_null (guatu_figure_file_data (without, "a.emf", NULL, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_FIGURE);
}

/* No text of a dataset ends a description early or makes it unreadable. */
static void
test_hostile (void)
{
  g_autoptr (GuatuScene) scene = sample_hostile_scene (SAMPLE_HOSTILE);
  g_autoptr (GBytes) file = sample_render (guatu_render_emf, scene, &plain);
  g_autoptr (GArray) records = emf_records (file);
  g_autofree char *said = emf_description (record_at (records, 0));

  g_assert_true (g_str_has_prefix (said, "Guatu|" SAMPLE_TAMED));
  g_assert_true (g_str_has_suffix (said, "||"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/emf/records", test_records);
  g_test_add_func ("/render/emf/size", test_size);
  g_test_add_func ("/render/emf/bounds", test_bounds);
  g_test_add_func ("/render/emf/paper", test_paper);
  g_test_add_func ("/render/emf/transparent", test_transparent);
  g_test_add_func ("/render/emf/hatchings", test_hatchings);
  g_test_add_func ("/render/emf/description-and-data", test_description_and_data);
  g_test_add_func ("/render/emf/hostile", test_hostile);
  return g_test_run ();
}
