/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fixture.h"
#include "guide/drop-order.h"
#include "text/line-breaks.h"

/* What of a small figure is on the page, and what it warns of. */
typedef struct
{
  gboolean written[GUATU_ROLE_FOLIO + 1][GUATU_LANGUAGE_EN + 1];
  gboolean cut[GUATU_ROLE_FOLIO + 1];
  guint dropped[GUATU_ROLE_FOLIO + 1];
} Found;

static Found
find (const GuatuScene *scene)
{
  Found found = { { { FALSE } } };

  for (guint i = 0; i < scene->texts->len; i++)
    found
        .written[guatu_scene_text (scene, i)->role][guatu_scene_text (scene, i)->language]
        = TRUE;
  for (guint i = 0; i < scene->warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (scene->warnings, GuatuWarning, i);

      found.cut[warning->role] |= warning->kind == GUATU_WARNING_SHORTENED;
      /* A number is told with what it is of. */
      if (warning->role == GUATU_ROLE_VALUE && warning->kind == GUATU_WARNING_DROPPED)
        g_assert_true (warning->of != NULL || strstr (warning->text, ": ") != NULL);
      found.dropped[warning->role] += warning->kind == GUATU_WARNING_DROPPED;
    }
  return found;
}

static GuatuDataset *
new_dataset (void)
{
  GuatuDataset *dataset = fixture_statuses (3, GUATU_MARK_BAR, GUATU_STACK_NONE);
  GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
  g_autoptr (GString) zh = g_string_new (NULL);
  g_autoptr (GString) en = g_string_new (NULL);

  for (int i = 0; i < 4; i++)
    {
      g_string_append (zh,
                       "各项口径不同，可能重叠，不可相加，也不能与其他地区的数比较。");
      g_string_append (en,
                       "The amounts differ in coverage and may overlap; they do not add "
                       "up, nor do they compare with those of other places. ");
    }
  guatu_text_set (&chart->subtitle, "金安区", "Jin’an District");
  guatu_text_set (&chart->note, zh->str, en->str);
  return dataset;
}

/* From the largest to the smallest figure what has gone stays away, in the right order.
 */
static void
test_order (void)
{
  const GuatuLanguage zh = GUATU_LANGUAGE_ZH, en = GUATU_LANGUAGE_EN;
  g_autoptr (GuatuDataset) dataset = new_dataset ();
  GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
  guint n_note = 0, n_subtitle = 0, n_names = 0, n_title = 0, n_cut = 0;

  /* Items have a name in each language, which years have not. */
  chart->category = GUATU_DIMENSION_INDICATOR;
  chart->series = GUATU_DIMENSION_PERIOD;
  for (double height = 500; height >= 160; height -= 4)
    {
      g_autoptr (GuatuScene) scene
          = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 500, height);
      Found found = find (scene);

      if (found.written[GUATU_ROLE_NOTE][en])
        g_assert_true (found.written[GUATU_ROLE_SUBTITLE][en]);
      if (found.written[GUATU_ROLE_SUBTITLE][en])
        g_assert_true (found.written[GUATU_ROLE_CATEGORY][en]);
      if (found.written[GUATU_ROLE_CATEGORY][en])
        g_assert_true (found.written[GUATU_ROLE_NOTE][zh]);
      if (found.written[GUATU_ROLE_CATEGORY][en])
        g_assert_true (found.written[GUATU_ROLE_LEGEND][en]);
      if (found.written[GUATU_ROLE_CATEGORY][en]
          || found.written[GUATU_ROLE_SUBTITLE][zh])
        g_assert_true (found.written[GUATU_ROLE_TITLE][en]);
      g_assert_true (found.written[GUATU_ROLE_TITLE][en]
                     != (found.dropped[GUATU_ROLE_TITLE] > 0));
      if (found.written[GUATU_ROLE_NOTE][zh])
        g_assert_true (found.written[GUATU_ROLE_SUBTITLE][zh]);
      if (found.written[GUATU_ROLE_SUBTITLE][zh])
        g_assert_true (found.written[GUATU_ROLE_LEGEND][zh]);
      g_assert_cmpuint (found.written[GUATU_ROLE_NOTE][en]
                            + found.dropped[GUATU_ROLE_NOTE],
                        ==, found.written[GUATU_ROLE_NOTE][zh] ? 1 : 2);
      n_note += !found.written[GUATU_ROLE_NOTE][en];
      n_subtitle += !found.written[GUATU_ROLE_SUBTITLE][en];
      n_names += !found.written[GUATU_ROLE_CATEGORY][en];
      n_title += !found.written[GUATU_ROLE_TITLE][en];
      n_cut += found.written[GUATU_ROLE_NOTE][zh] && found.cut[GUATU_ROLE_NOTE];
    }
  g_assert_cmpuint (n_note, >, n_subtitle);
  g_assert_cmpuint (n_subtitle, >=, n_names);
  g_assert_cmpuint (n_names, >, n_title);
  g_assert_cmpuint (n_cut, >, 0);
}

/* Makes each value one that the languages write in different ways. */
static void
bound_all (GuatuIndicator *indicator)
{
  for (guint i = 0; i < indicator->observations->len; i++)
    g_array_index (indicator->observations, GuatuObservation, i).bound
        = GUATU_BOUND_AT_LEAST;
}

