/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/cut-text.h"

#include <string.h>

#define ELLIPSIS "…"

/* What keeps the whole text with a layout of what is left of it. */
#define IN_FULL "guatu-text-in-full"

/* Returns: how many bytes of its text a layout shows before Pango's ellipsis, or -1 */
static int
find_ellipsis (PangoLayout *layout)
{
  for (GSList *i = pango_layout_get_lines_readonly (layout); i != NULL; i = i->next)
    for (GSList *j = ((const PangoLayoutLine *) i->data)->runs; j != NULL; j = j->next)
      {
        const PangoItem *item = ((const PangoLayoutRun *) j->data)->item;

        if (item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS)
          return item->offset;
      }
  return -1;
}

/* Shows the first @length bytes of @text with an ellipsis, and what @attributes say of
 * them. */
static void
show (PangoLayout *layout, const char *text, int length, PangoAttrList *attributes)
{
  int n = (int) strlen (text);
  g_autofree char *kept = g_strchomp (g_strndup (text, (gsize) length));
  g_autofree char *cut = g_strconcat (kept, ELLIPSIS, NULL);
  g_autoptr (PangoAttrList) left = pango_attr_list_copy (attributes);

  length = (int) strlen (kept);
  if (left != NULL)
    pango_attr_list_update (left, length, n - length, (int) strlen (ELLIPSIS));
  pango_layout_set_attributes (layout, left);
  pango_layout_set_text (layout, cut, -1);
}

static gboolean
fits (PangoLayout *layout, int n_lines)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return pango_layout_get_line_count (layout) <= n_lines
         && logical.width <= pango_layout_get_width (layout);
}

/**
 * guatu_cut_text_write:
 * @layout: with its lines broken, and the last perhaps cut
 *
 * Makes the ellipsis by which Pango cuts a text a letter of the text, which is then set
 * like those before it: Pango's own has another height in some versions than the rest
 * of its line.
 */
void
guatu_cut_text_write (PangoLayout *layout)
{
  int length = find_ellipsis (layout);
  int n_lines = pango_layout_get_line_count (layout);
  g_autofree char *text = NULL;
  g_autoptr (PangoAttrList) attributes = NULL;

  if (length < 0)
    return;
  text = g_strdup (pango_layout_get_text (layout));
  attributes = pango_attr_list_copy (pango_layout_get_attributes (layout));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_NONE);
  show (layout, text, length, attributes);
  while (length > 0 && !fits (layout, n_lines))
    {
      length = (int) (g_utf8_prev_char (text + length) - text);
      show (layout, text, length, attributes);
    }
  g_object_set_data_full (G_OBJECT (layout), IN_FULL, g_steal_pointer (&text), g_free);
}

/** guatu_cut_text_is_cut: whether a layout shows only a part of its text. */
gboolean
guatu_cut_text_is_cut (PangoLayout *layout)
{
  return g_object_get_data (G_OBJECT (layout), IN_FULL) != NULL;
}

/**
 * guatu_cut_text_in_full:
 *
 * Returns: (transfer none): the text of a layout, also of one that shows only a part
 */
const char *
guatu_cut_text_in_full (PangoLayout *layout)
{
  const char *text = g_object_get_data (G_OBJECT (layout), IN_FULL);

  return text != NULL ? text : pango_layout_get_text (layout);
}
