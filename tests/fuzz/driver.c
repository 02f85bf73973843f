/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Runs a target over its seeds, and over changes of them that are the same each time,
 * with any compiler:
 *
 *   fuzz-NAME FOLDER/PATTERN…
 *
 * GUATU_FUZZ_RUNS says how many changes of each seed are tried. */

#include <glib/gstdio.h>

#include "fuzz.h"

/* Larger seeds would make each run slow. */
#define MAX_SEED (128 * 1024)

/* Values at which readers of numbers turn, and words at which those of files do. */
static const char *const words[] = {
  "\xFF",    "\x80",  "\x7F",         "\"",        "\"\"",    ",",      ";",
  "\t",      "\n",    "\r",           "0",         "-1",      "1e400",  "4294967296",
  "1048577", "2023",  "2023年",       "亿元",      "（",      "其中：", "<row>",
  "</c>",    "&amp;", "<!DOCTYPE",    "<![CDATA[", "{",       "[",      "]",
  "null",    ":",     "..",           "VALUES(",   "DATA=",   "%",      "增长",
  "≥",       "\xC0",  "\xEF\xBB\xBF", "STRUCTURE", "\\u0000", "合计",   "Infinity",
};

static void
run (const GString *content)
{
  /* A copy of its own length lets a sanitizer see what is read past the end. */
  guint8 *own = g_malloc (MAX (content->len, 1));

  memcpy (own, content->str, content->len);
  LLVMFuzzerTestOneInput (own, content->len);
  g_free (own);
}

static void
change (GRand *random, GString *content)
{
  const gsize at = (gsize) g_rand_int_range (random, 0, (gint32) content->len + 1);
  const gsize most = (gsize) g_rand_int_range (random, 1, 64);
  const gsize n = MIN (content->len - at, most);
  const char *word = words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))];
  g_autofree char *piece = g_strndup (content->str + at, n);

  switch (g_rand_int_range (random, 0, 6))
    {
    case 0:
      if (at < content->len)
        content->str[at] = (char) g_rand_int_range (random, 0, 256);
      break;
    case 1:
      if (at < content->len)
        content->str[at] ^= (char) (1 << g_rand_int_range (random, 0, 8));
      break;
    case 2:
      g_string_insert (content, (gssize) at, word);
      break;
    case 3:
      g_string_erase (content, (gssize) at, (gssize) n);
      break;
    case 4:
      g_string_insert_len (content,
                           g_rand_int_range (random, 0, (gint32) content->len + 1), piece,
                           (gssize) strlen (piece));
      break;
    default:
      g_string_truncate (content, at);
      break;
    }
}

static void
run_seed (const char *path, guint n_runs)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  g_file_get_contents (path, &content, &length, &error);
  g_assert_no_error (error);
  if (length > MAX_SEED)
    return;
  for (guint i = 0; i <= n_runs; i++)
    {
      g_autoptr (GString) changed = g_string_new_len (content, (gssize) length);

      for (gint32 n = i == 0 ? 0 : g_rand_int_range (random, 1, 6); n > 0; n--)
        change (random, changed);
      run (changed);
    }
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Runs the files of a folder whose names end alike. */
static guint
run_folder (const char *pattern, guint n_runs)
{
  g_autofree char *folder = g_path_get_dirname (pattern);
  g_autofree char *last = g_path_get_basename (pattern);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_pattern_match_simple (last, name))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path
          = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

      run_seed (path, n_runs);
    }
  return names->len;
}

int
main (int argc, char **argv)
{
  const char *said = g_getenv ("GUATU_FUZZ_RUNS");
  const guint n_runs = said != NULL ? (guint) g_ascii_strtoull (said, NULL, 10) : 20;
  guint n = 0;

  for (int i = 1; i < argc; i++)
    n += run_folder (argv[i], n_runs);
  g_print ("%u seeds, %u changes of each\n", n, n_runs);
  /* Without seeds nothing is tested. */
  return n > 0 ? 0 : 1;
}
