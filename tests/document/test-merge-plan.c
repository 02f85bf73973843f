/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "document/document.h"
#include "io/read.h"
#include "steps.h"

/* What would come of a merge is told before it is done, and what is decided is done. */

#define HEAD                                                                             \
  "{ \"guatu\": 1, \"id\": \"d\", \"title\": \"D\", \"units\": [ { \"id\": \"yuan\", "   \
  "\"kind\": \"currency\", \"label\": { \"zh\": \"元\", \"en\": \"CNY\" } }, { \"id\": " \
  "\"share\", \"kind\": \"percent\", \"label\": \"%\" } ], \"places\": [ { \"id\": "     \
  "\"p\", \"name\": "                                                                    \
  "\"P\" } ], \"indicators\": [ "
#define INDICATOR(id, name, unit, observations)                                          \
  "{ \"id\": \"" id "\", \"name\": \"" name "\", \"unit\": \"" unit                      \
  "\", \"observations\": [ " observations " ] }"
#define AT(period, value, more)                                                          \
  "{ \"period\": \"" period "\", \"value\": " value ", \"place\": \"p\"" more " }"
#define CHART(id, more)                                                                  \
  "{ \"id\": \"" id "\", \"title\": \"" id "\", \"mark\": \"bar\", \"indicators\": [ "   \
  "\"a\" ], \"category\": \"period\"" more " }"
#define CHARTS(charts) " ], \"charts\": [ " charts " ] }"

#define THERE                                                                            \
  AT ("2020", "null", "")                                                                \
  "," AT ("2021", "2", ", \"provisional\": true") "," AT ("2022", "3",                   \
                                                          "") "," AT ("2023", "4", "")
#define COMES                                                                            \
  AT ("2020", "1.5", "")                                                                 \
  "," AT ("2021", "2.5", "") "," AT ("2022", "3.5", "") "," AT (                         \
      "2023", "4", "") "," AT ("2024", "5", "")

/* Missing, preliminary, told otherwise, and told alike. */
static const char first_text[] = HEAD INDICATOR ("a", "产值", "yuan", THERE) CHARTS (
    CHART ("newest", ", \"periods\": [ \"2022\", \"2023\" ]") "," CHART ("all", ""));
static const char other_text[]
    = HEAD INDICATOR ("x", "产值", "yuan", COMES) "," INDICATOR (
        "y", "收入", "yuan", AT ("2024", "6", "")) CHARTS ("");

static GuatuDataset *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_read_bytes (bytes, "d", NULL, &error);

  g_assert_no_error (error);
  return dataset;
}

static double
value_of (GuatuDocument *document, const char *period)
{
  const GuatuIndicator *indicator = guatu_dataset_find (
      guatu_document_get_dataset (document), GUATU_LIST_INDICATORS, "a");
  double found = -1;
  guint n = 0;

  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);

      if (observation->period.year != g_ascii_strtoll (period, NULL, 10))
        continue;
      found = observation->value;
      n++;
    }
  g_assert_cmpuint (n, ==, 1);
  return found;
}

static void
test_plan (void)
{
  g_autoptr (GuatuDataset) first = read_text (first_text);
  g_autoptr (GuatuDataset) other = read_text (other_text);
  g_autoptr (GuatuMergePlan) plan = guatu_merge_plan_new (first, other, FALSE);
  static const GuatuMergeKind kinds[]
      = { GUATU_MERGE_CONFLICTS, GUATU_MERGE_REVISES, GUATU_MERGE_FILLS };

  g_assert_cmpuint (plan->new_indicators->len, ==, 1);
  g_assert_cmpuint (plan->new_places->len, ==, 0);
  g_assert_cmpuint (plan->apart->len, ==, 0);
  g_assert_cmpuint (plan->n_new, ==, 2);
  g_assert_cmpuint (plan->n_same, ==, 1);
  g_assert_cmpint (plan->years, ==, 1);
  g_assert_cmpuint (plan->conflicts->len, ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_assert_cmpuint (plan->n_of_kind[i], ==, 1);
      g_assert_cmpint (g_array_index (plan->conflicts, GuatuMergeConflict, i).kind, ==,
                       kinds[i]);
    }
  /* What is to come in is left as it was read. */
  g_assert_cmpstr (((GuatuIndicator *) g_ptr_array_index (other->indicators, 0))->id, ==,
                   "x");
}

