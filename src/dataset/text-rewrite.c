/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/text-rewrite.h"

#include <string.h>

#include "dataset/annotation.h"
#include "dataset/period-move.h"
#include "dataset/reference-line.h"
#include "dataset/shaded-period.h"
#include "dataset/text-figure-private.h"

/* Charts that are to say the same of another place or of a later year: the figures in
 * their texts then ask for other numbers. */

static char *
rewrite (const char *text, GuatuTextFigureMap map, gpointer data)
{
  GString *rewritten = g_string_new (NULL);
  GuatuTextPiece piece;
  const char *end;

  for (const char *at = text; (end = guatu_text_piece_next (at, &piece)) != NULL;
       at = end)
    {
      g_autofree char *source = g_strndup (piece.start, piece.length);
      g_autofree char *other
          = piece.is_figure && !piece.is_wrong ? map (source, data) : NULL;

      if (other != NULL)
        g_string_append_printf (rewritten, "{%s}", other);
      else
        g_string_append_len (rewritten, at, end - at);
    }
  return g_string_free (rewritten, FALSE);
}

static void
rewrite_text (GuatuText *text, GuatuTextFigureMap map, gpointer data)
{
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  if (guatu_text_is_absent (text))
    return;
  zh = rewrite (text->zh, map, data);
  en = rewrite (text->en, map, data);
  guatu_text_set (text, zh, en);
}

/**
 * guatu_chart_rewrite_figures:
 * @chart: a chart whose texts were not looked through yet, or will be once more
 * @map: (scope call): is asked about each figure in them, in either language
 *
 * Exchanges what the figures in the texts of a chart and of its layers ask for.
 */
void
guatu_chart_rewrite_figures (GuatuChartDescription *chart, GuatuTextFigureMap map,
                             gpointer data)
{
  rewrite_text (&chart->title, map, data);
  rewrite_text (&chart->subtitle, map, data);
  rewrite_text (&chart->note, map, data);
  for (guint i = 0; i < guatu_chart_n_annotations (chart); i++)
    rewrite_text (&g_array_index (chart->annotations, GuatuAnnotation, i).text, map,
                  data);
  for (guint i = 0; chart->references != NULL && i < chart->references->len; i++)
    rewrite_text (&g_array_index (chart->references, GuatuReferenceLine, i).label, map,
                  data);
  for (guint i = 0; i < guatu_chart_n_shades (chart); i++)
    rewrite_text (&g_array_index (chart->shades, GuatuShadedPeriod, i).label, map, data);
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    guatu_chart_rewrite_figures (g_ptr_array_index (chart->layers, i), map, data);
}

/* Reads a figure; FALSE where it is wrong, which is told where texts are looked through.
 */
static gboolean
read_query (const char *source, const GuatuDataset *dataset, GuatuTextQuery *query)
{
  g_autofree char *wrong = guatu_text_query_read (source, dataset, query);

  return wrong == NULL;
}

/* INDICATOR[@PLACE].PERIOD, with what stands behind it in @source. */
static char *
write_source (const char *source, const GuatuTextQuery *query, const GuatuPlace *place,
              const char *period)
{
  const char *rest = strchr (source, ' ');

  return g_strdup_printf ("%s%s%s.%s%s", query->indicator->id, place != NULL ? "@" : "",
                          place != NULL ? place->id : "", period,
                          rest != NULL ? rest : "");
}

/**
 * guatu_text_figure_place:
 * @source: what stands between the braces
 *
 * Returns: (transfer none) (nullable): the place that it names
 */
const GuatuPlace *
guatu_text_figure_place (const char *source, const GuatuDataset *dataset)
{
  GuatuTextQuery query;

  return read_query (source, dataset, &query) ? query.place : NULL;
}

/**
 * guatu_text_figure_at_place:
 * @source: what stands between the braces
 * @place: one of @dataset
 *
 * Returns: (transfer full) (nullable): the same of a place, or %NULL where it cannot be
 *   read
 */
char *
guatu_text_figure_at_place (const char *source, const GuatuDataset *dataset,
                            const GuatuPlace *place)
{
  GuatuTextQuery query;
  g_autofree char *head = NULL;

  if (!read_query (source, dataset, &query))
    return NULL;
  head = g_strndup (source, strcspn (source, " "));
  return write_source (source, &query, place, strrchr (head, '.') + 1);
}

/* Why a figure has no number, or %NULL. */
static char *
try_source (const char *source, const GuatuDataset *dataset)
{
  GuatuTextQuery query;
  GuatuTextFigure figure;
  char *wrong = guatu_text_query_read (source, dataset, &query);

  if (wrong != NULL)
    return wrong;
  wrong = guatu_text_query_answer (&query, source, &figure);
  g_free (figure.source);
  g_clear_pointer (&figure.worked_out, guatu_indicator_free);
  return wrong;
}

/**
 * guatu_text_figure_later:
 * @source: what stands between the braces
 * @dataset: that has the later numbers
 * @wrong: (out) (transfer full) (nullable): why it stays where it is, though it names a
 *   period
 *
 * Returns: (transfer full) (nullable): the same of a period that is @years later, or
 *   %NULL where it names none, or there is no such number
 */
char *
guatu_text_figure_later (const char *source, const GuatuDataset *dataset, int years,
                         char **wrong)
{
  GuatuTextQuery query;
  g_autofree char *period = NULL;
  g_autofree char *later = NULL;

  *wrong = NULL;
  if (!read_query (source, dataset, &query) || query.is_latest || query.is_first
      || !guatu_period_move (&query.period, years))
    return NULL;
  period = guatu_period_to_string (query.period);
  later = write_source (source, &query, query.place, period);
  *wrong = try_source (later, dataset);
  return *wrong == NULL ? g_steal_pointer (&later) : NULL;
}
