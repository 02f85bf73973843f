/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-card.h"

#include "app/language.h"
#include "app/text-label.h"
#include "speech/speech.h"

struct _GuatuChartCard
{
  AdwBin parent_instance;

  GtkLabel *name;
  GtkLabel *value;
  GtkLabel *facts;
  GtkLabel *note;
  GtkLabel *origin;
  GtkWidget *annotate;
  GtkWidget *close;
};

G_DEFINE_FINAL_TYPE (GuatuChartCard, guatu_chart_card, ADW_TYPE_BIN)

enum
{
  CLOSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
close_clicked (GuatuChartCard *self)
{
  g_signal_emit (self, signals[CLOSED], 0);
}

/* When, how sure and where, on one line. */
static char *
list_facts (const GuatuIndicator *indicator, const GuatuObservation *observation,
            GuatuLanguage language)
{
  g_autofree char *period = guatu_period_to_label (observation->period, language);
  g_autofree char *status
      = guatu_speech_standing (indicator, observation, language, TRUE);
  const char *place = observation->place == NULL
                          ? NULL
                          : guatu_text_get (&observation->place->name, language);

  return g_strjoin (" · ", period, status, place, NULL);
}

static void
show_observation (GuatuChartCard *self, const GuatuIndicator *indicator,
                  const GuatuObservation *observation, GuatuLanguage language)
{
  const GuatuOrigin *origin
      = observation == NULL ? NULL : guatu_indicator_origin (indicator, observation);
  const GuatuText absent = { NULL, NULL };
  g_autofree char *facts
      = observation == NULL ? NULL : list_facts (indicator, observation, language);
  g_autofree char *place = guatu_speech_origin (origin, language);

  guatu_text_label_set (self->facts, facts, language);
  guatu_text_label_set_text (self->note, origin == NULL ? &absent : &origin->note,
                             language);
  guatu_text_label_set (self->origin, place, language);
}

static void
guatu_chart_card_class_init (GuatuChartCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[CLOSED] = g_signal_new ("closed", GUATU_TYPE_CHART_CARD, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "chartcard");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/chart-card.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuChartCard, name);
  gtk_widget_class_bind_template_child (widget_class, GuatuChartCard, value);
  gtk_widget_class_bind_template_child (widget_class, GuatuChartCard, facts);
  gtk_widget_class_bind_template_child (widget_class, GuatuChartCard, note);
  gtk_widget_class_bind_template_child (widget_class, GuatuChartCard, origin);
  gtk_widget_class_bind_template_child (widget_class, GuatuChartCard, annotate);
  gtk_widget_class_bind_template_child (widget_class, GuatuChartCard, close);
  gtk_widget_class_bind_template_callback (widget_class, close_clicked);
}

static void
guatu_chart_card_init (GuatuChartCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * guatu_chart_card_new:
 *
 * Returns: (transfer floating): a card that tells nothing yet
 */
GtkWidget *
guatu_chart_card_new (void)
{
  return g_object_new (GUATU_TYPE_CHART_CARD, NULL);
}

/**
 * guatu_chart_card_show_mark:
 * @self: the card
 * @mark: a mark; nothing of it is kept
 * @language: the language of the figure
 *
 * Tells of @mark, in the figure's language.
 */
void
guatu_chart_card_show_mark (GuatuChartCard *self, const GuatuSceneMark *mark,
                            GuatuLanguage language)
{
  g_autofree char *value
      = mark->observation == NULL
            ? g_strdup (mark->label)
            : guatu_speech_value (mark->indicator, mark->observation, language);

  guatu_text_label_set_text (self->name, &mark->indicator->name, language);
  guatu_text_label_set (self->value, value, language);
  show_observation (self, mark->indicator, mark->observation, language);
}

/* What the series of a mark is called: as in the legend, or over its panel, or by what it
 * is one of. */
static const char *
name_of_series (const GuatuScene *scene, const GuatuSceneMark *mark)
{
  for (guint i = 0; i < scene->keys->len; i++)
    if (guatu_scene_key (scene, i)->number == mark->series)
      return guatu_scene_key (scene, i)->name;
  if (scene->chart != NULL && scene->chart->multiples == GUATU_DIMENSION_PLACE
      && mark->observation->place != NULL)
    return guatu_text_get (&mark->observation->place->name,
                           guatu_language_of_words (scene->figure.language));
  return guatu_text_get (guatu_indicator_label (mark->indicator),
                         guatu_language_of_words (scene->figure.language));
}

/**
 * guatu_chart_card_show_reading:
 * @self: the card
 * @scene: what is shown
 * @marks: (element-type GuatuSceneMark): of one period, at least one; nothing is kept
 *
 * Tells of the values of several series at one time, in the figure's language.
 */
void
guatu_chart_card_show_reading (GuatuChartCard *self, const GuatuScene *scene,
                               const GPtrArray *marks)
{
  const GuatuLanguage language = guatu_language_of_words (scene->figure.language);
  const GuatuSceneMark *first = g_ptr_array_index (marks, 0);
  g_autofree char *period = guatu_period_to_label (first->observation->period, language);
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autofree char *only = NULL;

  for (guint i = 0; i < marks->len; i++)
    {
      const GuatuSceneMark *mark = g_ptr_array_index (marks, i);
      g_autofree char *value
          = guatu_speech_value (mark->indicator, mark->observation, language);

      if (marks->len == 1)
        only = g_steal_pointer (&value);
      g_string_append_printf (lines, "%s%s%s%s", i > 0 ? "\n" : "",
                              name_of_series (scene, mark), value != NULL ? "\u2003" : "",
                              value != NULL ? value : "");
    }
  guatu_text_label_set (self->name, period, language);
  guatu_text_label_set (self->value, only, language);
  guatu_text_label_set (self->facts, lines->str, language);
  guatu_text_label_set (self->note, NULL, language);
  guatu_text_label_set (self->origin, NULL, language);
}

/**
 * guatu_chart_card_set_pinned:
 * @self: the card
 * @pinned: whether the card stays until it is closed
 *
 * A card that only follows the pointer does not stand in its way.
 */
void
guatu_chart_card_set_pinned (GuatuChartCard *self, gboolean pinned)
{
  GtkLabel *labels[] = { self->name, self->value, self->facts, self->note, self->origin };

  gtk_widget_set_can_target (GTK_WIDGET (self), pinned);
  gtk_widget_set_visible (self->annotate, pinned);
  gtk_widget_set_visible (self->close, pinned);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    gtk_label_set_selectable (labels[i], pinned);
}
