/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/text.h"
#include "io/stat/px-entry.h"
#include "io/table-options.h"

G_BEGIN_DECLS

/**
 * GuatuPxText:
 * @text: the file in UTF-8
 * @entries: (element-type GuatuPxEntry)
 * @by_key: them, by all that tells them apart
 * @data: where the numbers begin
 * @data_line: in which line
 * @languages: (array): Chinese and English, as the file calls them, or %NULL
 * @language: (nullable): what all is in that says no other
 *
 * A PX file, of which all but the numbers is read.
 */
typedef struct
{
  char *text;
  GPtrArray *entries;
  GHashTable *by_key;
  const char *data;
  guint data_line;
  const char *languages[2];
  const char *language;
} GuatuPxText;

gboolean guatu_px_text_read (GuatuPxText *px, const char *bytes, gsize length,
                             const GuatuTableOptions *options, GuatuTableReport *report,
                             GError **error);
void guatu_px_text_clear (GuatuPxText *px);
const GuatuPxEntry *guatu_px_text_find (const GuatuPxText *px, const char *keyword,
                                        const char *language, const char *key,
                                        const char *second_key);
const char *guatu_px_text_value (const GuatuPxText *px, const char *keyword,
                                 const char *key, const char *second_key);
gboolean guatu_px_text_both (const GuatuPxText *px, const char *keyword, GuatuText *text);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuPxText, guatu_px_text_clear)

G_END_DECLS
