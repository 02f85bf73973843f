/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/draft.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What is said of figures and of numbers that are none, in words for people. */

/* What speaks less than so, in hundredths, for a figure that is unsure is a reason for
 * that. */
#define WEAK 20

/* Why a number is no figure. */
static const struct
{
  const char *reason;
  const char *words;
} reasons[] = {
  { "date", N_ ("a date") },
  { "ordinal", N_ ("an ordinal number") },
  { "about", N_ ("in numerals that are not sure") },
  { "code", N_ ("a code") },
  { "place", N_ ("a place along a road") },
  { "slogan", N_ ("part of a name or slogan") },
  { "title", N_ ("part of a title") },
  { "legal", N_ ("a rule") },
  { "duration", N_ ("how long something takes") },
  { "contact", N_ ("how to reach somebody") },
  { "heading", N_ ("the number of a heading or an item") },
  { "word", N_ ("part of a word") },
  { "threshold", N_ ("a threshold in a name") },
  { "capacity", N_ ("a size in a name") },
  { "power", N_ ("a raised digit that makes no sense") },
  { "ratio", N_ ("a ratio without names") },
  { "table", N_ ("in a table, not understood") },
  { "no unit", N_ ("without a unit") },
  { "no name", N_ ("without a name") },
};

/* What may be wrong with a figure, by the evidence for it. */
static const struct
{
  const char *evidence;
  const char *words;
} doubts[] = {
  { "adjacent", N_ ("its name says little by itself") },
  { "after", N_ ("its name stands after the number") },
  { "bound-of-list", N_ ("its bound is that of a whole list") },
  { "clause-before", N_ ("its name comes from the clause before") },
  { "counts-disagree", N_ ("there are more names than numbers, or fewer") },
  { "head", N_ ("its name is what the sentence is about") },
  { "head-of-sentence-before", N_ ("its name comes from the sentence before") },
  { "mended", N_ ("it was cut by the end of a line, and joined") },
  { "no-period", N_ ("the text does not say when") },
  { "no-unit", N_ ("it has no unit") },
  { "of-what-follows", N_ ("its name is put together from what follows") },
  { "one-chinese-digit", N_ ("it is a single Chinese digit") },
  { "other-unit", N_ ("official statistics have another unit for it") },
  { "same-of-another", N_ ("its name is that of the number before, of something else") },
  { "share-of-what-follows", N_ ("what it is a share of stands after it") },
  { "sign-unknown", N_ ("the text does not say whether it rose or fell") },
  { "table", N_ ("it stands in a table without a unit") },
  { "taken-in", N_ ("it was taken in by hand") },
  { "unit-of-list", N_ ("its unit is that of a whole list") },
  { "with-school", N_ ("its name is put together from two places") },
  { "with-measure", N_ ("its name is put together from two places") },
  { "with-head", N_ ("its name is put together from two places") },
  { "with-subject", N_ ("its name is put together from two places") },
  { "year-of-report-guessed", N_ ("the year of the report is a guess") },
};

/** guatu_draft_reason: why a number is no figure, in words for people. */
const char *
guatu_draft_reason (const char *reason)
{
  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (g_str_equal (reasons[i].reason, reason))
      return _ (reasons[i].words);
  return reason;
}

/** guatu_draft_name: (transfer none): what a figure is called in the dataset. */
const char *
guatu_draft_name (const GuatuDraft *draft, guint i)
{
  const GuatuProseFigure *figure = guatu_draft_figure (draft, i);

  return figure->indicator != NULL ? figure->indicator : figure->name;
}

/**
 * guatu_draft_words:
 * @draft: a report
 * @start: a character of its text
 * @end: a later one, of the same line or one near it
 *
 * It takes as long as the piece is in which they stand, wherever that is.
 *
 * Returns: (transfer full): the words between them, in one line
 */
