/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/legend-entries.h"

#include "dataset/shaded-period.h"
#include "guide/color.h"
#include "guide/range-mark.h"
#include "guide/reference-value.h"
#include "guide/reference.h"
#include "guide/shade.h"
#include "guide/steps.h"
#include "text/words.h"
#include "text/said-text.h"

static void
clear_entry (gpointer data)
{
  guatu_text_clear (&((GuatuLegendEntry *) data)->text);
}

static void
add_entry (GArray *entries, GuatuLegendEntry entry, const GuatuText *text)
{
  guatu_text_set (&entry.text, text->zh, text->en);
  g_array_append_val (entries, entry);
}

/* Stacked bars end where the next one begins; their bounds are in the labels. */
static gboolean
shows_open_ends (const GuatuDrawing *drawing)
{
  return drawing->chart->stack == GUATU_STACK_NONE
         && !guatu_mark_traits (drawing->chart->mark)->in_cells;
}

/* The bound that all values of a series with this status share, else exact. */
static GuatuBound
common_bound (const GuatuDrawing *drawing, guint series, int status)
{
  const GuatuTable *table = drawing->table;
  int found = -1;

  if (!shows_open_ends (drawing))
    return GUATU_BOUND_EXACT;
  for (guint i = 0; i < table->categories->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, i, series);

      if (!guatu_cell_has_value (cell)
          || (status >= 0 && (int) cell->observation->status != status))
        continue;
      if (found >= 0 && found != (int) cell->observation->bound)
        return GUATU_BOUND_EXACT;
      found = (int) cell->observation->bound;
    }
  return found < 0 ? GUATU_BOUND_EXACT : (GuatuBound) found;
}

/* “2023年实际”, or “工业（2023年）” of what is no status. */
static char *
with_period (const GuatuKey *key, GuatuPeriod period, GuatuLanguage language)
{
  const char *label = guatu_text_get (guatu_key_label (key), language);
  g_autofree char *name = guatu_period_to_label (period, language);

  return key->status >= 0 ? guatu_word_fill (GUATU_WORD_STATUS, language, name, label)
                          : guatu_word_fill (GUATU_WORD_ASIDE, language, label, name);
}

/* A series all of whose values share a status says so itself, and one that alone knows
 * their period says that. */
static void
add_series (GArray *entries, const GuatuDrawing *drawing, guint series)
{
  const GuatuKey *key = guatu_table_series (drawing->table, series);
  GuatuLegendEntry entry = { GUATU_LEGEND_SERIES,
                             guatu_color_of_series (drawing, series),
                             GUATU_STATUS_ACTUAL,
                             common_bound (drawing, series, -1),
                             { NULL, NULL },
                             series,
                             guatu_chart_hides_series (drawing->chart) ? key : NULL };
  gboolean one = guatu_table_series_status (drawing->table, series, &entry.status);
  const GuatuText *said = guatu_said_of_series (&drawing->said, drawing->table, series);
  g_auto (GuatuText) named = { NULL, NULL };
  GuatuPeriod period;

  if (guatu_drawing_legend_says_period (drawing, series, &period))
    {
      named.zh = with_period (key, period, GUATU_LANGUAGE_ZH);
      named.en = with_period (key, period, GUATU_LANGUAGE_EN);
    }
  else if (said != NULL)
    guatu_said_name (key, said, &named);
  else if (one && entry.status != GUATU_STATUS_ACTUAL && key->status < 0
           && !drawing->said.names_say_status)
    guatu_said_name (key, guatu_status_text (entry.status), &named);
  if (key->hidden)
    entry.series = GUATU_SERIES_NEUTRAL;
  add_entry (entries, entry, named.zh != NULL ? &named : guatu_key_label (key));
}

