/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "emf-reader.h"

#include <string.h>

static guint32
read_number (const guint8 *bytes)
{
  return bytes[0] | (guint32) bytes[1] << 8 | (guint32) bytes[2] << 16
         | (guint32) bytes[3] << 24;
}

/* The records, which are to fill the file to its end. */
GArray *
emf_records (GBytes *file)
{
  GArray *records = g_array_new (FALSE, FALSE, sizeof (EmfRecord));
  gsize length = 0;
  const guint8 *bytes = g_bytes_get_data (file, &length);

  for (gsize at = 0; at < length;)
    {
      EmfRecord record;

      g_assert_cmpuint (length - at, >=, 8);
      record = (EmfRecord) { read_number (bytes + at), read_number (bytes + at + 4),
                             bytes + at + 8 };
      g_assert_cmpuint (record.size, >=, 8);
      g_assert_cmpuint (record.size % 4, ==, 0);
      g_assert_cmpuint (record.size, <=, length - at);
      g_array_append_val (records, record);
      at += record.size;
    }
  return records;
}

/* A number of a record, counted from behind its size. */
gint32
emf_number (const EmfRecord *record, guint index)
{
  g_assert_cmpuint (8 + 4 * index, <=, record->size - 4);

  return (gint32) read_number (record->content + 4 * index);
}

guint
emf_count (const GArray *records, guint32 type)
{
  guint n = 0;

  for (guint i = 0; i < records->len; i++)
    n += g_array_index (records, EmfRecord, i).type == type;
  return n;
}

/* What a header says of the picture; a bar stands for each zero. */
char *
emf_description (const EmfRecord *header)
{
  guint n = (guint) emf_number (header, 13), place = (guint) emf_number (header, 14);
  g_autofree gunichar2 *words = g_new (gunichar2, n);
  g_autoptr (GError) error = NULL;
  char *text;

  g_assert_cmpuint (place + 2 * n, <=, header->size);
  for (guint i = 0; i < n; i++)
    {
      const guint8 *at = header->content + place - 8 + 2 * i;

      words[i] = (gunichar2) (at[0] | at[1] << 8);
      if (words[i] == 0)
        words[i] = '|';
    }
  text = g_utf16_to_utf8 (words, n, NULL, NULL, &error);
  g_assert_no_error (error);
  return text;
}

#define MAX_OBJECTS 512

typedef struct
{
  guint32 style; /* of a pen */
  guint32 width;
  guint32 color;
  gboolean is_there;
} Object;

typedef struct
{
  cairo_t *cr;
  Object objects[MAX_OBJECTS];
  const Object *brush; /* NULL for none */
  const Object *pen;
  gboolean in_path;
} Player;

static void
set_color (cairo_t *cr, guint32 color)
{
  cairo_set_source_rgb (cr, (color & 0xff) / 255.0, (color >> 8 & 0xff) / 255.0,
                        (color >> 16 & 0xff) / 255.0);
}

static void
fill (Player *player)
{
  if (player->brush != NULL)
    {
      set_color (player->cr, player->brush->color);
      cairo_fill_preserve (player->cr);
    }
}

static void
finish (Player *player)
{
  if (player->pen != NULL)
    {
      set_color (player->cr, player->pen->color);
      cairo_set_line_width (player->cr, player->pen->width);
      cairo_set_line_join (player->cr, (player->pen->style & 0xf000) == 0x2000
                                           ? CAIRO_LINE_JOIN_MITER
                                           : CAIRO_LINE_JOIN_BEVEL);
      cairo_stroke_preserve (player->cr);
    }
  cairo_new_path (player->cr);
}

static void
trace (cairo_t *cr, const EmfRecord *record, guint first, guint n, gboolean is_closed)
{
  cairo_new_sub_path (cr);
  for (guint i = 0; i < n; i++)
    cairo_line_to (cr, emf_number (record, first + 2 * i),
                   emf_number (record, first + 2 * i + 1));
  if (is_closed)
    cairo_close_path (cr);
}

