/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/label-apart.h"

#include "text/cut-text.h"

/*
 * Names that begin alike may be cut to the same text, and then nobody can tell what
 * stands for what. Such names keep their beginning and their end, or more of the end
 * where that is alike as well.
 */

/* How much of what is kept is the end, in the order in which shares are tried. */
static const double shares[] = { 0.5, 0.75, 0.25, 1 };

/* The layout of a label in one of its languages, if it is cut; or else NULL. */
static PangoLayout *
cut_layout (const GuatuLabel *label, guint language)
{
  if (label == NULL || language >= label->n
      || !guatu_cut_text_is_cut (label->layouts[language]))
    return NULL;
  return label->layouts[language];
}

/* Finds the labels whose text is cut to the same as that of @first in a language, and
 * stands for another name; @first is among them. */
static GPtrArray *
find_alike (GuatuLabel *const *labels, guint n, guint first, guint language)
{
  GPtrArray *alike = g_ptr_array_new ();
  PangoLayout *one = cut_layout (labels[first], language);
  gboolean differ = FALSE;

  for (guint i = first; one != NULL && i < n; i++)
    {
      PangoLayout *other = cut_layout (labels[i], language);

      if (other == NULL
          || !g_str_equal (pango_layout_get_text (one), pango_layout_get_text (other)))
        continue;
      differ = differ
               || !g_str_equal (guatu_cut_text_in_full (one),
                                guatu_cut_text_in_full (other));
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
      PangoLayout *layout = g_ptr_array_index (layouts, i);
      const char *text = pango_layout_get_text (layout);
      const char *other = g_hash_table_lookup (shown, text);
      const char *full = guatu_cut_text_in_full (layout);

      if (other != NULL && !g_str_equal (other, full))
        return FALSE;
      g_hash_table_insert (shown, (gpointer) text, (gpointer) full);
    }
  return TRUE;
}

static void
cut_anew (const GPtrArray *layouts)
{
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      for (guint j = 0; j < layouts->len; j++)
        guatu_cut_text_in_middle (g_ptr_array_index (layouts, j), shares[i]);
      if (are_apart (layouts))
        return;
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
    for (guint i = 0; i < n; i++)
      {
        g_autoptr (GPtrArray) alike = find_alike (labels, n, i, language);

        if (alike->len > 0)
          cut_anew (alike);
      }
  for (guint i = 0; i < n; i++)
    if (labels[i] != NULL && guatu_label_is_shortened (labels[i]))
      guatu_label_measure (labels[i]);
}
