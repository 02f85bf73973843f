/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "property-case.h"

#include <math.h>

#include "property-time.h"

/* The most keys that a chart of each dimension has. */
static const guint most_keys[] = {
  [GUATU_DIMENSION_NONE] = 1,   [GUATU_DIMENSION_INDICATOR] = PROPERTY_MAX_KEYS,
  [GUATU_DIMENSION_PERIOD] = 6, [GUATU_DIMENSION_PLACE] = 3,
  [GUATU_DIMENSION_STATUS] = 3,
};

/* Most charts are small, and small ones are quick to build. */
#define USUAL_KEYS 6
#define CROWDED 0.12

/* Sizes that figures have, and the limits between which others are chosen. */
static const double sizes[][2] = {
  { 1200, 800 },  { 600, 400 },   { 320, 240 },
  { 1080, 1440 }, { 4000, 3000 }, { 1600, 500 },
};
#define MIN_WIDTH 320
#define MAX_WIDTH 4000
#define MIN_HEIGHT 240
#define MAX_HEIGHT 3000

/* What the values of a case have in common. */
typedef enum
{
  VALUES_PERCENT,
  VALUES_ALIKE,  /* of one size, with a sign or two */
  VALUES_SPREAD, /* from the least to the greatest that there are */
  VALUES_EQUAL,
  VALUES_ZERO,
  N_VALUES,
} Values;

#define LEAST_EXPONENT -9.0
#define GREATEST_EXPONENT 15.0

static int
choose (GRand *rand, int n)
{
  return g_rand_int_range (rand, 0, n);
}

static gboolean
happens (GRand *rand, double chance)
{
  return g_rand_double (rand) < chance;
}

/** property_case_most: how many keys a case may have of a dimension. */
guint
property_case_most (GuatuDimension dimension)
{
  return most_keys[dimension];
}

static void
choose_dimensions (PropertyCase *result, GRand *rand)
{
  result->dimensions[0] = (GuatuDimension) (1 + choose (rand, GUATU_DIMENSION_PLACE));
  do
    result->dimensions[1] = (GuatuDimension) choose (rand, GUATU_DIMENSION_STATUS + 1);
  while (result->dimensions[1] == result->dimensions[0]);
  for (guint i = 0; i < 2; i++)
    {
      guint most = most_keys[result->dimensions[i]];

      if (!happens (rand, CROWDED))
        most = MIN (most, USUAL_KEYS);
      result->n[i] = 1 + (guint) choose (rand, (int) most);
      for (guint j = 0; j < PROPERTY_MAX_KEYS; j++)
        result->names[i][j] = property_text_new (rand, 1, 100);
    }
}

static void
choose_options (PropertyCase *result, GRand *rand)
{
  result->mark = (GuatuMarkKind) choose (rand, GUATU_N_MARK_KINDS);
  result->orientation
      = (GuatuOrientation) choose (rand, GUATU_ORIENTATION_HORIZONTAL + 1);
  result->sort = (GuatuSort) choose (rand, GUATU_SORT_DESCENDING + 1);
  result->zero = (GuatuZero) choose (rand, GUATU_ZERO_NO + 1);
  if (happens (rand, 0.3))
    result->stack = (GuatuStack) choose (rand, GUATU_STACK_SHARE + 1);
  if (happens (rand, 0.2))
    result->scale = GUATU_SCALE_LOG;
  result->unit = (GuatuUnitKind) choose (rand, GUATU_N_UNIT_KINDS);
  result->unit_mult = happens (rand, 0.2) ? choose (rand, 9) : 0;
  result->period_kind = (GuatuPeriodKind) choose (rand, GUATU_N_PERIOD_KINDS);
  result->title = property_text_new (rand, 1, 100);
  result->subtitle = property_text_new (rand, 0, 100);
  result->note = property_text_new (rand, 0, 400);
}

static void
choose_figure (GuatuFigure *figure, GRand *rand)
{
  const double *size = sizes[choose (rand, G_N_ELEMENTS (sizes))];

  figure->language = (GuatuLanguage) choose (rand, GUATU_LANGUAGE_ZH_EN + 1);
  figure->look = (GuatuLook) choose (rand, GUATU_LOOK_CONTRAST + 1);
  figure->width = size[0];
  figure->height = size[1];
  if (happens (rand, 0.5))
    return;
  figure->width = g_rand_int_range (rand, MIN_WIDTH, MAX_WIDTH + 1);
  figure->height = g_rand_int_range (rand, MIN_HEIGHT, MAX_HEIGHT + 1);
}

/* A number as a file writes it, with digits enough not to be zero. */
static void
round_value (PropertyCell *cell, double value, int digits)
{
  int size = value == 0 ? 0 : (int) floor (log10 (fabs (value)));
  g_autofree char *written = NULL;

  cell->decimals = CLAMP (digits - size, 0, 12);
  written = g_strdup_printf ("%.*f", cell->decimals, value);
  cell->value = g_ascii_strtod (written, NULL);
}

