/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/draft.h"

#include <string.h>

/* Decisions on several figures of a report at once. */

static guint
paragraph_of (const GuatuDraft *draft, guint i)
{
  const guint piece = guatu_draft_piece_at (draft, guatu_draft_figure (draft, i)->start);

  return g_array_index (draft->pieces, GuatuDraftPiece, piece).paragraph;
}

static gboolean
give_period (GuatuProseFigure *to, const GuatuProseFigure *from)
{
  const gboolean changes = !guatu_period_equal (to->period, from->period);

  to->period = from->period;
  return changes;
}

static gboolean
give_status (GuatuProseFigure *to, const GuatuProseFigure *from)
{
  const gboolean changes = to->status != from->status;

  to->status = from->status;
  return changes;
}

/* Gives something that a figure has to all others of its paragraph. Returns: how many
 * others are changed by that */
static guint
spread (GuatuDraft *draft, guint i,
        gboolean (*give) (GuatuProseFigure *to, const GuatuProseFigure *from))
{
  const GuatuProseFigure *from = guatu_draft_figure (draft, i);
  const guint paragraph = paragraph_of (draft, i);
  guint n = 0;

  for (guint j = 0; j < guatu_draft_n_figures (draft); j++)
    if (paragraph_of (draft, j) == paragraph)
      n += give (guatu_draft_figure (draft, j), from);
  return n;
}

/**
 * guatu_draft_spread_period:
 * @draft: a report
 * @i: a figure
 *
 * Gives its period to all figures of its paragraph.
 *
 * Returns: how many others have another period now
 */
guint
guatu_draft_spread_period (GuatuDraft *draft, guint i)
{
  return spread (draft, i, give_period);
}

/**
 * guatu_draft_spread_status:
 * @draft: a report
 * @i: a figure
 *
 * Gives its status to all figures of its paragraph.
 *
 * Returns: how many others have another status now
 */
guint
guatu_draft_spread_status (GuatuDraft *draft, guint i)
{
  return spread (draft, i, give_status);
}

/**
 * guatu_draft_spread_to_undated:
 * @draft: a report
 * @i: a figure
 *
 * Gives its period to all figures that have none.
 *
 * Returns: how many that are
 */
guint
guatu_draft_spread_to_undated (GuatuDraft *draft, guint i)
{
  const GuatuPeriod period = guatu_draft_figure (draft, i)->period;
  guint n = 0;

  for (guint j = 0; period.year > 0 && j < guatu_draft_n_figures (draft); j++)
    {
      GuatuProseFigure *figure = guatu_draft_figure (draft, j);

      if (figure->period.year > 0)
        continue;
      figure->period = period;
      n++;
    }
  return n;
}

/* Whether a figure is one of those that can be taken with others. */
static gboolean
can_join (const GuatuDraft *draft, guint i)
{
  return guatu_draft_is_open (draft, i) && guatu_draft_obstacle (draft, i) == NULL;
}

/** guatu_draft_can_take_several: whether any figures can be taken together. */
gboolean
guatu_draft_can_take_several (const GuatuDraft *draft)
{
  for (guint i = 0; i < guatu_draft_n_figures (draft); i++)
    if (can_join (draft, i))
      return TRUE;
  return FALSE;
}

static void
group_free (gpointer data)
{
  GuatuDraftGroup *group = data;

  g_free (group->doubts);
  g_free (group);
}

static gint
compare_groups (gconstpointer a, gconstpointer b)
{
  const GuatuDraftGroup *first = *(GuatuDraftGroup *const *) a;
  const GuatuDraftGroup *second = *(GuatuDraftGroup *const *) b;

  return (first->n < second->n) - (first->n > second->n);
}

/**
 * guatu_draft_groups:
 * @draft: a report
 *
 * Returns: (transfer full) (element-type GuatuDraftGroup): the figures that somebody has
 *   to look at still and that lack nothing, by what is unsure of them; the largest group
 *   first
 */
GPtrArray *
guatu_draft_groups (const GuatuDraft *draft)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func (group_free);
  g_autoptr (GHashTable) by_doubts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < guatu_draft_n_figures (draft); i++)
    {
      g_autofree char *doubts
          = can_join (draft, i) ? guatu_draft_doubts (draft, i) : NULL;
      GuatuDraftGroup *group;

      if (doubts == NULL)
        continue;
      group = g_hash_table_lookup (by_doubts, doubts);
      if (group == NULL)
        {
          group = g_new0 (GuatuDraftGroup, 1);
          group->doubts = g_steal_pointer (&doubts);
          g_hash_table_insert (by_doubts, group->doubts, group);
          g_ptr_array_add (groups, group);
        }
      group->n++;
    }
  g_ptr_array_sort (groups, compare_groups);
  return groups;
}

/**
 * guatu_draft_n_under:
 * @draft: a report
 * @section: (nullable): a heading
 *
 * Returns: how many figures under it can be taken with others
 */
guint
guatu_draft_n_under (const GuatuDraft *draft, const char *section)
{
  guint n = 0;

  for (guint i = 0; i < guatu_draft_n_figures (draft); i++)
    n += can_join (draft, i)
         && g_strcmp0 (guatu_draft_figure (draft, i)->section, section) == 0;
  return n;
}

/**
 * guatu_draft_take_several:
 * @draft: a report
 * @doubts: (nullable): what is unsure of them; %NULL whatever it is
 * @section: (nullable): the heading that they stand under; %NULL for any
 *
 * Takes figures that nobody has looked at yet as they were read. What is unsure of them
 * is still told: see guatu_draft_is_unseen().
 *
 * Returns: how many
 */
guint
guatu_draft_take_several (GuatuDraft *draft, const char *doubts, const char *section)
{
  guint n = 0;

  for (guint i = 0; i < guatu_draft_n_figures (draft); i++)
    {
      g_autofree char *own = NULL;

      if (!can_join (draft, i)
          || (section != NULL
              && g_strcmp0 (guatu_draft_figure (draft, i)->section, section) != 0))
        continue;
      own = guatu_draft_doubts (draft, i);
      if (doubts != NULL && g_strcmp0 (own, doubts) != 0)
        continue;
      guatu_draft_mark (draft, i)->taken = TRUE;
      n++;
    }
  return n;
}

/** guatu_draft_is_unseen: whether a figure is unsure and was taken with others. */
gboolean
guatu_draft_is_unseen (const GuatuDraft *draft, guint i)
{
  const GuatuDraftMark *mark = guatu_draft_mark (draft, i);

  return mark->taken && !mark->is_decided
         && !guatu_prose_is_sure (guatu_draft_figure (draft, i));
}