/* What nobody decides on stays; what fills a gap or is final comes in either way. */
static void
test_settle (void)
{
  static const struct
  {
    gboolean takes_new;
    double of_2022;
  } cases[] = { { FALSE, 3 }, { TRUE, 3.5 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) first = read_text (first_text);
      g_autoptr (GuatuDataset) other = read_text (other_text);
      g_autoptr (GuatuMergePlan) plan = guatu_merge_plan_new (first, other, FALSE);
      g_autoptr (GuatuDocument) document = guatu_document_new (first, NULL);
      g_autofree char *before = steps_write (document);
      const GuatuEdit edit = { .kind = GUATU_EDIT_MERGE,
                               .other = plan->other,
                               .merge = { TRUE, cases[i].takes_new, FALSE, 0 } };

      g_assert_true (steps_edit (document, &edit));
      g_assert_cmpfloat (value_of (document, "2020"), ==, 1.5);
      g_assert_cmpfloat (value_of (document, "2021"), ==, 2.5);
      g_assert_cmpfloat (value_of (document, "2022"), ==, cases[i].of_2022);
      g_assert_cmpfloat (value_of (document, "2024"), ==, 5);
      steps_there_and_back (document, before);
    }
}

/* Where nobody says how two numbers are settled they are a problem, as on the command
 * line. */
static void
test_unsettled (void)
{
  g_autoptr (GuatuDataset) first = read_text (first_text);
  g_autoptr (GuatuDataset) other = read_text (other_text);
  g_autoptr (GuatuMergePlan) plan = guatu_merge_plan_new (first, other, FALSE);
  g_autoptr (GuatuDocument) document = guatu_document_new (first, NULL);
  const GuatuEdit edit = { .kind = GUATU_EDIT_MERGE, .other = plan->other };

  g_assert_false (steps_edit (document, &edit));
}

static int
year_of (GuatuDocument *document, const char *chart, guint i)
{
  const GArray *periods
      = guatu_dataset_chart (guatu_document_get_dataset (document), chart)->periods;

  return periods->len > i ? g_array_index (periods, GuatuPeriod, i).year : 0;
}

/* Last year's charts show this year's numbers; the other's charts stay away. */
static void
test_charts (void)
{
  g_autoptr (GuatuDataset) first = read_text (first_text);
  g_autoptr (GuatuDataset) other = read_text (HEAD INDICATOR (
      "a", "产值", "yuan", AT ("2024", "5", "")) CHARTS (CHART ("theirs", "")));
  g_autoptr (GuatuMergePlan) plan = guatu_merge_plan_new (first, other, FALSE);
  g_autoptr (GuatuDocument) document = guatu_document_new (first, NULL);
  g_autofree char *before = steps_write (document);
  const GuatuEdit edit = { .kind = GUATU_EDIT_MERGE,
                           .other = plan->other,
                           .merge = { TRUE, FALSE, TRUE, plan->years } };
  const GuatuEdit too_far = { .kind = GUATU_EDIT_MERGE,
                              .other = plan->other,
                              .merge = { TRUE, FALSE, FALSE, 2 } };

  g_assert_true (steps_edit (document, &edit));
  g_assert_cmpuint (guatu_document_get_dataset (document)->charts->len, ==, 2);
  g_assert_cmpint (year_of (document, "newest", 0), ==, 2023);
  g_assert_cmpint (year_of (document, "newest", 1), ==, 2024);
  g_assert_cmpint (year_of (document, "all", 0), ==, 0);
  steps_there_and_back (document, before);
  /* Of what there are no numbers a chart does not move on to. */
  g_assert_true (steps_edit (document, &too_far));
  g_assert_cmpint (year_of (document, "newest", 0), ==, 2022);
  g_assert_nonnull (
      guatu_dataset_chart (guatu_document_get_dataset (document), "theirs"));
}

static GuatuDataset *
read_titled (const char *text, const char *title)
{
  GuatuDataset *dataset = read_text (text);

  guatu_text_set (&dataset->title, title, title);
  return dataset;
}

