/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/line-breaks.h"

#include <stdlib.h>
#include <string.h>

#include "chart/cut-text.h"
#include "chart/no-break.h"
#include "chart/punctuation.h"
#include "chart/typesetter.h"

/* Widths tried when the lines of a text are made even. */
#define BALANCE_STEPS 6

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

/* What is known of each place before a character of a text that is set on one line. */
typedef struct
{
  const char *text;
  GuatuLanguage language;
  gunichar *chars;
  glong n;
  int *bytes;    /* where the character begins */
  int *lefts;    /* where it begins, in Pango units */
  int *rights;   /* where a line that ends before it ends, without blanks */
  gboolean *may; /* whether a line may begin with it */
} Places;

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

/* @layout: set on one line. What is held stays so. */
static void
places_init (Places *places, PangoLayout *layout, const gboolean *held,
             GuatuLanguage language)
{
  const char *text = pango_layout_get_text (layout);
  g_autofree int *widths = measure_characters (layout);
  int n_logs;
  const PangoLogAttr *logs = pango_layout_get_log_attrs_readonly (layout, &n_logs);

  *places = (Places) { .text = text, .language = language };
  places->chars = g_utf8_to_ucs4_fast (text, -1, &places->n);
  places->bytes = g_new0 (int, places->n + 1);
  places->lefts = g_new0 (int, places->n + 1);
  places->rights = g_new0 (int, places->n + 1);
  places->may = g_new0 (gboolean, places->n + 1);
  for (glong i = 0; i <= places->n; i++)
    {
      const char *p = text + places->bytes[i];

      places->may[i] = i > 0 && i < places->n && !held[i]
                       && (logs[i].is_line_break
                           || (language == GUATU_LANGUAGE_ZH
                               && is_beside_quotation (places->chars, i)));
      if (i == places->n)
        break;
      places->bytes[i + 1] = (int) (g_utf8_next_char (p) - text);
      places->lefts[i + 1] = places->lefts[i] + widths[places->bytes[i]];
      places->rights[i + 1] = *p == ' ' ? places->rights[i] : places->lefts[i + 1];
    }
}

/* Lets lines end where the author of the text says so, whatever is held there. */
static void
allow_breaks (Places *places, const GArray *breaks)
{
  for (guint i = 0; i < breaks->len; i++)
    {
      glong at = g_array_index (breaks, glong, i);

      places->may[at] = at > 0 && at < places->n;
    }
}

static void
places_clear (Places *places)
{
  g_free (places->chars);
  g_free (places->bytes);
  g_free (places->lefts);
  g_free (places->rights);
  g_free (places->may);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Places, places_clear)

/* Whether 以上 or 以下, which belongs to what is before it, ends before @at. */
static gboolean
follows_bound (const Places *places, glong at)
{
  return at >= 2 && places->chars[at - 2] == g_utf8_get_char ("以")
         && is_one_of (places->chars[at - 1], "上下");
}

/* How well the sense of a Chinese text allows a break: 0 after a clause or what stands
 * in quotation marks or brackets, 1 before a further member, beside a number or a sign
 * of operation. */
static int
rank_place (const Places *places, glong at)
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
ends_sentence (const Places *places, glong at)
{
  const gunichar *chars = places->chars;

  return chars[at - 1] == 0x3002
         || (at >= 2 && chars[at - 1] == ' ' && chars[at - 2] == '.'
             && g_unichar_isupper (chars[at]));
}

/* Whether the sentence that begins at @at is a formula, has room on a line of @measure,
 * and has none on the one that begins at @origin. */
static gboolean
begins_formula (const Places *places, glong at, int origin, int measure)
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
can_end (const Places *places, glong start, glong at, int rest, int measure)
{
  return places->may[at] && at >= start + 2 && at + 2 <= places->n
         && places->rights[at] - places->lefts[start] <= measure
         && (gint64) places->rights[places->n] - places->lefts[at]
                <= (gint64) rest * measure;
}

/* Returns the place where an even line ends best, or 0 where there is none. */
static glong
find_even (const Places *places, glong start, int rest, int measure)
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

/* Returns the last place where a full line can end, or one before it that makes more
 * sense; 0 where there is none. */
static glong
find_full (const Places *places, glong start, int rest, int measure)
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

/* Keeps all of a text from @from to before @to, in bytes, on one line. */
static void
hold_range (PangoAttrList *attributes, int from, int to)
{
  PangoAttribute *attribute = pango_attr_allow_breaks_new (FALSE);

  attribute->start_index = (guint) from;
  attribute->end_index = (guint) to;
  pango_attr_list_insert (attributes, attribute);
}

/* Ends the lines of @layout at places chosen for their sense. Returns whether there are
 * @n_lines such lines that fit. */
