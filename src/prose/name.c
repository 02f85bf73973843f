/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/name.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/tables.h"
#include "prose/clean.h"
#include "prose/fold.h"
#include "prose/words.h"

typedef struct
{
  const char *word;
  gsize length;
} Word;

#define WORD(word) { word, sizeof (word) - 1 }

/* What stands at the ends of words and is no part of a name. */
static const Word before[]
    = { WORD ("的"),     WORD ("了"),   WORD ("和"),   WORD ("与"),   WORD ("及"),
        WORD ("并"),     WORD ("为"),   WORD ("对"),   WORD ("全年"), WORD ("、"),
        WORD ("，"),     WORD ("。"),   WORD (","),    WORD ("·"),    WORD ("等"),
        WORD ("有"),     WORD ("包括"), WORD ("包含"), WORD (" "),    WORD ("the "),
        WORD ("The "),   WORD ("a "),   WORD ("an "),  WORD ("of "),  WORD ("and "),
        WORD ("total "), WORD ("'s "),  WORD ("’s ") };
static const Word after[]
    = { WORD ("的"),   WORD ("了"),  WORD ("等"),  WORD ("达"), WORD ("约"),
        WORD ("为"),   WORD ("个"),  WORD ("和"),  WORD ("与"), WORD ("及"),
        WORD ("、"),   WORD ("，"),  WORD ("。"),  WORD (","),  WORD (" "),
        WORD ("全部"), WORD (" of"), WORD (" of"), WORD ("至"), WORD ("到"),
        WORD ("在"),   WORD ("共"),  WORD ("各"),  WORD ("-"),  WORD (".") };

static const struct
{
  const char *open;
  const char *close;
} pairs[]
    = { { "“", "”" }, { "（", "）" }, { "(", ")" }, { "《", "》" }, { "「", "」" } };

/* 对口, 对接: a word that begins with one that belongs to the sentence. */
static gboolean
is_longer_word (const char *name, gsize shorter)
{
  gsize length = 0;
  int item = 0;
  const GuatuCue *cue;

  if ((guchar) *name < 0x80 || !guatu_words_take (name, &length, &item)
      || length <= shorter)
    return FALSE;
  cue = guatu_words_cue (item);
  return cue == NULL || cue->kind == GUATU_CUE_PLAIN;
}

/* What of @name, which has @length bytes, belongs to the sentence: at its beginning, else
 * 0. */
static gsize
to_trim_before (const char *name, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    if (guatu_begins (name, before[i].word) && before[i].length <= length
        && !is_longer_word (name, before[i].length))
      return before[i].length;
  return 0;
}

/* The same at its end. */
static gsize
to_trim_after (const char *name, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (after); i++)
    if (after[i].length <= length
        && name[length - 1] == after[i].word[after[i].length - 1]
        && memcmp (name + length - after[i].length, after[i].word, after[i].length) == 0)
      return after[i].length;
  return 0;
}

static guint
count (const char *text, const char *mark)
{
  guint n = 0;

  for (const char *at = strstr (text, mark); at != NULL; at = strstr (at + 1, mark))
    n++;
  return n;
}

static void
drop (char *name, const char *mark)
{
  const gsize n = strlen (mark);

  for (char *at = strstr (name, mark); at != NULL; at = strstr (at, mark))
    memmove (at, at + n, strlen (at + n) + 1);
}

/* A mark whose other half is elsewhere says nothing. */
static void
drop_halves (char *name)
{
  const char *at = name;

  /* No mark begins with a byte of most Chinese characters, or is a letter. */
  while (g_ascii_isalnum (*at) || ((guchar) *at >= 0x80 && (guchar) *at <= 0xbf)
         || ((guchar) *at >= 0xe4 && (guchar) *at <= 0xe9) || *at == ' ')
    at++;
  if (*at == '\0')
    return;
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      const char first = *pairs[i].open;

      if (strchr (name, first) == NULL && strchr (name, *pairs[i].close) == NULL)
        continue;
      if (count (name, pairs[i].open) == count (name, pairs[i].close))
        continue;
      drop (name, pairs[i].open);
      drop (name, pairs[i].close);
    }
}

/**
 * guatu_name_clean:
 * @words: (transfer full): words that name something, as a report has them
 *
 * Returns: (transfer full): them without what belongs to the sentence; may be empty
 */
char *
guatu_name_clean (char *words)
{
  static const char *const particles[]
      = { "of", "to",   "from",  "and",     "or",    "than",   "at", "by",
          "on", "with", "since", "between", "until", "during", "per" };
  gsize start = 0, end = strlen (words);

  guatu_fold_radicals (words);
  while (start < end)
    {
      const gsize head = to_trim_before (words + start, end - start);
      const gsize tail = head == 0 ? to_trim_after (words + start, end - start) : 0;

      if (head + tail == 0)
        break;
      start += head;
      end -= tail;
      words[end] = '\0';
    }
  memmove (words, words + start, end - start + 1);
  drop_halves (words);
  for (guint i = 0; end - start <= strlen ("between") && i < G_N_ELEMENTS (particles);
       i++)
    if (g_str_equal (words, particles[i]))
      *words = '\0';
  return words;
}

/** guatu_name_is_chinese: whether a name has a Chinese character. */
gboolean
guatu_name_is_chinese (const char *name)
{
  for (; *name != '\0'; name = g_utf8_next_char (name))
    if (guatu_is_chinese (g_utf8_get_char (name)))
      return TRUE;
  return FALSE;
}

/**
 * guatu_name_growth_en:
 * @name: the official English of an indicator
 * @prices: at which prices it grows
 *
 * Returns: (transfer full): that of its growth
 */
char *
guatu_name_growth_en (const char *name, GuatuPrices prices)
{
  static const char *const growths[] = {
    [GUATU_PRICES_UNSAID] = "Growth of ",
    [GUATU_PRICES_CURRENT] = "Nominal growth of ",
    [GUATU_PRICES_CONSTANT] = "Real growth of ",
  };
  g_autofree char *lower = g_strdup (name);

  if (g_ascii_isupper (lower[0]) && g_ascii_islower (lower[1]))
    lower[0] = g_ascii_tolower (lower[0]);
  return g_strconcat (growths[prices], lower, NULL);
}

/**
 * guatu_name_fits:
 * @name: an indicator
 * @unit: (nullable): the unit of a number
 * @growth: whether the number is a growth
 *
 * Returns: whether official statistics state the indicator in such a unit
 */
gboolean
guatu_name_fits (const GuatuIndicatorName *name, const GuatuUnitName *unit,
                 gboolean growth)
{
  if (unit == NULL || growth || *name->units == '\0')
    return TRUE;
  for (const char *id = name->units; *id != '\0';)
    {
      const gsize length = strcspn (id, " ");
      const GuatuUnitName *stated = guatu_unit_names;

      while (strncmp (stated->id, id, length) != 0 || stated->id[length] != '\0')
        stated++;
      if (stated == unit || stated->kind == unit->kind)
        return TRUE;
      id += length;
      id += strspn (id, " ");
    }
  return FALSE;
}
