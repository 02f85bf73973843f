/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "page/paper.h"
#include "page/book-build.h"
#include "dataset/media-type.h"
#include "io/read.h"
#include "render/pdf-update.h"
#include "sample.h"
#include "text/said-text.h"

static const GuatuRenderOptions plain = GUATU_RENDER_OPTIONS_INIT;

static const char *const check[] = { "qpdf", "--check", "@", NULL };
static const char *const info[] = { "pdfinfo", "-enc", "UTF-8", "@", NULL };
static const char *const text[] = { "pdftotext", "-enc", "UTF-8", "@", "-", NULL };
static const char *const fonts[] = { "pdffonts", "@", NULL };
static const char *const attached[] = { "pdfdetach", "-list", "@", NULL };
static const char *const detach[]
    = { "pdfdetach", "-save", "1", "-o", "/dev/stdout", "@", NULL };
static const char *const bookmarks[]
    = { "qpdf", "--json", "--json-key=outlines", "@", NULL };
static const char *const labels[]
    = { "qpdf", "--json", "--json-key=pagelabels", "@", NULL };

/* Where a program is not installed the test says so and goes on. */
static void
assert_says (const char *const *arguments, GBytes *file, const char *words)
{
  g_autofree char *out = sample_run (arguments, "pdf", file);

  if (out == NULL)
    g_test_skip (arguments[0]);
  else if (strstr (out, words) == NULL)
    g_error ("%s does not say “%s”, but:\n%s", arguments[0], words, out);
}

static gboolean
contains (GBytes *file, const char *bytes)
{
  gsize length, wanted = strlen (bytes);
  const char *data = g_bytes_get_data (file, &length);

  for (gsize i = 0; i + wanted <= length; i++)
    if (memcmp (data + i, bytes, wanted) == 0)
      return TRUE;
  return FALSE;
}

static void
test_document (void)
{
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_ZH, 600, 400, GUATU_LOOK_LIGHT);
  GuatuRenderOptions options = { .description = "两根柱。" };
  g_autoptr (GBytes) file = sample_render (guatu_render_pdf, scene, &options);

  g_assert_true (g_str_has_prefix (g_bytes_get_data (file, NULL), "%PDF-1.4\n"));
  assert_says (check, file, "No syntax or stream encoding errors");
  assert_says (info, file, "样例图");
  assert_says (info, file, "两根柱。");
  assert_says (info, file, "协议引资, 完成投资");
  assert_says (info, file, "450 x 300 pts");
}

/* Every text of one line can be found, in whichever font it is. To ask every fourth
 * chart is enough, as each takes two programs. */
static void
test_text (void)
{
  g_autoptr (GPtrArray) scenes = sample_builtin_scenes (GUATU_LANGUAGE_ZH_EN);

  for (guint i = 0; i < scenes->len; i += 4)
    {
      const GuatuScene *scene = g_ptr_array_index (scenes, i);
      g_autoptr (GBytes) file = sample_render (guatu_render_pdf, scene, &plain);
      g_autofree char *found = sample_run (text, "pdf", file);

      if (found == NULL)
        {
          g_test_skip (text[0]);
          return;
        }
      for (guint j = 0; j < scene->texts->len; j++)
        {
          PangoLayout *layout = guatu_scene_text (scene, j)->layout;

          if (pango_layout_get_line_count (layout) == 1
              && strstr (found, pango_layout_get_text (layout)) == NULL)
            g_error ("“%s” is not found", pango_layout_get_text (layout));
        }
      assert_says (fonts, file, "NotoSansCJK");
    }
}

/* The face has 65,535 glyphs and the figure some dozens. */
static void
test_is_small (void)
{
  g_autoptr (GPtrArray) scenes = sample_builtin_scenes (GUATU_LANGUAGE_ZH);

  for (guint i = 0; i < scenes->len; i += 3)
    {
      g_autoptr (GBytes) file
          = sample_render (guatu_render_pdf, g_ptr_array_index (scenes, i), &plain);

      g_assert_cmpuint (g_bytes_get_size (file), <, 60000);
    }
}

static void
test_attachment (void)
{
  static const char json[] = "{ \"title\": \"样例\", \"ends\": \"endstream endobj\" }\n";
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_ZH, 600, 400, GUATU_LOOK_LIGHT);
  g_autoptr (GBytes) data = g_bytes_new_static (json, strlen (json));
  GuatuRenderOptions options = { .data = data };
  g_autoptr (GBytes) file = sample_render (guatu_render_pdf, scene, &options);

  g_assert_true (contains (file, json));
  g_assert_true (contains (file, "/Subtype " GUATU_DATASET_PDF_TYPE " "));
  assert_says (check, file, "No syntax or stream encoding errors");
  assert_says (attached, file, "1: chart.guatu.json");
  assert_says (detach, file, json);
  assert_says (info, file, "样例图");
}

/* Programs that read aloud know the language, and say the description for the figure. The
 * same is in a file without data. */
