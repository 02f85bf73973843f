/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/text-figures.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/annotation.h"
#include "dataset/chart-layers.h"
#include "dataset/reference-line.h"
#include "dataset/shaded-period.h"
#include "dataset/text-figure-private.h"

/* The texts of a chart that have figures of the data in them, so that they stay true when
 * the data change. */

static void
free_figure (gpointer data)
{
  GuatuTextFigure *figure = data;

  g_free (figure->source);
  g_clear_pointer (&figure->worked_out, guatu_indicator_free);
  g_free (figure);
}

static void
free_text (gpointer data)
{
  GuatuTextWithFigures *with = data;

  g_ptr_array_unref (with->figures);
  guatu_text_clear (&with->said);
  g_free (with);
}

/* Texts of a chart that are being looked through; what is wrong with those of which there
 * are several copies was told of the first, and has no list. */
typedef struct
{
  const GuatuDataset *dataset;
  const GHashTable *damaged;
  guint index; /* of the chart */
  GPtrArray *texts;
  GuatuProblems *problems;
} Search;

static void
tell (const Search *search, const char *member, const char *message)
{
  g_autofree char *way = g_strdup (member);
  const GuatuDatasetPart part = { GUATU_LIST_CHARTS, (int) search->index, -1, way };

  if (search->problems != NULL)
    guatu_problems_add_at (search->problems, &part, "%s", message);
}

/* Whether something of an indicator could not be read, which is told already. */
static gboolean
is_damaged (const Search *search, const GuatuIndicator *indicator)
{
  return indicator != NULL && search->damaged != NULL
         && g_hash_table_contains ((GHashTable *) search->damaged, indicator);
}

static const GuatuTextFigure *
find_source (const GPtrArray *figures, const char *source, gsize length)
{
  for (guint i = 0; i < figures->len; i++)
    {
      const GuatuTextFigure *figure = g_ptr_array_index (figures, i);

      if (strlen (figure->source) == length
          && strncmp (figure->source, source, length) == 0)
        return figure;
    }
  return NULL;
}

static void
add_figure (const Search *search, GuatuTextWithFigures *with, const char *member,
            const GuatuTextPiece *piece)
{
  g_autofree char *source = g_strndup (piece->start, piece->length);
  g_autofree char *wrong = NULL;
  GuatuTextQuery query;
  GuatuTextFigure *figure;

  if (piece->is_wrong)
    {
      tell (search, member,
            _ ("A brace in this text has no other one. Write it twice where it stands "
               "for itself."));
      return;
    }
  if (find_source (with->figures, piece->start, piece->length) != NULL)
    return;
  figure = g_new0 (GuatuTextFigure, 1);
  g_ptr_array_add (with->figures, figure);
  wrong = guatu_text_query_read (source, search->dataset, &query);
  if (wrong == NULL
      && (is_damaged (search, query.indicator) || is_damaged (search, query.other)))
    figure->is_lost = TRUE;
  else if (wrong == NULL)
    wrong = guatu_text_query_answer (&query, source, figure);
  if (figure->source == NULL)
    figure->source = g_steal_pointer (&source);
  if (wrong == NULL)
    return;
  figure->is_lost = TRUE;
  tell (search, member, wrong);
}

static void
look_through (const Search *search, const GuatuText *text, const char *member)
{
  const char *const languages[] = { text->zh, text->en };
  GuatuTextWithFigures *with;

  if (guatu_text_is_absent (text)
      || (strpbrk (text->zh, "{}") == NULL && strpbrk (text->en, "{}") == NULL))
    return;
  with = g_new0 (GuatuTextWithFigures, 1);
  with->text = text;
  with->figures = g_ptr_array_new_with_free_func (free_figure);
  g_ptr_array_add (search->texts, with);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      GuatuTextPiece piece;

      /* What is the same in both languages is told once. */
      if (i > 0 && g_str_equal (text->zh, text->en))
        break;
      for (const char *at = languages[i];
           (at = guatu_text_piece_next (at, &piece)) != NULL;)
        if (piece.is_figure)
          add_figure (search, with, member, &piece);
    }
}

