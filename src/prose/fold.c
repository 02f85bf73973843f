/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/fold.h"

/* Marks that mean the same are one: what a rule says of a dash, it says of all. */
static const struct
{
  gunichar from;
  gunichar to;
} same[] = {
  { 0x00a0, ' ' },  { 0x2002, ' ' },  { 0x2003, ' ' },    { 0x2009, ' ' },
  { 0x202f, ' ' },  { 0x3000, ' ' },  { 0x000b, '\n' },   { 0x000c, '\n' },
  { 0x0085, '\n' }, { 0x2028, '\n' }, { 0x2029, '\n' },   { 0x2010, '-' },
  { 0x2011, '-' },  { 0x2012, '-' },  { 0x2013, '-' },    { 0x2014, '-' },
  { 0x2015, '-' },  { 0x2212, '-' },  { 0x301c, '~' },    { 0x223c, '~' },
  { 0x2236, ':' },  { 0xfe6a, '%' },  { 0xff61, 0x3002 }, { 0x2502, '|' },
  { 0x2503, '|' },
};

/* Characters that nobody sees. */
static gboolean
is_nothing (gunichar c)
{
  return (c >= 0x200b && c <= 0x200f) || c == 0xfeff || c == 0x00ad || c == '\r'
         || (c >= 0x2060 && c <= 0x2064);
}

/* Radicals that Unicode gives no character for, which fonts of PDFs draw for one: those
 * of the block "CJK Radicals Supplement" that look like a character of their own. */
static const struct
{
  gunichar from;
  gunichar to;
} radicals[] = {
  { 0x2e81, 0x5382 }, { 0x2e87, 0x51e0 }, { 0x2e8a, 0x535c }, { 0x2e8b, 0x353e },
  { 0x2e8c, 0x5c0f }, { 0x2e8d, 0x5c0f }, { 0x2e8e, 0x5140 }, { 0x2e8f, 0x5c23 },
  { 0x2e90, 0x5c22 }, { 0x2e92, 0x5df3 }, { 0x2e93, 0x5e7a }, { 0x2e99, 0x6535 },
  { 0x2e9c, 0x5183 }, { 0x2e9d, 0x6708 }, { 0x2e9f, 0x6bcd }, { 0x2ea0, 0x6c11 },
  { 0x2ea1, 0x6c35 }, { 0x2ea2, 0x6c3a }, { 0x2ea3, 0x706c }, { 0x2ea4, 0x722b },
  { 0x2ea5, 0x722b }, { 0x2ea6, 0x4e2c }, { 0x2ea7, 0x725b }, { 0x2ea8, 0x72ad },
  { 0x2ea9, 0x738b }, { 0x2eaa, 0x758b }, { 0x2eab, 0x76ee }, { 0x2eac, 0x793a },
  { 0x2ead, 0x793b }, { 0x2eae, 0x7af9 }, { 0x2eaf, 0x7cf9 }, { 0x2eb0, 0x7e9f },
  { 0x2eb1, 0x7f53 }, { 0x2eb2, 0x7f52 }, { 0x2eb3, 0x7f51 }, { 0x2eb4, 0x7f51 },
  { 0x2eb5, 0x7f51 }, { 0x2eb6, 0x7f8a }, { 0x2eb7, 0x7f8a }, { 0x2eb8, 0x7f8a },
  { 0x2eb9, 0x8002 }, { 0x2ebb, 0x807f }, { 0x2ebc, 0x6708 }, { 0x2ebd, 0x81fc },
  { 0x2ebe, 0x8279 }, { 0x2ebf, 0x8279 }, { 0x2ec0, 0x8279 }, { 0x2ec1, 0x864e },
  { 0x2ec2, 0x8864 }, { 0x2ec3, 0x8980 }, { 0x2ec4, 0x897f }, { 0x2ec5, 0x89c1 },
  { 0x2ec6, 0x89d2 }, { 0x2ec7, 0x89d2 }, { 0x2ec8, 0x8ba0 }, { 0x2ec9, 0x8d1d },
  { 0x2ecb, 0x8f66 }, { 0x2ecc, 0x8fb6 }, { 0x2ecd, 0x8fb6 }, { 0x2ece, 0x8fb6 },
  { 0x2ecf, 0x961d }, { 0x2ed0, 0x9485 }, { 0x2ed1, 0x9577 }, { 0x2ed2, 0x9578 },
  { 0x2ed3, 0x957f }, { 0x2ed4, 0x95e8 }, { 0x2ed6, 0x961d }, { 0x2ed7, 0x96e8 },
  { 0x2ed8, 0x9752 }, { 0x2ed9, 0x97e6 }, { 0x2eda, 0x9875 }, { 0x2edb, 0x98ce },
  { 0x2edc, 0x98de }, { 0x2edd, 0x98df }, { 0x2ede, 0x98df }, { 0x2edf, 0x98e0 },
  { 0x2ee0, 0x9963 }, { 0x2ee1, 0x9996 }, { 0x2ee2, 0x9a6c }, { 0x2ee3, 0x9aa8 },
  { 0x2ee4, 0x9b3c }, { 0x2ee5, 0x9c7c }, { 0x2ee6, 0x9e1f }, { 0x2ee7, 0x5364 },
  { 0x2ee8, 0x9ea6 }, { 0x2ee9, 0x9ec4 }, { 0x2eea, 0x9efe }, { 0x2eeb, 0x6589 },
  { 0x2eec, 0x9f50 }, { 0x2eed, 0x6b6f }, { 0x2eee, 0x9f7f }, { 0x2eef, 0x7adc },
  { 0x2ef0, 0x9f99 }, { 0x2ef1, 0x9f9c }, { 0x2ef2, 0x4e80 }, { 0x2ef3, 0x9f9f },
};

