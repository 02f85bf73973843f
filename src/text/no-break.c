/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/no-break.h"

#include "text/compounds.h"

/* Chinese counters of more than one character, the longer before the shorter. */
static const char *const counters[] = {
  "个百分点", "平方公里", "平方千米", "百分点", "平方米", "立方米", "千瓦时", "千瓦",
  "千米",     "公里",     "公顷",     "公斤",   "人次",   "个月",   "小时",
};

/* What may follow a number and its counter. */
static const char *const tails[] = { "以上", "以下", "以内", "左右" };

/* Words before which a number may end its line all the same. */
static const char *const particles[]
    = { "of ", "and ", "or ", "to ", "in ", "the ", "by ", "for ", "from " };

static gboolean
is_one_of (gunichar c, const char *set)
{
  return g_utf8_strchr (set, -1, c) != NULL && c != 0;
}

static gboolean
is_han (gunichar c)
{
  return g_unichar_get_script (c) == G_UNICODE_SCRIPT_HAN;
}

/* How many characters of @word stand at @at; 0 unless all do. */
static glong
match (const gunichar *text, glong n, glong at, const char *word)
{
  glong length = 0;

  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p), length++)
    if (at + length >= n || text[at + length] != g_utf8_get_char (p))
      return 0;
  return length;
}

static void
hold (gboolean *held, glong from, glong to)
{
  for (glong i = from; i < to; i++)
    held[i] = TRUE;
}

/* Compounds of so many characters begin with no counter: the 村 of 第20村民委员会 is
 * none, but the 项 of 10项目标 is. */
#define LONG_COMPOUND 3

/* Whether a character counts: a Chinese one does, unless a name begins with it. */
static gboolean
is_counter (const gunichar *text, glong n, glong at)
{
  return at < n && is_han (text[at])
         && guatu_compound_length (text, n, at) < LONG_COMPOUND;
}

/* Holds what a Chinese number is counted in: the 万元 of 1150万元, the 年 of 2022年,
 * the 亿元以上 of 5亿元以上. */
static void
hold_counter (const gunichar *text, glong n, glong at, gboolean *held)
{
  glong end = at, length = 0;
  gboolean percent = FALSE;

  for (; end < n && is_one_of (text[end], "%％‰"); end++)
    percent = TRUE;
  while (end < n && !percent && is_one_of (text[end], "万亿余多"))
    end++;
  for (guint i = 0; i < G_N_ELEMENTS (counters) && length == 0; i++)
    length = match (text, n, end, counters[i]);
  if (!percent)
    end += length > 0 ? length : is_counter (text, n, end);
  for (guint i = 0; i < G_N_ELEMENTS (tails); i++)
    end += match (text, n, end, tails[i]);
  hold (held, at, end);
}

/* Whether the word that ends before the blank at @blank is “per”, or a currency's
 * three capitals. */
static gboolean
leads (const gunichar *text, glong blank, gboolean to_number)
{
  if (blank < 3 || (blank > 3 && g_unichar_isalnum (text[blank - 4])))
    return FALSE;
  if (to_number)
    return g_unichar_isupper (text[blank - 3]) && g_unichar_isupper (text[blank - 2])
           && g_unichar_isupper (text[blank - 1]);
  return g_unichar_tolower (text[blank - 3]) == 'p' && text[blank - 2] == 'e'
         && text[blank - 1] == 'r';
}

static gboolean
is_particle (const gunichar *text, glong n, glong at)
{
  for (guint i = 0; i < G_N_ELEMENTS (particles); i++)
    if (match (text, n, at, particles[i]) > 0)
      return TRUE;
  return FALSE;
}

/* Whether a blank before @at belongs to a number and its word, or to “per” and its. */
static gboolean
joins_words (const gunichar *text, glong n, glong at)
{
  if (at < 2 || text[at - 1] != ' ')
    return FALSE;
  if (g_unichar_isdigit (text[at]))
    return leads (text, at - 1, TRUE);
  if (!g_unichar_isalpha (text[at]))
    return FALSE;
  return leads (text, at - 1, FALSE)
         || (g_unichar_isdigit (text[at - 2]) && !is_particle (text, n, at));
}

/* A hyphen or dash before @at, inside a word or between two numbers. */
static gboolean
joins_parts (const gunichar *text, glong at)
{
  return at >= 2 && is_one_of (text[at - 1], "-–") && g_unichar_isalnum (text[at - 2])
         && g_unichar_isalnum (text[at]) && !is_han (text[at]);
}

/* A sign of operation, of which a sign that a number carries is none. */
static gboolean
is_operator (const gunichar *text, glong n, glong at)
{
  return is_one_of (text[at], "＝÷×＋－")
         || (is_one_of (text[at], "=+−") && (at + 1 == n || text[at + 1] == ' '));
}

/* A number before @at that follows another and a sign: 1＋25%, 1 + 25%. */
static gboolean
joins_terms (const gunichar *text, glong at)
{
  glong sign = at - 1;

  if (!g_unichar_isdigit (text[at]))
    return FALSE;
  if (sign > 0 && text[sign] == ' ')
    sign--;
  if (sign < 1 || !is_one_of (text[sign], "＝÷×＋－=+−"))
    return FALSE;
  sign--;
  return g_unichar_isdigit (text[sign])
         || (sign > 0 && text[sign] == ' ' && g_unichar_isdigit (text[sign - 1]));
}

/* Holds the compounds, read from the left, each as long as it can be: 城乡居民 and not
 * 居民. */
static void
hold_compounds (const gunichar *text, glong n, gboolean *held)
{
  for (glong i = 0; i < n;)
    {
      glong length = guatu_compound_length (text, n, i);

      hold (held, i + 1, i + length);
      i += MAX (length, 1);
    }
}

/* Keeps the last character of a Chinese text from standing alone on its line. */
static void
hold_last (const gunichar *text, glong n, gboolean *held)
{
  glong last = n - 1;

  while (last > 0 && g_unichar_ispunct (text[last]))
    last--;
  if (last > 0 && is_han (text[last]) && is_han (text[last - 1]))
    held[last] = TRUE;
}

/**
 * guatu_no_break_find:
 * @n: how many characters @text has
 *
 * Finds what lines must not part: a number from its words, the parts of a word with a
 * hyphen, an operator from what stands before it, the characters of a compound, the last
 * two characters.
 *
 * Returns: (transfer full): for each character whether no line may begin with it
 */
gboolean *
guatu_no_break_find (const gunichar *text, glong n)
{
  gboolean *held = g_new0 (gboolean, n + 1);

  for (glong i = 1; i < n; i++)
    {
      if (g_unichar_isdigit (text[i - 1]) && !g_unichar_isdigit (text[i]))
        hold_counter (text, n, i, held);
      if (joins_words (text, n, i) || joins_parts (text, i) || joins_terms (text, i)
          || is_operator (text, n, i) || is_one_of (text[i - 1], "（“‘《〈「『【第约")
          || (g_unichar_isdigit (text[i - 1]) && is_one_of (text[i], "—～")))
        held[i] = TRUE;
    }
  hold_compounds (text, n, held);
  hold_last (text, n, held);
  return held;
}
