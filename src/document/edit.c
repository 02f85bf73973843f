/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/edit-private.h"

#include <glib/gi18n-lib.h>
/* Done twice, an edit is undone, as edit-private.h says. So what is kept of a change is
 * as small as the change. */

gboolean
guatu_edit_exchange_text (GuatuEdit *edit, GuatuText *text)
{
  GuatuText before = *text;

  *text = edit->text;
  edit->text = before;
  return TRUE;
}

static gboolean
exchange_title (GuatuEdit *edit, GuatuBuilder *builder)
{
  return guatu_edit_exchange_text (edit, guatu_builder_title (builder));
}

/* A setting is one of all that a chart says before it is done. */
static gboolean
stay (GuatuEdit *edit, GuatuBuilder *builder)
{
  return FALSE;
}

/* What an edit of each kind is called; what does it; whether its text may not be absent,
 * as the title of a chart may not; and whether what it does cannot be undone from what it
 * says, so that the dataset from before is kept. */
static const struct
{
  const char *name;
  gboolean (*exchange) (GuatuEdit *edit, GuatuBuilder *builder);
  gboolean needs_text;
  gboolean needs_before;
} kinds[GUATU_N_EDIT_KINDS] = {
  [GUATU_EDIT_TITLE] = { N_ ("Change Title"), exchange_title, TRUE, FALSE },
  [GUATU_EDIT_CHART_TITLE]
  = { N_ ("Change Chart Title"), guatu_edit_exchange_chart_text, TRUE, FALSE },
  [GUATU_EDIT_CHART_SUBTITLE]
  = { N_ ("Change Subtitle"), guatu_edit_exchange_chart_text, FALSE, FALSE },
  [GUATU_EDIT_CHART_NOTE]
  = { N_ ("Change Note"), guatu_edit_exchange_chart_text, FALSE, FALSE },
  [GUATU_EDIT_CHART] = { N_ ("Change Chart"), guatu_edit_exchange_chart, FALSE, FALSE },
  [GUATU_EDIT_SETTING] = { N_ ("Change Chart"), stay, FALSE, FALSE },
  [GUATU_EDIT_ADD_CHART] = { N_ ("New Chart"), guatu_edit_add_chart, FALSE, FALSE },
  [GUATU_EDIT_DELETE_CHART]
  = { N_ ("Delete Chart"), guatu_edit_delete_chart, FALSE, FALSE },
  [GUATU_EDIT_MOVE_CHART] = { N_ ("Move Chart"), guatu_edit_move_chart, FALSE, FALSE },
  [GUATU_EDIT_ANNOTATION]
  = { N_ ("Change Annotation"), guatu_edit_exchange_annotation, TRUE, FALSE },
  [GUATU_EDIT_ADD_ANNOTATION]
  = { N_ ("Add Annotation"), guatu_edit_add_annotation, TRUE, FALSE },
  [GUATU_EDIT_DELETE_ANNOTATION]
  = { N_ ("Delete Annotation"), guatu_edit_delete_annotation, FALSE, FALSE },
  [GUATU_EDIT_SHADE]
  = { N_ ("Change Shaded Period"), guatu_edit_exchange_shade, FALSE, FALSE },
  [GUATU_EDIT_ADD_SHADE]
  = { N_ ("Add Shaded Period"), guatu_edit_add_shade, FALSE, FALSE },
  [GUATU_EDIT_DELETE_SHADE]
  = { N_ ("Delete Shaded Period"), guatu_edit_delete_shade, FALSE, FALSE },
  [GUATU_EDIT_STYLE] = { N_ ("Change Style"), guatu_edit_set_style, FALSE, TRUE },
  [GUATU_EDIT_ROUNDING]
  = { N_ ("Change Rounding"), guatu_edit_exchange_rounding, FALSE, FALSE },
  [GUATU_EDIT_ITEM_NAME] = { N_ ("Rename"), guatu_edit_exchange_name, TRUE, FALSE },
  [GUATU_EDIT_INDICATOR_UNIT]
  = { N_ ("Change Unit"), guatu_edit_exchange_unit, FALSE, FALSE },
  [GUATU_EDIT_OBSERVATION]
  = { N_ ("Change Value"), guatu_edit_exchange_observation, FALSE, FALSE },
  [GUATU_EDIT_ADD_OBSERVATION]
  = { N_ ("Add Value"), guatu_edit_add_observation, FALSE, FALSE },
  [GUATU_EDIT_DELETE_OBSERVATION]
  = { N_ ("Delete Value"), guatu_edit_delete_observation, FALSE, FALSE },
  [GUATU_EDIT_ADD_ITEM] = { N_ ("Add Item"), guatu_edit_add_item, FALSE, FALSE },
  [GUATU_EDIT_REMOVE_ITEM] = { N_ ("Add Item"), guatu_edit_remove_item, FALSE, FALSE },
  [GUATU_EDIT_DELETE_THEME]
  = { N_ ("Delete Theme"), guatu_edit_delete_theme, FALSE, TRUE },
  [GUATU_EDIT_MOVE_THEME] = { N_ ("Move Theme"), guatu_edit_move_theme, FALSE, FALSE },
  [GUATU_EDIT_ALL] = { N_ ("Change Data"), guatu_edit_exchange_all, FALSE, FALSE },
  [GUATU_EDIT_MERGE] = { N_ ("Merge Dataset"), guatu_edit_merge, FALSE, TRUE },
  [GUATU_EDIT_RELOAD] = { N_ ("Reload"), guatu_edit_merge, FALSE, TRUE },
};

