/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/describe.h"

#include "table/chart-remarks.h"
#include "speech/speech.h"
#include "speech/describe-private.h"
#include "text/words.h"
#include "dataset/verdict.h"

/* In this order the good news comes first. */
static const GuatuVerdict verdict_order[]
    = { GUATU_VERDICT_MET, GUATU_VERDICT_NOT_MET, GUATU_VERDICT_CANNOT_TELL };

/**
 * guatu_describe_clauses:
 * @clauses: (element-type utf8): one at least
 *
 * Returns: (transfer full): “a，b，c” or “a, b and c”
 */
char *
guatu_describe_clauses (GPtrArray *clauses, GuatuLanguage language)
{
  g_autoptr (GString) text = NULL;

  if (language == GUATU_LANGUAGE_EN)
    return guatu_word_list (clauses, language);
  text = g_string_new (NULL);
  for (guint i = 0; i < clauses->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "，" : "",
                            (const char *) g_ptr_array_index (clauses, i));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/** guatu_describe_verdicts: how many targets are met. */
char *
guatu_describe_verdicts (const GuatuFacts *facts, GuatuLanguage language)
{
  g_autoptr (GPtrArray) clauses = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (verdict_order); i++)
    {
      GuatuVerdict verdict = verdict_order[i];
      guint some = facts->verdicts[verdict];

      if (some > 0)
        g_ptr_array_add (clauses,
                         guatu_phrase_of ((GuatuPhrase) (GUATU_PHRASE_UNJUDGED + verdict),
                                          language, some, NULL));
      n += some;
    }
  if (n == 0)
    return NULL;
  for (guint i = 0; n == 1 && i < G_N_ELEMENTS (verdict_order); i++)
    if (facts->verdicts[i] == 1)
      return guatu_phrase_of ((GuatuPhrase) (GUATU_PHRASE_ONE_UNJUDGED + i), language, 1,
                              NULL);
  list = guatu_describe_clauses (clauses, language);
  return guatu_phrase_of (GUATU_PHRASE_OF_TARGETS, language, n, list);
}

/* What the parts add up to. */
static char *
describe_total (const GuatuFacts *facts, GuatuLanguage language)
{
  g_autofree char *value = NULL;

  if (facts->total == NULL)
    return NULL;
  value
      = guatu_speech_value (facts->total->indicator, facts->total->observation, language);
  return guatu_phrase_of (GUATU_PHRASE_TOTAL, language, 1, value);
}

/* How many panels there are, and what for. */
static char *
describe_multiples (const GuatuFacts *facts, GuatuLanguage language)
{
  GuatuDimension multiples = facts->chart->multiples;

  if (multiples == GUATU_DIMENSION_NONE)
    return NULL;
  return guatu_phrase_of (multiples == GUATU_DIMENSION_PLACE
                              ? GUATU_PHRASE_PANELS_OF_PLACES
                              : GUATU_PHRASE_PANELS_OF_INDICATORS,
                          language, facts->chart->layers->len, NULL);
}

/** guatu_describe_missing: how many numbers there are not. */
char *
guatu_describe_missing (const GuatuFacts *facts, GuatuLanguage language)
{
  if (facts->n_missing == 0 || facts->values->len == 0)
    return NULL;
  return guatu_phrase_of (GUATU_PHRASE_MISSING, language, facts->n_missing, NULL);
}

/** guatu_describe_remarks: which values are preliminary or revised, where the series
 * breaks, and what they are compared with; of a single value that is told with it. */
char *
guatu_describe_remarks (const GuatuFacts *facts, GuatuLanguage language)
{
  g_autoptr (GPtrArray) remarks = NULL;

  if (facts->values->len <= 1)
    return NULL;
  remarks = guatu_chart_remarks (facts->chart);
  return guatu_chart_remarks_write (remarks, GUATU_REMARKS_ALL, language);
}

typedef char *(*Sentence) (const GuatuFacts *facts, GuatuLanguage language);

