/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "same-dataset.h"

#include "dataset/annotation.h"
#include "dataset/highlight.h"
#include "dataset/reference-line.h"
#include "dataset/shaded-period.h"

typedef void (*AssertSame) (gconstpointer a, gconstpointer b);

static void
assert_same_text (const GuatuText *a, const GuatuText *b)
{
  g_assert_cmpstr (a->zh, ==, b->zh);
  g_assert_cmpstr (a->en, ==, b->en);
}

/* Items of two datasets are the same item if they have the same id. */
static void
assert_same_id (gconstpointer a, gconstpointer b)
{
  char *const *x = a;
  char *const *y = b;

  g_assert_cmpstr (x != NULL ? *x : NULL, ==, y != NULL ? *y : NULL);
}

static void
assert_same_list (const GPtrArray *a, const GPtrArray *b, AssertSame assert_same)
{
  g_assert_cmpint (a != NULL, ==, b != NULL);
  if (a == NULL)
    return;

  g_assert_cmpuint (a->len, ==, b->len);
  for (guint i = 0; i < a->len; i++)
    {
      assert_same_id (a->pdata[i], b->pdata[i]);
      assert_same (a->pdata[i], b->pdata[i]);
    }
}

static void
assert_same_source (gconstpointer a, gconstpointer b)
{
  const GuatuSource *x = a, *y = b;

  assert_same_text (&x->title, &y->title);
  assert_same_text (&x->publisher, &y->publisher);
  g_assert_cmpstr (x->published, ==, y->published);
  g_assert_cmpstr (x->url, ==, y->url);
}

static void
assert_same_unit (gconstpointer a, gconstpointer b)
{
  const GuatuUnit *x = a, *y = b;

  g_assert_cmpint (x->kind, ==, y->kind);
  assert_same_text (&x->label, &y->label);
  assert_same_text (&x->label_one, &y->label_one);
  assert_same_id (x->per, y->per);
  assert_same_id (x->of, y->of);
  g_assert_cmpint (x->power, ==, y->power);
}

static void
assert_same_place (gconstpointer a, gconstpointer b)
{
  const GuatuPlace *x = a, *y = b;

  assert_same_text (&x->name, &y->name);
}

static void
assert_same_theme (gconstpointer a, gconstpointer b)
{
  const GuatuTheme *x = a, *y = b;

  assert_same_text (&x->title, &y->title);
}

static void
assert_same_observation (const GuatuObservation *a, const GuatuObservation *b)
{
  g_assert_true (a->value == b->value);
  g_assert_cmpint (guatu_period_compare (a->period, b->period), ==, 0);
  g_assert_cmpuint (a->bound, ==, b->bound);
  g_assert_cmpuint (a->status, ==, b->status);
  g_assert_cmpuint (a->decimals, ==, b->decimals);
  g_assert_cmpuint (a->missing, ==, b->missing);
  g_assert_cmpuint (a->reason, ==, b->reason);
  g_assert_cmpuint (a->provisional, ==, b->provisional);
  g_assert_cmpuint (a->revised, ==, b->revised);
  g_assert_cmpuint (a->breaks, ==, b->breaks);
  assert_same_id (a->place, b->place);
}

static void
assert_same_details (const GuatuDetails *a, const GuatuDetails *b)
{
  g_assert_cmpstr (a->quote, ==, b->quote);
  g_assert_cmpfloat (a->value_high, ==, b->value_high);
  g_assert_cmpint (a->decimals_high, ==, b->decimals_high);
  g_assert_cmpint (a->comparison, ==, b->comparison);
  g_assert_cmpint (guatu_period_key (a->base_period) == guatu_period_key (b->base_period),
                   ==, TRUE);
  assert_same_id (a->base_place, b->base_place);
  g_assert_cmpint (a->prices, ==, b->prices);
  g_assert_cmpint (a->origin != NULL, ==, b->origin != NULL);
  if (a->origin == NULL)
    return;
  assert_same_id (a->origin->source, b->origin->source);
  assert_same_text (&a->origin->locator, &b->origin->locator);
  assert_same_text (&a->origin->note, &b->origin->note);
}

static void
assert_same_indicator (gconstpointer a, gconstpointer b)
{
  const GuatuIndicator *x = a, *y = b;

  assert_same_id (x->theme, y->theme);
  assert_same_text (&x->name, &y->name);
  assert_same_text (&x->short_name, &y->short_name);
  assert_same_text (&x->note, &y->note);
  assert_same_id (x->unit, y->unit);
  g_assert_cmpint (x->unit_mult, ==, y->unit_mult);
  g_assert_cmpint (x->decimals, ==, y->decimals);
  g_assert_cmpint (x->better, ==, y->better);
  assert_same_id (x->part_of, y->part_of);
  g_assert_cmpint (x->op, ==, y->op);
  assert_same_list (x->operands, y->operands, assert_same_id);
  g_assert_cmpuint (guatu_indicator_n_observations (x), ==,
                    guatu_indicator_n_observations (y));
  for (guint i = 0; i < guatu_indicator_n_observations (x); i++)
    {
      const GuatuObservation *one = guatu_indicator_observation (x, i);
      const GuatuObservation *other = guatu_indicator_observation (y, i);

      assert_same_observation (one, other);
      assert_same_details (guatu_indicator_details (x, one),
                           guatu_indicator_details (y, other));
    }
}

