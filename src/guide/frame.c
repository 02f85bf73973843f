/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/frame.h"

#include "scene/label-place.h"
#include "guide/note.h"
#include "scene/logo.h"
#include "table/sources.h"
#include "text/figure-number.h"
#include "text/label-size.h"
#include "text/said-text.h"

/* Lengths at 1200×800. */
#define GAP_AFTER_TITLE 4.0
#define GAP_AFTER_HEADER 22.0
#define GAP_BEFORE_RULE 20.0
#define GAP_AFTER_RULE 12.0
#define GAP_BETWEEN_NOTES 3.0

/* How much smaller the type of a heading gets at a time. */
#define HEADING_STEP 0.94

/** guatu_frame_content: the page within its margins. */
GuatuBox
guatu_frame_content (const GuatuDrawing *drawing)
{
  const GuatuFigure *figure = &drawing->scene->figure;
  double margin = drawing->style.margin;

  return (GuatuBox) { margin, margin, figure->width - 2 * margin,
                      figure->height - 2 * margin };
}

static void
take_from_top (GuatuBox *space, double height)
{
  space->y += height;
  space->height -= height;
}

static void
warn_dropped (const GuatuDrawing *drawing, const char *text, GuatuTextRole role)
{
  guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, role, text);
}

/* Returns: the language of a part, having told of the one that it goes without. */
static GuatuLanguage
choose_language (const GuatuDrawing *drawing, const GuatuText *text, GuatuTextRole role,
                 GuatuEnglish part)
{
  GuatuLanguage wanted = drawing->scene->figure.language;
  GuatuLanguage language = guatu_drop_step_language (drawing->keeps, wanted, part);

  if (language != wanted && g_strcmp0 (text->zh, text->en) != 0)
    warn_dropped (drawing, text->en, role);
  return language;
}

/* The largest type, down to that which can be read, in which a heading has room on
 * @max_lines. Returns: whether there is one */
static gboolean
find_heading_type (const GuatuDrawing *drawing, const GuatuText *text,
                   GuatuLanguage language, GuatuFont *font, double width, int max_lines,
                   gboolean may_tear)
{
  double least = guatu_style_smallest (font);
  GuatuFont smaller = *font;

  while (!guatu_label_fits (drawing->typesetter, text, language, &smaller, width,
                            max_lines, may_tear))
    {
      if (smaller.size <= least)
        return FALSE;
      smaller.size = MAX (smaller.size * HEADING_STEP, least);
    }
  *font = smaller;
  return TRUE;
}

/* Sets a heading, in smaller type where it would be cut or torn otherwise: a number in it
 * must not lose its digits or its unit, nor stand on another line than that. Where no
 * type is small enough, a heading of two lines takes a third before it is torn. */
static GuatuLabel *
set_heading (const GuatuDrawing *drawing, const GuatuText *text, GuatuLanguage language,
             const GuatuFont *font, double width)
{
  int max_lines = drawing->keeps->heading_lines;
  GuatuFont chosen = *font;

  if (!find_heading_type (drawing, text, language, &chosen, width, max_lines, FALSE))
    {
      if (max_lines > 1
          && find_heading_type (drawing, text, language, &chosen, width, max_lines + 1,
                                FALSE))
        max_lines++;
      else if (!find_heading_type (drawing, text, language, &chosen, width, max_lines,
                                   TRUE))
        chosen.size = guatu_style_smallest (font);
    }
  return guatu_label_new (drawing->typesetter, text, language, &chosen, width, max_lines);
}

/* Draws a text at the top of @space and takes what it covers off it. */
static void
draw_heading (const GuatuDrawing *drawing, const GuatuText *text, GuatuTextRole role,
              GuatuEnglish part, const GuatuFont *font, GuatuColor color, GuatuBox *space)
{
  GuatuLanguage language = choose_language (drawing, text, role, part);
  g_autoptr (GuatuLabel) label
      = set_heading (drawing, text, language, font, space->width);

  guatu_label_place (label, drawing->scene, role, space->x, space->y, GUATU_ALIGN_START,
                     color, -1);
  take_from_top (space, label->height);
}

