/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/emf-objects.h"

#include <math.h>

/* What every program has without making it ([MS-EMF], 2.1.31). */
#define NULL_BRUSH 0x80000005
#define NULL_PEN 0x80000008

/* How a pen draws ([MS-EMF], 2.1.25): in the drawing's own units, with ends that stop at
 * its points. */
#define GEOMETRIC 0x00010000
#define END_FLAT 0x00000200
#define JOIN_BEVEL 0x00001000
#define JOIN_MITER 0x00002000

/**
 * Object:
 * @style: of a pen, or 0 of a brush
 * @width: of a pen
 * @color: as the file has it
 */
typedef struct
{
  guint32 style;
  guint32 width;
  guint32 color;
} Object;

struct _GuatuEmfObjects
{
  GuatuEmfWriter *writer;
  GArray *made;  /* (element-type Object): by their handles, from 1 */
  guint32 brush; /* that is in use */
  guint32 pen;
};

/**
 * guatu_emf_objects_new:
 * @writer: that outlives them
 *
 * Returns: (transfer full): no objects yet
 */
GuatuEmfObjects *
guatu_emf_objects_new (GuatuEmfWriter *writer)
{
  GuatuEmfObjects *objects = g_new0 (GuatuEmfObjects, 1);

  objects->writer = writer;
  objects->made = g_array_new (FALSE, FALSE, sizeof (Object));
  return objects;
}

/**
 * guatu_emf_objects_free:
 */
void
guatu_emf_objects_free (GuatuEmfObjects *objects)
{
  g_array_unref (objects->made);
  g_free (objects);
}

static guint32
color_number (GuatuColor color)
{
  return (guint32) lround (color.red * 255) | (guint32) lround (color.green * 255) << 8
         | (guint32) lround (color.blue * 255) << 16;
}

static void
write_brush (GuatuEmfWriter *writer, guint handle, const Object *object)
{
  const guint32 numbers[] = { handle, 0 /* solid */, object->color, 0 };

  guatu_emf_record (writer, GUATU_EMF_CREATEBRUSHINDIRECT, numbers,
                    G_N_ELEMENTS (numbers));
}

/* Without a picture as its pattern, and without dashes, which few programs draw. */
static void
write_pen (GuatuEmfWriter *writer, guint handle, const Object *object)
{
  const guint32 numbers[]
      = { handle, 0, 0, 0, 0, object->style, object->width, 0, object->color, 0, 0 };

  guatu_emf_record (writer, GUATU_EMF_EXTCREATEPEN, numbers, G_N_ELEMENTS (numbers));
}

/* Returns: the handle of an object, which is made if it is not there */
static guint32
find_object (GuatuEmfObjects *objects, const Object *object)
{
  guint handle;

  for (guint i = 0; i < objects->made->len; i++)
    {
      const Object *made = &g_array_index (objects->made, Object, i);

      if (made->style == object->style && made->width == object->width
          && made->color == object->color)
        return i + 1;
    }
  g_array_append_val (objects->made, *object);
  handle = objects->made->len;
  guatu_emf_handle (objects->writer, handle);
  if (object->style == 0)
    write_brush (objects->writer, handle, object);
  else
    write_pen (objects->writer, handle, object);
  return handle;
}

static void
select_object (GuatuEmfObjects *objects, guint32 *in_use, guint32 handle)
{
  if (*in_use != handle)
    guatu_emf_record (objects->writer, GUATU_EMF_SELECTOBJECT, &handle, 1);
  *in_use = handle;
}

/**
 * guatu_emf_use_brush:
 * @color: (nullable): an opaque colour, or %NULL to fill nothing
 *
 * Says what the next records are filled with.
 */
void
guatu_emf_use_brush (GuatuEmfObjects *objects, const GuatuColor *color)
{
  Object object = { 0 };

  if (color != NULL)
    object.color = color_number (*color);
  select_object (objects, &objects->brush,
                 color != NULL ? find_object (objects, &object) : NULL_BRUSH);
}

/**
 * guatu_emf_use_pen:
 * @stroke: (nullable): of an opaque colour, or %NULL for none; its dashes are left out
 *
 * Says what the lines of the next records are drawn with.
 */
void
guatu_emf_use_pen (GuatuEmfObjects *objects, const GuatuStroke *stroke)
{
  Object object = { GEOMETRIC | END_FLAT, 0, 0 };

  if (stroke != NULL)
    {
      object.style |= stroke->join == GUATU_JOIN_BEVEL ? JOIN_BEVEL : JOIN_MITER;
      object.width = MAX (1, (guint32) lround (stroke->width * 100));
      object.color = color_number (stroke->color);
    }
  select_object (objects, &objects->pen,
                 stroke != NULL ? find_object (objects, &object) : NULL_PEN);
}

/**
 * guatu_emf_objects_delete:
 *
 * Deletes all objects, when the drawing is done.
 */
void
guatu_emf_objects_delete (GuatuEmfObjects *objects)
{
  guatu_emf_use_brush (objects, NULL);
  guatu_emf_use_pen (objects, NULL);
  for (guint32 handle = 1; handle <= objects->made->len; handle++)
    guatu_emf_record (objects->writer, GUATU_EMF_DELETEOBJECT, &handle, 1);
}
