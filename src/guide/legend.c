/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/legend.h"

#include "guide/ground.h"
#include "guide/axis-title.h"
#include "scene/label-place.h"
#include "scene/occupancy.h"
#include "text/words.h"

/* Lengths at 1200×800. */
#define GAP_BEFORE_TITLE 36.0
#define GAP_AROUND 16.0
#define CORNER_MARGIN 14.0
#define CORNER_PAD 8.0

/* A wider title of the axis stands in a line of its own. */
#define TITLE_SHARE 0.5

/* The plot of a panel is so many lines of its numbers high at least. */
#define LEAST_PANEL 1.6

/* A column takes at most these shares of the plot. */
#define COLUMN_WIDTH 0.3
#define COLUMN_HEIGHT 0.85
#define CORNER_HEIGHT 0.5

/* The shape of a plot, width to height, that is read best. What stands upright
 * shares the width with its labels, what lies has it for itself. */
#define ASPECT_LYING 1.6
#define ASPECT_UPRIGHT 2.1

/* A place with its measured legend and what that leaves to the plot. */
typedef struct
{
  GuatuLegendLayout layout;
  GuatuBox at; /* where it stands; nowhere in particular inside */
  GuatuBox left;
} Placing;

/* Measures a legend for a place in @space; returns whether it can stand there. */
typedef gboolean (*Place) (Placing *placing, const GuatuDrawing *drawing,
                           const GuatuLegend *legend, GuatuBox space);

static gboolean
place_column (Placing *placing, const GuatuDrawing *drawing, const GuatuLegend *legend,
              GuatuBox space, double height)
{
  guatu_legend_layout_column (&placing->layout, drawing, legend->entries, legend->key,
                              space.width * COLUMN_WIDTH);
  placing->left = space;
  return !placing->layout.shortened && !placing->layout.torn
         && placing->layout.height <= space.height * height;
}

/* In a corner it takes nothing, if it finds one. */
static gboolean
place_inside (Placing *placing, const GuatuDrawing *drawing, const GuatuLegend *legend,
              GuatuBox space)
{
  return drawing->legend_may_be_inside
         && place_column (placing, drawing, legend, space, CORNER_HEIGHT);
}

/* Lines that are named at their ends have taken that side. */
static gboolean
place_beside (Placing *placing, const GuatuDrawing *drawing, const GuatuLegend *legend,
              GuatuBox space)
{
  gboolean stands = legend->beside_is_free
                    && place_column (placing, drawing, legend, space, COLUMN_HEIGHT);

  placing->left.width -= placing->layout.width + GAP_AROUND * 1.5 * drawing->style.unit;
  placing->at = (GuatuBox) { space.x + space.width - placing->layout.width, space.y,
                             placing->layout.width, placing->layout.height };
  return stands;
}

static gboolean
place_under (Placing *placing, const GuatuDrawing *drawing, const GuatuLegend *legend,
             GuatuBox space)
{
  const GuatuBox nothing = { 0, 0, 0, 0 };

  guatu_legend_layout_rows (&placing->layout, drawing, legend->entries, legend->key,
                            space.width, nothing);
  placing->left = space;
  placing->left.height
      -= placing->layout.height + guatu_drawing_air (drawing, GAP_AROUND);
  placing->at = (GuatuBox) { space.x, space.y + space.height - placing->layout.height,
                             placing->layout.width, placing->layout.height };
  return !placing->layout.shortened;
}

/* The places that a legend has but the usual one, over the plot; of two that leave
 * as much, the first is taken. A new place is a function and a row here. */
static const struct
{
  Place place;
  gboolean inside;
} places[] = {
  { place_inside, TRUE },
  { place_beside, FALSE },
  { place_under, FALSE },
};

/* What a plot has of a box: the largest part of it that has the best shape. */
static double
room_of (const GuatuDrawing *drawing, GuatuBox box)
{
  const GuatuChartDescription *chart = drawing->chart;
  gboolean lying = guatu_mark_traits (chart->mark)->lies
                   || (chart->mark == GUATU_MARK_BAR
                       && chart->orientation == GUATU_ORIENTATION_HORIZONTAL);
  double aspect = lying ? ASPECT_LYING : ASPECT_UPRIGHT;

  return MIN (box.width * box.width / aspect, box.height * box.height * aspect);
}

/** guatu_legend_row_height: what a legend of one row takes, with the gap under it. */
double
guatu_legend_row_height (const GuatuDrawing *drawing)
{
  return guatu_label_line_height (drawing->legend_language, drawing->style.legend.size,
                                  drawing->style.legend.least)
         + guatu_drawing_air (drawing, GAP_AROUND);
}

static void
take_from_top (GuatuBox *space, double height)
{
  space->y += height;
  space->height -= height;
}

