/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

#include "dataset/chart-selection.h"

/* A chart that can be drawn, but has a year beside a quarter on one axis. */

static void
look (GuatuReview *review)
{
  for (guint i = 0; i < review->dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (review->dataset->charts, i);
      GuatuPeriod one, other;

      if (chart->problems == NULL && guatu_chart_mixes_periods (chart, &one, &other))
        {
          g_autofree char *first = guatu_period_to_string (one);
          g_autofree char *second = guatu_period_to_string (other);
          const GuatuReviewWords words[]
              = { { chart->id, chart->id }, { first, first }, { second, second } };

          guatu_review_tell_of (
              review, GUATU_SEVERITY_WARNING, GUATU_LIST_CHARTS, (int) i, "periods",
              words, G_N_ELEMENTS (words),
              "图表“%1”的同一坐标轴上有不同类型的时期，如%2和 "
              "%3。请用“periods”选取一部分，"
              "或分成两张图表。",
              "The chart “%1” has periods of different kinds on one axis, such as %2 and "
              "%3. Choose some by “periods”, or make two charts of it.");
        }
    }
}

const GuatuReviewRule guatu_rule_kinds_of_periods = { "kinds-of-periods", look };
