/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <pango/pango.h>

#include "dataset/language.h"

G_BEGIN_DECLS

/* The height of a line of type, as a share of its size: the same in every
 * script, so that a figure keeps its shape from one language to the other. */
#define GUATU_LINE_HEIGHT 1.28

/* The OpenType feature of digits of one width. */
#define GUATU_TABULAR "tnum=1"

/* No type is smaller than this, in scene units (6 points). */
#define GUATU_SMALLEST_TYPE 8.0

/**
 * GuatuTypesetter:
 *
 * Sets text the same way for the screen and for every file: its own font map,
 * resolution and rendering options, whatever the environment says. It belongs
 * to one thread; making one costs some milliseconds, so keep it.
 */
typedef struct _GuatuTypesetter GuatuTypesetter;

/* Texts that have been set; see set-texts.h. */
typedef struct _GuatuSetTexts GuatuSetTexts;

/**
 * GuatuFont:
 * @size: in scene units (1/96 inch)
 * @least: what it may not shrink below, in scene units; 0 for %GUATU_SMALLEST_TYPE
 * @tabular: digits of one width
 */
typedef struct
{
  double size;
  double least;
  gboolean bold;
  gboolean italic;
  gboolean tabular;
} GuatuFont;

GuatuTypesetter *guatu_typesetter_new (void) G_GNUC_WARN_UNUSED_RESULT;
GuatuTypesetter *
guatu_typesetter_new_cancellable (GCancellable *cancellable) G_GNUC_WARN_UNUSED_RESULT;
GuatuTypesetter *
guatu_typesetter_ref (GuatuTypesetter *typesetter) G_GNUC_WARN_UNUSED_RESULT;
void guatu_typesetter_unref (GuatuTypesetter *typesetter);

void guatu_typesetter_set_families (GuatuTypesetter *typesetter,
                                    const char *const *families);
void guatu_typesetter_keep_texts (GuatuTypesetter *typesetter);
void guatu_typesetter_begin_page (GuatuTypesetter *typesetter);
void guatu_typesetter_end_page (GuatuTypesetter *typesetter);
GuatuSetTexts *guatu_typesetter_get_texts (const GuatuTypesetter *typesetter);

PangoLayout *guatu_typesetter_set (GuatuTypesetter *typesetter, const char *text,
                                   GuatuLanguage language, const GuatuFont *font,
                                   double width) G_GNUC_WARN_UNUSED_RESULT;

gboolean guatu_typesetter_left_out (PangoLayout *layout);
void guatu_typesetter_set_cancellable (GuatuTypesetter *typesetter,
                                       GCancellable *cancellable);
GCancellable *guatu_typesetter_get_cancellable (const GuatuTypesetter *typesetter);
gboolean guatu_typesetter_is_wanted (const GuatuTypesetter *typesetter, GError **error);
const GArray *guatu_typesetter_breaks (PangoLayout *layout);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuTypesetter, guatu_typesetter_unref)

G_END_DECLS
