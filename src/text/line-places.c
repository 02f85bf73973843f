/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/line-places.h"

#include <stdlib.h>
#include <string.h>

#include "text/no-break.h"
#include "text/typesetter.h"

/* What keeps the places of its text with a layout. */
#define PLACES "guatu-line-places"

/* How far from the even length a line may end for the sake of its sense, as a share
 * of the measure. */
#define SENSE_REACH 0.3

/* How much shorter than it could be a full line is for the sake of its sense. */
#define FULL_REACH 0.15

/* The last line of a note is no shorter than this share of the measure. */
#define LEAST_LAST 0.12

/* A line of a note ends with a sentence where that leaves no more than this share of
 * the measure free, or a formula whole. */
#define SENTENCE_REST 0.5

static gboolean
is_one_of (gunichar c, const char *set)
{
  return c != 0 && g_utf8_strchr (set, -1, c) != NULL;
}

static gboolean
is_han (gunichar c)
{
  return g_unichar_get_script (c) == G_UNICODE_SCRIPT_HAN;
}

/* Pango breaks neither before nor after a quotation mark. Chinese writes no blanks,
 * and breaks outside of the quotation. */
static gboolean
is_beside_quotation (const gunichar *chars, glong at)
{
  gunichar before = chars[at - 1], after = chars[at];

  return (is_one_of (before, "”’") && (is_han (after) || is_one_of (after, "“‘")))
         || (is_one_of (after, "“‘")
             && (is_han (before) || is_one_of (before, "、，。；：")));
}

/* Fills the widths of the characters, by the bytes at which they begin. */
static int *
measure_characters (PangoLayout *layout)
{
  int *widths = g_new0 (int, strlen (pango_layout_get_text (layout)) + 1);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  PangoRectangle logical;

  do
    {
      pango_layout_iter_get_char_extents (iter, &logical);
      widths[pango_layout_iter_get_index (iter)] = abs (logical.width);
    }
  while (pango_layout_iter_next_char (iter));
  pango_layout_iter_free (iter);
  return widths;
}

static void
free_places (gpointer data)
{
  GuatuLinePlaces *places = data;

  g_free (places->held);
  g_free (places->chars);
  g_free (places->bytes);
  g_free (places->lefts);
  g_free (places->rights);
  g_free (places->may);
  g_free (places->may_plain);
  g_free (places->may_held);
  g_free (places);
}

/* Lets lines begin where the author of the text says so, whatever is held there. */
static void
allow (GuatuLinePlaces *places, const GArray *breaks)
{
  for (guint i = 0; i < breaks->len; i++)
    {
      glong at = g_array_index (breaks, glong, i);

      places->may[at] = at > 0 && at < places->n;
    }
}

static GuatuLinePlaces *
find_places (PangoLayout *line, GuatuLanguage language)
{
  GuatuLinePlaces *places = g_new0 (GuatuLinePlaces, 1);
  const char *text = pango_layout_get_text (line);
  const GArray *breaks = guatu_typesetter_breaks (line);
  g_autofree int *widths = measure_characters (line);
  int n_logs;
  const PangoLogAttr *logs = pango_layout_get_log_attrs_readonly (line, &n_logs);

  places->text = text;
  places->language = language;
  places->chars = g_utf8_to_ucs4_fast (text, -1, &places->n);
  places->held = guatu_no_break_find (places->chars, places->n);
  places->bytes = g_new0 (int, places->n + 1);
  places->lefts = g_new0 (int, places->n + 1);
  places->rights = g_new0 (int, places->n + 1);
  places->may = g_new0 (gboolean, places->n + 1);
  places->may_plain = g_new0 (gboolean, places->n + 1);
  places->may_held = g_new0 (gboolean, places->n + 1);
  for (glong i = 0; i <= places->n; i++)
    {
      const char *p = text + places->bytes[i];

      places->may_plain[i] = i > 0 && i < places->n && logs[i].is_line_break;
      places->may_held[i] = places->may_plain[i] && !places->held[i];
      places->may[i] = i > 0 && i < places->n && !places->held[i]
                       && (logs[i].is_line_break
                           || (language == GUATU_LANGUAGE_ZH
                               && is_beside_quotation (places->chars, i)));
      if (i == places->n)
        break;
      places->bytes[i + 1] = (int) (g_utf8_next_char (p) - text);
      places->lefts[i + 1] = places->lefts[i] + widths[places->bytes[i]];
      places->rights[i + 1] = *p == ' ' ? places->rights[i] : places->lefts[i + 1];
    }
  if (breaks != NULL)
    allow (places, breaks);
  return places;
}

/**
 * guatu_line_places_of:
 * @line: a text that is set on one line
 * @language: of the text
 *
 * Returns: (transfer none): the places of the text, which live as long as @line does:
 *   they are found once, however many widths the text is broken for
 */
