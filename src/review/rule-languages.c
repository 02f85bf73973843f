/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

#include <string.h>

/* A name in one language only. Where a whole dataset is, that is said once: it may be
 * meant. Where many names are, as in a report that was read, that is said once, too, with
 * how many they are and the first of them. What has neither Chinese characters nor
 * English words, such as GDP or 5G, is the same in both. */

/* So many names are told of one by one. */
#define MOST_TOLD 5u

typedef enum
{
  IN_BOTH,
  ONLY_CHINESE,
  ONLY_ENGLISH,
} In;

/* What a name lacks, by language. */
static const struct
{
  const char *zh;
  const char *en;
  const char *many_zh;
  const char *many_en;
  const char *all_zh;
  const char *all_en;
} messages[] = {
  [ONLY_CHINESE]
  = { "“%1”没有英文名称。", "“%1” has no English name.",
      "%2 个名称没有英文，英文图表将显示中文；第一个是“%1”。",
      "%2 names are not in English: charts in English will have them in Chinese. The "
      "first is “%1”.",
      "所有名称都没有英文，英文图表将显示中文。",
      "No name is in English: charts in English will have Chinese names." },
  [ONLY_ENGLISH]
  = { "“%1”没有中文名称。", "“%1” has no Chinese name.",
      "%2 个名称没有中文，中文图表将显示英文；第一个是“%1”。",
      "%2 names are not in Chinese: charts in Chinese will have them in English. The "
      "first is “%1”.",
      "所有名称都没有中文，中文图表将显示英文。",
      "No name is in Chinese: charts in Chinese will have English names." },
};

static gboolean
has_chinese (const char *text)
{
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    if (g_unichar_get_script (g_utf8_get_char (c)) == G_UNICODE_SCRIPT_HAN)
      return TRUE;
  return FALSE;
}

/* Four small letters on end are a word; GDP, km and pH are the same everywhere. */
static gboolean
has_english_word (const char *text)
{
  guint n = 0;

  for (const char *c = text; *c != '\0'; c++)
    {
      n = g_ascii_islower (*c) ? n + 1 : 0;
      if (n == 4)
        return TRUE;
    }
  return FALSE;
}

static In
language_of (const GuatuText *text)
{
  if (has_chinese (text->zh))
    return has_chinese (text->en) && !has_english_word (text->en) ? ONLY_CHINESE
                                                                  : IN_BOTH;
  return has_english_word (text->zh) && has_english_word (text->en) ? ONLY_ENGLISH
                                                                    : IN_BOTH;
}

/* Counts the names that are words of either language. */
static void
count (GuatuReview *review, const GuatuReviewName *name, gpointer data)
{
  guint *counts = data;

  if (has_chinese (name->text->zh) || has_english_word (name->text->en))
    counts[language_of (name->text)]++;
}

/* Of names of which there are too many only the first is told, with their number. */
static void
tell (GuatuReview *review, const GuatuReviewName *name, gpointer data)
{
  const In in = language_of (name->text);
  guint *counts = data;
  g_autofree char *number = g_strdup_printf ("%u", counts[in]);
  const GuatuReviewWords words[]
      = { { name->text->zh, name->text->en }, { number, number } };

  if (in == IN_BOTH || counts[in] == 0)
    return;
  if (counts[in] > MOST_TOLD)
    {
      counts[in] = 0;
      guatu_review_tell_of (review, GUATU_SEVERITY_WARNING, name->list, (int) name->index,
                            name->member, words, G_N_ELEMENTS (words),
                            messages[in].many_zh, messages[in].many_en);
    }
  else
    guatu_review_tell_of (review, GUATU_SEVERITY_WARNING, name->list, (int) name->index,
                          name->member, words, 1, messages[in].zh, messages[in].en);
}

static void
look (GuatuReview *review)
{
  guint counts[3] = { 0 };

  guatu_review_names (review, count, counts);
  for (guint in = ONLY_CHINESE; in <= ONLY_ENGLISH; in++)
    if (counts[in] > 0 && counts[IN_BOTH] == 0
        && counts[ONLY_CHINESE + ONLY_ENGLISH - in] == 0)
      {
        guatu_review_tell_of (review, GUATU_SEVERITY_HINT, GUATU_LIST_INDICATORS, -1,
                              "name", NULL, 0, messages[in].all_zh, messages[in].all_en);
        return;
      }
  guatu_review_names (review, tell, counts);
}

const GuatuReviewRule guatu_rule_languages = { "one-language", look };
