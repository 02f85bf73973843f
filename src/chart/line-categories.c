/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/line-categories.h"

#include "chart/label-apart.h"
#include "chart/words.h"

/* Names of categories break into so many lines, and have room for so much type. */
#define CATEGORY_LINES 2
#define LEAST_ROOM 4.0

/* The status that all values of a category share; actual where they do not. */
static GuatuStatus
category_status (const GuatuTable *table, guint category)
{
  int status = -1;

  for (guint i = 0; i < table->series->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, category, i);

      if (!guatu_cell_has_value (cell))
        continue;
      if (status >= 0 && status != (int) cell->observation->status)
        status = GUATU_STATUS_ACTUAL;
      else
        status = (int) cell->observation->status;
      if (status == GUATU_STATUS_ACTUAL)
        break;
    }
  return (GuatuStatus) MAX (status, GUATU_STATUS_ACTUAL);
}

/* Whether all values of a category are preliminary. */
static gboolean
is_preliminary (const GuatuTable *table, guint category)
{
  gboolean any = FALSE;

  for (guint i = 0; i < table->series->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, category, i);

      if (guatu_cell_has_value (cell) && !cell->observation->provisional)
        return FALSE;
      any = any || guatu_cell_has_value (cell);
    }
  return any;
}

/* “2023年预计”: a period all of whose values share a status says so. */
static void
category_text (const GuatuTable *table, guint category, GuatuText *text)
{
  const GuatuText *name = &guatu_table_category (table, category)->label;
  GuatuStatus status = category_status (table, category);
  gboolean preliminary
      = status == GUATU_STATUS_ACTUAL && is_preliminary (table, category);
  const GuatuText *said = preliminary ? guatu_word_text (GUATU_WORD_PRELIMINARY)
                                      : guatu_status_text (status);

  if (status == GUATU_STATUS_ACTUAL && !preliminary)
    {
      guatu_text_set (text, name->zh, name->en);
      return;
    }
  text->zh = guatu_word_fill (GUATU_WORD_STATUS, GUATU_LANGUAGE_ZH, name->zh, said->zh);
  text->en = guatu_word_fill (GUATU_WORD_STATUS, GUATU_LANGUAGE_EN, name->en, said->en);
}

/* Sets a category's name, with @broken the name of a period and its status each on a
 * line. */
static GuatuLabel *
set_category (const GuatuDrawing *drawing, guint category, double room, gboolean broken)
{
  g_auto (GuatuText) text = { NULL, NULL };
  GuatuLabel *label;

  category_text (drawing->table, category, &text);
  label = guatu_label_new (drawing->typesetter, &text, drawing->language,
                           &drawing->style.category, room, CATEGORY_LINES);
  if (!broken || guatu_label_n_lines (label) > 1
      || drawing->language != GUATU_LANGUAGE_EN)
    return label;
  /* It has room for one line, but its neighbours have not. */
  room = label->width - 1;
  guatu_label_free (label);
  return guatu_label_new (drawing->typesetter, &text, drawing->language,
                          &drawing->style.category, room, CATEGORY_LINES);
}

/* Whether the English of a period with its status takes two lines, so that all are to. */
static gboolean
any_breaks (const GuatuDrawing *drawing, GPtrArray *labels)
{
  if (drawing->chart->category != GUATU_DIMENSION_PERIOD)
    return FALSE;
  for (guint i = 0; i < labels->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (labels, i);

      if (category_status (drawing->table, i) != GUATU_STATUS_ACTUAL
          && pango_layout_get_line_count (label->layouts[label->n - 1]) > 1)
        return TRUE;
    }
  return FALSE;
}

/**
 * guatu_line_categories_set:
 * @room: that each of them has at least, in scene units
 *
 * Returns: (transfer full) (element-type GuatuLabel): the name of each category with its
 *   status, on two lines at most
 */
GPtrArray *
guatu_line_categories_set (const GuatuDrawing *drawing, double room)
{
  guint n = drawing->table->categories->len;
  GPtrArray *labels = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);

  room = MAX (room, drawing->style.category.size * LEAST_ROOM);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (labels, set_category (drawing, i, room, FALSE));
  for (guint i = 0; any_breaks (drawing, labels) && i < n; i++)
    if (category_status (drawing->table, i) != GUATU_STATUS_ACTUAL)
      {
        guatu_label_free (g_ptr_array_index (labels, i));
        g_ptr_array_index (labels, i) = set_category (drawing, i, room, TRUE);
      }
  guatu_labels_tell_apart ((GuatuLabel *const *) labels->pdata, n);
  return labels;
}
