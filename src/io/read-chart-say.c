/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/read-chart-say.h"

#include <glib/gi18n-lib.h>

#include "dataset/highlight.h"
#include "dataset/reference-line.h"
#include "io/reader.h"

/* What a chart says beside its values. */

/** guatu_read_some: reads an array that has one item at least. */
void
guatu_read_some (const GuatuJsonValue *value, GuatuJsonItemFunc read, gpointer target)
{
  GuatuJsonChildren children;
  GuatuJsonValue item;

  if (guatu_json_value_kind (value) == '[')
    {
      guatu_json_children_init (&children, value);
      if (!guatu_json_children_next (&children, &item))
        guatu_json_value_problem (value, _ ("The list is empty. Name at least one, or "
                                            "leave the list out."));
    }
  guatu_json_read_array (value, read, target);
}

static void
read_highlighted_indicator (const GuatuJsonValue *value, const GuatuJsonField *field,
                            gpointer target)
{
  GuatuHighlight *highlight = target;

  highlight->indicator = guatu_reader_resolve (value, GUATU_LIST_INDICATORS);
  highlight->dimension = GUATU_DIMENSION_INDICATOR;
}

static void
read_highlighted_place (const GuatuJsonValue *value, const GuatuJsonField *field,
                        gpointer target)
{
  GuatuHighlight *highlight = target;

  highlight->place = guatu_reader_resolve (value, GUATU_LIST_PLACES);
  highlight->dimension = GUATU_DIMENSION_PLACE;
}

static void
read_highlighted_period (const GuatuJsonValue *value, const GuatuJsonField *field,
                         gpointer target)
{
  GuatuHighlight *highlight = target;

  if (guatu_reader_get_period (value, &highlight->period))
    highlight->dimension = GUATU_DIMENSION_PERIOD;
}

static const GuatuJsonField highlight_fields[] = {
  { "indicator", FALSE, read_highlighted_indicator },
  { "place", FALSE, read_highlighted_place },
  { "period", FALSE, read_highlighted_period },
};

/* How many of the members of a table an object has. */
static guint
count_members (const GuatuJsonValue *value, const GuatuJsonField *table, guint n_fields)
{
  GuatuJsonValue member;
  guint n = 0;

  for (guint i = 0; i < n_fields; i++)
    n += guatu_json_value_member (value, table[i].key, &member);
  return n;
}

static void
read_highlight (const GuatuJsonValue *value, gpointer target)
{
  GuatuHighlight highlight = { GUATU_DIMENSION_NONE, NULL, NULL, { 0 } };

  if (guatu_json_value_kind (value) == '{'
      && count_members (value, highlight_fields, G_N_ELEMENTS (highlight_fields)) != 1)
    guatu_json_value_problem (value, _ ("What is highlighted is one of “indicator”, "
                                        "“place” and “period”."));
  guatu_json_read_object (value, highlight_fields, G_N_ELEMENTS (highlight_fields),
                          &highlight);
  if (highlight.indicator != NULL || highlight.place != NULL
      || highlight.dimension == GUATU_DIMENSION_PERIOD)
    guatu_chart_add_highlight (target, &highlight);
}

/** guatu_read_highlights: reads the member “highlight” into a chart. */
void
guatu_read_highlights (const GuatuJsonValue *value, const GuatuJsonField *field,
                       gpointer target)
{
  guatu_read_some (value, read_highlight, target);
}

static void
read_reference_value (const GuatuJsonValue *value, const GuatuJsonField *field,
                      gpointer target)
{
  GuatuReferenceLine *reference = target;

  guatu_reader_get_number (value, &reference->value, &reference->decimals);
}

static void
read_reference_average (const GuatuJsonValue *value, const GuatuJsonField *field,
                        gpointer target)
{
  GuatuReferenceLine *reference = target;

  if (guatu_json_get_boolean (value, &reference->is_average) && !reference->is_average)
    guatu_json_value_problem (value, _ ("An average line has “average”: true. Leave "
                                        "other lines without it."));
}

static const GuatuJsonField reference_fields[] = {
  { "value", FALSE, read_reference_value },
  { "average", FALSE, read_reference_average },
  { "label", FALSE, guatu_json_read_text, G_STRUCT_OFFSET (GuatuReferenceLine, label) },
};

static void
read_reference (const GuatuJsonValue *value, gpointer target)
{
  GuatuReferenceLine reference = { .is_average = FALSE };
  const guint n_before = guatu_problems_count (value->document->problems);

  if (guatu_json_value_kind (value) == '{'
      && count_members (value, reference_fields, 2) != 1)
    guatu_json_value_problem (
        value, _ ("A line of reference stands either at a “value” or at the “average”."));
  guatu_json_read_object (value, reference_fields, G_N_ELEMENTS (reference_fields),
                          &reference);
  if (guatu_problems_count (value->document->problems) == n_before)
    guatu_chart_add_reference (target, &reference);
  guatu_text_clear (&reference.label);
}

/** guatu_read_references: reads the member “reference” into a chart or a layer. */
void
guatu_read_references (const GuatuJsonValue *value, const GuatuJsonField *field,
                       gpointer target)
{
  guatu_read_some (value, read_reference, target);
}

/** guatu_read_totals: reads the member “totals” into a chart or a layer. */
void
guatu_read_totals (const GuatuJsonValue *value, const GuatuJsonField *field,
                   gpointer target)
{
  GuatuChartDescription *chart = target;

  guatu_json_get_boolean (value, &chart->totals);
}

/* The powers of ten that both languages have words for. */
static const int scales[] = { 0, 3, 4, 6, 8, 9, 12 };

/** guatu_read_scale: reads the member “unit_mult” into a chart or a layer. */
void
guatu_read_scale (const GuatuJsonValue *value, const GuatuJsonField *field,
                  gpointer target)
{
  GuatuChartDescription *chart = target;
  int scale;

  if (!guatu_json_get_integer (value, 0, 12, &scale))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    if (scales[i] == scale)
      {
        chart->has_unit_mult = TRUE;
        chart->unit_mult = scale;
        return;
      }
  guatu_json_value_problem (value, _ ("Numbers are written in 0, 3, 4, 6, 8, 9 or 12: "
                                      "others have no word in both languages."));
}

/** guatu_read_decimals: reads the member “decimals” into a chart or a layer. */
void
guatu_read_decimals (const GuatuJsonValue *value, const GuatuJsonField *field,
                     gpointer target)
{
  GuatuChartDescription *chart = target;

  guatu_json_get_integer (value, 0, 9, &chart->decimals);
}

/** guatu_read_ranks: reads the member “ranks” into a chart. */
void
guatu_read_ranks (const GuatuJsonValue *value, const GuatuJsonField *field,
                  gpointer target)
{
  GuatuChartDescription *chart = target;

  guatu_json_get_boolean (value, &chart->ranks);
}
