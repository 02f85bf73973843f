/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/list.h"

/* What has ids in a dataset, by the word that asks for it. Each element of these
 * arrays begins with its id. */
static const struct
{
  const char *name;
  gsize array;
} kinds[] = {
  { "charts", G_STRUCT_OFFSET (GuatuDataset, charts) },
  { "themes", G_STRUCT_OFFSET (GuatuDataset, themes) },
  { "indicators", G_STRUCT_OFFSET (GuatuDataset, indicators) },
  { "places", G_STRUCT_OFFSET (GuatuDataset, places) },
};

G_STATIC_ASSERT (G_STRUCT_OFFSET (GuatuChartDescription, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (GuatuTheme, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (GuatuIndicator, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (GuatuPlace, id) == 0);

/**
 * guatu_list_ids:
 * @dataset: a dataset
 * @kind: charts, themes, indicators or places
 *
 * Lists ids for scripts and for the completion of shells.
 *
 * Returns: (transfer full) (nullable): the ids, a line each, in the order of the
 *   dataset; %NULL if @kind is no such word
 */
char *
guatu_list_ids (const GuatuDataset *dataset, const char *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kind, kinds[i].name))
        {
          const GPtrArray *array = G_STRUCT_MEMBER (GPtrArray *, dataset, kinds[i].array);
          GString *text = g_string_new (NULL);

          for (guint j = 0; j < array->len; j++)
            g_string_append_printf (text, "%s\n",
                                    *(const char *const *) g_ptr_array_index (array, j));
          return g_string_free (text, FALSE);
        }
    }
  return NULL;
}
