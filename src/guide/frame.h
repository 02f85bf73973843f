/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

/**
 * GuatuFooter:
 * @labels: (element-type GuatuLabel): the note and the sources, in this order
 * @roles: of the labels
 * @logo_width: of the logo of the house, which stands at the right; 0 where there is none
 * @logo_height: of it
 * @height: of all, with the rule over them
 *
 * What stands under the plot: measured before the plot is laid out, placed
 * after it, so that the page is read from top to bottom.
 */
typedef struct
{
  GPtrArray *labels;
  GuatuTextRole roles[2];
  double height;
  double logo_width;
  double logo_height;
} GuatuFooter;

GuatuBox guatu_frame_content (const GuatuDrawing *drawing);
void guatu_frame_draw_header (const GuatuDrawing *drawing, GuatuBox *space);
void guatu_footer_init (GuatuFooter *footer, const GuatuDrawing *drawing,
                        GuatuBox *space);
void guatu_footer_draw (const GuatuFooter *footer, const GuatuDrawing *drawing);
void guatu_footer_clear (GuatuFooter *footer);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuFooter, guatu_footer_clear)

G_END_DECLS
