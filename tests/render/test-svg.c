/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <string.h>

#include "render/svg-write.h"
#include "sample.h"

static const GuatuRenderOptions plain = GUATU_RENDER_OPTIONS_INIT;

/* A file that is read, and what its elements are called. */
typedef struct
{
  xmlDoc *document;
  xmlXPathContext *context;
} Reader;

static void
open_reader (Reader *reader, GBytes *file)
{
  static const char *const namespaces[][2] = {
    { "s", "http://www.w3.org/2000/svg" },
    { "x", "http://www.w3.org/1999/xlink" },
    { "dc", "http://purl.org/dc/elements/1.1/" },
    { "d", "urn:guatu:dataset:1" },
  };

  reader->document
      = xmlReadMemory (g_bytes_get_data (file, NULL), (int) g_bytes_get_size (file), NULL,
                       NULL, XML_PARSE_NONET | XML_PARSE_HUGE);
  g_assert_nonnull (reader->document);
  reader->context = xmlXPathNewContext (reader->document);
  for (gsize i = 0; i < G_N_ELEMENTS (namespaces); i++)
    xmlXPathRegisterNs (reader->context, BAD_CAST namespaces[i][0],
                        BAD_CAST namespaces[i][1]);
}

static void
close_reader (Reader *reader)
{
  xmlXPathFreeContext (reader->context);
  xmlFreeDoc (reader->document);
}

static guint
count (const Reader *reader, const char *path)
{
  xmlXPathObject *object = xmlXPathEvalExpression (BAD_CAST path, reader->context);
  guint n = object->nodesetval != NULL ? (guint) object->nodesetval->nodeNr : 0;

  xmlXPathFreeObject (object);
  return n;
}

static char *
value (const Reader *reader, const char *path)
{
  xmlXPathObject *object = xmlXPathEvalExpression (BAD_CAST path, reader->context);
  xmlChar *string = xmlXPathCastToString (object);
  char *copy = g_strdup ((const char *) string);

  xmlFree (string);
  xmlXPathFreeObject (object);
  return copy;
}

static void
assert_value (const Reader *reader, const char *path, const char *expected)
{
  g_autofree char *found = value (reader, path);

  g_assert_cmpstr (found, ==, expected);
}

/* Well-formed, named, and every mark says what it shows. */
static void
test_document (void)
{
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_EN, 600, 400, GUATU_LOOK_LIGHT);
  g_autoptr (GBytes) file = sample_render (guatu_render_svg, scene, &plain);
  Reader reader;

  open_reader (&reader, file);
  g_assert_cmpuint (count (&reader, "/s:svg[@role='img' and @width='600']"), ==, 1);
  g_assert_cmpuint (count (&reader, "/s:svg[@aria-labelledby = s:title/@id]"), ==, 1);
  assert_value (&reader, "/s:svg/@xml:lang", "en");
  assert_value (&reader, "/s:svg/s:title", "A sample chart");
  g_assert_cmpuint (count (&reader, "/s:svg/s:desc"), ==, 0);
  g_assert_cmpuint (count (&reader, "/s:svg/s:rect"), ==, 1);
  g_assert_cmpuint (
      count (&reader, "//s:g/s:title[.='Agreed, 2023, CNY 23.8 billion, actual']"), ==,
      1);
  g_assert_cmpuint (
      count (&reader, "//s:g/s:title[.='Made, 2023, at least CNY 15.5 billion, target']"),
      ==, 1);
  g_assert_null (g_strstr_len (g_bytes_get_data (file, NULL),
                               (gssize) g_bytes_get_size (file), "nan"));
  close_reader (&reader);
}

/* Letters are outlines; those that a figure has often are there once, and every
 * use finds its own. */
static void
test_outlines (void)
{
  g_autoptr (GPtrArray) scenes = sample_builtin_scenes (GUATU_LANGUAGE_ZH);
  Reader reader;

  for (guint i = 0; i < scenes->len; i++)
    {
      const GuatuScene *scene = g_ptr_array_index (scenes, i);
      g_autoptr (GBytes) file = sample_render (guatu_render_svg, scene, &plain);

      open_reader (&reader, file);
      g_assert_cmpuint (count (&reader, "//s:text"), ==, 0);
      g_assert_cmpuint (count (&reader, "//s:g[@aria-label][s:path[@d!=''] or s:use]"),
                        ==, scene->texts->len);
      g_assert_cmpuint (
          count (&reader, "//s:use[not(substring(@x:href, 2) = //s:defs/s:path/@id)]"),
          ==, 0);
      close_reader (&reader);
    }
}

