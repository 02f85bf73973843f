/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures that were changed at random: whatever is made of them, reading one ends
 * soon and orderly. GUATU_FUZZ_SECONDS is how long to try, and GUATU_FUZZ_FILES a
 * list of files, with colons, to begin with besides our own; sanitizers see more. */

#include <string.h>

#include "figures.h"
#include "io/figure-file.h"
#include "io/read.h"

#define SMALL                                                                            \
  "{\"guatu\":1,\"id\":\"d\",\"title\":\"T\",\"units\":[{\"id\":\"u\",\"kind\":"         \
  "\"count\","                                                                           \
  "\"label\":\"u\"}],\"indicators\":[{\"id\":\"a\",\"name\":\"A\",\"unit\":\"u\","       \
  "\"observations\":[{\"period\":\"2023\",\"value\":1}]}],\"charts\":[{\"id\":\"c\","    \
  "\"title\":\"C\",\"mark\":\"bar\",\"indicators\":[\"a\"]}]}"

/* Words at which a reader turns. */
static const char *const words[] = {
  "guatu-dataset",
  "iTXt",
  "IDAT",
  "IEND",
  "\xff\xff\xff\xff",
  "\x7f\xff\xff\xff",
  "<dataset",
  "xmlns=\"urn:guatu:dataset:1\"",
  "<![CDATA[",
  "]]>",
  "<!--",
  "<!DOCTYPE a [",
  "<!ENTITY b \"c\">",
  "&b;",
  "&#0;",
  "&#xffff;",
  "<?",
  "</",
  "/>",
  "xmlns:",
  " obj",
  OURS,
  "stream\n",
  "endstream",
  "/Length 4294967296 ",
  "/Length -1 ",
  "/Filter /FlateDecode",
  ">>",
  "/EmbeddedFile",
  "\0",
};

static void
add_files (GPtrArray *seeds)
{
  const char *list = g_getenv ("GUATU_FUZZ_FILES");
  g_auto (GStrv) paths = g_strsplit (list != NULL ? list : "", ":", -1);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      char *contents = NULL;
      gsize length = 0;

      if (g_file_get_contents (paths[i], &contents, &length, NULL))
        g_ptr_array_add (seeds, g_byte_array_new_take ((guint8 *) contents, length));
    }
}

static GPtrArray *
make_seeds (void)
{
  GPtrArray *seeds = g_ptr_array_new_with_free_func ((GDestroyNotify) g_byte_array_unref);
  g_autoptr (GByteArray) packed = pack (SMALL, strlen (SMALL));
  g_autofree char *dictionary = g_strdup_printf (OURS "/Length %zu", strlen (SMALL));

  g_ptr_array_add (seeds, make_png ("guatu-dataset", SMALL, strlen (SMALL), FALSE));
  g_ptr_array_add (seeds, make_png ("guatu-dataset", SMALL, strlen (SMALL), TRUE));
  g_ptr_array_add (seeds, make_svg ("<dataset xmlns=\"urn:guatu:dataset:1\">", SMALL));
  g_ptr_array_add (seeds, make_emf (GUATU_DATASET_EMF_SIGNATURE, SMALL, strlen (SMALL)));
  g_ptr_array_add (seeds, make_html (OUR_SCRIPT, SMALL));
  g_ptr_array_add (seeds, make_pdf (dictionary, SMALL, strlen (SMALL)));
  g_ptr_array_add (seeds,
                   make_pdf (OURS "/Filter /FlateDecode", packed->data, packed->len));
  add_files (seeds);
  return seeds;
}

static guint
random_place (const GByteArray *bytes)
{
  return bytes->len > 0 ? (guint) g_test_rand_int_range (0, (gint32) bytes->len) : 0;
}

static void
insert (GByteArray *bytes, const void *data, gsize length)
{
  guint at = random_place (bytes);
  guint behind = bytes->len - at;

  g_byte_array_set_size (bytes, bytes->len + (guint) length);
  memmove (bytes->data + at + length, bytes->data + at, behind);
  memcpy (bytes->data + at, data, length);
}

/* One change: a bit, a byte, a word, a piece taken away, put twice or cut off. */
static void
change (GByteArray *bytes)
{
  const char *word = words[g_test_rand_int_range (0, G_N_ELEMENTS (words))];
  guint at = random_place (bytes);
  guint rest = bytes->len - at;
  guint run = (guint) 1 << g_test_rand_int_range (0, 10);
  g_autofree guint8 *piece = NULL;

  if (bytes->len == 0)
    return;
  switch (g_test_rand_int_range (0, 7))
    {
    case 0:
      bytes->data[at] ^= (guint8) (1 << g_test_rand_int_range (0, 8));
      break;
    case 1:
      bytes->data[at] = (guint8) g_test_rand_int_range (0, 256);
      break;
    case 2:
      insert (bytes, word, MAX (strlen (word), 1));
      break;
    case 3:
      memcpy (bytes->data + at, word, MIN (strlen (word), rest));
      break;
    case 4:
      g_byte_array_remove_range (bytes, at, MIN (rest, run));
      break;
    case 5:
      run = MIN (rest, run);
      piece = g_memdup2 (bytes->data + at, run);
      insert (bytes, piece, run);
      break;
    default:
      if (g_test_rand_int_range (0, 8) == 0)
        g_byte_array_set_size (bytes, at);
      break;
    }
}

/* Reads as guatu_read_file() does; returns whether there was a dataset. */
static gboolean
try_read (GByteArray *changed)
{
  g_autoptr (GBytes) file = g_bytes_new (changed->data, changed->len);
  g_autoptr (GBytes) data = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset = NULL;

  if (!guatu_figure_file_is (changed->data, changed->len))
    return FALSE;
  data = guatu_figure_file_data (file, "fuzz", NULL, &error);
  if (data != NULL)
    dataset = guatu_read_bytes (data, "fuzz", problems, &error);
  g_assert_cmpint (dataset == NULL, ==, error != NULL);
  return dataset != NULL;
}

static void
test_mutations (void)
{
  const char *wish = g_getenv ("GUATU_FUZZ_SECONDS");
  gint64 end = g_get_monotonic_time ()
               + (wish != NULL ? g_ascii_strtoll (wish, NULL, 10) : 1) * G_USEC_PER_SEC;
  g_autoptr (GPtrArray) seeds = make_seeds ();
  guint n_tried = 0;
  guint n_read = 0;

  for (guint i = 0; i < seeds->len; i++)
    g_assert_true (try_read (g_ptr_array_index (seeds, i)));
  for (; g_get_monotonic_time () < end; n_tried++)
    {
      const GByteArray *seed
          = seeds->pdata[g_test_rand_int_range (0, (gint32) seeds->len)];
      g_autoptr (GByteArray) changed = g_byte_array_new ();
      gint64 begin = 0;

      g_byte_array_append (changed, seed->data, seed->len);
      for (gint32 n = g_test_rand_int_range (1, 9); n > 0; n--)
        change (changed);
      begin = g_get_monotonic_time ();
      n_read += try_read (changed) ? 1 : 0;
      g_assert_cmpint (g_get_monotonic_time () - begin, <, 10 * G_USEC_PER_SEC);
    }
  g_test_message ("%u tried, %u still read", n_tried, n_read);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure-fuzz/mutations", test_mutations);
  return g_test_run ();
}
