/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/draft.h"

#include <string.h>

#include "io/report/read-report.h"
#include "io/report/report-dataset.h"

/* A paragraph that is longer than so many characters is shown in pieces. */
#define LONG_PIECE 600u
#define PARAGRAPH_SEPARATOR 0x2029

static void
mark_clear (gpointer data)
{
  g_free (((GuatuDraftMark *) data)->number);
}

static gboolean
ends_sentence (gunichar c)
{
  return c == 0x3002 || c == 0xFF1B || c == '.' || c == ';' || c == ' ';
}

static void
add_piece (GuatuDraft *draft, const GuatuDraftPiece *piece)
{
  const char *at = draft->text + piece->from;

  for (; at < draft->text + piece->to; at = g_utf8_next_char (at))
    if (!g_unichar_isspace (g_utf8_get_char (at)))
      {
        g_array_append_val (draft->pieces, *piece);
        return;
      }
}

/* Cuts the text at its lines, and long lines where a sentence ends. */
static void
find_pieces (GuatuDraft *draft)
{
  GuatuDraftPiece piece = { 0 };
  const char *at = draft->text;
  gsize n = 0;

  while (*at != '\0')
    {
      const gunichar c = g_utf8_get_char (at);
      const char *next = g_utf8_next_char (at);
      const gboolean ends_line = c == '\n' || c == '\r' || c == PARAGRAPH_SEPARATOR;
      const gsize length = n + 1 - piece.start;

      n++;
      if (ends_line || (length >= LONG_PIECE && ends_sentence (c))
          || length >= 2 * LONG_PIECE)
        {
          piece.end = ends_line ? n - 1 : n;
          piece.to = (gsize) ((ends_line ? at : next) - draft->text);
          add_piece (draft, &piece);
          piece.start = n;
          piece.from = (gsize) (next - draft->text);
          piece.paragraph += ends_line;
        }
      at = next;
    }
  piece.end = n;
  piece.to = (gsize) (at - draft->text);
  add_piece (draft, &piece);
}

static gint
compare_figures (gconstpointer a, gconstpointer b)
{
  const GuatuProseFigure *first = *(GuatuProseFigure *const *) a;
  const GuatuProseFigure *second = *(GuatuProseFigure *const *) b;

  return (first->start > second->start) - (first->start < second->start);
}

static gint
compare_left (gconstpointer a, gconstpointer b)
{
  const GuatuProseLeft *first = a, *second = b;

  return (first->start > second->start) - (first->start < second->start);
}

/**
 * guatu_draft_new:
 * @text: (transfer full): a report in UTF-8
 * @name: what it is called where it has no title
 * @options: (nullable): what is known of it
 *
 * Reads it. What is sure is taken; it takes as long as guatu_report_read().
 *
 * Returns: (transfer full): what was read
 */
GuatuDraft *
guatu_draft_new (char *text, const char *name, const GuatuProseOptions *options)
{
  static const GuatuProseOptions none = { 0 };
  GuatuDraft *draft = g_new0 (GuatuDraft, 1);

  g_atomic_ref_count_init (&draft->ref_count);
  draft->text = text;
  draft->prose = guatu_report_read (text, options != NULL ? options : &none);
  g_ptr_array_sort (draft->prose->figures, compare_figures);
  g_array_sort (draft->prose->left, compare_left);
  draft->name = g_strdup (draft->prose->title != NULL ? draft->prose->title : name);
  draft->pieces = g_array_new (FALSE, FALSE, sizeof (GuatuDraftPiece));
  find_pieces (draft);
  draft->marks = g_array_new (FALSE, TRUE, sizeof (GuatuDraftMark));
  g_array_set_clear_func (draft->marks, mark_clear);
  g_array_set_size (draft->marks, draft->prose->figures->len);
  for (guint i = 0; i < draft->marks->len; i++)
    guatu_draft_mark (draft, i)->taken
        = guatu_prose_is_sure (guatu_draft_figure (draft, i))
          && guatu_draft_obstacle (draft, i) == NULL;
  return draft;
}

/** guatu_draft_ref: (transfer full): the same. */
GuatuDraft *
guatu_draft_ref (GuatuDraft *draft)
{
  g_atomic_ref_count_inc (&draft->ref_count);
  return draft;
}

/** guatu_draft_unref: @draft: (transfer full): the last reference frees it */
void
guatu_draft_unref (GuatuDraft *draft)
{
  if (!g_atomic_ref_count_dec (&draft->ref_count))
    return;
  g_free (draft->text);
  g_free (draft->name);
  guatu_prose_free (draft->prose);
  g_array_unref (draft->marks);
  g_array_unref (draft->pieces);
  g_free (draft);
}

/** guatu_draft_n_figures: how many figures were read. */
guint
guatu_draft_n_figures (const GuatuDraft *draft)
{
  return draft->prose->figures->len;
}

/** guatu_draft_figure: (transfer none): a figure, as it is now. */
GuatuProseFigure *
guatu_draft_figure (const GuatuDraft *draft, guint i)
{
  return g_ptr_array_index (draft->prose->figures, i);
}

