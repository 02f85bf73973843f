/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/index-base.h"

#include <string.h>

#include "dataset/period.h"
#include "lexicon/begins.h"
#include "lexicon/period-text.h"
#include "lexicon/tables.h"

/* What an index is 100 of, in a normalized text:
 *
 *   text = [以] base (= | 为) 100
 *   base = a word of units.tsv (上年) | a period (1978, 2020年, 2015-01) | years
 * (2014-2016)  */

/* Takes a text off the end of another one and the blanks before it. */
static gboolean
take_end (char *text, const char *end)
{
  if (!g_str_has_suffix (text, end))
    return FALSE;
  text[strlen (text) - strlen (end)] = '\0';
  g_strchomp (text);
  return TRUE;
}

/* The base that a text names; NULL if it is no index. */
static char *
find_base (const char *text)
{
  g_autofree char *own = g_strdup (text);
  const char *base = own;

  if (!take_end (own, "100") || !(take_end (own, "=") || take_end (own, "为")))
    return NULL;
  if (guatu_begins (base, "以"))
    base += strlen ("以");
  return *base != '\0' ? g_strdup (base) : NULL;
}

/* A base that is a row of the table, however its sign is written. */
static const GuatuUnitName *
find_row (const char *base)
{
  static const char *const signs[] = { "%s=100", "%s = 100" };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      g_auto (GStrv) parts = g_strsplit (signs[i], "%s", 2);
      g_autofree char *word = g_strconcat (base, parts[1], NULL);
      int item = 0;

      if (guatu_forms_find (&guatu_unit_forms, word, &item))
        return &guatu_unit_names[item];
    }
  return NULL;
}

/* Years as bases of several write them: 2014-2016, 2014—2016年. */
static gboolean
is_years (const char *base, GuatuPeriod *period)
{
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GRegex) regex
      = g_regex_new ("^([12]\\d{3})年?[-–—~/]([12]\\d{3})年?$", 0, 0, NULL);
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  g_autofree char *written = NULL;

  if (!g_regex_match (regex, base, 0, &match))
    return FALSE;
  first = g_match_info_fetch (match, 1);
  last = g_match_info_fetch (match, 2);
  written = g_strdup_printf ("%s/%s", first, last);
  return guatu_period_parse (written, period);
}

static gboolean
is_base_period (const char *base, GuatuPeriod *period)
{
  if (!is_years (base, period) && !guatu_period_parse (base, period)
      && !guatu_period_text_parse (base, period))
    return FALSE;
  return period->year >= 1000 && period->year <= 2999
         && period->kind != GUATU_PERIOD_MOMENT;
}

/* The unit of a base period, which is made once and stays as the rows of tables do. */
static const GuatuUnitName *
unit_of (GuatuPeriod period)
{
  static GMutex mutex;
  static GHashTable *units;
  g_autofree char *written = guatu_period_to_string (period);
  g_autofree char *id = g_strconcat ("index-", written, NULL);
  GuatuUnitName *unit;

  g_strdelimit (id, "/", '-');
  g_mutex_lock (&mutex);
  if (units == NULL)
    units = g_hash_table_new (g_str_hash, g_str_equal);
  unit = g_hash_table_lookup (units, id);
  if (unit == NULL)
    {
      g_autofree char *zh = guatu_period_to_label (period, GUATU_LANGUAGE_ZH);
      g_autofree char *en = guatu_period_to_label (period, GUATU_LANGUAGE_EN);

      unit = g_new0 (GuatuUnitName, 1);
      unit->id = g_steal_pointer (&id);
      unit->kind = GUATU_UNIT_INDEX;
      unit->zh = g_strconcat (zh, "=100", NULL);
      unit->en = unit->en_one = g_strconcat (en, " = 100", NULL);
      g_hash_table_insert (units, (gpointer) unit->id, unit);
    }
  g_mutex_unlock (&mutex);
  return unit;
}

/**
 * guatu_index_base_find:
 * @normal: a unit as guatu_lexicon_normalize() makes it: 上年=100, 以1978年为100
 *
 * Returns: (transfer none) (nullable): the unit of an index with that base, if the whole
 *   text is one; it is never freed
 */
const GuatuUnitName *
guatu_index_base_find (const char *normal)
{
  g_autofree char *base = find_base (normal);
  const GuatuUnitName *row = base != NULL ? find_row (base) : NULL;
  GuatuPeriod period;

  if (base == NULL || row != NULL)
    return row;
  return is_base_period (base, &period) ? unit_of (period) : NULL;
}