/* After the box: how many; or how many paths and points, and how many each has. */
static void
play_points (Player *player, const EmfRecord *record, gboolean are_many,
             gboolean are_closed)
{
  guint n = (guint) emf_number (record, 4), first = are_many ? 6 + n : 5;

  cairo_new_path (player->cr);
  if (!are_many)
    trace (player->cr, record, first, n, are_closed);
  for (guint i = 0; are_many && i < n; i++)
    {
      guint length = (guint) emf_number (record, 6 + i);

      trace (player->cr, record, first, length, are_closed);
      first += 2 * length;
    }
  if (are_closed)
    fill (player);
  finish (player);
}

static void
play_ellipse (Player *player, const EmfRecord *record)
{
  double left = emf_number (record, 0), top = emf_number (record, 1);
  double right = emf_number (record, 2), bottom = emf_number (record, 3);

  g_assert_cmpfloat_with_epsilon (right - left, bottom - top, 1.5);
  cairo_new_path (player->cr);
  cairo_arc (player->cr, (left + right) / 2, (top + bottom) / 2, (right - left) / 2, 0,
             2 * G_PI);
  cairo_close_path (player->cr);
  fill (player);
  finish (player);
}

static void
play_curves (Player *player, const EmfRecord *record)
{
  guint n = (guint) emf_number (record, 4);

  g_assert_cmpuint (n % 3, ==, 0);
  for (guint i = 5; i < 5 + 2 * n; i += 6)
    cairo_curve_to (player->cr, emf_number (record, i), emf_number (record, i + 1),
                    emf_number (record, i + 2), emf_number (record, i + 3),
                    emf_number (record, i + 4), emf_number (record, i + 5));
}

static Object *
new_object (Player *player, const EmfRecord *record)
{
  guint handle = (guint) emf_number (record, 0);

  g_assert_cmpuint (handle, >, 0);
  g_assert_cmpuint (handle, <, MAX_OBJECTS);
  g_assert_false (player->objects[handle].is_there);
  player->objects[handle].is_there = TRUE;
  return &player->objects[handle];
}

static void
make_brush (Player *player, const EmfRecord *record)
{
  g_assert_cmpint (emf_number (record, 1), ==, 0);
  new_object (player, record)->color = (guint32) emf_number (record, 2);
}

/* Whole and with flat ends: no style in the lowest four bits, which dashes have. */
static void
make_pen (Player *player, const EmfRecord *record)
{
  Object *pen = new_object (player, record);

  pen->style = (guint32) emf_number (record, 5);
  pen->width = (guint32) emf_number (record, 6);
  pen->color = (guint32) emf_number (record, 8);
  g_assert_cmpuint (pen->style & 0xffff0fff, ==, 0x00010200);
  g_assert_cmpint (emf_number (record, 10), ==, 0);
}

static void
select_object (Player *player, guint32 handle)
{
  if (handle == 0x80000005)
    player->brush = NULL;
  else if (handle == 0x80000008)
    player->pen = NULL;
  else
    {
      const Object *object = &player->objects[handle];

      g_assert_cmpuint (handle, <, MAX_OBJECTS);
      g_assert_true (object->is_there);
      if (object->style == 0)
        player->brush = object;
      else
        player->pen = object;
    }
}

static void
delete_object (Player *player, guint32 handle)
{
  Object *object = &player->objects[handle];

  g_assert_true (object->is_there);
  g_assert_true (object != player->brush && object != player->pen);
  object->is_there = FALSE;
}

