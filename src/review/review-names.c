/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

/* The lists whose items have names, and where in an item its name is. */
static const struct
{
  GuatuList list;
  gsize items;
  gsize text;
  const char *member;
} lists[] = {
  { GUATU_LIST_SOURCES, G_STRUCT_OFFSET (GuatuDataset, sources),
    G_STRUCT_OFFSET (GuatuSource, title), "title" },
  { GUATU_LIST_UNITS, G_STRUCT_OFFSET (GuatuDataset, units),
    G_STRUCT_OFFSET (GuatuUnit, label), "label" },
  { GUATU_LIST_PLACES, G_STRUCT_OFFSET (GuatuDataset, places),
    G_STRUCT_OFFSET (GuatuPlace, name), "name" },
  { GUATU_LIST_THEMES, G_STRUCT_OFFSET (GuatuDataset, themes),
    G_STRUCT_OFFSET (GuatuTheme, title), "title" },
  { GUATU_LIST_INDICATORS, G_STRUCT_OFFSET (GuatuDataset, indicators),
    G_STRUCT_OFFSET (GuatuIndicator, name), "name" },
  { GUATU_LIST_CHARTS, G_STRUCT_OFFSET (GuatuDataset, charts),
    G_STRUCT_OFFSET (GuatuChartDescription, title), "title" },
};

/**
 * guatu_review_names:
 * @review: a review
 * @visit: what looks at a name
 * @data: for @visit
 *
 * Visits the names of all that has one, list by list. What has none is passed by.
 */
void
guatu_review_names (GuatuReview *review, GuatuReviewVisit visit, gpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      const GPtrArray *items
          = G_STRUCT_MEMBER (GPtrArray *, review->dataset, lists[i].items);

      for (guint j = 0; j < items->len; j++)
        {
          const GuatuReviewName name
              = { lists[i].list, j, lists[i].member,
                  G_STRUCT_MEMBER_P (g_ptr_array_index (items, j), lists[i].text) };

          if (!guatu_text_is_absent (name.text))
            visit (review, &name, data);
        }
    }
}
