/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/time-labels.h"

#include <math.h>

#include "guide/category-names.h"
#include "guide/time-ticks.h"
#include "dataset/period-count.h"
#include "dataset/period-part.h"

/* What neighbouring labels keep free between them, as a share of the type: whole names
 * of periods, and what is read as one row. */
#define SPACE_BETWEEN_NAMES 1.0
#define SPACE_BETWEEN_PARTS 0.5

/* Of more names than this the calendar is a better axis. */
#define MAX_NAMES 400

/* Of more quarters, months or days than this the year is not said with each. */
#define MAX_FULL_NAMES 4

/* Beside so many round years the last one is named, too. */
#define FEW_ROUND 2

/* How a period is named. */
typedef enum
{
  FORM_NAME, /* in full: “2023年一季度” */
  FORM_PART, /* “一季度”; of a year its number alone */
} Form;

/* The ways to name periods, the best first: one in how many, counted from where. */
static const struct
{
  GuatuPeriodKind kind;
  Form form;
  int step;
  gboolean from_last; /* else from where the calendar begins */
  gboolean grouped;
} ways[] = {
  { GUATU_PERIOD_YEAR, FORM_NAME, 1, TRUE, FALSE },
  { GUATU_PERIOD_YEAR, FORM_PART, 1, TRUE, FALSE },
  { GUATU_PERIOD_YEAR, FORM_PART, 2, TRUE, FALSE },
  { GUATU_PERIOD_YEAR, FORM_PART, 5, FALSE, FALSE },
  { GUATU_PERIOD_YEAR, FORM_PART, 10, FALSE, FALSE },
  { GUATU_PERIOD_YEAR, FORM_PART, 20, FALSE, FALSE },
  { GUATU_PERIOD_YEAR, FORM_PART, 50, FALSE, FALSE },
  { GUATU_PERIOD_YEAR, FORM_PART, 100, FALSE, FALSE },
  { GUATU_PERIOD_HALF, FORM_NAME, 1, FALSE, FALSE },
  { GUATU_PERIOD_HALF, FORM_PART, 1, FALSE, TRUE },
  { GUATU_PERIOD_QUARTER, FORM_NAME, 1, FALSE, FALSE },
  { GUATU_PERIOD_QUARTER, FORM_PART, 1, FALSE, TRUE },
  { GUATU_PERIOD_QUARTER, FORM_PART, 2, FALSE, TRUE },
  { GUATU_PERIOD_MONTH, FORM_NAME, 1, FALSE, FALSE },
  { GUATU_PERIOD_MONTH, FORM_PART, 1, FALSE, TRUE },
  { GUATU_PERIOD_MONTH, FORM_PART, 2, FALSE, TRUE },
  { GUATU_PERIOD_MONTH, FORM_PART, 3, FALSE, TRUE },
  { GUATU_PERIOD_MONTH, FORM_PART, 6, FALSE, TRUE },
  { GUATU_PERIOD_WEEK, FORM_NAME, 1, FALSE, FALSE },
  { GUATU_PERIOD_WEEK, FORM_PART, 1, FALSE, TRUE },
  { GUATU_PERIOD_WEEK, FORM_PART, 2, FALSE, TRUE },
  { GUATU_PERIOD_WEEK, FORM_PART, 4, FALSE, TRUE },
  { GUATU_PERIOD_WEEK, FORM_PART, 13, FALSE, TRUE },
  { GUATU_PERIOD_QUARTERS, FORM_NAME, 1, FALSE, FALSE },
  { GUATU_PERIOD_QUARTERS, FORM_PART, 1, FALSE, TRUE },
  { GUATU_PERIOD_QUARTERS, FORM_PART, 2, FALSE, TRUE },
  { GUATU_PERIOD_MONTHS, FORM_NAME, 1, FALSE, FALSE },
  { GUATU_PERIOD_MONTHS, FORM_PART, 1, FALSE, TRUE },
  { GUATU_PERIOD_MONTHS, FORM_PART, 2, FALSE, TRUE },
  { GUATU_PERIOD_MONTHS, FORM_PART, 3, FALSE, TRUE },
  { GUATU_PERIOD_MONTHS, FORM_PART, 6, FALSE, TRUE },
  { GUATU_PERIOD_DAYS, FORM_NAME, 1, TRUE, FALSE },
  { GUATU_PERIOD_DAYS, FORM_PART, 1, TRUE, FALSE },
  { GUATU_PERIOD_DAYS, FORM_PART, 2, TRUE, FALSE },
  { GUATU_PERIOD_DAYS, FORM_PART, 5, TRUE, FALSE },
  { GUATU_PERIOD_DAY, FORM_NAME, 1, FALSE, FALSE },
  { GUATU_PERIOD_DAY, FORM_PART, 1, FALSE, TRUE },
};

