/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/cut-text.h"

#include <string.h>

#include "text/layout-copy.h"

#define ELLIPSIS "…"
#define ELLIPSIS_BETWEEN_WORDS " … "

/* What the end of a text that is cut in its middle does not begin with. */
#define NOT_FIRST " ,.;:)，、。；：）"

/* What keeps with a layout the whole of a text of which it shows a part, the attributes
 * of the whole, and how many lines there are for it. */
#define IN_FULL GUATU_LAYOUT_IN_FULL
#define WHOLE_ATTRIBUTES GUATU_LAYOUT_WHOLE_ATTRIBUTES
#define N_LINES GUATU_LAYOUT_N_LINES

/* Returns: how many bytes of its text a layout shows before Pango's ellipsis, or -1 */
static int
find_ellipsis (PangoLayout *layout)
{
  for (GSList *i = pango_layout_get_lines_readonly (layout); i != NULL; i = i->next)
    for (GSList *j = ((const PangoLayoutLine *) i->data)->runs; j != NULL; j = j->next)
      {
        const PangoItem *item = ((const PangoLayoutRun *) j->data)->item;

        if (item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS)
          return item->offset;
      }
  return -1;
}

/* Shows the first @length bytes of @text with an ellipsis, and what @attributes say of
 * them. */
static void
show (PangoLayout *layout, const char *text, int length, PangoAttrList *attributes)
{
  int n = (int) strlen (text);
  g_autofree char *kept = g_strchomp (g_strndup (text, (gsize) length));
  g_autofree char *cut = g_strconcat (kept, ELLIPSIS, NULL);
  g_autoptr (PangoAttrList) left = pango_attr_list_copy (attributes);

  length = (int) strlen (kept);
  if (left != NULL)
    pango_attr_list_update (left, length, n - length, (int) strlen (ELLIPSIS));
  pango_layout_set_attributes (layout, left);
  pango_layout_set_text (layout, cut, -1);
}

static gboolean
fits (PangoLayout *layout, int n_lines)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return pango_layout_get_line_count (layout) <= n_lines
         && logical.width <= pango_layout_get_width (layout);
}

/**
 * guatu_cut_text_end:
 * @layout: with a width and with the attributes of the whole text, not cut by Pango
 * @length: how many bytes of its text have room at most
 * @n_lines: that there are for it
 *
 * Cuts the end of a text off: as much of it as has to be, so that it fits with an
 * ellipsis, which is a letter of the text and set like those before it.
 */
void
guatu_cut_text_end (PangoLayout *layout, int length, int n_lines)
{
  g_autofree char *text = g_strdup (pango_layout_get_text (layout));
  g_autoptr (PangoAttrList) attributes
      = pango_attr_list_copy (pango_layout_get_attributes (layout));

  show (layout, text, length, attributes);
  while (length > 0 && !fits (layout, n_lines))
    {
      length = (int) (g_utf8_prev_char (text + length) - text);
      show (layout, text, length, attributes);
    }
  g_object_set_data_full (G_OBJECT (layout), IN_FULL, g_steal_pointer (&text), g_free);
  if (attributes != NULL)
    g_object_set_data_full (G_OBJECT (layout), WHOLE_ATTRIBUTES,
                            g_steal_pointer (&attributes),
                            (GDestroyNotify) pango_attr_list_unref);
  g_object_set_data (G_OBJECT (layout), N_LINES, GINT_TO_POINTER (n_lines));
}

/**
 * guatu_cut_text_write:
 * @layout: with its lines broken, and the last perhaps cut
 *
 * Makes the ellipsis by which Pango cuts a text a letter of the text: Pango's own has
 * another height in some versions than the rest of its line.
 */
void
guatu_cut_text_write (PangoLayout *layout)
{
  int length = find_ellipsis (layout);
  int n_lines = pango_layout_get_line_count (layout);

  if (length < 0)
    return;
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_NONE);
  guatu_cut_text_end (layout, length, n_lines);
}

/* A text that is cut in its middle. */
typedef struct
{
  const char *text;
  PangoLogAttr *places; /* of each character, and of the end */
  glong n;
} Whole;

static gboolean
is_letter_of_word (gunichar c)
{
  return g_unichar_isalnum (c) && g_unichar_get_script (c) != G_UNICODE_SCRIPT_HAN;
}

/* Whether the text may be cut before a character: neither within a word, if @words, nor
 * within what is read as one character. */
static gboolean
may_cut (const Whole *whole, glong at, gboolean words)
{
  const char *p = g_utf8_offset_to_pointer (whole->text, at);

  if (!whole->places[at].is_cursor_position)
    return FALSE;
  return !words || at == 0 || at == whole->n || !is_letter_of_word (g_utf8_get_char (p))
         || !is_letter_of_word (g_utf8_get_char (g_utf8_prev_char (p)));
}

/* The place nearest to @from, going by @step, where the text may be cut: between words,
 * or within one that is longer than what is kept. */
