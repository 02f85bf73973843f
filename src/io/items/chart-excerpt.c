/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/chart-excerpt.h"

#include <string.h>

/* A chart that was chosen with some of many places says so at the end of its note, by
 * which it is known again: also in a file that it was saved to. */
static const GuatuText sentences[] = {
  { "只绘出最近一期数值最大的12个，下一图列出更多。",
    "Only the 12 that are greatest in the newest period; the next chart has more." },
  { "只绘出最近一期数值最大的12个，全部见下一图。",
    "Only the 12 that are greatest in the newest period; the next chart has all." },
};

/**
 * guatu_chart_excerpt_say:
 * @chart: a chart with the greatest of more places
 * @next_has_all: whether the next chart has all of them
 *
 * Says so behind its note.
 */
void
guatu_chart_excerpt_say (GuatuChartDescription *chart, gboolean next_has_all)
{
  const GuatuText *sentence = &sentences[next_has_all ? 1 : 0];
  const char *zh = chart->note.zh != NULL ? chart->note.zh : "";
  const char *en = chart->note.en != NULL ? chart->note.en : "";
  g_autofree char *all_zh = g_strconcat (zh, sentence->zh, NULL);
  g_autofree char *all_en = g_strconcat (en, *en != '\0' ? " " : "", sentence->en, NULL);

  guatu_text_set (&chart->note, all_zh, all_en);
}

/**
 * guatu_chart_excerpt_undo:
 * @chart: a chart
 *
 * Takes back that a chart has but the greatest of its places, and says so. A chart whose
 * note was changed is somebody’s own choice.
 *
 * Returns: whether it had
 */
gboolean
guatu_chart_excerpt_undo (GuatuChartDescription *chart)
{
  for (guint i = 0; chart->note.zh != NULL && i < G_N_ELEMENTS (sentences); i++)
    {
      g_autofree char *zh = NULL;
      g_autofree char *en = NULL;

      if (!g_str_has_suffix (chart->note.zh, sentences[i].zh)
          || !g_str_has_suffix (chart->note.en, sentences[i].en))
        continue;
      zh = g_strndup (chart->note.zh, strlen (chart->note.zh) - strlen (sentences[i].zh));
      en = g_strndup (chart->note.en, strlen (chart->note.en) - strlen (sentences[i].en));
      g_strchomp (en);
      guatu_text_clear (&chart->note);
      if (*zh != '\0')
        guatu_text_set (&chart->note, zh, en);
      g_ptr_array_set_size (chart->places, 0);
      return TRUE;
    }
  return FALSE;
}
