/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/line-words.h"

#include <string.h>

/* The words with which lines over and under a table say what they are. */

static const char *const unit_words[]
    = { "计量单位：", "计量单位:", "单位：", "单位:", "单位 ",
        "Unit:",      "unit:",     "Units:", "UNIT:" };

static const char *const source_words[]
    = { "资料来源：", "资料来源:", "数据来源：", "数据来源:", "来源：",
        "来源:",      "Source:",   "source:",    "Sources:",  "SOURCE:" };

static const char *const note_words[]
    = { "注", "说明", "备注", "Note", "NOTE", "note", "*", "①", "②", "③", "本表" };

/* What says that a note is one, which charts say themselves. */
static const char *const note_marks[] = { "注：", "注:", "Note:", "Notes:" };

/* What the download of a database was asked for: 数据库：年度数据. */
static const char *const query_words[]
    = { "数据库：", "数据库:", "时间：", "时间:", "频率：", "频率:" };

/* What stands before what all of it is of: 指标：地区生产总值(亿元). */
static const char *const subject_words[]
    = { "指标：", "指标:", "地区：", "地区:", "表名：", "表名:" };

static const struct
{
  const char *const *words;
  guint n;
} kinds[] = {
  [GUATU_LINE_UNIT] = { unit_words, G_N_ELEMENTS (unit_words) },
  [GUATU_LINE_SOURCE] = { source_words, G_N_ELEMENTS (source_words) },
  [GUATU_LINE_NOTE] = { note_words, G_N_ELEMENTS (note_words) },
  [GUATU_LINE_NOTE_MARK] = { note_marks, G_N_ELEMENTS (note_marks) },
  [GUATU_LINE_QUERY] = { query_words, G_N_ELEMENTS (query_words) },
  [GUATU_LINE_SUBJECT] = { subject_words, G_N_ELEMENTS (subject_words) },
};

/**
 * guatu_line_after:
 * @text: a line, or a cell of it
 * @word: what it may say that it is
 *
 * Returns: (nullable): what follows on the word that says so, or %NULL without one
 */
const char *
guatu_line_after (const char *text, GuatuLineWord word)
{
  for (guint i = 0; i < kinds[word].n; i++)
    if (g_str_has_prefix (text, kinds[word].words[i]))
      {
        const char *at = text + strlen (kinds[word].words[i]);

        while (g_unichar_isspace (g_utf8_get_char (at)))
          at = g_utf8_next_char (at);
        return at;
      }
  return NULL;
}
