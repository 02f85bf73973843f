/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/text-figure-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Reads what a figure in a text says: INDICATOR[@PLACE].PERIOD [STATUS] [FORM]. */

static const char *const forms[] = {
  [GUATU_TEXT_FIGURE_PLAIN] = "plain",   [GUATU_TEXT_FIGURE_NUMBER] = "number",
  [GUATU_TEXT_FIGURE_GROWTH] = "growth", [GUATU_TEXT_FIGURE_SHARE] = "of",
  [GUATU_TEXT_FIGURE_PERIOD] = "period",
};

static gpointer
find_item (const GPtrArray *items, const char *id)
{
  /* All items have their ids first. */
  for (guint i = 0; i < items->len; i++)
    if (g_str_equal (*(char *const *) g_ptr_array_index (items, i), id))
      return g_ptr_array_index (items, i);
  return NULL;
}

/* Takes the form or the status that a word says; returns whether it says one. */
static gboolean
take_word (GuatuTextQuery *query, const char *word)
{
  GuatuStatus status;

  if (guatu_status_from_string (word, &status) && query->status < 0)
    {
      query->status = (int) status;
      return TRUE;
    }
  for (guint i = 1; i < G_N_ELEMENTS (forms); i++)
    if (g_str_equal (word, forms[i]) && query->form == GUATU_TEXT_FIGURE_VALUE)
      {
        query->form = (GuatuTextFigureForm) i;
        return TRUE;
      }
  return FALSE;
}

/* Reads the words behind the period. Returns whether all were understood. */
static gboolean
read_words (GuatuTextQuery *query, char **words, const GuatuDataset *dataset,
            char **unknown)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (!take_word (query, words[i]))
        return FALSE;
      if (query->form != GUATU_TEXT_FIGURE_SHARE || query->other != NULL)
        continue;
      if (words[i + 1] == NULL)
        return FALSE;
      if (!g_str_equal (words[i], forms[GUATU_TEXT_FIGURE_SHARE]))
        continue;
      i++;
      query->other = find_item (dataset->indicators, words[i]);
      if (query->other == NULL)
        *unknown = g_strdup (words[i]);
    }
  return TRUE;
}

static gboolean
read_period (GuatuTextQuery *query, const char *word)
{
  query->is_latest = g_str_equal (word, "latest");
  query->is_first = g_str_equal (word, "first");
  return query->is_latest || query->is_first || guatu_period_parse (word, &query->period);
}

/* Reads INDICATOR[@PLACE]. An id that there is not is told. */
static void
read_names (GuatuTextQuery *query, char *names, const GuatuDataset *dataset,
            char **unknown)
{
  char *at = strchr (names, '@');

  if (at != NULL)
    {
      *at = '\0';
      query->place = find_item (dataset->places, at + 1);
      if (query->place == NULL)
        *unknown = g_strdup (at + 1);
    }
  query->indicator = find_item (dataset->indicators, names);
  if (query->indicator == NULL)
    {
      g_free (*unknown);
      *unknown = g_strdup (names);
    }
}

/**
 * guatu_text_query_read:
 * @source: what stands between the braces
 * @query: (out): what it asks for
 *
 * Returns: (transfer full) (nullable): what is wrong with it, or %NULL
 */
char *
guatu_text_query_read (const char *source, const GuatuDataset *dataset,
                       GuatuTextQuery *query)
{
  g_auto (GStrv) words = g_strsplit (source, " ", -1);
  char *dot = words[0] != NULL ? strrchr (words[0], '.') : NULL;
  g_autofree char *unknown = NULL;
  gboolean understood;

  *query = (GuatuTextQuery) { .status = -1 };
  understood = dot != NULL && read_period (query, dot + 1);
  if (understood)
    {
      *dot = '\0';
      read_names (query, words[0], dataset, &unknown);
      understood = read_words (query, words + 1, dataset, &unknown);
    }
  if (!understood)
    return g_strdup_printf (
        _ ("“{%s}” is no figure: write {indicator.period}, {indicator@place.period}, and "
           "“growth”, “of” another indicator, “plain”, “number”, “period” or a status "
           "behind it; a brace that stands for itself is written twice."),
        source);
  return unknown != NULL
             ? g_strdup_printf (_ ("“{%s}” has nothing to stand for: there is no “%s”."),
                                source, unknown)
             : NULL;
}
