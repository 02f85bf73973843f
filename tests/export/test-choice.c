/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/choice.h"
#include "io/read.h"
#include "page/purpose.h"

/* What a person chooses of an export: remembered, and made into a batch. */

static GuatuDataset *
builtin (void)
{
  GuatuDataset *dataset = guatu_read_builtin (NULL);

  g_assert_nonnull (dataset);
  return dataset;
}

static void
test_remembered (void)
{
  GuatuExportChoice choice, again;
  g_autofree char *text = NULL;

  guatu_export_choice_init (&choice);
  choice.of = GUATU_CHOICE_BOOK;
  choice.languages = 1u << GUATU_LANGUAGE_EN | 1u << GUATU_LANGUAGE_ZH_EN;
  choice.formats = 1u << GUATU_FORMAT_PDF | 1u << GUATU_FORMAT_HTML;
  choice.size = guatu_purpose_from_string ("A3")->name;
  choice.own_width = 640;
  choice.own_height = 480;
  choice.is_own_mm = TRUE;
  choice.look = GUATU_LOOK_CONTRAST;
  choice.options.dpi = 300;
  choice.options.transparent = TRUE;
  choice.options.live_text = TRUE;
  choice.options.plain = TRUE;
  text = guatu_export_choice_write (&choice);
  guatu_export_choice_init (&again);
  guatu_export_choice_read (&again, text);
  g_assert_cmpint (again.of, ==, choice.of);
  g_assert_cmpuint (again.languages, ==, choice.languages);
  g_assert_cmpuint (again.formats, ==, choice.formats);
  g_assert_cmpstr (again.size, ==, "A3");
  g_assert_cmpfloat (again.own_width, ==, 640);
  g_assert_cmpfloat (again.own_height, ==, 480);
  g_assert_true (again.is_own_mm);
  g_assert_cmpint (again.look, ==, GUATU_LOOK_CONTRAST);
  g_assert_cmpfloat (again.options.dpi, ==, 300);
  g_assert_true (again.options.transparent);
  g_assert_true (again.options.live_text);
  g_assert_true (again.options.plain);
}

/* What was written by a later version, or by hand, does no harm. */
static void
test_not_understood (void)
{
  GuatuExportChoice choice;

  guatu_export_choice_init (&choice);
  choice.languages = 1u << GUATU_LANGUAGE_ZH;
  guatu_export_choice_read (&choice, "");
  guatu_export_choice_read (&choice, "no variant");
  guatu_export_choice_read (&choice, "{'of': <'mural'>, 'size': <'stamp'>, "
                                     "'formats': <'svg,gif,csv'>, 'look': <7>, "
                                     "'dpi': <100000.0>, 'width': <1.0>, 'new': <1>}");
  g_assert_cmpint (choice.of, ==, GUATU_CHOICE_CHART);
  g_assert_cmpstr (choice.size, ==, GUATU_CHOICE_SCREEN);
  g_assert_cmpuint (choice.formats, ==, 1u << GUATU_FORMAT_SVG);
  g_assert_cmpuint (choice.languages, ==, 1u << GUATU_LANGUAGE_ZH);
  g_assert_cmpint (choice.look, ==, GUATU_LOOK_LIGHT);
  g_assert_cmpfloat (choice.options.dpi, ==, GUATU_MAX_DPI);
  g_assert_cmpfloat (choice.own_width, ==, GUATU_FIGURE_MIN_SIDE);
}

static void
test_count (void)
{
  g_autoptr (GuatuDataset) dataset = builtin ();
  const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
  const guint n_charts = dataset->charts->len;
  /* In two languages as PNG, PDF and EMF; a book as PDF only. */
  const guint counts[GUATU_N_CHOICES_OF] = {
    [GUATU_CHOICE_CHART] = 6,
    [GUATU_CHOICE_ALL] = 6 * n_charts,
    [GUATU_CHOICE_WALL] = 6,
    [GUATU_CHOICE_BOOK] = 2,
  };

  for (guint i = 0; i < GUATU_N_CHOICES_OF; i++)
    {
      GuatuExportChoice choice;
      GuatuBatch batch;

      guatu_export_choice_init (&choice);
      choice.of = (GuatuChoiceOf) i;
      choice.languages = 1u << GUATU_LANGUAGE_ZH | 1u << GUATU_LANGUAGE_ZH_EN;
      choice.formats
          = 1u << GUATU_FORMAT_PNG | 1u << GUATU_FORMAT_PDF | 1u << GUATU_FORMAT_EMF;
      guatu_export_choice_fill (&choice, dataset, chart, &batch);
      if (i == GUATU_CHOICE_THEME)
        g_assert_true (guatu_export_choice_count (&batch) > 6
                       && guatu_export_choice_count (&batch) < 6 * n_charts);
      else
        g_assert_cmpuint (guatu_export_choice_count (&batch), ==, counts[i]);
      guatu_export_choice_empty (&batch);
    }
}

