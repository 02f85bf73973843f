/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"
#include "document/draft.h"
#include "lexicon/indicator-name.h"
#include "lexicon/number-text.h"
#include "lexicon/period-text.h"
#include "lexicon/unit-text.h"

/* What somebody types of a figure that was read. */

static const char growth[] = "增速";

/* Of a power of ten, in both languages; the rows are looked through from above. */
static const struct
{
  int mult;
  const char *zh;
  const char *en;
} multipliers[] = {
  { 12, "万亿", " trillion" }, { 8, "亿", NULL }, { 9, NULL, " billion" },
  { 6, "百万", " million" },   { 4, "万", NULL }, { 3, "千", " thousand" },
};

/* A number with the word for its multiplier, if there is one. */
static char *
number_text (const GuatuProseFigure *figure)
{
  const gboolean is_chinese
      = *figure->name == '\0' || g_utf8_get_char (figure->name) > 0x2E7F;
  g_autofree char *high = NULL;
  g_autofree char *low = NULL;
  const char *word = "";
  int rest = figure->mult;

  for (guint i = 0; i < G_N_ELEMENTS (multipliers) && rest == figure->mult; i++)
    {
      const char *known = is_chinese ? multipliers[i].zh : multipliers[i].en;

      if (known == NULL || multipliers[i].mult != figure->mult)
        continue;
      word = known;
      rest = 0;
    }
  low = guatu_number_format (guatu_number_scale (figure->value, rest),
                             MAX (figure->decimals - rest, 0), "");
  if (figure->bound != GUATU_BOUND_RANGE)
    return g_strconcat (low, word, NULL);
  high = guatu_number_format (guatu_number_scale (figure->high, rest),
                              MAX (figure->decimals_high - rest, 0), "");
  return g_strconcat (low, "–", high, word, NULL);
}

/**
 * guatu_draft_get:
 * @draft: a report
 * @i: a figure
 * @field: what of it
 *
 * Returns: (transfer full): that, as guatu_draft_set() takes it
 */
char *
guatu_draft_get (const GuatuDraft *draft, guint i, GuatuDraftField field)
{
  const GuatuProseFigure *figure = guatu_draft_figure (draft, i);
  const GuatuDraftMark *mark = guatu_draft_mark (draft, i);

  switch (field)
    {
    case GUATU_DRAFT_NAME:
      return g_strdup (guatu_draft_name (draft, i));
    case GUATU_DRAFT_UNIT:
      return g_strdup (figure->word != NULL ? figure->word : "");
    case GUATU_DRAFT_PERIOD:
      return figure->period.year > 0 ? guatu_period_to_string (figure->period)
                                     : g_strdup ("");
    case GUATU_DRAFT_NUMBER:
    default:
      return mark->number != NULL ? g_strdup (mark->number)
             : mark->lacks_number ? guatu_draft_words (draft, figure->start, figure->end)
                                  : number_text (figure);
    }
}

static void
set_string (char **string, const char *value)
{
  char *copy = g_strdup (value);

  g_free (*string);
  *string = copy;
}

static void
set_name_of (GuatuProseFigure *figure, const char *name)
{
  const GuatuIndicatorName *known = guatu_indicator_name_find (name);

  set_string (&figure->name, name);
  set_string (&figure->indicator, NULL);
  set_string (&figure->name_en, known != NULL ? known->name.en : NULL);
}

/* What the same sentence says to be its growth, and what is a part of it, go by the new
 * name. */
static void
rename_others (GuatuDraft *draft, guint i, const char *before, const char *name)
{
  const GuatuProseFigure *figure = guatu_draft_figure (draft, i);
  g_autofree char *growth_before = g_strconcat (before, growth, NULL);
  g_autofree char *growth_now = g_strconcat (name, growth, NULL);

  for (guint j = 0; j < guatu_draft_n_figures (draft); j++)
    {
      GuatuProseFigure *other = guatu_draft_figure (draft, j);

      if (g_strcmp0 (other->part_of, before) == 0)
        set_string (&other->part_of, name);
      if (j != i && g_strcmp0 (other->quote, figure->quote) == 0
          && (g_str_equal (guatu_draft_name (draft, j), growth_before)
              || g_str_equal (other->name, growth_before)))
        set_name_of (other, growth_now);
    }
}

