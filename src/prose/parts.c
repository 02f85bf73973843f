/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "dataset/number.h"
#include "lexicon/begins.h"

/* So many figures back the whole of a part is looked for. */
#define WHOLE_FAR 20u
/* Parts that are rounded may sum to so much more or less than the whole. */
#define PART_TOLERANCE 0.002

static gboolean
same_kind (const GuatuUnitName *a, const GuatuUnitName *b)
{
  /* 3,214 patents, including 412 invention patents: what is counted in English. */
  return a == b || (a != NULL && b != NULL && a->kind == b->kind);
}

/* The figure of which one in @unit is a part, or -1. */
static int
find_whole (const GuatuReader *reader, const GuatuUnitName *unit)
{
  const GPtrArray *figures = reader->prose->figures;

  for (guint i = figures->len; i > reader->first && figures->len - i < WHOLE_FAR; i--)
    {
      const GuatuProseFigure *figure = g_ptr_array_index (figures, i - 1);

      if (!figure->is_change && !figure->is_share && figure->part_of == NULL
          && (same_kind (figure->unit, unit)
              || (unit == NULL && figure->unit != NULL
                  && figure->unit->kind == GUATU_UNIT_COUNT)))
        return (int) i - 1;
    }
  return -1;
}

/* Whether two names end in the same character, as those of one family do: 出口 and 进口.
 */
static gboolean
same_end (const char *a, const char *b)
{
  const char *last = g_utf8_prev_char (a + strlen (a));

  return g_str_has_suffix (b, last);
}

/**
 * guatu_parts_begin:
 * @reader: a report
 * @unit: (nullable): the unit of a number
 * @lead: what stands before it
 *
 * Finds of what the number, and those that follow, are parts, where 其中 says so.
 */
void
guatu_parts_begin (GuatuReader *reader, const GuatuUnitName *unit, const GuatuLead *lead)
{
  if (!lead->part)
    return;
  reader->whole = find_whole (reader, unit);
  reader->part_sum = 0;
  reader->part_loose = FALSE;
}

/* 每万人拥有量, 人均产量: for one of something is no part of all. */
static gboolean
is_for_each (const char *name)
{
  static const char *const begins[] = { "每", "人均", "户均", "亩均", "平均" };

  for (guint i = 0; i < G_N_ELEMENTS (begins); i++)
    if (guatu_begins (name, begins[i]))
      return TRUE;
  return FALSE;
}

/* Whether the parts so far are the whole. */
static gboolean
is_complete (const GuatuReader *reader, const GuatuProseFigure *whole)
{
  return reader->part_sum
         >= guatu_number_scale (whole->value, whole->mult) * (1 - PART_TOLERANCE);
}

/**
 * guatu_parts_set:
 * @reader: a report
 * @figure: its last figure
 * @lead: what stands before its number
 *
 * Says what the figure is a part of: after 其中, up to a semicolon, or past it where the
 * next one is of the same family and the parts are no more than the whole.
 */
void
guatu_parts_set (GuatuReader *reader, GuatuProseFigure *figure, const GuatuLead *lead)
{
  const GuatuProseFigure *whole;
  double sum;

  if (reader->whole < 0 || figure->is_change || lead->share || lead->share_noun
      || lead->limit || lead->per != NULL || is_for_each (figure->name))
    return;
  whole = g_ptr_array_index (reader->prose->figures, (guint) reader->whole);
  if (!same_kind (whole->unit, figure->unit))
    return;
  /* What is as many as the whole, or more, is none of its parts. */
  if ((!lead->part && is_complete (reader, whole))
      || guatu_number_scale (figure->value, figure->mult)
             > guatu_number_scale (whole->value, whole->mult) * (1 + PART_TOLERANCE))
    {
      reader->whole = -1;
      return;
    }
  sum = reader->part_sum + guatu_number_scale (figure->value, figure->mult);
  if (reader->part_loose
      && (sum > guatu_number_scale (whole->value, whole->mult) * (1 + PART_TOLERANCE)
          || !same_end (figure->name,
                        ((GuatuProseFigure *) g_ptr_array_index (
                             reader->prose->figures, (guint) reader->last_part))
                            ->name)))
    {
      reader->whole = -1;
      return;
    }
  reader->part_sum = sum;
  reader->last_part = (int) reader->prose->figures->len - 1;
  figure->part_of = whole->name;
  if (lead->part)
    guatu_evidence_add (figure, 0.05, "part");
}
