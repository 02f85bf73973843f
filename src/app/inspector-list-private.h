/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/inspector-private.h"

G_BEGIN_DECLS

/* The widgets of an item: where it is typed or chosen, the texts. */
typedef struct
{
  GtkWidget *head;
  GtkWidget *at[2]; /* (nullable): entries, or one list of choices */
  char *place;      /* (nullable): where it is, if that is neither typed nor chosen */
  GtkWidget *text[2];
} GuatuInspectorItem;

typedef struct
{
  AdwExpanderRow *expander;
  GPtrArray *items;   /* (element-type GuatuInspectorItem) */
  GPtrArray *choices; /* (nullable) (element-type GuatuSettingChoice) */
  GtkWidget *adding;
  gboolean is_added; /* whether one was asked for, which gets the keyboard */
} GuatuInspectorList;

/* inspector-list-item.c */
guint guatu_inspector_find_choice (const GuatuInspectorList *list, const char *id);
const char *guatu_inspector_item_place (const GuatuInspectorList *list,
                                        const GuatuInspectorItem *item, guint end);
void guatu_inspector_item_add (GuatuInspectorRow *row, const char *const *values);
void guatu_inspector_item_show (GuatuInspectorList *list, GuatuInspectorItem *item,
                                const char *const *values);

/* inspector-list.c */
void guatu_inspector_item_changed (AdwComboRow *combo, GParamSpec *pspec,
                                   GuatuInspectorRow *row);
void guatu_inspector_item_removed (GtkButton *button, GuatuInspectorRow *row);

G_END_DECLS