/* A period that an axis may name, whether or not anything is observed in it. */
typedef struct
{
  GuatuPeriod period;
  double position;
  int category; /* or -1 */
} Slot;

static void
clear_group (gpointer data)
{
  g_clear_pointer (&((GuatuTimeGroup *) data)->label, guatu_label_free);
}

/* Names that were taken leave nothing behind. */
static void
free_name (gpointer label)
{
  if (label != NULL)
    guatu_label_free (label);
}

static GuatuTimeLabels *
labels_new (const GuatuTable *table)
{
  GuatuTimeLabels *labels = g_new0 (GuatuTimeLabels, 1);

  labels->labels = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);
  labels->positions = g_array_new (FALSE, FALSE, sizeof (double));
  labels->groups = g_array_new (FALSE, TRUE, sizeof (GuatuTimeGroup));
  g_array_set_clear_func (labels->groups, clear_group);
  labels->span = guatu_table_position (table, table->categories->len - 1);
  return labels;
}

void
guatu_time_labels_free (GuatuTimeLabels *labels)
{
  g_ptr_array_unref (labels->labels);
  g_array_unref (labels->positions);
  g_array_unref (labels->groups);
  g_free (labels);
}

/**
 * guatu_time_labels_suit:
 *
 * Returns: whether the categories of a chart are on an axis of time whose periods need
 *   not be named one by one: they are of one kind, or very many
 */
gboolean
guatu_time_labels_suit (const GuatuDrawing *drawing)
{
  return drawing->table->positions != NULL
         && (drawing->table->one_kind || drawing->table->reduced);
}

static int
count_of (GuatuPeriod period)
{
  int count = 0;

  guatu_period_count (period, &count);
  return count;
}

/* What the periods of the axis are: years to date, of which the first quarter alone is
 * one, or what the first is. */
static GuatuPeriod
find_kind (const GuatuTable *table)
{
  GuatuPeriod like = guatu_table_category (table, 0)->period;

  for (guint i = 1; i < table->categories->len; i++)
    guatu_period_join (&like, guatu_table_category (table, i)->period);
  return like;
}

/* Returns: (transfer full) (element-type Slot) (nullable): the periods of the axis: all
 * from the first to the last, or only those of the categories where most are left out;
 * NULL where there are too many */
static GArray *
collect_slots (const GuatuTable *table)
{
  GuatuPeriod like = find_kind (table);
  int first = count_of (guatu_table_category (table, 0)->period);
  guint n = table->categories->len;
  g_autoptr (GArray) slots = g_array_new (FALSE, FALSE, sizeof (Slot));

  if (!table->one_kind || n > MAX_NAMES
      || (table->regular && guatu_table_position (table, n - 1) > MAX_NAMES))
    return NULL;
  for (guint i = 0; i < n; i++)
    {
      double position = guatu_table_position (table, i);
      Slot slot = { guatu_table_category (table, i)->period, position, (int) i };
      Slot absent = { .position = slots->len, .category = -1 };

      for (; table->regular && absent.position < position; absent.position += 1)
        {
          absent.period = guatu_period_at (like, first + (int) absent.position);
          g_array_append_val (slots, absent);
        }
      if (slot.period.kind != like.kind)
        slot.period = guatu_period_at (like, count_of (slot.period));
      g_array_append_val (slots, slot);
    }
  return g_steal_pointer (&slots);
}

