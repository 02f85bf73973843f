/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "app/language.h"

/* What an editor would ask leads to where it is. */

static void
lead_to_chart (GuatuWindow *self, const GuatuDatasetPart *part)
{
  if (part->index < 0 || (guint) part->index >= self->dataset->charts->len)
    return;
  guatu_sidebar_select (self->sidebar,
                        g_ptr_array_index (self->dataset->charts, (guint) part->index));
  guatu_window_set_view (self, "chart");
}

/* What numbers are of or in is found by its name. */
static const GuatuText *
name_of (GuatuWindow *self, const GuatuDatasetPart *part)
{
  const guint i = (guint) MAX (part->index, 0);

  if (part->list == GUATU_LIST_UNITS && i < self->dataset->units->len)
    return &((GuatuUnit *) g_ptr_array_index (self->dataset->units, i))->label;
  if (part->list == GUATU_LIST_PLACES && i < self->dataset->places->len)
    return &((GuatuPlace *) g_ptr_array_index (self->dataset->places, i))->name;
  if (part->list == GUATU_LIST_SOURCES && i < self->dataset->sources->len)
    return &((GuatuSource *) g_ptr_array_index (self->dataset->sources, i))->title;
  return NULL;
}

static void
lead_to_values (GuatuWindow *self, const GuatuDatasetPart *part)
{
  const GPtrArray *indicators = self->dataset->indicators;
  const GuatuText *name = part->index >= 0 ? name_of (self, part) : NULL;
  GuatuListed listed = { NULL, 0 };

  guatu_window_set_view (self, "table");
  if (part->list == GUATU_LIST_INDICATORS && part->index >= 0
      && (guint) part->index < indicators->len)
    {
      listed.indicator = g_ptr_array_index (indicators, (guint) part->index);
      listed.index = (guint) MAX (part->observation, 0);
    }
  guatu_table_view_lead_to (
      self->table, &listed,
      name != NULL ? guatu_text_get (name, guatu_language_of_words (self->language))
                   : NULL);
}

/**
 * guatu_window_check_chosen:
 * @self: the window
 * @part: what a finding is about
 *
 * Shows the chart, or the row of the table.
 */
void
guatu_window_check_chosen (GuatuWindow *self, const GuatuDatasetPart *part)
{
  /* What is open may have changed since. */
  if (self->dataset == NULL || self->dataset != guatu_checks_get_dataset (self->checks))
    return;
  if (part->list == GUATU_LIST_CHARTS)
    lead_to_chart (self, part);
  else
    lead_to_values (self, part);
}
