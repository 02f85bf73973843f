/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/figure-file.h"

#include <string.h>

#include <glib/gstdio.h>

#include "figures.h"
#include "io/read.h"

#define SMALL                                                                            \
  "{\"guatu\":1,\"id\":\"d\",\"title\":\"<&>“\",\"units\":[],\"indicators\":[]}"
#define NAMESPACE "urn:guatu:dataset:1"
#define SIGNATURE GUATU_DATASET_EMF_SIGNATURE

/* Takes the bytes; asserts that the data are found, or that the error has a code. */
static void
assert_found (GByteArray *file, const char *data, int code)
{
  g_autoptr (GBytes) bytes = g_byte_array_free_to_bytes (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) found = NULL;

  g_assert_true (
      guatu_figure_file_is (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)));
  found = guatu_figure_file_data (bytes, "figure", NULL, &error);
  if (data == NULL)
    {
      g_assert_error (error, GUATU_IO_ERROR, code);
      g_assert_nonnull (strstr (error->message, "“figure”"));
      return;
    }
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (found, NULL), g_bytes_get_size (found), data,
                   strlen (data));
}

static void
test_png (void)
{
  GByteArray *cut = make_png ("guatu-dataset", SMALL, strlen (SMALL), FALSE);
  GByteArray *bent = make_png ("guatu-dataset", SMALL, strlen (SMALL), FALSE);

  assert_found (make_png ("guatu-dataset", SMALL, strlen (SMALL), FALSE), SMALL, 0);
  assert_found (make_png ("guatu-dataset", SMALL, strlen (SMALL), TRUE), SMALL, 0);
  assert_found (make_png ("guatu-datasets", SMALL, strlen (SMALL), FALSE), NULL,
                GUATU_IO_ERROR_FIGURE);
  assert_found (make_png ("Comment", "x", 1, FALSE), NULL, GUATU_IO_ERROR_FIGURE);
  bent->data[100] ^= 1;
  assert_found (bent, NULL, GUATU_IO_ERROR_FIGURE);
  g_byte_array_set_size (cut, 100);
  assert_found (cut, NULL, GUATU_IO_ERROR_FIGURE);
}

