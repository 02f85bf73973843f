/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/book-contents.h"

#include "scene/label-place.h"
#include "table/sources.h"
#include "text/words.h"
#include "text/figure-number.h"
#include "text/said-text.h"

/* Lengths at 1200×800. */
#define COLUMN_WIDTH 420.0
#define GUTTER 48.0
#define NUMBER_GAP 14.0
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
  gboolean keeps_themes; /* whether none goes on in the next column that need not */
  double share;          /* of a column that is filled */
  double number_width;   /* of the widest */
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
      page, title, subtitle != NULL ? subtitle : guatu_word_text (GUATU_WORD_CONTENTS),
      NULL);
  guatu_sources_list (contents->sources, &sources);
  if (scene->figure.house != NULL)
    guatu_sources_relabel (&sources, &scene->figure.house->source);
  contents->footer = guatu_page_reserve_footer (page, &sources, page->style.note.size);

  contents->n_columns
      = (guint) MAX (page->space.width / (COLUMN_WIDTH * page->style.unit), 1);
  contents->column = 0;
  contents->width
      = (page->space.width - (contents->n_columns - 1) * GUTTER * page->style.unit)
        / contents->n_columns;
  contents->y = page->space.y;
}

/* Goes on where there is room for @height in a share of the column. Returns: whether that
 * is in another column */
static gboolean
make_room (Contents *contents, double height, double share)
{
  const GuatuBox space = contents->page.space;

  if (contents->y == space.y || contents->y + height <= space.y + space.height * share)
    return FALSE;
  contents->column++;
  contents->y = space.y;
  if (contents->column < contents->n_columns)
    return TRUE;
  end_page (contents);
  begin_page (contents);
  return TRUE;
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

static GuatuLabel *
set_number (const Contents *contents, guint number)
{
  g_autofree char *digits = g_strdup_printf ("%u", number);
  GuatuFont font = contents->page.style.legend;

  font.tabular = TRUE;
  return guatu_label_new_string (contents->typesetter, digits,
                                 guatu_language_primary (contents->figure->language),
                                 &font);
}

static double
indent_of (const Contents *contents)
{
  return contents->number_width + NUMBER_GAP * contents->page.style.unit;
}

static GuatuLabel *
set_title (const Contents *contents, const GuatuChartDescription *chart)
{
  g_auto (GuatuText) head = { NULL, NULL };

  guatu_figure_number_head (&chart->number, guatu_chart_said (chart, &chart->title),
                            &head);
  return set (contents, &head, &contents->page.style.legend,
              contents->width - indent_of (contents));
}

/* How high the charts are that stay with the name of their theme: all of them, or the
 * first. */
static double
height_of_theme (const Contents *contents, const GPtrArray *charts, guint first)
{
  const GuatuTheme *theme
      = ((const GuatuChartDescription *) g_ptr_array_index (charts, first))->theme;
  double gap = GAP_AFTER_ENTRY * contents->page.style.unit, height = -gap;

  for (guint i = first; i < charts->len && (i == first || contents->keeps_themes); i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (charts, i);
      g_autoptr (GuatuLabel) label = NULL;

      if (chart->theme != theme)
        break;
      label = set_title (contents, chart);
      height += label->height + gap;
    }
  return height;
}

/* The name of a theme; @next is the height of what stays with it. */
static void
add_theme (Contents *contents, const GuatuText *name, double next, GuatuColor color)
{
  const GuatuStyle *style = &contents->page.style;
  GuatuFont font = style->legend;
  g_autoptr (GuatuLabel) label = NULL;

  font.bold = TRUE;
  label = set (contents, name, &font, contents->width);
  if (contents->y > contents->page.space.y)
    contents->y += GAP_BEFORE_THEME * style->unit;
  make_room (contents, label->height + GAP_AFTER_THEME * style->unit + next,
             contents->share);
  guatu_label_place (label, contents->page.scene, GUATU_ROLE_HEADING, left_of (contents),
                     contents->y, GUATU_ALIGN_START, color, -1);
  contents->y += label->height + GAP_AFTER_THEME * style->unit;
}

/* The name of a theme that goes on at the top of a column. */
static void
repeat_theme (Contents *contents, const GuatuTheme *theme)
{
  g_auto (GuatuText) name = { NULL, NULL };

  name.zh
      = guatu_word_fill (GUATU_WORD_CONTINUED, GUATU_LANGUAGE_ZH, theme->title.zh, NULL);
  name.en
      = guatu_word_fill (GUATU_WORD_CONTINUED, GUATU_LANGUAGE_EN, theme->title.en, NULL);
  add_theme (contents, &name, 0, contents->page.style.faint);
}

/* @in_theme: whether it stands under the name of its theme */
static void
add_chart (Contents *contents, const GuatuChartDescription *chart, guint number,
           gboolean in_theme)
{
  const GuatuStyle *style = &contents->page.style;
  g_autoptr (GuatuLabel) label = set_title (contents, chart);
  g_autoptr (GuatuLabel) folio = set_number (contents, number);
  gboolean stays = in_theme && contents->keeps_themes;

  if (make_room (contents, label->height, stays ? 1 : contents->share) && in_theme)
    repeat_theme (contents, chart->theme);
  guatu_label_place (folio, contents->page.scene, GUATU_ROLE_FOLIO,
                     left_of (contents) + contents->number_width, contents->y,
                     GUATU_ALIGN_END, style->faint, -1);
  guatu_label_place (label, contents->page.scene, GUATU_ROLE_TITLE,
                     left_of (contents) + indent_of (contents), contents->y,
                     GUATU_ALIGN_START, style->ink, -1);
  contents->y += label->height + GAP_AFTER_ENTRY * style->unit;
}

/* Writes all of the contents to the end of @book. */
static void
write_contents (GuatuBook *book, const Contents *what, const GPtrArray *charts)
{
  gboolean has_themes = guatu_collection_has_themes (charts);
  const GuatuTheme *theme = NULL;
  Contents contents = *what;
  g_autoptr (GuatuLabel) widest = NULL;

  contents.book = book;
  begin_page (&contents);
  widest = set_number (&contents, charts->len);
  contents.number_width = widest->width;
  guatu_book_add_bookmark (book, guatu_word_text (GUATU_WORD_CONTENTS),
                           contents.figure->language, FALSE);
  for (guint i = 0; i < charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (charts, i);
      gboolean in_theme = has_themes && chart->theme != NULL;

      if (in_theme && chart->theme != theme)
        add_theme (&contents, &chart->theme->title,
                   height_of_theme (&contents, charts, i), contents.page.style.ink);
      add_chart (&contents, chart, i + 1, in_theme);
      theme = chart->theme;
    }
  end_page (&contents);
}

static guint
count_pages (const Contents *what, const GPtrArray *charts)
{
  g_autoptr (GuatuBook) book = guatu_book_new ();

  write_contents (book, what, charts);
  return book->pages->len;
}

/* Themes stay together and columns are of about one height, where that takes no more
 * pages than full columns. */
static void
balance (Contents *what, const GPtrArray *charts)
{
  guint n_pages;

  what->share = 1;
  n_pages = count_pages (what, charts);
  what->keeps_themes = TRUE;
  what->keeps_themes = count_pages (what, charts) == n_pages;
  for (what->share = LEAST_SHARE; what->share < 1; what->share += SHARE_STEP)
    if (count_pages (what, charts) == n_pages)
      return;
  what->share = 1;
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
  Contents what = {
    .collection = collection,
    .sources = sources,
    .figure = figure,
    .typesetter = typesetter,
  };

  balance (&what, charts);
  write_contents (book, &what, charts);
}
