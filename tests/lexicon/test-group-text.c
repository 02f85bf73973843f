/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/category-name.h"
#include "lexicon/group-text.h"

/* Each group by its names; in its own language as it is written. */
static void
test_names (void)
{
  static const struct
  {
    const char *text;
    gboolean is_age;
    const char *zh;
    const char *en;
  } cases[] = {
    { "0-4岁", FALSE, "0-4岁", "0–4" },
    { "0—4", TRUE, "0—4岁", "0–4" },
    { "0—4", FALSE, "0—4", "0–4" },
    { "100岁及以上", FALSE, "100岁及以上", "100 and over" },
    { "65+", TRUE, "65岁及以上", "65 and over" },
    { "65+ years", FALSE, NULL, NULL },
    { "65 years and over", FALSE, "65岁及以上", "65 and over" },
    { "Under 5", TRUE, "5岁以下", "Under 5" },
    { "5岁以下", FALSE, "5岁以下", "Under 5" },
    { "0-4 years", FALSE, "0—4岁", "0–4" },
    { "15 to 24", TRUE, "15—24岁", "15–24" },
    { "7岁", FALSE, "7岁", "7" },
    { "100—200元", FALSE, "100—200元", "100–200 CNY" },
    { "5000元以下", FALSE, "5000元以下", "Under 5000 CNY" },
    { "2000万元以上", FALSE, "2000万元以上", "2000 10,000 CNY and over" },
    { "10-49 persons", FALSE, "10—49人", "10–49 persons" },
    { "90—120平方米", FALSE, "90—120平方米", "90–120 m2" },
    /* Bounds of shares are values, and no range goes down. */
    { "7%以上", FALSE, NULL, NULL },
    { "7%—8%", FALSE, NULL, NULL },
    { "9-4", FALSE, NULL, NULL },
    { "亿元以上", FALSE, NULL, NULL },
    { "", FALSE, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GuatuText) name = { NULL };
      const gboolean is_group
          = guatu_group_name_set (cases[i].text, cases[i].is_age, &name);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (is_group, ==, cases[i].zh != NULL);
      g_assert_cmpstr (name.zh, ==, cases[i].zh);
      g_assert_cmpstr (name.en, ==, cases[i].en);
    }
}

/* A number alone has both ends at itself. */
static void
test_ends (void)
{
  g_auto (GuatuGroupText) one = { .low = NULL };
  g_auto (GuatuGroupText) open = { .low = NULL };

  g_assert_true (guatu_group_text_parse ("7岁", &one));
  g_assert_false (guatu_group_text_is_wide (&one));
  g_assert_true (guatu_group_text_parse ("65岁及以上", &open));
  g_assert_true (guatu_group_text_is_wide (&open));
  g_assert_true (open.has_low && !open.has_high);
}

static void
test_categories (void)
{
  static const char *const cases[][2] = {
    { "食品烟酒", "Food, tobacco and liquor" },
    { "批发和零售业", "Wholesale and retail trades" },
    { "国内增值税", "Domestic value-added tax" },
    { "猪肉", "Pork" },
    { "女性", "Female" },
    { "20%低收入组家庭", "Low income" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const GuatuText *name = guatu_category_name_find (cases[i][0]);

      g_test_message ("%s", cases[i][0]);
      g_assert_nonnull (name);
      g_assert_cmpstr (name->en, ==, cases[i][1]);
    }
  g_assert_null (guatu_category_name_find ("食品烟酒价格"));
}

/* A row of groups is told from one of numbers with their units. */
static void
test_follows (void)
{
  static const struct
  {
    const char *text;
    gboolean follows;
  } row[] = { { "1人", TRUE },       { "2人", TRUE },     { "3人", TRUE },
              { "4人及以上", TRUE }, { "10—20人", TRUE }, { "6人", FALSE },
              { "6人", FALSE },      { "7人", TRUE },     { "8.0人", FALSE } };
  double last = -1;

  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    g_assert_cmpint (guatu_group_follows (row[i].text, &last), ==, row[i].follows);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/group-text/names", test_names);
  g_test_add_func ("/group-text/ends", test_ends);
  g_test_add_func ("/category-name", test_categories);
  g_test_add_func ("/group-text/follows", test_follows);
  return g_test_run ();
}
