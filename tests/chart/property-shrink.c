/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "property-shrink.h"

#include <math.h>
#include <string.h>

/* How often a case is built at most until it is taken as it is. */
#define MAX_TRIES 2500

/* Makes a case simpler in the way of one number, if there is one. Numbers count
 * up from 0; a step says through @more whether there are greater ones. */
typedef gboolean (*Step) (PropertyCase *property_case, guint index, gboolean *more);

/* Moves the keys after a removed one, with their cells. */
static void
remove_keys (PropertyCase *from, guint side, guint first, guint n)
{
  guint rest = from->n[side] - first - n;

  memmove (&from->names[side][first], &from->names[side][first + n],
           rest * sizeof from->names[side][0]);
  if (side == 0)
    memmove (&from->cells[first], &from->cells[first + n], rest * sizeof from->cells[0]);
  for (guint i = 0; side == 1 && i < PROPERTY_MAX_KEYS; i++)
    memmove (&from->cells[i][first], &from->cells[i][first + n],
             rest * sizeof from->cells[i][0]);
  from->n[side] -= n;
}

/* The halves of the categories and series, then each of them alone. */
static gboolean
drop_keys (PropertyCase *from, guint index, gboolean *more)
{
  guint side = index % 2, at = index / 2;

  *more = at < MAX (from->n[0], from->n[1]) + 1;
  if (from->n[side] < 2)
    return FALSE;
  if (at < 2)
    remove_keys (from, side, at == 0 ? 0 : from->n[side] / 2, from->n[side] / 2);
  else if (at - 2 < from->n[side])
    remove_keys (from, side, at - 2, 1);
  else
    return FALSE;
  return TRUE;
}

/* What an option's simplest value is; all are enumerations that begin with it. */
static gboolean
simplify_options (PropertyCase *from, guint index, gboolean *more)
{
  const struct
  {
    gpointer field;
    gsize size;
  } options[] = {
#define OPTION(field) { &from->field, sizeof from->field }
    OPTION (orientation), OPTION (stack),    OPTION (sort),      OPTION (zero),
    OPTION (scale),       OPTION (unit),     OPTION (unit_mult), OPTION (period_kind),
    OPTION (figure.look), OPTION (mark),     OPTION (subtitle),  OPTION (note),
    OPTION (mixed),       OPTION (left_out),
#undef OPTION
  };
  const PropertyCase before = *from;

  *more = index < G_N_ELEMENTS (options) + 3;
  if (index < G_N_ELEMENTS (options))
    memset (options[index].field, 0, options[index].size);
  else if (index == G_N_ELEMENTS (options)
           && from->figure.language == GUATU_LANGUAGE_ZH_EN)
    from->figure.language = GUATU_LANGUAGE_ZH;
  else if (index == G_N_ELEMENTS (options) + 1)
    from->figure.language = GUATU_LANGUAGE_EN;
  else
    from->repeat = (from->repeat + 1) / 2;
  return memcmp (&before, from, sizeof before) != 0;
}

/* The sizes that a reader of the case knows well, then rounder ones. */
static gboolean
simplify_size (PropertyCase *from, guint index, gboolean *more)
{
  const double sizes[][2] = { { 1200, 800 }, { 600, 400 }, { 320, 240 } };
  const GuatuFigure before = from->figure;

  *more = index < G_N_ELEMENTS (sizes) + 1;
  for (guint i = 0; i < G_N_ELEMENTS (sizes) && i < index; i++)
    if (before.width == sizes[i][0] && before.height == sizes[i][1])
      return FALSE;
  if (index < G_N_ELEMENTS (sizes))
    {
      from->figure.width = sizes[index][0];
      from->figure.height = sizes[index][1];
    }
  else
    {
      from->figure.width = round (from->figure.width / 100) * 100;
      from->figure.height = round (from->figure.height / 100) * 100;
    }
  return from->figure.width != before.width || from->figure.height != before.height;
}

static PropertyText *
text_at (PropertyCase *from, guint index)
{
  PropertyText *texts[] = { &from->title, &from->subtitle, &from->note };

  if (index < G_N_ELEMENTS (texts))
    return texts[index];
  index -= G_N_ELEMENTS (texts);
  if (index < from->n[0])
    return &from->names[0][index];
  index -= from->n[0];
  return index < from->n[1] ? &from->names[1][index] : NULL;
}

/* One character of plain text, plain text as long, half the length, one less. */
static gboolean
simplify_texts (PropertyCase *from, guint index, gboolean *more)
{
  PropertyText *text = text_at (from, index / 4);
  PropertyText before;

  *more = text != NULL;
  if (text == NULL || text->length == 0)
    return FALSE;
  before = *text;
  if (index % 4 < 2)
    text->wording = PROPERTY_WORDING_PLAIN;
  if (index % 4 == 0)
    text->length = 1;
  else if (index % 4 > 1)
    text->length = index % 4 == 2 ? (text->length + 1) / 2 : MAX (text->length - 1, 1);
  return text->length != before.length || text->wording != before.wording;
}

/* A number without more of a kind than it needs, and a rounder one. */
static gboolean
simplify_cells (PropertyCase *from, guint index, gboolean *more)
{
  guint n_ways = 7, at = index / n_ways;
  PropertyCell *cell = &from->cells[at / from->n[1]][at % from->n[1]];
  const PropertyCell before = *cell;

  *more = at < from->n[0] * from->n[1];
  if (!*more)
    return FALSE;
  if (index % n_ways == 0)
    *cell = (PropertyCell) { .present = TRUE, .value = 1 };
  else if (index % n_ways == 1)
    cell->status = GUATU_STATUS_ACTUAL;
  else if (index % n_ways == 2)
    cell->bound = GUATU_BOUND_EXACT;
  else if (index % n_ways == 3)
    cell->missing = FALSE;
  else if (index % n_ways == 4)
    cell->remarks = 0;
  else if (cell->value != 0)
    {
      double unit
          = pow (10, floor (log10 (fabs (cell->value))) - (index % n_ways == 5 ? 0 : 1));

      cell->value = round (cell->value / unit) * unit;
      cell->decimals = CLAMP ((int) -floor (log10 (unit)), 0, 12);
    }
  return memcmp (&before, cell, sizeof before) != 0;
}

static const Step steps[]
    = { drop_keys, simplify_options, simplify_size, simplify_texts, simplify_cells };

/* Takes every number of a step by which the case still fails. */
static gboolean
take_steps (PropertyCase *from, Step step, PropertyFails fails, gpointer data,
            guint *tries)
{
  gboolean any = FALSE, more = TRUE;

  for (guint i = 0; more && *tries < MAX_TRIES; i++)
    {
      PropertyCase simpler = *from;

      if (!step (&simpler, i, &more) || !more)
        continue;
      (*tries)++;
      if (!fails (&simpler, data))
        continue;
      *from = simpler;
      any = TRUE;
    }
  return any;
}

void
property_shrink (PropertyCase *property_case, PropertyFails fails, gpointer data)
{
  guint tries = 0;
  gboolean any = TRUE;

  while (any && tries < MAX_TRIES)
    {
      any = FALSE;
      for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
        any = take_steps (property_case, steps[i], fails, data, &tries) || any;
    }
}