/* Radicals, ligatures and units in one character, which some files have instead of what
 * they look like. */
static gboolean
is_composed (gunichar c)
{
  return c == 0x2e9f || c == 0x2ef3 || (c >= 0x2f00 && c <= 0x2fd5)
         || (c >= 0xfb00 && c <= 0xfb06) || (c >= 0x3371 && c <= 0x33df)
         || (c >= 0xf900 && c <= 0xfaff);
}

/**
 * guatu_fold_character:
 * @c: a character of a report, which is no raised digit
 * @folded: (out): what it is to a reader, without differences of width and case
 *
 * Returns: the number of characters in @folded, which may be none
 */
guint
guatu_fold_character (gunichar c, gunichar folded[8])
{
  folded[0] = c;
  if (c < 0x80)
    {
      folded[0] = (gunichar) g_ascii_tolower ((char) c);
      return c != '\r';
    }
  if (is_nothing (c))
    return 0;
  if (c >= 0xff01 && c <= 0xff5e)
    {
      folded[0] = (gunichar) g_ascii_tolower ((char) (c - 0xfee0));
      return 1;
    }
  if (is_composed (c))
    {
      guint n = (guint) g_unichar_fully_decompose (c, TRUE, folded, 8);

      for (guint i = 0; i < n; i++)
        folded[i] = g_unichar_tolower (folded[i]);
      return n;
    }
  if (c >= 0x2e80 && c <= 0x2ef3)
    for (guint i = 0; i < G_N_ELEMENTS (radicals); i++)
      if (radicals[i].from == c)
        folded[0] = radicals[i].to;
  for (guint i = 0; i < G_N_ELEMENTS (same); i++)
    if (same[i].from == c)
      folded[0] = same[i].to;
  return 1;
}

/** guatu_fold_radicals: (transfer none): makes the characters that a font drew as
 * radicals those characters, in @words. */
char *
guatu_fold_radicals (char *words)
{
  for (char *at = words; *at != '\0'; at = g_utf8_next_char (at))
    {
      const gunichar c = (guchar) *at == 0xe2 ? g_utf8_get_char (at) : 0;
      gunichar folded[8];

      /* The characters have as many bytes as the radicals. */
      if (c >= 0x2e80 && c <= 0x2fd5 && guatu_fold_character (c, folded) == 1
          && g_unichar_to_utf8 (folded[0], NULL) == 3)
        g_unichar_to_utf8 (folded[0], at);
    }
  return words;
}
