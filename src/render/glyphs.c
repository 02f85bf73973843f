/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/glyphs.h"

#include <math.h>
#include <pango/pangocairo.h>
#include <string.h>

#include "render/runs.h"

/* What a shared outline costs: <path id="" d=""/> once, and for each use
 * <use xlink:href="#" x="" y=""/>, with usual numbers. */
#define SHARING_BYTES 30
#define USE_BYTES 56

/* A font is one face in one size, so that this names one outline. */
typedef struct
{
  PangoFont *font;
  PangoGlyph glyph;
} Key;

static guint
hash_key (gconstpointer pointer)
{
  const Key *key = pointer;

  return g_direct_hash (key->font) * 31 + key->glyph;
}

static gboolean
equal_keys (gconstpointer a, gconstpointer b)
{
  const Key *first = a, *second = b;

  return first->font == second->font && first->glyph == second->glyph;
}

static void
free_glyph (gpointer pointer)
{
  GuatuGlyph *glyph = pointer;

  g_free (glyph->outline);
  g_free (glyph);
}

/* The SVG letter and the number of points of a cairo path's parts. */
static const struct
{
  char letter;
  int n_points;
} parts[] = {
  [CAIRO_PATH_MOVE_TO] = { 'm', 1 },
  [CAIRO_PATH_LINE_TO] = { 'l', 1 },
  [CAIRO_PATH_CURVE_TO] = { 'c', 3 },
  [CAIRO_PATH_CLOSE_PATH] = { 'z', 0 },
};

/* A number of hundredths, in as few characters as SVG allows. An outline has
 * hundreds, so they are not left to printf, which takes ten times as long. */
static void
append_hundredths (GString *data, gint64 value, gboolean first)
{
  char digits[24];
  int start = sizeof digits;
  guint64 rest = (guint64) ABS (value);
  int decimals = rest % 100 == 0 ? 0 : rest % 10 == 0 ? 1 : 2;

  rest /= decimals == 0 ? 100 : decimals == 1 ? 10 : 1;
  for (int i = 0; rest > 0 || i < MAX (decimals, 1); i++, rest /= 10)
    {
      digits[--start] = (char) ('0' + rest % 10);
      if (i + 1 == decimals)
        digits[--start] = '.';
    }
  if (value < 0)
    digits[--start] = '-';
  else if (!first)
    digits[--start] = ' ';
  g_string_append_len (data, digits + start, (gssize) sizeof digits - start);
}

/* Where the pen is; points are rounded before they are subtracted, so that no
 * error adds up along an outline. */
typedef struct
{
  gint64 x;
  gint64 y;
} Pen;

static Pen
pen_at (const cairo_path_data_t *point)
{
  return (Pen){ llround (point->point.x * 100), llround (point->point.y * 100) };
}

static void
append_part (GString *data, const cairo_path_data_t *part, Pen *pen)
{
  int n_points = parts[part->header.type].n_points;
  Pen end = n_points > 0 ? pen_at (&part[n_points]) : *pen;

  if (part->header.type == CAIRO_PATH_LINE_TO && (end.x == pen->x || end.y == pen->y))
    {
      g_string_append_c (data, end.y == pen->y ? 'h' : 'v');
      append_hundredths (data, end.x - pen->x + end.y - pen->y, TRUE);
    }
  else
    {
      g_string_append_c (data, parts[part->header.type].letter);
      for (int i = 1; i <= n_points; i++)
        {
          Pen to = pen_at (&part[i]);

          append_hundredths (data, to.x - pen->x, i == 1);
          append_hundredths (data, to.y - pen->y, FALSE);
        }
    }
  *pen = end;
}

/* The outline's first command moves the pen to where the others count from.
 * After a closed part cairo moves back to its start, as SVG does by itself. */
static void
take_path (GuatuGlyph *glyph, const cairo_path_t *path)
{
  GString *data = g_string_new (NULL);
  Pen start = path->num_data > 0 ? pen_at (&path->data[1]) : (Pen){ 0, 0 };
  Pen pen = start;
  int length = path->num_data > 0 ? path->data[0].header.length : 0;

  glyph->x = start.x;
  glyph->y = start.y;
  for (int i = length; i < path->num_data; i += length)
    {
      const cairo_path_data_t *part = &path->data[i];

      length = part->header.length;
      if (part->header.type == CAIRO_PATH_MOVE_TO && i + length >= path->num_data)
        break;
      append_part (data, part, &pen);
      if (part->header.type == CAIRO_PATH_MOVE_TO)
        start = pen;
      if (part->header.type == CAIRO_PATH_CLOSE_PATH)
        pen = start;
    }
  glyph->outline = g_string_free (data, data->len == 0);
}