static double
choose_value (GRand *rand, Values values, double exponent)
{
  switch (values)
    {
    case VALUES_PERCENT:
      return g_rand_double_range (rand, 0.1, 100);
    case VALUES_ALIKE:
      return g_rand_double_range (rand, 0.1, 10) * pow (10, exponent);
    case VALUES_SPREAD:
      return pow (10, g_rand_double_range (rand, LEAST_EXPONENT, GREATEST_EXPONENT));
    case VALUES_EQUAL:
      return 7 * pow (10, exponent);
    case VALUES_ZERO:
    case N_VALUES:
    default:
      return 0;
    }
}

static void
choose_cells (PropertyCase *result, GRand *rand)
{
  Values values = (Values) choose (rand, N_VALUES);
  double exponent = g_rand_double_range (rand, LEAST_EXPONENT, GREATEST_EXPONENT - 1);
  double negative = happens (rand, 0.3) ? 0.4 : 0, gaps = happens (rand, 0.3) ? 0.3 : 0;
  gboolean uncertain = g_rand_boolean (rand);

  for (guint i = 0; i < PROPERTY_MAX_KEYS; i++)
    for (guint j = 0; j < PROPERTY_MAX_KEYS; j++)
      {
        PropertyCell *cell = &result->cells[i][j];
        double sign
            = happens (rand, negative) && result->scale != GUATU_SCALE_LOG ? -1 : 1;
        double value;

        cell->present = !happens (rand, gaps / 2);
        cell->missing = happens (rand, gaps);
        value = sign * choose_value (rand, values, exponent);
        round_value (cell, value, choose (rand, 4));
        if (uncertain)
          {
            cell->bound = (GuatuBound) choose (rand, GUATU_BOUND_RANGE + 1);
            cell->status = (GuatuStatus) choose (rand, GUATU_STATUS_TARGET + 1);
            cell->remarks = happens (rand, 0.2) ? choose (rand, 8) : 0;
          }
      }
}

static double
some_value (GRand *rand)
{
  return round (g_rand_double_range (rand, 0, 200)) / (happens (rand, 0.5) ? 1 : 10);
}

/* Stacked bars or areas with gaps, zeros and negative parts. */
static void
choose_stack (PropertyCase *result, GRand *rand)
{
  double negative = happens (rand, 0.6) ? 0.3 : 0, gaps = happens (rand, 0.6) ? 0.12 : 0;
  double zeros = happens (rand, 0.3) ? 0.5 : 0.05;

  result->mark = g_rand_boolean (rand) ? GUATU_MARK_AREA : GUATU_MARK_BAR;
  result->stack
      = negative == 0 && g_rand_boolean (rand) ? GUATU_STACK_SHARE : GUATU_STACK_ZERO;
  result->scale = GUATU_SCALE_LINEAR;
  result->dimensions[0] = GUATU_DIMENSION_PERIOD;
  result->dimensions[1] = GUATU_DIMENSION_INDICATOR;
  result->n[0] = 1 + (guint) choose (rand, 6);
  result->n[1] = 1 + (guint) choose (rand, 6);
  for (guint i = 0; i < result->n[0]; i++)
    for (guint j = 0; j < result->n[1]; j++)
      {
        PropertyCell *cell = &result->cells[i][j];
        double value = happens (rand, zeros) ? 0 : some_value (rand);

        cell->present = !happens (rand, gaps);
        cell->missing = happens (rand, gaps);
        round_value (cell, happens (rand, negative) ? -value : value, 2);
      }
}

/* Years of which the later ones are estimated or aimed at, and some are both. */
static void
choose_statuses (PropertyCase *result, GRand *rand)
{
  guint n = 1 + (guint) choose (rand, 6), estimates = (guint) choose (rand, 7);
  guint targets = estimates + (guint) choose (rand, 3);
  gboolean both = happens (rand, 0.4);

  result->dimensions[0] = GUATU_DIMENSION_PERIOD;
  result->dimensions[1] = GUATU_DIMENSION_STATUS;
  result->series_is_open = TRUE;
  result->n[0] = n;
  result->n[1] = 3;
  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < 3; j++)
      {
        guint status = i >= targets ? 2 : i >= estimates ? 1 : 0;

        result->cells[i][j].present
            = j == status || (both && j > status && happens (rand, 0.5));
      }
}

/** property_case_init: chooses everything by one number. */
void
property_case_init (PropertyCase *property_case, guint32 seed)
{
  static void (*const families[PROPERTY_N_FAMILIES]) (PropertyCase *, GRand *) = {
    [PROPERTY_FAMILY_STACKS] = choose_stack,
    [PROPERTY_FAMILY_STATUSES] = choose_statuses,
    [PROPERTY_FAMILY_TIMES] = property_time_choose,
    [PROPERTY_FAMILY_LONG] = property_time_choose_long,
  };
  GRand *rand = g_rand_new_with_seed (seed);
  guint family = seed / PROPERTY_FAMILY_SIZE;

  *property_case = (PropertyCase) { .seed = seed, .repeat = 1 };
  choose_dimensions (property_case, rand);
  choose_options (property_case, rand);
  choose_figure (&property_case->figure, rand);
  choose_cells (property_case, rand);
  if (family < PROPERTY_N_FAMILIES && families[family] != NULL)
    families[family](property_case, rand);
  g_rand_free (rand);
}
