/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/annotation.h"
#include "dataset/shaded-period.h"
#include "io/read.h"
#include "steps.h"

/* What a chart says at its values and of its periods, added, changed and deleted. */

static GuatuDocument *
open_saying (void)
{
  return steps_open ("doc", "saying.guatu.json");
}

static GuatuPeriod
year (int number)
{
  return (GuatuPeriod) { .year = (gint16) number };
}

static const GuatuChartDescription *
chart (GuatuDocument *document, const char *id)
{
  return guatu_dataset_chart (guatu_document_get_dataset (document), id);
}

static const GuatuChartDescription *
layer (GuatuDocument *document, const char *id, guint index)
{
  return g_ptr_array_index (chart (document, id)->layers, index);
}

/* A file, and so a journal, has what was changed, and it is read as the same. */
static void
check_file (GuatuDocument *document, const char *text)
{
  g_autofree char *written = steps_write (document);
  g_autoptr (GBytes) bytes = g_bytes_new (written, strlen (written));
  g_autoptr (GuatuDataset) read = guatu_read_bytes (bytes, "d", NULL, NULL);
  g_autoptr (GuatuDocument) again = NULL;
  g_autofree char *written_again = NULL;

  g_assert_nonnull (read);
  again = guatu_document_new (read, NULL);
  written_again = steps_write (again);
  g_assert_cmpstr (written_again, ==, written);
  g_assert_nonnull (strstr (written, text));
}

static GuatuEdit
annotation_edit (GuatuEditKind kind, const char *id, int period)
{
  GuatuEdit what = { .kind = kind, .id = g_strdup (id), .index = G_MAXUINT };

  what.note.has_period = period != 0;
  what.note.from = year (period);
  guatu_text_set (&what.text, "机场启用", "Airport opened");
  return what;
}

static void
test_annotation (void)
{
  g_autoptr (GuatuDocument) document = open_saying ();
  g_autofree char *before = steps_write (document);
  g_auto (GuatuEdit) add
      = annotation_edit (GUATU_EDIT_ADD_ANNOTATION, "annotation", 2021);
  g_auto (GuatuEdit) change = annotation_edit (GUATU_EDIT_ANNOTATION, "annotation", 2017);
  g_auto (GuatuEdit) delete
      = annotation_edit (GUATU_EDIT_DELETE_ANNOTATION, "annotation", 0);

  g_assert_true (steps_edit (document, &add));
  g_assert_cmpuint (guatu_chart_n_annotations (chart (document, "annotation")), ==, 3);
  g_assert_cmpstr (guatu_chart_annotation (chart (document, "annotation"), 2)->text.en,
                   ==, "Airport opened");
  g_assert_cmpstr (guatu_document_get_undo (document), ==, "Add Annotation");
  check_file (document, "机场启用");
  steps_there_and_back (document, before);

  change.index = 1;
  g_assert_true (steps_edit (document, &change));
  g_assert_cmpint (
      guatu_chart_annotation (chart (document, "annotation"), 1)->period.year, ==, 2017);
  check_file (document, "机场启用");
  steps_there_and_back (document, before);

  delete.index = 0;
  g_assert_true (steps_edit (document, &delete));
  g_assert_cmpstr (guatu_chart_annotation (chart (document, "annotation"), 0)->text.zh,
                   ==, "高铁站开通");
  steps_there_and_back (document, before);
}

/* A layer has its own; small multiples have those of the chart. */
static void
test_annotation_of_layer (void)
{
  g_autoptr (GuatuDocument) document = open_saying ();
  g_autofree char *before = steps_write (document);
  g_auto (GuatuEdit) panel
      = annotation_edit (GUATU_EDIT_ADD_ANNOTATION, "shade-panels", 2023);
  g_auto (GuatuEdit) multiple
      = annotation_edit (GUATU_EDIT_ADD_ANNOTATION, "shade-multiples", 2019);

  panel.layer = 1;
  panel.index = 0;
  panel.note.indicator = g_strdup ("visits");
  g_assert_true (steps_edit (document, &panel));
  g_assert_cmpuint (guatu_chart_n_annotations (layer (document, "shade-panels", 0)), ==,
                    0);
  g_assert_cmpuint (guatu_chart_n_annotations (layer (document, "shade-panels", 1)), ==,
                    2);
  g_assert_null (chart (document, "shade-panels")->problems);
  check_file (document, "机场启用");
  steps_there_and_back (document, before);
  panel.layer = 2;
  g_assert_false (steps_edit (document, &panel));

  multiple.note.place = g_strdup ("donghu");
  g_assert_true (steps_edit (document, &multiple));
  g_assert_cmpuint (guatu_chart_n_annotations (layer (document, "shade-multiples", 0)),
                    ==, 1);
  check_file (document, "机场启用");
  steps_there_and_back (document, before);
  multiple.layer = 1;
  g_assert_false (steps_edit (document, &multiple));
}

/* What cannot be written, or means nothing, is not done. */
static void
test_refused (void)
{
  g_autoptr (GuatuDocument) document = open_saying ();
  g_autofree char *before = steps_write (document);
  g_autofree char *after = NULL;
  GuatuText none = { NULL };

  for (guint i = 0; i < 6; i++)
    {
      g_auto (GuatuEdit) what = annotation_edit (
          i == 5 ? GUATU_EDIT_ANNOTATION : GUATU_EDIT_ADD_ANNOTATION, "annotation", 2021);

      if (i == 0)
        what.note.place = g_strdup ("nowhere");
      else if (i == 1)
        what.note.indicator = g_strdup ("nothing");
      else if (i == 2)
        guatu_text_set (&what.text, "两\n行", "Two\nlines");
      else if (i == 3)
        {
          guatu_text_clear (&what.text);
          what.text = none;
        }
      else if (i == 4)
        {
          g_free (what.id);
          what.id = g_strdup ("no-chart");
        }
      else
        what.index = 2;
      g_assert_false (steps_edit (document, &what));
    }
  after = steps_write (document);
  g_assert_cmpstr (after, ==, before);
}