static glong
find_place (const Whole *whole, glong from, int step)
{
  glong end = step < 0 ? 0 : whole->n;

  for (gboolean words = 2; words-- > 0;)
    for (glong i = from; i != end; i += step)
      if (may_cut (whole, i, words))
        return i;
  return end;
}

/* Shows about so many characters of the text from its beginning and from its end. */
static void
show_ends (PangoLayout *layout, const Whole *whole, glong n_first, glong n_last,
           PangoAttrList *attributes)
{
  glong from = n_first > 0 ? find_place (whole, n_first, -1) : 0;
  glong to = find_place (whole, whole->n - n_last, 1);
  g_autofree char *first = g_utf8_substring (whole->text, 0, from);
  const char *last = g_utf8_offset_to_pointer (whole->text, to);
  const char *ellipsis = ELLIPSIS;
  g_autoptr (PangoAttrList) left = pango_attr_list_copy (attributes);
  g_autofree char *shown = NULL;

  while (*last != '\0' && g_utf8_strchr (NOT_FIRST, -1, g_utf8_get_char (last)) != NULL)
    last = g_utf8_next_char (last);
  if (from > 0 && to > 0 && (g_str_has_suffix (first, " ") || last[-1] == ' '))
    ellipsis = ELLIPSIS_BETWEEN_WORDS;
  g_strchomp (first);
  shown = g_strconcat (first, ellipsis, last, NULL);
  if (left != NULL)
    pango_attr_list_update (left, (int) strlen (first),
                            (int) (last - whole->text - (gssize) strlen (first)),
                            (int) strlen (ellipsis));
  pango_layout_set_attributes (layout, left);
  pango_layout_set_text (layout, shown, -1);
}

/* What is known of how many characters have room. */
typedef struct
{
  glong low;
  glong high;
  glong next;  /* what is tried now, as long as @step says so */
  glong step;  /* how far from it the next try is; 0 once halves are tried */
  int towards; /* more, fewer, or not known yet */
} Search;

static glong
next_try (const Search *search)
{
  return search->step > 0 ? CLAMP (search->next, search->low + 1, search->high)
                          : (search->low + search->high + 1) / 2;
}

/* Goes on from a guess by steps that double, and by halves once it has gone too far. */
static void
take_result (Search *search, glong tried, gboolean has_room)
{
  int towards = has_room ? 1 : -1;

  if (has_room)
    search->low = tried;
  else
    search->high = tried - 1;
  if (search->towards != 0 && search->towards != towards)
    search->step = 0;
  search->towards = towards;
  search->next = tried + towards * search->step;
  search->step *= 2;
}

/**
 * guatu_cut_text_in_middle:
 * @layout: whose text is cut
 * @end_share: how much of what is kept is the end of the text, from 0 to 1
 * @guess: about how many characters may be kept, as it was in a text like this, or 0:
 *   a good one saves setting the text several times
 *
 * Cuts the text of a layout anew, so that its beginning and its end are kept: as much as
 * has room on its lines, whole words where there are words.
 *
 * Returns: how many characters are kept, before words are kept whole
 */
glong
guatu_cut_text_in_middle (PangoLayout *layout, double end_share, glong guess)
{
  const char *text = guatu_cut_text_in_full (layout);
  PangoAttrList *attributes = g_object_get_data (G_OBJECT (layout), WHOLE_ATTRIBUTES);
  int n_lines = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (layout), N_LINES));
  glong n = g_utf8_strlen (text, -1);
  Search search = { 0, n - 1, guess, guess > 0 ? 1 : 0, 0 };
  g_autofree PangoLogAttr *places = g_new0 (PangoLogAttr, n + 1);
  const Whole whole = { text, places, n };

  g_return_val_if_fail (guatu_cut_text_is_cut (layout), 0);
  pango_get_log_attrs (text, -1, -1, NULL, places, (int) n + 1);
  while (search.low < search.high)
    {
      glong tried = next_try (&search), n_last = (glong) (tried * end_share);

      show_ends (layout, &whole, tried - n_last, n_last, attributes);
      take_result (&search, tried, fits (layout, n_lines));
    }
  show_ends (layout, &whole, search.low - (glong) (search.low * end_share),
             (glong) (search.low * end_share), attributes);
  return search.low;
}

/** guatu_cut_text_is_cut: whether a layout shows only a part of its text. */
gboolean
guatu_cut_text_is_cut (PangoLayout *layout)
{
  return g_object_get_data (G_OBJECT (layout), IN_FULL) != NULL;
}

/**
 * guatu_cut_text_in_full:
 *
 * Returns: (transfer none): the text of a layout, also of one that shows only a part
 */
const char *
guatu_cut_text_in_full (PangoLayout *layout)
{
  const char *text = g_object_get_data (G_OBJECT (layout), IN_FULL);

  return text != NULL ? text : pango_layout_get_text (layout);
}
