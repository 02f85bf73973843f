/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/draft.h"

#include "io/io-error.h"

static const GuatuProseOptions options
    = { .year = 2023, .issued_year = 2024, .issued_month = 1 };

static const char report[]
    = "经济平稳运行\n"
      "生产总值86.4亿元，增长6.1%以上，其中服务业增加值40.2亿元。\n"
      "成功举办第七届灯会，接待游客36万人次。投资3亿元。\n"
      "\n"
      "明年目标\n"
      "2024年预期目标：地区生产总值增长6.5%以上。\n";

static GuatuDraft *
read_text (const char *text)
{
  return guatu_draft_new (g_strdup (text), "report", &options);
}

static guint
find (const GuatuDraft *draft, const char *name)
{
  for (guint i = 0; i < guatu_draft_n_figures (draft); i++)
    if (g_str_equal (guatu_draft_name (draft, i), name))
      return i;
  g_error ("no %s", name);
}

static void
assert_value (const GuatuDraft *draft, guint i, const char *expected)
{
  g_autofree char *value = guatu_draft_value (draft, i);

  g_assert_cmpstr (value, ==, expected);
}

static void
assert_set (GuatuDraft *draft, guint i, GuatuDraftField field, const char *text)
{
  g_autofree char *reason = NULL;
  g_autofree char *now = NULL;

  g_assert_true (guatu_draft_set (draft, i, field, text, &reason));
  g_assert_null (reason);
  now = guatu_draft_get (draft, i, field);
  g_assert_cmpstr (now, ==, text);
}

static void
assert_refused (GuatuDraft *draft, guint i, GuatuDraftField field, const char *text)
{
  g_autofree char *before = guatu_draft_get (draft, i, field);
  g_autofree char *reason = NULL;
  g_autofree char *now = NULL;

  g_assert_false (guatu_draft_set (draft, i, field, text, &reason));
  g_assert_nonnull (reason);
  now = guatu_draft_get (draft, i, field);
  g_assert_cmpstr (now, ==, before);
}

static GuatuDataset *
to_dataset (const GuatuDraft *draft, guint *n_warnings)
{
  g_autoptr (GuatuTableReport) told = guatu_table_report_new ();
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_draft_to_dataset (draft, told, problems, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  *n_warnings = guatu_table_report_n_warnings (told);
  return dataset;
}

static const GuatuObservation *
only_observation (const GuatuDataset *dataset, const char *name,
                  const GuatuIndicator **found)
{
  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      if (!g_str_equal (indicator->name.zh, name))
        continue;
      g_assert_cmpuint (guatu_indicator_n_observations (indicator), ==, 1);
      *found = indicator;
      return guatu_indicator_observation (indicator, 0);
    }
  g_error ("no %s", name);
}

/* What is sure is taken, and what is unsure says why. */
static void
test_begin (void)
{
  g_autoptr (GuatuDraft) draft = read_text (report);
  const guint unsure = find (draft, "投资");
  const guint sure = find (draft, "地区生产总值");
  g_autofree char *doubts = guatu_draft_doubts (draft, unsure);
  g_autofree char *none = guatu_draft_doubts (draft, sure);

  g_assert_cmpuint (guatu_draft_n_open (draft), ==, 1);
  g_assert_true (guatu_draft_is_open (draft, unsure));
  g_assert_cmpstr (doubts, ==, "its name says little by itself");
  g_assert_null (none);
  g_assert_cmpuint (guatu_draft_n_taken (draft) + 1, ==, guatu_draft_n_figures (draft));
  assert_value (draft, sure, "86.4亿元");
  assert_value (draft, sure + 1, "≥ 6.1%");
}

