/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/book.h"

#include "page/book-build.h"
#include "page/paper.h"
#include "page/wall.h"
#include "guarantees.h"
#include "io/read.h"
#include "part-scene.h"
#include "text/said-text.h"

static GuatuBook *
build (GuatuDataset *dataset, const GPtrArray *charts, const GuatuTheme *theme,
       GuatuLanguage language, const char *paper)
{
  const GuatuCollection collection = { dataset, charts, theme };
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();
  GuatuFigure figure = { .language = language };
  g_autoptr (GError) error = NULL;
  GuatuBook *book = NULL;

  g_assert_true (guatu_paper_from_string (paper, &figure.width, &figure.height));
  book = guatu_book_build (&collection, &figure, typesetter, &error);
  g_assert_no_error (error);
  return book;
}

static GuatuDataset *
read_builtin (void)
{
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_read_builtin (&error);

  g_assert_no_error (error);
  return dataset;
}

static void
check_page (const GuatuScene *page)
{
  static const char *const kept[]
      = { "coordinates are finite", "no two texts overlap",
          "texts and marks are on the page", "no text covers a mark" };

  for (guint i = 0; i < guarantees_count (); i++)
    {
      g_autofree char *broken = NULL;

      if (g_strv_contains (
              (const char *const[]) { kept[0], kept[1], kept[2], kept[3], NULL },
              guarantee_name (i)))
        broken = guarantee_broken (i, page);
      if (broken != NULL)
        g_error ("%s: %s", page->id, broken);
    }
}

/* A chart in a book is what it is by itself, so that it keeps all that a chart does. */
static void
check_chart (const GuatuScene *page)
{
  const GuatuScenePart *part = &g_array_index (page->parts, GuatuScenePart, 0);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *broken = NULL;

  g_assert_cmpuint (page->parts->len, ==, 1);
  g_assert_cmpfloat (part->box.x, ==, part->box.y);
  scene = part_scene (page, 0, part->box.x);
  broken = guarantees_broken (scene);
  if (broken != NULL)
    g_error ("%s: %s", page->id, broken);
}

/* Contents and a chart a page, in every language, on both turns of the paper. */
static void
check_books (GuatuDataset *dataset, guint most_contents)
{
  static const char *const papers[] = { "A4", "A4-portrait" };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN; language++)
      {
        g_autoptr (GuatuBook) book
            = build (dataset, dataset->charts, NULL, (GuatuLanguage) language, papers[i]);
        guint n_contents = book->pages->len - dataset->charts->len;

        g_assert_cmpuint (n_contents, >=, 1);
        g_assert_cmpuint (n_contents, <=, most_contents);
        g_assert_cmpuint (book->labels->len, ==, book->pages->len);
        for (guint j = 0; j < book->pages->len; j++)
          {
            const GuatuScene *page = g_ptr_array_index (book->pages, j);

            check_page (page);
            g_assert_cmpuint (page->charts->len, ==, j < n_contents ? 0 : 1);
            if (j >= n_contents)
              check_chart (page);
          }
      }
}

static void
test_builtin (void)
{
  g_autoptr (GuatuDataset) dataset = read_builtin ();

  check_books (dataset, 2);
}

/* The charts of a yearbook, as the documentation has them: nothing is missing in Chinese
 * or in English on a broad page. */
static void
test_yearbook (void)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "..", "doc", "yearbook.guatu.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset
      = guatu_read_file (file, NULL, NULL, problems, NULL, &error);

  g_assert_no_error (error);
  check_books (dataset, 1);
  for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_EN; language++)
    {
      g_autoptr (GuatuBook) book
          = build (dataset, dataset->charts, NULL, (GuatuLanguage) language, "A4");

      for (guint i = 0; i < book->pages->len; i++)
        {
          const GuatuScene *page = g_ptr_array_index (book->pages, i);

          g_assert_cmpuint (page->warnings->len, ==, 0);
        }
    }
}

