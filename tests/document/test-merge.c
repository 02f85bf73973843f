/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/merge.h"

#include <string.h>

#include "document/document.h"
#include "io/read.h"

/* What tables call the same is merged by its name, what files call the same by its id. */

#define DATASET(id, name, power, observations)                                           \
  "{ \"guatu\": 1, \"id\": \"d\", \"title\": \"D\", \"units\": [ { \"id\": \"yuan\", "   \
  "\"kind\": \"currency\", \"label\": { \"zh\": \"元\", \"en\": \"CNY\" } } ], "         \
  "\"places\": [ { \"id\": \"p\", \"name\": \"P\" } ], \"indicators\": [ { \"id\": "     \
  "\"" id "\", \"name\": \"" name "\", \"unit\": \"yuan\", \"unit_mult\": " power        \
  ", \"observations\": [ " observations " ] } ], \"charts\": [] }"
#define AT(period, value)                                                                \
  "{ \"period\": \"" period "\", \"value\": " value ", \"place\": \"p\" }"

static GuatuDataset *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_read_bytes (bytes, "d", NULL, &error);

  g_assert_no_error (error);
  return dataset;
}

/* Merges two, which have no conflict, and gives what comes of it. */
static GuatuDataset *
merge (const char *one, const char *two, gboolean ids_are_given)
{
  g_autoptr (GuatuDataset) first = read_text (one);
  g_autoptr (GuatuDataset) other = read_text (two);
  g_autoptr (GuatuDocument) document = guatu_document_new (first, NULL);
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GArray) conflicts = NULL;
  g_autoptr (GError) error = NULL;
  const GuatuEdit edit = { .kind = GUATU_EDIT_MERGE, .other = other };

  guatu_merge_adopt (other, first, ids_are_given);
  conflicts = guatu_merge_conflicts (first, other);
  g_assert_cmpuint (conflicts->len, ==, 0);
  guatu_document_edit (document, &edit, problems, &error);
  g_assert_no_error (error);
  return guatu_dataset_ref (guatu_document_get_dataset (document));
}

static const GuatuIndicator *
indicator (const GuatuDataset *dataset, guint index)
{
  return g_ptr_array_index (dataset->indicators, index);
}

static void
test_by_name (void)
{
  g_autoptr (GuatuDataset) merged
      = merge (DATASET ("indicator-1", "产值", "8", AT ("2022", "1.5")),
               DATASET ("indicator-2", "产值", "8", AT ("2023", "2.5")), FALSE);

  g_assert_cmpuint (merged->indicators->len, ==, 1);
  g_assert_cmpuint (guatu_indicator_n_observations (indicator (merged, 0)), ==, 2);
  g_assert_cmpuint (merged->places->len, ==, 1);
}

/* Ids that were made up for different things are no reason to take them for one. */
static void
test_same_id_of_tables (void)
{
  g_autoptr (GuatuDataset) merged
      = merge (DATASET ("indicator-1", "产值", "8", AT ("2022", "1.5")),
               DATASET ("indicator-1", "收入", "8", AT ("2022", "2.5")), FALSE);

  g_assert_cmpuint (merged->indicators->len, ==, 2);
  g_assert_cmpstr (indicator (merged, 1)->id, ==, "indicator-1-2");
  g_assert_cmpstr (indicator (merged, 1)->name.zh, ==, "收入");
}

static void
test_same_id_of_files (void)
{
  g_autoptr (GuatuDataset) merged
      = merge (DATASET ("output", "产值", "8", AT ("2022", "1.5")),
               DATASET ("output", "总产值", "8", AT ("2023", "2.5")), TRUE);

  g_assert_cmpuint (merged->indicators->len, ==, 1);
  g_assert_cmpuint (guatu_indicator_n_observations (indicator (merged, 0)), ==, 2);
}

/* 万元 come under 亿元, with the digits that they have. */
static void
test_multiplier (void)
{
  g_autoptr (GuatuDataset) merged
      = merge (DATASET ("a", "产值", "8", AT ("2022", "1.5")),
               DATASET ("a", "产值", "4", AT ("2023", "12340")), TRUE);
  const GuatuObservation *observation
      = guatu_indicator_observation (indicator (merged, 0), 1);

  g_assert_cmpfloat (observation->value, ==, 1.234);
  g_assert_cmpint (guatu_observation_decimals (observation), ==, 4);
}

static void
test_conflicts (void)
{
  static const struct
  {
    const char *other;
    guint n;
  } cases[] = {
    { DATASET ("a", "产值", "8", AT ("2022", "1.5") "," AT ("2023", "2.6")), 1 },
    { DATASET ("a", "产值", "8", AT ("2022", "1.5") "," AT ("2023", "2.5")), 0 },
    { DATASET ("a", "产值", "4", AT ("2022", "15000") "," AT ("2023", "25001")), 1 },
    { DATASET ("a", "产值", "4", AT ("2022", "15000") "," AT ("2023", "25000")), 0 },
    { DATASET ("a", "产值", "8", AT ("2022", "null") "," AT ("2024", "2.6")), 1 },
    { DATASET ("b", "收入", "8", AT ("2022", "7")), 0 },
  };
  g_autoptr (GuatuDataset) first
      = read_text (DATASET ("a", "产值", "8", AT ("2022", "1.5") "," AT ("2023", "2.5")));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) other = read_text (cases[i].other);
      g_autoptr (GArray) conflicts = NULL;

      guatu_merge_adopt (other, first, TRUE);
      conflicts = guatu_merge_conflicts (first, other);
      g_test_message ("case %u", i);
      g_assert_cmpuint (conflicts->len, ==, cases[i].n);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/merge/by-name", test_by_name);
  g_test_add_func ("/merge/same-id-of-tables", test_same_id_of_tables);
  g_test_add_func ("/merge/same-id-of-files", test_same_id_of_files);
  g_test_add_func ("/merge/multiplier", test_multiplier);
  g_test_add_func ("/merge/conflicts", test_conflicts);
  return g_test_run ();
}
