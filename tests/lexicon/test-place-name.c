/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/place-name.h"

static void
check (const GuatuPlaceName *found, const char *zh, const char *en, gboolean is_group)
{
  g_assert_nonnull (found);
  g_assert_cmpstr (found->name.zh, ==, zh);
  g_assert_cmpstr (found->name.en, ==, en);
  g_assert_cmpint (found->is_group, ==, is_group);
}

static void
test_names (void)
{
  check (guatu_place_name_find ("山东省"), "山东", "Shandong", FALSE);
  check (guatu_place_name_find ("全国"), "全国", "China", FALSE);
  check (guatu_place_name_find ("China"), "中国", "China", FALSE);
  check (guatu_place_name_find ("Korea, Rep."), "韩国", "Republic of Korea", FALSE);
  check (guatu_place_name_find ("Hong Kong"), "香港", "Hong Kong", FALSE);
  check (guatu_place_name_find ("World"), "世界", "World", TRUE);
  check (guatu_place_name_find ("深圳市"), "深圳", "Shenzhen", FALSE);
  check (guatu_place_name_find ("恩施土家族苗族自治州"), "恩施", "Enshi", FALSE);
  g_assert_null (guatu_place_name_find ("Ruritania"));
}

/* Some names are those of two cities, of a city and a province, or of a thing: then the
 * city is told by more of its name. */
static void
test_alike (void)
{
  check (guatu_place_name_find ("吉林"), "吉林", "Jilin", FALSE);
  check (guatu_place_name_find ("吉林市"), "吉林市", "Jilin City", FALSE);
  check (guatu_place_name_find ("苏州"), "苏州", "Suzhou", FALSE);
  check (guatu_place_name_find ("宿州"), "宿州", "Suzhou (Anhui)", FALSE);
  check (guatu_place_name_find ("海南州"), "海南州", "Hainan (Qinghai)", FALSE);
  g_assert_null (guatu_place_name_find ("白银"));
  check (guatu_place_name_find ("白银市"), "白银市", "Baiyin", FALSE);
}

static void
test_codes (void)
{
  check (guatu_place_code_find ("DE"), "德国", "Germany", FALSE);
  check (guatu_place_code_find ("DEU"), "德国", "Germany", FALSE);
  check (guatu_place_code_find ("EL"), "希腊", "Greece", FALSE);
  check (guatu_place_code_find ("EU27_2020"), "欧盟", "European Union", TRUE);
  check (guatu_place_code_find ("OWID_WRL"), "世界", "World", TRUE);
  g_assert_null (guatu_place_code_find ("DE1"));
  g_assert_null (guatu_place_code_find ("Germany"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/place-name/names", test_names);
  g_test_add_func ("/place-name/alike", test_alike);
  g_test_add_func ("/place-name/codes", test_codes);
  return g_test_run ();
}
