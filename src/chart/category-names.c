/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/category-names.h"

#include "chart/axis-names.h"
#include "chart/label-apart.h"
#include "chart/words.h"

/* Names of categories break into so many lines, and have room for so much type. */
#define CATEGORY_LINES 2
#define LEAST_ROOM 4.0

/* Of one line of labels to the next category's, as a share of the type. */
#define CATEGORY_SPACE 1.0

/* What a name that stands for its neighbours takes of the room of all of them. The rest
 * is for the axis, which a wider name at its end makes shorter. */
#define THINNED_FILL 0.92

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

      if (label != NULL && category_status (drawing->table, i) != GUATU_STATUS_ACTUAL
          && pango_layout_get_line_count (label->layouts[label->n - 1]) > 1)
        return TRUE;
    }
  return FALSE;
}

/* Sets those names that one in @step keeps and that are not set yet, each no wider than
 * @room. */
static void
set_kept (const GuatuDrawing *drawing, GPtrArray *labels, guint step, double room)
{
  for (guint i = 0; i < labels->len; i++)
    if (g_ptr_array_index (labels, i) == NULL && guatu_axis_names_keep (drawing, step, i))
      g_ptr_array_index (labels, i) = set_category (drawing, i, room, FALSE);
}

/**
 * guatu_category_names_step:
 * @labels: (element-type GuatuLabel) (nullable elements): names of categories
 * @pitch: from one category to the next, where all are equally far apart
 *
 * Returns: one category in how many has room for its name, by the widest of @labels
 */
guint
guatu_category_names_step (const GuatuDrawing *drawing, const GPtrArray *labels,
                           double pitch)
{
  double widest = 0;

  for (guint i = 0; i < labels->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (labels, i);

      widest = MAX (widest, label != NULL ? label->width : 0);
    }
  widest += CATEGORY_SPACE * drawing->style.category.size;
  return guatu_axis_names_step (widest / pitch);
}

/* Sets the names that have room if all are @pitch apart, and few others: setting a name
 * takes longer than all else of its category. Returns their step. */
static guint
set_thinned (const GuatuDrawing *drawing, GPtrArray *labels, double pitch, double room)
{
  double most = room + CATEGORY_SPACE * drawing->style.category.size;
  guint step = guatu_axis_names_step (most / pitch), last;

  do
    {
      last = step;
      set_kept (drawing, labels, last, room);
      step = guatu_category_names_step (drawing, labels, pitch);
    }
  while (step != last);
  return step;
}

static gboolean
any_is_shortened (const GPtrArray *labels)
{
  for (guint i = 0; i < labels->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (labels, i);

      if (label != NULL && guatu_label_is_shortened (label))
        return TRUE;
    }
  return FALSE;
}

/* Sets the names that are kept anew, in the room of those that are not, and fewer of
 * them while that leaves them whole. */
static void
widen_kept (const GuatuDrawing *drawing, GPtrArray *labels, guint *step, double pitch,
            double room)
{
  double size = drawing->style.category.size;

  for (;; *step = guatu_axis_names_step (*step + 1))
    {
      double width = *step * pitch * THINNED_FILL - CATEGORY_SPACE * size;

      for (guint i = 0; i < labels->len; i++)
        g_clear_pointer (&labels->pdata[i], guatu_label_free);
      set_kept (drawing, labels, *step, MAX (room, width));
      if (width >= size * GUATU_AXIS_NAMES_WIDEST || !any_is_shortened (labels))
        return;
    }
}

/**
 * guatu_category_names_set:
 * @room: that each of them has at least, in scene units; one that stands for its
 *   neighbours has theirs too
 * @pitch: from one to the next, where all are equally far apart and so many that only
 *   those are set that have room, or 0
 * @step: (out): one in so many is set for sure
 *
 * Returns: (transfer full) (element-type GuatuLabel) (nullable elements): the name of
 * each category with its status, on two lines at most
 */
GPtrArray *
guatu_category_names_set (const GuatuDrawing *drawing, double room, double pitch,
                          guint *step)
{
  guint n = drawing->table->categories->len;
  GPtrArray *labels = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);
  gboolean broken;

  room = MAX (room, drawing->style.category.size * LEAST_ROOM);
  g_ptr_array_set_size (labels, (int) n);
  *step = pitch > 0 ? set_thinned (drawing, labels, pitch, room) : 1;
  if (*step > 1)
    widen_kept (drawing, labels, step, pitch, room);
  else
    set_kept (drawing, labels, 1, room);
  broken = any_breaks (drawing, labels);
  for (guint i = 0; broken && i < n; i++)
    if (g_ptr_array_index (labels, i) != NULL
        && category_status (drawing->table, i) != GUATU_STATUS_ACTUAL)
      {
        guatu_label_free (g_ptr_array_index (labels, i));
        g_ptr_array_index (labels, i) = set_category (drawing, i, room, TRUE);
      }
  guatu_labels_tell_apart ((GuatuLabel *const *) labels->pdata, n);
  return labels;
}