/* The English numbers that a figure goes without are told of at once. */
static void
test_numbers (void)
{
  g_autoptr (GuatuDataset) dataset = new_dataset ();
  GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
  guint n_told = 0;

  chart->orientation = GUATU_ORIENTATION_VERTICAL;
  for (guint i = 0; i < chart->indicators->len; i++)
    bound_all (g_ptr_array_index (chart->indicators, i));

  for (double width = 700; width >= 300; width -= 10)
    {
      g_autoptr (GuatuScene) scene
          = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, width, 600);
      Found found = find (scene);

      if (!found.written[GUATU_ROLE_TITLE][GUATU_LANGUAGE_EN]
          || !found.written[GUATU_ROLE_VALUE][GUATU_LANGUAGE_ZH]
          || found.written[GUATU_ROLE_VALUE][GUATU_LANGUAGE_EN])
        continue;
      g_assert_cmpuint (found.dropped[GUATU_ROLE_VALUE], ==, 1);
      n_told++;
    }
  g_assert_cmpuint (n_told, >, 0);
}

/* A note in one language gets fewer lines before it is left out. */
static void
test_one_language (void)
{
  g_autoptr (GuatuDataset) dataset = new_dataset ();
  guint n_cut = 0, n_dropped = 0;

  for (double height = 400; height >= 160; height -= 4)
    {
      g_autoptr (GuatuScene) scene
          = fixture_build (dataset, GUATU_LANGUAGE_ZH, 360, height);
      Found found = find (scene);

      n_cut += found.cut[GUATU_ROLE_NOTE];
      n_dropped += found.dropped[GUATU_ROLE_NOTE];
      if (n_dropped > 0)
        g_assert_false (found.cut[GUATU_ROLE_NOTE]);
      if (found.written[GUATU_ROLE_NOTE][GUATU_LANGUAGE_ZH])
        g_assert_true (found.written[GUATU_ROLE_SUBTITLE][GUATU_LANGUAGE_ZH]);
    }
  g_assert_cmpuint (n_cut, >, 0);
  g_assert_cmpuint (n_dropped, >, 0);
}

/* Whether a title on the page has a line that begins within a word, or between a number
 * and what it counts. */
static gboolean
tears_title (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == GUATU_ROLE_TITLE && guatu_line_breaks_tear (text->layout))
        return TRUE;
    }
  return FALSE;
}

/* A title is set in two lines and in smaller type before a number in it is cut, or parted
 * from its word. */
static void
test_title (void)
{
  g_autoptr (GuatuDataset) dataset = new_dataset ();
  GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);

  guatu_text_set (&chart->title, "平均每个项目：协议引资4.86亿元，完成投资1.53亿元",
                  "Per project: CNY 486 million agreed, 153 million invested");
  for (double width = 600; width >= 280; width -= 20)
    for (GuatuLanguage language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN;
         language++)
      {
        g_autoptr (GuatuScene) scene = fixture_build (dataset, language, width, 180);
        Found found = find (scene);

        g_assert_false (found.cut[GUATU_ROLE_TITLE]);
        g_assert_false (tears_title (scene));
        g_assert_true (
            found.written[GUATU_ROLE_TITLE][guatu_language_primary (language)]);
      }
}

/* A plot that keeps the same has no less room the more header and footer go without. */
static void
test_same_plot (void)
{
  GuatuDropStep before, keeps;
  guint n_same = 0;

  guatu_drop_step_init (&keeps, GUATU_ENGLISH_ALL);
  before = keeps;
  while (guatu_drop_step_advance (&keeps))
    {
      const gboolean same = guatu_drop_step_same_plot (&before, &keeps);

      g_assert_true (guatu_drop_step_same_plot (&keeps, &keeps));
      g_assert_cmpint (same, ==,
                       before.legend == keeps.legend && before.air == keeps.air
                           && !((before.english ^ keeps.english)
                                & (GUATU_ENGLISH_LEGEND | GUATU_ENGLISH_NAMES
                                   | GUATU_ENGLISH_VALUES)));
      n_same += same;
      before = keeps;
    }
  g_assert_cmpuint (n_same, ==, 8);
}

/* What a step goes without is of the header, of the footer or of the plot; what none of
 * them shows would be measured for nothing. */
static void
test_parts (void)
{
  GuatuDropStep before, keeps;
  guint n_headers = 1, n_footers = 1;

  guatu_drop_step_init (&keeps, GUATU_ENGLISH_ALL);
  before = keeps;
  while (guatu_drop_step_advance (&keeps))
    {
      const gboolean header = guatu_drop_step_same_header (&before, &keeps);
      const gboolean footer = guatu_drop_step_same_footer (&before, &keeps);

      g_assert_true (guatu_drop_step_same_header (&keeps, &keeps));
      g_assert_true (guatu_drop_step_same_footer (&keeps, &keeps));
      g_assert_false (header && footer && guatu_drop_step_same_plot (&before, &keeps));
      n_headers += !header;
      n_footers += !footer;
      before = keeps;
    }
  g_assert_cmpuint (n_headers, ==, 7);
  g_assert_cmpuint (n_footers, ==, 8);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/drop-order/order", test_order);
  g_test_add_func ("/chart/drop-order/numbers", test_numbers);
  g_test_add_func ("/chart/drop-order/one-language", test_one_language);
  g_test_add_func ("/chart/drop-order/title", test_title);
  g_test_add_func ("/chart/drop-order/same-plot", test_same_plot);
  g_test_add_func ("/chart/drop-order/parts", test_parts);
  return g_test_run ();
}