/* The legend over the plot, at the left of the axis's title or under it. */
static void
place_over (Placing *placing, const GuatuDrawing *drawing, GArray *entries,
            const GuatuLegendKey *key, GuatuBox space, const GuatuLabel *title)
{
  double unit = drawing->style.unit;
  gboolean shares = title != NULL && title->width <= space.width * TITLE_SHARE;
  GuatuBox beside = { 0, 0, 0, 0 };

  if (title != NULL && !shares)
    take_from_top (&space, title->height);
  if (shares)
    beside = (GuatuBox) { 0, 0, title->width + GAP_BEFORE_TITLE * unit, title->height };
  guatu_legend_layout_rows (&placing->layout, drawing, entries, key, space.width, beside);
  placing->at
      = (GuatuBox) { space.x, space.y, placing->layout.width, placing->layout.height };
  placing->left = space;
  take_from_top (&placing->left, MAX (placing->layout.height, beside.height)
                                     + guatu_drawing_air (drawing, GAP_AROUND));
}

/* Takes a better place than the one over the plot, where several rows part the
 * plot from its heading: any that leaves it as much. */
static gboolean
find_better (Placing *best, GuatuLegend *legend, const GuatuDrawing *drawing,
             GuatuBox space)
{
  double most = best->layout.shortened ? 0 : room_of (drawing, best->left);
  gboolean found = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      Placing placing = { { NULL } };

      if (places[i].place (&placing, drawing, legend, space)
          && (room_of (drawing, placing.left) > most
              || (!found && room_of (drawing, placing.left) == most)))
        {
          GuatuLegendLayout worse = best->layout;

          most = room_of (drawing, placing.left);
          *best = placing;
          placing.layout = worse;
          legend->inside = places[i].inside;
          found = TRUE;
        }
      guatu_legend_layout_clear (&placing.layout);
    }
  return found;
}

/* Tells of the series that have the look of another, whatever names them. A slope that
 * names its lines at their ends shows by their colours what became of them. */
static void
warn_alike (const GuatuDrawing *drawing, gboolean name_series)
{
  if (drawing->chart->mark == GUATU_MARK_SLOPE && !name_series)
    return;
  for (guint i = GUATU_STYLE_N_LOOKS; i < drawing->table->series->len; i++)
    guatu_scene_warn (
        drawing->scene, GUATU_WARNING_ALIKE,
        name_series ? GUATU_ROLE_LEGEND : GUATU_ROLE_DIRECT,
        guatu_text_get (guatu_key_label (guatu_table_series (drawing->table, i)),
                        drawing->primary));
}

/* Whether a panel has no room for a plot under its title. */
static gboolean
is_too_low (const GuatuDrawing *drawing, const GuatuBox *space, double title)
{
  return drawing->columns != NULL
         && space->height - title - guatu_drawing_air (drawing, GAP_AROUND)
                < LEAST_PANEL
                      * guatu_label_line_height (drawing->primary,
                                                 drawing->style.tick.size,
                                                 drawing->style.tick.least);
}

static void
drop_title (const GuatuDrawing *drawing, GuatuLabel **title)
{
  for (guint i = 0; i < (*title)->n; i++)
    guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_AXIS_TITLE,
                      guatu_cut_text_in_full ((*title)->layouts[i]));
  g_clear_pointer (title, guatu_label_free);
}

/* Draws the title of the axis and the entries that are set over the plot or where it
 * keeps the most room. */
static void
place (GuatuLegend *legend, const GuatuDrawing *drawing, GuatuLabel *title,
       GuatuBox *space)
{
  double gap = guatu_drawing_air (drawing, GAP_AROUND);
  const GuatuLegendKey *key = legend->key;
  GuatuBox under_title = *space;
  Placing best = { { NULL } };
  gboolean over = TRUE;

  if (title == NULL && legend->entries->len == 0)
    return;
  if (title != NULL)
    take_from_top (&under_title, title->height + gap);
  if (legend->entries->len > 0)
    {
      place_over (&best, drawing, legend->entries, key, *space, title);
      if (best.layout.n_rows > 1)
        over = !find_better (&best, legend, drawing, under_title);
      legend->layout = best.layout;
    }
  if (title != NULL)
    {
      gboolean right = over && legend->entries->len > 0
                       && title->width <= space->width * TITLE_SHARE;

      guatu_label_place (title, drawing->scene, GUATU_ROLE_AXIS_TITLE,
                         space->x + (right ? space->width : 0), space->y,
                         right ? GUATU_ALIGN_END : GUATU_ALIGN_START,
                         guatu_axis_title_names (drawing) ? drawing->style.ink
                                                          : drawing->style.soft,
                         -1);
    }
  *space = legend->entries->len > 0 ? best.left : under_title;
  if (legend->entries->len > 0 && !legend->inside)
    guatu_legend_layout_draw (&legend->layout, drawing, key, best.at.x, best.at.y);
}

/**
 * guatu_legend_init:
 * @name_series: whether the series are named here and not at their marks
 * @space: (inout): what is left of the page
 *
 * Draws what the axis counts in, and a legend of what the chart uses: over the
 * plot where that takes one row, else where the plot keeps the most room. A
 * legend inside the plot is drawn by guatu_legend_finish(). The axis's title
 * stands at the left margin, or at the right one where a legend stands at the
 * left.
 */