static gboolean
choose (PangoLayout *layout, const Places *places, PangoAttrList *plain, int n_lines,
        int measure, GuatuLines lines)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_copy (plain);
  g_autofree int *starts = g_new0 (int, n_lines);
  glong start = 0;
  int widest = 0;

  for (int i = 0; i < n_lines; i++)
    {
      int rest = n_lines - 1 - i;
      glong end = rest == 0                   ? places->n
                  : lines == GUATU_LINES_FULL ? find_full (places, start, rest, measure)
                                              : find_even (places, start, rest, measure);

      if (end == 0)
        return FALSE;
      widest = MAX (widest, places->rights[end] - places->lefts[start]);
      starts[i] = places->bytes[start];
      hold_range (attributes, places->bytes[start], places->bytes[end]);
      if (places->language == GUATU_LANGUAGE_ZH)
        guatu_punctuation_squeeze (attributes, places->text, (gsize) places->bytes[start],
                                   (gsize) places->bytes[end]);
      start = end;
    }
  if (widest > measure)
    return FALSE;
  pango_layout_set_width (layout, widest);
  pango_layout_set_wrap (layout, PANGO_WRAP_CHAR);
  pango_layout_set_attributes (layout, attributes);
  if (pango_layout_get_line_count (layout) != n_lines)
    return FALSE;
  for (int i = 0; i < n_lines; i++)
    if (pango_layout_get_line_readonly (layout, i)->start_index != starts[i])
      return FALSE;
  return TRUE;
}

/* Ends the lines of @layout at places chosen for their sense, on as few lines as do:
 * Pango, which knows fewer places, may take more. Returns whether there is a way. */
static gboolean
choose_fewest (PangoLayout *layout, const Places *places, PangoAttrList *plain,
               int measure, GuatuLines lines)
{
  int most = pango_layout_get_line_count (layout);

  for (int n = MAX (places->rights[places->n] / measure, 2); n <= most; n++)
    if (choose (layout, places, plain, n, measure, lines))
      return TRUE;
  return FALSE;
}

static int
layout_width (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return logical.width;
}

/* Filling the first line to the brim leaves a short word on the last. Narrows the
 * layout as far as the number of its lines allows. */
static void
balance (PangoLayout *layout, int width)
{
  int n_lines = pango_layout_get_line_count (layout);
  int low = width / n_lines, high = width;

  for (int i = 0; i < BALANCE_STEPS; i++)
    {
      int middle = (low + high) / 2;

      pango_layout_set_width (layout, middle);
      if (pango_layout_get_line_count (layout) > n_lines
          || pango_layout_is_ellipsized (layout) || layout_width (layout) > middle)
        low = middle;
      else
        high = middle;
    }
  pango_layout_set_width (layout, high);
}

/* Returns (transfer full): @plain, with what is held together: with the letters on both
 * sides, which are then not parted either where the line is too short for all. */
static PangoAttrList *
hold_all (PangoAttrList *plain, const Places *places, const gboolean *held)
{
  PangoAttrList *attributes = pango_attr_list_copy (plain);
  glong from = 0;
  gboolean any = FALSE;

  for (glong i = 1; i <= places->n; i++)
    {
      any = any || held[i];
      if (i < places->n && !places->may[i])
        continue;
      if (any)
        hold_range (attributes, places->bytes[from], places->bytes[i]);
      any = FALSE;
      from = i;
    }
  return attributes;
}

static void
wrap (PangoLayout *layout, PangoAttrList *attributes, int width)
{
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_width (layout, width);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
}

/* Wraps a layout with what is held as @whole has it, or else as @plain does. Returns
 * (transfer none): the one that was taken */
static PangoAttrList *
wrap_held (PangoLayout *layout, PangoAttrList *plain, PangoAttrList *whole, int measure)
{
  gboolean is_cut, is_wide;

  wrap (layout, whole, measure);
  is_cut = pango_layout_is_ellipsized (layout);
  is_wide = layout_width (layout) > measure;
  if (!is_cut && !is_wide)
    return whole;
  wrap (layout, plain, measure);
  /* What is cut in any case is not parted as well. */
  if (is_wide || !pango_layout_is_ellipsized (layout))
    return plain;
  wrap (layout, whole, measure);
  return whole;
}

/**
 * guatu_line_breaks_set:
 * @layout: set on one line, which is too long
 * @language: of the text
 * @width: of the measure, in scene units
 * @max_lines: what does not fit is cut with an ellipsis
 *
 * Breaks a text into lines. What belongs together stays so unless it is longer than
 * the measure, or takes lines that there are not.
 */
void
guatu_line_breaks_set (PangoLayout *layout, GuatuLanguage language, double width,
                       int max_lines, GuatuLines lines)
{
  int measure = pango_units_from_double (width);
  const char *text = pango_layout_get_text (layout);
  glong n;
  g_autofree gunichar *chars = g_utf8_to_ucs4_fast (text, -1, &n);
  g_autofree gboolean *held = guatu_no_break_find (chars, n);
  g_autoptr (PangoAttrList) plain
      = pango_attr_list_copy (pango_layout_get_attributes (layout));
  g_autoptr (PangoAttrList) whole = NULL;
  PangoAttrList *used;
  const GArray *breaks = guatu_typesetter_breaks (layout);
  g_auto (Places) places = { 0 };

  places_init (&places, layout, held, language);
  if (breaks != NULL)
    allow_breaks (&places, breaks);
  whole = hold_all (plain, &places, held);
  pango_layout_set_height (layout, -max_lines);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  used = wrap_held (layout, plain, whole, measure);
  if (pango_layout_is_ellipsized (layout))
    guatu_cut_text_write (layout);
  if (guatu_cut_text_is_cut (layout) || pango_layout_get_line_count (layout) < 2)
    return;
  if ((lines == GUATU_LINES_FULL || language == GUATU_LANGUAGE_ZH || breaks != NULL)
      && choose_fewest (layout, &places, plain, measure, lines))
    return;
  wrap (layout, used, measure);
  if (lines == GUATU_LINES_EVEN)
    balance (layout, measure);
}