/* The contents, the themes, and under each its charts, where they are. */
static void
test_bookmarks (void)
{
  g_autoptr (GuatuDataset) dataset = read_builtin ();
  g_autoptr (GuatuBook) book
      = build (dataset, dataset->charts, NULL, GUATU_LANGUAGE_ZH, "A4");
  guint n_nested = 0;

  g_assert_cmpuint (book->bookmarks->len, ==,
                    1 + dataset->themes->len + dataset->charts->len);
  g_assert_cmpstr (g_array_index (book->bookmarks, GuatuBookmark, 0).title, ==, "目录");
  g_assert_cmpstr (g_array_index (book->bookmarks, GuatuBookmark, 1).title, ==,
                   "经济增长");
  g_assert_cmpstr (g_ptr_array_index (book->labels, 0), ==, "i");
  g_assert_cmpstr (g_ptr_array_index (book->labels, 1), ==, "1");
  for (guint i = 1; i < book->bookmarks->len; i++)
    {
      const GuatuBookmark *bookmark = &g_array_index (book->bookmarks, GuatuBookmark, i);
      const GuatuScene *page = g_ptr_array_index (book->pages, bookmark->page);
      const GuatuChartDescription *chart = g_ptr_array_index (page->charts, 0);

      n_nested += bookmark->is_nested;
      g_assert_cmpstr (bookmark->title, ==,
                       bookmark->is_nested ? guatu_chart_said (chart, &chart->title)->zh
                                           : chart->theme->title.zh);
    }
  g_assert_cmpuint (n_nested, ==, dataset->charts->len);
}

/* In the book of a theme there is nothing to nest the charts under. */
static void
test_theme (void)
{
  g_autoptr (GuatuDataset) dataset = read_builtin ();
  const GuatuTheme *theme = guatu_dataset_theme (dataset, "growth");
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autoptr (GuatuBook) book = NULL;
  const GuatuScene *first = NULL;

  for (guint i = 0; i < dataset->charts->len; i++)
    if (((GuatuChartDescription *) dataset->charts->pdata[i])->theme == theme)
      g_ptr_array_add (charts, dataset->charts->pdata[i]);
  book = build (dataset, charts, theme, GUATU_LANGUAGE_ZH_EN, "A4");
  first = g_ptr_array_index (book->pages, 0);
  g_assert_cmpstr (first->id, ==, "jinan-2023.growth.book");
  g_assert_cmpuint (book->pages->len, ==, 3);
  g_assert_cmpuint (book->bookmarks->len, ==, 3);
  g_assert_cmpstr (g_array_index (book->bookmarks, GuatuBookmark, 0).title, ==,
                   "目录 · Contents");
  for (guint i = 0; i < book->bookmarks->len; i++)
    g_assert_false (g_array_index (book->bookmarks, GuatuBookmark, i).is_nested);
}

/* The contents of few charts are one column in larger type; of many they are as large as
 * other text. */
static void
test_few (void)
{
  g_autoptr (GuatuDataset) dataset = read_builtin ();
  double last = G_MAXDOUBLE;

  for (guint n = 2; n <= dataset->charts->len; n += dataset->charts->len - 2)
    {
      g_autoptr (GPtrArray) charts = g_ptr_array_new ();
      g_autoptr (GuatuBook) book = NULL;
      const GuatuSceneText *entry = NULL;
      const GuatuScene *contents;

      for (guint i = 0; i < n; i++)
        g_ptr_array_add (charts, dataset->charts->pdata[i]);
      book = build (dataset, charts, NULL, GUATU_LANGUAGE_EN, "A4");
      contents = g_ptr_array_index (book->pages, 0);
      for (guint i = 0; i < contents->texts->len; i++)
        if (guatu_scene_text (contents, i)->role == GUATU_ROLE_FOLIO)
          entry = guatu_scene_text (contents, i);
      g_assert_nonnull (entry);
      g_assert_cmpfloat (entry->box.height, <, last / 1.5);
      last = entry->box.height;
    }
}

/* Contents of any length go on, over pages with Roman numbers. */
static void
test_long (void)
{
  g_autoptr (GuatuDataset) dataset = read_builtin ();
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autoptr (GuatuBook) book = NULL;
  guint n_contents;

  for (guint i = 0; i < 150; i++)
    g_ptr_array_add (charts, dataset->charts->pdata[i % dataset->charts->len]);
  book = build (dataset, charts, NULL, GUATU_LANGUAGE_EN, "A4");
  n_contents = book->pages->len - charts->len;
  g_assert_cmpuint (n_contents, >, 2);
  g_assert_cmpstr (g_ptr_array_index (book->labels, 1), ==, "ii");
  g_assert_cmpstr (g_ptr_array_index (book->labels, n_contents), ==, "1");
  for (guint i = 0; i < n_contents; i++)
    check_page (g_ptr_array_index (book->pages, i));
}

