/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/indicator-name.h"
#include "prose/name.h"
#include "prose/tables.h"

/* The names of a list, of which one has what the others leave out. */

static gboolean
is_known (const char *head, const char *tail)
{
  g_autofree char *name = g_strconcat (head, tail, NULL);

  return guatu_indicator_name_find (name) != NULL;
}

/* Whether the names before the last one are known with what follows on @tail in that. */
static gboolean
all_known (const GPtrArray *names, const char *tail)
{
  for (guint i = 0; i + 1 < names->len; i++)
    if (!is_known (g_ptr_array_index (names, i), tail))
      return FALSE;
  return TRUE;
}

/* 城镇 and 农村 name nothing alone: the bytes of such a word with which a name begins. */
static gsize
side_of (const char *name)
{
  static const char *const sides[] = { "城镇", "农村", "乡村", "城市" };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    if (guatu_begins (name, sides[i]))
      return strlen (sides[i]);
  return 0;
}

static gboolean
is_side (const char *name)
{
  return side_of (name) > 0 && name[side_of (name)] == '\0';
}

/* 对经济增长的贡献率: what each of the names has on something, in the last one; may be
 * empty. */
static const char *
effect_of (const char *last)
{
  const char *on = strstr (last, "对");
  int item = 0;

  for (const char *at = on; at != NULL && at > last && *at != '\0';
       at = g_utf8_next_char (at))
    if (guatu_forms_find (&guatu_prose_effects, at, &item))
      return on;
  return "";
}

/* What the last name has that the others leave out; may be empty. */
static const char *
shared_tail (const GPtrArray *names)
{
  const char *last = g_ptr_array_index (names, names->len - 1);
  const char *first = g_ptr_array_index (names, 0);

  if (!guatu_name_is_chinese (last))
    return strchr (first, ' ') == NULL && strchr (last, ' ') != NULL ? strchr (last, ' ')
                                                                     : "";
  if (is_side (first) && side_of (last) > 0)
    return last + side_of (last);
  for (const char *at = g_utf8_next_char (last); *at != '\0'; at = g_utf8_next_char (at))
    if (all_known (names, at))
      return at;
  return last + guatu_name_shared (last);
}

/* The output of coal, steel and cement: what the first name has that the others leave
 * out. */
static void
add_beginning (GPtrArray *names)
{
  const char *first = g_ptr_array_index (names, 0);
  const char *of = strstr (first, " of ");
  g_autofree char *begin
      = of != NULL ? g_strndup (first, (gsize) (of - first) + strlen (" of ")) : NULL;

  for (guint i = 1; begin != NULL && i < names->len; i++)
    {
      char *name = g_ptr_array_index (names, i);

      if (strstr (name, " of ") != NULL)
        continue;
      names->pdata[i] = g_strconcat (begin, name, NULL);
      g_free (name);
    }
}

/* 旅客发送量 says what it is a number of. */
static gboolean
is_measure (const char *name)
{
  static const char *const ends[] = { "量", "额", "率", "值" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (name, ends[i]))
      return TRUE;
  return FALSE;
}

/* 茶叶、食用菌、中药材三大产业产值: what sums up the names is none of the last one.
 * Returns where what stands behind it begins, which is of all of them, or the length of
 * the last one. */
static gsize
drop_sum (GPtrArray *names)
{
  static const char *const sums[]
      = { "大产业", "大行业", "大领域", "大板块", "大类", "个产业", "个行业", "个领域" };
  static const char *const digits[] = { "两", "二", "三", "四", "五", "六", "七", "八" };
  char *last = g_ptr_array_index (names, names->len - 1);

  for (guint i = 0; i < G_N_ELEMENTS (sums); i++)
    {
      char *sum = strstr (last, sums[i]);
      const gsize n = strlen (sums[i]), digit = strlen ("三");

      for (guint d = 0; sum != NULL && d < G_N_ELEMENTS (digits); d++)
        if ((gsize) (sum - last) > digit && guatu_begins (sum - digit, digits[d]))
          {
            memmove (sum - digit, sum + n, strlen (sum + n) + 1);
            return (gsize) (sum - last) - digit;
          }
    }
  return strlen (last);
}

/**
 * guatu_spread_stems:
 * @names: (element-type utf8): the names of a list
 *
 * Gives a tail what it is of, as the name before it says: 粮食播种面积、总产量.
 */
void
guatu_spread_stems (GPtrArray *names)
{
  for (guint i = 1; i < names->len; i++)
    {
      const char *before = g_ptr_array_index (names, i - 1);
      char *name = g_ptr_array_index (names, i);
      const gsize stem = guatu_name_tail (before);

      if (!guatu_name_is_tail (name) || !guatu_name_is_chinese (name)
          || guatu_name_is_tail (before) || stem == strlen (before))
        continue;
      names->pdata[i] = g_strdup_printf ("%.*s%s", (int) stem, before, name);
      g_free (name);
    }
}

/**
 * guatu_spread_share:
 * @names: (element-type utf8): the names of a list
 *
 * Gives all of them what the last one has for all, or the first: 林业、渔业产值.
 */
void
guatu_spread_share (GPtrArray *names)
{
  const gsize shared = drop_sum (names);
  const char *last = g_ptr_array_index (names, names->len - 1);
  const char *effect = effect_of (last);
  g_autofree char *tail = g_strdup (last[shared] != '\0' ? last + shared
                                    : *effect != '\0'    ? effect
                                                         : shared_tail (names));

  if (!guatu_name_is_chinese (g_ptr_array_index (names, 0)))
    add_beginning (names);
  for (guint i = 0; *tail != '\0' && i + 1 < names->len; i++)
    {
      char *name = g_ptr_array_index (names, i);
      gboolean whole
          = *effect == '\0' && guatu_name_is_chinese (name) && !is_side (name)
            && (guatu_name_shared (name) < strlen (name) || is_measure (name)
                || (guatu_indicator_name_find (name) != NULL && !is_known (name, tail)));

      if (whole)
        continue;
      names->pdata[i] = g_strconcat (name, tail, NULL);
      g_free (name);
    }
}

/** guatu_spread_part: parts a name that is two: 城乡居民, 存贷款余额. */
void
guatu_spread_part (GPtrArray *names)
{
  static const struct
  {
    const char *both;
    const char *first;
    const char *second;
  } pairs[] = { { "城乡", "城镇", "农村" }, { "存贷款", "存款", "贷款" } };
  const char *name = names->len == 1 ? g_ptr_array_index (names, 0) : "";

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      const char *both = strstr (name, pairs[i].both);
      g_autofree char *begin = NULL;
      g_autofree char *rest = NULL;

      if (both == NULL || (i == 0 && both > name))
        continue;
      begin = g_strndup (name, (gsize) (both - name));
      rest = g_strdup (both + strlen (pairs[i].both));
      g_ptr_array_set_size (names, 0);
      g_ptr_array_add (names, g_strconcat (begin, pairs[i].first, rest, NULL));
      g_ptr_array_add (names, g_strconcat (begin, pairs[i].second, rest, NULL));
      return;
    }
}
