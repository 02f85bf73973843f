/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/export.h"

#include <string.h>

static void
test_format (void)
{
  static const char *const names[] = { "png", "svg", "pdf", "emf", "html" };
  static const char *const types[]
      = { "image/png", "image/svg+xml", "application/pdf", "image/emf", "text/html" };

  for (guint i = 0; i < GUATU_N_FIGURE_FORMATS; i++)
    {
      GuatuFormat format = (GuatuFormat) ((i + 1) % GUATU_N_FIGURE_FORMATS);

      g_assert_true (guatu_format_from_string (names[i], &format));
      g_assert_cmpint (format, ==, (GuatuFormat) i);
      g_assert_cmpstr (guatu_format_to_string (format), ==, names[i]);
      g_assert_cmpstr (guatu_format_mime_type (format), ==, types[i]);
    }
}

static void
test_format_of_path (void)
{
  static const struct
  {
    const char *path;
    const char *format; /* NULL for none */
  } cases[] = {
    { "a.png", "png" },        { "a.SVG", "svg" },
    { "/x.y/a.b.pdf", "pdf" }, { "a", NULL },
    { "a.jpg", NULL },         { "a.png.txt", NULL },
    { "/folder.png/a", NULL }, { ".png", NULL },
    { "/x/.pdf", NULL },       { "a.", NULL },
    { "图.png", "png" },       { "a.pngx", NULL },
    { "a.emf", "emf" },        { "a.html", "html" },
    { "a.htm", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GuatuFormat format = GUATU_FORMAT_PNG;
      gboolean known = guatu_format_from_path (cases[i].path, &format);

      g_assert_cmpstr (known ? guatu_format_to_string (format) : NULL, ==,
                       cases[i].format);
    }
}

static void
test_file_name (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *chinese
      = guatu_export_file_name ("gdp", GUATU_LANGUAGE_ZH, GUATU_FORMAT_PNG, &error);
  g_autofree char *both
      = guatu_export_file_name ("a-2", GUATU_LANGUAGE_ZH_EN, GUATU_FORMAT_PDF, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (chinese, ==, "gdp.zh.png");
  g_assert_cmpstr (both, ==, "a-2.zh+en.pdf");
}

/* An id of a dataset never leads out of the folder, whoever wrote the dataset. */
static void
test_file_name_refused (void)
{
  static const char *const ids[]
      = { "",     ".",    "..",   ".hidden",  "../up", "a/b",  "/a",
          "a\\b", "a..b", "a\nb", "a\x1b[0m", "\xff",  "a\xc3" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *name
          = guatu_export_file_name (ids[i], GUATU_LANGUAGE_EN, GUATU_FORMAT_SVG, &error);

      g_assert_null (name);
      g_assert_error (error, GUATU_EXPORT_ERROR, GUATU_EXPORT_ERROR_NAME);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_null (strpbrk (error->message, "\n\x1b"));
    }
}

/* The name may have 240 bytes: ".zh+en.svg" has ten of them. */
static void
test_file_name_length (void)
{
  for (gsize length = 230; length <= 231; length++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *id = g_strnfill (length, 'a');
      g_autofree char *name
          = guatu_export_file_name (id, GUATU_LANGUAGE_ZH_EN, GUATU_FORMAT_SVG, &error);

      if (length == 230)
        g_assert_cmpuint (strlen (name), ==, 240);
      else
        g_assert_error (error, GUATU_EXPORT_ERROR, GUATU_EXPORT_ERROR_NAME);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/export/names/format", test_format);
  g_test_add_func ("/export/names/format-of-path", test_format_of_path);
  g_test_add_func ("/export/names/file-name", test_file_name);
  g_test_add_func ("/export/names/refused", test_file_name_refused);
  g_test_add_func ("/export/names/length", test_file_name_length);
  return g_test_run ();
}