static void
draw_subtitle (const GuatuDrawing *drawing, GuatuBox *space)
{
  const GuatuText *subtitle
      = guatu_chart_said (drawing->chart, &drawing->chart->subtitle);
  const GuatuStyle *style = &drawing->style;

  if (guatu_text_is_absent (subtitle) || drawing->scene->subtitle_said)
    return;
  if (drawing->keeps->subtitle)
    {
      draw_heading (drawing, subtitle, GUATU_ROLE_SUBTITLE, GUATU_ENGLISH_SUBTITLE,
                    &style->subtitle, style->soft, space);
      return;
    }
  choose_language (drawing, subtitle, GUATU_ROLE_SUBTITLE, GUATU_ENGLISH_SUBTITLE);
  warn_dropped (drawing, guatu_text_get (subtitle, drawing->primary),
                GUATU_ROLE_SUBTITLE);
}

/* The title, with the number of the figure: its own or, where it has none, that which the
 * house gives it by its place in the dataset. */
static void
write_title (const GuatuDrawing *drawing, GuatuText *text)
{
  const GuatuText *title = guatu_chart_said (drawing->chart, &drawing->chart->title);
  const GuatuScene *scene = drawing->scene;
  guint index = 0;
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;
  g_autofree char *whole_zh = NULL;
  g_autofree char *whole_en = NULL;

  if (guatu_text_is_absent (&drawing->chart->number)
      && g_ptr_array_find (scene->dataset->charts, drawing->chart, &index))
    {
      zh = guatu_house_style_number (scene->figure.house, GUATU_LANGUAGE_ZH, index + 1);
      en = guatu_house_style_number (scene->figure.house, GUATU_LANGUAGE_EN, index + 1);
    }
  if (zh == NULL || en == NULL)
    {
      guatu_figure_number_head (&drawing->chart->number, title, text);
      return;
    }
  whole_zh = g_strconcat (zh, title->zh, NULL);
  whole_en = g_strconcat (en, title->en, NULL);
  guatu_text_set (text, whole_zh, whole_en);
}

/* A title that the page says over the chart is not drawn once more, unless it tells the
 * number of the figure. */
static void
draw_title (const GuatuDrawing *drawing, GuatuBox *space)
{
  const GuatuStyle *style = &drawing->style;
  g_auto (GuatuText) title = { NULL, NULL };

  write_title (drawing, &title);
  if (drawing->scene->title_said
      && guatu_text_equal (&title,
                           guatu_chart_said (drawing->chart, &drawing->chart->title)))
    return;
  draw_heading (drawing, &title, GUATU_ROLE_TITLE, GUATU_ENGLISH_TITLE, &style->title,
                style->ink, space);
  take_from_top (space, GAP_AFTER_TITLE * style->unit);
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
  double bottom = space->y + drawing->heading;

  draw_title (drawing, space);
  draw_subtitle (drawing, space);
  take_from_top (space, MAX (bottom - space->y, 0));
  take_from_top (space, guatu_drawing_air (drawing, GAP_AFTER_HEADER));
}

/* Adds a text to the footer, or tells of it where it gets no line. */
static void
add_note (GuatuFooter *footer, const GuatuDrawing *drawing, const GuatuText *text,
          GuatuTextRole role, double width, int max_lines)
{
  GuatuLanguage language;
  GuatuLabel *label;

  if (guatu_text_is_absent (text))
    return;
  language = choose_language (drawing, text, role, GUATU_ENGLISH_FOOTER);
  if (max_lines == 0)
    {
      warn_dropped (drawing, guatu_text_get (text, drawing->primary), role);
      return;
    }
  label = guatu_label_new_full (drawing->typesetter, text, language, &drawing->style.note,
                                width, max_lines);
  if (footer->labels->len > 0)
    footer->height += GAP_BETWEEN_NOTES * drawing->style.unit;
  footer->height += label->height;
  footer->roles[footer->labels->len] = role;
  g_ptr_array_add (footer->labels, label);
}

/* Adds the note or, where the figure goes without it, what it may not go without: in a
 * line, that numbers are not what they seem. */