char *
guatu_draft_words (const GuatuDraft *draft, gsize start, gsize end)
{
  const GuatuDraftPiece *piece;
  const char *at;
  char *words;

  if (draft->pieces->len == 0)
    return g_strdup ("");
  piece = &g_array_index (draft->pieces, GuatuDraftPiece,
                          guatu_draft_piece_at (draft, start));
  at = g_utf8_offset_to_pointer (draft->text + piece->from,
                                 (glong) start - (glong) piece->start);
  words = g_utf8_substring (at, 0, (glong) (end - start));
  return g_strdelimit (words, "\r\n\t", ' ');
}

/**
 * guatu_draft_value:
 * @draft: a report
 * @i: a figure
 *
 * Returns: (transfer full): its number as people read it, with bound and unit: ≥ 7%
 */
char *
guatu_draft_value (const GuatuDraft *draft, guint i)
{
  const GuatuProseFigure *figure = guatu_draft_figure (draft, i);
  const GuatuDraftMark *mark = guatu_draft_mark (draft, i);
  const char *bound = figure->bound == GUATU_BOUND_AT_LEAST  ? "≥ "
                      : figure->bound == GUATU_BOUND_AT_MOST ? "≤ "
                      : figure->bound == GUATU_BOUND_ABOUT   ? "~ "
                                                             : "";
  const gboolean has_word = mark->number != NULL && figure->word != NULL;
  const gboolean is_latin = has_word && g_ascii_isalpha (*figure->word);
  g_autofree char *words = mark->number != NULL
                               ? g_strdup (mark->number)
                               : guatu_draft_words (draft, figure->start, figure->end);
  const gboolean has_minus = figure->value < 0 && *words != '-'
                             && !g_str_has_prefix (words, "−")
                             && !g_str_has_prefix (words, "－");

  return g_strconcat (bound, has_minus ? "−" : "", words, is_latin ? " " : "",
                      has_word ? figure->word : "", NULL);
}

/**
 * guatu_draft_obstacle:
 * @draft: a report
 * @i: a figure
 *
 * Returns: (transfer none) (nullable): why it cannot be taken; %NULL if it can
 */
const char *
guatu_draft_obstacle (const GuatuDraft *draft, guint i)
{
  const GuatuProseFigure *figure = guatu_draft_figure (draft, i);
  const GuatuUnitName *unit = figure->unit;

  if (*guatu_draft_name (draft, i) == '\0')
    return _ ("It has no name yet.");
  if (guatu_draft_mark (draft, i)->lacks_number)
    return _ ("It has no number yet.");
  if (figure->period.year == 0)
    return _ ("It does not say when.");
  if (figure->value < 0 && (unit == NULL || guatu_unit_kind_has_scale (unit->kind)))
    return _ ("It is less than nothing.");
  return NULL;
}

static const char *
doubt_words (const char *evidence)
{
  for (guint i = 0; i < G_N_ELEMENTS (doubts); i++)
    if (g_str_equal (doubts[i].evidence, evidence))
      return _ (doubts[i].words);
  return NULL;
}

/**
 * guatu_draft_doubts:
 * @draft: a report
 * @i: a figure
 *
 * Returns: (transfer full) (nullable): in words what is unsure of it; %NULL where nothing
 *   is
 */
char *
guatu_draft_doubts (const GuatuDraft *draft, guint i)
{
  const GuatuProseFigure *figure = guatu_draft_figure (draft, i);
  const char *obstacle = guatu_draft_obstacle (draft, i);
  g_autoptr (GString) said = g_string_new (NULL);

  if (obstacle != NULL)
    return g_strdup (obstacle);
  if (guatu_prose_is_sure (figure))
    return NULL;
  for (guint j = 0; j < figure->n_evidence; j++)
    {
      const char *words
          = figure->weights[j] < WEAK ? doubt_words (figure->evidence[j]) : NULL;

      if (words == NULL)
        continue;
      /* Translators: between two things that are unsure of a figure. */
      g_string_append_printf (said, "%s%s", said->len > 0 ? _ ("; ") : "", words);
    }
  if (said->len == 0)
    return g_strdup (_ ("little speaks for it"));
  return g_string_free (g_steal_pointer (&said), FALSE);
}
