/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/category-names.h"

#include "guide/axis-names.h"
#include "guide/color.h"
#include "text/label-apart.h"

/* Names of categories break into so many lines, and have room for so much type. */
#define CATEGORY_LINES 2
#define LEAST_ROOM 4.0

/* Of one line of labels to the next category's, as a share of the type. */
#define CATEGORY_SPACE 1.0

/* What a name that stands for its neighbours takes of the room of all of them. The rest
 * is for the axis, which a wider name at its end makes shorter. */
#define THINNED_FILL 0.92

/* Sets a category's name, with @broken the name of a period and its status each on a
 * line. */
static GuatuLabel *
set_category (const GuatuDrawing *drawing, guint category, double room, gboolean broken)
{
  const GuatuKey *key = guatu_table_category (drawing->table, category);
  GuatuFont font = guatu_color_font (&drawing->style.category, key->highlighted);
  g_auto (GuatuText) text = { NULL, NULL };
  GuatuLabel *label;

  guatu_said_name (key, guatu_said_of_category (&drawing->said, drawing->table, category),
                   &text);
  label = guatu_label_new (drawing->typesetter, &text, drawing->language, &font, room,
                           CATEGORY_LINES);
  if (!broken || guatu_label_n_lines (label) > 1
      || drawing->language != GUATU_LANGUAGE_EN)
    return label;
  /* It has room for one line, but its neighbours have not. */
  room = label->width - 1;
  guatu_label_free (label);
  return guatu_label_new (drawing->typesetter, &text, drawing->language, &font, room,
                          CATEGORY_LINES);
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

      if (label != NULL
          && guatu_said_of_category (&drawing->said, drawing->table, i) != NULL
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
any_is_cut_or_torn (const GPtrArray *labels)
{
  for (guint i = 0; i < labels->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (labels, i);

      if (label != NULL
          && (guatu_label_is_shortened (label) || guatu_label_is_torn (label)))
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
      if (width >= size * GUATU_AXIS_NAMES_WIDEST || !any_is_cut_or_torn (labels))
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
        && guatu_said_of_category (&drawing->said, drawing->table, i) != NULL)
      {
        guatu_label_free (g_ptr_array_index (labels, i));
        g_ptr_array_index (labels, i) = set_category (drawing, i, room, TRUE);
      }
  guatu_labels_tell_apart ((GuatuLabel *const *) labels->pdata, n);
  return labels;
}
