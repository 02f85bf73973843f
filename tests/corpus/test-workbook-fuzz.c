/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Workbooks of this folder that are cut anywhere or changed at random, as a whole or in
 * their unpacked parts: reading one ends soon and orderly. GUATU_FUZZ_RUNS says how many
 * changes of each are tried; sanitizers see more. */

#include <string.h>
#include <zlib.h>

#include "io/grid/read-cells.h"
#include "io/read.h"
#include "io/sheet/ods.h"
#include "io/sheet/xls.h"
#include "io/sheet/xlsx.h"
#include "io/sheet/zip.h"

/* Values at which a reader of numbers turns. */
static const guint8 bytes[] = { 0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF, '0', '9', '<', '"' };

/* Words at which a reader of a workbook does. */
static const char *const words[]
    = { "1048576", "16385",       "4294967295", "-1",           "A0",      "XFD1048577",
        "<row>",   "<c t=\"s\">", "</c>",       "<!DOCTYPE a>", "&a;",     "1e400",
        "A1:XFD1", "t=\"e\"",     "<v>",        "</si>",        "_xD800_", "r:id" };

static char *
load (const char *name, gsize *length)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_BUILT, "corpus", "made", name, NULL);
  char *content = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &content, length, &error);
  g_assert_no_error (error);
  return content;
}

/* Reads a workbook, of which there is a dataset or an error that says something. */
static void
read_it (const char *name, const char *content, gsize length)
{
  const GuatuTableOptions options = { NULL };
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = NULL;

  dataset = guatu_read_workbook (
      g_str_has_suffix (name, ".xlsx")  ? guatu_xlsx_read_sheets
      : g_str_has_suffix (name, ".ods") ? guatu_ods_read_sheets
                                        : guatu_xls_read_sheets,
      g_bytes_new (content, length), name, &options, report, problems, &error);
  g_assert_true ((dataset != NULL) != (error != NULL));
  if (error != NULL)
    g_assert_cmpuint (strlen (error->message), >, strlen (name));
}

static void
change (GRand *random, GString *content)
{
  const guint at = (guint) g_rand_int_range (random, 0, (gint32) content->len);
  const gsize n_erased = (gsize) g_rand_int_range (random, 1, 9);
  const char *word = words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))];

  switch (g_rand_int_range (random, 0, 4))
    {
    case 0:
      content->str[at] = (char) bytes[g_rand_int_range (random, 0, G_N_ELEMENTS (bytes))];
      break;
    case 1:
      content->str[at] = (char) g_rand_int_range (random, 0, 256);
      break;
    case 2:
      g_string_overwrite (content, at, word);
      break;
    default:
      g_string_erase (content, at, (gssize) MIN (n_erased, content->len - at));
      break;
    }
}

static guint
n_runs (void)
{
  const char *said = g_getenv ("GUATU_FUZZ_RUNS");

  return said != NULL ? (guint) g_ascii_strtoull (said, NULL, 10) : 150;
}

static void
test_whole (gconstpointer data)
{
  const char *name = data;
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  gsize length = 0;
  g_autofree char *content = load (name, &length);

  for (gsize cut = 0; cut < length; cut += 1 + length / 200)
    read_it (name, content, cut);
  for (guint i = 0; i < n_runs (); i++)
    {
      g_autoptr (GString) changed = g_string_new_len (content, (gssize) length);

      for (guint n = g_rand_int_range (random, 1, 4); n > 0 && changed->len > 0; n--)
        change (random, changed);
      read_it (name, changed->str, changed->len);
    }
}

static gboolean
take (const char *piece, gsize length, gboolean is_end, gpointer text, GError **error)
{
  g_string_append_len (text, piece, (gssize) length);
  return TRUE;
}

static void
add16 (GString *out, guint number)
{
  g_string_append_c (out, (char) (number & 0xFF));
  g_string_append_c (out, (char) (number >> 8));
}

static void
add32 (GString *out, guint32 number)
{
  add16 (out, number & 0xFFFF);
  add16 (out, number >> 16);
}

