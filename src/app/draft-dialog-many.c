/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "app/draft-dialog-private.h"

/* Decisions on several figures at once: what one has is given to others, and figures that
 * are unsure are taken together. */

/* So many reasons are offered by themselves. */
#define MOST_REASONS 6u

static void
spread (GuatuDraftDialog *self, guint (*how) (GuatuDraft *, guint))
{
  if (self->current == GUATU_DRAFT_NONE || !guatu_draft_dialog_apply (self))
    return;
  self->is_decided = how (self->draft, self->current) > 0 || self->is_decided;
  guatu_draft_dialog_changed (self);
}

static void
spread_period (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  spread (self, guatu_draft_spread_period);
}

static void
spread_status (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  spread (self, guatu_draft_spread_status);
}

static void
spread_undated (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  spread (self, guatu_draft_spread_to_undated);
}

static void
took_several (GuatuDraftDialog *self, guint n)
{
  self->is_decided = self->is_decided || n > 0;
  guatu_draft_dialog_tag_all (self);
  guatu_draft_dialog_changed (self);
}

static void
take_all (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  took_several (
      self, guatu_draft_take_several (((GuatuDraftDialog *) self)->draft, NULL, NULL));
}

static void
take_reason (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  took_several (self,
                guatu_draft_take_several (((GuatuDraftDialog *) self)->draft,
                                          g_variant_get_string (parameter, NULL), NULL));
}

static void
take_section (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  took_several (self, guatu_draft_take_several (((GuatuDraftDialog *) self)->draft, NULL,
                                                g_variant_get_string (parameter, NULL)));
}

static void
append (GMenu *menu, const char *label, const char *action, const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  if (target != NULL)
    g_menu_item_set_action_and_target (item, action, "s", target);
  else
    g_menu_item_set_action_and_target (item, action, NULL);
  g_menu_append_item (menu, item);
}

static void
append_all (GuatuDraftDialog *self, GMenu *menu, const GPtrArray *groups)
{
  g_autoptr (GMenu) section = g_menu_new ();
  g_autofree char *all = NULL;
  guint n = 0;

  for (guint i = 0; i < groups->len; i++)
    n += ((GuatuDraftGroup *) g_ptr_array_index (groups, i))->n;
  all = g_strdup_printf (
      ngettext ("_The One That Is Unsure", "_All %u That Are Unsure", n), n);
  append (section, all, "draft.take-all", NULL);
  g_menu_append_section (menu, _ ("Take As Read, without a Look at Each"),
                         G_MENU_MODEL (section));
}

static void
append_reasons (GMenu *menu, const GPtrArray *groups)
{
  g_autoptr (GMenu) section = g_menu_new ();

  for (guint i = 0; groups->len > 1 && i < MIN (groups->len, MOST_REASONS); i++)
    {
      const GuatuDraftGroup *group = g_ptr_array_index (groups, i);
      /* Translators: how many figures are unsure, and why. */
      g_autofree char *label = g_strdup_printf (_ ("%u: %s"), group->n, group->doubts);
      g_auto (GStrv) parts = g_strsplit (label, "_", -1);
      g_autofree char *escaped = g_strjoinv ("__", parts);

      append (section, escaped, "draft.take-reason", group->doubts);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

static void
append_section (GuatuDraftDialog *self, GMenu *menu)
{
  const char *heading = self->current != GUATU_DRAFT_NONE
                            ? guatu_draft_figure (self->draft, self->current)->section
                            : NULL;
  const guint n = heading != NULL ? guatu_draft_n_under (self->draft, heading) : 0;
  g_autoptr (GMenu) section = g_menu_new ();
  g_autofree char *label = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *escaped = NULL;

  if (n == 0 || *heading == '\0')
    return;
  label = g_strdup_printf (ngettext ("%u under “%s”", "%u under “%s”", n), n, heading);
  parts = g_strsplit (label, "_", -1);
  escaped = g_strjoinv ("__", parts);
  append (section, escaped, "draft.take-section", heading);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

/* What is unsure changes with each decision, so it is asked when the menu comes up. */
static void
fill_menu (GtkMenuButton *button, gpointer data)
{
  GuatuDraftDialog *self = data;
  g_autoptr (GPtrArray) groups = guatu_draft_groups (self->draft);
  g_autoptr (GMenu) menu = g_menu_new ();

  append_all (self, menu, groups);
  append_reasons (menu, groups);
  append_section (self, menu);
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

/** guatu_draft_dialog_make_many: lets several figures be decided on at once. */
void
guatu_draft_dialog_make_many (GuatuDraftDialog *self)
{
  static const GActionEntry entries[] = {
    { .name = "spread-period", .activate = spread_period },
    { .name = "spread-status", .activate = spread_status },
    { .name = "spread-undated", .activate = spread_undated },
    { .name = "take-all", .activate = take_all },
    { .name = "take-reason", .activate = take_reason, .parameter_type = "s" },
    { .name = "take-section", .activate = take_section, .parameter_type = "s" },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries,
                                   G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "draft", G_ACTION_GROUP (actions));
  gtk_menu_button_set_create_popup_func (self->several, fill_menu, self, NULL);
}
