/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/svg-text.h"

#include <string.h>

#include "text/punctuation.h"
#include "text/typesetter.h"
#include "render/svg-write.h"

/* The faces of the typesetter, then their nearest relatives on other systems. */
static const char *const families[] = {
  [GUATU_LANGUAGE_ZH] = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC',"
                        "'Microsoft YaHei',sans-serif",
  [GUATU_LANGUAGE_EN] = "Inter,'Helvetica Neue',Arial,'Noto Sans CJK SC',"
                        "'Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
};

/**
 * guatu_svg_families:
 * @house: (nullable): a style whose own families come first
 *
 * Returns: (transfer full): the font families of a language's texts, as CSS
 */
char *
guatu_svg_families (GuatuLanguage language, const GuatuHouseStyle *house)
{
  GuatuLanguage primary = guatu_language_primary (language);
  const char *const *own = guatu_house_fonts (house);
  g_autoptr (GString) name = NULL;

  if (own == NULL || own[primary] == NULL)
    return g_strdup (families[primary]);
  name = g_string_new (own[primary]);
  /* No name of a font has these, and they would end what CSS or a style element is. */
  for (const char *p = "\"'\\<>&;{}"; *p != '\0'; p++)
    g_string_replace (name, (char[]) { *p, '\0' }, "", 0);
  return g_strdup_printf ("'%s',%s", name->str, families[primary]);
}

static gboolean
is_feature (const PangoAttribute *attribute, const char *features)
{
  return attribute->klass->type == PANGO_ATTR_FONT_FEATURES
         && g_str_equal (((const PangoAttrFontFeatures *) attribute)->features, features);
}

/* Returns (transfer full) (element-type PangoAttribute): by where they begin */
static GSList *
list_attributes (PangoLayout *layout)
{
  PangoAttrList *attributes = pango_layout_get_attributes (layout);

  return attributes != NULL ? pango_attr_list_get_attributes (attributes) : NULL;
}

static gboolean
is_tabular (PangoLayout *layout)
{
  GSList *all = list_attributes (layout);
  gboolean found = FALSE;

  for (GSList *i = all; i != NULL; i = i->next)
    found |= is_feature (i->data, GUATU_TABULAR);
  g_slist_free_full (all, (GDestroyNotify) pango_attribute_destroy);
  return found;
}

static void
write_font (GuatuSvgWriter *writer, PangoLayout *layout)
{
  const PangoFontDescription *font = pango_layout_get_font_description (layout);

  guatu_svg_number_attribute (
      writer, "font-size",
      pango_units_to_double (pango_font_description_get_size (font)));
  if (pango_font_description_get_weight (font) != PANGO_WEIGHT_NORMAL)
    guatu_svg_number_attribute (writer, "font-weight",
                                pango_font_description_get_weight (font));
  if (pango_font_description_get_style (font) != PANGO_STYLE_NORMAL)
    guatu_svg_attribute (writer, "font-style", "italic");
  if (is_tabular (layout))
    guatu_svg_attribute (writer, "style", "font-feature-settings:'tnum'");
}

/* @style: (nullable): of a span of its own; without one there is just text */
static void
write_piece (GuatuSvgWriter *writer, const char *from, const char *to, const char *style)
{
  g_autofree char *piece = g_strndup (from, (gsize) (to - from));

  if (*piece == '\0')
    return;
  if (style != NULL)
    guatu_svg_text_span (writer, style, piece);
  else
    guatu_svg_text (writer, piece);
}

/* Returns: (nullable): the next mark from @i on that stands in half its width. Of a mark
 * that was cut off an attribute without any text is left. */
static GSList *
find_mark (GSList *i, guint from, guint to)
{
  for (; i != NULL; i = i->next)
    {
      const PangoAttribute *mark = i->data;

      if (is_feature (mark, GUATU_HALF_WIDTH) && mark->start_index >= from
          && mark->start_index < mark->end_index && mark->end_index <= to)
        break;
    }
  return i;
}

/* Writes the bytes of a text from @from to @to, with the marks that stand in half their
 * width each in a span of its own. Where there are any, all is in spans: LibreOffice
 * stretches each piece of bare text beside a span to the length of the whole. */
static void
write_words (GuatuSvgWriter *writer, PangoLayout *layout, guint from, guint to)
{
  const char *text = pango_layout_get_text (layout);
  GSList *all = list_attributes (layout);
  const char *rest = find_mark (all, from, to) != NULL ? "" : NULL;

  for (GSList *i = find_mark (all, from, to); i != NULL;
       i = find_mark (i->next, from, to))
    {
      const PangoAttribute *mark = i->data;

      write_piece (writer, text + from, text + mark->start_index, rest);
      write_piece (writer, text + mark->start_index, text + mark->end_index,
                   "font-feature-settings:'halt'");
      from = mark->end_index;
    }
  write_piece (writer, text + from, text + to, rest);
  g_slist_free_full (all, (GDestroyNotify) pango_attribute_destroy);
}

/* The length lets a viewer that has another face keep the text in its place;
 * where it has ours the text is of that length anyway. */
static void
write_line (GuatuSvgWriter *writer, PangoLayoutIter *iter, double x, double y)
{
  const PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
  const char *all = pango_layout_get_text (line->layout);
  g_autofree char *words = g_strndup (all + line->start_index, (gsize) line->length);
  PangoRectangle box;

  g_strchomp (words);
  if (*words == '\0')
    return;
  pango_layout_iter_get_line_extents (iter, NULL, &box);
  guatu_svg_start (writer, "text");
  guatu_svg_number_attribute (writer, "x", x + pango_units_to_double (box.x));
  guatu_svg_number_attribute (
      writer, "y", y + pango_units_to_double (pango_layout_iter_get_baseline (iter)));
  if (g_utf8_strlen (words, -1) > 1)
    guatu_svg_number_attribute (writer, "textLength", pango_units_to_double (box.width));
  if (strstr (words, "  ") != NULL || *words == ' ')
    guatu_svg_attribute (writer, "xml:space", "preserve");
  write_words (writer, line->layout, (guint) line->start_index,
               (guint) (line->start_index + (int) strlen (words)));
  guatu_svg_end (writer);
}

/**
 * guatu_svg_write_text:
 * @language: of the element that it is written into
 * @house: (nullable): the style of the scene
 *
 * Writes a text as text, to be read, found and edited, in the place of every
 * line of its layout.
 */
void
guatu_svg_write_text (GuatuSvgWriter *writer, const GuatuSceneText *text,
                      GuatuLanguage language, const GuatuHouseStyle *house)
{
  PangoLayoutIter *iter = pango_layout_get_iter (text->layout);
  double x = text->angle == 0 ? text->x : 0, y = text->angle == 0 ? text->y : 0;

  guatu_svg_start (writer, "g");
  guatu_svg_attribute (writer, "class", guatu_text_role_to_string (text->role));
  guatu_svg_color (writer, "fill", "fill-opacity", text->color);
  if (text->language != guatu_language_primary (language))
    {
      g_autofree char *own = guatu_svg_families (text->language, house);

      guatu_svg_attribute (writer, "xml:lang", guatu_language_tag (text->language));
      guatu_svg_attribute (writer, "font-family", own);
    }
  write_font (writer, text->layout);
  guatu_svg_place (writer, text);
  do
    write_line (writer, iter, x, y);
  while (pango_layout_iter_next_line (iter));
  guatu_svg_end (writer);
  pango_layout_iter_free (iter);
}