void
guatu_legend_init (GuatuLegend *legend, const GuatuDrawing *drawing,
                   const GuatuLegendKey *key, gboolean name_series, GuatuBox *space)
{
  g_autoptr (GuatuLabel) title = NULL;

  if (drawing->panel != NULL)
    {
      *legend = (GuatuLegend) { .key = key };
      return;
    }
  title = drawing->pair == NULL ? guatu_axis_title_set (drawing, space->width) : NULL;
  warn_alike (drawing, name_series);
  *legend = (GuatuLegend) {
    .key = key,
    .beside_is_free = name_series || drawing->table->series->len < 2,
  };
  if (drawing->pair != NULL)
    {
      guatu_legend_init_of_pair (legend, drawing, space);
      return;
    }
  legend->entries = guatu_legend_entries_new (
      drawing, name_series && drawing->table->series->len > 1);
  if (!drawing->keeps->legend)
    guatu_legend_drop (legend, drawing);
  if (drawing->columns != NULL)
    legend->beside_is_free = FALSE;
  if (title == NULL && legend->entries->len == 0)
    return;
  if (title != NULL && is_too_low (drawing, space, title->height))
    drop_title (drawing, &title);
  place (legend, drawing, title, space);
}

/* Whether a legend explains the same already. */
static gboolean
has_entry (const GArray *entries, const GuatuLegendEntry *entry)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const GuatuLegendEntry *other = &g_array_index (entries, GuatuLegendEntry, i);

      if (other->kind == entry->kind && other->series == entry->series
          && other->status == entry->status && other->bound == entry->bound
          && g_strcmp0 (other->text.zh, entry->text.zh) == 0)
        return TRUE;
    }
  return FALSE;
}

/**
 * guatu_legend_init_of_panels:
 * @whole: the drawing of the chart
 * @panels: (array length=n): those of its small multiples
 * @space: (inout): what is left of the page
 *
 * Draws what the axes of small multiples count in, and one legend of what any of them
 * uses.
 */
void
guatu_legend_init_of_panels (GuatuLegend *legend, const GuatuDrawing *whole,
                             const GuatuDrawing *panels, guint n,
                             const GuatuLegendKey *key, GuatuBox *space)
{
  g_autoptr (GuatuLabel) title = guatu_axis_title_set (whole, space->width);

  warn_alike (&panels[0], TRUE);
  *legend = (GuatuLegend) { .key = key };
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GArray) entries = NULL;

      if (panels[i].chart->stands_back)
        continue;
      entries = guatu_legend_entries_new (&panels[i], panels[i].table->series->len > 1);
      if (legend->entries == NULL)
        {
          legend->entries = g_steal_pointer (&entries);
          continue;
        }
      for (guint j = 0; j < entries->len; j++)
        if (!has_entry (legend->entries, &g_array_index (entries, GuatuLegendEntry, j)))
          {
            GuatuLegendEntry *entry = &g_array_index (entries, GuatuLegendEntry, j);

            g_array_append_val (legend->entries, *entry);
            entry->text = (GuatuText) { NULL, NULL };
          }
    }
  if (legend->entries == NULL)
    legend->entries = guatu_legend_entries_new (&panels[0], FALSE);
  if (!whole->keeps->legend)
    guatu_legend_drop (legend, whole);
  place (legend, whole, title, space);
}

/* Draws the legend on a ground that keeps the grid off it. */
static void
draw_inside (const GuatuLegend *legend, const GuatuDrawing *drawing, GuatuBox box)
{
  double pad = CORNER_PAD * drawing->style.unit;

  guatu_ground_add (drawing, box);
  guatu_legend_layout_draw (&legend->layout, drawing, legend->key, box.x + pad,
                            box.y + pad);
}

/**
 * guatu_legend_finish:
 * @area: of the plot
 * @least: of what depth the shapes are at least that the legend must not cover
 *
 * Draws a legend that stands inside the plot, in a corner that all marks and
 * labels leave free.
 *
 * Returns: whether there was one, or none was needed
 */
gboolean
guatu_legend_finish (const GuatuLegend *legend, const GuatuDrawing *drawing,
                     GuatuBox area, GuatuDepth least)
{
  double unit = drawing->style.unit, margin = CORNER_MARGIN * unit;
  double width = legend->layout.width + 2 * CORNER_PAD * unit;
  double height = legend->layout.height + 2 * CORNER_PAD * unit;
  double left = area.x + margin, right = area.x + area.width - margin - width;
  double top = area.y + margin, bottom = area.y + area.height - margin - height;
  const GuatuPoint corners[]
      = { { left, top }, { right, top }, { right, bottom }, { left, bottom } };

  if (!legend->inside)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (corners) && left <= right && top <= bottom; i++)
    {
      GuatuBox box = { corners[i].x, corners[i].y, width, height };

      if (!guatu_occupancy_is_free (drawing->scene, box, least, -1))
        continue;
      draw_inside (legend, drawing, box);
      return TRUE;
    }
  return FALSE;
}

void
guatu_legend_clear (GuatuLegend *legend)
{
  guatu_legend_layout_clear (&legend->layout);
  g_clear_pointer (&legend->entries, g_array_unref);
}
