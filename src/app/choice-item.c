/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/choice-item.h"

#include "lexicon/normalize.h"

G_DEFINE_FINAL_TYPE (GuatuChoiceItem, guatu_choice_item, G_TYPE_OBJECT)

enum
{
  PROP_CHOSEN = 1,
};

static void
choice_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, GUATU_CHOICE_ITEM (object)->chosen);
}

static void
choice_item_set_property (GObject *object, guint id, const GValue *value,
                          GParamSpec *pspec)
{
  GUATU_CHOICE_ITEM (object)->chosen = g_value_get_boolean (value);
}

static void
guatu_choice_item_finalize (GObject *object)
{
  GuatuChoiceItem *self = GUATU_CHOICE_ITEM (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->sought);

  G_OBJECT_CLASS (guatu_choice_item_parent_class)->finalize (object);
}

static void
guatu_choice_item_class_init (GuatuChoiceItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = choice_item_get_property;
  object_class->set_property = choice_item_set_property;
  object_class->finalize = guatu_choice_item_finalize;
  g_object_class_install_property (
      object_class, PROP_CHOSEN,
      g_param_spec_boolean ("chosen", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
}

static void
guatu_choice_item_init (GuatuChoiceItem *self)
{
}

/** guatu_choice_item_new: (transfer full): a choice that is not made. */
GuatuChoiceItem *
guatu_choice_item_new (const GuatuSettingChoice *choice)
{
  GuatuChoiceItem *self = g_object_new (GUATU_TYPE_CHOICE_ITEM, NULL);

  self->id = g_strdup (choice->id);
  self->name = g_strdup (choice->name);
  self->sought = guatu_lexicon_normalize (choice->name);
  return self;
}
