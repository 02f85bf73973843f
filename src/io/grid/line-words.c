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

/* Who made a table and who looked it over, which are people and no source of it. */
static const char *const person_words[]
    = { "制表人",      "制表：",      "制表:",        "填表人",     "填报人",
        "审核人",      "审核：",      "审核:",        "复核人",     "复核：",
        "复核:",       "单位负责人",  "统计负责人",   "部门负责人", "负责人：",
        "负责人:",     "分管领导",    "经办人",       "联系人",     "联系电话",
        "联系方式",    "电话：",      "电话:",        "签发人",     "主管：",
        "主管:",       "Prepared by", "Compiled by:", "Checked by", "Reviewed by",
        "Approved by", "Contact:",    "Tel:",         "Tel." };

/* Whose table it is. */
static const char *const office_words[]
    = { "填报单位：",     "填报单位:",  "制表单位：", "制表单位:",  "填表单位：",
        "填表单位:",      "编制单位：", "编制单位:",  "报送单位：", "报送单位:",
        "综合机关名称：", "编报单位：", "编报单位:",  "填报部门：", "填报部门:" };

/* When it was made, and by which form. */
static const char *const form_words[]
    = { "填表日期",  "填报日期",   "报出日期",   "制表日期",   "报送日期",
        "报送时间",  "制表时间",   "填报时间",   "编制日期",   "表号：",
        "表号:",     "表　　号",   "制定机关：", "制定机关:",  "制表机关：",
        "制表机关:", "批准机关：", "批准机关:",  "备案机关：", "批准文号：",
        "批准文号:", "文号：",     "文　　号",   "有效期至",   "Date prepared" };

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
  [GUATU_LINE_PERSON] = { person_words, G_N_ELEMENTS (person_words) },
  [GUATU_LINE_OFFICE] = { office_words, G_N_ELEMENTS (office_words) },
  [GUATU_LINE_FORM] = { form_words, G_N_ELEMENTS (form_words) },
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
