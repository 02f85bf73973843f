/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/remark-subject.h"

#include "text/describe-words.h"
#include "table/remark-periods.h"
#include "text/words.h"
#include "dataset/sentence-name.h"

/* Where more than this would have to be told apart, only that it differs is told. */
#define MOST_GROUPS 3
#define MOST_NAMES 3

/* Series on which a remark is in the same way, and the first of them in full. */
typedef struct
{
  const GuatuRemark *remark;
  gboolean whole; /* on all of their values */
  GPtrArray *series;
} Group;

static void
clear_group (gpointer data)
{
  g_clear_pointer (&((Group *) data)->series, g_ptr_array_unref);
}

/** guatu_remark_writing_series: (transfer none): the remarks of a series. */
const GuatuRemarks *
guatu_remark_writing_series (const GuatuRemarkWriting *writing, guint i)
{
  return g_ptr_array_index ((GPtrArray *) writing->all, i);
}

/**
 * guatu_remark_writing_init:
 * @all: (element-type GuatuRemarks): those of each series of a chart, which must live on
 * @language: one of the two that are one
 *
 * Finds out what has to be said to tell the values of a chart apart.
 */
void
guatu_remark_writing_init (GuatuRemarkWriting *writing, const GPtrArray *all,
                           GuatuLanguage language)
{
  const GuatuRemarks *first = NULL;

  *writing = (GuatuRemarkWriting) { .all = all, .language = language };
  for (guint i = 0; i < all->len; i++)
    {
      const GuatuRemarks *series = guatu_remark_writing_series (writing, i);

      if (series->n_values == 0)
        continue;
      if (first == NULL)
        first = series;
      writing->n_values += series->n_values;
      writing->n_series++;
      writing->names_indicators
          = writing->names_indicators || series->indicator != first->indicator;
      writing->names_places = writing->names_places || series->place != first->place;
    }
}

/* Returns: (nullable): what a series has of a remark */
static const GuatuRemark *
find_remark (const GuatuRemarks *series, const GuatuRemark *wanted)
{
  for (guint i = 0; i < series->list->len; i++)
    {
      const GuatuRemark *remark = &g_array_index (series->list, GuatuRemark, i);

      if (guatu_remark_is_same (remark, wanted))
        return remark;
    }
  return NULL;
}

static gboolean
has_same_stretches (const GuatuRemark *a, const GuatuRemark *b)
{
  if (a->n_stretches != b->n_stretches || a->n_stretches > GUATU_REMARK_MAX_STRETCHES)
    return FALSE;
  for (guint i = 0; i < a->n_stretches; i++)
    if (guatu_period_compare (a->stretches[i].from, b->stretches[i].from) != 0
        || guatu_period_compare (a->stretches[i].to, b->stretches[i].to) != 0)
      return FALSE;
  return TRUE;
}

static void
add_to_group (GArray *groups, const GuatuRemarks *series, const GuatuRemark *remark)
{
  Group group = { remark, remark->n == series->n_values, NULL };

  for (guint i = 0; i < groups->len; i++)
    {
      Group *other = &g_array_index (groups, Group, i);

      if ((group.whole && other->whole) || has_same_stretches (other->remark, remark))
        {
          other->whole = other->whole && group.whole;
          g_ptr_array_add (other->series, (gpointer) series);
          return;
        }
    }
  group.series = g_ptr_array_new ();
  g_ptr_array_add (group.series, (gpointer) series);
  g_array_append_val (groups, group);
}

/* Returns: (transfer full): the series that have a remark, by how they have it */
static GArray *
group_series (const GuatuRemarkWriting *writing, const GuatuRemark *wanted, guint *n)
{
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (Group));

  g_array_set_clear_func (groups, clear_group);
  *n = 0;
  for (guint i = 0; i < writing->all->len; i++)
    {
      const GuatuRemarks *series = guatu_remark_writing_series (writing, i);
      const GuatuRemark *remark = find_remark (series, wanted);

      if (remark == NULL)
        continue;
      *n += remark->n;
      add_to_group (groups, series, remark);
    }
  return groups;
}

/* What tells a series from the others of the chart. */
static char *
name_series (const GuatuRemarkWriting *writing, const GuatuRemarks *series)
{
  GuatuLanguage language = writing->language;
  const char *place = writing->names_places && series->place != NULL
                          ? guatu_text_get (&series->place->name, language)
                          : NULL;
  g_autofree char *name = guatu_sentence_name (&series->indicator->name, language);

  if (place != NULL && !writing->names_indicators)
    return g_strdup (place);
  return place != NULL ? guatu_phrase_of (GUATU_PHRASE_NAME_AT, language, 1, name, place)
                       : g_steal_pointer (&name);
}

static char *
list_names (const GuatuRemarkWriting *writing, const Group *group)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; i < group->series->len; i++)
    g_ptr_array_add (names, name_series (writing, g_ptr_array_index (group->series, i)));
  list = guatu_word_list (names, writing->language);
  return guatu_phrase_of (writing->names_indicators ? GUATU_PHRASE_DATA_ON
                                                    : GUATU_PHRASE_DATA_OF,
                          writing->language, 1, list);
}

/* What a remark is on: “第二产业增加值2023年数据”. */
static char *
name_group (const GuatuRemarkWriting *writing, const Group *group)
{
  g_autofree char *names = group->series->len == writing->n_series
                               ? g_strdup ("")
                               : list_names (writing, group);
  g_autofree char *list = guatu_remark_periods (group->remark, writing->language);
  g_autofree char *periods = group->whole ? g_strdup ("")
                                          : guatu_phrase_of (GUATU_PHRASE_DATA_FOR,
                                                             writing->language, 1, list);

  return guatu_phrase_of (GUATU_PHRASE_DATA, writing->language, 1, names, periods);
}

/* Whether all that a remark is on can be told. */
static gboolean
can_name (const GuatuRemarkWriting *writing, GArray *groups)
{
  if (groups->len > MOST_GROUPS)
    return FALSE;
  for (guint i = 0; i < groups->len; i++)
    {
      const Group *group = &g_array_index (groups, Group, i);

      if ((!group->whole && group->remark->n_stretches > GUATU_REMARK_MAX_STRETCHES)
          || (group->series->len > MOST_NAMES && group->series->len < writing->n_series))
        return FALSE;
    }
  return TRUE;
}

/**
 * guatu_remark_writing_subject:
 * @remark: one of those of a series
 *
 * Returns: (transfer full): what a remark is on, among all values of the chart:
 *   “2023年数据”, “data for 2023”; all of them, or some where telling which would take
 *   too long
 */
char *
guatu_remark_writing_subject (const GuatuRemarkWriting *writing,
                              const GuatuRemark *remark)
{
  guint n;
  g_autoptr (GArray) groups = group_series (writing, remark, &n);
  g_autoptr (GPtrArray) names = NULL;

  if (writing->n_values == 1)
    return guatu_phrase_of (GUATU_PHRASE_THE_VALUE, writing->language, 1, NULL);
  if (n == writing->n_values)
    return guatu_phrase_of (GUATU_PHRASE_ALL_DATA, writing->language, n, NULL);
  if (!can_name (writing, groups))
    return guatu_phrase_of (GUATU_PHRASE_SOME_DATA, writing->language, n, NULL);
  names = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < groups->len; i++)
    g_ptr_array_add (names, name_group (writing, &g_array_index (groups, Group, i)));
  return guatu_word_list (names, writing->language);
}
