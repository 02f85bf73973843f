/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/compounds.h"

/*
 * Compounds of the language of government and statistics that lines keep whole. Chinese
 * writes no blanks, so that a line could end within any of them; those that a reader
 * would stumble over stand here, by what they are about. A new one is a word in its row.
 */
static const char *const compounds[] = {
  "国民经济",     "社会发展",     "经济社会",       "高质量发展", "可持续发展",
  "供给侧",       "结构性改革",   "宏观调控",       "放管服",     "营商环境",
  "市场主体",     "经营主体",     "民营经济",       "数字经济",   "实体经济",
  "县域经济",     "开放型经济",   "循环经济",       "低空经济",   "银发经济",
  "夜间经济",     "地区生产总值", "国内生产总值",   "生产总值",   "总产值",
  "增加值",       "增长率",       "增长",           "同比",       "环比",
  "增速",         "比重",         "占比",           "总量",       "总额",
  "净额",         "余额",         "均值",           "指数",       "指标",
  "平减指数",     "价格指数",     "不变价",         "可比价格",   "可比口径",
  "当年价",       "现价",         "百分点",         "第一产业",   "第二产业",
  "第三产业",     "三次产业",     "产业结构",       "产业链",     "供应链",
  "产业集群",     "产业园区",     "战略性新兴产业", "新兴产业",   "高新技术",
  "高技术制造业", "高技术",       "制造业",         "装备制造业", "服务业",
  "生产性服务业", "采矿业",       "建筑业",         "房地产",     "批发零售",
  "住宿餐饮",     "交通运输",     "仓储",           "邮政",       "金融业",
  "农林牧渔业",   "农副食品",     "规模以上",       "规上工业",   "限额以上",
  "工业企业",     "高新技术企业", "科技型中小企业", "中小企业",   "小微企业",
  "外商投资",     "民营企业",     "国有企业",       "龙头企业",   "单项冠军",
  "专精特新",     "小巨人",       "独角兽",         "瞪羚企业",   "个体工商户",
  "招商引资",     "新质生产力",   "固定资产投资",   "固定资产",   "民间投资",
  "基础设施",     "重点项目",     "重大项目",       "协议引资",   "到位资金",
  "专项债券",     "专项资金",     "引导基金",       "消费品",     "社会消费品",
  "零售总额",     "消费券",       "进出口",         "进口",       "出口",
  "外贸",         "跨境电商",     "实际使用外资",   "贸易顺差",   "供销社",
  "一般公共预算", "公共预算",     "财政收入",       "财政支出",   "税收收入",
  "非税收入",     "转移支付",     "存贷款",         "存款余额",   "贷款余额",
  "金融机构",     "人民币",       "不良贷款",       "普惠金融",   "可支配收入",
  "人均",         "居民",         "城镇居民",       "农村居民",   "城乡居民",
  "城镇化率",     "城镇化",       "常住人口",       "户籍人口",   "流动人口",
  "出生率",       "死亡率",       "自然增长率",     "老龄化",     "劳动力",
  "就业人员",     "城镇新增就业", "失业率",         "登记失业率", "农民工",
  "最低工资",     "恩格尔系数",   "基尼系数",       "困难群众",   "特困人员",
  "低收入人口",   "脱贫人口",     "脱贫攻坚",       "乡村振兴",   "防返贫",
  "最低生活保障", "城乡低保",     "养老保险",       "医疗保险",   "失业保险",
  "工伤保险",     "生育保险",     "社会保险",       "社会保障",   "社会救助",
  "残疾人",       "保障性住房",   "保障房",         "公租房",     "棚户区",
  "老旧小区",     "住房公积金",   "义务教育",       "学前教育",   "职业教育",
  "高等教育",     "幼儿园",       "毛入学率",       "在校生",     "专任教师",
  "卫生健康",     "医疗机构",     "执业医师",       "注册护士",   "床位",
  "家庭医生",     "公共卫生",     "基层医疗",       "文化事业",   "公共文化",
  "图书馆",       "博物馆",       "非物质文化遗产", "生态环境",   "空气质量",
  "优良天数",     "细颗粒物",     "地表水",         "污水处理",   "生活垃圾",
  "无害化处理",   "森林覆盖率",   "绿化覆盖率",     "碳达峰",     "碳中和",
  "碳排放",       "二氧化碳",     "能源消费",       "单位能耗",   "新能源汽车",
  "新能源",       "可再生能源",   "装机容量",       "发电量",     "用电量",
  "节能减排",     "粮食产量",     "播种面积",       "高标准农田", "耕地",
  "农产品",       "农作物",       "经济作物",       "畜禽",       "生猪",
  "水产品",       "家庭农场",     "合作社",         "村民委员会", "居民委员会",
  "村委会",       "居委会",       "街道",           "乡镇",       "行政村",
  "村集体经济",   "国家级",       "省级",           "市级",       "县级",
  "区级",         "开发区",       "示范区",         "示范县",     "自贸区",
  "试验区",       "高新区",       "经开区",         "工业园",     "长三角",
  "京津冀",       "粤港澳大湾区", "一体化",         "都市圈",     "革命老区",
  "红色资源",     "一带一路",     "科技创新",       "研发经费",   "研究与试验发展",
  "发明专利",     "专利授权",     "技术合同",       "成交额",     "创新平台",
  "重点实验室",   "工程技术",     "知识产权",       "信息化",     "互联网",
  "移动电话",     "宽带",         "物联网",         "大数据",     "人工智能",
  "集成电路",     "锂电池",       "钠离子电池",     "光伏",       "工作报告",
  "统计公报",     "统计年鉴",     "统计局",         "发展改革委", "政府性基金",
  "国务院",       "人大代表",     "政协委员",       "五年规划",   "十四五",
  "十五五",       "目标任务",     "预期目标",       "约束性指标", "主要指标",
  "累计完成",     "工作作风",     "全过程",         "双随机",     "信访",
  "安全生产",     "应急管理",     "平安建设",       "法治政府",   "依法行政",
  "政务服务",     "一网通办",     "销售额",         "销售量",     "销量",
  "产量",         "总产量",       "单产",           "拉动",       "项目",
  "监测",         "帮扶",         "绿色",           "提拔",       "使用",
  "名特优新",     "治理",         "创新型",         "亿元",       "亿元以上",
  "亿元以下",     "万元以上",     "万元以下",       "万元",       "千元",
  "投资",         "完成",         "改造",           "建设",       "用时",
  "发放",         "消费",         "合作",           "基金",       "资金",
  "总投资",       "衔接",         "安置房",         "学位",       "隐患",
  "排查",         "干部",         "考核",           "培训",       "训练营",
  "农贸市场",     "整治",         "提升",           "自然村",     "精品",
  "示范",         "示范村",       "示范小区",       "小区",       "街巷",
  "设施",         "管网",         "河道",           "水库",       "开工率",
  "竣工率",       "完成率",       "企业",           "工厂",       "基地",
  "中心",         "收入",         "支出",           "产业",       "工业",
  "农业",         "服务",         "城镇",           "农村",       "游客",
  "旅游",         "游泳",         "庭院",           "适老化",     "群众",
  "党员",         "党建",         "基层",           "网络",       "舆情",
  "直报",
};

