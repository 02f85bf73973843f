/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/incoming-dialog-private.h"

#include <glib/gi18n.h>

#include "document/chart-years.h"
#include "speech/speech.h"

/* What would come of a merge, and what is to be decided on it. */

/* More rows than this of one kind are counted. */
#define MAX_ROWS 40

/* More names than this are counted. */
#define MAX_NAMES 5

enum
{
  SETTLE_KEEP,
  SETTLE_TAKE,
};

static void
add (GuatuIncomingDialog *self, GtkWidget *row)
{
  guatu_incoming_dialog_add_row (self->changes, self->change_rows, row);
}

static GtkWidget *
new_row (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (subtitle != NULL)
    {
      g_autofree char *markup = g_markup_escape_text (subtitle, -1);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), markup);
    }
  return row;
}

static GtkWidget *
new_count (guint n)
{
  g_autofree char *text = g_strdup_printf ("%u", n);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "numeric");
  return label;
}

static void
add_count (GuatuIncomingDialog *self, const char *title, const char *subtitle, guint n)
{
  GtkWidget *row = NULL;

  if (n == 0)
    return;
  row = new_row (title, subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_count (n));
  add (self, row);
}

/* The names of the first of many items, whose second members they are. */
static char *
list_names (GuatuIncomingDialog *self, const GPtrArray *items, gboolean are_places)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < MIN (items->len, MAX_NAMES); i++)
    {
      gpointer item = g_ptr_array_index (items, i);
      const GuatuText *name
          = are_places ? &((GuatuPlace *) item)->name : &((GuatuIndicator *) item)->name;

      /* Translators: what stands between two names of a list. */
      g_string_append_printf (names, "%s%s", i > 0 ? _ (", ") : "",
                              guatu_text_get (name, self->language));
    }
  if (items->len > MAX_NAMES)
    g_string_append (names, "…");
  return g_string_free (g_steal_pointer (&names), FALSE);
}

/* "“GDP”, Jin'an, 2023" over "238 → 240 CNY billion" */
static GtkWidget *
conflict_row (GuatuIncomingDialog *self, const GuatuMergeConflict *conflict)
{
  const GuatuObservation *observation = conflict->observation;
  g_autofree char *period = guatu_period_to_label (observation->period, self->language);
  g_autofree char *before
      = guatu_speech_value (conflict->indicator, observation, self->language);
  g_autofree char *after = guatu_speech_value (
      conflict->other_indicator, conflict->other_observation, self->language);
  g_autofree char *values = g_strdup_printf ("%s → %s", before, after);
  const char *name = guatu_text_get (&conflict->indicator->name, self->language);
  const char *place = observation->place != NULL
                          ? guatu_text_get (&observation->place->name, self->language)
                          : NULL;
  g_autofree char *title = place != NULL ? g_strjoin (" · ", name, place, period, NULL)
                                         : g_strjoin (" · ", name, period, NULL);

  return new_row (title, values);
}

static void
add_conflicts (GuatuIncomingDialog *self, GuatuMergeKind kind)
{
  static const char *const titles[GUATU_N_MERGE_KINDS][2] = {
    [GUATU_MERGE_CONFLICTS]
    = { N_ ("Different numbers"), N_ ("Nothing says which of them is right.") },
    [GUATU_MERGE_REVISES] = { N_ ("Revised numbers"),
                              N_ ("They take the place of preliminary ones, or say that "
                                  "they are revised.") },
    [GUATU_MERGE_FILLS]
    = { N_ ("Gaps that are filled"), N_ ("There was no number for these.") },
  };
  const GuatuMergePlan *plan = self->incoming->plan;
  GtkWidget *row;
  guint n = 0;

  if (plan->n_of_kind[kind] == 0)
    return;
  row = adw_expander_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (titles[kind][0]));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), _ (titles[kind][1]));
  adw_expander_row_add_action (ADW_EXPANDER_ROW (row), new_count (plan->n_of_kind[kind]));
  for (guint i = 0; i < plan->conflicts->len && n < MAX_ROWS; i++)
    {
      const GuatuMergeConflict *conflict
          = &g_array_index (plan->conflicts, GuatuMergeConflict, i);

      if (conflict->kind != kind)
        continue;
      adw_expander_row_add_row (ADW_EXPANDER_ROW (row), conflict_row (self, conflict));
      n++;
    }
  if (plan->n_of_kind[kind] > n)
    {
      const guint rest = plan->n_of_kind[kind] - n;
      g_autofree char *more
          = g_strdup_printf (ngettext ("and %u more", "and %u more", rest), rest);

      adw_expander_row_add_row (ADW_EXPANDER_ROW (row), new_row (more, NULL));
    }
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), kind == GUATU_MERGE_CONFLICTS);
  add (self, row);
}

static void
add_settle (GuatuIncomingDialog *self)
{
  const char *const texts[] = {
    [SETTLE_KEEP] = _ ("Keep what is open"), [SETTLE_TAKE] = _ ("Take the new ones"), NULL
  };
  g_autoptr (GtkStringList) list = NULL;
  GtkWidget *row;

  if (self->incoming->plan->n_of_kind[GUATU_MERGE_CONFLICTS] == 0)
    return;
  list = gtk_string_list_new (texts);
  row = adw_combo_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Of different numbers"));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  self->settle = ADW_COMBO_ROW (row);
  add (self, row);
}

