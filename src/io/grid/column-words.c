/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/columns.h"
#include "lexicon/indicator-name.h"
#include "lexicon/normalize.h"
#include "lexicon/place-name.h"

/* The words over columns that say what these have, and the names of places. */

static const struct
{
  const char *word;
  GuatuColumn column;
} words[] = {
  { "年份", GUATU_COLUMN_PERIODS },
  { "年度", GUATU_COLUMN_PERIODS },
  { "年", GUATU_COLUMN_PERIODS },
  { "学年", GUATU_COLUMN_PERIODS },
  { "学年度", GUATU_COLUMN_PERIODS },
  { "财年", GUATU_COLUMN_PERIODS },
  { "财政年度", GUATU_COLUMN_PERIODS },
  { "fiscal year", GUATU_COLUMN_PERIODS },
  { "financial year", GUATU_COLUMN_PERIODS },
  { "school year", GUATU_COLUMN_PERIODS },
  { "academic year", GUATU_COLUMN_PERIODS },
  { "年月", GUATU_COLUMN_PERIODS },
  { "时间", GUATU_COLUMN_PERIODS },
  { "日期", GUATU_COLUMN_PERIODS },
  { "周次", GUATU_COLUMN_PERIODS },
  { "周", GUATU_COLUMN_PERIODS },
  { "week", GUATU_COLUMN_PERIODS },
  { "时期", GUATU_COLUMN_PERIODS },
  { "year", GUATU_COLUMN_PERIODS },
  { "date", GUATU_COLUMN_PERIODS },
  { "period", GUATU_COLUMN_PERIODS },
  { "time", GUATU_COLUMN_PERIODS },
  { "time_period", GUATU_COLUMN_PERIODS },
  { "月份", GUATU_COLUMN_PARTS },
  { "月", GUATU_COLUMN_PARTS },
  { "季度", GUATU_COLUMN_PARTS },
  { "month", GUATU_COLUMN_PARTS },
  { "quarter", GUATU_COLUMN_PARTS },
  { "地区", GUATU_COLUMN_PLACES },
  { "区域", GUATU_COLUMN_PLACES },
  { "城市", GUATU_COLUMN_PLACES },
  { "省份", GUATU_COLUMN_PLACES },
  { "省市", GUATU_COLUMN_PLACES },
  { "国家", GUATU_COLUMN_PLACES },
  { "区县", GUATU_COLUMN_PLACES },
  { "县区", GUATU_COLUMN_PLACES },
  { "县市区", GUATU_COLUMN_PLACES },
  { "区市县", GUATU_COLUMN_PLACES },
  { "市县", GUATU_COLUMN_PLACES },
  { "国家和地区", GUATU_COLUMN_PLACES },
  { "国家或地区", GUATU_COLUMN_PLACES },
  { "班级", GUATU_COLUMN_PLACES },
  { "门店", GUATU_COLUMN_PLACES },
  { "科室", GUATU_COLUMN_PLACES },
  { "站点", GUATU_COLUMN_PLACES },
  { "项目名称", GUATU_COLUMN_PLACES },
  { "医院", GUATU_COLUMN_PLACES },
  { "医院名称", GUATU_COLUMN_PLACES },
  { "医疗机构", GUATU_COLUMN_PLACES },
  { "学校", GUATU_COLUMN_PLACES },
  { "学校名称", GUATU_COLUMN_PLACES },
  { "单位名称", GUATU_COLUMN_PLACES },
  { "机构名称", GUATU_COLUMN_PLACES },
  { "企业名称", GUATU_COLUMN_PLACES },
  { "公司名称", GUATU_COLUMN_PLACES },
  { "公司简称", GUATU_COLUMN_PLACES },
  { "证券简称", GUATU_COLUMN_PLACES },
  { "股票简称", GUATU_COLUMN_PLACES },
  { "coname", GUATU_COLUMN_PLACES },
  { "conme", GUATU_COLUMN_PLACES },
  { "stknme", GUATU_COLUMN_PLACES },
  { "shortname", GUATU_COLUMN_PLACES },
  { "银行名称", GUATU_COLUMN_PLACES },
  { "部门", GUATU_COLUMN_PLACES },
  { "部门名称", GUATU_COLUMN_PLACES },
  { "乡镇", GUATU_COLUMN_PLACES },
  { "乡镇街道", GUATU_COLUMN_PLACES },
  { "街道", GUATU_COLUMN_PLACES },
  { "园区", GUATU_COLUMN_PLACES },
  { "县市", GUATU_COLUMN_PLACES },
  { "市", GUATU_COLUMN_PLACES },
  { "省", GUATU_COLUMN_PLACES },
  { "县", GUATU_COLUMN_PLACES },
  { "区", GUATU_COLUMN_PLACES },
  { "地市", GUATU_COLUMN_PLACES },
  { "市州", GUATU_COLUMN_PLACES },
  { "地区名称", GUATU_COLUMN_PLACES },
  { "城市名称", GUATU_COLUMN_PLACES },
  { "旗县", GUATU_COLUMN_PLACES },
  { "旗县区", GUATU_COLUMN_PLACES },
  { "盟市", GUATU_COLUMN_PLACES },
  { "hospital", GUATU_COLUMN_PLACES },
  { "school", GUATU_COLUMN_PLACES },
  { "institution", GUATU_COLUMN_PLACES },
  { "place", GUATU_COLUMN_PLACES },
  { "region", GUATU_COLUMN_PLACES },
  { "area", GUATU_COLUMN_PLACES },
  { "city", GUATU_COLUMN_PLACES },
  { "country", GUATU_COLUMN_PLACES },
  { "geo", GUATU_COLUMN_PLACES },
  { "province", GUATU_COLUMN_PLACES },
  { "entity", GUATU_COLUMN_PLACES },
  { "county", GUATU_COLUMN_PLACES },
  { "年龄", GUATU_COLUMN_GROUPS },
  { "年龄组", GUATU_COLUMN_GROUPS },
  { "年龄段", GUATU_COLUMN_GROUPS },
  { "组别", GUATU_COLUMN_GROUPS },
  { "分组", GUATU_COLUMN_GROUPS },
  { "收入", GUATU_COLUMN_GROUPS },
  { "收入组", GUATU_COLUMN_GROUPS },
  { "收入分组", GUATU_COLUMN_GROUPS },
  { "收入水平", GUATU_COLUMN_GROUPS },
  { "规模", GUATU_COLUMN_GROUPS },
  { "企业规模", GUATU_COLUMN_GROUPS },
  { "单位规模", GUATU_COLUMN_GROUPS },
  { "受教育程度", GUATU_COLUMN_GROUPS },
  { "文化程度", GUATU_COLUMN_GROUPS },
  { "age", GUATU_COLUMN_GROUPS },
  { "ages", GUATU_COLUMN_GROUPS },
  { "agegroup", GUATU_COLUMN_GROUPS },
  { "agegroups", GUATU_COLUMN_GROUPS },
  { "size", GUATU_COLUMN_GROUPS },
  { "sizeclass", GUATU_COLUMN_GROUPS },
  { "sizegroup", GUATU_COLUMN_GROUPS },
  { "enterprisesize", GUATU_COLUMN_GROUPS },
  { "incomegroup", GUATU_COLUMN_GROUPS },
  { "incomeclass", GUATU_COLUMN_GROUPS },
  { "quintile", GUATU_COLUMN_GROUPS },
  { "education", GUATU_COLUMN_GROUPS },
  { "educationalattainment", GUATU_COLUMN_GROUPS },
  { "性别", GUATU_COLUMN_INDICATORS },
  { "sex", GUATU_COLUMN_INDICATORS },
  { "gender", GUATU_COLUMN_INDICATORS },
  { "指标", GUATU_COLUMN_INDICATORS },
  { "指标名称", GUATU_COLUMN_INDICATORS },
  { "项目", GUATU_COLUMN_INDICATORS },
  { "地类", GUATU_COLUMN_INDICATORS },
  { "地类名称", GUATU_COLUMN_INDICATORS },
  { "一级地类", GUATU_COLUMN_INDICATORS },
  { "二级地类", GUATU_COLUMN_INDICATORS },
  { "三级地类", GUATU_COLUMN_INDICATORS },
  { "一级分类", GUATU_COLUMN_INDICATORS },
  { "二级分类", GUATU_COLUMN_INDICATORS },
  { "一级指标", GUATU_COLUMN_INDICATORS },
  { "二级指标", GUATU_COLUMN_INDICATORS },
  { "三级指标", GUATU_COLUMN_INDICATORS },
  { "行业门类", GUATU_COLUMN_INDICATORS },
  { "行业大类", GUATU_COLUMN_INDICATORS },
  { "税种", GUATU_COLUMN_INDICATORS },
  { "险种", GUATU_COLUMN_INDICATORS },
  { "种类", GUATU_COLUMN_INDICATORS },
  { "作物", GUATU_COLUMN_INDICATORS },
  { "作物名称", GUATU_COLUMN_INDICATORS },
  { "品名", GUATU_COLUMN_INDICATORS },
  { "分类", GUATU_COLUMN_INDICATORS },
  { "科目", GUATU_COLUMN_INDICATORS },
  { "科目名称", GUATU_COLUMN_INDICATORS },
  { "预算科目", GUATU_COLUMN_INDICATORS },
  { "预算科目名称", GUATU_COLUMN_INDICATORS },
  { "功能分类科目名称", GUATU_COLUMN_INDICATORS },
  { "收入项目", GUATU_COLUMN_INDICATORS },
  { "支出项目", GUATU_COLUMN_INDICATORS },
  { "预算项目", GUATU_COLUMN_INDICATORS },
  { "收入科目", GUATU_COLUMN_INDICATORS },
  { "支出科目", GUATU_COLUMN_INDICATORS },
  { "行业", GUATU_COLUMN_INDICATORS },
  { "行业名称", GUATU_COLUMN_INDICATORS },
  { "产品名称", GUATU_COLUMN_INDICATORS },
  { "商品名称", GUATU_COLUMN_INDICATORS },
  { "品种", GUATU_COLUMN_INDICATORS },
  { "类别", GUATU_COLUMN_INDICATORS },
  { "名称", GUATU_COLUMN_INDICATORS },
  { "indicator", GUATU_COLUMN_INDICATORS },
  { "item", GUATU_COLUMN_INDICATORS },
  { "variable", GUATU_COLUMN_INDICATORS },
  { "series", GUATU_COLUMN_INDICATORS },
  { "单位", GUATU_COLUMN_UNITS },
  { "计量单位", GUATU_COLUMN_UNITS },
  { "unit", GUATU_COLUMN_UNITS },
  { "units", GUATU_COLUMN_UNITS },
  { "scale", GUATU_COLUMN_UNITS },
  { "序号", GUATU_COLUMN_NOTHING },
  { "编号", GUATU_COLUMN_NOTHING },
  { "行次", GUATU_COLUMN_NOTHING },
  { "代码", GUATU_COLUMN_NOTHING },
  { "科目编码", GUATU_COLUMN_NOTHING },
  { "科目代码", GUATU_COLUMN_NOTHING },
  { "功能科目编码", GUATU_COLUMN_NOTHING },
  { "功能分类科目编码", GUATU_COLUMN_NOTHING },
  { "编码", GUATU_COLUMN_NOTHING },
  { "预算科目编码", GUATU_COLUMN_NOTHING },
  { "支出功能分类科目编码", GUATU_COLUMN_NOTHING },
  { "功能分类编码", GUATU_COLUMN_NOTHING },
  { "经济科目编码", GUATU_COLUMN_NOTHING },
  { "收入分类科目编码", GUATU_COLUMN_NOTHING },
  { "类", GUATU_COLUMN_NOTHING },
  { "款", GUATU_COLUMN_NOTHING },
  { "项", GUATU_COLUMN_NOTHING },
  { "行政区划代码", GUATU_COLUMN_NOTHING },
  { "code", GUATU_COLUMN_NOTHING },
  { "id", GUATU_COLUMN_NOTHING },
  { "pid", GUATU_COLUMN_NOTHING },
  { "uid", GUATU_COLUMN_NOTHING },
  { "fid", GUATU_COLUMN_NOTHING },
  { "objectid", GUATU_COLUMN_NOTHING },
  { "unnamed:0", GUATU_COLUMN_NOTHING },
  { "电话", GUATU_COLUMN_NOTHING },
  { "联系方式", GUATU_COLUMN_NOTHING },
  { "传真", GUATU_COLUMN_NOTHING },
  { "phone", GUATU_COLUMN_NOTHING },
  { "telephone", GUATU_COLUMN_NOTHING },
  { "zip", GUATU_COLUMN_NOTHING },
  { "经度", GUATU_COLUMN_NOTHING },
  { "纬度", GUATU_COLUMN_NOTHING },
  { "longitude", GUATU_COLUMN_NOTHING },
  { "latitude", GUATU_COLUMN_NOTHING },
  { "lon", GUATU_COLUMN_NOTHING },
  { "lng", GUATU_COLUMN_NOTHING },
  { "lat", GUATU_COLUMN_NOTHING },
  { "no.", GUATU_COLUMN_NOTHING },
  { "no", GUATU_COLUMN_NOTHING },
  { "位次", GUATU_COLUMN_NOTHING },
  { "排名", GUATU_COLUMN_NOTHING },
  { "名次", GUATU_COLUMN_NOTHING },
  { "排序", GUATU_COLUMN_NOTHING },
  { "rank", GUATU_COLUMN_NOTHING },
  { "ranking", GUATU_COLUMN_NOTHING },
  { "备注", GUATU_COLUMN_NOTHING },
  { "说明", GUATU_COLUMN_NOTHING },
  { "note", GUATU_COLUMN_NOTHING },
  { "notes", GUATU_COLUMN_NOTHING },
  { "remark", GUATU_COLUMN_NOTHING },
  { "remarks", GUATU_COLUMN_NOTHING },
};

