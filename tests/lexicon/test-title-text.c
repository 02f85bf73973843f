/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/title-text.h"

/* Titles of tables and their English; NULL where a word of them is not known, or where
 * only a translator could tell how they go together. */
static const struct
{
  const char *zh;
  const char *en;
} titles[] = {
  { "2023年各市地区生产总值", "Gross regional product by city, 2023" },
  { "2023年各市地区生产总值及增速",
    "Gross regional product and growth rates by city, 2023" },
  { "2023年规模以上工业增加值同比增长",
    "Growth of value added of industrial enterprises above designated size, 2023" },
  { "2021-2023年全市主要经济指标", "Main economic indicators in the city, 2021–2023" },
  { "2023年国民经济主要指标", "Main indicators of the national economy, 2023" },
  { "2023年1-12月一般公共预算收支情况",
    "General public budget revenue and expenditure, Jan–Dec 2023" },
  { "2023年一般公共预算收入执行情况",
    "Execution of general public budget revenue, 2023" },
  { "2022年地区生产总值核实结果", "Final verification of gross regional product, 2022" },
  { "2023年对主要国家和地区货物进出口额及其增长速度",
    "Imports and exports of goods and growth rates by main countries and regions, 2023" },
  { "2023年规模以上工业企业主要指标",
    "Main indicators of industrial enterprises above designated size, 2023" },
  { "2020年全国分年龄、性别人口", "Population by age and sex in China, 2020" },
  { "各地区分年龄人口（2020年）", "Population by region and age, 2020" },
  { "2023年末分年龄户籍人口", "Registered population by age, end of 2023" },
  { "2024年国民经济和社会发展计划",
    "Plan for national economic and social development, 2024" },
  { "各县（市、区）主要指标（2023年）", "Main indicators by county and district, 2023" },
  { "三次产业增加值构成", "Composition of value added of the three strata of industry" },
  { "青岛市常住人口", "Permanent resident population in Qingdao" },
  { "2023年一季度各区工业用电量",
    "Industrial electricity consumption by district, Q1 2023" },
  { "二〇二三年全市粮食产量", "Grain output in the city, 2023" },
  { "食品烟酒类居民消费价格指数", "Consumer price index of food, tobacco and liquor" },
  { "居民消费价格指数", "General consumer price index" },
  { "R&D经费支出", "Expenditure on R&D" },
  { "粮食产量、油料产量和蔬菜产量",
    "Grain output, output of oil-bearing crops and vegetable output" },
  /* No word is left out, and none is guessed. */
  { "青禾县主要经济指标", NULL },
  { "2023年新建商品住宅成交套数", NULL },
  { "城镇学校数", NULL },
  { "2023年各市", NULL },
  { "2023年粮食产量及", NULL },
  { "GDP of cities", NULL },
  { "", NULL },
};

/* Titles with a place that is not known. */
static const struct
{
  const char *zh;
  const char *en;
} around[] = {
  { "青禾县主要经济指标", "Main economic indicators in 青禾县" },
  { "2023年青禾县各村粮食产量", "Grain output by village in 青禾县, 2023" },
  { "2022年某市社会消费品零售总额",
    "Total retail sales of consumer goods in 某市, 2022" },
  { "甲市地区生产总值", "Gross regional product in 甲市" },
  { "第七次全国人口普查各乡镇常住人口",
    "Permanent resident population by town in the Seventh National Population Census" },
  { "2023年各市地区生产总值", "Gross regional product by city, 2023" },
  /* Neither is a place. */
  { "超市粮食产量", NULL },
  { "新城区粮食产量", NULL },
  /* Another word is not known, or there are two. */
  { "青禾县新建商品住宅成交套数", NULL },
  { "青禾县白石镇粮食产量", NULL },
  { "青禾县", NULL },
};

static void
test_around (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (around); i++)
    {
      g_autofree char *en = guatu_title_text_translate_around (around[i].zh);

      g_assert_cmpstr (en, ==, around[i].en);
    }
}

static void
test_titles (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *en = guatu_title_text_translate (titles[i].zh);

      g_assert_cmpstr (en, ==, titles[i].en);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lexicon/title-text", test_titles);
  g_test_add_func ("/lexicon/title-text/around-a-place", test_around);
  return g_test_run ();
}