/* Which way bars go that start where others end, if they differ. */
static void
add_steps (GArray *entries, const GuatuDrawing *drawing)
{
  static const struct
  {
    guint look;
    GuatuWord word;
  } steps[] = {
    { GUATU_STEP_RISE, GUATU_WORD_RISE },
    { GUATU_STEP_FALL, GUATU_WORD_FALL },
    { GUATU_STEP_TOTAL, GUATU_WORD_TOTAL },
  };
  const GuatuTable *table = drawing->table;
  guint n = table->series->len;
  gboolean used[G_N_ELEMENTS (steps)] = { FALSE };

  for (guint i = 0; i < table->categories->len * n; i++)
    for (guint j = 0; j < G_N_ELEMENTS (steps); j++)
      used[j]
          = used[j]
            || (guatu_cell_has_value (&table->cells[i])
                && guatu_step_look (drawing, i / n, &table->cells[i]) == steps[j].look);
  for (guint j = 0; used[1] && j < G_N_ELEMENTS (steps); j++)
    if (used[j])
      add_entry (entries,
                 (GuatuLegendEntry) { GUATU_LEGEND_SERIES,
                                      steps[j].look,
                                      GUATU_STATUS_ACTUAL,
                                      GUATU_BOUND_EXACT,
                                      { NULL, NULL } },
                 guatu_word_text (steps[j].word));
}

static gboolean
uses_status (const GuatuTable *table, GuatuStatus status)
{
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (guatu_cell_has_value (&table->cells[i])
        && table->cells[i].observation->status == status)
      return TRUE;
  return FALSE;
}

/* What shows the statuses where all series look alike by them: grey, which is nobody's.
 * In print the greys are patterns of bars, which no bar has but the first series'. */
static guint
status_series (const GuatuDrawing *drawing)
{
  gboolean print_bars
      = drawing->style.look == GUATU_LOOK_PRINT && drawing->chart->mark == GUATU_MARK_BAR;

  gboolean several = drawing->table->series->len > 1
                     || guatu_mark_traits (drawing->chart->mark)->of_whole;

  return several && !print_bars ? GUATU_SERIES_NEUTRAL
                                : guatu_color_of_series (drawing, 0);
}

/* Where the series do not tell estimates from targets, the legend does. */
static void
add_statuses (GArray *entries, const GuatuDrawing *drawing)
{
  guint series = status_series (drawing);

  for (int status = GUATU_STATUS_ACTUAL; status <= GUATU_STATUS_TARGET; status++)
    if (uses_status (drawing->table, (GuatuStatus) status)
        && (status != GUATU_STATUS_ACTUAL
            || uses_status (drawing->table, GUATU_STATUS_ESTIMATE)
            || uses_status (drawing->table, GUATU_STATUS_TARGET)))
      add_entry (entries,
                 (GuatuLegendEntry) { GUATU_LEGEND_STATUS,
                                      series,
                                      (GuatuStatus) status,
                                      common_bound (drawing, 0, status),
                                      { NULL, NULL } },
                 guatu_status_text ((GuatuStatus) status));
}

static gboolean
every_series_has_one_status (const GuatuTable *table)
{
  GuatuStatus status;

  for (guint i = 0; i < table->series->len; i++)
    if (!guatu_table_series (table, i)->hidden
        && !guatu_table_series_status (table, i, &status))
      return FALSE;
  return TRUE;
}

/* Whether any value has the mark of a range. */
static gboolean
shows_ranges (const GuatuDrawing *drawing)
{
  const GuatuTable *table = drawing->table;

  if (guatu_mark_traits (drawing->chart->mark)->in_cells)
    return FALSE;
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (guatu_range_mark_is_shown (drawing, &table->cells[i]))
      return TRUE;
  return FALSE;
}

/* What the sign of a gap stands for. */
static const GuatuText *
gap_text (const GuatuTable *table)
{
  static const GuatuWord words[] = {
    [GUATU_GAP_PART_MISSING] = GUATU_WORD_PART_MISSING,
    [GUATU_GAP_WHOLE_ZERO] = GUATU_WORD_WHOLE_ZERO,
    [GUATU_GAP_PART_MISSING | GUATU_GAP_WHOLE_ZERO] = GUATU_WORD_NO_WHOLE,
  };

  return guatu_word_text (words[table->gaps]);
}

/* On a line of very many values a gap has no sign. */
static gboolean
has_missing (const GuatuTable *table)
{
  if (table->reduced)
    return FALSE;
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (guatu_cell_has_sign (&table->cells[i]))
      return TRUE;
  return FALSE;
}

