/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check-private.h"

#include <glib/gi18n-lib.h>

/* A relation between indicators that must not lead back to where it began. */
typedef struct
{
  guint (*n_edges) (const GuatuIndicator *indicator);
  const GuatuIndicator *(*edge) (const GuatuIndicator *indicator, guint i);
  void (*report) (const GuatuIndicator *repeated, guint index, guint i,
                  GuatuProblems *problems);
} Relation;

typedef struct
{
  guint index;
  guint edge;
} Step;

typedef enum
{
  NOT_SEEN,
  ON_THE_WAY,
  DONE,
} Mark;

static guint
n_wholes (const GuatuIndicator *indicator)
{
  return indicator->part_of != NULL ? 1 : 0;
}

static const GuatuIndicator *
whole (const GuatuIndicator *indicator, guint i)
{
  return indicator->part_of;
}

static void
report_whole (const GuatuIndicator *repeated, guint index, guint i,
              GuatuProblems *problems)
{
  const GuatuDatasetPart part = { GUATU_LIST_INDICATORS, (int) index, -1, "part_of" };

  guatu_problems_add_at (
      problems, &part,
      _ ("This makes “%s” a part of itself, directly or through others."), repeated->id);
}

static guint
n_operands (const GuatuIndicator *indicator)
{
  return indicator->operands != NULL ? indicator->operands->len : 0;
}

static const GuatuIndicator *
operand (const GuatuIndicator *indicator, guint i)
{
  return g_ptr_array_index (indicator->operands, i);
}

static void
report_operand (const GuatuIndicator *repeated, guint index, guint i,
                GuatuProblems *problems)
{
  g_autofree char *member = g_strdup_printf ("derived.of[%u]", i);
  const GuatuDatasetPart part = { GUATU_LIST_INDICATORS, (int) index, -1, member };

  guatu_problems_add_at (problems, &part,
                         _ ("This derives “%s” from itself, directly or through others."),
                         repeated->id);
}

static const Relation relations[] = {
  { n_wholes, whole, report_whole },
  { n_operands, operand, report_operand },
};

/* Walks on from one indicator, depth first and without recursion, as a chain
 * of parts may be as long as the file allows. An edge to an indicator that is
 * still on the way closes a cycle, which is reported once, there. */
static void
walk (const GuatuDataset *dataset, const Relation *relation, GHashTable *indices,
      guint8 *marks, guint start, GuatuProblems *problems)
{
  g_autoptr (GArray) way = g_array_new (FALSE, FALSE, sizeof (Step));
  Step first = { start, 0 };

  g_array_append_val (way, first);
  marks[start] = ON_THE_WAY;
  while (way->len > 0)
    {
      Step *step = &g_array_index (way, Step, way->len - 1);
      const GuatuIndicator *indicator
          = g_ptr_array_index (dataset->indicators, step->index);
      const GuatuIndicator *next;
      Step next_step = { 0, 0 };

      if (step->edge == relation->n_edges (indicator))
        {
          marks[step->index] = DONE;
          g_array_set_size (way, way->len - 1);
          continue;
        }

      next = relation->edge (indicator, step->edge++);
      next_step.index = GPOINTER_TO_UINT (g_hash_table_lookup (indices, next));
      if (marks[next_step.index] == ON_THE_WAY)
        relation->report (next, step->index, step->edge - 1, problems);
      if (marks[next_step.index] != NOT_SEEN)
        continue;

      marks[next_step.index] = ON_THE_WAY;
      g_array_append_val (way, next_step);
    }
}

void
guatu_check_cycles (const GuatuDataset *dataset, GuatuProblems *problems)
{
  g_autoptr (GHashTable) indices = g_hash_table_new (NULL, NULL);
  guint n = dataset->indicators->len;

  for (guint i = 0; i < n; i++)
    g_hash_table_insert (indices, g_ptr_array_index (dataset->indicators, i),
                         GUINT_TO_POINTER (i));

  for (guint r = 0; r < G_N_ELEMENTS (relations); r++)
    {
      g_autofree guint8 *marks = g_new0 (guint8, n);

      for (guint i = 0; i < n; i++)
        if (marks[i] == NOT_SEEN)
          walk (dataset, &relations[r], indices, marks, i, problems);
    }
}
