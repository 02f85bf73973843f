/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/legend.h"

#include "chart/glyph.h"
#include "chart/range-band.h"
#include "chart/words.h"

/* Lengths at 1200×800. */
#define SWATCH_WIDTH 34.0
#define SWATCH_HEIGHT 16.0
#define GAP_AFTER_SWATCH 8.0
#define GAP_BETWEEN_ENTRIES 36.0
#define GAP_AFTER_LEGEND 16.0

/* A wider title of the axis stands in a line of its own. */
#define TITLE_SHARE 0.5

typedef enum
{
  ENTRY_SWATCH,  /* a mark of a series, or of a status where all look alike */
  ENTRY_CHEVRON, /* the sign of an open end */
  ENTRY_MISSING, /* the sign of a missing value */
} EntryKind;

/* One thing that the legend explains. */
typedef struct
{
  EntryKind kind;
  guint series;
  GuatuStatus status;
  GuatuBound bound;
  GuatuText text;
} Entry;

static void
clear_entry (gpointer data)
{
  guatu_text_clear (&((Entry *) data)->text);
}

static void
add_entry (GArray *entries, Entry entry, const GuatuText *text)
{
  guatu_text_set (&entry.text, text->zh, text->en);
  g_array_append_val (entries, entry);
}

/* Stacked bars end where the next one begins; their bounds are in the labels. */
static gboolean
shows_open_ends (const GuatuDrawing *drawing)
{
  return drawing->chart->stack == GUATU_STACK_NONE;
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

/* “2023年预计”: a series all of whose values share a status says so itself. */
static void
add_series (GArray *entries, const GuatuDrawing *drawing, guint series)
{
  const GuatuTable *table = drawing->table;
  const GuatuKey *key = guatu_table_series (table, series);
  Entry entry = { ENTRY_SWATCH,
                  series,
                  GUATU_STATUS_ACTUAL,
                  common_bound (drawing, series, -1),
                  { NULL, NULL } };
  g_auto (GuatuText) named = { NULL, NULL };

  if (!guatu_table_series_status (table, series, &entry.status)
      || entry.status == GUATU_STATUS_ACTUAL || key->status >= 0)
    {
      add_entry (entries, entry, &key->label);
      return;
    }
  named.zh = guatu_word_fill (GUATU_WORD_STATUS, GUATU_LANGUAGE_ZH, key->label.zh,
                              guatu_status_text (entry.status)->zh);
  named.en = guatu_word_fill (GUATU_WORD_STATUS, GUATU_LANGUAGE_EN, key->label.en,
                              guatu_status_text (entry.status)->en);
  add_entry (entries, entry, &named);
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

/* Where the series do not tell estimates from targets, the legend does. */
static void
add_statuses (GArray *entries, const GuatuDrawing *drawing)
{
  guint series = drawing->table->series->len > 1 ? GUATU_SERIES_NEUTRAL : 0;

  for (int status = GUATU_STATUS_ACTUAL; status <= GUATU_STATUS_TARGET; status++)
    if (uses_status (drawing->table, (GuatuStatus) status)
        && (status != GUATU_STATUS_ACTUAL
            || uses_status (drawing->table, GUATU_STATUS_ESTIMATE)
            || uses_status (drawing->table, GUATU_STATUS_TARGET)))
      add_entry (entries,
                 (Entry){ ENTRY_SWATCH,
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
    if (!guatu_table_series_status (table, i, &status))
      return FALSE;
  return TRUE;
}

/* On a line of very many values a gap has no sign. */
static gboolean
has_missing (const GuatuTable *table)
{
  if (table->days != NULL)
    return FALSE;
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (table->cells[i].observation != NULL && table->cells[i].observation->missing)
      return TRUE;
  return FALSE;
}

static GArray *
collect_entries (const GuatuDrawing *drawing, gboolean name_series)
{
  const GuatuTable *table = drawing->table;
  GArray *entries = g_array_new (FALSE, TRUE, sizeof (Entry));
  Entry open = { .kind = ENTRY_CHEVRON, .bound = GUATU_BOUND_AT_LEAST };

  g_array_set_clear_func (entries, clear_entry);
  if (name_series)
    for (guint i = 0; i < table->series->len; i++)
      add_series (entries, drawing, i);
  if (!name_series || !every_series_has_one_status (table))
    add_statuses (entries, drawing);
  if (shows_open_ends (drawing) && guatu_table_uses_bound (table, GUATU_BOUND_AT_LEAST))
    add_entry (entries, open, guatu_word_text (GUATU_WORD_AT_LEAST));
  open.bound = GUATU_BOUND_AT_MOST;
  if (shows_open_ends (drawing) && guatu_table_uses_bound (table, GUATU_BOUND_AT_MOST))
    add_entry (entries, open, guatu_word_text (GUATU_WORD_AT_MOST));
  if (has_missing (table))
    add_entry (entries, (Entry){ .kind = ENTRY_MISSING },
               guatu_word_text (GUATU_WORD_MISSING));
  return entries;
}

static double
swatch_width (const GuatuDrawing *drawing, const Entry *entry, GuatuSwatch swatch)
{
  double unit = drawing->style.unit;

  if (entry->kind == ENTRY_CHEVRON && guatu_range_band_is_shown (drawing))
    return SWATCH_WIDTH * unit;
  if (entry->kind != ENTRY_SWATCH || swatch == GUATU_SWATCH_DOT)
    return 14 * unit;
  if (swatch == GUATU_SWATCH_LINE)
    return SWATCH_WIDTH * unit;
  return SWATCH_WIDTH * unit + guatu_glyph_bar_end (drawing, entry->bound);
}

static void
draw_line_swatch (const GuatuDrawing *drawing, const Entry *entry, double x, double y)
{
  double width = SWATCH_WIDTH * drawing->style.unit;
  GuatuPoint line[] = { { x, y }, { x + width, y } };

  guatu_scene_add_polyline (
      drawing->scene, line, 2,
      guatu_style_line (&drawing->style, entry->series, entry->status, entry->status),
      -1);
  guatu_glyph_point (drawing, (GuatuPoint){ x + width / 2, y }, entry->series,
                     entry->status, GUATU_BOUND_EXACT, -1);
}

/* A bar has no edge where its axis is, which a swatch lacks. */
static void
draw_bar_swatch (const GuatuDrawing *drawing, const Entry *entry, const GuatuPlane *plane)
{
  const GuatuBox *box = &plane->area;
  GuatuStroke edge = guatu_style_edge (&drawing->style, entry->series, entry->status);
  GuatuPoint start[] = { { box->x + edge.width / 2, box->y },
                         { box->x + edge.width / 2, box->y + box->height } };

  guatu_glyph_bar (drawing, plane, 0, box->width, 0, box->height, entry->series,
                   entry->status, entry->bound, -1);
  if (edge.width > 0)
    guatu_scene_add_polyline (drawing->scene, start, 2, edge, -1);
}

/* The sign of an open end with the band that runs on from it. */
static void
draw_band_swatch (const GuatuDrawing *drawing, const GuatuPlane *plane, gboolean less)
{
  double unit = drawing->style.unit, width = plane->area.width,
         half = plane->area.height / 2;

  guatu_range_band_draw_swatch (drawing, plane, less ? width : 0, less ? 0 : width);
  guatu_glyph_chevron (drawing, plane, less ? width - 3 * unit : 3 * unit, half,
                       half * 0.75, less ? -1 : 1, drawing->style.soft, -1);
}

/* Draws a swatch whose middle is at @y. */
static void
draw_swatch (const GuatuDrawing *drawing, const Entry *entry, GuatuSwatch swatch,
             double x, double y)
{
  double unit = drawing->style.unit;
  double height = SWATCH_HEIGHT * unit;
  GuatuPlane plane = { { x, y - height / 2, SWATCH_WIDTH * unit, height }, TRUE };
  gboolean less = entry->bound == GUATU_BOUND_AT_MOST;

  if (entry->kind == ENTRY_SWATCH && swatch == GUATU_SWATCH_LINE)
    draw_line_swatch (drawing, entry, x, y);
  else if (entry->kind == ENTRY_SWATCH && swatch == GUATU_SWATCH_DOT)
    guatu_glyph_dot (drawing, (GuatuPoint){ x + 7 * unit, y }, entry->series,
                     entry->status, -1);
  else if (entry->kind == ENTRY_SWATCH)
    draw_bar_swatch (drawing, entry, &plane);
  else if (entry->kind == ENTRY_CHEVRON && guatu_range_band_is_shown (drawing))
    draw_band_swatch (drawing, &plane, less);
  else if (entry->kind == ENTRY_CHEVRON)
    guatu_glyph_chevron (drawing, &plane, (less ? 9 : 2) * unit, height / 2, height / 2,
                         less ? -1 : 1, drawing->style.soft, -1);
  else
    {
      GuatuPoint dash[] = { { x, y }, { x + 10 * unit, y } };

      guatu_scene_add_polyline (
          drawing->scene, dash, 2,
          guatu_style_rule (&drawing->style, drawing->style.soft, 2), -1);
    }
}

/* Draws the entries from left to right, on as many rows as they take; on the
 * first row some width is @reserved at the right. */
static void
draw_entries (const GuatuDrawing *drawing, GArray *entries, GuatuSwatch swatch,
              double reserved, GuatuBox *space)
{
  double unit = drawing->style.unit, x = space->x, top = space->y, row = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);
      double lead = swatch_width (drawing, entry, swatch) + GAP_AFTER_SWATCH * unit;
      double limit = space->width - (space->y > top ? 0 : reserved);
      g_autoptr (GuatuLabel) label
          = guatu_label_new (drawing->typesetter, &entry->text, drawing->language,
                             &drawing->style.legend, MAX (limit - lead, unit), 1);

      if (x > space->x && x + lead + label->width > space->x + limit)
        {
          x = space->x;
          space->y += row * 1.15;
          space->height -= row * 1.15;
          row = 0;
        }
      draw_swatch (drawing, entry, swatch, x, space->y + label->height / 2);
      guatu_label_place (label, drawing->scene, GUATU_ROLE_LEGEND, x + lead, space->y,
                         GUATU_ALIGN_START, drawing->style.soft, -1);
      x += lead + label->width + GAP_BETWEEN_ENTRIES * unit;
      row = MAX (row, label->height);
    }
  space->y += row;
  space->height -= row;
}

/* A unit in one language, or NULL where the labels say it. */
static char *
write_unit (const GuatuNumberWords *words, double largest)
{
  g_autofree char *unit = guatu_number_words_title (words, largest);

  return unit != NULL ? guatu_word_fill (GUATU_WORD_UNIT, words->language, unit, NULL)
                      : NULL;
}

/* What the value axis counts in: 单位：亿元, CNY billion. */
static GuatuLabel *
axis_title (const GuatuDrawing *drawing)
{
  double largest = guatu_table_largest (drawing->table);
  gboolean both = drawing->language == GUATU_LANGUAGE_ZH_EN;
  g_auto (GuatuText) title = { NULL, NULL };

  title.zh = write_unit (&drawing->words, largest);
  title.en = write_unit (both ? &drawing->second_words : &drawing->words, largest);
  if (title.zh == NULL)
    return NULL;
  return guatu_label_new (drawing->typesetter, &title, drawing->language,
                          &drawing->style.legend, -1, 1);
}

/** guatu_legend_row_height: what a legend of one row takes, with the gap under it. */
double
guatu_legend_row_height (const GuatuDrawing *drawing)
{
  double lines
      = drawing->language == GUATU_LANGUAGE_ZH_EN ? 1 + GUATU_SECOND_LANGUAGE_SIZE : 1;

  return drawing->style.legend.size * GUATU_LINE_HEIGHT * lines
         + GAP_AFTER_LEGEND * drawing->style.unit;
}

/**
 * guatu_legend_draw:
 * @name_series: whether the series are named here and not at their marks
 * @space: (inout): what is left of the page
 *
 * Draws, over the plot, what its marks mean and what its axis counts in: only
 * what the chart uses. The axis's title stands at the left margin, or at the
 * right one where a legend stands at the left.
 */
void
guatu_legend_draw (const GuatuDrawing *drawing, GuatuSwatch swatch, gboolean name_series,
                   GuatuBox *space)
{
  double unit = drawing->style.unit;
  g_autoptr (GArray) entries
      = collect_entries (drawing, name_series && drawing->table->series->len > 1);
  g_autoptr (GuatuLabel) title = axis_title (drawing);
  gboolean right = entries->len > 0;

  if (drawing->frugality >= GUATU_FRUGAL_LEGEND)
    {
      for (guint i = 0; i < entries->len; i++)
        guatu_scene_warn (
            drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_LEGEND,
            guatu_text_get (&g_array_index (entries, Entry, i).text, drawing->primary));
      g_array_set_size (entries, 0);
      right = FALSE;
    }
  if (title == NULL && entries->len == 0)
    return;
  if (title != NULL && title->width > space->width * TITLE_SHARE)
    right = FALSE;
  if (title != NULL)
    guatu_label_place (title, drawing->scene, GUATU_ROLE_AXIS_TITLE,
                       space->x + (right ? space->width : 0), space->y,
                       right ? GUATU_ALIGN_END : GUATU_ALIGN_START, drawing->style.soft,
                       -1);
  if (title != NULL && !right)
    {
      space->y += title->height;
      space->height -= title->height;
    }
  draw_entries (drawing, entries, swatch,
                right && title != NULL ? title->width + GAP_BETWEEN_ENTRIES * unit : 0,
                space);
  space->y += GAP_AFTER_LEGEND * unit;
  space->height -= GAP_AFTER_LEGEND * unit;
}