static gboolean
set_name (GuatuDraft *draft, guint i, const char *text, char **reason)
{
  GuatuProseFigure *figure = guatu_draft_figure (draft, i);
  g_autofree char *before = g_strdup (figure->name);

  if (*text == '\0')
    {
      *reason = g_strdup (_ ("A figure needs a name."));
      return FALSE;
    }
  set_name_of (figure, text);
  figure->is_change = figure->is_change || g_str_has_suffix (text, growth);
  if (!figure->is_change && *before != '\0')
    rename_others (draft, i, before, text);
  return TRUE;
}

static void
set_unit_of (GuatuProseFigure *figure, const GuatuUnitText *unit)
{
  figure->unit = unit->unit;
  figure->per = unit->per;
  figure->per_word = NULL;
  set_string (&figure->word, unit->word);
}

static gboolean
set_number (GuatuDraft *draft, guint i, const char *text, char **reason)
{
  GuatuProseFigure *figure = guatu_draft_figure (draft, i);
  GuatuDraftMark *mark = guatu_draft_mark (draft, i);
  GuatuNumberText number;

  if (!guatu_number_text_parse (text, &number))
    {
      *reason = g_strdup_printf (_ ("“%s” is no number. Write one such as 86.4, 1.2万 "
                                    "or ≥7."),
                                 text);
      return FALSE;
    }
  figure->value = number.value;
  figure->decimals = number.decimals;
  figure->high = number.high;
  figure->decimals_high = number.decimals_high;
  figure->mult = number.mult;
  if (number.bound != GUATU_BOUND_EXACT || figure->bound == GUATU_BOUND_RANGE)
    figure->bound = number.bound;
  if (number.unit != NULL)
    set_unit_of (figure,
                 &(GuatuUnitText) { number.unit, NULL, 0, (char *) number.unit->zh });
  mark->lacks_number = FALSE;
  g_free (mark->number);
  mark->number = number_text (figure);
  return TRUE;
}

static gboolean
set_unit (GuatuDraft *draft, guint i, const char *text, char **reason)
{
  GuatuProseFigure *figure = guatu_draft_figure (draft, i);
  GuatuDraftMark *mark = guatu_draft_mark (draft, i);
  const GuatuUnitText none = { NULL, NULL, 0, (char *) "" };
  g_auto (GuatuUnitText) unit = { NULL };

  if (*text == '\0')
    set_unit_of (figure, &none);
  else if (guatu_unit_text_parse (text, &unit))
    set_unit_of (figure, &unit);
  else
    {
      *reason = g_strdup_printf (_ ("“%s” is no unit that is known. Write one such as "
                                    "亿元, %% or 人."),
                                 text);
      return FALSE;
    }
  if (unit.mult != 0)
    figure->mult = unit.mult;
  if (!mark->lacks_number)
    {
      g_free (mark->number);
      mark->number = number_text (figure);
    }
  return TRUE;
}

static gboolean
set_period (GuatuDraft *draft, guint i, const char *text, char **reason)
{
  GuatuPeriod period;

  if (!guatu_period_text_parse (text, &period))
    {
      *reason = g_strdup_printf (_ ("“%s” is no period. Write one such as 2023, 2023-06 "
                                    "or 2023-Q2."),
                                 text);
      return FALSE;
    }
  guatu_draft_figure (draft, i)->period = period;
  return TRUE;
}

