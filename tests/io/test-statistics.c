/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/write-as.h"

#include <string.h>

#include "io/read.h"

/* What goes out as statistics comes back as what it was: places, periods, units and
 * titles, in either language. */

#define BEGIN                                                                            \
  "{ \"guatu\": 1, \"id\": \"src\", \"title\": { \"zh\": \"一览: 甲\", "                 \
  "\"en\": \"Overview\" }, \"units\": [ "                                                \
  "{ \"id\": \"item\", \"kind\": \"count\", \"label\": { \"zh\": \"个\", \"en\": "       \
  "\"units\" }, \"label_one\": { \"zh\": \"个\", \"en\": \"unit\" } }, "                 \
  "{ \"id\": \"item-2\", \"kind\": \"count\", \"label\": { \"zh\": \"张\", \"en\": "     \
  "\"items\" }, \"label_one\": { \"zh\": \"张\", \"en\": \"item\" } }, "                 \
  "{ \"id\": \"home\", \"kind\": \"count\", \"label\": { \"zh\": \"套\", \"en\": "       \
  "\"homes\" } }, "                                                                      \
  "{ \"id\": \"cny-per-person\", \"kind\": \"currency\", \"label\": { \"zh\": "          \
  "\"元/人\", \"en\": \"CNY per person\" } }, "                                          \
  "{ \"id\": \"percent\", \"kind\": \"percent\", \"label\": { \"zh\": \"%\", \"en\": "   \
  "\"%\" } }, "                                                                          \
  "{ \"id\": \"none\", \"kind\": \"none\" } ], "                                         \
  "\"places\": [ { \"id\": \"p\", \"name\": { \"zh\": \"甲县\", \"en\": \"A County\" } " \
  "} ], \"indicators\": [ "
#define INDICATOR(id, unit, mult, observations)                                          \
  "{ \"id\": \"" id "\", \"name\": { \"zh\": \"" id "-zh\", \"en\": \"" id "-en\" }, "   \
  "\"unit\": \"" unit "\", \"unit_mult\": " mult ", \"observations\": [ " observations   \
  " ] }"
#define NUMBER(period) "{ \"period\": \"" period "\", \"value\": 3.1 }"
#define END " ], \"charts\": [] }"

static const GuatuFormat formats[] = { GUATU_FORMAT_SDMX_CSV, GUATU_FORMAT_JSON_STAT };

static GuatuDataset *
read_text (const char *text, gsize length)
{
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset
      = guatu_read_contents (bytes, "file", NULL, NULL, problems, NULL, &error);

  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", ((GuatuProblem *) g_ptr_array_index (problems, i))->message);
  g_assert_no_error (error);
  return dataset;
}

/* Writes a text in our own format in another, and reads that. */
static GuatuDataset *
there_and_back (const char *text, GuatuFormat format, GuatuLanguage language)
{
  const GuatuWriteOptions options = { .language = language };
  g_autoptr (GuatuDataset) dataset = read_text (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) written = guatu_write_as (format, dataset, &options, &error);
  gsize length;
  const char *data;

  g_assert_no_error (error);
  data = g_bytes_get_data (written, &length);
  g_test_message ("%.*s", (int) length, data);
  return read_text (data, length);
}

/* Asserts something of all that comes back, from each format in each language. */
static void
for_each (const char *text, void (*check) (const GuatuDataset *, GuatuLanguage))
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    for (GuatuLanguage language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_EN;
         language++)
      {
        g_autoptr (GuatuDataset) back = there_and_back (text, formats[i], language);

        check (back, language);
      }
}

static void
check_no_place (const GuatuDataset *dataset, GuatuLanguage language)
{
  const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, 0);

  g_assert_cmpuint (dataset->places->len, ==, 0);
  g_assert_null (guatu_indicator_observation (indicator, 0)->place);
}

static void
check_place (const GuatuDataset *dataset, GuatuLanguage language)
{
  const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, 0);
  guint n_without = 0;

  g_assert_cmpuint (dataset->places->len, ==, 1);
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    n_without += guatu_indicator_observation (indicator, i)->place == NULL;
  g_assert_cmpuint (n_without, ==, 1);
}

