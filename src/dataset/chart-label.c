/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/chart-layers.h"

/* What indicators are called on a chart. */

/* What a short name leaves out at the end of a name: of 地区生产总值 for
 * 地区生产总值增速 it is 增速; NULL if it is short in another way. */
static const char *
left_out (const GuatuIndicator *indicator)
{
  const GuatuText *label = guatu_indicator_label (indicator);

  return label != &indicator->name && g_str_has_prefix (indicator->name.zh, label->zh)
             ? indicator->name.zh + strlen (label->zh)
             : NULL;
}

/* Whether another one leaves out at the end what this one does, or has no more to leave
 * out: 总面积 beside 林地：面积. */
static gboolean
share_end (const char *out, const GuatuIndicator *other)
{
  const char *its = left_out (other);

  return out == NULL || (its != NULL && (*its == '\0' || g_str_equal (its, out)));
}

/* How many bytes of a name a short one leaves out at its front, of 床位数：医院 those of
 * 床位数：; 0 if it is short in another way. */
static gsize
front_left_out (const GuatuIndicator *indicator)
{
  const GuatuText *label = guatu_indicator_label (indicator);
  const char *name = indicator->name.zh;
  const gsize n = strlen (name), n_label = strlen (label->zh), n_joint = strlen ("：");

  return label != &indicator->name && n > n_label + n_joint
                 && strcmp (name + n - n_label, label->zh) == 0
                 && memcmp (name + n - n_label - n_joint, "：", n_joint) == 0
             ? n - n_label
             : 0;
}

/* Whether what a label leaves out at the front is left out by another one, too: 医院 of
 * 床位数：医院 beside 床位数 would be hospitals, but is beside 基层医疗卫生机构 of
 * 床位数：基层医疗卫生机构 what of the beds is in them. */
static gboolean
share_front (const GuatuIndicator *indicator, const GuatuIndicator *other)
{
  const gsize n = front_left_out (indicator);

  return n == 0
         || (front_left_out (other) == n
             && memcmp (indicator->name.zh, other->name.zh, n) == 0);
}

/* Whether a label tells an indicator from another one beside it. */
static gboolean
tells_apart (const GuatuIndicator *indicator, const GuatuIndicator *other)
{
  const GuatuText *label = guatu_indicator_label (indicator);
  const GuatuText *its = guatu_indicator_label (other);
  const char *out = left_out (indicator);

  return !g_str_equal (its->zh, label->zh) && !g_str_equal (its->en, label->en)
         && share_end (out, other) && share_front (indicator, other);
}

/**
 * guatu_chart_label_of:
 * @chart: (nullable): a chart with all of its layers
 * @indicator: an indicator
 *
 * Returns: (transfer none): the name that it has on the chart: its short one, unless
 *   another indicator goes by the same there, or does not leave out what this one does:
 *   growths beside levels say that they are growths, and parts beside others of what
 */
const GuatuText *
guatu_chart_label_of (const GuatuChartDescription *chart, const GuatuIndicator *indicator)
{
  const GuatuText *label = guatu_indicator_label (indicator);

  if (chart == NULL || label == &indicator->name)
    return label;
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *other = g_ptr_array_index (chart->indicators, i);

      if (other != indicator && !tells_apart (indicator, other))
        return &indicator->name;
    }
  return label;
}