/* A chart of one year that it does not name shows that, or moves on to the year that
 * comes in, and never both in one place; one to which nothing comes stays as it is. */
static void
test_charts_of_one_year (void)
{
  static const struct
  {
    gboolean moves;
    int year;
    const char *table;
    const char *other;
    const char *subtitle;
  } cases[] = {
    { FALSE, 2023, "人口", "E", "人口" },
    { TRUE, 2024, "人口", "E", "E" },
    { TRUE, 2024, "人口统计表", "全县收支情况表", "全县收支" },
  };
  static const char *const text
      = HEAD INDICATOR ("a", "产值", "yuan", AT ("2023", "4", "")) "," INDICATOR (
          "b", "人口", "yuan", AT ("2023", "7", ""))
          CHARTS ("{\"id\":\"one\",\"title\":{\"zh\":\"一\",\"en\":\"One\"},\"subtitle\":"
                  "\"人口\",\"mark\":"
                  "\"bar\",\"indicators\":"
                  "[\"a\"],\"category\":\"indicator\",\"series\":null},"
                  "{\"id\":\"other\",\"title\":{\"zh\":\"二\",\"en\":\"Two\"},\"mark\":"
                  "\"bar\",\"indicators\":"
                  "[\"b\"],\"category\":\"indicator\",\"series\":null}");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) first = read_titled (text, cases[i].table);
      g_autoptr (GuatuDataset) other = read_text (
          HEAD INDICATOR ("a", "产值", "yuan", AT ("2024", "5", "")) CHARTS (""));
      g_autoptr (GuatuMergePlan) plan = guatu_merge_plan_new (first, other, FALSE);
      g_autoptr (GuatuDocument) document = guatu_document_new (first, NULL);
      g_autofree char *before = steps_write (document);
      const GuatuEdit edit
          = { .kind = GUATU_EDIT_MERGE,
              .other = plan->other,
              .merge = { TRUE, FALSE, TRUE, cases[i].moves ? plan->years : 0 } };

      guatu_text_set (&plan->other->title, cases[i].other, cases[i].other);
      g_assert_true (steps_edit (document, &edit));
      g_assert_cmpint (year_of (document, "one", 0), ==, cases[i].year);
      g_assert_cmpint (year_of (document, "one", 1), ==, 0);
      g_assert_cmpint (year_of (document, "other", 0), ==, 0);
      /* The title of the table is that of the one whose numbers are shown. */
      g_assert_cmpstr (
          guatu_dataset_chart (guatu_document_get_dataset (document), "one")->subtitle.zh,
          ==, cases[i].subtitle);
      steps_there_and_back (document, before);
    }
}

/* One name in two units is two things. */
static void
test_apart (void)
{
  g_autoptr (GuatuDataset) first = read_text (first_text);
  g_autoptr (GuatuDataset) other = read_text (
      HEAD INDICATOR ("a", "产值", "share", AT ("2024", "5", "")) CHARTS (""));
  g_autoptr (GuatuMergePlan) plan = guatu_merge_plan_new (first, other, TRUE);
  g_autoptr (GuatuDocument) document = guatu_document_new (first, NULL);
  const GuatuEdit edit
      = { .kind = GUATU_EDIT_MERGE, .other = plan->other, .merge = { .settles = TRUE } };

  g_assert_cmpuint (plan->apart->len, ==, 1);
  g_assert_cmpuint (plan->new_indicators->len, ==, 1);
  g_assert_true (steps_edit (document, &edit));
  g_assert_nonnull (guatu_dataset_find (guatu_document_get_dataset (document),
                                        GUATU_LIST_INDICATORS, "a-2"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/merge-plan/plan", test_plan);
  g_test_add_func ("/merge-plan/settle", test_settle);
  g_test_add_func ("/merge-plan/unsettled", test_unsettled);
  g_test_add_func ("/merge-plan/charts", test_charts);
  g_test_add_func ("/merge-plan/charts-of-one-year", test_charts_of_one_year);
  g_test_add_func ("/merge-plan/apart", test_apart);
  return g_test_run ();
}