/* Pieces are the lines of the text with words; a long one is cut. */
static void
test_pieces (void)
{
  g_autoptr (GuatuDraft) draft = read_text (report);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GuatuDraft) large = NULL;

  g_assert_cmpuint (draft->pieces->len, ==, 5);
  g_assert_cmpuint (g_array_index (draft->pieces, GuatuDraftPiece, 4).paragraph, ==, 5);
  for (guint i = 0; i < guatu_draft_n_figures (draft); i++)
    {
      const GuatuProseFigure *figure = guatu_draft_figure (draft, i);
      const GuatuDraftPiece *piece = &g_array_index (
          draft->pieces, GuatuDraftPiece, guatu_draft_piece_at (draft, figure->start));
      g_autofree char *words = guatu_draft_words (draft, figure->start, figure->end);
      g_autofree char *expected
          = g_utf8_substring (report, (glong) figure->start, (glong) figure->end);

      g_assert_cmpuint (piece->start, <=, figure->start);
      g_assert_cmpuint (piece->end, >=, figure->end);
      g_assert_cmpstr (words, ==, expected);
    }
  for (guint i = 0; i < 10000; i++)
    g_string_append (text, "数");
  large = read_text (text->str);
  g_assert_cmpuint (large->pieces->len, >, 5);
  for (guint i = 0; i < large->pieces->len; i++)
    g_assert_cmpuint (g_array_index (large->pieces, GuatuDraftPiece, i).paragraph, ==, 0);
}

static void
test_take (void)
{
  g_autoptr (GuatuDraft) draft = read_text (report);
  const guint unsure = find (draft, "投资");
  guint next = G_MAXUINT;

  g_assert_true (guatu_draft_next_open (draft, 0, &next));
  g_assert_cmpuint (next, ==, unsure);
  g_assert_true (guatu_draft_take (draft, unsure, TRUE));
  g_assert_false (guatu_draft_next_open (draft, 0, &next));
  g_assert_cmpuint (guatu_draft_n_open (draft), ==, 0);
  g_assert_true (guatu_draft_take (draft, unsure, FALSE));
  g_assert_cmpuint (guatu_draft_n_open (draft), ==, 0);
}

/* What is typed is what the dataset has, and a name takes its growth with it. */
static void
test_edit (void)
{
  g_autoptr (GuatuDraft) draft = read_text (report);
  const guint level = find (draft, "地区生产总值");
  const guint visitors = find (draft, "接待游客");
  const GuatuIndicator *indicator = NULL;
  const GuatuObservation *observation;
  g_autoptr (GuatuDataset) dataset = NULL;
  guint n_warnings = 0;

  assert_set (draft, level, GUATU_DRAFT_NAME, "全镇生产总值");
  g_assert_cmpstr (guatu_draft_name (draft, level + 1), ==, "全镇生产总值增速");
  g_assert_null (guatu_draft_figure (draft, level)->name_en);
  g_assert_cmpstr (guatu_draft_figure (draft, level + 2)->part_of, ==, "全镇生产总值");
  assert_set (draft, visitors, GUATU_DRAFT_NUMBER, "37.5万");
  assert_value (draft, visitors, "37.5万人次");
  assert_set (draft, visitors, GUATU_DRAFT_UNIT, "人");
  assert_set (draft, visitors, GUATU_DRAFT_PERIOD, "2022");
  guatu_draft_set_bound (draft, visitors, GUATU_BOUND_AT_LEAST);
  guatu_draft_set_status (draft, visitors, GUATU_STATUS_ESTIMATE);
  assert_value (draft, visitors, "≥ 37.5万人");
  dataset = to_dataset (draft, &n_warnings);
  observation = only_observation (dataset, "接待游客", &indicator);
  g_assert_cmpfloat_with_epsilon (observation->value, 37.5, 1e-9);
  g_assert_cmpint (indicator->unit_mult, ==, 4);
  g_assert_cmpstr (indicator->unit->label.zh, ==, "人");
  g_assert_cmpint (observation->period.year, ==, 2022);
  g_assert_cmpint (observation->bound, ==, GUATU_BOUND_AT_LEAST);
  g_assert_cmpint (observation->status, ==, GUATU_STATUS_ESTIMATE);
  g_assert_cmpstr (guatu_indicator_details (indicator, observation)->quote, ==,
                   "成功举办第七届灯会，接待游客36万人次。");
}

static void
test_refused (void)
{
  g_autoptr (GuatuDraft) draft = read_text (report);

  assert_refused (draft, 0, GUATU_DRAFT_NAME, " ");
  assert_refused (draft, 0, GUATU_DRAFT_NUMBER, "many");
  assert_refused (draft, 0, GUATU_DRAFT_UNIT, "斗米");
  assert_refused (draft, 0, GUATU_DRAFT_PERIOD, "soon");
}

