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
