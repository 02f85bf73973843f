/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/formats.h"

#include <string.h>

#include "io/out/write-as.h"

static char *
load (const char *folder, const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static void
assert_says (const char *text, const char *what)
{
  if (strstr (text, what) == NULL)
    g_error ("“%s” is not there", what);
}

/* Nothing in the table stands twice, and each row says what a dialog needs. */
static void
test_rows (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < GUATU_N_FORMATS; i++)
    {
      GuatuFormat format = (GuatuFormat) i;
      const char *const *extensions = guatu_format_extensions (format);
      gboolean figure = guatu_format_holds (format, GUATU_HOLDS_FIGURE);

      g_assert_true (figure == (i < GUATU_N_FIGURE_FORMATS));
      g_assert_true (guatu_format_holds (format, GUATU_HOLDS_FIGURE | GUATU_HOLDS_DATASET
                                                     | GUATU_HOLDS_DRAWING));
      g_assert_true (g_hash_table_add (seen, (gpointer) guatu_format_title (format)));
      g_assert_nonnull (extensions[0]);
      /* What comes after tables in general is told from them by its content alone. */
      if (format > GUATU_FORMAT_CSV)
        continue;
      g_assert_true (g_hash_table_add (seen, (gpointer) guatu_format_mime_type (format)));
      for (guint e = 0; extensions[e] != NULL; e++)
        g_assert_true (g_hash_table_add (seen, (gpointer) extensions[e]));
      if (figure)
        g_assert_cmpstr (extensions[0], ==, guatu_format_to_string (format));
    }
}

static void
test_list (void)
{
  g_autofree char *figures = guatu_format_list (GUATU_HOLDS_FIGURE, ", ");
  g_autofree char *books = guatu_format_list (GUATU_HOLDS_BOOK, "|");

  g_assert_cmpstr (figures, ==, "png, svg, pdf, emf, html");
  g_assert_cmpstr (books, ==, "pdf|html");
}