static void
test_shade (void)
{
  static const char *const charts[]
      = { "shade", "shade-bar", "shade-panels", "shade-multiples" };

  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      g_autoptr (GuatuDocument) document = open_saying ();
      g_autofree char *before = steps_write (document);
      g_auto (GuatuEdit) what
          = { .kind = GUATU_EDIT_DELETE_SHADE, .id = g_strdup (charts[i]) };

      g_assert_true (steps_edit (document, &what));
      g_assert_cmpuint (guatu_chart_n_shades (chart (document, charts[i])), ==, 0);
      steps_there_and_back (document, before);

      what.kind = GUATU_EDIT_SHADE;
      what.note.from = year (2019);
      what.note.to = year (2020);
      guatu_text_set (&what.text, "改造", "Works");
      g_assert_true (steps_edit (document, &what));
      check_file (document, "改造");
      steps_there_and_back (document, before);

      what.kind = GUATU_EDIT_ADD_SHADE;
      what.note.from = what.note.to = year (i == 1 ? 2022 : 2023);
      if (i == 0 || i == 3)
        what.note.from = what.note.to = year (2019);
      g_assert_true (steps_edit (document, &what));
      g_assert_null (chart (document, charts[i])->problems);
      g_assert_cmpuint (guatu_chart_n_shades (chart (document, charts[i])), ==, 2);
      for (guint j = 0; chart (document, charts[i])->layers != NULL && j < 2; j++)
        g_assert_cmpuint (guatu_chart_n_shades (layer (document, charts[i], j)), ==, 2);
      check_file (document, "改造");
      steps_there_and_back (document, before);
    }
}

/* A style comes, takes the place of one of the same id, and goes. */
static void
test_style (void)
{
  g_autoptr (GuatuDocument) document = steps_open ("doc", "house.guatu.json");
  g_autofree char *before = steps_write (document);
  g_auto (GuatuEdit) what = { .kind = GUATU_EDIT_STYLE };
  const GuatuHouseStyle *style;

  what.style = guatu_house_style_new ();
  what.style->id = g_strdup ("house");
  what.style->margin = 3;
  g_assert_true (steps_edit (document, &what));
  style = guatu_document_get_dataset (document)->style;
  g_assert_cmpfloat (style->margin, ==, 3);
  g_assert_null (style->logo);
  g_assert_cmpuint (guatu_document_get_dataset (document)->styles->len, ==, 1);
  check_file (document, "\"margin\": 3");
  steps_there_and_back (document, before);

  what.style->id[0] = 'm';
  g_assert_true (steps_edit (document, &what));
  style = guatu_document_get_dataset (document)->style;
  g_assert_cmpstr (style->id, ==, "mouse");
  g_assert_cmpuint (guatu_document_get_dataset (document)->styles->len, ==, 2);
  check_file (document, "mouse");
  steps_there_and_back (document, before);

  what.style->fonts[0] = g_strdup ("宋体, 仿宋");
  g_assert_false (steps_edit (document, &what));
  g_clear_pointer (&what.style, guatu_house_style_free);
  g_assert_true (steps_edit (document, &what));
  g_assert_null (guatu_document_get_dataset (document)->style);
  steps_there_and_back (document, before);
}

static void
test_rounding (void)
{
  g_autoptr (GuatuDocument) document = open_saying ();
  g_autofree char *before = steps_write (document);
  const GuatuEdit what
      = { .kind = GUATU_EDIT_ROUNDING, .rounding = GUATU_ROUNDING_HALF_EVEN };
  const GuatuIndicator *indicator;

  g_assert_true (steps_edit (document, &what));
  indicator = g_ptr_array_index (guatu_document_get_dataset (document)->indicators, 0);
  g_assert_cmpint (indicator->rounding, ==, GUATU_ROUNDING_HALF_EVEN);
  check_file (document, "half-even");
  steps_there_and_back (document, before);
}

/* What is annotated in one file comes into another with the things that it is at. */
static void
test_merge (void)
{
  g_autoptr (GuatuDocument) document = steps_open ("doc", "house.guatu.json");
  g_autoptr (GuatuDocument) other = open_saying ();
  g_auto (GuatuEdit) add
      = annotation_edit (GUATU_EDIT_ADD_ANNOTATION, "annotation-bar", 0);
  GuatuEdit merge = { .kind = GUATU_EDIT_MERGE };
  const GuatuAnnotation *annotation;

  add.note.place = g_strdup ("donghu");
  g_assert_true (steps_edit (other, &add));
  merge.other = guatu_document_get_dataset (other);
  g_assert_true (steps_edit (document, &merge));
  annotation = guatu_chart_annotation (chart (document, "annotation-bar"), 1);
  g_assert_cmpstr (annotation->place->id, ==, "donghu");
  g_assert_true (g_ptr_array_find (guatu_document_get_dataset (document)->places,
                                   annotation->place, NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/edit-notes/annotation", test_annotation);
  g_test_add_func ("/edit-notes/annotation-of-layer", test_annotation_of_layer);
  g_test_add_func ("/edit-notes/refused", test_refused);
  g_test_add_func ("/edit-notes/shade", test_shade);
  g_test_add_func ("/edit-notes/style", test_style);
  g_test_add_func ("/edit-notes/rounding", test_rounding);
  g_test_add_func ("/edit-notes/merge", test_merge);
  return g_test_run ();
}
