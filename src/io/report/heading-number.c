/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/report/heading-number.h"

#include <string.h>

/* How headings are numbered: what stands before the number, and what behind it. */
static const struct
{
  const char *before;
  const char *behind;
} forms[] = {
  { "第", "章" }, { "第", "节" }, { "第", "部分" }, { "（", "）" },
  { "(", ")" },   { "", "、" },   { "", "．" },     { "", "." },
};

/* The byte after the Chinese or Arabic number that begins here. */
static const char *
skip_number (const char *at)
{
  static const char *const marks[]
      = { "一", "二", "三", "四", "五", "六", "七", "八", "九", "十" };
  gsize digits = strspn (at, "0123456789");

  if (digits > 0)
    return at + digits;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_prefix (at, marks[i]))
      {
        at += strlen (marks[i]);
        i = (guint) -1;
      }
  return at;
}

/**
 * guatu_heading_number:
 * @heading: a heading of a report
 *
 * Returns: the bytes of the number that it begins with, with what parts that from it:
 *   一、 （二） 第三章; 0 where it has none, or is nothing else
 */
gsize
guatu_heading_number (const char *heading)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      const char *at = heading + strlen (forms[i].before), *behind;

      if (!g_str_has_prefix (heading, forms[i].before))
        continue;
      behind = skip_number (at);
      if (behind == at || !g_str_has_prefix (behind, forms[i].behind))
        continue;
      behind += strlen (forms[i].behind);
      if (g_ascii_isdigit (*behind))
        continue;
      while (*behind == ' ' || g_str_has_prefix (behind, "　"))
        behind = g_utf8_next_char (behind);
      return *behind != '\0' ? (gsize) (behind - heading) : 0;
    }
  return 0;
}