/* A range is typed as one, and ends as soon as one number is said. */
static void
test_range (void)
{
  g_autoptr (GuatuDraft) draft = read_text (report);

  g_assert_true (
      guatu_draft_set (draft, 1, GUATU_DRAFT_NUMBER, "6-6.5", &(char *) { NULL }));
  g_assert_cmpint (guatu_draft_figure (draft, 1)->bound, ==, GUATU_BOUND_RANGE);
  assert_value (draft, 1, "6–6.5%");
  guatu_draft_set_bound (draft, 1, GUATU_BOUND_ABOUT);
  assert_value (draft, 1, "~ 6%");
}

/* Of a paragraph, and of nothing else. */
static void
test_spread (void)
{
  g_autoptr (GuatuDraft) draft = read_text (report);
  const guint last = guatu_draft_n_figures (draft) - 1;

  assert_set (draft, 0, GUATU_DRAFT_PERIOD, "2022");
  guatu_draft_set_status (draft, 0, GUATU_STATUS_ESTIMATE);
  g_assert_cmpuint (guatu_draft_spread_period (draft, 0), ==, 2);
  g_assert_cmpuint (guatu_draft_spread_status (draft, 0), ==, 2);
  g_assert_cmpint (guatu_draft_figure (draft, 2)->period.year, ==, 2022);
  g_assert_cmpint (guatu_draft_figure (draft, 2)->status, ==, GUATU_STATUS_ESTIMATE);
  g_assert_cmpint (guatu_draft_figure (draft, 3)->period.year, ==, 2023);
  g_assert_cmpint (guatu_draft_figure (draft, last)->status, ==, GUATU_STATUS_TARGET);
}

/* Where nobody says when, one word says it for all. */
static void
test_undated (void)
{
  static const GuatuProseOptions none = { 0 };
  g_autoptr (GuatuDraft) draft = guatu_draft_new (
      g_strdup ("税收收入1.2亿元。接待游客36万人次。"), "report", &none);

  g_assert_cmpuint (guatu_draft_n_figures (draft), ==, 2);
  g_assert_cmpuint (guatu_draft_n_taken (draft), ==, 0);
  g_assert_cmpuint (guatu_draft_spread_to_undated (draft, 0), ==, 0);
  assert_set (draft, 0, GUATU_DRAFT_PERIOD, "2022");
  g_assert_cmpuint (guatu_draft_spread_to_undated (draft, 0), ==, 1);
  g_assert_null (guatu_draft_obstacle (draft, 1));
}

/* Whatever is pointed at in the text. */
static void
test_at (void)
{
  g_autoptr (GuatuDraft) draft = read_text (report);
  guint i = 0, left = 0;

  for (guint n = 0; n < guatu_draft_n_figures (draft); n++)
    {
      const GuatuProseFigure *figure = guatu_draft_figure (draft, n);

      g_assert_true (guatu_draft_figure_at (draft, figure->start, &i));
      g_assert_cmpuint (i, ==, n);
      g_assert_true (guatu_draft_figure_at (draft, figure->end - 1, &i));
      g_assert_cmpuint (i, ==, n);
    }
  g_assert_false (guatu_draft_figure_at (draft, 0, &i));
  g_assert_cmpuint (i, ==, 0);
  for (guint n = 0; n < draft->prose->left->len; n++)
    g_assert_true (guatu_draft_left_at (
        draft, g_array_index (draft->prose->left, GuatuProseLeft, n).start, &left));
  g_assert_false (guatu_draft_left_at (draft, 0, &left));
}

/* What was no figure is one once it has a name and a number. */
/* What is unsure is taken together, by reason or by heading, and still said to be unsure;
 * what lacks something stays. */
