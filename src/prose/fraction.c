/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/number-private.h"

#include <string.h>

#include "dataset/number.h"
#include "lexicon/begins.h"
#include "lexicon/tables.h"

/* Numbers that are parts of others: tenths, hundredths, fractions and ratios. */

static const GuatuUnitName *
unit_of_id (const char *id)
{
  const GuatuUnitName *name = guatu_unit_names;

  while (!g_str_equal (name->id, id))
    name++;
  return name;
}

/** guatu_number_take_tenths: whether 成 follows on digits: 五成 and 六成五 are
 * percentages, 成员 is none. */
gboolean
guatu_number_take_tenths (const char **text, GuatuNumber *number,
                          const GuatuNumeral *numeral)
{
  static const char *const others[] = { "员", "本", "果", "立", "效", "功", "就", "交",
                                        "品", "为", "熟", "长", "型", "套", "片", "群" };
  const char *at = *text;
  GuatuNumeral half;

  if (!guatu_begins (at, "成") || numeral->value >= 10 || numeral->decimals > 1)
    return FALSE;
  at += strlen ("成");
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (guatu_begins (at, others[i]))
      return FALSE;
  number->value = numeral->value * 10;
  number->decimals = MAX (numeral->decimals - 1, 0);
  if (guatu_begins (at, "半"))
    {
      number->value += 5;
      at += strlen ("半");
    }
  else if (guatu_numeral_take (&at, &half) && half.is_chinese && half.value == 5)
    number->value += 5;
  else
    at = *text + strlen ("成");
  number->unit = unit_of_id ("percent");
  *text = at;
  return TRUE;
}

/** guatu_number_take_fraction: whether digits are one end of a fraction or say how often
 * something doubled: 三分之一 is 33.3 %, and 一番 twice as much. */
gboolean
guatu_number_take_fraction (const char **text, GuatuNumber *number,
                            const GuatuNumeral *numeral)
{
  const char *at = *text + strlen ("分之");
  GuatuNumeral above;

  if (guatu_begins (*text, "番") && numeral->value < 10)
    {
      number->value = 1 << (int) numeral->value;
      number->unit = unit_of_id ("multiple");
      *text += strlen ("番");
      if (guatu_begins (*text, "多") || guatu_begins (*text, "余"))
        {
          number->bound = GUATU_BOUND_AT_LEAST;
          *text = g_utf8_next_char (*text);
        }
      return TRUE;
    }
  if (!guatu_begins (*text, "分之") || numeral->value <= 0
      || !guatu_numeral_take (&at, &above))
    return FALSE;
  number->value = above.value * 100 / numeral->value;
  number->decimals = 1;
  number->unit = unit_of_id ("percent");
  *text = at;
  return TRUE;
}

/** guatu_number_take_hundredths: whether 百分之六点五, 万分之五 or the like stands there.
 */
gboolean
guatu_number_take_hundredths (const char *text, const char **at, GuatuNumber *number)
{
  static const struct
  {
    const char *word;
    const char *unit;
    int shift;
  } parts[] = { { "百分之", "percent", 0 },
                { "千分之", "permille", 0 },
                { "万分之", "permille", 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      const char *behind = *at + strlen (parts[i].word);
      GuatuNumeral numeral;

      if (!guatu_begins (*at, parts[i].word))
        continue;
      /* 百分之百 is all. */
      if (i == 0 && guatu_begins (behind, "百"))
        {
          numeral = (GuatuNumeral) { .value = 100 };
          behind += strlen ("百");
        }
      else if (!guatu_numeral_take (&behind, &numeral))
        continue;
      number->value = guatu_number_scale (numeral.value, -parts[i].shift);
      number->decimals = numeral.decimals + parts[i].shift;
      number->is_loose = numeral.is_loose;
      number->unit = unit_of_id (parts[i].unit);
      number->digits = (gsize) (behind - text);
      *at = behind;
      return TRUE;
    }
  return FALSE;
}

/** guatu_number_take_ratio: whether a ratio begins at @at: 14.2:33.1:52.7. */
gboolean
guatu_number_take_ratio (const char *text, gsize at, GuatuNumber *number)
{
  const char *here = text + at;
  guint n = 0;

  /* Few numbers are one of a ratio. */
  while (g_ascii_isdigit (*here) || *here == '.')
    here++;
  if (*here != ':')
    return FALSE;
  here = text + at;
  while (n < GUATU_RATIO_MOST)
    {
      GuatuNumeral numeral;

      number->ratio_start[n] = (gsize) (here - text);
      if (!g_ascii_isdigit (*here) || !guatu_numeral_take (&here, &numeral))
        return FALSE;
      number->ratio[n] = numeral.value;
      number->ratio_decimals[n] = numeral.decimals;
      number->ratio_end[n++] = (gsize) (here - text);
      if (*here != ':' || !g_ascii_isdigit (here[1]))
        break;
      here++;
    }
  number->n_ratio = n;
  number->end = number->after = number->digits = (gsize) (here - text);
  return n > 1;
}