/* What is of no place comes back without one, also beside what is of one. */
static void
test_places (void)
{
  for_each (BEGIN INDICATOR ("a", "percent", "0", NUMBER ("2023")) END, check_no_place);
  for_each (BEGIN INDICATOR ("a", "percent", "0",
                             NUMBER ("2023") ", { \"period\": \"2023\", \"value\": 1, "
                                             "\"place\": \"p\" }") END,
            check_place);
}

static const char *const periods[] = { "2020/2022",       "2022",
                                       "2022-07/2023-06", "2023",
                                       "2023-H1",         "2023-H2",
                                       "2023-Q1",         "2023-Q1/2023-Q2",
                                       "2023-Q1/2023-Q3", "2023-01/2023-03",
                                       "2023-01/2023-06", "2023-01/2023-09",
                                       "2023-01/2023-12", "2023-04-01/2024-03-31" };

static void
check_periods (const GuatuDataset *dataset, GuatuLanguage language)
{
  g_autoptr (GHashTable) found
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        g_hash_table_add (found, guatu_period_to_string (
                                     guatu_indicator_observation (indicator, j)->period));
    }
  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    {
      g_test_message ("%s", periods[i]);
      g_assert_true (g_hash_table_contains (found, periods[i]));
    }
  g_assert_cmpuint (g_hash_table_size (found), ==, G_N_ELEMENTS (periods));
}

static void
test_periods (void)
{
  g_autoptr (GString) numbers = g_string_new (NULL);
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    g_string_append_printf (numbers, "%s{ \"period\": \"%s\", \"value\": %u }",
                            i > 0 ? ", " : "", periods[i], i + 1);
  text = g_strconcat (BEGIN "{ \"id\": \"a\", \"name\": \"A\", \"unit\": \"percent\", "
                            "\"observations\": [ ",
                      numbers->str, " ] }" END, NULL);
  for_each (text, check_periods);
}

static void
check_units (const GuatuDataset *dataset, GuatuLanguage language)
{
  static const struct
  {
    const char *zh, *en;
    GuatuUnitKind kind;
    int mult;
  } units[] = { { "个", "units", GUATU_UNIT_COUNT, 0 },
                { "张", "items", GUATU_UNIT_COUNT, 4 },
                { "套", "homes", GUATU_UNIT_COUNT, 3 },
                { "元/人", "CNY per person", GUATU_UNIT_CURRENCY, 8 },
                { "%", "%", GUATU_UNIT_PERCENT, 0 },
                { NULL, NULL, GUATU_UNIT_NONE, 0 } };

  g_assert_cmpuint (dataset->indicators->len, ==, G_N_ELEMENTS (units));
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      g_assert_cmpstr (indicator->unit->label.zh, ==, units[i].zh);
      g_assert_cmpstr (indicator->unit->label.en, ==, units[i].en);
      g_assert_cmpint (indicator->unit->kind, ==, units[i].kind);
      g_assert_cmpint (indicator->unit_mult, ==, units[i].mult);
      g_assert_cmpfloat (guatu_indicator_observation (indicator, 0)->value, ==, 3.1);
    }
}

static void
check_title (const GuatuDataset *dataset, GuatuLanguage language)
{
  g_assert_cmpstr (guatu_text_get (&dataset->title, language), ==,
                   language == GUATU_LANGUAGE_ZH ? "一览: 甲" : "Overview");
}

#define ONE(id, unit, mult) INDICATOR (id, unit, mult, NUMBER ("2023"))

/* clang-format off */
static const char several[] = BEGIN ONE ("a", "item", "0") ", "
    ONE ("b", "item-2", "4") ", " ONE ("c", "home", "3") ", "
    ONE ("d", "cny-per-person", "8") ", " ONE ("e", "percent", "0") ", "
    ONE ("f", "none", "0") END;
/* clang-format on */

/* Units have both of their names, whatever the language of the file, and what has none
 * comes back without one. */
static void
test_units (void)
{
  for_each (several, check_units);
}

static void
test_title (void)
{
  for_each (several, check_title);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/io/statistics/places", test_places);
  g_test_add_func ("/io/statistics/periods", test_periods);
  g_test_add_func ("/io/statistics/units", test_units);
  g_test_add_func ("/io/statistics/title", test_title);
  return g_test_run ();
}