const GuatuLinePlaces *
guatu_line_places_of (PangoLayout *line, GuatuLanguage language)
{
  GuatuLinePlaces *places = g_object_get_data (G_OBJECT (line), PLACES);

  if (places != NULL)
    return places;
  places = find_places (line, language);
  g_object_set_data_full (G_OBJECT (line), PLACES, places, free_places);
  return places;
}

/* Whether 以上 or 以下, which belongs to what is before it, ends before @at. */
static gboolean
follows_bound (const GuatuLinePlaces *places, glong at)
{
  return at >= 2 && places->chars[at - 2] == g_utf8_get_char ("以")
         && is_one_of (places->chars[at - 1], "上下");
}

/* How well the sense of a Chinese text allows a break: 0 after a clause or what stands
 * in quotation marks or brackets, 1 before a further member, beside a number or a sign
 * of operation. */
static int
rank_place (const GuatuLinePlaces *places, glong at)
{
  gunichar before = places->chars[at - 1], after = places->chars[at];

  if (is_one_of (before, "：，。；、！？”’）》"))
    return 0;
  if (is_one_of (after, "与和及（“《") || is_one_of (before, "＝÷×＋－")
      || follows_bound (places, at)
      || g_unichar_isdigit (before) != g_unichar_isdigit (after))
    return 1;
  return 2;
}

static gboolean
ends_sentence (const GuatuLinePlaces *places, glong at)
{
  const gunichar *chars = places->chars;

  return chars[at - 1] == 0x3002
         || (at >= 2 && chars[at - 1] == ' ' && chars[at - 2] == '.'
             && g_unichar_isupper (chars[at]));
}

/* Whether the sentence that begins at @at is a formula, has room on a line of @measure,
 * and has none on the one that begins at @origin. */
static gboolean
begins_formula (const GuatuLinePlaces *places, glong at, int origin, int measure)
{
  gboolean equals = FALSE;
  glong end = at + 1;

  for (; end < places->n && !ends_sentence (places, end); end++)
    equals = equals || is_one_of (places->chars[end], "=＝");
  return equals && places->rights[end] - places->lefts[at] <= measure
         && places->rights[end] - origin > measure;
}

/* Whether the place before @at can end the line that begins at @start, with @rest more
 * lines of @measure for what follows. */
static gboolean
can_end (const GuatuLinePlaces *places, glong start, glong at, int rest, int measure)
{
  return places->may[at] && at >= start + 2 && at + 2 <= places->n
         && places->rights[at] - places->lefts[start] <= measure
         && (gint64) places->rights[places->n] - places->lefts[at]
                <= (gint64) rest * measure;
}

/**
 * guatu_line_places_even:
 * @start: the character with which the line begins
 * @rest: how many more lines there are for what follows
 * @measure: of them, in Pango units
 *
 * Returns: the place where an even line ends best, or 0 where there is none
 */
glong
guatu_line_places_even (const GuatuLinePlaces *places, glong start, int rest, int measure)
{
  int even = (places->rights[places->n] - places->lefts[start]) / (rest + 1);
  int reach = (int) (measure * SENSE_REACH);
  int best_rank = G_MAXINT, best_away = G_MAXINT;
  glong best = 0;

  for (glong i = start + 1; i < places->n; i++)
    {
      int away = abs (places->rights[i] - places->lefts[start] - even);
      int rank = 0;

      if (!can_end (places, start, i, rest, measure))
        continue;
      rank = away <= reach ? rank_place (places, i) : 3;
      if (rank > best_rank || (rank == best_rank && away >= best_away))
        continue;
      best_rank = rank;
      best_away = away;
      best = i;
    }
  return best;
}

/**
 * guatu_line_places_full:
 * @start: the character with which the line begins
 * @rest: how many more lines there are for what follows
 * @measure: of them, in Pango units
 *
 * Returns: the last place where a full line can end, or one before it that makes more
 *   sense; 0 where there is none
 */
glong
guatu_line_places_full (const GuatuLinePlaces *places, glong start, int rest, int measure)
{
  const int *rights = places->rights;
  int origin = places->lefts[start], best_rank = G_MAXINT;
  int latest = rights[places->n] - (rest == 1 ? (int) (measure * LEAST_LAST) : 0);
  glong last = 0, sentence = 0, best = 0;

  for (glong i = start + 1; i < places->n && rights[i] - origin <= measure; i++)
    {
      if (!can_end (places, start, i, rest, measure) || places->lefts[i] > latest)
        continue;
      last = i;
      if (ends_sentence (places, i)
          && (rights[i] - origin >= measure * (1 - SENTENCE_REST)
              || begins_formula (places, i, origin, measure)))
        sentence = i;
    }
  for (glong i = last; i > start && rights[last] - rights[i] <= measure * FULL_REACH; i--)
    if (can_end (places, start, i, rest, measure) && rank_place (places, i) < best_rank)
      {
        best_rank = rank_place (places, i);
        best = i;
      }
  return sentence > 0 ? sentence : best;
}