static const Slot *
slot_at (const GArray *slots, guint i)
{
  return &g_array_index ((GArray *) slots, Slot, i);
}

/* How near two periods of the axis are at the least, in positions. */
static double
least_step (const GArray *slots)
{
  double least = G_MAXDOUBLE;

  for (guint i = 1; i < slots->len; i++)
    least = MIN (least, slot_at (slots, i)->position - slot_at (slots, i - 1)->position);
  return least;
}

static GuatuLabel *
set_period (const GuatuDrawing *drawing, GuatuPeriod period, Form form)
{
  char *(*write) (GuatuPeriod, GuatuLanguage)
      = form == FORM_NAME ? guatu_period_to_label : guatu_period_part_label;
  g_autofree char *zh = write (period, GUATU_LANGUAGE_ZH);
  g_autofree char *en = write (period, GUATU_LANGUAGE_EN);
  const GuatuText text = { zh, en };

  return guatu_label_new (drawing->typesetter, &text, drawing->language,
                          &drawing->style.category, -1, 1);
}

/* Of those that are counted, a span of days is a fiscal year. */
static gboolean
is_year (GuatuPeriod period)
{
  return period.kind == GUATU_PERIOD_YEAR || period.kind == GUATU_PERIOD_DAYS;
}

/* Year and status of an estimate may take a line each, but no name is cut for it. */
static gboolean
is_whole (const GuatuLabel *label, GuatuPeriod period)
{
  return !guatu_label_is_shortened (label)
         && (is_year (period) || guatu_label_n_lines (label) == 1);
}

/* Whether a way is one for periods of this kind, and so many of them. */
static gboolean
suits (guint way, const GArray *slots)
{
  GuatuPeriodKind kind = (GuatuPeriodKind) slot_at (slots, 0)->period.kind;

  return ways[way].kind == kind
         && (is_year (slot_at (slots, 0)->period) || ways[way].form != FORM_NAME
             || slots->len <= MAX_FULL_NAMES);
}

/* Where a period stands in what it is a part of, from 0, so that one in so many has a
 * name; of the year to date the last of these ends with the year. */
static int
place_of (GuatuPeriod period)
{
  if (is_year (period))
    return count_of (period);
  return guatu_period_is_span (period) ? count_of (period) + 1 : period.part - 1;
}

static gboolean
is_named (const Slot *slot, const Slot *last, guint way)
{
  int count = count_of (slot->period);

  if (ways[way].from_last)
    return (count_of (last->period) - count) % ways[way].step == 0;
  return place_of (slot->period) % ways[way].step == 0;
}

/* Whether a label keeps its distance from the one before it. */
static gboolean
keeps_apart (const GuatuTimeLabels *labels, double pitch, double space)
{
  guint n = labels->labels->len;
  const GuatuLabel *a, *b;

  if (n < 2)
    return TRUE;
  a = g_ptr_array_index (labels->labels, n - 2);
  b = g_ptr_array_index (labels->labels, n - 1);
  return (a->width + b->width) / 2 + space
         <= (g_array_index (labels->positions, double, n - 1)
             - g_array_index (labels->positions, double, n - 2))
                * pitch;
}

static void
add_label (GuatuTimeLabels *labels, GuatuLabel *label, double position)
{
  g_ptr_array_add (labels->labels, label);
  g_array_append_val (labels->positions, position);
}

/* Names the last year, too, where round ones are so few that they hardly tell where the
 * axis ends, and it has room. */
