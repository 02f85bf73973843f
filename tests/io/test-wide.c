/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/write-as.h"

#include <string.h>

#include "io/read.h"

/* Tables that are laid out as people do, out and back again. */

static GuatuDataset *
read_text (const char *text, const char *name)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset
      = guatu_read_contents (bytes, name, NULL, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  return dataset;
}

/* A wide table has tabs where its name says so, and its numbers come back with what is
 * said of them. */
static void
test_wide_back (gconstpointer data)
{
  static const char text[]
      = "{ \"guatu\": 1, \"id\": \"d\", \"title\": \"T\", \"units\": [ { \"id\": "
        "\"percent\", \"kind\": \"percent\", \"label\": \"%\" } ], \"indicators\": [ { "
        "\"id\": \"a\", \"name\": \"A\", \"unit\": \"percent\", \"observations\": [ "
        "{ \"period\": \"2021\", \"value\": 3.1, \"break\": true }, "
        "{ \"period\": \"2022\", \"value\": 3.2, \"break\": true, \"revised\": true, "
        "\"provisional\": true }, { \"period\": \"2023\", \"value\": 3.3 } ] }, { "
        "\"id\": \"b\", \"name\": \"B\", \"unit\": \"percent\", \"observations\": [ "
        "{ \"period\": \"2021\", \"value\": 7.3, \"break\": true, \"status\": "
        "\"estimate\" }, { \"period\": \"2022\", \"value\": 7.4, \"revised\": true, "
        "\"status\": \"estimate\" } ] } ], \"charts\": [] }";
  const char *name = data;

  for (GuatuLanguage language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_EN;
       language++)
    {
      const GuatuWriteOptions options
          = { .language = language, .wide = TRUE, .tabs = guatu_name_says_tabs (name) };
      g_autoptr (GuatuDataset) dataset = read_text (text, "a.guatu.json");
      g_autoptr (GBytes) bytes
          = guatu_write_as (GUATU_FORMAT_CSV, dataset, &options, NULL);
      g_autofree char *wide
          = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      g_autoptr (GuatuDataset) back = read_text (wide, name);

      g_test_message ("%s", wide);
      g_assert_true ((strchr (wide, '\t') != NULL) == options.tabs);
      g_assert_nonnull (back);
      g_assert_cmpuint (back->indicators->len, ==, 2);
      for (guint i = 0; i < 2; i++)
        {
          const GuatuIndicator *old = g_ptr_array_index (dataset->indicators, i);
          const GuatuIndicator *now = g_ptr_array_index (back->indicators, i);

          g_assert_cmpuint (guatu_indicator_n_observations (now), ==,
                            guatu_indicator_n_observations (old));
          for (guint j = 0; j < guatu_indicator_n_observations (old); j++)
            {
              const GuatuObservation *a = guatu_indicator_observation (old, j);
              const GuatuObservation *b = guatu_indicator_observation (now, j);

              g_assert_cmpfloat (a->value, ==, b->value);
              g_assert_cmpint (a->breaks, ==, b->breaks);
              g_assert_cmpint (a->revised, ==, b->revised);
              g_assert_cmpint (a->provisional, ==, b->provisional);
              g_assert_cmpint (a->status, ==, b->status);
            }
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/io/wide/csv", "a.csv", test_wide_back);
  g_test_add_data_func ("/io/wide/tsv", "a.tsv", test_wide_back);
  return g_test_run ();
}