/* A new sentence is a function and a line here. */
static const Sentence sentences[] = {
  guatu_describe_chart,       describe_multiples,
  guatu_describe_extremes,    describe_total,
  guatu_describe_direction,   guatu_describe_highlights,
  guatu_describe_references,  guatu_describe_totals,
  guatu_describe_shares,      guatu_describe_shades,
  guatu_describe_annotations, guatu_describe_verdicts,
  guatu_describe_missing,     guatu_describe_remarks,
};

/* Adds a sentence (transfer full) (nullable). */
static void
add_sentence (GString *text, char *sentence, GuatuLanguage language)
{
  const char *separator = language == GUATU_LANGUAGE_ZH ? "" : " ";

  if (sentence != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? separator : "", sentence);
  g_free (sentence);
}

/* What is told of ranges depends on what has been. */
static char *
describe_facts (const GuatuFacts *facts, GuatuLanguage language)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    add_sentence (text, sentences[i](facts, language), language);
  add_sentence (text, guatu_describe_ranges (facts, language, text->str), language);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Says what the layers of a chart have in common, and then of each what it shows. */
static char *
describe_layers (const GuatuScene *scene, GuatuLanguage language)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *title = guatu_describe_quotable (&scene->title, language);

  add_sentence (
      text, guatu_phrase_of (GUATU_PHRASE_LAYERS, language, scene->layers->len, title),
      language);
  for (guint i = 0; i < scene->layers->len; i++)
    {
      g_auto (GuatuFacts) facts = { NULL };

      guatu_facts_init (&facts, scene, &g_array_index (scene->layers, GuatuScenePart, i));
      add_sentence (text, describe_facts (&facts, language), language);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
describe (const GPtrArray *scenes, GuatuLanguage language)
{
  const GuatuScene *first = g_ptr_array_index (scenes, 0);
  g_auto (GuatuFacts) facts = { NULL };

  if (first->chart == NULL)
    return guatu_describe_collection (scenes, language);
  if (first->layers->len > 0 && first->chart->multiples == GUATU_DIMENSION_NONE)
    return describe_layers (first, language);
  guatu_facts_init (&facts, first, NULL);
  return describe_facts (&facts, language);
}

/**
 * guatu_describe_pages:
 * @scenes: (element-type GuatuScene): a chart, or the pages of several
 * @language: of the description, whatever that of the figures is
 *
 * Says of a chart what guatu_describe_scene() says, and of pages of charts, which
 * charts they are.
 *
 * Returns: (transfer full): the sentences, as of guatu_describe_scene()
 */
char *
guatu_describe_pages (const GPtrArray *scenes, GuatuLanguage language)
{
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  if (language != GUATU_LANGUAGE_ZH_EN)
    return describe (scenes, language);
  zh = describe (scenes, GUATU_LANGUAGE_ZH);
  en = describe (scenes, GUATU_LANGUAGE_EN);
  return g_strconcat (zh, "\n", en, NULL);
}

/**
 * guatu_describe_scene:
 * @scene: a scene with one mark at least
 * @language: of the description, whatever that of the figure is
 *
 * Says in a few sentences what one sees at a glance: the kind of chart, of what
 * and how many, the highest and the lowest value, the direction from the first
 * period to the last, what stands out, where lines of reference lie, what is shaded and
 * noted, how many targets are met, what is missing, what there is to remark on the
 * values, and which are ranges.
 *
 * Returns: (transfer full): the sentences on one line; in both languages, the
 *   Chinese ones on a line and the English ones on the next
 */
char *
guatu_describe_scene (const GuatuScene *scene, GuatuLanguage language)
{
  g_autoptr (GPtrArray) scenes = g_ptr_array_new ();

  g_return_val_if_fail (scene != NULL && guatu_scene_n_marks (scene) > 0, NULL);

  g_ptr_array_add (scenes, (gpointer) scene);
  return guatu_describe_pages (scenes, language);
}
