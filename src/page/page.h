/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/label.h"
#include "scene/scene-builder.h"
#include "scene/style.h"

G_BEGIN_DECLS

/**
 * GuatuPage:
 * @style: of its own texts, by the size of the page
 * @logo_width: of the logo of the house, in its footer; 0 where there is none
 * @logo_height: of it
 * @space: what is left of it, within its margins
 *
 * A page of charts while it is being drawn.
 */
typedef struct
{
  GuatuScene *scene;
  GuatuTypesetter *typesetter;
  GuatuStyle style;
  GuatuBox space;
  double logo_width;
  double logo_height;
} GuatuPage;

void guatu_page_init (GuatuPage *page, GuatuScene *scene, GuatuTypesetter *typesetter);
void guatu_page_draw_heading (GuatuPage *page, const GuatuText *title,
                              const GuatuText *subtitle, const GuatuText *shared);
GuatuLabel *guatu_page_reserve_footer (GuatuPage *page, const GuatuText *text,
                                       double size) G_GNUC_WARN_UNUSED_RESULT;
void guatu_page_draw_footer (const GuatuPage *page, const GuatuLabel *footer);

G_END_DECLS