/* A file is what it begins with. */
static void
test_bytes (void)
{
  static const struct
  {
    const char *bytes;
    GuatuFormat format;
  } cases[] = {
    { "\x89PNG\r\n\x1a\n", GUATU_FORMAT_PNG },
    { "%PDF-1.7", GUATU_FORMAT_PDF },
    { "<?xml version='1.0'?><svg/>", GUATU_FORMAT_SVG },
    { "<!DOCTYPE html><svg>", GUATU_FORMAT_HTML },
    { "<!DOCTYPE html><body><TABLE>", GUATU_FORMAT_HTML_TABLE },
    { " <table border=1>", GUATU_FORMAT_HTML_TABLE },
    { "<html><script type=\"application/vnd.guatu.dataset+json\"></script><table>",
      GUATU_FORMAT_HTML },
    { "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>",
      GUATU_FORMAT_XML_SHEET },
    { "{\"guatu\": 1}", GUATU_FORMAT_DATASET },
    { "{\"guatu\": 1, \"class\": \"dataset\"}", GUATU_FORMAT_DATASET },
    { "{\"id\": [\"{\", \"\\\"\"], \"class\": \"dataset\"}", GUATU_FORMAT_JSON_STAT },
    { "\xEF\xBB\xBF { \"class\":\"collection\"", GUATU_FORMAT_JSON_STAT },
    { "{\"class\":\"cat\"}", GUATU_FORMAT_DATASET },
    { "{\"name\": \"x\", \"resources\": []}", GUATU_FORMAT_DATA_PACKAGE },
    { "{\"a\": {\"resources\": []}}", GUATU_FORMAT_DATASET },
    { "CHARSET=\"ANSI\";\n", GUATU_FORMAT_PX },
    { "TITLE[en]=\"x\";\n", GUATU_FORMAT_PX },
    { "TITLE,a,b\n1,2,3\n", GUATU_FORMAT_CSV },
    { "DATAFLOW,TIME_PERIOD,OBS_VALUE\nA:B(1.0),2020,1\n", GUATU_FORMAT_SDMX_CSV },
    { "STRUCTURE[;];STRUCTURE_ID;OBS_VALUE\na;b;1\n", GUATU_FORMAT_SDMX_CSV },
    { "DATAFLOW,TIME_PERIOD,x\nA:B(1.0),2020,1\n", GUATU_FORMAT_CSV },
    { "unit,geo\\TIME_PERIOD\t2020 \nPC,DE\t1 \n", GUATU_FORMAT_EUROSTAT },
    { "path\\name\t2020 \nPC,DE\t1 \n", GUATU_FORMAT_CSV },
    { "Country Name,Country Code,2020\nA,B,1\n", GUATU_FORMAT_WORLD_BANK },
    { "Country Name,2020\nA,1\n", GUATU_FORMAT_CSV },
    { "Entity,Code,Year,x\nA,B,2020,1\n", GUATU_FORMAT_OWID },
    { "LOCATION,TIME,Value\nFRA,2020,1\n", GUATU_FORMAT_CODED },
    { "Country or Area,Year,Value,Value Footnotes\nJapan,2020,1,\n", GUATU_FORMAT_CODED },
    { "Entity,Code,Name,x\nA,B,2020,1\n", GUATU_FORMAT_CSV },
    { "", GUATU_FORMAT_DATASET },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (guatu_format_of_bytes (cases[i].bytes, strlen (cases[i].bytes)), ==,
                     cases[i].format);
}

/* The README and the manual pages name every extension, the README with its title. */
static void
test_documents (void)
{
  static const char *const pages[] = { "guatu-cli.1", "guatu-cli.zh_CN.1" };
  g_autofree char *readme = load (".", "README.md");

  for (guint i = 0; i < GUATU_N_FORMATS; i++)
    {
      GuatuFormat format = (GuatuFormat) i;
      const char *const *extensions = guatu_format_extensions (format);
      g_autofree char *row
          = g_strdup_printf ("\n| %s (`.%s`", guatu_format_title (format), extensions[0]);

      assert_says (readme, row);
      for (guint e = 0; extensions[e] != NULL; e++)
        for (guint p = 0; p < G_N_ELEMENTS (pages); p++)
          {
            g_autofree char *page = load ("data/man", pages[p]);
            g_autofree char *shown = g_strdup_printf ("\n.B \"*.%s\"", extensions[e]);

            assert_says (page, shown);
          }
    }
}

/* What the shells complete, and what the desktop is told, are the names of the table. */
static void
test_data (void)
{
  g_autofree char *bash = load ("data/completions", "guatu-cli.bash");
  g_autofree char *zsh = load ("data/completions", "_guatu-cli");
  g_autofree char *mime = load ("data", "io.github.guatu.Guatu.mime.xml");
  g_autofree char *desktop = load ("data", "io.github.guatu.Guatu.desktop.in");
  g_autofree char *figures = guatu_format_list (GUATU_HOLDS_FIGURE, " ");
  g_autofree char *in_bash
      = g_strdup_printf ("--format) _guatu_cli_list '%s' \"$value\"", figures);
  g_autofree char *in_zsh = g_strdup_printf ("_sequence compadd - %s'", figures);
  g_autofree char *written = guatu_format_list_written (" ");
  g_autofree char *written_in_bash
      = g_strdup_printf ("compgen -W '%s' -- \"$value\"", written);
  g_autofree char *written_in_zsh
      = g_strdup_printf ("[the format of the last file]:format:(%s)'", written);
  const char *dataset = guatu_format_mime_type (GUATU_FORMAT_DATASET);
  g_autofree char *glob
      = g_strdup_printf ("\"*.%s\"", guatu_format_extensions (GUATU_FORMAT_DATASET)[0]);

  assert_says (bash, in_bash);
  assert_says (zsh, in_zsh);
  assert_says (bash, written_in_bash);
  assert_says (zsh, written_in_zsh);
  for (guint i = 0; i < GUATU_N_FORMATS; i++)
    if (guatu_format_is_written ((GuatuFormat) i))
      {
        g_autofree char *manual = load ("data/man", "guatu-cli.1");
        g_autofree char *chinese = load ("data/man", "guatu-cli.zh_CN.1");
        g_autofree char *document = load ("doc", "files.md");
        const char *name = guatu_format_to_string ((GuatuFormat) i);
        g_autofree char *in_chinese = g_strdup_printf ("\\fB%s\\fR", name);
        g_autofree char *in_document = g_strdup_printf ("| `%s` (", name);

        assert_says (manual, name);
        assert_says (chinese, in_chinese);
        assert_says (document, in_document);
      }
  assert_says (mime, dataset);
  assert_says (mime, glob);
  assert_says (desktop, dataset);
}

/* The formats that can hold something as a sentence lists them: “PDF or HTML”. */
static char *
list_in_words (guint what, const char *last)
{
  g_autofree char *list = guatu_format_list (what, ", ");
  g_autofree char *upper = g_ascii_strup (list, -1);
  char *comma = strrchr (upper, ',');

  *comma = '\0';
  return g_strconcat (upper, " ", last, comma + 1, NULL);
}

/* What is written in one piece, and translated so, names them all, too. */
static void
test_sentences (void)
{
  static const struct
  {
    const char *folder;
    const char *name;
    guint what;
    const char *last;
  } sentences[] = {
    { "src/cli", "export.c", GUATU_HOLDS_FIGURE, "or" },
    { "src/cli", "explain.c", GUATU_HOLDS_FIGURE, "or" },
    { "src/cli", "export-options.c", GUATU_HOLDS_BOOK, "or" },
    { "data/completions", "_guatu-cli", GUATU_HOLDS_BOOK, "or" },
    { "data/man", "guatu-cli.1", GUATU_HOLDS_FIGURE, "or" },
    { "data", "io.github.guatu.Guatu.metainfo.xml.in", GUATU_HOLDS_FIGURE, "and" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autofree char *text = load (sentences[i].folder, sentences[i].name);
      g_autofree char *list = list_in_words (sentences[i].what, sentences[i].last);

      g_test_message ("%s", sentences[i].name);
      assert_says (text, list);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/formats/rows", test_rows);
  g_test_add_func ("/formats/list", test_list);
  g_test_add_func ("/formats/bytes", test_bytes);
  g_test_add_func ("/formats/documents", test_documents);
  g_test_add_func ("/formats/data", test_data);
  g_test_add_func ("/formats/sentences", test_sentences);
  return g_test_run ();
}
