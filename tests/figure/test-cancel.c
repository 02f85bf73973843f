/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/book.h"
#include "page/book-build.h"
#include "figure/chart.h"
#include "page/wall.h"
#include "io/read.h"

typedef struct
{
  GuatuDataset *dataset;
  GCancellable *cancellable;
  GuatuTypesetter *typesetter;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->dataset = guatu_read_builtin (&error);
  g_assert_no_error (error);
  fixture->cancellable = g_cancellable_new ();
  fixture->typesetter = guatu_typesetter_new_cancellable (fixture->cancellable);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  guatu_typesetter_unref (fixture->typesetter);
  g_object_unref (fixture->cancellable);
  guatu_dataset_unref (fixture->dataset);
}

/* Whatever is built, no half of it is handed out. */
static void
test_nothing_is_built (Fixture *fixture, gconstpointer data)
{
  const GuatuCollection collection = { fixture->dataset, fixture->dataset->charts, NULL };
  const GuatuFigure figure = { GUATU_LANGUAGE_ZH_EN, 3000, 2000, GUATU_LOOK_LIGHT };
  GuatuTypesetter *typesetter = fixture->typesetter;
  GError *errors[3] = { NULL };

  g_cancellable_cancel (fixture->cancellable);
  g_assert_null (guatu_chart_build (fixture->dataset,
                                    g_ptr_array_index (fixture->dataset->charts, 0),
                                    &figure, typesetter, &errors[0]));
  g_assert_null (guatu_wall_build (&collection, &figure, typesetter, &errors[1]));
  g_assert_null (guatu_book_build (&collection, &figure, typesetter, &errors[2]));
  for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      g_assert_error (errors[i], G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_clear_error (&errors[i]);
    }
}

/* What has begun has little left to do: no text is set any more. */
static void
test_texts_are_empty (Fixture *fixture, gconstpointer data)
{
  const GuatuFont font = { .size = 12 };
  g_autoptr (PangoLayout) before
      = guatu_typesetter_set (fixture->typesetter, "Text", GUATU_LANGUAGE_EN, &font, -1);
  g_autoptr (PangoLayout) after = NULL;

  g_assert_true (guatu_typesetter_is_wanted (fixture->typesetter, NULL));
  g_cancellable_cancel (fixture->cancellable);
  after
      = guatu_typesetter_set (fixture->typesetter, "Text", GUATU_LANGUAGE_EN, &font, -1);
  g_assert_cmpstr (pango_layout_get_text (before), ==, "Text");
  g_assert_cmpstr (pango_layout_get_text (after), ==, "");
  g_assert_false (guatu_typesetter_is_wanted (fixture->typesetter, NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/chart/cancel/nothing-is-built", Fixture, NULL, set_up,
              test_nothing_is_built, tear_down);
  g_test_add ("/chart/cancel/texts-are-empty", Fixture, NULL, set_up,
              test_texts_are_empty, tear_down);
  return g_test_run ();
}