/* However the namespace is written; in another, or in none, it is not ours. */
static void
test_svg (void)
{
  static const struct
  {
    const char *element;
    gboolean found;
  } cases[] = {
    { "<dataset xmlns=\"" NAMESPACE "\">", TRUE },
    { "<g:dataset xmlns:g=\"" NAMESPACE "\">", TRUE },
    { "<g:dataset xmlns:g='" NAMESPACE "' id=\"a\">", TRUE },
    { "<dataset>", FALSE },
    { "<dataset xmlns=\"urn:guatu:dataset:2\">", FALSE },
    { "<g:dataset xmlns=\"" NAMESPACE "\" xmlns:g=\"urn:other\">", FALSE },
    { "<dataset xmlns:g=\"" NAMESPACE "\">", FALSE },
    { "<data xmlns=\"" NAMESPACE "\">", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_found (make_svg (cases[i].element, SMALL), cases[i].found ? SMALL : NULL,
                  GUATU_IO_ERROR_FIGURE);
}

static GByteArray *
as_bytes (const char *text)
{
  return g_byte_array_append (g_byte_array_new (), (const guint8 *) text,
                              (guint) strlen (text));
}

/* A block of data of our type, in whatever page; another program may write its tag in
 * another way. Of a page of others nothing is taken. */
static void
test_html (void)
{
  static const struct
  {
    const char *tag;
    gboolean found;
  } cases[] = {
    { OUR_SCRIPT, TRUE },
    { "<SCRIPT id=a type='" GUATU_DATASET_TYPE "'>", TRUE },
    { "<script>let a = '<script>';</script>" OUR_SCRIPT, TRUE },
    { "<script type=\"application/json\">", FALSE },
    { "<scripts type=\"" GUATU_DATASET_TYPE "\">", FALSE },
    { "<p title=\"" GUATU_DATASET_TYPE "\">", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_found (make_html (cases[i].tag, SMALL), cases[i].found ? SMALL : NULL,
                  GUATU_IO_ERROR_FIGURE);
  assert_found (
      as_bytes ("\xef\xbb\xbf<!-- saved -->\n<HTML>" OUR_SCRIPT "{\"<!--\"}</SCRIPT >"),
      "{\"<!--\"}", 0);
  assert_found (
      as_bytes ("<?xml version='1.0'?><!doctype HTML>" OUR_SCRIPT "{}</script>"), "{}",
      0);
  assert_found (as_bytes ("<html>" OUR_SCRIPT "{}"), NULL, GUATU_IO_ERROR_FIGURE);
  assert_found (as_bytes ("<!DOCTYPE html>"), NULL, GUATU_IO_ERROR_FIGURE);
}

/* The search takes a time in proportion to the page, even one of tags that do not end. */
static void
test_html_tags (void)
{
  g_autoptr (GString) html = g_string_new ("<html>");

  for (guint i = 0; i < 200000; i++)
    g_string_append (html, "<script ");
  g_string_append (html, OUR_SCRIPT "{}</script>");
  assert_found (as_bytes (html->str), "{}", 0);
}

/* XML that means harm, or is none, or was saved by another program. */
static void
test_xml (void)
{
  g_autofree char *deep = g_strnfill (30000, '<');

  for (guint i = 0; i < 30000; i += 5)
    memcpy (deep + i, i == 0 ? "<svg>" : "<aaa>", 5);
  assert_found (as_bytes ("\xef\xbb\xbf <svg><dataset xmlns='" NAMESPACE "'>a<!--b-->"
                          "<![CDATA[<c>]]>&lt;&#x64;<e>f</e></dataset>"),
                "a<c><df", 0);
  assert_found (as_bytes ("<svg><dataset xmlns='" NAMESPACE "'>a"), NULL,
                GUATU_IO_ERROR_FIGURE);
  assert_found (as_bytes ("<svg xmlns:g='" NAMESPACE "'><a xmlns:g='b'/><g:dataset>c"
                          "</g:dataset></svg>"),
                "c", 0);
  assert_found (as_bytes ("<!DOCTYPE a [<!ENTITY b SYSTEM \"/etc/passwd\">]><svg>"
                          "<dataset xmlns='" NAMESPACE "'>&b;</dataset></svg>"),
                NULL, GUATU_IO_ERROR_FIGURE);
  assert_found (as_bytes ("<!DOCTYPE a [<!ENTITY b \"bb\">]><svg>&b;</svg>"), NULL,
                GUATU_IO_ERROR_FIGURE);
  assert_found (as_bytes ("<?xml version='1.0'?>\n<!-- a -->\n<!DOCTYPE svg>\n<svg/>"),
                NULL, GUATU_IO_ERROR_FIGURE);
  assert_found (as_bytes (deep), NULL, GUATU_IO_ERROR_FIGURE);
}

/* What only begins as a picture does is called none. */
static void
test_no_figure (void)
{
  const char *const texts[] = {
    "",
    "<",
    " <",
    "<htmlx/>",
    "<!DOCTYPE htmlx><p>",
    "<!-- <html> --><p>",
    "<?xml version='1.0'?><!-- <svg> --><gexf/>",
    "<3 figures",
    "%PD",
    "\x89PNG",
    "\xef\xbb\xbf{}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_false (guatu_figure_file_is (texts[i], strlen (texts[i])));
}

/* A prefix is looked up by what it is, not among all that were declared: with twice as
 * many the file is twice as long, and the search takes twice as long. To look among all
 * would take longer than the test suite waits. */
static void
test_xml_prefixes (void)
{
  const guint n = 400;
  const gsize length = 20000;
  g_autoptr (GString) svg = g_string_new ("<svg");
  g_autofree char *filling = g_strnfill (length, 'p');

  for (guint i = 0; i < n; i++)
    g_string_append_printf (svg, " xmlns:%s%u='urn:other'", filling, i);
  g_string_append_printf (svg, " xmlns:ours='%s'>", NAMESPACE);
  for (guint i = 0; i < 400000; i++)
    g_string_append (svg, "<x:dataset/>");
  g_string_append (svg, "<a xmlns:ours='urn:other'><ours:dataset/><b xmlns:ours='"
                        "urn:third'/></a><ours:dataset>c</ours:dataset></svg>");
  assert_found (as_bytes (svg->str), "c", 0);
}

/* Whoever cancels gets the cursor back, whatever the file. */
static void
test_cancelled (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  GByteArray *files[] = {
    make_png ("guatu-dataset", SMALL, strlen (SMALL), FALSE),
    make_svg ("<dataset xmlns=\"" NAMESPACE "\">", SMALL),
    make_html (OUR_SCRIPT, SMALL),
    make_pdf (OURS, SMALL, strlen (SMALL)),
    make_emf (SIGNATURE, SMALL, strlen (SMALL)),
  };

  g_cancellable_cancel (cancellable);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GBytes) bytes = g_byte_array_free_to_bytes (files[i]);
      g_autoptr (GError) error = NULL;

      g_assert_null (guatu_figure_file_data (bytes, "figure", cancellable, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
}

/* Ours is among the comments of others; one that is cut off, or says that it is longer
 * than its record, is damaged. */
static void
test_emf (void)
{
  const guint comment = 88 + 20, length = comment + 8;
  GByteArray *cut = make_emf (SIGNATURE, SMALL, strlen (SMALL));
  GByteArray *short_of_it = make_emf (SIGNATURE, SMALL, strlen (SMALL));
  GByteArray *long_of_it = make_emf (SIGNATURE, SMALL, strlen (SMALL));
  GByteArray *empty = make_emf (SIGNATURE, SMALL, strlen (SMALL));
  GByteArray *endless = make_emf (SIGNATURE, SMALL, strlen (SMALL));

  assert_found (make_emf (SIGNATURE, SMALL, strlen (SMALL)), SMALL, 0);
  assert_found (make_emf (SIGNATURE, "a", 1), "a", 0);
  assert_found (make_emf (SIGNATURE, "", 0), "", 0);
  assert_found (make_emf ("guatu-datasets", SMALL, strlen (SMALL)), NULL,
                GUATU_IO_ERROR_FIGURE);
  assert_found (make_emf ("", "", 0), NULL, GUATU_IO_ERROR_FIGURE);
  g_byte_array_set_size (cut, comment + 40);
  assert_found (cut, NULL, GUATU_IO_ERROR_FIGURE);
  short_of_it->data[length] = 3;
  assert_found (short_of_it, NULL, GUATU_IO_ERROR_FIGURE);
  long_of_it->data[length + 1] = 1;
  assert_found (long_of_it, NULL, GUATU_IO_ERROR_FIGURE);
  empty->data[88 + 4] = 0; /* a record without a size would be walked for ever */
  assert_found (empty, NULL, GUATU_IO_ERROR_FIGURE);
  endless->data[88 + 7] = 0xff;
  assert_found (endless, NULL, GUATU_IO_ERROR_FIGURE);
}

static void
test_pdf (void)
{
  g_autoptr (GByteArray) packed = pack (SMALL, strlen (SMALL));
  g_autofree char *right = g_strdup_printf (OURS "/Length %zu", strlen (SMALL));
  g_autofree char *nested = g_strdup_printf (
      "/Length %zu " OURS "/Params << /Size %zu >>", strlen (SMALL), strlen (SMALL));
  GByteArray *cut = make_pdf (right, SMALL, strlen (SMALL));

  assert_found (make_pdf (right, SMALL, strlen (SMALL)), SMALL, 0);
  assert_found (make_pdf (nested, SMALL, strlen (SMALL)), SMALL, 0);
  assert_found (make_pdf (OURS "/Length 12 0 R", SMALL, strlen (SMALL)), SMALL, 0);
  assert_found (make_pdf (OURS "/Length 99999999999999999999", SMALL, strlen (SMALL)),
                SMALL, 0);
  assert_found (make_pdf (OURS "/Filter /FlateDecode", packed->data, packed->len), SMALL,
                0);
  assert_found (make_pdf (OURS "/Filter /LZWDecode", SMALL, strlen (SMALL)), NULL,
                GUATU_IO_ERROR_FIGURE);
  assert_found (make_pdf ("/Type /EmbeddedFile /Subtype /application#2Fjson", SMALL,
                          strlen (SMALL)),
                SMALL, 0);
  assert_found (make_pdf ("/Type /EmbeddedFile /Subtype /application#2Fjson", "{}", 2),
                NULL, GUATU_IO_ERROR_FIGURE);
  assert_found (make_pdf ("/Type /EmbeddedFile /Filter /LZWDecode", "a", 1), NULL,
                GUATU_IO_ERROR_FIGURE);
  g_byte_array_set_size (cut, cut->len - 80);
  assert_found (cut, NULL, GUATU_IO_ERROR_FIGURE);
}

/* Data that say what the search looks for. */
static void
test_pdf_decoy (void)
{
  static const char decoy[] = "{\"x-a\":\"3 0 obj << " OURS "/Length 3 >> stream\"}";
  g_autofree char *dictionary = g_strdup_printf (OURS "/Length %zu", strlen (decoy));

  assert_found (make_pdf (dictionary, decoy, strlen (decoy)), decoy, 0);
}

/* What is small in the file may not become larger than a dataset may be. */
static void
test_bombs (void)
{
  gsize size = GUATU_READ_MAX_BYTES;
  g_autofree char *spaces = g_strnfill (size + 1, ' ');
  g_autoptr (GByteArray) packed = pack (spaces, size + 1);
  g_autofree char *most = g_strndup (spaces, size);

  assert_found (make_png ("guatu-dataset", most, size, TRUE), most, 0);
  assert_found (make_png ("guatu-dataset", spaces, size + 1, TRUE), NULL,
                GUATU_IO_ERROR_LIMIT);
  assert_found (make_png ("guatu-dataset", spaces, size + 1, FALSE), NULL,
                GUATU_IO_ERROR_LIMIT);
  assert_found (make_pdf (OURS "/Filter /FlateDecode", packed->data, packed->len), NULL,
                GUATU_IO_ERROR_LIMIT);
  assert_found (make_emf (SIGNATURE, most, size), most, 0);
  assert_found (make_emf (SIGNATURE, spaces, size + 1), NULL, GUATU_IO_ERROR_LIMIT);
  assert_found (make_svg ("<dataset xmlns=\"" NAMESPACE "\">", most), most, 0);
  assert_found (make_svg ("<dataset xmlns=\"" NAMESPACE "\">", spaces), NULL,
                GUATU_IO_ERROR_LIMIT);
}

/* A dataset is no figure, whatever it begins with. */
static void
test_other_files (void)
{
  static const char header[44] = "\1\0\0\0\x58";
  static const char *const others[]
      = { SMALL, " {", "\xef\xbb\xbf{", "", "\x89PNG", "%PDF", "GIF89a", "[", " \n\t" };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (guatu_figure_file_is (others[i], strlen (others[i])));
  g_assert_false (guatu_figure_file_is (header, sizeof header));
}

/* The name of the file says nothing. */
static void
test_read_file (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("guatu-figure-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "a.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GByteArray) png = make_png ("guatu-dataset", SMALL, strlen (SMALL), FALSE);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset = NULL;

  g_assert_true (
      g_file_set_contents (path, (const char *) png->data, (gssize) png->len, NULL));
  dataset = guatu_read_file (file, NULL, NULL, problems, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (dataset->title.zh, ==, "<&>“");
  g_assert_cmpuint (problems->len, ==, 0);

  g_assert_true (g_file_set_contents (path, "<svg/>", -1, NULL));
  g_assert_null (guatu_read_file (file, NULL, NULL, problems, NULL, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_FIGURE);
  g_remove (path);
  g_rmdir (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure-file/png", test_png);
  g_test_add_func ("/figure-file/svg", test_svg);
  g_test_add_func ("/figure-file/html", test_html);
  g_test_add_func ("/figure-file/html-tags", test_html_tags);
  g_test_add_func ("/figure-file/xml", test_xml);
  g_test_add_func ("/figure-file/no-figure", test_no_figure);
  g_test_add_func ("/figure-file/xml-prefixes", test_xml_prefixes);
  g_test_add_func ("/figure-file/cancelled", test_cancelled);
  g_test_add_func ("/figure-file/emf", test_emf);
  g_test_add_func ("/figure-file/pdf", test_pdf);
  g_test_add_func ("/figure-file/pdf-decoy", test_pdf_decoy);
  g_test_add_func ("/figure-file/bombs", test_bombs);
  g_test_add_func ("/figure-file/other-files", test_other_files);
  g_test_add_func ("/figure-file/read-file", test_read_file);
  return g_test_run ();
}
