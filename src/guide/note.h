/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

/* The parts of a note. */
typedef enum
{
  GUATU_NOTE_REMARKS = 1 << 0, /* which numbers are not final, or not comparable */
  GUATU_NOTE_REST = 1 << 1,
} GuatuNoteParts;

void guatu_note_write (const GuatuDrawing *drawing, GuatuNoteParts parts,
                       GuatuText *text);

G_END_DECLS