/* The compounds by their first character: (element-type gunichar GPtrArray). */
static GHashTable *
new_index (void)
{
  GHashTable *index = g_hash_table_new (g_direct_hash, g_direct_equal);

  for (guint i = 0; i < G_N_ELEMENTS (compounds); i++)
    {
      gpointer first = GUINT_TO_POINTER (g_utf8_get_char (compounds[i]));
      GPtrArray *row = g_hash_table_lookup (index, first);

      if (row == NULL)
        {
          row = g_ptr_array_new ();
          g_hash_table_insert (index, first, row);
        }
      g_ptr_array_add (row, (gpointer) compounds[i]);
    }
  return index;
}

/* How many characters of @word stand at @at; 0 unless all do. */
static glong
match (const gunichar *text, glong n, glong at, const char *word)
{
  glong length = 0;

  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p), length++)
    if (at + length >= n || text[at + length] != g_utf8_get_char (p))
      return 0;
  return length;
}

/**
 * guatu_compound_length:
 * @n: how many characters @text has
 *
 * Returns: how many characters the longest compound has that begins at @at; 0 where none
 *   does
 */
glong
guatu_compound_length (const gunichar *text, glong n, glong at)
{
  static gsize index = 0;
  const GPtrArray *row;
  glong longest = 0;

  if (g_once_init_enter (&index))
    g_once_init_leave (&index, (gsize) new_index ());
  row = g_hash_table_lookup ((GHashTable *) index, GUINT_TO_POINTER (text[at]));
  for (guint i = 0; row != NULL && i < row->len; i++)
    longest = MAX (longest, match (text, n, at, g_ptr_array_index (row, i)));
  return longest;
}
