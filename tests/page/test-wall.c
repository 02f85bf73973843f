/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall.h"

#include <math.h>
#include <string.h>

#include "speech/describe.h"
#include "page/paper.h"
#include "page/wall-grid.h"
#include "io/read.h"
#include "page-broken.h"
#include "text/said-text.h"

typedef struct
{
  GuatuDataset *dataset;
  GuatuTypesetter *typesetter;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->dataset = guatu_read_builtin (&error);
  g_assert_no_error (error);
  fixture->typesetter = guatu_typesetter_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  guatu_typesetter_unref (fixture->typesetter);
  guatu_dataset_unref (fixture->dataset);
}

static GuatuFigure
page_of (const char *paper, GuatuLanguage language)
{
  GuatuFigure figure = { .language = language };

  g_assert_true (guatu_paper_from_string (paper, &figure.width, &figure.height));
  return figure;
}

/* Where type that is read from afar has all the room it needs. */
static GuatuFigure
twice (GuatuFigure figure)
{
  figure.width *= 2;
  figure.height *= 2;
  return figure;
}

static GPtrArray *
charts_of (const GuatuDataset *dataset, const GuatuTheme *theme)
{
  GPtrArray *charts = g_ptr_array_new ();

  for (guint i = 0; i < dataset->charts->len; i++)
    {
      GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);

      if (theme == NULL || chart->theme == theme)
        g_ptr_array_add (charts, chart);
    }
  return charts;
}

/* The page and each chart on it keep what they have to. */
static void
check_page (const GuatuScene *page)
{
  g_autofree char *broken = page_broken (page);

  if (broken != NULL)
    g_error ("%s, %.0f×%.0f: %s", page->id, page->figure.width, page->figure.height,
             broken);
}

static guint
count_texts (const GuatuScene *page, GuatuTextRole role)
{
  guint n = 0;

  for (guint i = 0; i < page->texts->len; i++)
    n += guatu_scene_text (page, i)->role == role;
  return n;
}

static void
test_builtin (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *paper;
    GuatuLanguage language;
    gboolean twice;
    guint most_warnings;
  } pages[] = {
    { "A1", GUATU_LANGUAGE_ZH, FALSE, 30 },
    { "A0", GUATU_LANGUAGE_ZH, FALSE, 1 },
    { "A0", GUATU_LANGUAGE_EN, FALSE, 8 },
    { "A1", GUATU_LANGUAGE_ZH, TRUE, 0 },
    { "A1", GUATU_LANGUAGE_EN, TRUE, 0 },
    { "A1", GUATU_LANGUAGE_ZH_EN, FALSE, 250 },
    { "A1-portrait", GUATU_LANGUAGE_ZH, TRUE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      const GuatuCollection collection
          = { fixture->dataset, fixture->dataset->charts, NULL };
      GuatuFigure paper = page_of (pages[i].paper, pages[i].language);
      GuatuFigure figure = pages[i].twice ? twice (paper) : paper;
      g_autoptr (GError) error = NULL;
      g_autoptr (GuatuScene) page
          = guatu_wall_build (&collection, &figure, fixture->typesetter, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (page->id, ==, "jinan-2023.wall");
      g_assert_cmpuint (page->parts->len, ==, fixture->dataset->charts->len);
      g_assert_cmpuint (page->charts->len, ==, fixture->dataset->charts->len);
      check_page (page);
      g_assert_cmpuint (page->warnings->len, <=, pages[i].most_warnings);
    }
}

static void
test_themes (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < fixture->dataset->themes->len; i++)
    {
      const GuatuTheme *theme = g_ptr_array_index (fixture->dataset->themes, i);
      g_autoptr (GPtrArray) charts = charts_of (fixture->dataset, theme);
      const GuatuCollection collection = { fixture->dataset, charts, theme };
      GuatuFigure figure = page_of ("A4", GUATU_LANGUAGE_EN);
      g_autoptr (GError) error = NULL;
      g_autoptr (GuatuScene) page
          = guatu_wall_build (&collection, &figure, fixture->typesetter, &error);
      g_autofree char *id = g_strdup_printf ("jinan-2023.%s.wall", theme->id);

      g_assert_no_error (error);
      g_assert_cmpstr (page->id, ==, id);
      g_assert_cmpstr (page->title.en, ==, theme->title.en);
      /* What the page is of is said once, and no theme beside it. */
      g_assert_cmpuint (count_texts (page, GUATU_ROLE_HEADING), ==, 1);
      g_assert_cmpuint (count_texts (page, GUATU_ROLE_SOURCE), ==, 1);
      check_page (page);
    }
}

