/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/cell-number.h"
#include "io/grid/sheet.h"
#include "lexicon/group-text.h"
#include "lexicon/indicator-name.h"

/* What single texts of a table are. It is asked often of the same ones, and found out
 * once. */

/* That it is known whether a text is one of the names. */
#define NAME_IS_KNOWN (1u << 30)

static guint
find_kind (const char *text, gboolean decimal_comma)
{
  g_auto (GuatuCellNumber) number = { .missing = FALSE };
  g_auto (GuatuGroupText) group = { .low = NULL };
  GuatuPeriod period;
  gboolean sure;
  guint kind = 0;

  /* As files write it, with a part of a year: no number. */
  if (strlen (text) > 4 && guatu_period_parse (text, &period) && period.year >= 1000
      && period.year <= 2999)
    return GUATU_TEXT_IS_PERIOD;
  if (strspn (text, "0123456789") == strlen (text))
    kind |= GUATU_TEXT_IS_BARE;
  if (guatu_text_is_serial_year (text, &period))
    kind |= GUATU_TEXT_IS_SERIAL;
  if (guatu_text_is_period (text, &period))
    kind |= GUATU_TEXT_IS_PERIOD;
  else if (guatu_text_is_part_of_year (text))
    kind |= GUATU_TEXT_IS_PART;
  if (guatu_cell_number_parse (text, decimal_comma, &number))
    kind |= GUATU_TEXT_IS_NUMBER | (number.missing ? GUATU_TEXT_IS_MISSING : 0u);
  else if (kind == 0 && guatu_cell_words_parse (text, &number, &sure))
    kind |= GUATU_TEXT_IS_WORDS;
  if (guatu_group_text_parse (text, &group)
      && (guatu_group_text_is_wide (&group) || group.has_unit))
    kind |= GUATU_TEXT_IS_GROUP;
  return kind;
}

static guint
find_name_kind (const char *text)
{
  g_auto (GuatuHeading) heading = { .name = NULL };
  g_auto (GuatuUnitText) unit = { NULL };
  guint kind = NAME_IS_KNOWN;

  guatu_heading_parse (text, &heading);
  if (guatu_unit_text_parse (text, &unit))
    kind |= GUATU_TEXT_IS_UNIT;
  if (guatu_text_is_place (heading.name)
      || (heading.is_total && g_str_has_prefix (heading.name, "全")))
    kind |= GUATU_TEXT_IS_PLACE;
  if (heading.is_total)
    kind |= GUATU_TEXT_IS_TOTAL;
  if (heading.has_unit || heading.is_growth || heading.is_part
      || guatu_indicator_name_find (heading.name) != NULL)
    kind |= GUATU_TEXT_IS_INDICATOR;
  return kind;
}

/**
 * guatu_sheet_text_kind:
 * @sheet: a table
 * @text: the text of one of its cells
 *
 * Returns: which numbers and periods it is
 */
guint
guatu_sheet_text_kind (const GuatuSheet *sheet, const char *text)
{
  gpointer known = NULL;
  GuatuPeriod period;
  guint kind;

  if (guatu_text_is_plain_number (text))
    return GUATU_TEXT_IS_PLAIN | GUATU_TEXT_IS_NUMBER
           | (strchr (text, '.') == NULL && *text != '-' ? GUATU_TEXT_IS_BARE : 0u)
           | (guatu_text_is_serial_year (text, &period) ? GUATU_TEXT_IS_SERIAL : 0u);
  if (g_hash_table_lookup_extended (sheet->kinds, text, NULL, &known))
    return GPOINTER_TO_UINT (known);
  kind = find_kind (text, sheet->decimal_comma);
  g_hash_table_insert (sheet->kinds, (gpointer) text, GUINT_TO_POINTER (kind));
  return kind;
}

/**
 * guatu_sheet_name_kind:
 * @sheet: a table
 * @text: the text of one of its cells that is no number
 *
 * Returns: which names it is, and all that guatu_sheet_text_kind() says
 */
guint
guatu_sheet_name_kind (const GuatuSheet *sheet, const char *text)
{
  guint kind = guatu_sheet_text_kind (sheet, text);

  if ((kind & NAME_IS_KNOWN) == 0)
    {
      kind |= find_name_kind (text);
      g_hash_table_insert (sheet->kinds, (gpointer) text, GUINT_TO_POINTER (kind));
    }
  return kind;
}