/* Adds a part that is not packed, and its entry in the directory. */
static void
add_part (GString *out, GString *directory, const char *name, const GString *part)
{
  const guint32 crc = (guint32) crc32 (0, (const Bytef *) part->str, (uInt) part->len);
  const guint32 at = (guint32) out->len;

  for (guint i = 0; i < 2; i++)
    {
      GString *to = i == 0 ? out : directory;

      g_string_append_len (to, i == 0 ? "PK\3\4" : "PK\1\2\24\0", i == 0 ? 4 : 6);
      add16 (to, 20);
      add32 (to, 0);
      add32 (to, 0);
      add32 (to, crc);
      add32 (to, (guint32) part->len);
      add32 (to, (guint32) part->len);
      add16 (to, (guint) strlen (name));
      add16 (to, 0);
      for (guint n = 0; i == 1 && n < 5; n++)
        add16 (to, 0);
      if (i == 1)
        add32 (to, at);
      g_string_append (to, name);
    }
  g_string_append_len (out, part->str, (gssize) part->len);
}

/* The parts that a workbook of either kind may have. */
static const char *const parts[]
    = { "mimetype",        "[Content_Types].xml",        "_rels/.rels",
        "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
        "xl/texts.xml",    "xl/worksheets/sheet1.xml",   "xl/worksheets/blatt.xml",
        "content.xml",     "META-INF/manifest.xml" };

/* Packs a workbook anew, of which one part is changed. */
static void
test_parts (gconstpointer data)
{
  const char *name = data;
  g_autoptr (GRand) random = g_rand_new_with_seed (11);
  gsize length = 0;
  g_autofree char *content = load (name, &length);
  g_autoptr (GuatuZip) zip = guatu_zip_new ((const guint8 *) content, length, NULL);
  guint n_tried = 0;

  g_assert_nonnull (zip);
  for (guint i = 0; i < n_runs (); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      g_autoptr (GString) directory = g_string_new (NULL);
      const guint changed = (guint) g_rand_int_range (random, 2, G_N_ELEMENTS (parts));
      guint n = 0;
      guint32 at;

      for (guint part = 0; part < G_N_ELEMENTS (parts); part++)
        {
          g_autoptr (GString) text = g_string_new (NULL);

          if (!guatu_zip_has (zip, parts[part]))
            continue;
          g_assert_true (guatu_zip_unpack (zip, parts[part], take, text, NULL));
          for (guint c = 0; part == changed && c < 1 + i % 3 && text->len > 0; c++)
            change (random, text);
          n_tried += part == changed;
          add_part (out, directory, parts[part], text);
          n++;
        }
      at = (guint32) out->len;
      g_string_append_len (out, directory->str, (gssize) directory->len);
      g_string_append_len (out, "PK\5\6\0\0\0\0", 8);
      add16 (out, n);
      add16 (out, n);
      add32 (out, (guint32) directory->len);
      add32 (out, at);
      add16 (out, 0);
      read_it (name, out->str, out->len);
    }
  g_assert_cmpuint (n_tried, >, n_runs () / 8);
}

int
main (int argc, char *argv[])
{
  static const char *const whole[]
      = { "w01-yearbook.xlsx", "o01-yearbook.ods", "x01-yearbook.xls",
          "x03-every-record.xls", "x09-chinese-5.xls" };
  static const char *const unpacked[]
      = { "w01-yearbook.xlsx", "w07-wild.xlsx", "o01-yearbook.ods", "o02-dates.ods" };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (whole); i++)
    {
      g_autofree char *path = g_strconcat ("/workbook-fuzz/whole/", whole[i], NULL);

      g_test_add_data_func (path, whole[i], test_whole);
    }
  for (guint i = 0; i < G_N_ELEMENTS (unpacked); i++)
    {
      g_autofree char *path = g_strconcat ("/workbook-fuzz/parts/", unpacked[i], NULL);

      g_test_add_data_func (path, unpacked[i], test_parts);
    }
  return g_test_run ();
}
