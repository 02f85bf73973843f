/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

#include "text/number-words.h"

/* Findings, and how their figures are written out. */

/** guatu_finding_free: frees a finding. */
void
guatu_finding_free (gpointer data)
{
  GuatuFinding *finding = data;

  g_array_unref (finding->figures);
  guatu_text_clear (&finding->message);
  g_free (finding);
}

/* “GDP” of 2023 (Jin’an), CNY 23.8 billion */
static char *
write_figure (const GuatuFindingFigure *figure, GuatuLanguage language)
{
  const GuatuObservation *observation = figure->observation;
  const gboolean zh = language == GUATU_LANGUAGE_ZH;
  const char *name = guatu_text_get (&figure->indicator->name, language);
  const char *place = observation->place != NULL
                          ? guatu_text_get (&observation->place->name, language)
                          : NULL;
  g_autofree char *period = guatu_period_to_label (observation->period, language);
  g_autofree char *value
      = observation->missing
            ? g_strdup ("–")
            : guatu_number_words_full (figure->indicator, observation, language);
  g_autofree char *target = g_strdup (observation->status != GUATU_STATUS_TARGET ? ""
                                      : zh                                       ? "目标"
                                           : "target ");

  if (zh)
    return g_strdup_printf ("%s%s“%s”%s%s", place != NULL ? place : "", period, name,
                            target, value);
  if (place != NULL)
    return g_strdup_printf ("“%s” of %s in %s (%s%s)", name, period, place, target,
                            value);
  return g_strdup_printf ("“%s” of %s (%s%s)", name, period, target, value);
}

/* Fills %1 to %9 of a template with what they stand for. */
static char *
fill (const char *template, const GPtrArray *parts)
{
  GString *text = g_string_new (NULL);

  for (const char *c = template; *c != '\0'; c++)
    {
      const guint number
          = *c == '%' && c[1] >= '1' && c[1] <= '9' ? (guint) (c[1] - '0') : 0;

      if (number == 0 || number > parts->len)
        {
          g_string_append_c (text, *c);
          continue;
        }
      g_string_append (text, g_ptr_array_index (parts, number - 1));
      c++;
    }
  return g_string_free (text, FALSE);
}

static char *
write_message (const GuatuFinding *finding, const GuatuReviewWords *words, guint n_words,
               const char *template, GuatuLanguage language)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < finding->figures->len; i++)
    g_ptr_array_add (
        parts, write_figure (&g_array_index (finding->figures, GuatuFindingFigure, i),
                             language));
  for (guint i = 0; i < n_words; i++)
    g_ptr_array_add (
        parts, g_strdup (language == GUATU_LANGUAGE_ZH ? words[i].zh : words[i].en));
  return fill (template, parts);
}

static void
add (GuatuReview *review, GuatuFinding *finding, const GuatuReviewWords *words,
     guint n_words, const char *zh, const char *en)
{
  g_autofree char *in_zh = write_message (finding, words, n_words, zh, GUATU_LANGUAGE_ZH);
  g_autofree char *in_en = write_message (finding, words, n_words, en, GUATU_LANGUAGE_EN);

  guatu_text_set (&finding->message, in_zh, in_en);
  g_ptr_array_add (review->findings, finding);
}

static GuatuFinding *
finding_new (const GuatuReview *review, GuatuSeverity severity)
{
  GuatuFinding *finding = g_new0 (GuatuFinding, 1);

  finding->rule = review->rule;
  finding->severity = severity;
  finding->figures = g_array_new (FALSE, FALSE, sizeof (GuatuFindingFigure));
  return finding;
}

/* Where a figure stands in the dataset. */
static GuatuDatasetPart
part_of_figure (const GuatuReview *review, const GuatuReviewFigure *figure)
{
  GuatuDatasetPart part = { GUATU_LIST_INDICATORS, -1, -1, NULL };
  guint index = 0;

  if (g_ptr_array_find (review->dataset->indicators, figure->indicator, &index))
    part.index = (int) index;
  /* What is derived stands nowhere. */
  if (figure->indicator->op == GUATU_DERIVED_NONE)
    part.observation = (int) figure->index;
  return part;
}

/**
 * guatu_review_tell:
 * @review: a review
 * @severity: how sure it is
 * @figures: (array length=n_figures): what does not go together, first what it is about
 * @words: (array length=n_words) (nullable): other words of the message
 * @zh: the message in Chinese, with %1 and so on for the figures and then the words
 * @en: the same in English
 */
void
guatu_review_tell (GuatuReview *review, GuatuSeverity severity,
                   const GuatuReviewFigure *figures, guint n_figures,
                   const GuatuReviewWords *words, guint n_words, const char *zh,
                   const char *en)
{
  GuatuFinding *finding;

  if (review->n_of_rule++ >= GUATU_REVIEW_MAX)
    return;
  finding = finding_new (review, severity);
  for (guint i = 0; i < n_figures; i++)
    {
      const GuatuFindingFigure figure
          = { figures[i].indicator,
              guatu_indicator_observation (figures[i].indicator, figures[i].index) };

      g_array_append_val (finding->figures, figure);
    }
  finding->part = part_of_figure (review, &figures[0]);
  add (review, finding, words, n_words, zh, en);
}

/**
 * guatu_review_tell_of:
 * @review: a review
 * @severity: how sure it is
 * @list: the list of the item that it is about
 * @index: its place there, or -1
 * @member: (nullable) (transfer none): a member of it
 * @words: (array length=n_words) (nullable): words of the message
 * @zh: the message in Chinese, with %1 and so on for the words
 * @en: the same in English
 *
 * Tells what is about an item rather than a figure.
 */
void
guatu_review_tell_of (GuatuReview *review, GuatuSeverity severity, GuatuList list,
                      int index, const char *member, const GuatuReviewWords *words,
                      guint n_words, const char *zh, const char *en)
{
  GuatuFinding *finding;

  if (review->n_of_rule++ >= GUATU_REVIEW_MAX)
    return;
  finding = finding_new (review, severity);
  finding->part = (GuatuDatasetPart) { list, index, -1, member };
  add (review, finding, words, n_words, zh, en);
}