static void
test_size (void)
{
  const GuatuPurpose *slide = guatu_purpose_from_string ("slide");
  GuatuExportChoice choice;
  double width, height, least;

  guatu_export_choice_init (&choice);
  guatu_export_choice_size (&choice, &width, &height, &least);
  g_assert_cmpfloat (width, ==, 1200);
  g_assert_cmpfloat (least, ==, 0);
  choice.size = slide->name;
  guatu_export_choice_size (&choice, &width, &height, &least);
  g_assert_cmpfloat (width, ==, slide->width);
  g_assert_cmpfloat (least, ==, slide->least_type);
  choice.size = GUATU_CHOICE_OWN;
  choice.own_height = 333;
  guatu_export_choice_size (&choice, &width, &height, &least);
  g_assert_cmpfloat (height, ==, 333);
  g_assert_cmpfloat (least, ==, 0);
}

/* A wall is offered as a page to print, whatever a chart was exported as before; what is
 * chosen of a wall is offered again. */
static void
test_offered (void)
{
  GuatuExportChoice choice;

  guatu_export_choice_init (&choice);
  choice.size = guatu_purpose_from_string ("slide")->name;
  choice.formats = 1u << GUATU_FORMAT_SVG;
  guatu_export_choice_offer (&choice, GUATU_CHOICE_WALL, 15);
  g_assert_cmpint (choice.of, ==, GUATU_CHOICE_WALL);
  g_assert_cmpstr (choice.size, ==, "A3");
  g_assert_cmpuint (choice.formats, ==, 1u << GUATU_FORMAT_PDF);
  choice.formats = 1u << GUATU_FORMAT_EMF;
  guatu_export_choice_offer (&choice, GUATU_CHOICE_WALL, 16);
  g_assert_cmpstr (choice.size, ==, "poster");
  g_assert_cmpuint (choice.formats, ==, 1u << GUATU_FORMAT_EMF);
  guatu_export_choice_offer (&choice, GUATU_CHOICE_CHART, 16);
  g_assert_cmpstr (choice.size, ==, GUATU_CHOICE_SCREEN);
  g_assert_cmpuint (choice.formats, ==, 1u << GUATU_FORMAT_PNG);
}

/* What is usual gives way to what is usual of another thing, and what is chosen stays. */
static void
test_turned (void)
{
  GuatuExportChoice choice;

  guatu_export_choice_init (&choice);
  guatu_export_choice_turn (&choice, GUATU_CHOICE_WALL, 4);
  g_assert_cmpstr (choice.size, ==, "A3");
  g_assert_cmpuint (choice.formats, ==, 1u << GUATU_FORMAT_PDF);
  choice.formats |= 1u << GUATU_FORMAT_HTML;
  guatu_export_choice_turn (&choice, GUATU_CHOICE_BOOK, 4);
  g_assert_cmpstr (choice.size, ==, "A4");
  g_assert_cmpuint (choice.formats, ==, 1u << GUATU_FORMAT_PDF | 1u << GUATU_FORMAT_HTML);
}

/* Type on a wall is as large as the wall lets it be, whatever one figure of that size
 * would need. */
static void
test_wall_size (void)
{
  GuatuExportChoice choice;
  double width, height, least;

  guatu_export_choice_init (&choice);
  guatu_export_choice_turn (&choice, GUATU_CHOICE_WALL, 4);
  guatu_export_choice_size (&choice, &width, &height, &least);
  g_assert_cmpfloat (width, ==, guatu_purpose_from_string ("A3")->width);
  g_assert_cmpfloat (least, ==, 0);
}

/* Charts of the same numbers carry them once. */
static void
test_travelling (void)
{
  g_autoptr (GuatuDataset) dataset = builtin ();
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  GuatuTravelling one, twice;

  g_ptr_array_add (charts, g_ptr_array_index (dataset->charts, 0));
  one = guatu_travelling_of (charts);
  g_assert_cmpuint (one.n_values, ==, 14);
  g_assert_cmpuint (one.n_sources, ==, 1);
  g_assert_cmpuint (one.n_quotes, ==, 0);
  g_ptr_array_add (charts, g_ptr_array_index (dataset->charts, 0));
  twice = guatu_travelling_of (charts);
  g_assert_cmpuint (twice.n_values, ==, one.n_values);
  g_assert_cmpuint (twice.n_sources, ==, one.n_sources);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/choice/remembered", test_remembered);
  g_test_add_func ("/choice/not-understood", test_not_understood);
  g_test_add_func ("/choice/count", test_count);
  g_test_add_func ("/choice/size", test_size);
  g_test_add_func ("/choice/offered", test_offered);
  g_test_add_func ("/choice/turned", test_turned);
  g_test_add_func ("/choice/wall-size", test_wall_size);
  g_test_add_func ("/choice/travelling", test_travelling);
  return g_test_run ();
}
