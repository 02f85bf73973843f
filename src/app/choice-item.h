/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "document/setting.h"

G_BEGIN_DECLS

/**
 * GuatuChoiceItem:
 * @sought: the name, normalized
 * @chosen: whether it is chosen; the property of that name tells the row that shows it
 *
 * One of the things of a #GuatuChoiceList.
 */
#define GUATU_TYPE_CHOICE_ITEM (guatu_choice_item_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChoiceItem, guatu_choice_item, GUATU, CHOICE_ITEM, GObject)

struct _GuatuChoiceItem
{
  GObject parent_instance;

  char *id;
  char *name;
  char *sought;
  gboolean chosen;
};

GuatuChoiceItem *
guatu_choice_item_new (const GuatuSettingChoice *choice) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
