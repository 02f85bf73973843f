/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"

G_BEGIN_DECLS

/**
 * GuatuBookmark:
 * @page: from 0
 * @is_nested: whether it belongs under the last one that is not
 */
typedef struct
{
  char *title;
  guint page;
  gboolean is_nested;
} GuatuBookmark;

/**
 * GuatuBook:
 * @pages: (element-type GuatuScene): one at least
 * @labels: (element-type utf8): the numbers of the pages, or none
 * @bookmarks: (element-type GuatuBookmark): in the order of the pages
 *
 * Pages in their order, and how to find one. What the first page is called, all of
 * them are called together.
 */
typedef struct
{
  GPtrArray *pages;
  GPtrArray *labels;
  GArray *bookmarks;
} GuatuBook;

GuatuBook *guatu_book_new (void) G_GNUC_WARN_UNUSED_RESULT;
GuatuBook *guatu_book_new_page (GuatuScene *scene) G_GNUC_WARN_UNUSED_RESULT;
void guatu_book_free (GuatuBook *book);
void guatu_book_add_page (GuatuBook *book, GuatuScene *scene, const char *label);
void guatu_book_add_bookmark (GuatuBook *book, const GuatuText *title,
                              GuatuLanguage language, gboolean is_nested);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuBook, guatu_book_free)

G_END_DECLS