static void
assert_same_highlights (const GArray *a, const GArray *b)
{
  g_assert_cmpuint (a != NULL ? a->len : 0, ==, b != NULL ? b->len : 0);
  for (guint i = 0; a != NULL && i < a->len; i++)
    {
      const GuatuHighlight *one = &g_array_index ((GArray *) a, GuatuHighlight, i);
      const GuatuHighlight *other = &g_array_index ((GArray *) b, GuatuHighlight, i);

      g_assert_cmpint (one->dimension, ==, other->dimension);
      assert_same_id (one->indicator, other->indicator);
      assert_same_id (one->place, other->place);
      g_assert_cmpint (guatu_period_compare (one->period, other->period), ==, 0);
    }
}

static void
assert_same_references (const GArray *a, const GArray *b)
{
  g_assert_cmpuint (a != NULL ? a->len : 0, ==, b != NULL ? b->len : 0);
  for (guint i = 0; a != NULL && i < a->len; i++)
    {
      const GuatuReferenceLine *one
          = &g_array_index ((GArray *) a, GuatuReferenceLine, i);
      const GuatuReferenceLine *other
          = &g_array_index ((GArray *) b, GuatuReferenceLine, i);

      g_assert_cmpint (one->is_average, ==, other->is_average);
      g_assert_cmpfloat (one->value, ==, other->value);
      g_assert_cmpint (one->decimals, ==, other->decimals);
      assert_same_text (&one->label, &other->label);
    }
}

static void
assert_same_notes (const GuatuChartDescription *a, const GuatuChartDescription *b)
{
  g_assert_cmpuint (guatu_chart_n_annotations (a), ==, guatu_chart_n_annotations (b));
  for (guint i = 0; i < guatu_chart_n_annotations (a); i++)
    {
      const GuatuAnnotation *one = guatu_chart_annotation (a, i);
      const GuatuAnnotation *other = guatu_chart_annotation (b, i);

      assert_same_id (one->indicator, other->indicator);
      assert_same_id (one->place, other->place);
      g_assert_cmpint (one->has_period, ==, other->has_period);
      g_assert_cmpint (guatu_period_compare (one->period, other->period), ==, 0);
      assert_same_text (&one->text, &other->text);
    }
  g_assert_cmpuint (guatu_chart_n_shades (a), ==, guatu_chart_n_shades (b));
  for (guint i = 0; i < guatu_chart_n_shades (a); i++)
    {
      const GuatuShadedPeriod *one = guatu_chart_shade (a, i);
      const GuatuShadedPeriod *other = guatu_chart_shade (b, i);

      g_assert_cmpint (guatu_period_compare (one->from, other->from), ==, 0);
      g_assert_cmpint (guatu_period_compare (one->to, other->to), ==, 0);
      assert_same_text (&one->label, &other->label);
    }
}

static void
assert_same_chart (gconstpointer a, gconstpointer b)
{
  const GuatuChartDescription *x = a, *y = b;

  assert_same_id (x->theme, y->theme);
  assert_same_text (&x->title, &y->title);
  assert_same_text (&x->subtitle, &y->subtitle);
  assert_same_text (&x->note, &y->note);
  g_assert_cmpint (x->mark, ==, y->mark);
  assert_same_list (x->indicators, y->indicators, assert_same_id);
  g_assert_cmpmem (x->periods->data, x->periods->len * sizeof (GuatuPeriod),
                   y->periods->data, y->periods->len * sizeof (GuatuPeriod));
  assert_same_list (x->places, y->places, assert_same_id);
  g_assert_cmpint (x->category, ==, y->category);
  g_assert_cmpint (x->series, ==, y->series);
  g_assert_cmpint (x->orientation, ==, y->orientation);
  g_assert_cmpint (x->stack, ==, y->stack);
  g_assert_cmpint (x->sort, ==, y->sort);
  g_assert_cmpint (x->zero, ==, y->zero);
  g_assert_cmpint (x->scale, ==, y->scale);
  assert_same_highlights (x->highlights, y->highlights);
  assert_same_references (x->references, y->references);
  assert_same_notes (x, y);
  g_assert_cmpint (x->totals, ==, y->totals);
  g_assert_cmpint (x->ranks, ==, y->ranks);
  assert_same_text (&x->number, &y->number);
  g_assert_cmpint (x->has_unit_mult, ==, y->has_unit_mult);
  g_assert_cmpint (x->unit_mult, ==, y->unit_mult);
  g_assert_cmpint (x->decimals, ==, y->decimals);
  g_assert_cmpint (x->rank, ==, y->rank);
}

void
assert_same_dataset (const GuatuDataset *a, const GuatuDataset *b)
{
  g_assert_cmpstr (a->id, ==, b->id);
  assert_same_text (&a->title, &b->title);
  g_assert_cmpint (a->rounding, ==, b->rounding);
  assert_same_list (a->sources, b->sources, assert_same_source);
  assert_same_list (a->units, b->units, assert_same_unit);
  assert_same_list (a->places, b->places, assert_same_place);
  assert_same_list (a->themes, b->themes, assert_same_theme);
  assert_same_list (a->indicators, b->indicators, assert_same_indicator);
  assert_same_list (a->charts, b->charts, assert_same_chart);
}

void
assert_same_long_text (const char *found, const char *expected)
{
  gsize at = 0;

  while (found[at] != '\0' && found[at] == expected[at])
    at++;
  if (found[at] != expected[at])
    g_error ("“%.200s” instead of “%.200s”", found + at - MIN (at, 80),
             expected + at - MIN (at, 80));
}
