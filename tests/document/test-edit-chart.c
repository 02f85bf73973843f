/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/annotation.h"
#include "dataset/chart-layers.h"
#include "dataset/highlight.h"
#include "dataset/reference-line.h"
#include "dataset/shaded-period.h"
#include "io/read.h"
#include "steps.h"

/* Each member of a chart, changed in a chart apart from its dataset, put back, and there
 * in a file. */

typedef GuatuChartDescription Chart;

static void
set_mark (GuatuLooseChart *loose, Chart *chart)
{
  chart->mark = GUATU_MARK_DOT;
}

static void
set_indicators (GuatuLooseChart *loose, Chart *chart)
{
  g_ptr_array_add (chart->indicators,
                   guatu_loose_chart_item (loose, GUATU_LIST_INDICATORS, "income"));
  g_ptr_array_remove_index (chart->indicators, 0);
  chart->ranks = FALSE;
  loose->open = (GuatuOpenDimensions) { TRUE, TRUE };
}

static void
set_series_order (GuatuLooseChart *loose, Chart *chart)
{
  gpointer first = g_ptr_array_steal_index (chart->indicators, 0);

  g_ptr_array_add (chart->indicators, first);
}

static void
set_places (GuatuLooseChart *loose, Chart *chart)
{
  g_ptr_array_add (chart->places,
                   guatu_loose_chart_item (loose, GUATU_LIST_PLACES, "hekou"));
  g_ptr_array_add (chart->places,
                   guatu_loose_chart_item (loose, GUATU_LIST_PLACES, "donghu"));
}

static void
set_periods (GuatuLooseChart *loose, Chart *chart)
{
  const GuatuPeriod periods[] = { { .year = 2020 }, { .year = 2023 } };

  g_array_append_vals (chart->periods, periods, G_N_ELEMENTS (periods));
}

static void
set_dimensions (GuatuLooseChart *loose, Chart *chart)
{
  chart->category = GUATU_DIMENSION_INDICATOR;
  chart->series = GUATU_DIMENSION_PERIOD;
}

static void
set_orientation (GuatuLooseChart *loose, Chart *chart)
{
  chart->orientation = GUATU_ORIENTATION_VERTICAL;
}

static void
set_stack (GuatuLooseChart *loose, Chart *chart)
{
  chart->stack = GUATU_STACK_SHARE;
  chart->totals = FALSE;
}

static void
set_totals (GuatuLooseChart *loose, Chart *chart)
{
  chart->mark = GUATU_MARK_BAR;
  chart->stack = GUATU_STACK_ZERO;
  chart->totals = TRUE;
}

static void
set_sort (GuatuLooseChart *loose, Chart *chart)
{
  chart->sort = GUATU_SORT_ASCENDING;
}

static void
set_scale (GuatuLooseChart *loose, Chart *chart)
{
  chart->zero = GUATU_ZERO_AUTO;
  chart->scale = GUATU_SCALE_LOG;
}

static void
set_zero (GuatuLooseChart *loose, Chart *chart)
{
  chart->zero = GUATU_ZERO_NO;
}

static void
set_unit (GuatuLooseChart *loose, Chart *chart)
{
  chart->has_unit_mult = TRUE;
  chart->unit_mult = 6;
  chart->decimals = 2;
}

static void
set_ranks (GuatuLooseChart *loose, Chart *chart)
{
  chart->ranks = TRUE;
}

static void
set_number (GuatuLooseChart *loose, Chart *chart)
{
  guatu_text_set (&chart->number, "3-2", "3-2");
}

static void
set_texts (GuatuLooseChart *loose, Chart *chart)
{
  guatu_text_set (&chart->title, "新的标题", "A new title");
  guatu_text_set (&chart->subtitle, "新的副标题", "A new subtitle");
  guatu_text_set (&chart->note, "新的注释", "A new note");
}

static void
set_highlight (GuatuLooseChart *loose, Chart *chart)
{
  const GuatuHighlight highlight
      = { .dimension = GUATU_DIMENSION_PLACE,
          .place = guatu_loose_chart_item (loose, GUATU_LIST_PLACES, "linshui") };

  guatu_chart_add_highlight (chart, &highlight);
}

static void
set_reference (GuatuLooseChart *loose, Chart *chart)
{
  GuatuReferenceLine line
      = { .value = 250, .label = { (char *) "设计", (char *) "Plan" } };

  guatu_chart_add_reference (chart, &line);
}

static void
set_average (GuatuLooseChart *loose, Chart *chart)
{
  GuatuReferenceLine line = { .is_average = TRUE };

  guatu_chart_add_reference (chart, &line);
}

static void
set_multiples (GuatuLooseChart *loose, Chart *chart)
{
  chart->multiples = GUATU_DIMENSION_PLACE;
  chart->series = GUATU_DIMENSION_NONE;
}

static void
set_panels (GuatuLooseChart *loose, Chart *chart)
{
  Chart *third = guatu_chart_add_layer (chart, 2);

  third->mark = GUATU_MARK_BAR;
  third->series_is_open = TRUE;
  g_ptr_array_add (third->indicators,
                   guatu_loose_chart_item (loose, GUATU_LIST_INDICATORS, "i1"));
  guatu_text_set (&third->title, "新的分图", "A new panel");
}

static void
set_layer_mark (GuatuLooseChart *loose, Chart *chart)
{
  Chart *second = g_ptr_array_index (chart->layers, 1);

  second->mark = GUATU_MARK_AREA;
}