/* Words that end so are over what counts nothing: ranks, 全省排名, codes, city_code, and
 * how somebody is reached. */
static const char *const nothing_ends[]
    = { "排名",     "位次",       "名次",     "排序",   "代码",
        "编码",     "编号",       "区号",     "邮编",   "邮政编码",
        "联系电话", "办公电话",   "电话号码", "手机号", "手机号码",
        "身份证号", "身份证号码", "code",     "_id" };

/* Words over the codes by which databases of companies know them: where nothing else
 * names these, the codes do. */
static const char *const company_codes[]
    = { "证券代码", "股票代码", "公司代码", "上市公司代码", "stkcd",
        "scode",    "symbol",   "ticker",   "gvkey",        "permno" };

static const char *const place_ends[]
    = { "省", "市", "区", "县", "州", "盟", "旗", "镇", "乡", "街道", "地区", "自治区" };

/** guatu_text_is_place: whether a text is the name of a place, known or by its ending. */
gboolean
guatu_text_is_place (const char *text)
{
  if (guatu_place_name_find (text) != NULL)
    return TRUE;
  if (guatu_indicator_name_find (text) != NULL || g_utf8_strlen (text, -1) < 2
      || g_utf8_strlen (text, -1) > 12)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (place_ends); i++)
    if (g_str_has_suffix (text, place_ends[i]))
      return TRUE;
  return FALSE;
}

