/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/annotation.h"
#include "dataset/shaded-period.h"
#include "guide/drawing.h"
#include "text/said-text.h"

/* What a figure in both languages has in Chinese only, where it has no room for both. */

/* Returns: (transfer full) (array): which marks have their numbers in English */
static gboolean *
find_english (const GuatuScene *scene)
{
  gboolean *english = g_new0 (gboolean, scene->marks->len + 1);

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->mark >= 0 && text->role == GUATU_ROLE_VALUE
          && text->language == GUATU_LANGUAGE_EN)
        english[text->mark] = TRUE;
    }
  return english;
}

/* Texts in a row, and how many they are. */
typedef struct
{
  GString *texts;
  guint n;
} List;

static void
add_to_list (List *list, const char *text)
{
  g_string_append_printf (list->texts, "%s%s", list->n > 0 ? "; " : "", text);
  list->n++;
}

static gboolean
is_own (const GuatuDrawing *drawing, int mark)
{
  return drawing->marks.n == 0
         || ((guint) mark >= drawing->marks.first
             && (guint) mark < drawing->marks.first + drawing->marks.n);
}

/* The numbers that are written in Chinese only although English writes them in another
 * way. */
static void
list_values (const GuatuDrawing *drawing, List *list)
{
  g_autofree gboolean *told = find_english (drawing->scene);

  for (guint i = 0; i < drawing->scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (drawing->scene, i);
      const GuatuSceneMark *mark
          = text->role == GUATU_ROLE_VALUE && text->mark >= 0
                ? guatu_scene_mark (drawing->scene, (guint) text->mark)
                : NULL;
      g_autofree char *english = NULL;
      GuatuObservation shown;

      if (mark == NULL || mark->observation == NULL || mark->observation->missing
          || told[text->mark] || !is_own (drawing, text->mark))
        continue;
      shown = guatu_mark_traits (drawing->chart->mark)->two_sided
                  ? guatu_observation_magnitude (mark->observation)
                  : *mark->observation;
      english
          = guatu_number_words_label (&drawing->second_words, mark->indicator, &shown);
      if (!guatu_label_is_same_number (
              &(GuatuText) { (char *) guatu_cut_text_in_full (text->layout), english }))
        {
          g_autofree char *of = guatu_drawing_name_value (
              drawing, mark->indicator, mark->observation, GUATU_LANGUAGE_EN);
          g_autofree char *whole = g_strdup_printf ("%s: %s", of, english);

          add_to_list (list, whole);
        }
    }
}

/* The names that are written in Chinese only. */
static void
list_names (const GArray *keys, List *list)
{
  for (guint i = 0; i < keys->len; i++)
    {
      const GuatuText *name = guatu_key_label (&g_array_index (keys, GuatuKey, i));

      if (g_strcmp0 (name->zh, name->en) != 0)
        add_to_list (list, name->en);
    }
}

static void
add_english (const GuatuText *text, List *list)
{
  if (g_strcmp0 (text->zh, text->en) != 0)
    add_to_list (list, text->en);
}

/* What is noted in Chinese only; the first layer speaks for what lies behind all. */
static void
list_notes (const GuatuDrawing *drawing, List *list)
{
  const GuatuChartDescription *chart = drawing->chart;

  for (guint i = 0; i < guatu_chart_n_annotations (chart); i++)
    add_english (guatu_chart_said (chart, &guatu_chart_annotation (chart, i)->text),
                 list);
  for (guint i = 0;
       chart->panel == 0 && !chart->second && i < guatu_chart_n_shades (chart); i++)
    add_english (guatu_chart_said (chart, &guatu_chart_shade (chart, i)->label), list);
}

/* Whether it is the layer that speaks for the periods of all. */
static gboolean
is_first (const GuatuDrawing *drawing)
{
  return drawing->columns == NULL || drawing->marks.first == 0;
}

static void
warn_of_list (const GuatuDrawing *drawing, GuatuTextRole role, List *list)
{
  if (list->n > 0)
    guatu_scene_warn_of_several (drawing->scene, GUATU_WARNING_DROPPED, role,
                                 list->texts->str, list->n);
  g_string_truncate (list->texts, 0);
  list->n = 0;
}

/* Whether the series are named somewhere and go without their English. Numbers that stand
 * alone have the names of their series where those of their categories are. */
static gboolean
lacks_series (const GuatuDrawing *drawing)
{
  GuatuEnglish part = guatu_mark_traits (drawing->chart->mark)->stands_alone
                          ? GUATU_ENGLISH_NAMES
                          : GUATU_ENGLISH_LEGEND;
  gboolean several = drawing->table->series->len > 1;

  if (drawing->keeps->english & part)
    return FALSE;
  return drawing->panel != NULL ? several && is_first (drawing)
                                : several || drawing->columns != NULL;
}

/**
 * guatu_drawing_warn_english:
 *
 * Tells, of numbers and of names at once, what a figure in both languages has in Chinese
 * only. Each heading tells of itself.
 */
void
guatu_drawing_warn_english (const GuatuDrawing *drawing)
{
  g_autoptr (GString) texts = g_string_new (NULL);
  List list = { texts, 0 };
  GuatuEnglish english = drawing->keeps->english;

  if (drawing->scene->figure.language != GUATU_LANGUAGE_ZH_EN)
    return;
  /* Stacked bars have their numbers in the language that has room on them. */
  if (drawing->chart->stack == GUATU_STACK_NONE || !(english & GUATU_ENGLISH_VALUES))
    list_values (drawing, &list);
  warn_of_list (drawing, GUATU_ROLE_VALUE, &list);
  if (!(english & GUATU_ENGLISH_NAMES) && !drawing->table->reduced && is_first (drawing))
    list_names (drawing->table->categories, &list);
  warn_of_list (drawing, GUATU_ROLE_CATEGORY, &list);
  if (lacks_series (drawing))
    list_names (drawing->table->series, &list);
  warn_of_list (drawing, GUATU_ROLE_LEGEND, &list);
  if (!(english & GUATU_ENGLISH_LEGEND))
    list_notes (drawing, &list);
  warn_of_list (drawing, GUATU_ROLE_ANNOTATION, &list);
}
