/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/heading-part.h"

#include <string.h>

#include "io/grid/heading.h"
#include "io/grid/year-span.h"
#include "lexicon/begins.h"

/* What headings say of the part of a year that something is of. */

/* Skips what says that a stock of the end of a month follows: 末, 底. */
static char *
skip_end (char *text)
{
  static const char *const ends[] = { "末", "底" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_prefix (text, ends[i]) && text[strlen (ends[i])] != '\0')
      return text + strlen (ends[i]);
  return text;
}

/**
 * guatu_heading_take_part:
 * @heading: a heading that is being read
 * @text: what is left of it
 *
 * Takes a part of a year that a name begins with: 1—12月同比涨跌幅, 11月产值. What is of
 * its end, 5月末余额, is of it.
 *
 * Returns: (transfer none): what is left then
 */
char *
guatu_heading_take_part (GuatuHeading *heading, char *text)
{
  /* What makes a date, an age or another span of it. */
  static const char *const others[] = { "末", "底", "初", "中", "内", "以", "龄",
                                        "至", "到", "度", "—",  "-",  "–",  "~" };
  char *end = strstr (text, "月");

  const char *rest;

  if (heading->has_period || end == NULL || !g_ascii_isdigit (*text))
    return text;
  end += strlen ("月");
  if (g_str_has_prefix (end, "份"))
    end += strlen ("份");
  rest = end;
  end = skip_end (end);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (g_str_has_prefix (end, others[i]))
      return text;
  if (*end == '\0' || g_ascii_isdigit (*end))
    return text;
  heading->part = g_strndup (text, (gsize) (rest - text));
  if (!guatu_text_is_part_of_year (heading->part))
    {
      g_clear_pointer (&heading->part, g_free);
      return text;
    }
  if (g_str_has_prefix (end, "累计") && end[strlen ("累计")] != '\0')
    end += strlen ("累计");
  return g_strchug (end);
}

/**
 * guatu_heading_cumulative_part:
 * @text: a heading
 *
 * Returns: (transfer full) (nullable): the part of a year up to which numbers are summed,
 *   or of whose end they are, if that is all it says: 1—12月累计, 5月末
 */
char *
guatu_heading_cumulative_part (const char *text)
{
  const gsize all = strlen (text);
  const gboolean is_end
      = guatu_ends (text, all, "月末") || guatu_ends (text, all, "月底");
  const gsize length = is_end ? all - strlen ("末") : guatu_year_span_stem (text);
  g_autofree char *part = NULL;

  if (length == 0 || text[length] == '\0')
    return NULL;
  part = g_strndup (text, length);
  return guatu_text_is_part_of_year (part) ? g_steal_pointer (&part) : NULL;
}
