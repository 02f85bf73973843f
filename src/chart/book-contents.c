/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/book-contents.h"

#include "chart/sources.h"
#include "chart/words.h"

/* Lengths at 1200×800. */
#define COLUMN_WIDTH 420.0
#define GUTTER 48.0
#define NUMBER_WIDTH 34.0
#define GAP_AFTER_ENTRY 5.0
#define GAP_AFTER_THEME 5.0
#define GAP_BEFORE_THEME 16.0

/* The least share of its height to which a column is filled, and the steps from it. */
#define LEAST_SHARE 0.3
#define SHARE_STEP 0.07

/* Longer titles are shortened; in full they are over their charts. */
#define MAX_LINES 2

/* The contents while they are written, column by column and page by page. */
typedef struct
{
  GuatuBook *book;
  const GuatuCollection *collection;
  const GPtrArray *sources;
  const GuatuFigure *figure;
  GuatuTypesetter *typesetter;
  double share; /* of a column that is filled */
  GuatuPage page;
  GuatuLabel *footer;
  guint n_columns;
  guint column;
  double width;
  double y;
} Contents;

static void
end_page (Contents *contents)
{
  guatu_page_draw_footer (&contents->page, contents->footer);
  g_clear_pointer (&contents->footer, guatu_label_free);
}

/* Pages of contents have Roman numbers, so that the first chart is on page 1. */
static char *
roman (guint number)
{
  static const struct
  {
    guint value;
    const char *sign;
  } signs[] = { { 100, "c" }, { 90, "xc" }, { 50, "l" }, { 40, "xl" }, { 10, "x" },
                { 9, "ix" },  { 5, "v" },   { 4, "iv" }, { 1, "i" } };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    for (; number >= signs[i].value; number -= signs[i].value)
      g_string_append (text, signs[i].sign);
  return g_string_free (text, FALSE);
}

static void
begin_page (Contents *contents)
{
  const GuatuCollection *collection = contents->collection;
  const GuatuText *title = guatu_collection_title (collection);
  const GuatuText *subtitle = guatu_collection_subtitle (collection);
  g_autofree char *id = guatu_collection_id (collection, "book");
  g_autofree char *label = roman (contents->book->pages->len + 1);
  g_auto (GuatuText) sources = { NULL, NULL };
  GuatuScene *scene
      = guatu_scene_new_page (collection->dataset, id, title, contents->figure);
  GuatuPage *page = &contents->page;

  guatu_book_add_page (contents->book, scene, label);
  guatu_page_init (page, scene, contents->typesetter);
  guatu_page_draw_heading (
      page, title, subtitle != NULL ? subtitle : guatu_word_text (GUATU_WORD_CONTENTS));
  guatu_sources_list (contents->sources, &sources);
  contents->footer = guatu_page_reserve_footer (page, &sources, page->style.note.size);

  contents->n_columns
      = (guint) MAX (page->space.width / (COLUMN_WIDTH * page->style.unit), 1);
  contents->column = 0;
  contents->width
      = (page->space.width - (contents->n_columns - 1) * GUTTER * page->style.unit)
        / contents->n_columns;
  contents->y = page->space.y;
}

/* Goes on where there is room for @height. */
static void
make_room (Contents *contents, double height)
{
  const GuatuBox space = contents->page.space;

  if (contents->y == space.y
      || contents->y + height <= space.y + space.height * contents->share)
    return;
  contents->column++;
  contents->y = space.y;
  if (contents->column < contents->n_columns)
    return;
  end_page (contents);
  begin_page (contents);
}

static double
left_of (const Contents *contents)
{
  return contents->page.space.x
         + contents->column * (contents->width + GUTTER * contents->page.style.unit);
}

static GuatuLabel *
set (const Contents *contents, const GuatuText *text, const GuatuFont *font, double width)
{
  return guatu_label_new (contents->typesetter, text, contents->figure->language, font,
                          width, MAX_LINES);
}

