/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/layout-copy.h"

static gpointer
copy_text (gpointer text, gpointer data)
{
  return g_strdup (text);
}

static gpointer
copy_array (gpointer array, gpointer data)
{
  return array != NULL ? g_array_ref (array) : NULL;
}

static gpointer
copy_attributes (gpointer attributes, gpointer data)
{
  return pango_attr_list_copy (attributes);
}

/* What a copy has of what is known of a layout; numbers need no copying. */
static const struct
{
  const char *key;
  GDuplicateFunc copy;
  GDestroyNotify free;
} kinds[] = {
  { GUATU_LAYOUT_LEFT_OUT, NULL, NULL },
  { GUATU_LAYOUT_BREAKS, copy_array, (GDestroyNotify) g_array_unref },
  { GUATU_LAYOUT_TORN, NULL, NULL },
  { GUATU_LAYOUT_IN_FULL, copy_text, g_free },
  { GUATU_LAYOUT_WHOLE_ATTRIBUTES, copy_attributes,
    (GDestroyNotify) pango_attr_list_unref },
  { GUATU_LAYOUT_N_LINES, NULL, NULL },
};

/* Layouts that differ from one by their alignment alone are kept with it. */
static const char *const aligned[] = {
  [PANGO_ALIGN_LEFT] = "guatu-aligned-left",
  [PANGO_ALIGN_CENTER] = "guatu-aligned-center",
  [PANGO_ALIGN_RIGHT] = "guatu-aligned-right",
};

/**
 * guatu_layout_copy:
 *
 * Returns: (transfer full): a layout like @layout, of which as much is known, and which
 *   nobody else holds
 */
PangoLayout *
guatu_layout_copy (PangoLayout *layout)
{
  PangoLayout *copy = pango_layout_copy (layout);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      gpointer data
          = g_object_dup_data (G_OBJECT (layout), kinds[i].key, kinds[i].copy, NULL);

      if (data != NULL)
        g_object_set_data_full (G_OBJECT (copy), kinds[i].key, data, kinds[i].free);
    }
  return copy;
}

/**
 * guatu_layout_aligned:
 * @layout: whose own alignment is to the left
 *
 * Returns: (transfer none): @layout, or a layout that has its lines aligned and lives as
 *   long as @layout does
 */
PangoLayout *
guatu_layout_aligned (PangoLayout *layout, PangoAlignment alignment)
{
  PangoLayout *copy;

  if (alignment == PANGO_ALIGN_LEFT
      || (pango_layout_get_width (layout) < 0
          && pango_layout_get_line_count (layout) < 2))
    return layout;
  copy = g_object_get_data (G_OBJECT (layout), aligned[alignment]);
  if (copy != NULL)
    return copy;
  copy = guatu_layout_copy (layout);
  pango_layout_set_alignment (copy, alignment);
  g_object_set_data_full (G_OBJECT (layout), aligned[alignment], copy, g_object_unref);
  return copy;
}
