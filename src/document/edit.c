/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/edit.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-limits.h"

/* Each kind puts what an edit says into a dataset that is being built, and takes what was
 * there into the edit: done twice, it is undone. So what is kept of a change is as small
 * as the change. */

/* Whether a text can be written to a file: on one line, and not too long. */
static gboolean
is_line (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_iscntrl (g_utf8_get_char (at)))
      return FALSE;
  return *text != '\0' && strlen (text) <= GUATU_JSON_MAX_TEXT;
}

static gboolean
may_be (const GuatuText *text, gboolean is_required)
{
  return guatu_text_is_absent (text) ? !is_required
                                     : is_line (text->zh) && is_line (text->en);
}

static gboolean
exchange_text (GuatuEdit *edit, GuatuText *text)
{
  GuatuText before = *text;

  *text = edit->text;
  edit->text = before;
  return TRUE;
}

static gboolean
exchange_title (GuatuEdit *edit, GuatuBuilder *builder)
{
  return exchange_text (edit, guatu_builder_title (builder));
}

static gboolean
exchange_chart_text (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuChartDescription *chart
      = guatu_builder_find (builder, GUATU_LIST_CHARTS, edit->id, NULL);

  if (chart == NULL)
    return FALSE;
  return exchange_text (edit, edit->kind == GUATU_EDIT_CHART_TITLE      ? &chart->title
                              : edit->kind == GUATU_EDIT_CHART_SUBTITLE ? &chart->subtitle
                                                                        : &chart->note);
}

static gboolean
exchange_indicator_name (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuIndicator *indicator
      = guatu_builder_find (builder, GUATU_LIST_INDICATORS, edit->id, NULL);

  return indicator != NULL && exchange_text (edit, &indicator->name);
}

/* What is derived has no numbers of its own to change. */
static gboolean
exchange_value (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuIndicator *indicator
      = guatu_builder_find (builder, GUATU_LIST_INDICATORS, edit->id, NULL);
  GuatuObservation *observation, before;

  if (indicator == NULL || indicator->op != GUATU_DERIVED_NONE
      || edit->index >= indicator->observations->len)
    return FALSE;
  observation = &g_array_index (indicator->observations, GuatuObservation, edit->index);
  if (observation->bound == GUATU_BOUND_RANGE || edit->bound == GUATU_BOUND_RANGE)
    return FALSE;
  before = *observation;
  observation->value = edit->missing ? 0 : edit->value;
  guatu_observation_set_decimals (observation, edit->decimals);
  observation->missing = edit->missing ? 1 : 0;
  observation->bound = (guint) edit->bound & 7;
  observation->status = (guint) edit->status & 3;
  edit->value = before.value;
  edit->decimals = guatu_observation_decimals (&before);
  edit->missing = before.missing;
  edit->bound = (GuatuBound) before.bound;
  edit->status = (GuatuStatus) before.status;
  return TRUE;
}

static gboolean
merge (GuatuEdit *edit, GuatuBuilder *builder)
{
  guatu_builder_copy (builder, edit->other);
  return TRUE;
}

static const struct
{
  const char *name;
  gboolean (*exchange) (GuatuEdit *edit, GuatuBuilder *builder);
  gboolean needs_text; /* what may not be absent */
} kinds[GUATU_N_EDIT_KINDS] = {
  [GUATU_EDIT_TITLE] = { N_ ("Change Title"), exchange_title, TRUE },
  [GUATU_EDIT_CHART_TITLE] = { N_ ("Change Chart Title"), exchange_chart_text, TRUE },
  [GUATU_EDIT_CHART_SUBTITLE] = { N_ ("Change Subtitle"), exchange_chart_text, FALSE },
  [GUATU_EDIT_CHART_NOTE] = { N_ ("Change Note"), exchange_chart_text, FALSE },
  [GUATU_EDIT_INDICATOR_NAME]
  = { N_ ("Rename Indicator"), exchange_indicator_name, TRUE },
  [GUATU_EDIT_VALUE] = { N_ ("Change Value"), exchange_value, FALSE },
  [GUATU_EDIT_MERGE] = { N_ ("Merge Dataset"), merge, FALSE },
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
  g_clear_pointer (&edit->other, guatu_dataset_unref);
}

/**
 * guatu_edit_name:
 * @edit: an edit
 *
 * Returns: (transfer none): what it does, in the program's language: "Change Title"
 */
const char *
guatu_edit_name (const GuatuEdit *edit)
{
  return _ (kinds[edit->kind].name);
}

/**
 * guatu_edit_exchange:
 * @edit: (inout): an edit; it gets what was there before
 * @builder: a builder of the dataset that is edited
 *
 * Does an edit or, of one that was done, undoes it; merging alone is only done.
 *
 * Returns: whether there is what it changes, and it may be that
 */
gboolean
guatu_edit_exchange (GuatuEdit *edit, GuatuBuilder *builder)
{
  return may_be (&edit->text, kinds[edit->kind].needs_text)
         && kinds[edit->kind].exchange (edit, builder);
}