/* Every mark and option there is, side by side. */
static void
test_marks (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "..", "doc", "marks.guatu.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset
      = guatu_read_file (file, NULL, NULL, problems, NULL, &error);
  GuatuFigure figure = twice (page_of ("A1", GUATU_LANGUAGE_EN));
  g_autoptr (GuatuScene) page = NULL;

  g_assert_no_error (error);
  page = guatu_wall_build (&(GuatuCollection) { dataset, dataset->charts, NULL }, &figure,
                           fixture->typesetter, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (page->parts->len, ==, dataset->charts->len);
  check_page (page);
}

/* Charts come theme by theme, as the dataset has them, whatever the order in which they
 * are named, and stay in that order within a theme. */
static void
test_order (Fixture *fixture, gconstpointer data)
{
  static const char *const ids[]
      = { "conduct-work", "villages", "growth-lines", "farmland", "growth-targets" };
  static const char *const ordered[]
      = { "growth-lines", "growth-targets", "villages", "farmland", "conduct-work" };
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  const GuatuCollection collection = { fixture->dataset, charts, NULL };
  GuatuFigure figure = page_of ("A3", GUATU_LANGUAGE_ZH);
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuScene) page = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_ptr_array_add (charts, (gpointer) guatu_dataset_chart (fixture->dataset, ids[i]));
  page = guatu_wall_build (&collection, &figure, fixture->typesetter, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    g_assert_cmpstr (g_array_index (page->parts, GuatuScenePart, i).chart->id, ==,
                     ordered[i]);
}

/* The source is named once, and each inset says where in it its numbers stand. */
static void
test_sources (Fixture *fixture, gconstpointer data)
{
  const GuatuCollection collection = { fixture->dataset, fixture->dataset->charts, NULL };
  GuatuFigure figure = page_of ("A1", GUATU_LANGUAGE_ZH);
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuScene) page
      = guatu_wall_build (&collection, &figure, fixture->typesetter, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (count_texts (page, GUATU_ROLE_SOURCE), ==, 1);
  g_assert_cmpuint (count_texts (page, GUATU_ROLE_CITATION), ==, page->parts->len);
  for (guint i = 0; i < page->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (page, i);
      const char *words = guatu_cut_text_in_full (text->layout);

      if (text->role == GUATU_ROLE_SOURCE)
        g_assert_cmpstr (words, ==, "资料来源：金安区2023年度工作报告");
      if (text->role == GUATU_ROLE_CITATION)
        g_assert_true (g_str_has_prefix (words, "资料来源：第"));
    }
}

/* A chart that is called as its theme has no title, or subtitle, of its own under it,
 * beside those that have. */
static void
test_title_said (Fixture *fixture, gconstpointer data)
{
  const GuatuCollection collection = { fixture->dataset, fixture->dataset->charts, NULL };
  GuatuFigure figure = page_of ("A1", GUATU_LANGUAGE_ZH);
  GuatuChartDescription *chart = NULL;
  g_autoptr (GuatuScene) before
      = guatu_wall_build (&collection, &figure, fixture->typesetter, NULL);
  g_autoptr (GuatuScene) page = NULL;

  /* One that has no figures in its title. */
  for (guint i = 0; chart == NULL; i++)
    {
      GuatuChartDescription *next = g_ptr_array_index (fixture->dataset->charts, i);

      if (guatu_chart_said (next, &next->title) == &next->title)
        chart = next;
    }
  g_assert_nonnull (chart->theme);
  guatu_text_set (&chart->title, chart->theme->title.zh, chart->theme->title.en);
  guatu_text_set (&chart->subtitle, chart->theme->title.zh, chart->theme->title.en);
  page = guatu_wall_build (&collection, &figure, fixture->typesetter, NULL);
  g_assert_cmpuint (count_texts (page, GUATU_ROLE_TITLE), ==,
                    count_texts (before, GUATU_ROLE_TITLE) - 1);
  g_assert_cmpuint (count_texts (page, GUATU_ROLE_SUBTITLE), <=,
                    count_texts (before, GUATU_ROLE_SUBTITLE));
  g_assert_cmpuint (count_texts (page, GUATU_ROLE_HEADING), ==,
                    count_texts (before, GUATU_ROLE_HEADING));
  check_page (page);
}

/* All names of themes are of one size, and one that goes on in the next row says so. */
static void
test_bands (Fixture *fixture, gconstpointer data)
{
  const GuatuCollection collection = { fixture->dataset, fixture->dataset->charts, NULL };
  GuatuFigure figure = page_of ("A1", GUATU_LANGUAGE_EN);
  g_autoptr (GuatuScene) page
      = guatu_wall_build (&collection, &figure, fixture->typesetter, NULL);
  g_autoptr (GPtrArray) said = g_ptr_array_new ();
  double height = 0;

  for (guint i = 0; i < page->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (page, i);
      const char *words = guatu_cut_text_in_full (text->layout);

      if (text->role != GUATU_ROLE_HEADING || g_str_equal (words, page->title.en))
        continue;
      if (height > 0)
        g_assert_cmpfloat_with_epsilon (text->box.height, height, 1e-6);
      height = text->box.height;
      g_ptr_array_add (said, (gpointer) words);
    }
  g_assert_cmpuint (said->len, >, fixture->dataset->themes->len);
  for (guint i = 0; i < said->len; i++)
    {
      const char *words = g_ptr_array_index (said, i);
      g_autofree char *name = g_strndup (words, strcspn (words, "("));

      g_strchomp (name);
      g_assert_true (g_str_equal (words, name)
                     == (i == 0 || !g_str_has_prefix (said->pdata[i - 1], name)));
      g_assert_true (g_str_equal (words, name) || g_str_has_suffix (words, " (continued)")
                     || g_str_has_suffix (words, " (cont.)"));
    }
}

/* What stands under the headings begins at one height in each row. */
static void
test_level (Fixture *fixture, gconstpointer data)
{
  const GuatuCollection collection = { fixture->dataset, fixture->dataset->charts, NULL };
  GuatuFigure figure = twice (page_of ("A1", GUATU_LANGUAGE_EN));
  g_autoptr (GuatuScene) page
      = guatu_wall_build (&collection, &figure, fixture->typesetter, NULL);
  guint n_level = 0, n_uneven = 0;

  for (guint i = 1; i < page->parts->len; i++)
    {
      const GuatuScenePart *part = &g_array_index (page->parts, GuatuScenePart, i);
      double y[2] = { 0, 0 };

      if (part->box.y != part[-1].box.y)
        continue;
      for (guint j = 0; j < 2; j++)
        for (guint k = part[-(int) j].texts.n; k-- > 0;)
          {
            const GuatuSceneText *text
                = guatu_scene_text (page, part[-(int) j].texts.first + k);

            if (text->role == GUATU_ROLE_AXIS_TITLE)
              y[j] = text->box.y;
          }
      if (y[0] == 0 || y[1] == 0)
        continue;
      if (ABS (y[0] - y[1]) < 0.01)
        n_level++;
      else
        n_uneven++;
    }
  g_test_message ("%u level, %u not", n_level, n_uneven);
  g_assert_cmpuint (n_level, >, 1);
  /* An inset that would lose something by it stays as it is. */
  g_assert_cmpuint (n_uneven, <=, n_level);
}

/* How many of a page's charts name something in English besides their titles. */
static guint
count_named_in_english (const GuatuScene *page)
{
  guint n = 0;

  for (guint i = 0; i < page->parts->len; i++)
    {
      const GuatuScenePart *part = &g_array_index (page->parts, GuatuScenePart, i);
      gboolean named = FALSE;

      for (guint j = part->texts.first; j < part->texts.first + part->texts.n; j++)
        {
          const GuatuSceneText *text = guatu_scene_text (page, j);

          named = named
                  || (text->role == GUATU_ROLE_CATEGORY
                      && text->language == GUATU_LANGUAGE_EN);
        }
      n += named;
    }
  return n;
}

/* Where most insets of a wall have no names in English, none has. */
static void
test_one_language (Fixture *fixture, gconstpointer data)
{
  const GuatuTheme *theme = guatu_dataset_theme (fixture->dataset, "investment");
  g_autoptr (GPtrArray) charts = charts_of (fixture->dataset, theme);
  const GuatuCollection collection = { fixture->dataset, charts, theme };
  const GuatuCollection all = { fixture->dataset, fixture->dataset->charts, NULL };
  const GuatuFigure a1
      = { GUATU_LANGUAGE_ZH_EN, 841 * GUATU_MILLIMETRE, 594 * GUATU_MILLIMETRE };
  g_autoptr (GuatuScene) poster = NULL;
  guint n_most = 0;

  for (double width = 1003; width <= 1400; width += 60)
    {
      const GuatuFigure figure = { GUATU_LANGUAGE_ZH_EN, width, width / 1.414 };
      g_autoptr (GuatuScene) page
          = guatu_wall_build (&collection, &figure, fixture->typesetter, NULL);
      guint n = count_named_in_english (page);

      g_test_message ("%.0f: %u of %u", width, n, charts->len);
      g_assert_true (n == 0 || 2 * n >= charts->len);
      n_most += n > 0;
    }
  g_assert_cmpuint (n_most, >, 0);
  /* On a poster of all charts most have no room for them. */
  poster = guatu_wall_build (&all, &a1, fixture->typesetter, NULL);
  g_assert_cmpuint (count_named_in_english (poster), ==, 0);
}

/* Where there are several sources, they have numbers. */
static void
test_several_sources (Fixture *fixture, gconstpointer data)
{
  static const char json[]
      = "{\"guatu\":1,\"id\":\"d\",\"title\":\"T\",\"sources\":[{\"id\":\"a\",\"title\":"
        "\"A\"},"
        "{\"id\":\"b\",\"title\":\"B\"}],\"units\":[{\"id\":\"u\",\"kind\":\"count\","
        "\"label\":\"u\"}],\"indicators\":[{\"id\":\"i\",\"name\":\"I\",\"unit\":\"u\","
        "\"observations\":[{\"period\":\"2022\",\"value\":1,\"source\":\"a\",\"locator\":"
        "\"§3\"}]},{\"id\":\"j\",\"name\":\"J\",\"unit\":\"u\",\"observations\":[{"
        "\"period\":\"2022\",\"value\":1,\"source\":\"b\"}]}],\"charts\":[{\"id\":\"x\","
        "\"title\":\"X\",\"mark\":\"bar\",\"indicators\":[\"i\"]},{\"id\":\"y\","
        "\"title\":"
        "\"Y\",\"mark\":\"bar\",\"indicators\":[\"j\",\"i\"]}]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_bytes (bytes, "d", problems, &error);
  GuatuFigure figure = page_of ("A4", GUATU_LANGUAGE_EN);
  g_autoptr (GuatuScene) page = NULL;
  g_autoptr (GString) said = g_string_new (NULL);

  g_assert_no_error (error);
  page = guatu_wall_build (&(GuatuCollection) { dataset, dataset->charts, NULL }, &figure,
                           fixture->typesetter, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < page->texts->len; i++)
    if (guatu_scene_text (page, i)->role == GUATU_ROLE_CITATION
        || guatu_scene_text (page, i)->role == GUATU_ROLE_SOURCE)
      g_string_append_printf (
          said, "%s|", guatu_cut_text_in_full (guatu_scene_text (page, i)->layout));
  g_assert_cmpstr (said->str, ==,
                   "Source: [1], §3|Source: [2]; [1], §3|Source: [1] A; [2] B|");
}

/* A page is described by what is on it, not as the chart of its first mark. */
static void
test_description (Fixture *fixture, gconstpointer data)
{
  const GuatuTheme *theme = guatu_dataset_theme (fixture->dataset, "growth");
  g_autoptr (GPtrArray) charts = charts_of (fixture->dataset, theme);
  const GuatuCollection collection = { fixture->dataset, charts, theme };
  GuatuFigure figure = page_of ("A4", GUATU_LANGUAGE_ZH_EN);
  g_autoptr (GuatuScene) page
      = guatu_wall_build (&collection, &figure, fixture->typesetter, NULL);
  g_autofree char *description = guatu_describe_scene (page, GUATU_LANGUAGE_ZH_EN);

  g_assert_cmpstr (
      description, ==,
      "“经济增长”由2幅图组成，共28个数值。各图依次为“主要指标增速：2023年预计与2024年目标"
      "”、"
      "“2024年增速目标：四项高于、三项低于2023年预计”。\n"
      "“Economic growth” shows 2 charts with 28 values in all. They are, in order: "
      "“Main growth rates: 2023 estimates, 2024 targets” and “2024 growth targets: four "
      "above "
      "the 2023 estimate, three below”.");
}

/* Too many for the page: the message says what would do. */
static void
test_too_small (Fixture *fixture, gconstpointer data)
{
  const GuatuCollection collection = { fixture->dataset, fixture->dataset->charts, NULL };
  GuatuFigure figure = page_of ("A4", GUATU_LANGUAGE_ZH);
  g_autoptr (GPtrArray) many = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (guatu_wall_build (&collection, &figure, fixture->typesetter, &error));
  g_assert_error (error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_SIZE);
  g_assert_nonnull (strstr (error->message, "297×210 mm"));
  g_assert_nonnull (strstr (error->message, "use A2"));

  for (guint i = 0; i < 400; i++)
    g_ptr_array_add (many, g_ptr_array_index (fixture->dataset->charts, i % 30));
  g_clear_error (&error);
  figure = page_of ("A1", GUATU_LANGUAGE_ZH);
  g_assert_null (guatu_wall_build (&(GuatuCollection) { fixture->dataset, many, NULL },
                                   &figure, fixture->typesetter, &error));
  g_assert_error (error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_SIZE);
  g_assert_nonnull (strstr (error->message, "400 charts"));
  g_assert_nonnull (strstr (error->message, "a book"));
}

/* Every row is full, from edge to edge, and no cell is in two rows or in none. */
/* A page of as many charts as it can hold is a page, whatever else it would have had
 * room for: a lead, higher rows. */
static void
test_full (Fixture *fixture, gconstpointer data)
{
  for (guint n = 12; n <= 16; n++)
    {
      const GuatuLanguage language = (GuatuLanguage) (n % GUATU_N_LANGUAGES);
      g_autoptr (GPtrArray) charts = charts_of (fixture->dataset, NULL);
      const GuatuCollection collection = { fixture->dataset, charts, NULL };
      GuatuFigure figure = page_of ("A3", language);
      g_autoptr (GError) error = NULL;
      g_autoptr (GuatuScene) page = NULL;

      g_ptr_array_set_size (charts, (gint) n);
      page = guatu_wall_build (&collection, &figure, fixture->typesetter, &error);
      if (n <= 15)
        {
          g_assert_no_error (error);
          g_assert_cmpuint (page->charts->len, ==, n);
          check_page (page);
        }
      else
        {
          g_assert_error (error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_SIZE);
          g_assert_nonnull (strstr (error->message, "use A2 or larger"));
        }
    }
}

static void
test_grid (Fixture *fixture, gconstpointer data)
{
  const GuatuWallSpace space = { { { 10, 20, 1000, 800 }, 12, 8, 30 }, 5, 0 };

  for (guint n = 1; n <= 40; n++)
    for (guint columns = 1; columns <= n; columns++)
      {
        g_autofree guint *weights = g_new (guint, n);
        g_autoptr (GArray) cells = NULL;
        GuatuGrid grid;

        for (guint i = 0; i < n; i++)
          weights[i] = i * 7919 % 31;
        guatu_grid_init (&grid, &space.grid, columns, n);
        cells = guatu_wall_grid_fill (&grid, &space, weights, n);
        g_assert_cmpuint (cells->len, ==, n);
        for (guint i = 0; i < n; i++)
          {
            const GuatuWallCell *cell = &g_array_index (cells, GuatuWallCell, i);
            gboolean is_first = i == 0 || cell[-1].row != cell->row;
            gboolean is_last = i + 1 == n || cell[1].row != cell->row;

            g_assert_true (guatu_box_is_inside (cell->box, space.grid.box));
            if (is_first)
              g_assert_cmpfloat_with_epsilon (cell->box.x, 10, 1e-6);
            else
              g_assert_cmpfloat_with_epsilon (
                  cell->box.x - cell[-1].box.x - cell[-1].box.width, 12, 1e-6);
            if (is_last)
              g_assert_cmpfloat_with_epsilon (cell->box.x + cell->box.width, 1010, 1e-6);
          }
        g_assert_cmpuint (g_array_index (cells, GuatuWallCell, n - 1).row, ==,
                          grid.rows - 1);
      }
}

/* Of five insets in three columns the heaviest is the wide one, wherever it is, but in
 * the middle, from where it gets into no row of two. */
static void
test_widest (Fixture *fixture, gconstpointer data)
{
  const GuatuWallSpace space = { { { 0, 0, 340, 200 }, 20, 0, 0 }, 0, 0 };

  for (guint heavy = 0; heavy < 5; heavy += heavy == 1 ? 2 : 1)
    {
      guint weights[5] = { 1, 1, 1, 1, 1 };
      g_autoptr (GArray) cells = NULL;
      GuatuGrid grid;

      weights[heavy] = 5;
      guatu_grid_init (&grid, &space.grid, 3, 5);
      cells = guatu_wall_grid_fill (&grid, &space, weights, 5);
      g_assert_cmpfloat_with_epsilon (
          g_array_index (cells, GuatuWallCell, heavy).box.width, 220, 1e-6);
    }
}

/* Where no inset of a row shares what its band would say, all of them reach up to the
 * name of the band; the other rows stay. */
static void
test_lower_bands (Fixture *fixture, gconstpointer data)
{
  static const gboolean shares[4] = { FALSE, FALSE, FALSE, TRUE };
  const GuatuWallSpace space = { { { 0, 0, 420, 460 }, 20, 20, 30 }, 5, 12 };
  const guint weights[4] = { 1, 1, 1, 1 };
  g_autoptr (GArray) cells = NULL;
  g_autoptr (GArray) before = NULL;
  GuatuGrid grid;

  guatu_grid_init (&grid, &space.grid, 2, 4);
  cells = guatu_wall_grid_fill (&grid, &space, weights, 4);
  before = g_array_copy (cells);
  guatu_wall_grid_lower_bands (cells, space.below, shares);
  for (guint i = 0; i < 4; i++)
    {
      const GuatuWallCell *cell = &g_array_index (cells, GuatuWallCell, i);
      const GuatuWallCell *was = &g_array_index (before, GuatuWallCell, i);
      const double less = i < 2 ? 12 : 0;

      g_assert_cmpfloat_with_epsilon (cell->band, 30 - less, 1e-6);
      g_assert_cmpfloat_with_epsilon (cell->box.y, was->box.y - less, 1e-6);
      g_assert_cmpfloat_with_epsilon (cell->box.height, was->box.height + less, 1e-6);
    }
}

/* The same page on every run. */
static void
test_is_the_same (Fixture *fixture, gconstpointer data)
{
  const GuatuTheme *theme = guatu_dataset_theme (fixture->dataset, "growth");
  g_autoptr (GPtrArray) charts = charts_of (fixture->dataset, theme);
  const GuatuCollection collection = { fixture->dataset, charts, theme };
  GuatuFigure figure = page_of ("A4", GUATU_LANGUAGE_EN);
  g_autoptr (GuatuScene) one
      = guatu_wall_build (&collection, &figure, fixture->typesetter, NULL);
  g_autoptr (GuatuScene) two
      = guatu_wall_build (&collection, &figure, fixture->typesetter, NULL);

  g_assert_cmpuint (one->texts->len, ==, two->texts->len);
  for (guint i = 0; i < one->texts->len; i++)
    {
      const GuatuSceneText *a = guatu_scene_text (one, i), *b = guatu_scene_text (two, i);

      g_assert_cmpmem (&a->box, sizeof a->box, &b->box, sizeof b->box);
    }
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/chart/wall/builtin", test_builtin },
    { "/chart/wall/themes", test_themes },
    { "/chart/wall/marks", test_marks },
    { "/chart/wall/order", test_order },
    { "/chart/wall/sources", test_sources },
    { "/chart/wall/title-said", test_title_said },
    { "/chart/wall/bands", test_bands },
    { "/chart/wall/level", test_level },
    { "/chart/wall/one-language", test_one_language },
    { "/chart/wall/several-sources", test_several_sources },
    { "/chart/wall/description", test_description },
    { "/chart/wall/too-small", test_too_small },
    { "/chart/wall/full", test_full },
    { "/chart/wall/grid", test_grid },
    { "/chart/wall/widest", test_widest },
    { "/chart/wall/lower-bands", test_lower_bands },
    { "/chart/wall/is-the-same", test_is_the_same },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
