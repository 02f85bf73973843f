/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall.h"

#include "io/read.h"
#include "page-broken.h"
#include "page/paper.h"
#include "page/wall-layout.h"

/* 12 points, and what a size in 1/1024 of a unit may be off. */
#define LARGE_TYPE 16.0
#define SLACK 0.01

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

/* @theme: (nullable): of the charts, or NULL for all */
static GuatuScene *
build (const Fixture *fixture, const char *theme, const char *paper,
       GuatuLanguage language)
{
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  GuatuCollection collection = { fixture->dataset, charts, NULL };
  GuatuFigure figure = { .language = language };
  g_autofree char *broken = NULL;
  GuatuScene *page;

  if (theme != NULL)
    collection.theme = guatu_dataset_theme (fixture->dataset, theme);
  for (guint i = 0; i < fixture->dataset->charts->len; i++)
    {
      GuatuChartDescription *chart = g_ptr_array_index (fixture->dataset->charts, i);

      if (theme == NULL || chart->theme == collection.theme)
        g_ptr_array_add (charts, chart);
    }
  g_assert_true (guatu_paper_from_string (paper, &figure.width, &figure.height));
  page = guatu_wall_build (&collection, &figure, fixture->typesetter, &error);
  g_assert_no_error (error);
  broken = page_broken (page);
  if (broken != NULL)
    g_error ("%s on %s: %s", page->id, paper, broken);
  return page;
}

/* What hangs on a wall is read from its distance. */
static void
test_large (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *theme, *paper;
    GuatuLanguage language;
  } walls[] = {
    { NULL, "A1", GUATU_LANGUAGE_ZH },
    { "growth", "A2", GUATU_LANGUAGE_ZH_EN },
    { "investment", "A2-portrait", GUATU_LANGUAGE_EN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (walls); i++)
    {
      g_autoptr (GuatuScene) page
          = build (fixture, walls[i].theme, walls[i].paper, walls[i].language);

      for (guint j = 0; j < page->texts->len; j++)
        {
          const PangoFontDescription *font
              = pango_layout_get_font_description (guatu_scene_text (page, j)->layout);

          g_assert_cmpfloat (
              pango_units_to_double (pango_font_description_get_size (font)), >=,
              LARGE_TYPE - SLACK);
        }
    }
}

static guint
count_subtitles (const GuatuScene *page, const char *text)
{
  guint n = 0;

  for (guint i = 0; i < page->texts->len; i++)
    {
      const GuatuSceneText *found = guatu_scene_text (page, i);

      n += found->role == GUATU_ROLE_SUBTITLE
           && g_str_equal (guatu_cut_text_in_full (found->layout), text);
    }
  return n;
}

/* A subtitle that all charts of a wall share stands once, and none where they differ. */
static void
test_subtitle (Fixture *fixture, gconstpointer data)
{
  const GuatuTheme *theme = guatu_dataset_theme (fixture->dataset, "agriculture");
  guint n = 0;

  for (guint i = 0; i < fixture->dataset->charts->len; i++)
    {
      GuatuChartDescription *chart = g_ptr_array_index (fixture->dataset->charts, i);

      if (chart->theme != theme)
        continue;
      guatu_text_set (&chart->subtitle, "同一副题", "One subtitle");
      n++;
    }
  g_assert_cmpuint (n, >, 1);
  {
    g_autoptr (GuatuScene) alone
        = build (fixture, "agriculture", "A3", GUATU_LANGUAGE_ZH);
    g_autoptr (GuatuScene) all = build (fixture, NULL, "A1", GUATU_LANGUAGE_ZH);
    guint on_wall = count_subtitles (all, "同一副题");

    g_assert_cmpuint (count_subtitles (alone, "同一副题"), ==, 1);
    /* Once for each row in which the theme is. */
    g_assert_cmpuint (on_wall, >=, 1);
    g_assert_cmpuint (on_wall, <=, 2);
  }
}

/* A chart that says it is the lead has more room than any other of its theme. */
static void
test_lead (Fixture *fixture, gconstpointer data)
{
  const GuatuTheme *theme = guatu_dataset_theme (fixture->dataset, "agriculture");

  for (guint i = 0; i < fixture->dataset->charts->len; i++)
    {
      GuatuChartDescription *chart = g_ptr_array_index (fixture->dataset->charts, i);
      g_autoptr (GuatuScene) page = NULL;
      double lead = 0, usual = 0;
      guint row = 0, others = 0;

      if (chart->theme != theme)
        continue;
      chart->rank = GUATU_RANK_LEAD;
      page = build (fixture, "agriculture", "A3", GUATU_LANGUAGE_ZH);
      for (guint j = 0; j < page->parts->len; j++)
        if (g_array_index (page->parts, GuatuScenePart, j).chart == chart)
          {
            row = j;
            lead = g_array_index (page->parts, GuatuScenePart, j).box.width;
          }
      for (guint j = 0; j < page->parts->len; j++)
        {
          const GuatuScenePart *part = &g_array_index (page->parts, GuatuScenePart, j);

          if (j != row
              && part->box.y == g_array_index (page->parts, GuatuScenePart, row).box.y)
            {
              usual = MAX (usual, part->box.width);
              others++;
            }
        }
      g_test_message ("%s: %g beside %g", chart->id, lead, usual);
      if (others > 0)
        g_assert_cmpfloat (lead, >, usual);
      chart->rank = GUATU_RANK_USUAL;
    }
}

/* Names that have no room in rows of one height have it where rows with large numbers,
 * which need less, give some of theirs. */
static void
test_rows (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GuatuScene) page = build (fixture, NULL, "A1", GUATU_LANGUAGE_ZH);
  double least = G_MAXDOUBLE, most = 0;

  for (guint i = 0; i < page->parts->len; i++)
    {
      double height = g_array_index (page->parts, GuatuScenePart, i).box.height;

      least = MIN (least, height);
      most = MAX (most, height);
    }
  g_assert_cmpfloat (least, <, most);
  g_assert_cmpfloat (least, >=, GUATU_INSET_LEAST_HEIGHT);
  for (guint i = 0; i < page->warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (page->warnings, GuatuWarning, i);

      if (g_str_equal (warning->chart->id, "new-projects"))
        g_assert_cmpint (warning->role, !=, GUATU_ROLE_CATEGORY);
    }
}

/* A wall in both languages that cannot be in both says so before all else. */
static void
test_english (Fixture *fixture, gconstpointer data)
{
  static const char *const papers[] = { "A1", "A3" };
  guint n_told = 0;

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (GuatuScene) page
          = build (fixture, i == 0 ? NULL : "growth", papers[i], GUATU_LANGUAGE_ZH_EN);
      guint n_lacking = 0;

      for (guint j = 0; j < page->warnings->len; j++)
        {
          const GuatuWarning *warning = &g_array_index (page->warnings, GuatuWarning, j);

          n_lacking += warning->kind == GUATU_WARNING_DROPPED
                       && warning->role == GUATU_ROLE_CATEGORY;
          n_told += warning->kind == GUATU_WARNING_ENGLISH;
          if (warning->kind == GUATU_WARNING_ENGLISH)
            g_assert_cmpuint (j, ==, 0);
        }
      if (i == 0)
        g_assert_cmpuint (n_lacking, >, 0);
    }
  g_assert_cmpuint (n_told, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function)                                                              \
  g_test_add ("/page/wall-ranks/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("large", test_large);
  ADD ("subtitle", test_subtitle);
  ADD ("lead", test_lead);
  ADD ("rows", test_rows);
  ADD ("english", test_english);
  return g_test_run ();
}