static void
test_spoken (void)
{
  static const char *const structure[] = { "pdfinfo", "-struct", "@", NULL };
  static const char *const object[] = { "qpdf", "--json", "--json-key=qpdf", "@", NULL };

  for (int language = 0; language <= GUATU_LANGUAGE_ZH_EN; language++)
    {
      g_autoptr (GuatuScene) scene
          = sample_scene ((GuatuLanguage) language, 600, 400, GUATU_LOOK_LIGHT);
      GuatuRenderOptions options = { .description = "两根柱 (a) \\ >> endobj。" };
      g_autoptr (GBytes) file = sample_render (guatu_render_pdf, scene, &options);

      assert_says (check, file, "No syntax or stream encoding errors");
      assert_says (structure, file, "Figure");
      assert_says (object, file,
                   language == GUATU_LANGUAGE_EN ? "\"/Lang\": \"u:en\""
                                                 : "\"/Lang\": \"u:zh-CN\"");
      assert_says (object, file, "\"/Alt\": \"u:两根柱 (a) \\\\ >> endobj。\"");
    }
}

/* The texts of a figure are copied in the order in which they are read: a name, and then
 * its number. */
static void
test_reading_order (void)
{
  static const char *const raw[]
      = { "pdftotext", "-raw", "-enc", "UTF-8", "@", "-", NULL };
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_EN, 600, 400, GUATU_LOOK_LIGHT);
  g_autoptr (GBytes) file = sample_render (guatu_render_pdf, scene, &plain);
  g_autofree char *found = sample_run (raw, "pdf", file);
  const char *at = found;
  const char *const words[] = { "A sample chart", "Agreed", "23.8", "Made", "15.5" };

  if (found == NULL)
    g_test_skip (raw[0]);
  for (guint i = 0; at != NULL && i < G_N_ELEMENTS (words); i++)
    {
      at = strstr (at, words[i]);
      g_assert_nonnull (at);
    }
}

/* A document whose table of objects is packed, as cairo 1.18 writes it from PDF 1.5 on:
 * it stays as it is, and the message says what went wrong. */
static void
test_no_table (void)
{
  static const char packed[]
      = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
        "2 0 obj\n<< /Type /XRef /Size 3 /Root 1 0 R /W [ 1 2 1 ] /Length 0 >>\n"
        "stream\n\nendstream\nendobj\nstartxref\n52\n%%EOF\n";
  g_autoptr (GByteArray) pdf = g_byte_array_new ();
  g_autoptr (GError) error = NULL;

  g_byte_array_append (pdf, (const guint8 *) packed, sizeof packed - 1);
  g_assert_null (guatu_pdf_update_new (pdf, &error));
  g_assert_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "could not be completed"));
  g_assert_nonnull (strstr (error->message, "--plain"));
  g_assert_cmpmem (pdf->data, pdf->len, packed, sizeof packed - 1);
}

/* A book of pages of our own, with bookmarks in two levels and numbers of its pages. */
static void
test_book (void)
{
  const GuatuText a = { (char *) "第一页（甲）", (char *) "First (a) page" };
  const GuatuText b = { (char *) "第二页", (char *) "Second (b) \\ page" };
  g_autoptr (GuatuBook) book = guatu_book_new ();
  g_autoptr (GBytes) data = g_bytes_new_static ("{}", 2);
  GuatuRenderOptions options = { .data = data };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) file = NULL;

  guatu_book_add_page (book, sample_scene (GUATU_LANGUAGE_ZH, 600, 400, GUATU_LOOK_LIGHT),
                       "i");
  guatu_book_add_bookmark (book, &a, GUATU_LANGUAGE_ZH, FALSE);
  guatu_book_add_page (book, sample_scene (GUATU_LANGUAGE_EN, 800, 300, GUATU_LOOK_LIGHT),
                       "1");
  guatu_book_add_bookmark (book, &b, GUATU_LANGUAGE_EN, FALSE);
  guatu_book_add_bookmark (book, &b, GUATU_LANGUAGE_ZH_EN, TRUE);
  file = guatu_render_pdf_book (book, &options, &error);
  g_assert_no_error (error);
  assert_says (check, file, "No syntax or stream encoding errors");
  assert_says (info, file, "Pages:           2");
  assert_says (info, file, "样例图\n");
  assert_says (bookmarks, file, "\"title\": \"第一页（甲）\"");
  assert_says (bookmarks, file, "\"title\": \"Second (b) \\\\ page\"");
  assert_says (bookmarks, file, "\"title\": \"第二页 · Second (b) \\\\ page\"");
  assert_says (bookmarks, file, "\"destpageposfrom1\": 2");
  assert_says (labels, file, "\"/P\": \"u:i\"");
  assert_says (labels, file, "\"/S\": \"/D\"");
  assert_says (attached, file, "1: chart.guatu.json");
  g_assert_false (contains (file, "/Subtype /Link"));
}