static GtkSwitch *
add_switch (GuatuIncomingDialog *self, const char *title, const char *subtitle,
            gboolean is_on)
{
  GtkWidget *row = new_row (title, subtitle);
  GtkWidget *button = gtk_switch_new ();

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_switch_set_active (GTK_SWITCH (button), is_on);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  add (self, row);
  return GTK_SWITCH (button);
}

/* The title of a table under that of a chart moves on, too. */
static gboolean
says_numbers (const GuatuChartDescription *chart, const GuatuDataset *dataset)
{
  g_autoptr (GuatuChartDescription) alone = NULL;

  if (!guatu_chart_is_under_title (chart, &dataset->title))
    return guatu_chart_says_numbers (chart);
  alone = guatu_chart_description_new (chart->id);
  guatu_text_set (&alone->title, chart->title.zh, chart->title.en);
  if (chart->note.zh != NULL)
    guatu_text_set (&alone->note, chart->note.zh, chart->note.en);
  return guatu_chart_says_numbers (alone);
}

/* Charts that name their years can show those that come. */
static void
add_years (GuatuIncomingDialog *self)
{
  const GuatuMergePlan *plan = self->incoming->plan;
  const guint years = (guint) MAX (plan->years, 0);
  guint n = 0, n_telling = 0;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  for (guint i = 0; i < self->into->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (self->into->charts, i);
      GuatuPeriod period;
      const gboolean moves
          = chart->periods->len > 0 || guatu_chart_is_of_one_period (chart, &period);

      n += moves;
      n_telling += moves && says_numbers (chart, self->into);
    }
  if (n == 0 || years == 0)
    return;
  title = g_strdup_printf (
      ngettext ("Charts move on by %u year", "Charts move on by %u years", years), years);
  if (n_telling > 0)
    subtitle = g_strdup_printf (
        ngettext ("Those that name their years show the new ones. The title of %u has "
                  "numbers, which stay as they are: look at it afterwards.",
                  "Those that name their years show the new ones. The titles of %u have "
                  "numbers, which stay as they are: look at these afterwards.",
                  n_telling),
        n_telling);
  self->years = add_switch (
      self, title,
      subtitle != NULL ? subtitle : _ ("Those that name their years show the new ones."),
      TRUE);
}

static void
add_charts (GuatuIncomingDialog *self)
{
  const GuatuMergePlan *plan = self->incoming->plan;
  const guint n = plan->other->charts->len;
  g_autofree char *title = NULL;

  if (n == 0)
    return;
  title = g_strdup_printf (ngettext ("Add its %u chart", "Add its %u charts", n), n);
  self->charts = add_switch (
      self, title, NULL, plan->new_indicators->len > 0 || self->into->charts->len == 0);
}

/** guatu_incoming_dialog_has_changes: whether a merge would change anything. */
gboolean
guatu_incoming_dialog_has_changes (GuatuIncomingDialog *self)
{
  const GuatuMergePlan *plan = self->incoming->plan;

  return plan != NULL
         && (plan->n_new > 0 || plan->conflicts->len > 0 || plan->new_indicators->len > 0
             || plan->new_places->len > 0 || plan->other->charts->len > 0);
}

/** guatu_incoming_dialog_show_changes: lists what would come of a merge. */
void
guatu_incoming_dialog_show_changes (GuatuIncomingDialog *self)
{
  const GuatuMergePlan *plan = self->incoming->plan;
  g_autofree char *indicators = NULL, *places = NULL, *apart = NULL;

  guatu_incoming_dialog_empty (self->changes, self->change_rows);
  self->settle = NULL;
  self->years = NULL;
  self->charts = NULL;
  if (plan == NULL)
    return;
  indicators = list_names (self, plan->new_indicators, FALSE);
  places = list_names (self, plan->new_places, TRUE);
  apart = list_names (self, plan->apart, FALSE);
  add_conflicts (self, GUATU_MERGE_CONFLICTS);
  add_settle (self);
  add_conflicts (self, GUATU_MERGE_REVISES);
  add_conflicts (self, GUATU_MERGE_FILLS);
  add_count (self, _ ("New values"), NULL, plan->n_new);
  add_count (self, _ ("New indicators"), indicators, plan->new_indicators->len);
  add_count (self, _ ("Of these, in another unit here"), apart, plan->apart->len);
  add_count (self, _ ("New places"), places, plan->new_places->len);
  add_count (self, _ ("The same here already"), NULL, plan->n_same);
  add_years (self);
  add_charts (self);
}

/** guatu_incoming_dialog_get_choice: what is decided on the merge. */
GuatuMergeChoice
guatu_incoming_dialog_get_choice (GuatuIncomingDialog *self)
{
  return (GuatuMergeChoice) {
    .settles = TRUE,
    .takes_new
    = self->settle != NULL && adw_combo_row_get_selected (self->settle) == SETTLE_TAKE,
    .drops_charts = self->charts != NULL && !gtk_switch_get_active (self->charts),
    .years = self->years != NULL && gtk_switch_get_active (self->years)
                 ? self->incoming->plan->years
                 : 0,
  };
}