/* Pango draws a box for what no font has, so it is asked for the outline. */
static GuatuGlyph *
new_glyph (cairo_t *cr, const Key *key)
{
  GuatuGlyph *glyph = g_new0 (GuatuGlyph, 1);
  PangoGlyphString *string = pango_glyph_string_new ();
  cairo_path_t *path;

  pango_glyph_string_set_size (string, 1);
  memset (string->glyphs, 0, sizeof string->glyphs[0]);
  string->glyphs[0].glyph = key->glyph;
  cairo_new_path (cr);
  cairo_move_to (cr, 0, 0);
  pango_cairo_glyph_string_path (cr, key->font, string);
  path = cairo_copy_path (cr);
  take_path (glyph, path);
  cairo_path_destroy (path);
  pango_glyph_string_free (string);
  return glyph;
}

typedef struct
{
  GuatuGlyphs *glyphs;
  GPtrArray *order;
  cairo_t *cr;
} Collection;

static void
collect (PangoLayout *layout, const PangoGlyphItem *run, double x, double baseline,
         gpointer data)
{
  Collection *collection = data;

  for (int i = 0; i < run->glyphs->num_glyphs; i++)
    {
      Key key = { run->item->analysis.font, run->glyphs->glyphs[i].glyph };
      GuatuGlyph *glyph = g_hash_table_lookup (collection->glyphs->all, &key);

      if (glyph == NULL)
        {
          glyph = new_glyph (collection->cr, &key);
          g_hash_table_insert (collection->glyphs->all, g_memdup2 (&key, sizeof key),
                               glyph);
          g_ptr_array_add (collection->order, glyph);
        }
      glyph->uses++;
    }
}

/* Shares the outlines whose sharing makes the file smaller. */
static void
share (GuatuGlyphs *glyphs, const GPtrArray *order)
{
  for (guint i = 0; i < order->len; i++)
    {
      GuatuGlyph *glyph = g_ptr_array_index (order, i);
      gsize length = glyph->outline != NULL ? strlen (glyph->outline) : 0;

      if (length * (glyph->uses - 1) <= SHARING_BYTES + USE_BYTES * (gsize) glyph->uses)
        continue;
      g_ptr_array_add (glyphs->shared, glyph);
      glyph->id = glyphs->shared->len;
    }
}

/**
 * guatu_glyphs_new:
 *
 * Returns: (transfer full): the outlines of a scene's letters
 */
GuatuGlyphs *
guatu_glyphs_new (const GuatuScene *scene)
{
  GuatuGlyphs *glyphs = g_new0 (GuatuGlyphs, 1);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 1, 1);
  Collection collection = { glyphs, order, cairo_create (surface) };

  glyphs->all = g_hash_table_new_full (hash_key, equal_keys, g_free, free_glyph);
  glyphs->shared = g_ptr_array_new ();
  for (guint i = 0; i < scene->texts->len; i++)
    guatu_layout_each_run (guatu_scene_text (scene, i)->layout, collect, &collection);
  share (glyphs, order);
  cairo_destroy (collection.cr);
  cairo_surface_destroy (surface);
  return glyphs;
}

/**
 * guatu_glyphs_free:
 */
void
guatu_glyphs_free (GuatuGlyphs *glyphs)
{
  g_hash_table_unref (glyphs->all);
  g_ptr_array_unref (glyphs->shared);
  g_free (glyphs);
}

/**
 * guatu_glyphs_get:
 * @font: of a run of the scene
 * @glyph: one of its glyphs
 *
 * Returns: (transfer none): its outline
 */
const GuatuGlyph *
guatu_glyphs_get (const GuatuGlyphs *glyphs, PangoFont *font, PangoGlyph glyph)
{
  const Key key = { font, glyph };

  return g_hash_table_lookup (glyphs->all, &key);
}