static void
play_path (Player *player, const EmfRecord *record)
{
  switch (record->type)
    {
    case 59: /* EMR_BEGINPATH */
      g_assert_false (player->in_path);
      player->in_path = TRUE;
      cairo_new_path (player->cr);
      break;
    case 27: /* EMR_MOVETOEX */
      cairo_move_to (player->cr, emf_number (record, 0), emf_number (record, 1));
      break;
    case 54: /* EMR_LINETO */
      cairo_line_to (player->cr, emf_number (record, 0), emf_number (record, 1));
      break;
    case 6: /* EMR_POLYLINETO */
      for (guint i = 0; i < (guint) emf_number (record, 4); i++)
        cairo_line_to (player->cr, emf_number (record, 5 + 2 * i),
                       emf_number (record, 6 + 2 * i));
      break;
    case 5: /* EMR_POLYBEZIERTO */
      play_curves (player, record);
      break;
    case 61: /* EMR_CLOSEFIGURE */
      cairo_close_path (player->cr);
      break;
    case 60: /* EMR_ENDPATH */
      g_assert_true (player->in_path);
      player->in_path = FALSE;
      break;
    case 62: /* EMR_FILLPATH */
      g_assert_false (player->in_path);
      fill (player);
      cairo_new_path (player->cr);
      break;
    default:
      g_test_message ("record %u", record->type);
      g_assert_not_reached ();
    }
}

static void
play_record (Player *player, const EmfRecord *record)
{
  switch (record->type)
    {
    case 3: /* EMR_POLYGON */
      play_points (player, record, FALSE, TRUE);
      break;
    case 4: /* EMR_POLYLINE */
      play_points (player, record, FALSE, FALSE);
      break;
    case 7: /* EMR_POLYPOLYLINE */
      play_points (player, record, TRUE, FALSE);
      break;
    case 8: /* EMR_POLYPOLYGON */
      play_points (player, record, TRUE, TRUE);
      break;
    case 42: /* EMR_ELLIPSE */
      play_ellipse (player, record);
      break;
    case 39: /* EMR_CREATEBRUSHINDIRECT */
      make_brush (player, record);
      break;
    case 95: /* EMR_EXTCREATEPEN */
      make_pen (player, record);
      break;
    case 37: /* EMR_SELECTOBJECT */
      select_object (player, (guint32) emf_number (record, 0));
      break;
    case 40: /* EMR_DELETEOBJECT */
      delete_object (player, (guint32) emf_number (record, 0));
      break;
    default:
      play_path (player, record);
    }
}

/* What a program that heeds all of a file draws of it, at 96 dots to the inch; what is
 * not drawn on is clear. */
cairo_surface_t *
emf_play (GBytes *file, int width, int height)
{
  g_autoptr (GArray) records = emf_records (file);
  const EmfRecord *header = &g_array_index (records, EmfRecord, 0);
  cairo_surface_t *surface
      = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  g_autofree Player *player = g_new0 (Player, 1);
  double window[2] = { 1, 1 }, viewport[2] = { 1, 1 }, inches[2];

  player->cr = cairo_create (surface);
  for (guint i = 0; i < 2; i++)
    inches[i] = emf_number (header, 18 + i) / 25.4 / emf_number (header, 16 + i);
  for (guint i = 1; i + 1 < records->len; i++)
    {
      const EmfRecord *record = &g_array_index (records, EmfRecord, i);
      double *extent = record->type == 9 ? window : viewport;

      switch (record->type)
        {
        case 9:  /* EMR_SETWINDOWEXTEX */
        case 11: /* EMR_SETVIEWPORTEXTEX */
          extent[0] = emf_number (record, 0);
          extent[1] = emf_number (record, 1);
          cairo_identity_matrix (player->cr);
          cairo_scale (player->cr, viewport[0] / window[0] * inches[0] * 96,
                       viewport[1] / window[1] * inches[1] * 96);
          break;
        case 10: /* EMR_SETWINDOWORGEX */
        case 12: /* EMR_SETVIEWPORTORGEX */
        case 17: /* EMR_SETMAPMODE */
        case 19: /* EMR_SETPOLYFILLMODE */
        case 70: /* EMR_GDICOMMENT */
          break;
        default:
          play_record (player, record);
        }
    }
  g_assert_false (player->in_path);
  for (guint i = 0; i < MAX_OBJECTS; i++)
    g_assert_false (player->objects[i].is_there);
  cairo_destroy (player->cr);
  cairo_surface_flush (surface);
  return surface;
}
