/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/book.h"

/* Between the two languages of a bookmark. */
#define BETWEEN " · "

static void
clear_bookmark (gpointer data)
{
  g_free (((GuatuBookmark *) data)->title);
}

/**
 * guatu_book_new:
 *
 * Returns: (transfer full): a book without pages
 */
GuatuBook *
guatu_book_new (void)
{
  GuatuBook *book = g_new0 (GuatuBook, 1);

  book->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_scene_unref);
  book->labels = g_ptr_array_new_with_free_func (g_free);
  book->bookmarks = g_array_new (FALSE, FALSE, sizeof (GuatuBookmark));
  g_array_set_clear_func (book->bookmarks, clear_bookmark);
  return book;
}

/**
 * guatu_book_new_page:
 * @scene: (transfer full): its only page
 *
 * Returns: (transfer full): a page that is nothing but itself
 */
GuatuBook *
guatu_book_new_page (GuatuScene *scene)
{
  GuatuBook *book = guatu_book_new ();

  g_ptr_array_add (book->pages, scene);
  return book;
}

/**
 * guatu_book_free:
 * @book: (transfer full): a book
 */
void
guatu_book_free (GuatuBook *book)
{
  g_ptr_array_unref (book->pages);
  g_ptr_array_unref (book->labels);
  g_array_unref (book->bookmarks);
  g_free (book);
}

/**
 * guatu_book_add_page:
 * @scene: (transfer full): the next page
 * @label: its number, as it is printed; copied
 */
void
guatu_book_add_page (GuatuBook *book, GuatuScene *scene, const char *label)
{
  g_ptr_array_add (book->pages, scene);
  g_ptr_array_add (book->labels, g_strdup (label));
}

/**
 * guatu_book_add_bookmark:
 * @title: what is found there
 * @language: of the book
 * @is_nested: whether it belongs under the last one that is not
 *
 * Marks the last page that was added.
 */
void
guatu_book_add_bookmark (GuatuBook *book, const GuatuText *title, GuatuLanguage language,
                         gboolean is_nested)
{
  gboolean both
      = language == GUATU_LANGUAGE_ZH_EN && g_strcmp0 (title->zh, title->en) != 0;
  GuatuBookmark bookmark = {
    .title = both ? g_strconcat (title->zh, BETWEEN, title->en, NULL)
                  : g_strdup (guatu_text_get (title, language)),
    .page = book->pages->len - 1,
    .is_nested = is_nested,
  };

  g_array_append_val (book->bookmarks, bookmark);
}
