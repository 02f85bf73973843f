/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/name.h"

/* 34 bridges: several things that stand right behind their number. */
static gboolean
is_counted (const GuatuReader *reader, const GuatuNamed *named)
{
  /* parcels seized */
  const char *done = reader->act_words != NULL ? reader->act_words : "";
  const gsize length = strlen (named->name);
  const gsize things
      = *done != '\0' && guatu_ends (named->name, length, done) && length > strlen (done)
            ? length - strlen (done) - 1
            : length;

  return g_str_equal (named->how, "after") && !guatu_name_is_chinese (named->name)
         && (guatu_ends (named->name, things, "s") || guatu_name_is_people (named->name));
}

static void
add_evidence (GuatuReader *reader, GuatuProseFigure *figure, const GuatuNumber *number,
              const GuatuNamed *named)
{
  guatu_evidence_add (figure, named->weight, named->how);
  if (guatu_clean_is_mended (&reader->clean, number->start, number->end))
    guatu_evidence_add (figure, -0.2, "mended");
  if (figure->period.year == 0)
    guatu_evidence_add (figure, -0.2, "no-period");
  else if (reader->year_is_guessed && reader->said_period.year == 0)
    guatu_evidence_add (figure, -0.05, "year-of-report-guessed");
  if (number->borrowed)
    guatu_evidence_add (figure, -0.05, "unit-of-list");
  /* In English what is counted is the unit. */
  if (number->unit == NULL && is_counted (reader, named))
    guatu_evidence_add (figure, 0.05, "counted");
  else if (number->unit == NULL && !number->is_ratio)
    guatu_evidence_add (figure, -0.15, "no-unit");
  if (number->n_chinese > 0 && number->n_chinese < 2)
    guatu_evidence_add (figure, -0.1, "one-chinese-digit");
}

/* Whether a semicolon stands between two tokens: what is parted ends there. */
static gboolean
has_semicolon (const GuatuTokens *tokens, guint from, guint to)
{
  for (; from < to; from++)
    if (g_array_index (tokens->list, GuatuToken, from).kind == GUATU_TOKEN_STOP
        && g_array_index (tokens->list, GuatuToken, from).mark == ';')
      return TRUE;
  return FALSE;
}

/* Brackets speak of what stands before them, and what follows on them does again. */
static void
keep_outer (GuatuReader *reader, const GuatuTokens *tokens, guint from, guint to)
{
  for (; from < to; from++)
    if (g_array_index (tokens->list, GuatuToken, from).kind == GUATU_TOKEN_OPEN)
      reader->outer = reader->head;
}

/* 由2018年的312亿元增加到2023年的486亿元，年均增长6.1%: the average is that of the years
 * between. */
static void
take_span (GuatuReader *reader, GuatuProseFigure *figure, const GuatuLead *lead)
{
  if (reader->was_from && reader->span_from > 0
      && figure->period.kind == GUATU_PERIOD_YEAR)
    reader->span_to = figure->period.year;
  else if (lead->from)
    {
      const gboolean year
          = figure->period.year > 0 && figure->period.kind == GUATU_PERIOD_YEAR;

      reader->span_from = year ? figure->period.year : 0;
      reader->span_to = 0;
    }
  else if (lead->compared == GUATU_COMPARED_AVERAGE && !lead->has_period
           && reader->span_to > reader->span_from + 1 && reader->span_from > 0)
    figure->period = guatu_when_years (reader->span_from, reader->span_to);
}

static void
trace_figure (GuatuReader *reader, const GuatuProseFigure *figure)
{
  g_autofree char *why = NULL;

  if (reader->prose->trace == NULL)
    return;
  why = guatu_prose_why (figure);
  guatu_reader_trace (reader, "figure", "%s = %g ×10^%d %s (%s)", figure->name,
                      figure->value, figure->mult, figure->word, why);
}

/* Makes a figure of a number, of which the name was found. */
static GuatuProseFigure *
make_figure (GuatuReader *reader, const GuatuNumber *number, const GuatuLead *lead,
             const GuatuNamed *named)
{
  GuatuProseFigure *figure = guatu_reader_add (reader, number->start, number->end);

  guatu_figure_set_value (reader, figure, number, lead);
  figure->period = guatu_said_period (reader, lead);
  /* Between 2021 and 2025 it grew from 310 to 1,280. */
  if (lead->from && lead->earlier_period.year > 0)
    figure->period = lead->earlier_period;
  take_span (reader, figure, lead);
  figure->status = guatu_said_status (reader, figure->period);
  if (lead->place != NULL && lead->run.n == 0 && g_str_equal (named->how, "head"))
    figure->place = guatu_reader_words (reader, lead->place->start, lead->place->end);
  if (figure->unit == NULL && number->n_ratio == 0 && guatu_name_is_people (named->name))
    figure->unit = guatu_unit_persons ();
  if (figure->unit == NULL && lead->part && reader->whole >= 0)
    figure->unit = ((GuatuProseFigure *) g_ptr_array_index (reader->prose->figures,
                                                            (guint) reader->whole))
                       ->unit;
  guatu_figure_set_compared (reader, figure, lead);
  add_evidence (reader, figure, number, named);
  guatu_better_settle (figure, named->name, lead);
  guatu_naming_set (reader, figure, named->name, lead);
  guatu_parts_set (reader, figure, lead);
  trace_figure (reader, figure);
  return figure;
}

