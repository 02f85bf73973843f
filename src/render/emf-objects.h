/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/emf-write.h"

G_BEGIN_DECLS

/**
 * GuatuEmfObjects:
 *
 * The pens and brushes of an EMF file. Each is made once, when it is first used.
 */
typedef struct _GuatuEmfObjects GuatuEmfObjects;

GuatuEmfObjects *guatu_emf_objects_new (GuatuEmfWriter *writer) G_GNUC_WARN_UNUSED_RESULT;
void guatu_emf_objects_free (GuatuEmfObjects *objects);
void guatu_emf_use_brush (GuatuEmfObjects *objects, const GuatuColor *color);
void guatu_emf_use_pen (GuatuEmfObjects *objects, const GuatuStroke *stroke);
void guatu_emf_objects_delete (GuatuEmfObjects *objects);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuEmfObjects, guatu_emf_objects_free)

G_END_DECLS