static void
add_notes (GuatuFooter *footer, const GuatuDrawing *drawing, double width)
{
  int max_lines = drawing->keeps->note_lines;
  g_auto (GuatuText) note = { NULL, NULL };
  g_auto (GuatuText) remarks = { NULL, NULL };

  if (max_lines > 0)
    {
      guatu_note_write (drawing, GUATU_NOTE_REMARKS | GUATU_NOTE_REST, &note);
      add_note (footer, drawing, &note, GUATU_ROLE_NOTE, width, max_lines);
      return;
    }
  guatu_note_write (drawing, GUATU_NOTE_REST, &note);
  guatu_note_write (drawing, GUATU_NOTE_REMARKS, &remarks);
  add_note (footer, drawing, &note, GUATU_ROLE_NOTE, width, 0);
  add_note (footer, drawing, &remarks, GUATU_ROLE_NOTE, width, 1);
}

/* The widest logo, to the page. */
#define LOGO_SHARE 0.2

/* A chart on a page that names its sources leaves the logo to that page, too. Returns:
 * what it takes of the width of the footer */
static double
measure_logo (GuatuFooter *footer, const GuatuDrawing *drawing, double width)
{
  if (drawing->sources == NULL)
    guatu_logo_size (drawing->scene->figure.house, &drawing->style, width * LOGO_SHARE,
                     &footer->logo_width, &footer->logo_height);
  return footer->logo_width > 0 ? footer->logo_width + guatu_logo_gap (&drawing->style)
                                : 0;
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
  g_auto (GuatuText) sources = { NULL, NULL };
  double width = space->width;

  *footer = (GuatuFooter) {
    .labels = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free),
  };
  width -= measure_logo (footer, drawing, width);
  if (drawing->sources != NULL)
    guatu_sources_cite (drawing->table, drawing->sources, &sources);
  else
    guatu_sources_text (drawing->table, &sources);
  if (drawing->scene->figure.house != NULL)
    guatu_sources_relabel (&sources, &drawing->scene->figure.house->source);
  add_notes (footer, drawing, width);
  add_note (footer, drawing, &sources,
            drawing->sources != NULL ? GUATU_ROLE_CITATION : GUATU_ROLE_SOURCE, width,
            drawing->keeps->source_lines);
  footer->height = MAX (footer->height, footer->logo_height);
  if (footer->height <= 0)
    return;
  footer->height += guatu_drawing_air (drawing, GAP_AFTER_RULE);
  space->height -= footer->height + guatu_drawing_air (drawing, GAP_BEFORE_RULE);
}

/** guatu_footer_draw: places the rule, the note and the sources on the page. */
void
guatu_footer_draw (const GuatuFooter *footer, const GuatuDrawing *drawing)
{
  const GuatuStyle *style = &drawing->style;
  GuatuBox content = guatu_frame_content (drawing);
  double y = content.y + content.height - footer->height;
  GuatuPoint rule[] = { { content.x, y }, { content.x + content.width, y } };

  if (footer->height <= 0)
    return;
  if (footer->logo_width > 0)
    drawing->scene->logo = (GuatuBox) {
      content.x + content.width - footer->logo_width,
      content.y + content.height - footer->logo_height,
      footer->logo_width,
      footer->logo_height,
    };
  if (drawing->sources == NULL)
    guatu_scene_add_polyline (drawing->scene, rule, 2,
                              guatu_style_rule (style, style->grid, 1.2), -1);
  y += guatu_drawing_air (drawing, GAP_AFTER_RULE);
  for (guint i = 0; i < footer->labels->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (footer->labels, i);

      guatu_label_place (
          label, drawing->scene, footer->roles[i], content.x, y, GUATU_ALIGN_START,
          footer->roles[i] == GUATU_ROLE_NOTE ? style->soft : style->faint, -1);
      y += label->height + GAP_BETWEEN_NOTES * style->unit;
    }
}

void
guatu_footer_clear (GuatuFooter *footer)
{
  g_clear_pointer (&footer->labels, g_ptr_array_unref);
}
