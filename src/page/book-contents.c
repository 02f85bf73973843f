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

/* Contents of one column have their type and their gaps larger by the most of these at
 * which they have room on one page. */
static const double scales[] = { 1.6, 1.4, 1.2 };

/* The gap after an entry of theirs, at 1200×800. */
#define GAP_AFTER_LARGE 10.0

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
  double scale;          /* of one column, how much larger all of it is; else 0 */
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
      = contents->scale > 0
            ? 1
            : (guint) MAX (page->space.width / (COLUMN_WIDTH * page->style.unit), 1);
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

/* A length of the contents, in scene units. */
static double
scaled (const Contents *contents, double length)
{
  return length * contents->page.style.unit * (contents->scale > 0 ? contents->scale : 1);
}

static double
gap_after_entry (const Contents *contents)
{
  return scaled (contents, contents->scale > 0 ? GAP_AFTER_LARGE : GAP_AFTER_ENTRY);
}

static GuatuFont
entry_font (const Contents *contents)
{
  GuatuFont font = contents->page.style.legend;

  font.size *= contents->scale > 0 ? contents->scale : 1;
  return font;
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
  GuatuFont font = entry_font (contents);

  font.tabular = TRUE;
  return guatu_label_new_string (contents->typesetter, digits,
                                 guatu_language_primary (contents->figure->language),
                                 &font);
}

static double
indent_of (const Contents *contents)
{
  return contents->number_width + scaled (contents, NUMBER_GAP);
}

static GuatuLabel *
set_title (const Contents *contents, const GuatuChartDescription *chart)
{
  g_auto (GuatuText) head = { NULL, NULL };
  GuatuFont font = entry_font (contents);

  guatu_figure_number_head (&chart->number, guatu_chart_said (chart, &chart->title),
                            &head);
  return set (contents, &head, &font, contents->width - indent_of (contents));
}

/* How high the charts are that stay with the name of their theme: all of them, or the
 * first. */
static double
height_of_theme (const Contents *contents, const GPtrArray *charts, guint first)
{
  const GuatuTheme *theme
      = ((const GuatuChartDescription *) g_ptr_array_index (charts, first))->theme;
  double gap = gap_after_entry (contents), height = -gap;

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
  GuatuFont font = entry_font (contents);
  g_autoptr (GuatuLabel) label = NULL;

  font.bold = TRUE;
  label = set (contents, name, &font, contents->width);
  if (contents->y > contents->page.space.y)
    contents->y += scaled (contents, GAP_BEFORE_THEME);
  make_room (contents, label->height + scaled (contents, GAP_AFTER_THEME) + next,
             contents->share);
  guatu_label_place (label, contents->page.scene, GUATU_ROLE_HEADING, left_of (contents),
                     contents->y, GUATU_ALIGN_START, color, -1);
  contents->y += label->height + scaled (contents, GAP_AFTER_THEME);
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
  contents->y += label->height + gap_after_entry (contents);
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

/* Few charts have one column in type that fills the page better. Returns whether they are
 * so few. */
static gboolean
enlarge (Contents *what, const GPtrArray *charts)
{
  what->share = 1;
  what->keeps_themes = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      what->scale = scales[i];
      if (count_pages (what, charts) == 1)
        return TRUE;
    }
  what->scale = 0;
  return FALSE;
}

/* Themes stay together and columns are of about one height, where that takes no more
 * pages than full columns. */
static void
balance (Contents *what, const GPtrArray *charts)
{
  guint n_pages;

  if (enlarge (what, charts))
    return;
  what->share = 1;
  what->keeps_themes = FALSE;
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