static void
test_several (void)
{
  GuatuDraft *draft = read_text (
      "一、工业\n2023年，签约加工项目6个，总投资7.5亿元。新建厂房3座，投资2亿元。\n"
      "二、农业\n建成大棚40座，投资3亿元。\n");
  g_autoptr (GPtrArray) groups = guatu_draft_groups (draft);
  const GuatuDraftGroup *group;
  g_autofree char *doubts = NULL;
  const guint n = guatu_draft_n_open (draft);

  g_assert_cmpuint (n, ==, 3);
  g_assert_true (guatu_draft_can_take_several (draft));
  g_assert_cmpuint (groups->len, ==, 1);
  group = g_ptr_array_index (groups, 0);
  g_assert_cmpuint (group->n, ==, 3);
  g_assert_cmpuint (guatu_draft_n_under (draft, "一、工业"), ==, 2);
  g_assert_cmpuint (guatu_draft_take_several (draft, "another reason", NULL), ==, 0);
  g_assert_cmpuint (guatu_draft_take_several (draft, NULL, "二、农业"), ==, 1);
  g_assert_cmpuint (guatu_draft_take_several (draft, group->doubts, NULL), ==, 2);
  g_assert_cmpuint (guatu_draft_n_open (draft), ==, 0);
  g_assert_false (guatu_draft_can_take_several (draft));
  doubts = guatu_draft_doubts (draft, find (draft, "大棚投资"));
  g_assert_cmpstr (doubts, ==, group->doubts);
  g_assert_true (guatu_draft_is_unseen (draft, find (draft, "大棚投资")));
  g_assert_false (guatu_draft_is_unseen (draft, find (draft, "签约加工项目")));
  g_assert_true (guatu_draft_take (draft, find (draft, "大棚投资"), TRUE));
  g_assert_false (guatu_draft_is_unseen (draft, find (draft, "大棚投资")));
  guatu_draft_unref (draft);
}

static void
test_take_in (void)
{
  g_autoptr (GuatuDraft) draft = read_text (report);
  const guint n = guatu_draft_n_figures (draft);
  const guint n_left = draft->prose->left->len;
  guint i = G_MAXUINT;

  for (guint left = 0; left < n_left && i == G_MAXUINT; left++)
    {
      const GuatuProseLeft *number
          = &g_array_index (draft->prose->left, GuatuProseLeft, left);

      if (g_str_equal (guatu_draft_reason (number->reason), "an ordinal number"))
        i = guatu_draft_take_in (draft, left);
    }
  g_assert_cmpuint (i, !=, G_MAXUINT);
  g_assert_cmpuint (guatu_draft_n_figures (draft), ==, n + 1);
  g_assert_cmpuint (draft->prose->left->len, ==, n_left - 1);
  g_assert_false (guatu_draft_take (draft, i, TRUE));
  g_assert_nonnull (guatu_draft_obstacle (draft, i));
  assert_set (draft, i, GUATU_DRAFT_NAME, "灯会届数");
  assert_set (draft, i, GUATU_DRAFT_NUMBER, "7");
  g_assert_true (guatu_draft_take (draft, i, TRUE));
  g_assert_cmpstr (guatu_draft_figure (draft, i)->quote, ==,
                   "成功举办第七届灯会，接待游客36万人次。");
  g_assert_cmpint (guatu_draft_figure (draft, i)->period.year, ==, 2023);
}

static void
test_nothing (void)
{
  g_autoptr (GuatuDraft) draft = read_text ("");
  g_autoptr (GuatuTableReport) told = guatu_table_report_new ();
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (draft->pieces->len, ==, 0);
  g_assert_cmpuint (guatu_draft_n_figures (draft), ==, 0);
  g_assert_null (guatu_draft_to_dataset (draft, told, problems, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/draft/begin", test_begin);
  g_test_add_func ("/document/draft/pieces", test_pieces);
  g_test_add_func ("/document/draft/take", test_take);
  g_test_add_func ("/document/draft/edit", test_edit);
  g_test_add_func ("/document/draft/refused", test_refused);
  g_test_add_func ("/document/draft/range", test_range);
  g_test_add_func ("/document/draft/spread", test_spread);
  g_test_add_func ("/document/draft/undated", test_undated);
  g_test_add_func ("/document/draft/at", test_at);
  g_test_add_func ("/document/draft/several", test_several);
  g_test_add_func ("/document/draft/take-in", test_take_in);
  g_test_add_func ("/document/draft/nothing", test_nothing);
  return g_test_run ();
}
