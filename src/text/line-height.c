/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/line-height.h"

#include <stdlib.h>

/* What Pango loses where it halves the space over and under a run. */
#define ROUNDING 2

/* How far over the baseline of its line the middle of a run of type lies, in Pango
 * units. Pango moves runs a little where faces have other baselines. */
static int
middle_of (const PangoLayoutRun *run)
{
  PangoRectangle logical;

  pango_glyph_string_extents (run->glyphs, run->item->analysis.font, NULL, &logical);
  return run->y_offset - logical.y - logical.height / 2;
}

/* The run that gives a line its height: one of the text's own face, so that its
 * baseline is where it is in other texts, or else the first. */
static const PangoLayoutRun *
find_leader (const PangoLayoutLine *line, PangoFont *face)
{
  for (GSList *i = line->runs; i != NULL; i = i->next)
    if (((const PangoLayoutRun *) i->data)->item->analysis.font == face)
      return i->data;
  return line->runs != NULL ? line->runs->data : NULL;
}

static void
set_height (PangoAttrList *attributes, const PangoItem *item, int height)
{
  PangoAttribute *attribute = pango_attr_line_height_new_absolute (height);

  attribute->start_index = (guint) item->offset;
  attribute->end_index = (guint) (item->offset + item->length);
  pango_attr_list_change (attributes, attribute);
}

/* Lowers the runs that would reach over or under the leader; returns whether there
 * are any. */
static gboolean
fit_line (const PangoLayoutLine *line, PangoFont *face, PangoAttrList *attributes,
          int height)
{
  const PangoLayoutRun *leader = find_leader (line, face);
  gboolean any = FALSE;

  for (GSList *i = line->runs; i != NULL; i = i->next)
    {
      const PangoLayoutRun *run = i->data;
      int away = run == leader ? 0 : abs (middle_of (run) - middle_of (leader));

      if (away <= ROUNDING)
        continue;
      set_height (attributes, run->item, MAX (height - 2 * away - ROUNDING, 0));
      any = TRUE;
    }
  return any;
}

/**
 * guatu_line_height_even:
 * @layout: all of whose runs ask for lines of one height, with its lines broken
 * @height: that height, in Pango units
 *
 * Makes every line as high as its runs ask for. Pango puts the middle of each run's
 * ascent and descent into the middle of the height. Two faces do not divide their
 * heights alike, so that a line with both comes out higher than either. One run
 * keeps the height here, and those of other faces ask for as much less as keeps
 * them within it.
 */
void
guatu_line_height_even (PangoLayout *layout, int height)
{
  g_autoptr (PangoFont) face = pango_context_load_font (
      pango_layout_get_context (layout), pango_layout_get_font_description (layout));
  PangoAttrList *attributes = pango_layout_get_attributes (layout);
  g_autoptr (PangoAttrList) fitted = NULL;
  gboolean any = FALSE;

  fitted
      = attributes != NULL ? pango_attr_list_copy (attributes) : pango_attr_list_new ();
  for (GSList *i = pango_layout_get_lines_readonly (layout); i != NULL; i = i->next)
    any = fit_line (i->data, face, fitted, height) || any;
  if (any)
    pango_layout_set_attributes (layout, fitted);
}
