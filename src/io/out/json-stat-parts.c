/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/json-stat-parts.h"

#include "dataset/indicator.h"
#include "io/out/stat-code.h"

/**
 * guatu_json_stat_put_parts:
 * @writer: what writes the category of a dimension of indicators
 * @indicators: (element-type GuatuIndicator): those of a dataset
 *
 * Writes of which other indicators each is made up, if any is.
 */
void
guatu_json_stat_put_parts (GuatuJsonWriter *writer, const GPtrArray *indicators)
{
  g_autoptr (GHashTable) children
      = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < indicators->len; i++)
    {
      GuatuIndicator *part = g_ptr_array_index (indicators, i);
      GPtrArray *list = g_hash_table_lookup (children, part->part_of);

      if (part->part_of == NULL)
        continue;
      if (list == NULL)
        {
          list = g_ptr_array_new ();
          g_hash_table_insert (children, (gpointer) part->part_of, list);
        }
      g_ptr_array_add (list, part);
    }
  if (g_hash_table_size (children) == 0)
    return;
  guatu_json_writer_key (writer, "child");
  guatu_json_writer_begin_object (writer);
  for (guint i = 0; i < indicators->len; i++)
    {
      const GuatuIndicator *whole = g_ptr_array_index (indicators, i);
      const GPtrArray *list = g_hash_table_lookup (children, whole);
      g_autofree char *id = guatu_stat_id (whole->id);

      if (list == NULL)
        continue;
      guatu_json_writer_key (writer, id);
      guatu_json_writer_begin_array (writer);
      for (guint j = 0; j < list->len; j++)
        {
          const GuatuIndicator *part = g_ptr_array_index (list, j);
          g_autofree char *part_id = guatu_stat_id (part->id);

          guatu_json_writer_string (writer, part_id);
        }
      guatu_json_writer_end_array (writer);
    }
  guatu_json_writer_end_object (writer);
}
