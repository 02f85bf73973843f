/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/describe-private.h"

#include "dataset/annotation.h"
#include "dataset/sentence-name.h"
#include "dataset/shaded-period.h"
#include "text/words.h"
#include "text/said-text.h"

/* Where an annotation stands: “2019年北苑区”, “Beiyuan, 2019”. */
static char *
name_place (const GuatuAnnotation *annotation, GuatuLanguage language)
{
  g_autofree char *period = annotation->has_period
                                ? guatu_period_to_label (annotation->period, language)
                                : NULL;
  g_autofree char *name
      = annotation->indicator != NULL
            ? guatu_sentence_name (&annotation->indicator->name, language)
            : NULL;
  const char *place = annotation->place != NULL
                          ? guatu_text_get (&annotation->place->name, language)
                          : NULL;
  const char *in_zh[] = { period, place, name };
  const char *in_en[] = { name, place, period };
  const char **order = language == GUATU_LANGUAGE_ZH ? in_zh : in_en;
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (in_zh); i++)
    if (order[i] != NULL)
      g_ptr_array_add (parts, (gpointer) order[i]);
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (language == GUATU_LANGUAGE_ZH ? "" : ", ", (char **) parts->pdata);
}

/** guatu_describe_annotations: what is noted at which values or periods. */
char *
guatu_describe_annotations (const GuatuFacts *facts, GuatuLanguage language)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; i < guatu_chart_n_annotations (facts->chart); i++)
    {
      const GuatuAnnotation *annotation = guatu_chart_annotation (facts->chart, i);
      g_autofree char *place = name_place (annotation, language);
      g_autofree char *text = guatu_describe_quotable (
          guatu_chart_said (facts->chart, &annotation->text), language);

      g_ptr_array_add (
          items, *place != '\0'
                     ? guatu_phrase_of (GUATU_PHRASE_NOTE_AT, language, 1, place, text)
                     : guatu_phrase_of (GUATU_PHRASE_QUOTED, language, 1, text));
    }
  if (items->len == 0)
    return NULL;
  list = guatu_word_list (items, language);
  return guatu_phrase_of (GUATU_PHRASE_NOTES, language, items->len, list);
}

static char *
name_span (const GuatuShadedPeriod *shade, GuatuLanguage language)
{
  g_autofree char *from = guatu_period_to_label (shade->from, language);
  g_autofree char *to = guatu_period_to_label (shade->to, language);

  return guatu_period_compare (shade->from, shade->to) == 0
             ? g_steal_pointer (&from)
             : guatu_phrase_of (GUATU_PHRASE_UNTIL, language, 1, from, to);
}

/* What a span is called: in Chinese it stands in brackets as it is, in English between
 * quotation marks. */
static char *
name_shade (const GuatuChartDescription *chart, const GuatuShadedPeriod *shade,
            GuatuLanguage language)
{
  return language == GUATU_LANGUAGE_ZH
             ? g_strdup (guatu_chart_said_in (chart, &shade->label, language))
             : guatu_describe_quotable (guatu_chart_said (chart, &shade->label),
                                        language);
}

/* Of the layers that share an axis, the first one speaks of what lies behind all. */
static gboolean
speaks_for_all (const GuatuChartDescription *chart)
{
  return chart->panel == 0 && !chart->second;
}

/** guatu_describe_shades: which spans of time are shaded, and what they are. */
char *
guatu_describe_shades (const GuatuFacts *facts, GuatuLanguage language)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0;
       speaks_for_all (facts->chart) && i < guatu_chart_n_shades (facts->chart); i++)
    {
      const GuatuShadedPeriod *shade = guatu_chart_shade (facts->chart, i);
      g_autofree char *span = name_span (shade, language);
      g_autofree char *label = NULL;

      if (guatu_text_is_absent (&shade->label))
        {
          g_ptr_array_add (items, g_steal_pointer (&span));
          continue;
        }
      label = name_shade (facts->chart, shade, language);
      g_ptr_array_add (items,
                       guatu_phrase_of (GUATU_PHRASE_SHADE_OF, language, 1, span, label));
    }
  if (items->len == 0)
    return NULL;
  list = guatu_word_list (items, language);
  return guatu_phrase_of (GUATU_PHRASE_SHADED, language, items->len, list);
}