/** guatu_draft_mark: (transfer none): what is decided on a figure. */
GuatuDraftMark *
guatu_draft_mark (const GuatuDraft *draft, guint i)
{
  return &g_array_index (draft->marks, GuatuDraftMark, i);
}

/** guatu_draft_n_taken: how many figures go into the dataset. */
guint
guatu_draft_n_taken (const GuatuDraft *draft)
{
  guint n = 0;

  for (guint i = 0; i < draft->marks->len; i++)
    n += guatu_draft_mark (draft, i)->taken;
  return n;
}

/** guatu_draft_is_open: whether a figure is unsure and nobody has looked at it. */
gboolean
guatu_draft_is_open (const GuatuDraft *draft, guint i)
{
  const GuatuDraftMark *mark = guatu_draft_mark (draft, i);

  return !mark->taken && !mark->is_decided;
}

/** guatu_draft_n_open: how many figures somebody has to look at still. */
guint
guatu_draft_n_open (const GuatuDraft *draft)
{
  guint n = 0;

  for (guint i = 0; i < draft->marks->len; i++)
    n += guatu_draft_is_open (draft, i);
  return n;
}

/**
 * guatu_draft_next_open:
 * @draft: a report
 * @after: a figure
 * @next: (out): the next one that somebody has to look at; after the last comes the first
 *
 * Returns: whether there is one other than @after
 */
gboolean
guatu_draft_next_open (const GuatuDraft *draft, guint after, guint *next)
{
  const guint n = draft->marks->len;

  for (guint step = 1; step < n; step++)
    if (guatu_draft_is_open (draft, (after + step) % n))
      {
        *next = (after + step) % n;
        return TRUE;
      }
  return FALSE;
}

/**
 * guatu_draft_take:
 * @draft: a report
 * @i: a figure
 * @taken: whether it goes into the dataset
 *
 * Returns: whether that can be; guatu_draft_obstacle() says why not
 */
gboolean
guatu_draft_take (GuatuDraft *draft, guint i, gboolean taken)
{
  GuatuDraftMark *mark = guatu_draft_mark (draft, i);

  if (taken && guatu_draft_obstacle (draft, i) != NULL)
    return FALSE;
  mark->taken = taken;
  mark->is_decided = TRUE;
  return TRUE;
}

/**
 * guatu_draft_figure_at:
 * @draft: a report
 * @character: a character of its text
 * @i: (out): the first figure that ends after it
 *
 * Returns: whether the character is in that figure
 */
gboolean
guatu_draft_figure_at (const GuatuDraft *draft, gsize character, guint *i)
{
  guint low = 0, high = guatu_draft_n_figures (draft);

  while (low < high)
    {
      const guint middle = (low + high) / 2;

      if (guatu_draft_figure (draft, middle)->end <= character)
        low = middle + 1;
      else
        high = middle;
    }
  *i = low;
  return low < guatu_draft_n_figures (draft)
         && guatu_draft_figure (draft, low)->start <= character;
}

/**
 * guatu_draft_left_at:
 * @draft: a report
 * @character: a character of its text
 * @i: (out): the first number that is no figure and ends after it
 *
 * Returns: whether the character is in that number
 */
gboolean
guatu_draft_left_at (const GuatuDraft *draft, gsize character, guint *i)
{
  const GArray *left = draft->prose->left;
  guint low = 0, high = left->len;

  while (low < high)
    {
      const guint middle = (low + high) / 2;

      if (g_array_index (left, GuatuProseLeft, middle).end <= character)
        low = middle + 1;
      else
        high = middle;
    }
  *i = low;
  return low < left->len && g_array_index (left, GuatuProseLeft, low).start <= character;
}

/**
 * guatu_draft_piece_at:
 * @draft: a report with a piece
 * @character: a character of its text
 *
 * Returns: the piece that it stands in, or the last one before it
 */
guint
guatu_draft_piece_at (const GuatuDraft *draft, gsize character)
{
  guint low = 0, high = draft->pieces->len;

  while (low + 1 < high)
    {
      const guint middle = (low + high) / 2;

      if (g_array_index (draft->pieces, GuatuDraftPiece, middle).start <= character)
        low = middle;
      else
        high = middle;
    }
  return low;
}

/**
 * guatu_draft_to_dataset:
 * @draft: a report
 * @report: is told what was left out
 * @problems: what is wrong with it
 * @error: %GUATU_IO_ERROR_INVALID where nothing is taken
 *
 * Returns: (transfer full) (nullable): a dataset of what is taken, with charts
 */
GuatuDataset *
guatu_draft_to_dataset (const GuatuDraft *draft, GuatuTableReport *report,
                        GuatuProblems *problems, GError **error)
{
  g_autofree gboolean *taken = g_new0 (gboolean, draft->marks->len + 1);

  for (guint i = 0; i < draft->marks->len; i++)
    taken[i] = guatu_draft_mark (draft, i)->taken;
  return guatu_report_dataset_of (draft->prose, taken, draft->name, report, problems,
                                  error);
}
