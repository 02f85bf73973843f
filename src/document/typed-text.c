/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/typed-private.h"

/* Texts that are typed, and the items that they name. */

gboolean
guatu_typed_is_empty (const char *text)
{
  return text == NULL || *text == '\0';
}

char *
guatu_typed_strip (const char *text)
{
  return g_strstrip (g_strdup (text != NULL ? text : ""));
}

/**
 * guatu_typed_text:
 * @zh: (nullable): in Chinese
 * @en: (nullable): in English
 * @text: (inout): gets both; one that is empty is as the other
 *
 * Returns: whether there is one of them
 */
gboolean
guatu_typed_text (const char *zh, const char *en, GuatuText *text)
{
  g_autofree char *own_zh = guatu_typed_strip (zh);
  g_autofree char *own_en = guatu_typed_strip (en);

  if (guatu_typed_is_empty (own_zh) && guatu_typed_is_empty (own_en))
    return FALSE;
  guatu_text_set (text, guatu_typed_is_empty (own_zh) ? own_en : own_zh,
                  guatu_typed_is_empty (own_en) ? own_zh : own_en);
  return TRUE;
}

/** guatu_typed_new_id: (transfer full): an id that no item of a list has: “unit-2”. */
char *
guatu_typed_new_id (const GuatuDataset *dataset, GuatuList list, const char *stem)
{
  for (guint i = 1;; i++)
    {
      g_autofree char *id = g_strdup_printf ("%s-%u", stem, i);

      if (guatu_dataset_find (dataset, list, id) == NULL)
        return g_steal_pointer (&id);
    }
}

GuatuEdit *
guatu_typed_add_item (GuatuEdit *edit, const GuatuDataset *dataset, GuatuList list,
                      const char *stem)
{
  GuatuEdit *part = guatu_edit_add_part (edit, GUATU_EDIT_ADD_ITEM);

  part->item.list = list;
  part->id = guatu_typed_new_id (dataset, list, stem);
  return part;
}

gboolean
guatu_typed_is_called (const GuatuText *text, const char *name)
{
  return !guatu_text_is_absent (text)
         && (g_str_equal (text->zh, name) || g_str_equal (text->en, name));
}
