/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/language.h"
#include "dataset/text.h"
#include "dataset/unit.h"

static void
test_absent (void)
{
  g_auto (GuatuText) text = { NULL };

  g_assert_true (guatu_text_is_absent (&text));
  g_assert_null (guatu_text_get (&text, GUATU_LANGUAGE_ZH));
  g_assert_null (guatu_text_get (&text, GUATU_LANGUAGE_EN));

  guatu_text_set (&text, "甲", "A");
  g_assert_false (guatu_text_is_absent (&text));
  guatu_text_set (&text, NULL, NULL);
  g_assert_true (guatu_text_is_absent (&text));
}

static void
test_languages (void)
{
  g_auto (GuatuText) text = { NULL };

  guatu_text_set (&text, "金安区", "Jin’an District");
  g_assert_cmpstr (guatu_text_get (&text, GUATU_LANGUAGE_ZH), ==, "金安区");
  g_assert_cmpstr (guatu_text_get (&text, GUATU_LANGUAGE_EN), ==, "Jin’an District");
  g_assert_cmpstr (guatu_text_get (&text, GUATU_LANGUAGE_ZH_EN), ==, "金安区");
}

/* A text is never in one language only, may be set from itself, and what is the same in
 * both is kept once until one of them changes. */
static void
test_one_for_both (void)
{
  g_auto (GuatuText) text = { NULL };

  guatu_text_set (&text, NULL, "%");
  g_assert_cmpstr (text.zh, ==, "%");
  guatu_text_set (&text, text.en, NULL);
  g_assert_cmpstr (text.zh, ==, "%");
  g_assert_cmpstr (text.en, ==, "%");
  g_assert_true (text.zh == text.en);
  guatu_text_set (&text, text.zh, "percent");
  g_assert_cmpstr (text.zh, ==, "%");
  g_assert_cmpstr (text.en, ==, "percent");
}

static void
test_tags (void)
{
  g_assert_cmpstr (guatu_language_tag (GUATU_LANGUAGE_ZH), ==, "zh-CN");
  g_assert_cmpstr (guatu_language_tag (GUATU_LANGUAGE_EN), ==, "en");
  g_assert_cmpstr (guatu_language_tag (GUATU_LANGUAGE_ZH_EN), ==, "zh-CN");
}

static void
test_unit_label (void)
{
  g_autoptr (GuatuUnit) unit = g_new0 (GuatuUnit, 1);

  g_assert_cmpstr (guatu_unit_label (unit, 1, GUATU_LANGUAGE_EN), ==, "");
  guatu_text_set (&unit->label, "个", "projects");
  g_assert_cmpstr (guatu_unit_label (unit, 1, GUATU_LANGUAGE_EN), ==, "projects");

  guatu_text_set (&unit->label_one, "个", "project");
  g_assert_cmpstr (guatu_unit_label (unit, 1, GUATU_LANGUAGE_EN), ==, "project");
  g_assert_cmpstr (guatu_unit_label (unit, 1, GUATU_LANGUAGE_ZH), ==, "个");
  g_assert_cmpstr (guatu_unit_label (unit, 0, GUATU_LANGUAGE_EN), ==, "projects");
  g_assert_cmpstr (guatu_unit_label (unit, -1, GUATU_LANGUAGE_EN), ==, "projects");
  g_assert_cmpstr (guatu_unit_label (unit, 1.5, GUATU_LANGUAGE_EN), ==, "projects");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/absent", test_absent);
  g_test_add_func ("/text/languages", test_languages);
  g_test_add_func ("/text/one-for-both", test_one_for_both);
  g_test_add_func ("/text/tags", test_tags);
  g_test_add_func ("/text/unit-label", test_unit_label);
  return g_test_run ();
}
