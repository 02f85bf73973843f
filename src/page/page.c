/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/page.h"

#include "scene/label-place.h"
#include "scene/logo.h"

/* Lengths at 1200×800. */
#define GAP_AFTER_TITLE 2.0
#define GAP_AFTER_HEADING 20.0
#define GAP_BEFORE_FOOTER 20.0
#define GAP_IN_FOOTER 10.0

/* Longer texts of a page are shortened, with a warning. */
#define MAX_LINES 2

/* A page's title is as large on a paper that stands as on one that lies. */
static void
set_title_type (GuatuPage *page)
{
  GuatuFigure lying = page->scene->figure;
  GuatuStyle style;

  lying.width = MAX (page->scene->figure.width, page->scene->figure.height);
  lying.height = MIN (page->scene->figure.width, page->scene->figure.height);
  guatu_style_init (&style, &lying);
  page->style.title = style.title;
  page->style.subtitle = style.subtitle;
}

/**
 * guatu_page_init:
 * @page: (out caller-allocates): a page
 * @scene: of several charts, not owned
 */
void
guatu_page_init (GuatuPage *page, GuatuScene *scene, GuatuTypesetter *typesetter)
{
  double margin;

  *page = (GuatuPage) { .scene = scene, .typesetter = typesetter };
  guatu_typesetter_set_families (typesetter, guatu_house_fonts (scene->figure.house));
  scene->type = guatu_style_lying (&scene->figure);
  guatu_style_init (&page->style, &scene->type);
  set_title_type (page);
  scene->background = page->style.paper;
  margin = page->style.margin;
  page->space = (GuatuBox) { margin, margin, scene->figure.width - 2 * margin,
                             scene->figure.height - 2 * margin };
}

static void
draw_text (GuatuPage *page, const GuatuText *text, GuatuTextRole role,
           const GuatuFont *font, GuatuColor color, double gap)
{
  g_autoptr (GuatuLabel) label
      = guatu_label_new (page->typesetter, text, page->scene->figure.language, font,
                         page->space.width, MAX_LINES);

  guatu_label_place (label, page->scene, role, page->space.x, page->space.y,
                     GUATU_ALIGN_START, color, -1);
  gap *= page->style.unit;
  page->space.y += label->height + gap;
  page->space.height -= label->height + gap;
}

/**
 * guatu_page_draw_heading:
 * @subtitle: (nullable)
 * @shared: (nullable): the subtitle of all charts on it
 *
 * Says at the top of what is left of a page what it shows.
 */
void
guatu_page_draw_heading (GuatuPage *page, const GuatuText *title,
                         const GuatuText *subtitle, const GuatuText *shared)
{
  const GuatuStyle *style = &page->style;

  draw_text (page, title, GUATU_ROLE_HEADING, &style->title, style->ink,
             subtitle != NULL || shared != NULL ? GAP_AFTER_TITLE : GAP_AFTER_HEADING);
  if (subtitle != NULL)
    draw_text (page, subtitle, GUATU_ROLE_SUBTITLE, &style->subtitle, style->soft,
               shared != NULL ? GAP_AFTER_TITLE : GAP_AFTER_HEADING);
  if (shared != NULL)
    draw_text (page, shared, GUATU_ROLE_SUBTITLE, &style->subtitle, style->soft,
               GAP_AFTER_HEADING);
}

/* The widest logo, to the page. */
#define LOGO_SHARE 0.2

/* Returns: what the logo of the house takes of the width of the footer */
static double
room_of_logo (GuatuPage *page)
{
  guatu_logo_size (page->scene->figure.house, &page->style,
                   page->space.width * LOGO_SHARE, &page->logo_width, &page->logo_height);
  return page->logo_width > 0 ? page->logo_width + guatu_logo_gap (&page->style) : 0;
}

/**
 * guatu_page_reserve_footer:
 * @text: may be absent
 * @size: of its type, in scene units
 *
 * Sets a line for the foot of a page, and takes its room off what is left.
 *
 * Returns: (transfer full) (nullable): the line, or %NULL where there is none
 */
GuatuLabel *
guatu_page_reserve_footer (GuatuPage *page, const GuatuText *text, double size)
{
  const GuatuFont font = { .size = size };
  GuatuLabel *label = NULL;

  if (guatu_text_is_absent (text))
    return NULL;
  label
      = guatu_label_new_full (page->typesetter, text, page->scene->figure.language, &font,
                              page->space.width - room_of_logo (page), MAX_LINES);
  page->space.height -= MAX (label->height, page->logo_height)
                        + (GAP_BEFORE_FOOTER + GAP_IN_FOOTER) * page->style.unit;
  return label;
}

/**
 * guatu_page_draw_footer:
 * @footer: (nullable): what guatu_page_reserve_footer() returned
 *
 * Draws the line at the foot of a page, after all that stands above it.
 */
void
guatu_page_draw_footer (const GuatuPage *page, const GuatuLabel *footer)
{
  const GuatuStyle *style = &page->style;
  double left = style->margin, right = page->scene->figure.width - left;
  double bottom, y;

  if (footer == NULL)
    return;
  bottom = page->scene->figure.height - style->margin;
  y = bottom - MAX (footer->height, page->logo_height);
  if (page->logo_width > 0)
    page->scene->logo = (GuatuBox) { right - page->logo_width, bottom - page->logo_height,
                                     page->logo_width, page->logo_height };
  guatu_label_place (footer, page->scene, GUATU_ROLE_SOURCE, left, y, GUATU_ALIGN_START,
                     style->faint, -1);
  y -= GAP_IN_FOOTER * style->unit;
  guatu_scene_add_polyline (page->scene, (GuatuPoint[]) { { left, y }, { right, y } }, 2,
                            guatu_style_rule (style, style->grid, 1.2), -1);
}
