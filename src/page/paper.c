/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/paper.h"

#include <string.h>

/* From the smallest to the largest. */
static const GuatuPaper papers[] = {
  { "A4", 210, 297 }, { "A3", 297, 420 },  { "A2", 420, 594 },
  { "A1", 594, 841 }, { "A0", 841, 1189 },
};

/**
 * guatu_paper:
 * @index: from 0, the smallest
 *
 * Returns: (nullable): a paper, or %NULL after the largest
 */
const GuatuPaper *
guatu_paper (guint index)
{
  return index < G_N_ELEMENTS (papers) ? &papers[index] : NULL;
}

/**
 * guatu_paper_size:
 * @width: (out): in scene units
 * @height: (out): in scene units
 */
void
guatu_paper_size (const GuatuPaper *paper, gboolean portrait, double *width,
                  double *height)
{
  double across = portrait ? paper->short_side : paper->long_side;
  double down = portrait ? paper->long_side : paper->short_side;

  *width = across * GUATU_MILLIMETRE;
  *height = down * GUATU_MILLIMETRE;
}

/**
 * guatu_paper_from_string:
 * @string: a name, which may end in “-landscape”, as without, or “-portrait”
 * @width: (out): in scene units
 * @height: (out): in scene units
 *
 * Returns: whether there is such a paper
 */
gboolean
guatu_paper_from_string (const char *string, double *width, double *height)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      gsize length = strlen (papers[i].name);
      const char *turn = string + length;
      gboolean portrait;

      if (g_ascii_strncasecmp (string, papers[i].name, length) != 0)
        continue;
      portrait = g_ascii_strcasecmp (turn, "-portrait") == 0;
      if (!portrait && *turn != '\0' && g_ascii_strcasecmp (turn, "-landscape") != 0)
        continue;
      guatu_paper_size (&papers[i], portrait, width, height);
      return TRUE;
    }
  return FALSE;
}