static void
set_rank (GuatuLooseChart *loose, Chart *chart)
{
  chart->rank = GUATU_RANK_LEAD;
}

/* What is changed, in which chart, and what a file says then. */
static const struct
{
  const char *chart;
  void (*set) (GuatuLooseChart *loose, Chart *chart);
  const char *said;
} changes[] = {
  { "highlight", set_mark, "\"dot\"" },
  { "ranks", set_indicators, "\"income\"" },
  { "totals", set_series_order, "\"i3\"" },
  { "ranks", set_places, "\"places\"" },
  { "totals", set_periods, "\"periods\"" },
  { "totals", set_dimensions, "\"series\": \"period\"" },
  { "ranks", set_orientation, "\"vertical\"" },
  { "totals", set_stack, "\"share\"" },
  { "scale-word", set_totals, "\"totals\"" },
  { "highlight", set_sort, "\"ascending\"" },
  { "reference-line", set_scale, "\"log\"" },
  { "reference-line", set_zero, "\"zero\": false" },
  { "totals", set_unit, "\"decimals\": 2" },
  { "highlight", set_ranks, "\"ranks\": true" },
  { "totals", set_number, "3-2" },
  { "totals", set_texts, "新的副标题" },
  { "ranks", set_highlight, "\"highlight\"" },
  { "reference-line", set_reference, "设计" },
  { "ranks", set_average, "\"average\"" },
  { "highlight-line", set_multiples, "\"multiples\"" },
  { "shade-panels", set_panels, "新的分图" },
  { "shade-panels", set_layer_mark, "\"area\"" },
  { "totals", set_rank, "\"lead\"" },
};

static void
test_members (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (GuatuDocument) document = steps_open ("doc", "saying.guatu.json");
      const GuatuDataset *dataset = guatu_document_get_dataset (document);
      g_autofree char *before = steps_write (document);
      g_autofree char *after = NULL;
      g_auto (GuatuEdit) what
          = { .kind = GUATU_EDIT_CHART, .id = g_strdup (changes[i].chart) };
      const Chart *chart = guatu_dataset_chart (dataset, what.id);

      g_test_message ("%u: %s, %s", i, changes[i].chart, changes[i].said);
      what.chart = guatu_loose_chart_new (dataset, chart);
      changes[i].set (what.chart, what.chart->chart);
      g_assert_true (steps_edit (document, &what));
      dataset = guatu_document_get_dataset (document);
      g_assert_null (guatu_dataset_chart (dataset, what.id)->problems);
      after = steps_write (document);
      g_assert_cmpstr (after, !=, before);
      g_assert_nonnull (strstr (after, changes[i].said));
      steps_there_and_back (document, before);
    }
}

/* The same item is asked for twice, and one is there already. */
static void
test_item (void)
{
  g_autoptr (GuatuDocument) document = steps_open ("doc", "saying.guatu.json");
  const GuatuDataset *dataset = guatu_document_get_dataset (document);
  g_autoptr (GuatuLooseChart) loose
      = guatu_loose_chart_new (dataset, guatu_dataset_chart (dataset, "reference-line"));
  gpointer visits = g_ptr_array_index (loose->chart->indicators, 0);
  gpointer place = guatu_loose_chart_item (loose, GUATU_LIST_PLACES, "visits");

  g_assert_true (guatu_loose_chart_item (loose, GUATU_LIST_INDICATORS, "visits")
                 == visits);
  g_assert_true (place != visits);
  g_assert_true (guatu_loose_chart_item (loose, GUATU_LIST_PLACES, "visits") == place);
}

/* A text of any part of a chart that cannot be written, and an item that is nowhere. */
static void
test_refused (void)
{
  for (guint i = 0; i < 6; i++)
    {
      g_autoptr (GuatuDocument) document = steps_open ("doc", "saying.guatu.json");
      const GuatuDataset *dataset = guatu_document_get_dataset (document);
      g_auto (GuatuEdit) what
          = { .kind = GUATU_EDIT_CHART, .id = g_strdup ("shade-panels") };
      GuatuText two = { (char *) "两\n行", (char *) "Two\nlines" };
      GuatuReferenceLine line = { .value = 20, .label = two };
      GuatuAnnotation annotation = { .has_period = TRUE, .text = two };
      GuatuShadedPeriod shade = { { .year = 2022 }, { .year = 2022 }, two };
      Chart *layer;

      annotation.period = (GuatuPeriod) { .year = 2020 };
      what.chart
          = guatu_loose_chart_new (dataset, guatu_dataset_chart (dataset, what.id));
      layer = g_ptr_array_index (what.chart->chart->layers, 1);
      if (i == 0)
        guatu_text_set (&layer->title, two.zh, two.en);
      else if (i == 1)
        guatu_chart_add_reference (layer, &line);
      else if (i == 2)
        guatu_chart_add_annotation (layer, &annotation);
      else if (i == 3)
        guatu_chart_add_shade (what.chart->chart, &shade);
      else if (i == 4)
        guatu_text_set (&what.chart->chart->number, two.zh, two.en);
      else
        g_ptr_array_add (
            layer->indicators,
            guatu_loose_chart_item (what.chart, GUATU_LIST_INDICATORS, "nothing"));
      g_assert_false (steps_edit (document, &what));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/edit-chart/members", test_members);
  g_test_add_func ("/edit-chart/item", test_item);
  g_test_add_func ("/edit-chart/refused", test_refused);
  return g_test_run ();
}
