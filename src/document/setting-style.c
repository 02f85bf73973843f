/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "document/edit-private.h"
#include "document/setting-private.h"

/* The style of all charts of a dataset, one of those that it has. */

/** guatu_setting_get_style: the id of the style, or "". */
char **
guatu_setting_get_style (const GuatuDataset *dataset)
{
  return guatu_setting_value (dataset->style != NULL ? dataset->style->id : "");
}

/** guatu_setting_styles: adds the styles of the dataset, and none. */
void
guatu_setting_styles (const GuatuSettingPlace *place, GuatuLanguage language,
                      GPtrArray *choices)
{
  guatu_setting_add_choice (choices, "", _ ("None"));
  for (guint i = 0; i < place->dataset->styles->len; i++)
    {
      const GuatuHouseStyle *style = g_ptr_array_index (place->dataset->styles, i);

      guatu_setting_add_choice (choices, style->id, style->id);
    }
}

/** guatu_edit_resolve_style: makes of the setting an edit of the style; whether there is
 * such a style. */
gboolean
guatu_edit_resolve_style (GuatuEdit *edit, const GuatuDataset *dataset)
{
  const char *id = edit->setting.values[0];
  const GuatuHouseStyle *style = NULL;

  if (id == NULL)
    return FALSE;
  if (*id != '\0')
    {
      style = guatu_dataset_find (dataset, GUATU_LIST_STYLES, id);
      if (style == NULL)
        return FALSE;
      edit->style = guatu_house_style_new ();
      edit->style->id = g_strdup (id);
      guatu_house_style_assign (edit->style, style);
    }
  edit->kind = GUATU_EDIT_STYLE;
  g_clear_pointer (&edit->setting.values, g_strfreev);
  return TRUE;
}