static void
add_last (GuatuTimeLabels *labels, const GuatuDrawing *drawing, const GArray *slots,
          guint way, double pitch, double space)
{
  const Slot *last = slot_at (slots, slots->len - 1);

  if (!is_year (last->period) || ways[way].from_last || labels->labels->len != FEW_ROUND
      || is_named (last, last, way))
    return;
  add_label (labels, set_period (drawing, last->period, ways[way].form), last->position);
  if (keeps_apart (labels, pitch, space))
    return;
  g_ptr_array_set_size (labels->labels, FEW_ROUND);
  g_array_set_size (labels->positions, FEW_ROUND);
}

/* Names periods in one way; returns whether there is room for that. */
static gboolean
try_labels (GuatuTimeLabels *labels, const GuatuDrawing *drawing, const GArray *slots,
            guint way, double pitch, GPtrArray *names)
{
  Form form = ways[way].form;
  double space = drawing->style.category.size
                 * (form == FORM_NAME ? SPACE_BETWEEN_NAMES : SPACE_BETWEEN_PARTS);

  for (guint i = 0; i < slots->len; i++)
    {
      const Slot *slot = slot_at (slots, i);
      GuatuLabel *label;

      if (!is_named (slot, slot_at (slots, slots->len - 1), way))
        continue;
      if (names != NULL && slot->category >= 0 && form == FORM_NAME)
        label = g_steal_pointer (&g_ptr_array_index (names, slot->category));
      else
        label = set_period (drawing, slot->period, form);
      add_label (labels, label, slot->position);
      if (!is_whole (label, slot->period) || !keeps_apart (labels, pitch, space))
        return FALSE;
    }
  if (labels->labels->len < MIN (slots->len, 2))
    return FALSE;
  add_last (labels, drawing, slots, way, pitch, space);
  return TRUE;
}

/* Says under the labels what they are parts of; returns whether there is room. Only the
 * first and the last, of which a part may be on the axis, may be broader than that. */
static gboolean
try_groups (GuatuTimeLabels *labels, const GuatuDrawing *drawing, const GArray *slots,
            double pitch)
{
  double space = drawing->style.category.size * SPACE_BETWEEN_PARTS;

  for (guint i = 0, next; i < slots->len; i = next)
    {
      GuatuPeriod whole = guatu_period_whole (slot_at (slots, i)->period);
      GuatuTimeGroup group = { NULL, slot_at (slots, i)->position, 0 };

      for (next = i; next < slots->len
                     && guatu_period_compare (
                            guatu_period_whole (slot_at (slots, next)->period), whole)
                            == 0;
           next++)
        group.to = slot_at (slots, next)->position;
      group.label = set_period (drawing, whole, FORM_NAME);
      g_array_append_val (labels->groups, group);
      if (i > 0 && next < slots->len
          && group.label->width + space > (group.to - group.from + 1) * pitch)
        return FALSE;
    }
  return TRUE;
}

/* Returns: (transfer full) (nullable): the labels in one of the ways */
static GuatuTimeLabels *
try_way (const GuatuDrawing *drawing, const GArray *slots, guint way, double pitch,
         GPtrArray *names)
{
  g_autoptr (GuatuTimeLabels) labels = labels_new (drawing->table);

  if (!try_labels (labels, drawing, slots, way, pitch, names)
      || (ways[way].grouped && !try_groups (labels, drawing, slots, pitch)))
    return NULL;
  labels->thinned = labels->labels->len < slots->len;
  return g_steal_pointer (&labels);
}

/* Returns: (transfer full) (nullable): the years of quarters or months alone */
static GuatuTimeLabels *
try_groups_alone (const GuatuDrawing *drawing, const GArray *slots, double pitch)
{
  g_autoptr (GuatuTimeLabels) labels = labels_new (drawing->table);

  if (is_year (slot_at (slots, 0)->period) || !try_groups (labels, drawing, slots, pitch)
      || labels->groups->len < 2)
    return NULL;
  return g_steal_pointer (&labels);
}

