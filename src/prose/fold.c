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

/* Raised digits are notes, but for those of an area or a volume. */
static gboolean
is_raised (gunichar c, gunichar *digit)
{
  if (c == 0xb9)
    *digit = '1';
  else if (c == 0xb2 || c == 0xb3)
    *digit = '2' + (c - 0xb2);
  else if (c == 0x2070 || (c >= 0x2074 && c <= 0x2079))
    *digit = '0' + (c - 0x2070);
  else
    return FALSE;
  return TRUE;
}

/* Radicals, ligatures and units in one character, which some files have instead of what
 * they look like. */
static gboolean
is_composed (gunichar c)
{
  return (c >= 0x2f00 && c <= 0x2fd5) || (c >= 0xfb00 && c <= 0xfb06)
         || (c >= 0x3371 && c <= 0x33df) || (c >= 0xf900 && c <= 0xfaff);
}

/**
 * guatu_fold_character:
 * @c: a character of a report
 * @before: the one before it, folded, or 0
 * @folded: (out): what it is to a reader, without differences of width and case
 *
 * Returns: the number of characters in @folded, which may be none
 */
guint
guatu_fold_character (gunichar c, gunichar before, gunichar folded[8])
{
  gunichar digit = 0;

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
  if (is_raised (c, &digit))
    {
      folded[0] = digit;
      return before == 'm';
    }
  if (is_composed (c))
    {
      guint n = (guint) g_unichar_fully_decompose (c, TRUE, folded, 8);

      for (guint i = 0; i < n; i++)
        folded[i] = g_unichar_tolower (folded[i]);
      return n;
    }
  for (guint i = 0; i < G_N_ELEMENTS (same); i++)
    if (same[i].from == c)
      folded[0] = same[i].to;
  return 1;
}