/* Of the built-in dataset, on A4: every heading of it is found in it. */
static void
test_builtin_book (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (&error);
  const GuatuCollection collection = { dataset, dataset->charts, NULL };
  GuatuFigure figure = { .language = GUATU_LANGUAGE_ZH };
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();
  g_autoptr (GuatuBook) book = NULL;
  g_autoptr (GBytes) file = NULL;

  g_assert_no_error (error);
  g_assert_true (guatu_paper_from_string ("A4", &figure.width, &figure.height));
  book = guatu_book_build (&collection, &figure, typesetter, &error);
  g_assert_no_error (error);
  file = guatu_render_pdf_book (book, &plain, &error);
  g_assert_no_error (error);
  assert_says (check, file, "No syntax or stream encoding errors");
  assert_says (info, file, "Pages:           31");
  assert_says (info, file, "841.89 x 595.276 pts (A4)");
  for (guint i = 0; i < dataset->themes->len; i++)
    {
      const GuatuTheme *theme = g_ptr_array_index (dataset->themes, i);

      assert_says (bookmarks, file, theme->title.zh);
      assert_says (text, file, theme->title.zh);
    }
  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);

      assert_says (bookmarks, file, guatu_chart_said (chart, &chart->title)->zh);
    }
}

/* A page of paper is as large as the paper, to the hundredth of a millimetre. */
static void
test_paper (void)
{
  static const struct
  {
    const char *name, *size;
  } papers[] = {
    { "A4", "841.89 x 595.276 pts" },
    { "A4-portrait", "595.276 x 841.89 pts" },
    { "A1", "2383.94 x 1683.78 pts" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      double width, height;
      g_autoptr (GuatuScene) scene = NULL;
      g_autoptr (GBytes) file = NULL;

      g_assert_true (guatu_paper_from_string (papers[i].name, &width, &height));
      scene = sample_scene (GUATU_LANGUAGE_ZH, width, height, GUATU_LOOK_LIGHT);
      file = sample_render (guatu_render_pdf, scene, &plain);
      assert_says (info, file, papers[i].size);
    }
}

static void
test_hostile (void)
{
  const GuatuText title = { (char *) SAMPLE_HOSTILE, (char *) SAMPLE_HOSTILE };
  g_autofree char *repeated = g_strnfill (100000, '(');
  g_autofree char *long_text = g_strconcat (SAMPLE_HOSTILE, repeated, NULL);
  g_autoptr (GuatuBook) book
      = guatu_book_new_page (sample_hostile_scene (SAMPLE_HOSTILE));
  g_autoptr (GBytes) data = g_bytes_new_static (SAMPLE_HOSTILE, strlen (SAMPLE_HOSTILE));
  GuatuRenderOptions options
      = { .description = long_text, .source = long_text, .data = data };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) file = NULL;

  guatu_book_add_bookmark (book, &title, GUATU_LANGUAGE_ZH, FALSE);
  file = guatu_render_pdf_book (book, &options, &error);
  g_assert_no_error (error);
  assert_says (check, file, "No syntax or stream encoding errors");
  assert_says (info, file, SAMPLE_TAMED);
  assert_says (attached, file, "1: chart.guatu.json");
  assert_says (bookmarks, file, "R&D < 5% ]]> (a\\\\b) ((");

  /* Cairo writes what is all ASCII in another form. */
  options.description = SAMPLE_TAMED;
  g_clear_pointer (&file, g_bytes_unref);
  file = guatu_render_pdf_book (book, &options, &error);
  g_assert_no_error (error);
  assert_says (check, file, "No syntax or stream encoding errors");
  assert_says (info, file, SAMPLE_TAMED);
}

/* The clock is in no file, but the time that a build is said to be of is. */
static void
test_date (void)
{
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_ZH, 600, 400, GUATU_LOOK_LIGHT);
  g_autoptr (GBytes) undated = sample_render (guatu_render_pdf, scene, &plain);
  g_autoptr (GBytes) dated = NULL;
  g_autoptr (GBytes) wrong = NULL;

  g_assert_false (contains (undated, "/CreationDate"));
  g_setenv ("SOURCE_DATE_EPOCH", "1700000000", TRUE);
  dated = sample_render (guatu_render_pdf, scene, &plain);
  g_assert_true (contains (dated, "/CreationDate (20231114221320Z"));
  g_setenv ("SOURCE_DATE_EPOCH", "yesterday", TRUE);
  wrong = sample_render (guatu_render_pdf, scene, &plain);
  g_unsetenv ("SOURCE_DATE_EPOCH");
  g_assert_true (g_bytes_equal (wrong, undated));
}

int
main (int argc, char *argv[])
{
  g_unsetenv ("SOURCE_DATE_EPOCH");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/pdf/document", test_document);
  g_test_add_func ("/render/pdf/text", test_text);
  g_test_add_func ("/render/pdf/is-small", test_is_small);
  g_test_add_func ("/render/pdf/attachment", test_attachment);
  g_test_add_func ("/render/pdf/no-table", test_no_table);
  g_test_add_func ("/render/pdf/spoken", test_spoken);
  g_test_add_func ("/render/pdf/reading-order", test_reading_order);
  g_test_add_func ("/render/pdf/book", test_book);
  g_test_add_func ("/render/pdf/builtin-book", test_builtin_book);
  g_test_add_func ("/render/pdf/paper", test_paper);
  g_test_add_func ("/render/pdf/hostile", test_hostile);
  g_test_add_func ("/render/pdf/date", test_date);
  return g_test_run ();
}
