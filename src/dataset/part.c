/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/part.h"

static const char *const names[GUATU_N_LISTS] = {
  [GUATU_LIST_SOURCES] = "sources",       [GUATU_LIST_UNITS] = "units",
  [GUATU_LIST_PLACES] = "places",         [GUATU_LIST_THEMES] = "themes",
  [GUATU_LIST_INDICATORS] = "indicators", [GUATU_LIST_CHARTS] = "charts",
  [GUATU_LIST_STYLES] = "styles",
};

/**
 * guatu_list_to_string:
 * @list: a list
 *
 * Returns: (transfer none): what our own format calls it
 */
const char *
guatu_list_to_string (GuatuList list)
{
  g_return_val_if_fail ((guint) list < GUATU_N_LISTS, NULL);

  return names[list];
}

/**
 * guatu_dataset_part_to_string:
 * @part: a part
 *
 * Returns: (transfer full): the way to it in our own format:
 *   "indicators[3].observations[0].value"
 */
char *
guatu_dataset_part_to_string (const GuatuDatasetPart *part)
{
  GString *path = g_string_new (guatu_list_to_string (part->list));

  if (part->index >= 0)
    g_string_append_printf (path, "[%d]", part->index);
  if (part->observation >= 0)
    g_string_append_printf (path, ".observations[%d]", part->observation);
  if (part->member != NULL)
    g_string_append_printf (path, ".%s", part->member);
  return g_string_free (path, FALSE);
}
