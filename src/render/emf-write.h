/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/outline.h"
#include "render/paths.h"

G_BEGIN_DECLS

/* The records that a figure needs, by their numbers ([MS-EMF], 2.1.1). */
typedef enum
{
  GUATU_EMF_HEADER = 1,
  GUATU_EMF_POLYGON = 3,
  GUATU_EMF_POLYLINE = 4,
  GUATU_EMF_POLYBEZIERTO = 5,
  GUATU_EMF_POLYLINETO = 6,
  GUATU_EMF_POLYPOLYLINE = 7,
  GUATU_EMF_POLYPOLYGON = 8,
  GUATU_EMF_SETWINDOWEXTEX = 9,
  GUATU_EMF_SETWINDOWORGEX = 10,
  GUATU_EMF_SETVIEWPORTEXTEX = 11,
  GUATU_EMF_SETVIEWPORTORGEX = 12,
  GUATU_EMF_EOF = 14,
  GUATU_EMF_SETMAPMODE = 17,
  GUATU_EMF_SETPOLYFILLMODE = 19,
  GUATU_EMF_MOVETOEX = 27,
  GUATU_EMF_SELECTOBJECT = 37,
  GUATU_EMF_CREATEBRUSHINDIRECT = 39,
  GUATU_EMF_DELETEOBJECT = 40,
  GUATU_EMF_ELLIPSE = 42,
  GUATU_EMF_LINETO = 54,
  GUATU_EMF_BEGINPATH = 59,
  GUATU_EMF_ENDPATH = 60,
  GUATU_EMF_CLOSEFIGURE = 61,
  GUATU_EMF_FILLPATH = 62,
  GUATU_EMF_GDICOMMENT = 70,
  GUATU_EMF_STRETCHDIBITS = 81,
  GUATU_EMF_EXTCREATEPEN = 95,
} GuatuEmfRecord;

/**
 * GuatuEmfWriter:
 *
 * Writes the records of an EMF file, one after the other, into memory.
 */
typedef struct _GuatuEmfWriter GuatuEmfWriter;

GuatuEmfWriter *guatu_emf_writer_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_emf_writer_free (GuatuEmfWriter *writer);
GBytes *guatu_emf_writer_take (GuatuEmfWriter *writer) G_GNUC_WARN_UNUSED_RESULT;

void guatu_emf_begin (GuatuEmfWriter *writer, GuatuEmfRecord record);
void guatu_emf_number (GuatuEmfWriter *writer, guint32 number);
void guatu_emf_point (GuatuEmfWriter *writer, GuatuGridPoint point);
void guatu_emf_bytes (GuatuEmfWriter *writer, gconstpointer bytes, gsize length);
void guatu_emf_end (GuatuEmfWriter *writer);

void guatu_emf_record (GuatuEmfWriter *writer, GuatuEmfRecord record,
                       const guint32 *numbers, guint n_numbers);
void guatu_emf_points (GuatuEmfWriter *writer, GuatuEmfRecord record,
                       const GuatuGridPoint *points, guint n_points);
void guatu_emf_paths (GuatuEmfWriter *writer, const GuatuPaths *paths,
                      gboolean are_closed);
void guatu_emf_handle (GuatuEmfWriter *writer, guint handle);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuEmfWriter, guatu_emf_writer_free)

G_END_DECLS