/**
 * guatu_draft_set:
 * @draft: a report
 * @i: a figure
 * @field: what of it
 * @text: what was typed
 * @reason: (out): why it cannot be that; to be freed
 *
 * What is not changed stays as the report has it.
 *
 * Returns: whether it is that now
 */
gboolean
guatu_draft_set (GuatuDraft *draft, guint i, GuatuDraftField field, const char *text,
                 char **reason)
{
  static gboolean (*const setters[]) (GuatuDraft *, guint, const char *, char **) = {
    [GUATU_DRAFT_NAME] = set_name,
    [GUATU_DRAFT_NUMBER] = set_number,
    [GUATU_DRAFT_UNIT] = set_unit,
    [GUATU_DRAFT_PERIOD] = set_period,
  };
  g_autofree char *before = guatu_draft_get (draft, i, field);
  g_autofree char *typed = g_strstrip (g_strdup (text));

  if (g_str_equal (typed, before)
      && !(field == GUATU_DRAFT_NUMBER && guatu_draft_mark (draft, i)->lacks_number))
    return TRUE;
  return setters[field](draft, i, typed, reason);
}

/** guatu_draft_set_bound: says how a number bounds a figure; one of two is a range. */
void
guatu_draft_set_bound (GuatuDraft *draft, guint i, GuatuBound bound)
{
  GuatuProseFigure *figure = guatu_draft_figure (draft, i);
  GuatuDraftMark *mark = guatu_draft_mark (draft, i);

  if (figure->bound == bound || bound == GUATU_BOUND_RANGE)
    return;
  if (figure->bound == GUATU_BOUND_RANGE || mark->number != NULL)
    {
      figure->bound = bound;
      g_free (mark->number);
      mark->number = number_text (figure);
    }
  figure->bound = bound;
}

/** guatu_draft_set_status: says whether a figure is measured, an estimate or a target.
 */
void
guatu_draft_set_status (GuatuDraft *draft, guint i, GuatuStatus status)
{
  guatu_draft_figure (draft, i)->status = status;
}

static guint
paragraph_of (const GuatuDraft *draft, guint i)
{
  const guint piece = guatu_draft_piece_at (draft, guatu_draft_figure (draft, i)->start);

  return g_array_index (draft->pieces, GuatuDraftPiece, piece).paragraph;
}

/**
 * guatu_draft_spread_period:
 * @draft: a report
 * @i: a figure
 *
 * Gives its period to all figures of its paragraph.
 *
 * Returns: how many others have another period now
 */
guint
guatu_draft_spread_period (GuatuDraft *draft, guint i)
{
  const GuatuPeriod period = guatu_draft_figure (draft, i)->period;
  const guint paragraph = paragraph_of (draft, i);
  guint n = 0;

  for (guint j = 0; j < guatu_draft_n_figures (draft); j++)
    {
      GuatuProseFigure *figure = guatu_draft_figure (draft, j);

      if (paragraph_of (draft, j) != paragraph
          || guatu_period_equal (figure->period, period))
        continue;
      figure->period = period;
      n++;
    }
  return n;
}

/**
 * guatu_draft_spread_status:
 * @draft: a report
 * @i: a figure
 *
 * Gives its status to all figures of its paragraph.
 *
 * Returns: how many others have another status now
 */
guint
guatu_draft_spread_status (GuatuDraft *draft, guint i)
{
  const GuatuStatus status = guatu_draft_figure (draft, i)->status;
  const guint paragraph = paragraph_of (draft, i);
  guint n = 0;

  for (guint j = 0; j < guatu_draft_n_figures (draft); j++)
    {
      GuatuProseFigure *figure = guatu_draft_figure (draft, j);

      if (paragraph_of (draft, j) != paragraph || figure->status == status)
        continue;
      figure->status = status;
      n++;
    }
  return n;
}

/**
 * guatu_draft_spread_to_undated:
 * @draft: a report
 * @i: a figure
 *
 * Gives its period to all figures that have none.
 *
 * Returns: how many that are
 */