/* The place of a member in the chart, or in one of its layers. */
static char *
member_of (const char *within, const char *list, guint index, const char *member)
{
  return g_strdup_printf ("%s%s%s[%u].%s", within != NULL ? within : "",
                          within != NULL ? "." : "", list, index, member);
}

/* What a chart or a layer notes at its values. */
static void
look_through_notes (const Search *search, const GuatuChartDescription *chart,
                    const char *within)
{
  for (guint i = 0; i < guatu_chart_n_annotations (chart); i++)
    {
      g_autofree char *member = member_of (within, "annotations", i, "text");

      look_through (search, &guatu_chart_annotation (chart, i)->text, member);
    }
  for (guint i = 0; chart->references != NULL && i < chart->references->len; i++)
    {
      g_autofree char *member = member_of (within, "reference", i, "label");

      look_through (search,
                    &g_array_index (chart->references, GuatuReferenceLine, i).label,
                    member);
    }
}

static void
look_through_shades (const Search *search, const GuatuChartDescription *chart)
{
  for (guint i = 0; i < guatu_chart_n_shades (chart); i++)
    {
      g_autofree char *member = member_of (NULL, "shade", i, "label");

      look_through (search, &guatu_chart_shade (chart, i)->label, member);
    }
}

/* Each layer has the shaded spans of its chart and, of small multiples, its other texts.
 */
static void
look_through_layers (const Search *search, const GuatuChartDescription *chart)
{
  Search again = *search;
  const gboolean multiples = chart->multiples != GUATU_DIMENSION_NONE;

  again.problems = NULL;
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    {
      GuatuChartDescription *layer = g_ptr_array_index (chart->layers, i);

      g_clear_pointer (&layer->texts, g_ptr_array_unref);
      look_through (search, &layer->title, layer->path);
      look_through_notes (multiples ? &again : search, layer, layer->path);
      look_through_shades (&again, layer);
    }
}

/**
 * guatu_dataset_find_text_figures:
 * @chart: one of @dataset, whose layers are all there
 * @index: its place in the list of charts
 * @damaged: (nullable): indicators of which something is wrong already
 * @problems: where what is wrong with the texts of the chart is added
 *
 * Finds the figures in the texts of a chart. From now on the chart and its texts stay
 * where they are.
 */
void
guatu_dataset_find_text_figures (const GuatuDataset *dataset,
                                 GuatuChartDescription *chart, guint index,
                                 const GHashTable *damaged, GuatuProblems *problems)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (free_text);
  const Search search = { dataset, damaged, index, texts, problems };

  g_clear_pointer (&chart->texts, g_ptr_array_unref);
  look_through (&search, &chart->title, "title");
  look_through (&search, &chart->subtitle, "subtitle");
  look_through (&search, &chart->note, "note");
  look_through_notes (&search, chart, NULL);
  look_through_shades (&search, chart);
  look_through_layers (&search, chart);
  if (texts->len == 0)
    return;
  chart->texts = g_ptr_array_ref (texts);
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    ((GuatuChartDescription *) g_ptr_array_index (chart->layers, i))->texts
        = g_ptr_array_ref (texts);
}

/**
 * guatu_chart_text_with_figures:
 * @text: one of the texts of a chart or a layer, or of a copy that shares its letters
 *
 * Returns: (transfer none) (nullable): its figures, or %NULL where there is no brace in
 * it
 */
GuatuTextWithFigures *
guatu_chart_text_with_figures (const GuatuChartDescription *chart, const GuatuText *text)
{
  for (guint i = 0; chart->texts != NULL && i < chart->texts->len; i++)
    {
      GuatuTextWithFigures *with = g_ptr_array_index (chart->texts, i);

      if (with->text->zh == text->zh && with->text->en == text->en)
        return with;
    }
  return NULL;
}

/** guatu_text_with_figures_find: (nullable): the figure that a piece of a text stands
 * for. */
const GuatuTextFigure *
guatu_text_with_figures_find (const GuatuTextWithFigures *with,
                              const GuatuTextPiece *piece)
{
  return find_source (with->figures, piece->start, piece->length);
}