/* The name of a theme; it keeps room for the first chart, which stays with it. */
static void
add_theme (Contents *contents, const GuatuTheme *theme, double next)
{
  const GuatuStyle *style = &contents->page.style;
  GuatuFont font = style->legend;
  g_autoptr (GuatuLabel) label = NULL;

  font.bold = TRUE;
  label = set (contents, &theme->title, &font, contents->width);
  if (contents->y > contents->page.space.y)
    contents->y += GAP_BEFORE_THEME * style->unit;
  make_room (contents, label->height + GAP_AFTER_THEME * style->unit + next);
  guatu_label_place (label, contents->page.scene, GUATU_ROLE_HEADING, left_of (contents),
                     contents->y, GUATU_ALIGN_START, style->ink, -1);
  contents->y += label->height + GAP_AFTER_THEME * style->unit;
}

static void
add_chart (Contents *contents, const GuatuChartDescription *chart, guint number,
           gboolean begins_theme)
{
  const GuatuStyle *style = &contents->page.style;
  double indent = NUMBER_WIDTH * style->unit;
  g_autofree char *digits = g_strdup_printf ("%u", number);
  g_autoptr (GuatuLabel) label
      = set (contents, &chart->title, &style->legend, contents->width - indent);
  GuatuFont tabular = style->legend;
  g_autoptr (GuatuLabel) folio = NULL;

  tabular.tabular = TRUE;
  folio = guatu_label_new_string (contents->typesetter, digits,
                                  guatu_language_primary (contents->figure->language),
                                  &tabular);
  if (begins_theme)
    add_theme (contents, chart->theme, label->height);
  make_room (contents, label->height);
  guatu_label_place (folio, contents->page.scene, GUATU_ROLE_FOLIO, left_of (contents),
                     contents->y, GUATU_ALIGN_START, style->faint, -1);
  guatu_label_place (label, contents->page.scene, GUATU_ROLE_TITLE,
                     left_of (contents) + indent, contents->y, GUATU_ALIGN_START,
                     style->ink, -1);
  contents->y += label->height + GAP_AFTER_ENTRY * style->unit;
}

/* Writes all of the contents to the end of @book. */
static void
write_contents (GuatuBook *book, const Contents *what, const GPtrArray *charts,
                double share)
{
  gboolean has_themes = guatu_collection_has_themes (charts);
  const GuatuTheme *theme = NULL;
  Contents contents = *what;

  contents.book = book;
  contents.share = share;
  begin_page (&contents);
  guatu_book_add_bookmark (book, guatu_word_text (GUATU_WORD_CONTENTS),
                           contents.figure->language, FALSE);
  for (guint i = 0; i < charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (charts, i);

      add_chart (&contents, chart, i + 1,
                 has_themes && chart->theme != NULL && chart->theme != theme);
      theme = chart->theme;
    }
  end_page (&contents);
}

/* Columns are of about one height, where that takes no more pages than full ones. */
static double
find_share (const Contents *what, const GPtrArray *charts)
{
  g_autoptr (GuatuBook) full = guatu_book_new ();
  double share = LEAST_SHARE;

  write_contents (full, what, charts, 1);
  for (; share < 1; share += SHARE_STEP)
    {
      g_autoptr (GuatuBook) book = guatu_book_new ();

      write_contents (book, what, charts, share);
      if (book->pages->len == full->pages->len)
        break;
    }
  return MIN (share, 1);
}

/**
 * guatu_book_add_contents:
 * @book: a book without pages
 * @charts: (element-type GuatuChartDescription): its charts, in their order
 * @figure: language, look and size of each page
 *
 * Adds the pages that name the charts, theme by theme, with their numbers.
 */
void
guatu_book_add_contents (GuatuBook *book, const GuatuCollection *collection,
                         const GPtrArray *charts, const GuatuFigure *figure,
                         GuatuTypesetter *typesetter)
{
  g_autoptr (GPtrArray) sources = guatu_sources_of_charts (charts);
  const Contents what = {
    .collection = collection,
    .sources = sources,
    .figure = figure,
    .typesetter = typesetter,
  };

  write_contents (book, &what, charts, find_share (&what, charts));
}