/**
 * guatu_column_word:
 * @text: what stands over a column
 *
 * Returns: (transfer full): it without its unit and without what says that it divides:
 *   按年龄分, 年龄（岁）, by age
 */
char *
guatu_column_word (const char *text)
{
  g_auto (GuatuHeading) heading = { .name = NULL };
  char *normal;

  guatu_heading_parse (text, &heading);
  normal = guatu_lexicon_normalize (*heading.name != '\0' ? heading.name : text);
  if (g_str_has_prefix (normal, "按") && g_str_has_suffix (normal, "分"))
    {
      normal[strlen (normal) - strlen ("分")] = '\0';
      memmove (normal, normal + strlen ("按"), strlen (normal) - strlen ("按") + 1);
    }
  else if (g_str_has_prefix (normal, "by "))
    memmove (normal, normal + 3, strlen (normal) - 2);
  return normal;
}

/** guatu_column_says_source: whether a word over a column says that it has sources, such
 * as those of each number, or of energy. */
gboolean
guatu_column_says_source (const char *over)
{
  static const char *const sources[]
      = { "来源", "数据来源", "资料来源", "出处", "source", "data source" };
  g_autofree char *word = guatu_column_word (over);

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    if (g_str_equal (word, sources[i]))
      return TRUE;
  return FALSE;
}

/** guatu_column_says_company_code: whether a word over a column says that it has the
 * codes of companies. */
gboolean
guatu_column_says_company_code (const char *over)
{
  g_autofree char *word = guatu_column_word (over);

  for (guint i = 0; i < G_N_ELEMENTS (company_codes); i++)
    if (g_str_equal (word, company_codes[i]))
      return TRUE;
  return FALSE;
}

/**
 * guatu_column_word_find:
 * @text: what stands over a column
 * @column: (out): what it says that the column has
 *
 * Returns: whether it says that
 */
gboolean
guatu_column_word_find (const char *text, GuatuColumn *column)
{
  g_autofree char *normal = guatu_column_word (text);
  g_auto (GStrv) parts = g_regex_split_simple ("\\s+", normal, 0, 0);
  g_autofree char *joined = g_strjoinv ("", parts);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (joined, words[i].word))
      {
        *column = words[i].column;
        return TRUE;
      }
  if (guatu_column_says_company_code (text))
    {
      *column = GUATU_COLUMN_PLACES;
      return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (nothing_ends); i++)
    if (g_str_has_suffix (joined, nothing_ends[i]))
      {
        *column = GUATU_COLUMN_NOTHING;
        return TRUE;
      }
  return FALSE;
}