/* Reads a number; returns the token after what was read as its name. */
static guint
read_number (GuatuReader *reader, const GuatuTokens *tokens, guint from, guint i)
{
  const GuatuToken *token = &g_array_index (tokens->list, GuatuToken, i);
  const GuatuNumber *number = token->number;
  GuatuProseFigure *figure;
  GuatuLead lead;
  GuatuNamed named;

  guatu_lead_read (tokens, from, i, &lead);
  guatu_role_settle (reader, tokens, from, i, &lead);
  guatu_said_list (reader, tokens, from, i, &lead);
  guatu_said_take (reader, &lead, number);
  if (lead.standing_base)
    reader->standing = lead.compared;
  if (has_semicolon (tokens, from, i))
    reader->part_loose = TRUE;
  keep_outer (reader, tokens, from, i);
  if (number->n_ratio > 2)
    {
      guatu_ratio_read (reader, number, &lead);
      return i + 1;
    }
  guatu_parts_begin (reader, number->unit, &lead);
  guatu_act_begin (reader, tokens, from, &lead, number);
  named = guatu_naming_find (reader, tokens, i, &lead);
  if (named.name == NULL)
    {
      guatu_reader_leave (reader, number->start, number->end, "no name");
      return i + 1;
    }
  figure = make_figure (reader, number, &lead, &named);
  reader->was_from = lead.from;
  reader->was_net = lead.net;
  reader->was_above = lead.above ? lead.sign : 0;
  reader->last_change = figure->is_change;
  g_free (named.name);
  return MAX (MAX (named.behind, lead.behind), i + 1);
}

static void
trace_tokens (GuatuReader *reader, const GuatuTokens *tokens)
{
  static const char *const kinds[] = {
    [GUATU_TOKEN_TEXT] = "text",     [GUATU_TOKEN_NUMBER] = "number",
    [GUATU_TOKEN_PERIOD] = "period", [GUATU_TOKEN_CUE] = "cue",
    [GUATU_TOKEN_SKIP] = "skip",     [GUATU_TOKEN_LIST] = "list",
    [GUATU_TOKEN_STOP] = "stop",     [GUATU_TOKEN_OPEN] = "open",
    [GUATU_TOKEN_CLOSE] = "close",
  };

  for (guint i = 0; reader->prose->trace != NULL && i < tokens->list->len; i++)
    {
      const GuatuToken *token = &g_array_index (tokens->list, GuatuToken, i);
      g_autofree char *words
          = g_strndup (tokens->text + token->start, token->end - token->start);

      if (token->kind == GUATU_TOKEN_CUE)
        guatu_reader_trace (reader, "token", "cue/%d %s", (int) token->cue->kind, words);
      else
        guatu_reader_trace (reader, "token", "%s %s", kinds[token->kind], words);
    }
}

/* What a sentence without a figure says of those to come: 2024年主要预期目标： */
static void
read_rest (GuatuReader *reader, const GuatuTokens *tokens, guint from)
{
  GuatuNumber none = { .mult = 0 };
  GuatuLead lead;

  guatu_lead_read (tokens, from, tokens->list->len, &lead);
  if (from > 0)
    return;
  guatu_said_take (reader, &lead, &none);
  if (lead.status_ahead && reader->said_period.year > 0)
    reader->period = reader->said_period;
}

/**
 * guatu_reader_sentence:
 * @reader: a report
 * @start: the first byte of a sentence of it
 * @end: the byte after it
 *
 * Reads the figures of a sentence.
 */
void
guatu_reader_sentence (GuatuReader *reader, gsize start, gsize end)
{
  const GuatuTokens *tokens = &reader->tokens;
  guint from = 0;

  reader->sentence_start = start;
  reader->sentence_end = end;
  reader->sentence_first = reader->prose->figures->len;
  reader->said_period = (GuatuPeriod) { 0 };
  reader->has_status = reader->head_is_near = reader->was_from = reader->was_net
      = reader->ratio = reader->spread.disagrees = FALSE;
  reader->tail = reader->role = NULL;
  g_clear_pointer (&reader->spread_before, g_ptr_array_unref);
  g_ptr_array_set_size (reader->heads, 0);
  reader->n_spread = 0;
  reader->span_from = reader->span_to = reader->was_above = 0;
  reader->act = (GuatuAct) { NULL };
  reader->last_change = FALSE;
  guatu_tokens_read (&reader->tokens, &reader->clean, start, end, &reader->now);
  trace_tokens (reader, tokens);
  g_array_append_vals (reader->prose->left, tokens->left->data, tokens->left->len);
  for (guint i = 0; i < tokens->list->len; i++)
    if (g_array_index (tokens->list, GuatuToken, i).kind == GUATU_TOKEN_NUMBER)
      from = read_number (reader, tokens, from, i);
  read_rest (reader, tokens, from);
  guatu_spread_end (reader);
  reader->whole = -1;
}
