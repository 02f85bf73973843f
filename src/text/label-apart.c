/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/label-apart.h"

#include "text/cut-text.h"
#include "text/layout-copy.h"

/*
 * Names that begin alike may be cut to the same text, and then nobody can tell what
 * stands for what. Such names keep their beginning and their end, or more of the end
 * where that is alike as well.
 */

/* How much of what is kept is the end, in the order in which shares are tried. */
static const double shares[] = { 0.5, 0.75, 0.25, 1 };

/* Where a label keeps its layout in one of its languages, if that is cut; or else NULL.
 */
static PangoLayout **
cut_layout (GuatuLabel *label, guint language)
{
  if (label == NULL || language >= label->n
      || !guatu_cut_text_is_cut (label->layouts[language]))
    return NULL;
  return &label->layouts[language];
}

/* How many labels show each text in a language, of those that are cut. */
static GHashTable *
count_shown (GuatuLabel *const *labels, guint n, guint language)
{
  GHashTable *shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < n; i++)
    {
      PangoLayout **layout = cut_layout (labels[i], language);
      const char *text = layout != NULL ? pango_layout_get_text (*layout) : NULL;

      if (text != NULL)
        g_hash_table_insert (
            shown, g_strdup (text),
            GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (shown, text)) + 1));
    }
  return shown;
}

/* Finds the labels whose text is cut to the same as that of @first in a language, and
 * stands for another name; @first is among them.
 * Returns: (transfer full) (element-type PangoLayout**): where they keep their layouts */
static GPtrArray *
find_alike (GuatuLabel *const *labels, guint n, guint first, guint language)
{
  GPtrArray *alike = g_ptr_array_new ();
  PangoLayout **one = cut_layout (labels[first], language);
  gboolean differ = FALSE;

  for (guint i = first; one != NULL && i < n; i++)
    {
      PangoLayout **other = cut_layout (labels[i], language);

      if (other == NULL
          || !g_str_equal (pango_layout_get_text (*one), pango_layout_get_text (*other)))
        continue;
      differ = differ
               || !g_str_equal (guatu_cut_text_in_full (*one),
                                guatu_cut_text_in_full (*other));
      g_ptr_array_add (alike, other);
    }
  if (!differ)
    g_ptr_array_set_size (alike, 0);
  return alike;
}

/* Whether no two layouts of different texts show the same. */
static gboolean
are_apart (const GPtrArray *layouts)
{
  g_autoptr (GHashTable) shown = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < layouts->len; i++)
    {
      PangoLayout *layout = *(PangoLayout **) g_ptr_array_index (layouts, i);
      const char *text = pango_layout_get_text (layout);
      const char *other = g_hash_table_lookup (shown, text);
      const char *full = guatu_cut_text_in_full (layout);

      if (other != NULL && !g_str_equal (other, full))
        return FALSE;
      g_hash_table_insert (shown, (gpointer) text, (gpointer) full);
    }
  return TRUE;
}

/* Others may hold the layouts, too, and keep them as they are. */
static void
own_layouts (const GPtrArray *layouts)
{
  for (guint i = 0; i < layouts->len; i++)
    {
      PangoLayout **layout = g_ptr_array_index (layouts, i);
      PangoLayout *shared = *layout;

      *layout = guatu_layout_copy (shared);
      g_object_unref (shared);
    }
}

static void
cut_anew (const GPtrArray *layouts)
{
  own_layouts (layouts);
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      glong kept = 0;

      for (guint j = 0; j < layouts->len; j++)
        kept = guatu_cut_text_in_middle (*(PangoLayout **) g_ptr_array_index (layouts, j),
                                         shares[i], kept);
      if (are_apart (layouts))
        return;
    }
}

/* Cuts the names anew of which there are several that look the same in a language. */
static void
tell_apart (GuatuLabel *const *labels, guint n, guint language)
{
  g_autoptr (GHashTable) shown = count_shown (labels, n, language);

  for (guint i = 0; i < n; i++)
    {
      PangoLayout **layout = cut_layout (labels[i], language);
      g_autoptr (GPtrArray) alike = NULL;

      if (layout == NULL
          || GPOINTER_TO_UINT (
                 g_hash_table_lookup (shown, pango_layout_get_text (*layout)))
                 < 2)
        continue;
      alike = find_alike (labels, n, i, language);
      if (alike->len == 0)
        continue;
      cut_anew (alike);
      g_hash_table_unref (shown);
      shown = count_shown (labels, n, language);
    }
}

/**
 * guatu_labels_tell_apart:
 * @labels: (array length=n) (nullable elements): the names that stand side by side in a
 *   figure, set and measured
 *
 * Cuts names in their middle of which the beginning alone would be the same. Their
 * labels are measured anew.
 */
void
guatu_labels_tell_apart (GuatuLabel *const *labels, guint n)
{
  for (guint language = 0; language < 2; language++)
    tell_apart (labels, n, language);
  for (guint i = 0; i < n; i++)
    if (labels[i] != NULL && guatu_label_is_shortened (labels[i]))
      guatu_label_measure (labels[i]);
}