/* Why what is missing is missing: “无数据”, “保密、不适用”. */
static char *
list_reasons (const GuatuTable *table, GuatuLanguage language)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  guint seen = 0;

  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (table->cells[i].observation != NULL && table->cells[i].observation->missing)
      seen |= 1u << table->cells[i].observation->reason;
  for (guint reason = 0; reason < GUATU_N_REASONS; reason++)
    if (seen & 1u << reason)
      g_ptr_array_add (list, (gpointer) guatu_text_get (
                                 guatu_reason_text ((GuatuReason) reason), language));
  return guatu_word_list (list, language);
}

/* Whether nothing at all is known: then no part lacks others. */
static gboolean
all_are_missing (const GuatuTable *table)
{
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (table->cells[i].observation != NULL && !table->cells[i].observation->missing)
      return FALSE;
  return TRUE;
}

static void
add_missing (GArray *entries, const GuatuTable *table)
{
  g_autofree char *zh = list_reasons (table, GUATU_LANGUAGE_ZH);
  g_autofree char *en = list_reasons (table, GUATU_LANGUAGE_EN);
  const GuatuText text = { zh, en };

  add_entry (entries, (GuatuLegendEntry) { .kind = GUATU_LEGEND_MISSING },
             table->gaps != 0 && !all_are_missing (table) ? gap_text (table) : &text);
}

static void
add_references (GArray *entries, const GuatuDrawing *drawing)
{
  for (guint i = 0; i < guatu_references_count (drawing->chart, drawing->table); i++)
    {
      g_auto (GuatuText) name = { NULL, NULL };

      guatu_reference_name (drawing, i, &name);
      add_entry (entries, (GuatuLegendEntry) { .kind = GUATU_LEGEND_REFERENCE }, &name);
    }
}

static void
add_shades (GArray *entries, const GuatuDrawing *drawing)
{
  for (guint i = 0; i < guatu_chart_n_shades (drawing->chart); i++)
    {
      const GuatuText *label = guatu_chart_said (
          drawing->chart, &guatu_chart_shade (drawing->chart, i)->label);

      if (!guatu_text_is_absent (label))
        add_entry (entries, (GuatuLegendEntry) { .kind = GUATU_LEGEND_SHADE }, label);
    }
}

/**
 * guatu_legend_entries_new:
 * @name_series: whether the series are named here and not at their marks; those that are
 *   switched off always are
 *
 * Returns: (transfer full) (element-type GuatuLegendEntry): what the chart uses,
 *   and nothing else
 */
GArray *
guatu_legend_entries_new (const GuatuDrawing *drawing, gboolean name_series)
{
  const GuatuTable *table = drawing->table;
  GArray *entries = g_array_new (FALSE, TRUE, sizeof (GuatuLegendEntry));
  GuatuLegendEntry open = { .kind = GUATU_LEGEND_CHEVRON, .bound = GUATU_BOUND_AT_LEAST };

  g_array_set_clear_func (entries, clear_entry);
  if (guatu_mark_traits (drawing->chart->mark)->steps)
    add_steps (entries, drawing);
  else
    for (guint i = 0; i < table->series->len; i++)
      if (name_series || guatu_table_series (table, i)->hidden)
        add_series (entries, drawing, i);
  if (!drawing->said.names_say_status
      && (!name_series || !every_series_has_one_status (table)))
    add_statuses (entries, drawing);
  if (shows_open_ends (drawing) && guatu_table_uses_bound (table, GUATU_BOUND_AT_LEAST))
    add_entry (entries, open, guatu_word_text (GUATU_WORD_AT_LEAST));
  open.bound = GUATU_BOUND_AT_MOST;
  if (shows_open_ends (drawing) && guatu_table_uses_bound (table, GUATU_BOUND_AT_MOST))
    add_entry (entries, open, guatu_word_text (GUATU_WORD_AT_MOST));
  if (shows_ranges (drawing))
    add_entry (entries, (GuatuLegendEntry) { .kind = GUATU_LEGEND_RANGE },
               guatu_word_text (GUATU_WORD_RANGE));
  if (has_missing (table))
    add_missing (entries, table);
  if (guatu_references_are_in_legend (drawing))
    add_references (entries, drawing);
  if (guatu_shades_are_in_legend (drawing))
    add_shades (entries, drawing);
  return entries;
}
