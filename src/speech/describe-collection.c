/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/describe-private.h"
#include "text/words.h"
#include "text/said-text.h"

static char *
quote (const GuatuText *title, GuatuLanguage language)
{
  g_autofree char *quotable = guatu_describe_quotable (title, language);

  return guatu_phrase_of (GUATU_PHRASE_QUOTED, language, 1, quotable);
}

static guint
count_values (const GuatuScene *scene)
{
  guint n = scene->left_out.n_values;

  for (guint i = 0; i < guatu_scene_n_marks (scene); i++)
    {
      const GuatuObservation *observation = guatu_scene_mark (scene, i)->observation;

      n += observation != NULL && !observation->missing;
    }
  return n;
}

/**
 * guatu_describe_collection:
 * @scenes: (element-type GuatuScene): pages of charts, one at least
 *
 * Returns: (transfer full): how many charts they are, and which
 */
char *
guatu_describe_collection (const GPtrArray *scenes, GuatuLanguage language)
{
  const GuatuScene *first = g_ptr_array_index (scenes, 0);
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *title = guatu_describe_quotable (&first->title, language);
  g_autofree char *values = NULL;
  g_autofree char *list = NULL;
  g_autofree char *size = NULL;
  g_autofree char *names = NULL;
  guint n_values = 0;

  for (guint i = 0; i < scenes->len; i++)
    {
      const GuatuScene *scene = g_ptr_array_index (scenes, i);

      n_values += count_values (scene);
      for (guint j = 0; j < scene->charts->len; j++)
        {
          const GuatuChartDescription *chart = g_ptr_array_index (scene->charts, j);

          g_ptr_array_add (titles,
                           quote (guatu_chart_said (chart, &chart->title), language));
        }
    }
  values = guatu_phrase_of (GUATU_PHRASE_PAGE_VALUES, language, n_values, NULL);
  size = guatu_phrase_of (GUATU_PHRASE_PAGE, language, titles->len, title, values);
  list = guatu_word_list (titles, language);
  names = guatu_phrase_of (GUATU_PHRASE_PAGE_CHARTS, language, 1, list);
  return g_strconcat (size, language == GUATU_LANGUAGE_ZH ? "" : " ", names, NULL);
}