guint
guatu_draft_spread_to_undated (GuatuDraft *draft, guint i)
{
  const GuatuPeriod period = guatu_draft_figure (draft, i)->period;
  guint n = 0;

  for (guint j = 0; period.year > 0 && j < guatu_draft_n_figures (draft); j++)
    {
      GuatuProseFigure *figure = guatu_draft_figure (draft, j);

      if (figure->period.year > 0)
        continue;
      figure->period = period;
      n++;
    }
  return n;
}

/* The sentence around a place, or what of a very long one is in its piece. */
static char *
sentence_around (const GuatuDraft *draft, gsize start)
{
  const GuatuDraftPiece *piece = &g_array_index (draft->pieces, GuatuDraftPiece,
                                                 guatu_draft_piece_at (draft, start));
  const char *text = draft->text + piece->from;
  const char *end = draft->text + piece->to;
  const char *from = text;
  const char *at = g_utf8_offset_to_pointer (text, (glong) (start - piece->start));
  const char *to = at;
  char *sentence;

  for (const char *mark = text; mark < at; mark = g_utf8_next_char (mark))
    if (g_utf8_get_char (mark) == 0x3002 || g_str_has_prefix (mark, ". "))
      from = g_utf8_next_char (mark);
  while (to < end && g_utf8_get_char (to) != 0x3002 && !g_str_has_prefix (to, ". "))
    to = g_utf8_next_char (to);
  sentence = g_strndup (
      from, (gsize) (MIN (to < end ? g_utf8_next_char (to) : to, end) - from));
  return g_strstrip (sentence);
}

/* Reads the number again, now that it is one. */
static void
read_number (GuatuDraft *draft, GuatuProseFigure *figure, GuatuDraftMark *mark)
{
  g_autofree char *words = guatu_draft_words (draft, figure->start, figure->end);
  GuatuNumberText number;

  mark->lacks_number = !guatu_number_text_parse (words, &number);
  if (mark->lacks_number)
    return;
  figure->value = number.value;
  figure->decimals = number.decimals;
  figure->high = number.high;
  figure->decimals_high = number.decimals_high;
  figure->mult = number.mult;
  figure->bound = number.bound;
  figure->unit = number.unit;
  if (number.unit != NULL)
    set_string (&figure->word, number.unit->zh);
}

/**
 * guatu_draft_take_in:
 * @draft: a report
 * @left: a number of it that is no figure
 *
 * Makes it one, after all: with the period of what stands before it, and without a name.
 *
 * Returns: the figure that it is; those after it are one further now
 */
guint
guatu_draft_take_in (GuatuDraft *draft, guint left)
{
  const GuatuProseLeft number = g_array_index (draft->prose->left, GuatuProseLeft, left);
  GuatuProseFigure *figure = g_new0 (GuatuProseFigure, 1);
  GuatuDraftMark mark = { 0 };
  g_autofree char *sentence = sentence_around (draft, number.start);
  guint i = 0;

  while (i < guatu_draft_n_figures (draft)
         && guatu_draft_figure (draft, i)->start < number.start)
    i++;
  figure->start = number.start;
  figure->end = number.end;
  figure->name = g_strdup ("");
  figure->word = g_strdup ("");
  figure->quote = g_ref_string_new (sentence);
  figure->why = g_string_new ("taken-in +0.00");
  if (i > 0)
    {
      const GuatuProseFigure *before = guatu_draft_figure (draft, i - 1);

      figure->section = g_strdup (before->section);
      figure->period = before->period;
      figure->status = before->status;
    }
  else
    figure->period.year = (gint16) draft->prose->year;
  read_number (draft, figure, &mark);
  g_ptr_array_insert (draft->prose->figures, (gint) i, figure);
  g_array_insert_val (draft->marks, i, mark);
  g_array_remove_index (draft->prose->left, left);
  return i;
}