static void
test_live_text (void)
{
  g_autoptr (GuatuScene) scene = sample_upright_scene ();
  GuatuRenderOptions options = { .dpi = 96, .live_text = TRUE };
  g_autoptr (GBytes) file = sample_render (guatu_render_svg, scene, &options);
  g_autofree char *family = NULL;
  Reader reader;

  open_reader (&reader, file);
  family = value (&reader, "/s:svg/s:g[s:g/s:text]/@font-family");
  g_assert_true (g_str_has_prefix (family, "'Noto Sans CJK SC',"));
  g_assert_cmpuint (count (&reader, "//s:text[.='样例图']"), ==, 1);
  g_assert_cmpuint (count (&reader,
                           "//s:g[@xml:lang='en' and starts-with(@font-family, 'Inter,')]"
                           "/s:text[.='A sample chart']"),
                    ==, 1);
  g_assert_cmpuint (count (&reader, "//s:g[@class='title' and @font-weight='700']"), >,
                    0);
  g_assert_cmpuint (
      count (&reader, "//s:g[@class='tick' and contains(@style, 'tnum')]/s:text"), >, 2);
  g_assert_cmpuint (count (&reader, "//s:text[not(@x) or not(@y)]"), ==, 0);
  g_assert_cmpuint (count (&reader, "//s:use"), ==, 0);
  close_reader (&reader);
}

/* Marks of half their width are asked for in live text too, which stays one text. None
 * is bare beside them, or LibreOffice tears it apart. */
static void
test_live_marks (void)
{
  g_autoptr (GPtrArray) scenes = sample_builtin_scenes (GUATU_LANGUAGE_ZH);
  GuatuRenderOptions options = { .dpi = 96, .live_text = TRUE };
  guint n = 0;

  for (guint i = 0; i < scenes->len; i++)
    {
      g_autoptr (GBytes) file
          = sample_render (guatu_render_svg, g_ptr_array_index (scenes, i), &options);
      Reader reader;

      open_reader (&reader, file);
      n += count (&reader, "//s:text[.='“周末训练营”' and count(s:tspan)=3 and "
                           "s:tspan[3][.='”' and contains(@style, 'halt')]]");
      g_assert_cmpuint (count (&reader, "//s:text[text() and s:tspan]"), ==, 0);
      close_reader (&reader);
    }
  g_assert_cmpuint (n, ==, 1);
}

/* What is drawn is written: of a text that is cut, not what is left out. */
static void
test_live_cut (void)
{
  GuatuRenderOptions options = { .dpi = 96, .live_text = TRUE };
  g_autoptr (GString) name = g_string_new (NULL);
  g_autoptr (GuatuScene) scene = NULL;
  g_autoptr (GBytes) file = NULL;
  g_autofree char *svg = NULL;
  const char *texts;

  for (int i = 0; i < 60; i++)
    g_string_append (name, "growth of this and of that ");
  g_string_append (name, "finis");
  scene = sample_hostile_scene (name->str);
  file = sample_render (guatu_render_svg, scene, &options);
  svg = g_strndup (g_bytes_get_data (file, NULL), g_bytes_get_size (file));
  texts = strstr (svg, "<text");
  g_assert_nonnull (texts);
  g_assert_nonnull (strstr (texts, "…<"));
  g_assert_null (strstr (texts, "finis"));
}

/* Of the marks of half their width some are cut off with the end of a note. */
static void
test_live_cut_marks (void)
{
  GuatuRenderOptions options = { .dpi = 96, .live_text = TRUE };

  for (double width = 340; width <= 420; width += 5)
    {
      g_autoptr (GuatuScene) scene = sample_builtin_scene ("investment-per-project",
                                                           GUATU_LANGUAGE_ZH, width, 500);
      g_autoptr (GBytes) file = sample_render (guatu_render_svg, scene, &options);

      g_assert_cmpuint (g_bytes_get_size (file), >, 0);
    }
}

static void
test_live_text_is_small (void)
{
  g_autoptr (GPtrArray) scenes = sample_builtin_scenes (GUATU_LANGUAGE_ZH);
  GuatuRenderOptions options = { .dpi = 96, .live_text = TRUE };

  for (guint i = 0; i < scenes->len; i++)
    {
      g_autoptr (GBytes) file
          = sample_render (guatu_render_svg, g_ptr_array_index (scenes, i), &options);

      g_assert_cmpuint (g_bytes_get_size (file), <, 30000);
    }
}

