/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "document/draft-private.h"
#include "lexicon/indicator-name.h"
#include "lexicon/number-text.h"
#include "lexicon/period-text.h"
#include "lexicon/unit-text.h"

/* What somebody types of a figure that was read. */

static const char growth[] = "增速";

static void
set_name_of (GuatuDraft *draft, GuatuProseFigure *figure, const char *name)
{
  const GuatuIndicatorName *known = guatu_indicator_name_find (name);

  figure->name = guatu_prose_keep (draft->prose, name);
  figure->indicator = NULL;
  figure->name_en = known != NULL ? known->name.en : NULL;
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
        other->part_of = figure->name;
      if (j != i && g_strcmp0 (other->quote, figure->quote) == 0
          && (g_str_equal (guatu_draft_name (draft, j), growth_before)
              || g_str_equal (other->name, growth_before)))
        set_name_of (draft, other, growth_now);
    }
}

static gboolean
set_name (GuatuDraft *draft, guint i, const char *text, char **reason)
{
  GuatuProseFigure *figure = guatu_draft_figure (draft, i);
  const char *before = figure->name;

  if (*text == '\0')
    {
      *reason = g_strdup (_ ("A figure needs a name."));
      return FALSE;
    }
  set_name_of (draft, figure, text);
  figure->is_change = figure->is_change || g_str_has_suffix (text, growth);
  if (!figure->is_change && *before != '\0')
    rename_others (draft, i, before, text);
  return TRUE;
}

static void
set_unit_of (GuatuDraft *draft, GuatuProseFigure *figure, const GuatuUnitText *unit)
{
  figure->unit = unit->unit;
  figure->per = unit->per;
  figure->per_word = NULL;
  figure->word = guatu_prose_keep (draft->prose, unit->word);
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
    set_unit_of (draft, figure,
                 &(GuatuUnitText) { number.unit, NULL, 0, (char *) number.unit->zh });
  mark->lacks_number = FALSE;
  g_free (mark->number);
  mark->number = guatu_draft_number_text (figure);
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
    set_unit_of (draft, figure, &none);
  else if (guatu_unit_text_parse (text, &unit))
    set_unit_of (draft, figure, &unit);
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
      mark->number = guatu_draft_number_text (figure);
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
      mark->number = guatu_draft_number_text (figure);
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