/* Where a day begins on the axis. */
static double
position_of (const GuatuTable *table, int day)
{
  GuatuPeriod first = guatu_table_category (table, 0)->period;

  if (!table->one_kind)
    return guatu_period_months_to (day) - guatu_period_middle (first);
  return guatu_period_count_on (first, day) - count_of (first);
}

/* The day of which a period lies at the beginning. */
static int
day_of (const GuatuTable *table, GuatuPeriod period)
{
  int first = guatu_period_first_day (period), last = guatu_period_last_day (period);

  return table->one_kind ? first : first + (last + 1 - first) / 2;
}

/* Returns: (transfer full): labels at the beginnings of days, months or years, as many
 * as there is room for, but two at least */
static GuatuTimeLabels *
set_dates (const GuatuDrawing *drawing, double pitch)
{
  const GuatuTable *table = drawing->table;
  GuatuPeriod ends[]
      = { guatu_table_category (table, 0)->period,
          guatu_table_category (table, table->categories->len - 1)->period };
  int first = day_of (table, ends[0]), last = day_of (table, ends[1]);
  double space = drawing->style.category.size * SPACE_BETWEEN_PARTS;
  guint most = (guint) CLAMP (guatu_table_position (table, table->categories->len - 1)
                                  * pitch / drawing->style.category.size,
                              2, MAX_NAMES);

  for (;; most--)
    {
      g_autoptr (GuatuTimeLabels) labels = labels_new (table);
      g_autoptr (GArray) ticks = guatu_time_ticks_choose (first, last, most);
      gboolean round = ticks->len >= 2, fits = TRUE;

      if (!round)
        {
          g_array_set_size (ticks, 0);
          g_array_append_vals (ticks, ends, 2);
        }
      for (guint i = 0; i < ticks->len && fits; i++)
        {
          GuatuPeriod tick = g_array_index (ticks, GuatuPeriod, i);

          add_label (labels, set_period (drawing, tick, FORM_NAME),
                     round ? position_of (table, guatu_period_first_day (tick))
                           : i * labels->span);
          fits = keeps_apart (labels, pitch, space);
        }
      labels->thinned = TRUE;
      if (fits || most <= 2)
        return g_steal_pointer (&labels);
      most = MIN (most, ticks->len);
    }
}

/**
 * guatu_time_labels_new:
 * @drawing: of a chart that guatu_time_labels_suit()
 * @pitch: from one position of the table to the next, in scene units
 * @with_standing: whether the name of a period says how its values stand, where there is
 *   room
 *
 * Names the periods of an axis of time: each in full where there is room, else by what
 * it is in its year, with the years under them, else one in so many in a regular rhythm.
 *
 * Returns: (transfer full): the labels
 */
GuatuTimeLabels *
guatu_time_labels_new (const GuatuDrawing *drawing, double pitch, gboolean with_standing)
{
  g_autoptr (GArray) slots = collect_slots (drawing->table);
  GuatuTimeLabels *labels = NULL;

  if (slots == NULL)
    return set_dates (drawing, pitch);
  for (guint way = 0; labels == NULL && way < G_N_ELEMENTS (ways); way++)
    {
      g_autoptr (GPtrArray) names = NULL;
      guint all;
      double room = least_step (slots) * pitch * ways[way].step
                    - drawing->style.category.size * SPACE_BETWEEN_NAMES;

      if (!suits (way, slots))
        continue;
      if (with_standing && ways[way].form == FORM_NAME)
        {
          names = guatu_category_names_set (
              drawing, MIN (room, drawing->scene->figure.width), 0, &all);
          g_ptr_array_set_free_func (names, free_name);
        }
      labels = try_way (drawing, slots, way, pitch, names);
      if (labels != NULL)
        labels->says_standing = names != NULL;
    }
  if (labels == NULL)
    labels = try_groups_alone (drawing, slots, pitch);
  return labels != NULL ? labels : set_dates (drawing, pitch);
}