static void
test_metadata (void)
{
  static const char json[] = "{ \"title\": \"<样例> & ]]> \\u0001\" }\n";
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_ZH_EN, 600, 400, GUATU_LOOK_LIGHT);
  g_autoptr (GBytes) data = g_bytes_new_static (json, strlen (json));
  GuatuRenderOptions options = { .dpi = 96,
                                 .transparent = TRUE,
                                 .description = "两根柱。",
                                 .source = "样例报告",
                                 .data = data };
  g_autoptr (GBytes) file = sample_render (guatu_render_svg, scene, &options);
  Reader reader;

  open_reader (&reader, file);
  g_assert_cmpuint (count (&reader, "/s:svg/s:rect"), ==, 0);
  assert_value (&reader, "/s:svg/s:desc", "两根柱。");
  g_assert_cmpuint (
      count (&reader, "/s:svg[@aria-labelledby = concat(s:title/@id, ' ', s:desc/@id)]"),
      ==, 1);
  assert_value (&reader, "//s:metadata//dc:source", "样例报告");
  assert_value (&reader, "//s:metadata//dc:title[@xml:lang='zh-CN']", "样例图");
  assert_value (&reader, "//s:metadata//dc:title[@xml:lang='en']", "A sample chart");
  g_assert_cmpuint (count (&reader, "//s:metadata//dc:language"), ==, 2);
  assert_value (&reader, "/s:svg/s:metadata/d:dataset", json);
  close_reader (&reader);
}

static void
test_hostile (void)
{
  g_autofree char *repeated = g_strnfill (100000, '<');
  g_autofree char *text = g_strconcat (SAMPLE_HOSTILE, repeated, NULL);
  g_autoptr (GuatuScene) scene = sample_hostile_scene (SAMPLE_HOSTILE);
  g_autoptr (GBytes) data = g_bytes_new_static (SAMPLE_HOSTILE, strlen (SAMPLE_HOSTILE));

  for (int live = 0; live < 2; live++)
    {
      GuatuRenderOptions options = {
        .dpi = 96, .live_text = live, .description = text, .source = text, .data = data
      };
      g_autoptr (GBytes) file = sample_render (guatu_render_svg, scene, &options);
      g_autofree char *title = NULL;
      g_autofree char *description = NULL;
      Reader reader;

      open_reader (&reader, file);
      title = value (&reader, "/s:svg/s:title");
      description = value (&reader, "/s:svg/s:desc");
      g_assert_true (g_str_has_prefix (title, SAMPLE_TAMED));
      g_assert_true (g_str_has_suffix (description, repeated));
      close_reader (&reader);
    }
}

/* What is written comes back from another program's reader, whatever it is. */
static void
test_elements (void)
{
  static const char hostile[] = "<a href=\"x\">&amp; ]]> 'q'\t\r\n 挂图</a>";
  g_autoptr (GuatuSvgWriter) writer = guatu_svg_writer_new (GUATU_SVG_PROLOGUE);
  g_autoptr (GBytes) file = NULL;
  Reader reader;

  guatu_svg_start (writer, "svg");
  guatu_svg_attribute (writer, "xmlns", "http://www.w3.org/2000/svg");
  guatu_svg_start (writer, "g");
  guatu_svg_attribute (writer, "id", hostile);
  guatu_svg_start (writer, "desc");
  guatu_svg_end (writer);
  guatu_svg_start (writer, "title");
  guatu_svg_raw_text (writer, hostile);
  guatu_svg_raw_text (writer, "&");
  file = guatu_svg_writer_take (writer); /* ends the three that are open */

  open_reader (&reader, file);
  assert_value (&reader, "/s:svg/s:g/@id", hostile);
  assert_value (&reader, "/s:svg/s:g/s:title",
                "<a href=\"x\">&amp; ]]> 'q'\t\r\n 挂图</a>&");
  g_assert_cmpuint (count (&reader, "/s:svg/s:g/s:desc"), ==, 1);
  close_reader (&reader);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/svg/document", test_document);
  g_test_add_func ("/render/svg/outlines", test_outlines);
  g_test_add_func ("/render/svg/live-text", test_live_text);
  g_test_add_func ("/render/svg/live-text-is-small", test_live_text_is_small);
  g_test_add_func ("/render/svg/live-cut", test_live_cut);
  g_test_add_func ("/render/svg/live-cut-marks", test_live_cut_marks);
  g_test_add_func ("/render/svg/live-marks", test_live_marks);
  g_test_add_func ("/render/svg/metadata", test_metadata);
  g_test_add_func ("/render/svg/hostile", test_hostile);
  g_test_add_func ("/render/svg/elements", test_elements);
  return g_test_run ();
}
