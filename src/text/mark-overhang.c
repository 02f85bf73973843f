/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/mark-overhang.h"

#include <string.h>

#include "text/glyph-ink.h"
#include "text/printable.h"

/* What combining marks may reach beyond their line, as a share of the type. */
#define MARK_OVERHANG 0.15

/* How many marks a character keeps at most where more would reach too far. */
static const guint8 fewer_marks[] = { 2, 1, 0 };

static gboolean
is_near (PangoRectangle ink, PangoRectangle logical, int over)
{
  return ink.x >= logical.x - over && ink.y >= logical.y - over
         && ink.x + ink.width <= logical.x + logical.width + over
         && ink.y + ink.height <= logical.y + logical.height + over;
}

/* Returns (transfer full): for each byte of a layout's text, and one more, whether a
 * cluster begins there */
static gboolean *
find_clusters (PangoLayout *layout)
{
  gsize length = strlen (pango_layout_get_text (layout));
  gboolean *begins = g_new0 (gboolean, length + 1);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    begins[pango_layout_iter_get_index (iter)] = TRUE;
  while (pango_layout_iter_next_cluster (iter));
  pango_layout_iter_free (iter);
  begins[length] = TRUE;
  return begins;
}

/* Lowers the limit of a character by a step, if it is not the last. */
static gboolean
lower (GByteArray *limits, guint character)
{
  while (limits->len <= character)
    g_byte_array_append (limits, &(guint8) { GUATU_MAX_COMBINING_MARKS }, 1);
  for (guint i = 0; i < G_N_ELEMENTS (fewer_marks); i++)
    if (fewer_marks[i] < limits->data[character])
      {
        limits->data[character] = fewer_marks[i];
        return TRUE;
      }
  return FALSE;
}

/* Lowers the limits of the characters of the cluster that begins at a byte: of the
 * character before it, where it begins with a mark. */
static gboolean
lower_cluster (PangoLayout *layout, const gboolean *begins, int at, GByteArray *limits)
{
  const char *text = pango_layout_get_text (layout);
  gboolean any = FALSE;
  guint n = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gboolean is_mark = g_unichar_ismark (g_utf8_get_char (p));

      if (p > text + at && begins[p - text])
        break;
      if (!is_mark)
        n++;
      if ((p == text + at || (p > text + at && !is_mark)) && n > 0)
        any = lower (limits, n - 1) || any;
    }
  return any;
}

/* What is looked at: @line is the box of all of the text, @base that of the character
 * whose marks come. */
typedef struct
{
  PangoLayout *layout;
  const gboolean *begins;
  int over;
  PangoRectangle line;
  PangoRectangle base;
  GByteArray *limits;
} Search;

/* @x: where the run begins
 * @baseline: of its line
 * Returns: whether the limit of any of its characters was lowered */
static gboolean
search_run (Search *search, PangoGlyphItem *run, int x, int baseline)
{
  PangoGlyphItemIter cluster;
  gboolean any = FALSE;

  for (gboolean more = pango_glyph_item_iter_init_start (
           &cluster, run, pango_layout_get_text (search->layout));
       more; more = pango_glyph_item_iter_next_cluster (&cluster))
    {
      PangoRectangle ink = guatu_glyph_ink (run, cluster.start_glyph, cluster.end_glyph);
      int width = 0;

      for (int i = cluster.start_glyph; i < cluster.end_glyph; i++)
        width += run->glyphs->glyphs[i].geometry.width;
      if (width > 0)
        search->base = (PangoRectangle) { x, search->line.y, width, search->line.height };
      ink.x += x;
      ink.y += baseline;
      if (!is_near (ink, search->base, search->over))
        any = lower_cluster (search->layout, search->begins, cluster.start_index,
                             search->limits)
              || any;
      x += width;
    }
  return any;
}

/**
 * guatu_mark_overhang_limit:
 * @layout: of a text that guatu_printable_text() made with @limits
 * @size: of its type, in scene units
 * @limits: (inout): how many marks each character may carry
 *
 * Lowers the limits of those characters whose marks would be drawn over other lines.
 * The ink of each character is looked at, since any may come to be the last of its line.
 * Marks of another face than their character's are clusters without a width.
 *
 * Returns: whether any was lowered, so that the text has to be set anew
 */
gboolean
guatu_mark_overhang_limit (PangoLayout *layout, double size, GByteArray *limits)
{
  g_autofree gboolean *begins = find_clusters (layout);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  Search search = {
    .layout = layout,
    .begins = begins,
    .over = pango_units_from_double (size * MARK_OVERHANG),
    .limits = limits,
  };
  gboolean any = FALSE;

  pango_layout_get_extents (layout, NULL, &search.line);
  search.base = search.line;
  do
    {
      PangoGlyphItem *run = pango_layout_iter_get_run_readonly (iter);
      PangoRectangle box;

      if (run == NULL)
        continue;
      pango_layout_iter_get_run_extents (iter, NULL, &box);
      any = search_run (&search, run, box.x, pango_layout_iter_get_baseline (iter))
            || any;
    }
  while (pango_layout_iter_next_run (iter));
  pango_layout_iter_free (iter);
  return any;
}
