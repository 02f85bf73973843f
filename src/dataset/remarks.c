/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/remarks.h"

/**
 * guatu_remarks_new:
 * @place: (nullable)
 *
 * Returns: (transfer full): the remarks of a series without observations
 */
GuatuRemarks *
guatu_remarks_new (const GuatuIndicator *indicator, const GuatuPlace *place)
{
  GuatuRemarks *remarks = g_new0 (GuatuRemarks, 1);

  remarks->indicator = indicator;
  remarks->place = place;
  remarks->list = g_array_new (FALSE, FALSE, sizeof (GuatuRemark));
  return remarks;
}

/**
 * guatu_remarks_free:
 * @remarks: (transfer full)
 */
void
guatu_remarks_free (GuatuRemarks *remarks)
{
  g_array_unref (remarks->list);
  g_free (remarks);
}

/** guatu_remarks_copy: (transfer full): the same, which does not change with the first.
 */
GuatuRemarks *
guatu_remarks_copy (const GuatuRemarks *remarks)
{
  GuatuRemarks *copy = guatu_remarks_new (remarks->indicator, remarks->place);

  copy->n_values = remarks->n_values;
  copy->n_bases = remarks->n_bases;
  g_array_append_vals (copy->list, remarks->list->data, remarks->list->len);
  return copy;
}

static gboolean
is_same_basis (const GuatuDetails *a, const GuatuDetails *b)
{
  return a == b
         || (a->comparison == b->comparison && a->prices == b->prices
             && a->base_place == b->base_place
             && guatu_period_equal (a->base_period, b->base_period));
}

/**
 * guatu_remark_is_same:
 *
 * Returns: whether two remarks, which may be of two series, say the same of what they
 *   are on
 */
gboolean
guatu_remark_is_same (const GuatuRemark *a, const GuatuRemark *b)
{
  return a->kind == b->kind
         && (a->kind != GUATU_REMARK_BASIS || is_same_basis (a->basis, b->basis));
}

/* Returns: (transfer none) (nullable): the remark of @remarks that says the same as
 * @wanted, new if there was none; NULL where there are too many */
static GuatuRemark *
find_remark (GuatuRemarks *remarks, const GuatuRemark *wanted)
{
  for (guint i = 0; i < remarks->list->len; i++)
    {
      GuatuRemark *remark = &g_array_index (remarks->list, GuatuRemark, i);

      if (guatu_remark_is_same (remark, wanted))
        return remark;
    }
  if (wanted->kind == GUATU_REMARK_BASIS)
    {
      if (remarks->n_bases <= GUATU_REMARKS_MAX_BASES)
        remarks->n_bases++;
      if (remarks->n_bases > GUATU_REMARKS_MAX_BASES)
        return NULL;
    }
  g_array_append_val (remarks->list, *wanted);
  return &g_array_index (remarks->list, GuatuRemark, remarks->list->len - 1);
}

/* Goes on with the last stretch, or begins another one. */
static void
extend (GuatuRemark *remark, GuatuPeriod period, guint number)
{
  gboolean follows = remark->n > 0 && number == remark->last + 1;

  if (!follows)
    remark->n_stretches++;
  if (remark->n_stretches <= GUATU_REMARK_MAX_STRETCHES)
    {
      GuatuStretch *stretch = &remark->stretches[remark->n_stretches - 1];

      if (!follows)
        stretch->from = period;
      stretch->to = period;
      stretch->n++;
    }
  remark->n++;
  remark->last = number;
}

static void
add_remark (GuatuRemarks *remarks, const GuatuObservation *observation,
            GuatuRemarkKind kind, const GuatuDetails *basis)
{
  const GuatuRemark wanted = { .kind = kind, .basis = basis };

  GuatuRemark *remark = find_remark (remarks, &wanted);

  if (remark != NULL)
    extend (remark, observation->period, remarks->n_values);
}

/**
 * guatu_remarks_add:
 * @observation: the next of the series in order of time; a missing one is passed over
 *
 * Remarks on an observation what there is to remark.
 */
void
guatu_remarks_add (GuatuRemarks *remarks, const GuatuObservation *observation)
{
  const GuatuDetails *details;

  if (observation->missing)
    return;
  details = guatu_indicator_details (remarks->indicator, observation);
  if (observation->provisional)
    add_remark (remarks, observation, GUATU_REMARK_PROVISIONAL, NULL);
  if (observation->revised)
    add_remark (remarks, observation, GUATU_REMARK_REVISED, NULL);
  if (observation->breaks)
    add_remark (remarks, observation, GUATU_REMARK_BREAK, NULL);
  if (details->comparison != GUATU_COMPARISON_UNSAID
      || details->prices != GUATU_PRICES_UNSAID)
    add_remark (remarks, observation, GUATU_REMARK_BASIS, details);
  remarks->n_values++;
}
