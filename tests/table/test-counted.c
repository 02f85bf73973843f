/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <locale.h>

#include "text/cut-text.h"
#include "speech/describe.h"
#include "fixture.h"

/* Counted words: one that all numbers share stands once at the axis, and several each
 * with their numbers. */

static void
add (GuatuDataset *dataset, const char *id, const char *value, const char *zh,
     const char *en)
{
  GuatuIndicator *indicator = fixture_indicator (dataset, id, id, id, 0);
  GuatuUnit *unit = g_new0 (GuatuUnit, 1);

  unit->id = g_strdup (en);
  unit->kind = GUATU_UNIT_COUNT;
  guatu_text_set (&unit->label, zh, en);
  g_ptr_array_add (dataset->units, unit);
  indicator->unit = unit;
  fixture_observation (indicator, "2023", value, GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
}

/* What of the figure tells its units: the axis's title, and its values. */
static void
assert_units (GuatuDataset *dataset, GuatuLanguage language, const char *expected)
{
  g_autoptr (GuatuScene) scene = fixture_build (dataset, language, 900, 600);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == GUATU_ROLE_AXIS_TITLE || text->role == GUATU_ROLE_VALUE)
        g_string_append_printf (found, "%s%s", found->len > 0 ? "; " : "",
                                guatu_cut_text_in_full (text->layout));
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_shared_word (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_COUNT, "个", "projects", NULL);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *sentences = NULL;

  add (dataset, "a", "36", "个", "centres");
  add (dataset, "b", "4", "个", "products");
  guatu_text_set (&fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                                  GUATU_DIMENSION_NONE)
                       ->subtitle,
                  "2023年", "2023");
  assert_units (dataset, GUATU_LANGUAGE_ZH, "单位：个; 36; 4");
  assert_units (dataset, GUATU_LANGUAGE_EN, "36 centres; 4 products");
  assert_units (dataset, GUATU_LANGUAGE_ZH_EN, "36个; 36 centres; 4个; 4 products");

  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 900, 600);
  sentences = guatu_describe_scene (scene, GUATU_LANGUAGE_ZH);
  g_assert_nonnull (strstr (sentences, "36个"));
}

static void
test_several_words (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_COUNT, "个", "projects", NULL);

  add (dataset, "a", "36", "个", "centres");
  add (dataset, "b", "10", "家", "centres");
  guatu_text_set (&fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                                  GUATU_DIMENSION_NONE)
                       ->subtitle,
                  "2023年", "2023");
  assert_units (dataset, GUATU_LANGUAGE_ZH, "36个; 10家");
  assert_units (dataset, GUATU_LANGUAGE_EN, "Centres; 36; 10");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/counted/shared-word", test_shared_word);
  g_test_add_func ("/counted/several-words", test_several_words);
  return g_test_run ();
}
