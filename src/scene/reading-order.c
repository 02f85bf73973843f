/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/reading-order.h"

/* What is read one after the other. */
typedef enum
{
  BEFORE, /* what the chart is about, and what its colours stand for */
  BODY,   /* each name with its numbers */
  SCALE,  /* what the numbers are held against */
  AFTER,
} Part;

static const Part parts[] = {
  [GUATU_ROLE_HEADING] = BEFORE,    [GUATU_ROLE_TITLE] = BEFORE,
  [GUATU_ROLE_SUBTITLE] = BEFORE,   [GUATU_ROLE_LEGEND] = BEFORE,
  [GUATU_ROLE_AXIS_TITLE] = BEFORE, [GUATU_ROLE_CATEGORY] = BODY,
  [GUATU_ROLE_VALUE] = BODY,        [GUATU_ROLE_DIRECT] = BODY,
  [GUATU_ROLE_TICK] = SCALE,        [GUATU_ROLE_NOTE] = AFTER,
  [GUATU_ROLE_SOURCE] = AFTER,      [GUATU_ROLE_CITATION] = AFTER,
  [GUATU_ROLE_FOLIO] = AFTER,       [GUATU_ROLE_ANNOTATION] = BODY,
};

/**
 * Order:
 * @span: the texts that are ordered
 * @reading: whether a name is a category's, a line's or a mark's
 * @parts_are_named: whether the names of the parts of one bar stand at them
 * @down: whether categories stand under each other, rather than side by side
 * @middles: (element-type double): of the categories' names, in their order
 */
typedef struct
{
  const GuatuScene *scene;
  GuatuSpan span;
  GuatuReading reading;
  gboolean down;
  gboolean parts_are_named;
  GArray *middles;
} Order;

/* Where a text comes: in its part, of its name, before or behind it, as it was. */
typedef struct
{
  Part part;
  guint name;
  guint place;
  guint index;
} Key;

/* Verdicts are no marks' names. */
static gboolean
names_parts (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->texts->len; i++)
    if (guatu_scene_text (scene, i)->role == GUATU_ROLE_DIRECT
        && guatu_scene_text (scene, i)->mark >= 0)
      return TRUE;
  return FALSE;
}

static double
middle_of (const Order *order, GuatuBox box)
{
  return order->down ? box.y + box.height / 2 : box.x + box.width / 2;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

/* Names of both languages are one, which stands where its first is. */
static void
find_names (Order *order)
{
  const GuatuScene *scene = order->scene;
  GuatuLanguage primary = guatu_language_primary (scene->figure.language);
  GuatuBox least = { G_MAXDOUBLE, G_MAXDOUBLE, 0, 0 }, most = { 0 };

  for (int pass = 0; pass < 2; pass++)
    for (guint i = order->span.first; i < order->span.first + order->span.n; i++)
      {
        const GuatuSceneText *text = guatu_scene_text (scene, i);
        double middle = middle_of (order, text->box);

        if (text->role != GUATU_ROLE_CATEGORY || text->language != primary)
          continue;
        least.x = MIN (least.x, text->box.x + text->box.width / 2);
        least.y = MIN (least.y, text->box.y + text->box.height / 2);
        most.x = MAX (most.x, text->box.x + text->box.width / 2);
        most.y = MAX (most.y, text->box.y + text->box.height / 2);
        if (pass == 0)
          order->down = most.y - least.y > most.x - least.x;
        else
          g_array_append_val (order->middles, middle);
      }
  g_array_sort (order->middles, compare_doubles);
}

/* Returns: the index of the name that stands nearest */
static guint
nearest_name (const Order *order, GuatuBox box)
{
  double middle = middle_of (order, box);
  guint from = 0, to = order->middles->len;

  while (from < to)
    {
      guint half = (from + to) / 2;

      if (g_array_index (order->middles, double, half) < middle)
        from = half + 1;
      else
        to = half;
    }
  if (from == order->middles->len
      || (from > 0
          && middle - g_array_index (order->middles, double, from - 1)
                 <= g_array_index (order->middles, double, from) - middle))
    from = MAX (from, 1) - 1;
  return from;
}

static Key
find_key (const Order *order, guint index)
{
  const GuatuSceneText *text = guatu_scene_text (order->scene, index);
  const GuatuSceneMark *mark
      = text->mark >= 0 ? guatu_scene_mark (order->scene, (guint) text->mark) : NULL;
  gboolean by_series = order->reading == GUATU_READING_SERIES;
  Key key = { .part = parts[text->role], .index = index };

  if (order->reading == GUATU_READING_MARKS && mark != NULL)
    return (Key) { BODY, (guint) text->mark, 0, index };
  if (order->parts_are_named && mark != NULL)
    return (Key) { BODY, 0, 1 + (guint) text->mark, index };
  if (by_series && text->role == GUATU_ROLE_CATEGORY)
    key.part = SCALE;
  if (key.part != BODY)
    return key;
  if (by_series)
    key.name = mark != NULL ? mark->series : G_MAXUINT;
  else
    key.name = nearest_name (order, mark != NULL ? mark->box : text->box);
  /* What stands directly at a line is its name, and behind a row the verdict on it. */
  if (text->role == (by_series ? GUATU_ROLE_VALUE : GUATU_ROLE_DIRECT))
    key.place = 2;
  else if (text->role == GUATU_ROLE_VALUE)
    key.place = 1;
  return key;
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  const Key *x = a, *y = b;

  if (x->part != y->part)
    return x->part < y->part ? -1 : 1;
  if (x->name != y->name)
    return x->name < y->name ? -1 : 1;
  if (x->place != y->place)
    return x->place < y->place ? -1 : 1;
  return x->index < y->index ? -1 : 1;
}

/* Puts some of the texts into their order. */
static void
order_texts (GuatuScene *scene, GuatuSpan span, GuatuMarkKind mark)
{
  g_autoptr (GArray) middles = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) keys = g_array_new (FALSE, FALSE, sizeof (Key));
  g_autofree GuatuSceneText *texts
      = g_memdup2 (scene->texts->data, scene->texts->len * sizeof *texts);
  Order order = { .scene = scene, .span = span, .middles = middles };

  order.reading = guatu_mark_traits (mark)->reading;
  order.parts_are_named
      = order.reading == GUATU_READING_CATEGORIES && names_parts (scene);
  find_names (&order);
  for (guint i = span.first; i < span.first + span.n; i++)
    {
      Key key = find_key (&order, i);

      g_array_append_val (keys, key);
    }
  g_array_sort (keys, compare_keys);
  for (guint i = 0; i < keys->len; i++)
    g_array_index (scene->texts, GuatuSceneText, span.first + i)
        = texts[g_array_index (keys, Key, i).index];
}

/**
 * guatu_reading_order:
 * @scene: of one chart, which is finished but for this
 *
 * Puts the texts of a chart into the order in which they are read, whatever the order
 * in which they found their places: a name and then its numbers, and of several layers
 * one after the other. Who copies a figure's text, or has it spoken, gets it so.
 */
void
guatu_reading_order (GuatuScene *scene)
{
  const GuatuSpan all = { 0, scene->texts->len };

  if (scene->layers->len == 0)
    order_texts (scene, all, scene->chart->mark);
  for (guint i = 0; i < scene->layers->len; i++)
    {
      const GuatuScenePart *part = &g_array_index (scene->layers, GuatuScenePart, i);

      order_texts (scene, part->texts, part->chart->mark);
    }
}
