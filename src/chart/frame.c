/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/frame.h"

#include "chart/sources.h"
#include "dataset/derive.h"

/* Lengths at 1200×800. */
#define GAP_AFTER_TITLE 4.0
#define GAP_AFTER_HEADER 22.0
#define GAP_BEFORE_RULE 20.0
#define GAP_AFTER_RULE 12.0
#define GAP_BETWEEN_NOTES 3.0

/* Longer titles and notes than this are shortened, with a warning. */
#define MAX_HEADER_LINES 2
#define MAX_NOTE_LINES 3

/** guatu_frame_content: the page within its margins. */
GuatuBox
guatu_frame_content (const GuatuDrawing *drawing)
{
  const GuatuFigure *figure = &drawing->scene->figure;
  double margin = drawing->style.margin;

  return (GuatuBox){ margin, margin, figure->width - 2 * margin,
                     figure->height - 2 * margin };
}

/* Draws a text at the top of @space and takes what it covers off it. */
static void
draw_heading (const GuatuDrawing *drawing, const GuatuText *text, GuatuTextRole role,
              const GuatuFont *font, GuatuColor color, double gap, GuatuBox *space)
{
  g_autoptr (GuatuLabel) label
      = guatu_label_new (drawing->typesetter, text, drawing->language, font, space->width,
                         drawing->frugality < GUATU_FRUGAL_SUBTITLE ? MAX_HEADER_LINES : 1);

  guatu_label_place (label, drawing->scene, role, space->x, space->y, GUATU_ALIGN_START,
                     color, -1);
  space->y += label->height + gap;
  space->height -= label->height + gap;
}

/* Tells of a text that the figure goes without. */
static void
warn_dropped (const GuatuDrawing *drawing, const GuatuText *text, GuatuTextRole role)
{
  if (!guatu_text_is_absent (text))
    guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, role,
                      guatu_text_get (text, drawing->primary));
}

/**
 * guatu_frame_draw_header:
 * @space: (inout): what is left of the page
 *
 * Draws the title and the subtitle.
 */
void
guatu_frame_draw_header (const GuatuDrawing *drawing, GuatuBox *space)
{
  const GuatuChartDescription *chart = drawing->chart;
  const GuatuStyle *style = &drawing->style;

  draw_heading (drawing, &chart->title, GUATU_ROLE_TITLE, &style->title, style->ink,
                GAP_AFTER_TITLE * style->unit, space);
  if (drawing->frugality >= GUATU_FRUGAL_SUBTITLE)
    warn_dropped (drawing, &chart->subtitle, GUATU_ROLE_SUBTITLE);
  else if (!guatu_text_is_absent (&chart->subtitle))
    draw_heading (drawing, &chart->subtitle, GUATU_ROLE_SUBTITLE, &style->subtitle,
                  style->soft, 0, space);
  space->y += GAP_AFTER_HEADER * style->unit;
  space->height -= GAP_AFTER_HEADER * style->unit;
}

static void
add_note (GuatuFooter *footer, const GuatuDrawing *drawing, const GuatuText *text,
          GuatuTextRole role, double width)
{
  GuatuLabel *label = guatu_label_new_full (
      drawing->typesetter, text, drawing->language, &drawing->style.note, width,
      drawing->frugality < GUATU_FRUGAL_SUBTITLE ? MAX_NOTE_LINES : 1);

  if (footer->labels->len > 0)
    footer->height += GAP_BETWEEN_NOTES * drawing->style.unit;
  footer->height += label->height;
  footer->roles[footer->labels->len] = role;
  g_ptr_array_add (footer->labels, label);
}

/* Adds, once for each derived indicator on the chart, how it was worked out. */
static void
add_formulas (const GuatuDrawing *drawing, GString *zh, GString *en)
{
  const GPtrArray *indicators = drawing->chart->indicators;

  for (guint i = 0; i < indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (indicators, i);
      g_autofree char *zh_text = NULL;
      g_autofree char *en_text = NULL;

      if (indicator->op == GUATU_DERIVED_NONE)
        continue;
      zh_text = guatu_derivation_text (indicator, GUATU_LANGUAGE_ZH);
      en_text = guatu_derivation_text (indicator, GUATU_LANGUAGE_EN);
      g_string_append_printf (zh, "%s。", zh_text);
      g_string_append_printf (en, "%s%s.", en->len > 0 ? " " : "", en_text);
    }
}

/* What the chart's note says, and how its derived figures were worked out. */
static void
note_text (const GuatuDrawing *drawing, GuatuText *text)
{
  const GuatuText *note = &drawing->chart->note;
  g_autoptr (GString) zh = g_string_new (note->zh);
  g_autoptr (GString) en = g_string_new (note->en);

  add_formulas (drawing, zh, en);
  if (zh->len > 0)
    guatu_text_set (text, zh->str, en->str);
}

/**
 * guatu_footer_init:
 * @space: (inout): what is left of the page
 *
 * Sets the note and the source line, and takes their room off the page.
 */
void
guatu_footer_init (GuatuFooter *footer, const GuatuDrawing *drawing, GuatuBox *space)
{
  double unit = drawing->style.unit;
  g_auto (GuatuText) sources = { NULL, NULL };
  g_auto (GuatuText) note = { NULL, NULL };

  *footer = (GuatuFooter){
    .labels = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free),
  };
  if (drawing->sources != NULL)
    guatu_sources_cite (drawing->table, drawing->sources, &sources);
  else
    guatu_sources_text (drawing->table, &sources);
  note_text (drawing, &note);
  if (drawing->frugality >= GUATU_FRUGAL_NOTE)
    warn_dropped (drawing, &note, GUATU_ROLE_NOTE);
  else if (!guatu_text_is_absent (&note))
    add_note (footer, drawing, &note, GUATU_ROLE_NOTE, space->width);
  if (!guatu_text_is_absent (&sources))
    add_note (footer, drawing, &sources,
              drawing->sources != NULL ? GUATU_ROLE_CITATION : GUATU_ROLE_SOURCE,
              space->width);
  if (footer->labels->len == 0)
    return;
  footer->height += GAP_AFTER_RULE * unit;
  space->height -= footer->height + GAP_BEFORE_RULE * unit;
}

/** guatu_footer_draw: places the rule, the note and the sources on the page. */
void
guatu_footer_draw (const GuatuFooter *footer, const GuatuDrawing *drawing)
{
  const GuatuStyle *style = &drawing->style;
  GuatuBox content = guatu_frame_content (drawing);
  double y = content.y + content.height - footer->height;
  GuatuPoint rule[] = { { content.x, y }, { content.x + content.width, y } };

  if (footer->labels->len == 0)
    return;
  if (drawing->sources == NULL)
    guatu_scene_add_polyline (drawing->scene, rule, 2,
                              guatu_style_rule (style, style->grid, 1.2), -1);
  y += GAP_AFTER_RULE * style->unit;
  for (guint i = 0; i < footer->labels->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (footer->labels, i);

      guatu_label_place (label, drawing->scene, footer->roles[i], content.x, y,
                         GUATU_ALIGN_START,
                         footer->roles[i] == GUATU_ROLE_NOTE ? style->soft : style->faint,
                         -1);
      y += label->height + GAP_BETWEEN_NOTES * style->unit;
    }
}

void
guatu_footer_clear (GuatuFooter *footer)
{
  g_clear_pointer (&footer->labels, g_ptr_array_unref);
}
