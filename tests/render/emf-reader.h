/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/* Reads and plays an EMF by its specification alone ([MS-EMF]), without anything of what
 * writes it. */

/* A record: its number, its size and the numbers behind these. */
typedef struct
{
  guint32 type;
  guint32 size;
  const guint8 *content;
} EmfRecord;

GArray *emf_records (GBytes *file) G_GNUC_WARN_UNUSED_RESULT;
gint32 emf_number (const EmfRecord *record, guint index);
guint emf_count (const GArray *records, guint32 type);
char *emf_description (const EmfRecord *header) G_GNUC_WARN_UNUSED_RESULT;
cairo_surface_t *emf_play (GBytes *file, int width, int height) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