/**
 * guatu_edit_copy:
 * @edit: (out caller-allocates): a copy of its own
 * @from: an edit
 */
void
guatu_edit_copy (GuatuEdit *edit, const GuatuEdit *from)
{
  *edit = *from;
  edit->id = g_strdup (from->id);
  edit->text = (GuatuText) { NULL };
  guatu_text_set (&edit->text, from->text.zh, from->text.en);
  guatu_loose_note_copy (&edit->note, &from->note);
  guatu_loose_observation_copy (&edit->observation, &from->observation);
  if (from->chart != NULL)
    edit->chart = guatu_loose_chart_copy (from->chart);
  if (from->style != NULL)
    {
      edit->style = guatu_house_style_new ();
      edit->style->id = g_strdup (from->style->id);
      guatu_house_style_assign (edit->style, from->style);
    }
  edit->setting.values = g_strdupv (from->setting.values);
  edit->item.unit = g_strdup (from->item.unit);
  edit->item.theme = g_strdup (from->item.theme);
  if (from->parts != NULL)
    edit->parts = guatu_edit_copy_parts (from->parts);
  if (from->other != NULL)
    edit->other = guatu_dataset_ref (from->other);
}

/**
 * guatu_edit_clear:
 * @edit: an edit
 */
void
guatu_edit_clear (GuatuEdit *edit)
{
  g_clear_pointer (&edit->id, g_free);
  guatu_text_clear (&edit->text);
  guatu_loose_observation_clear (&edit->observation);
  guatu_loose_note_clear (&edit->note);
  g_clear_pointer (&edit->chart, guatu_loose_chart_free);
  g_clear_pointer (&edit->style, guatu_house_style_free);
  g_clear_pointer (&edit->setting.values, g_strfreev);
  g_clear_pointer (&edit->item.unit, g_free);
  g_clear_pointer (&edit->item.theme, g_free);
  g_clear_pointer (&edit->parts, g_array_unref);
  g_clear_pointer (&edit->other, guatu_dataset_unref);
}

/**
 * guatu_edit_label:
 * @edit: an edit that is not done yet
 *
 * Returns: (transfer none): what it does, as a literal for gettext: "Change Title"
 */
const char *
guatu_edit_label (const GuatuEdit *edit)
{
  if (edit->label != NULL)
    return edit->label;
  if (edit->kind == GUATU_EDIT_SETTING)
    return guatu_setting_row (edit->setting.setting)->change;
  return kinds[edit->kind].name;
}

/** guatu_edit_needs_before: whether it is undone only by the dataset from before. */
gboolean
guatu_edit_needs_before (const GuatuEdit *edit)
{
  return kinds[edit->kind].needs_before;
}

/**
 * guatu_edit_exchange:
 * @edit: (inout): an edit; it gets what was there before
 * @builder: a builder of the dataset that is edited
 *
 * Does an edit or, of one that was done, undoes it; one that needs the dataset from
 * before is only done.
 *
 * Returns: whether there is what it changes, and it may be that
 */
gboolean
guatu_edit_exchange (GuatuEdit *edit, GuatuBuilder *builder)
{
  return guatu_edit_may_be (edit)
         && !(kinds[edit->kind].needs_text && guatu_text_is_absent (&edit->text))
         && kinds[edit->kind].exchange (edit, builder);
}