/* The name of the theme over a number in its column, or NULL. */
static const GuatuSceneText *
find_theme (const GuatuScene *page, const GuatuSceneText *number)
{
  const GuatuSceneText *theme = NULL;

  /* The first text is the name of the book. */
  for (guint i = 1; i < page->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (page, i);

      if (text->role == GUATU_ROLE_HEADING && text->box.x <= number->box.x
          && number->box.x - text->box.x < 60 && text->box.y < number->box.y)
        theme = text;
    }
  return theme;
}

/* Each column begins with the name of a theme, and numbers end where their column does.
 */
static void
check_columns (const GuatuScene *page, guint *n_continued)
{
  for (guint i = 0; i < page->texts->len; i++)
    {
      const GuatuSceneText *number = guatu_scene_text (page, i);
      const GuatuSceneText *theme, *title = number + 1;

      if (number->role == GUATU_ROLE_HEADING
          && g_str_has_suffix (guatu_cut_text_in_full (number->layout), "(continued)"))
        (*n_continued)++;
      if (number->role != GUATU_ROLE_FOLIO)
        continue;
      theme = find_theme (page, number);
      g_assert_nonnull (theme);
      g_assert_cmpint (title->role, ==, GUATU_ROLE_TITLE);
      for (guint j = 0; j < i; j++)
        {
          const GuatuSceneText *other = guatu_scene_text (page, j);

          if (other->role == GUATU_ROLE_FOLIO && other[1].box.x == title->box.x)
            g_assert_cmpfloat_with_epsilon (other->box.x + other->box.width,
                                            number->box.x + number->box.width, 0.01);
        }
    }
}

static void
test_columns (void)
{
  g_autoptr (GuatuDataset) dataset = read_builtin ();
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autoptr (GuatuBook) book = NULL;
  g_autoptr (GuatuBook) long_book = NULL;
  guint n_continued = 0;

  book = build (dataset, dataset->charts, NULL, GUATU_LANGUAGE_EN, "A4");
  check_columns (g_ptr_array_index (book->pages, 0), &n_continued);
  g_assert_cmpuint (n_continued, ==, 0);
  for (guint i = 0; i < 240; i++)
    g_ptr_array_add (charts, dataset->charts->pdata[i % dataset->charts->len]);
  long_book = build (dataset, charts, NULL, GUATU_LANGUAGE_EN, "A4");
  for (guint i = 0; i < long_book->pages->len - charts->len; i++)
    check_columns (g_ptr_array_index (long_book->pages, i), &n_continued);
  g_assert_cmpuint (n_continued, >, 0);
}

static void
test_papers (void)
{
  double width = 0, height = 0;

  g_assert_true (guatu_paper_from_string ("a4", &width, &height));
  g_assert_cmpfloat_with_epsilon (width, 297 / 25.4 * 96, 1e-9);
  g_assert_cmpfloat_with_epsilon (height, 210 / 25.4 * 96, 1e-9);
  g_assert_true (guatu_paper_from_string ("A1-portrait", &width, &height));
  g_assert_cmpfloat_with_epsilon (width, 594 / 25.4 * 96, 1e-9);
  g_assert_cmpfloat_with_epsilon (height, 841 / 25.4 * 96, 1e-9);
  g_assert_true (guatu_paper_from_string ("A2-landscape", &width, &height));
  g_assert_cmpfloat (width, >, height);
  g_assert_true (guatu_paper_from_string ("A0", &width, &height));
  g_assert_cmpfloat_with_epsilon (width, 1189 / 25.4 * 96, 1e-9);
  g_assert_false (guatu_paper_from_string ("A9", &width, &height));
  g_assert_false (guatu_paper_from_string ("A4-", &width, &height));
  g_assert_false (guatu_paper_from_string ("A", &width, &height));
  g_assert_false (guatu_paper_from_string ("", &width, &height));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/book/builtin", test_builtin);
  g_test_add_func ("/chart/book/yearbook", test_yearbook);
  g_test_add_func ("/chart/book/bookmarks", test_bookmarks);
  g_test_add_func ("/chart/book/theme", test_theme);
  g_test_add_func ("/chart/book/long", test_long);
  g_test_add_func ("/chart/book/few", test_few);
  g_test_add_func ("/chart/book/columns", test_columns);
  g_test_add_func ("/chart/book/papers", test_papers);
  return g_test_run ();
}
