/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/edit-private.h"

/* Changes of what all figures of a dataset have in common. */

/* A style that comes may take the place of another, so that the dataset from before is
 * what undoes it. */
gboolean
guatu_edit_set_style (GuatuEdit *edit, GuatuBuilder *builder)
{
  const GPtrArray *styles = guatu_builder_dataset (builder)->styles;
  GuatuHouseStyle *style = NULL;

  for (guint i = 0; edit->style != NULL && i < styles->len; i++)
    if (g_str_equal (((GuatuHouseStyle *) g_ptr_array_index (styles, i))->id,
                     edit->style->id))
      style = g_ptr_array_index (styles, i);
  if (style != NULL)
    guatu_house_style_clear (style);
  else if (edit->style != NULL)
    style = guatu_builder_add (builder, GUATU_LIST_STYLES, edit->style->id, NULL);
  if (style != NULL)
    guatu_house_style_assign (style, edit->style);
  guatu_builder_set_style (builder, style);
  return TRUE;
}

gboolean
guatu_edit_exchange_rounding (GuatuEdit *edit, GuatuBuilder *builder)
{
  const GuatuRounding before = guatu_builder_dataset (builder)->rounding;

  guatu_builder_set_rounding (builder, edit->rounding);
  edit->rounding = before;
  return TRUE;
}
