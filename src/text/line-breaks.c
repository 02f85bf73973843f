/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/line-breaks.h"

#include <stdlib.h>
#include <string.h>

#include "text/cut-text.h"
#include "text/layout-copy.h"
#include "text/line-count.h"
#include "text/punctuation.h"
#include "text/typesetter.h"

/* Widths tried when the lines of a text are made even. */
#define BALANCE_STEPS 6

/* What knows of a layout that a line ends where none may. */
#define TORN GUATU_LAYOUT_TORN

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
choose (PangoLayout *layout, const GuatuLinePlaces *places, PangoAttrList *plain,
        int n_lines, int measure, GuatuLines lines)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_copy (plain);
  g_autofree int *starts = g_new0 (int, n_lines);
  glong start = 0;
  int widest = 0;

  for (int i = 0; i < n_lines; i++)
    {
      int rest = n_lines - 1 - i;
      glong end = rest == 0 ? places->n
                  : lines == GUATU_LINES_FULL
                      ? guatu_line_places_full (places, start, rest, measure)
                      : guatu_line_places_even (places, start, rest, measure);

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

/* Ends the lines of @layout at places chosen for their sense, on as few lines as do, at
 * most @most. Returns whether there is a way. */
static gboolean
choose_fewest (PangoLayout *layout, const GuatuLinePlaces *places, PangoAttrList *plain,
               int measure, int most, GuatuLines lines)
{
  for (int n = MAX (places->rights[places->n] / MAX (measure, 1), 2); n <= most; n++)
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

/* How many lines begin where none may, such as within a word. */
static guint
count_torn (PangoLayout *layout, const GuatuLinePlaces *places)
{
  guint n = 0;
  glong at = 0;

  for (GSList *i = pango_layout_get_lines_readonly (layout); i != NULL; i = i->next)
    {
      int start = ((const PangoLayoutLine *) i->data)->start_index;

      while (at < places->n && places->bytes[at] < start)
        at++;
      n += at > 0 && at < places->n && !places->may[at];
    }
  return n;
}

/* Narrows the layout as far as the number of its lines allows, as guatu_line_count_even()
 * does. To set it in each width that is tried takes long. Where the characters alone need
 * more lines, it is known to be too narrow; and what was set in more comes out the same
 * in anything that its longest line has room in. Lines that would be even only if a word
 * were parted stay uneven.
 * @held: whether the layout has lines end at its places alone */
static void
balance (PangoLayout *layout, const GuatuLinePlaces *places, gboolean held, int width)
{
  int n_lines = pango_layout_get_line_count (layout);
  int low = width / n_lines, high = width, longest = layout_width (layout);
  int doubt = places->rights[places->n] / MAX ((int) places->n, 1);
  guint n_torn = count_torn (layout, places);

  for (int i = 0; i < BALANCE_STEPS; i++)
    {
      int middle = (low + high) / 2;

      if (middle >= longest)
        {
          high = middle;
          continue;
        }
      if (places->rights[places->n] > (gint64) n_lines * (middle + doubt)
          || (held && guatu_line_count (places, places->may, middle + doubt).n > n_lines))
        {
          low = middle;
          continue;
        }
      pango_layout_set_width (layout, middle);
      if (pango_layout_get_line_count (layout) > n_lines
          || pango_layout_is_ellipsized (layout) || layout_width (layout) > middle
          || count_torn (layout, places) > n_torn)
        low = middle;
      else
        {
          high = middle;
          longest = layout_width (layout);
        }
    }
  pango_layout_set_width (layout, high);
}

/* Returns (transfer full): @plain, with what is held together: with the letters on both
 * sides, which are then not parted either where the line is too short for all. */
static PangoAttrList *
hold_all (PangoAttrList *plain, const GuatuLinePlaces *places)
{
  PangoAttrList *attributes = pango_attr_list_copy (plain);
  glong from = 0;
  gboolean any = FALSE;

  for (glong i = 1; i <= places->n; i++)
    {
      any = any || places->held[i];
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

/* Whether what a text begins with and belongs together is sure to be longer than its
 * line, which is not its last, where it would be cut. */
static gboolean
begins_wide (PangoLayout *layout, const GuatuLinePlaces *places, int measure)
{
  glong end = 1;

  while (end < places->n && !places->may[end])
    end++;
  return pango_layout_get_height (layout) < -1
         && places->rights[MIN (end, places->n)]
                > measure + guatu_line_count_doubt (places);
}

/* Wraps a layout with what is held as @whole has it, or else as @plain does. Returns
 * (transfer none): the one that was taken */
static PangoAttrList *
wrap_held (PangoLayout *layout, const GuatuLinePlaces *places, PangoAttrList *plain,
           PangoAttrList *whole, int measure)
{
  gboolean is_cut = FALSE, is_wide = begins_wide (layout, places, measure);

  if (!is_wide)
    {
      wrap (layout, whole, measure);
      is_cut = pango_layout_is_ellipsized (layout);
      is_wide = layout_width (layout) > measure;
    }
  if (!is_cut && !is_wide)
    return whole;
  wrap (layout, plain, measure);
  /* What is cut in any case is not parted as well. */
  if (is_wide || !pango_layout_is_ellipsized (layout))
    return plain;
  wrap (layout, whole, measure);
  return whole;
}

/* Whether lines end for their sense, and not only where they are full or even. */
static gboolean
ends_for_sense (PangoLayout *layout, const GuatuLinePlaces *places, GuatuLines lines)
{
  return lines == GUATU_LINES_FULL || places->language == GUATU_LANGUAGE_ZH
         || guatu_typesetter_breaks (layout) != NULL;
}

/* Breaks a text whose lines are known from the widths of its characters, so that it is
 * set once. Returns whether they are, and it came out like that. */
static gboolean
set_known_lines (PangoLayout *layout, const GuatuLinePlaces *places, PangoAttrList *plain,
                 int measure, int max_lines, GuatuLines lines)
{
  g_autoptr (PangoAttrList) whole = NULL;
  GuatuLineCount count = guatu_line_count (places, places->may, measure);

  if (!count.is_sure || count.n > max_lines || count.n < 2)
    return FALSE;
  if (ends_for_sense (layout, places, lines)
      && choose_fewest (layout, places, plain, measure, count.n, lines))
    return TRUE;
  whole = hold_all (plain, places);
  wrap (layout, whole,
        lines == GUATU_LINES_EVEN ? guatu_line_count_even (places, count.n, measure)
                                  : measure);
  return pango_layout_get_line_count (layout) == count.n
         && count_torn (layout, places) == 0 && layout_width (layout) <= measure;
}

/* The last place where the line that begins at @start can be cut for an ellipsis. */
static glong
find_cut (PangoLayout *line, const GuatuLinePlaces *places, glong start, int room)
{
  int n_logs;
  const PangoLogAttr *logs = pango_layout_get_log_attrs_readonly (line, &n_logs);
  glong cut = start;

  for (glong i = start; i < places->n && places->rights[i] - places->lefts[start] <= room;
       i++)
    if (logs[i].is_cursor_position)
      cut = i;
  return cut;
}

/* Cuts a text of which it is known from the widths of its characters that it has no room
 * on @max_lines. Returns whether it is.
 * @ellipsis: its width */
static gboolean
set_known_cut (PangoLayout *layout, PangoLayout *line, const GuatuLinePlaces *places,
               PangoAttrList *plain, int measure, int max_lines, int ellipsis)
{
  g_autoptr (PangoAttrList) whole = NULL;
  glong start;

  if (!guatu_line_count_is_cut (places, measure, max_lines))
    return FALSE;
  whole = hold_all (plain, places);
  start = guatu_line_count_start (places, places->may_held, measure, max_lines - 1);
  wrap (layout, whole, measure);
  guatu_cut_text_end (layout,
                      places->bytes[find_cut (line, places, start, measure - ellipsis)],
                      max_lines);
  return TRUE;
}

/* Breaks a text into even or full lines, and cuts what does not fit. */
static void
set_lines (PangoLayout *layout, const GuatuLinePlaces *places, PangoAttrList *plain,
           int measure, GuatuLines lines)
{
  g_autoptr (PangoAttrList) whole = hold_all (plain, places);
  PangoAttrList *used = wrap_held (layout, places, plain, whole, measure);

  if (pango_layout_is_ellipsized (layout))
    guatu_cut_text_write (layout);
  if (guatu_cut_text_is_cut (layout) || pango_layout_get_line_count (layout) < 2)
    return;
  /* Pango, which knows fewer places, may take more lines than there have to be. */
  if (ends_for_sense (layout, places, lines)
      && choose_fewest (layout, places, plain, measure,
                        pango_layout_get_line_count (layout), lines))
    return;
  wrap (layout, used, measure);
  if (lines == GUATU_LINES_EVEN)
    balance (layout, places, used == whole, measure);
}

/**
 * guatu_line_breaks_set:
 * @layout: a text, without a width
 * @line: the same text set on one line, which is too long
 * @language: of the text
 * @width: of the measure, in scene units
 * @max_lines: what does not fit is cut with an ellipsis
 * @ellipsis: how wide that is, in scene units
 *
 * Breaks a text into lines. What belongs together stays so unless it is longer than
 * the measure, or takes lines that there are not.
 */
void
guatu_line_breaks_set (PangoLayout *layout, PangoLayout *line, GuatuLanguage language,
                       double width, int max_lines, double ellipsis, GuatuLines lines)
{
  const GuatuLinePlaces *places = guatu_line_places_of (line, language);
  int measure = pango_units_from_double (width);
  g_autoptr (PangoAttrList) plain
      = pango_attr_list_copy (pango_layout_get_attributes (layout));

  if (set_known_lines (layout, places, plain, measure, max_lines, lines)
      || set_known_cut (layout, line, places, plain, measure, max_lines,
                        pango_units_from_double (ellipsis)))
    return;
  pango_layout_set_height (layout, -max_lines);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  set_lines (layout, places, plain, measure, lines);
  if (count_torn (layout, places) > 0)
    g_object_set_data (G_OBJECT (layout), TORN, GINT_TO_POINTER (TRUE));
}

/**
 * guatu_line_breaks_tear:
 *
 * Returns: whether a line of a layout ends within what belongs together, such as a word
 *   that is longer than the measure
 */
gboolean
guatu_line_breaks_tear (PangoLayout *layout)
{
  return g_object_get_data (G_OBJECT (layout), TORN) != NULL;
}
