/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/cell-number.h"
#include "io/grid/sheet.h"
#include "lexicon/indicator-name.h"
#include "lexicon/normalize.h"
#include "lexicon/place-name.h"

/* What each column of a table is: by the word over it, else by what stands in it. */

static const struct
{
  const char *word;
  GuatuColumn column;
} words[] = {
  { "年份", GUATU_COLUMN_PERIODS },
  { "年度", GUATU_COLUMN_PERIODS },
  { "年", GUATU_COLUMN_PERIODS },
  { "时间", GUATU_COLUMN_PERIODS },
  { "日期", GUATU_COLUMN_PERIODS },
  { "时期", GUATU_COLUMN_PERIODS },
  { "year", GUATU_COLUMN_PERIODS },
  { "date", GUATU_COLUMN_PERIODS },
  { "period", GUATU_COLUMN_PERIODS },
  { "time", GUATU_COLUMN_PERIODS },
  { "time_period", GUATU_COLUMN_PERIODS },
  { "月份", GUATU_COLUMN_PARTS },
  { "月", GUATU_COLUMN_PARTS },
  { "季度", GUATU_COLUMN_PARTS },
  { "month", GUATU_COLUMN_PARTS },
  { "quarter", GUATU_COLUMN_PARTS },
  { "地区", GUATU_COLUMN_PLACES },
  { "区域", GUATU_COLUMN_PLACES },
  { "城市", GUATU_COLUMN_PLACES },
  { "省份", GUATU_COLUMN_PLACES },
  { "省市", GUATU_COLUMN_PLACES },
  { "国家", GUATU_COLUMN_PLACES },
  { "区县", GUATU_COLUMN_PLACES },
  { "县区", GUATU_COLUMN_PLACES },
  { "县市区", GUATU_COLUMN_PLACES },
  { "区市县", GUATU_COLUMN_PLACES },
  { "市县", GUATU_COLUMN_PLACES },
  { "国家和地区", GUATU_COLUMN_PLACES },
  { "国家或地区", GUATU_COLUMN_PLACES },
  { "place", GUATU_COLUMN_PLACES },
  { "region", GUATU_COLUMN_PLACES },
  { "area", GUATU_COLUMN_PLACES },
  { "city", GUATU_COLUMN_PLACES },
  { "country", GUATU_COLUMN_PLACES },
  { "province", GUATU_COLUMN_PLACES },
  { "entity", GUATU_COLUMN_PLACES },
  { "county", GUATU_COLUMN_PLACES },
  { "指标", GUATU_COLUMN_INDICATORS },
  { "指标名称", GUATU_COLUMN_INDICATORS },
  { "项目", GUATU_COLUMN_INDICATORS },
  { "名称", GUATU_COLUMN_INDICATORS },
  { "indicator", GUATU_COLUMN_INDICATORS },
  { "item", GUATU_COLUMN_INDICATORS },
  { "variable", GUATU_COLUMN_INDICATORS },
  { "series", GUATU_COLUMN_INDICATORS },
  { "单位", GUATU_COLUMN_UNITS },
  { "计量单位", GUATU_COLUMN_UNITS },
  { "unit", GUATU_COLUMN_UNITS },
  { "units", GUATU_COLUMN_UNITS },
  { "序号", GUATU_COLUMN_NOTHING },
  { "编号", GUATU_COLUMN_NOTHING },
  { "行次", GUATU_COLUMN_NOTHING },
  { "代码", GUATU_COLUMN_NOTHING },
  { "行政区划代码", GUATU_COLUMN_NOTHING },
  { "code", GUATU_COLUMN_NOTHING },
  { "id", GUATU_COLUMN_NOTHING },
  { "no.", GUATU_COLUMN_NOTHING },
  { "no", GUATU_COLUMN_NOTHING },
  { "备注", GUATU_COLUMN_NOTHING },
  { "说明", GUATU_COLUMN_NOTHING },
  { "note", GUATU_COLUMN_NOTHING },
  { "notes", GUATU_COLUMN_NOTHING },
  { "remark", GUATU_COLUMN_NOTHING },
  { "remarks", GUATU_COLUMN_NOTHING },
};

static const char *const place_ends[]
    = { "省", "市", "区", "县", "州", "盟", "旗", "镇", "乡", "街道", "地区", "自治区" };

/** guatu_text_is_place: whether a text is the name of a place, known or by its ending. */
gboolean
guatu_text_is_place (const char *text)
{
  if (guatu_place_name_find (text) != NULL)
    return TRUE;
  if (guatu_indicator_name_find (text) != NULL || g_utf8_strlen (text, -1) < 2
      || g_utf8_strlen (text, -1) > 12)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (place_ends); i++)
    if (g_str_has_suffix (text, place_ends[i]))
      return TRUE;
  return FALSE;
}

/* What the cells of a column are, below the headings. */
typedef struct
{
  guint filled;
  guint numbers;
  guint periods;
  guint bare;
  guint parts;
  guint units;
  guint places;
  guint indicators;
} ColumnKind;

static ColumnKind
look_at (const GuatuSheet *sheet, guint column)
{
  ColumnKind kind = { 0 };

  for (guint i = 0; i < sheet->body->len; i++)
    {
      guint row = g_array_index (sheet->body, guint, i);
      const char *text = guatu_cells_text (sheet->grid, row, column);
      guint is;

      if (text == NULL)
        continue;
      kind.filled++;
      is = guatu_sheet_text_kind (sheet, text);
      kind.bare += (is & GUATU_TEXT_IS_BARE) != 0;
      kind.periods
          += (is & (GUATU_TEXT_IS_PLAIN | GUATU_TEXT_IS_PERIOD)) == GUATU_TEXT_IS_PERIOD;
      kind.parts += (is & GUATU_TEXT_IS_PART) != 0;
      if ((is & GUATU_TEXT_IS_NUMBER) != 0)
        {
          kind.numbers++;
          continue;
        }
      if ((is & GUATU_TEXT_IS_PERIOD) != 0)
        continue;
      is = guatu_sheet_name_kind (sheet, text);
      kind.units += (is & GUATU_TEXT_IS_UNIT) != 0;
      kind.places += (is & GUATU_TEXT_IS_PLACE) != 0;
      kind.indicators += (is & GUATU_TEXT_IS_INDICATOR) != 0;
    }
  return kind;
}

/* The lowest text over a column. */
static const char *
text_over (const GuatuSheet *sheet, guint column)
{
  for (guint row = sheet->first_body; row > sheet->first_header; row--)
    if (guatu_cells_text (sheet->grid, row - 1, column) != NULL)
      return guatu_cells_text (sheet->grid, row - 1, column);
  return NULL;
}

static gboolean
find_word (const char *text, GuatuColumn *column)
{
  g_autofree char *normal = guatu_lexicon_normalize (text);
  g_auto (GStrv) parts = g_regex_split_simple ("\\s+", normal, 0, 0);
  g_autofree char *joined = g_strjoinv ("", parts);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (joined, words[i].word))
      {
        *column = words[i].column;
        return TRUE;
      }
  return FALSE;
}

static GuatuColumn
choose (const GuatuSheet *sheet, guint column, const ColumnKind *kind, gboolean *sure)
{
  const char *over = text_over (sheet, column);
  GuatuColumn word = GUATU_COLUMN_VALUES;
  gboolean named = over != NULL && find_word (over, &word);

  *sure = TRUE;
  if (kind->filled == 0)
    return GUATU_COLUMN_NOTHING;
  if (named && word == GUATU_COLUMN_PARTS)
    return kind->periods * 2 > kind->filled && kind->bare == 0 ? GUATU_COLUMN_PERIODS
                                                               : GUATU_COLUMN_PARTS;
  if (named && word == GUATU_COLUMN_PERIODS)
    return kind->periods * 2 >= kind->filled ? GUATU_COLUMN_PERIODS
           : kind->parts * 2 >= kind->filled ? GUATU_COLUMN_PARTS
                                             : GUATU_COLUMN_NOTHING;
  if (kind->periods == kind->filled && (kind->bare < kind->filled || column == 0))
    return GUATU_COLUMN_PERIODS;
  if (kind->parts == kind->filled)
    return GUATU_COLUMN_PARTS;
  if (named && (word == GUATU_COLUMN_NOTHING || word == GUATU_COLUMN_UNITS))
    return word;
  if (kind->numbers * 2 >= kind->filled && !(named && column == 0))
    return GUATU_COLUMN_VALUES;
  if (kind->units == kind->filled)
    return GUATU_COLUMN_UNITS;
  if (named && word == GUATU_COLUMN_PLACES)
    return word;
  *sure = FALSE;
  if (kind->places * 2 > kind->filled)
    return GUATU_COLUMN_PLACES;
  if (kind->indicators * 3 >= kind->filled || named)
    return GUATU_COLUMN_INDICATORS;
  /* Names of neither: see guatu_sheet_find_columns(). */
  return GUATU_COLUMN_VALUES;
}

/* Joins what a row of headings says to what those above it say. */
static void
join (GuatuHeading *heading, GuatuHeading *below)
{
  if (below->has_unit)
    {
      guatu_unit_text_clear (&heading->unit);
      heading->unit = below->unit;
      heading->has_unit = TRUE;
      below->unit.word = NULL;
    }
  if (below->has_period)
    {
      heading->period = below->period;
      heading->has_period = TRUE;
    }
  if (below->part != NULL)
    {
      g_free (heading->part);
      heading->part = g_steal_pointer (&below->part);
    }
  if (below->status != GUATU_STATUS_ACTUAL)
    heading->status = below->status;
  heading->provisional = heading->provisional || below->provisional;
  if (below->is_growth)
    {
      heading->is_growth = TRUE;
      heading->comparison = below->comparison;
    }
  heading->is_total = heading->is_total || below->is_total;
  heading->is_part = heading->is_part || below->is_part;
  if (*below->name != '\0')
    {
      g_autofree char *over = heading->name;
      gboolean chinese = guatu_text_is_chinese (below->name);

      heading->name = *over == '\0' || g_str_equal (over, below->name)
                          ? g_strdup (below->name)
                          : g_strconcat (over, chinese ? "：" : ": ", below->name, NULL);
    }
}

/* A cell of an upper row is over all to its right up to the next one, where something
 * is under them. */
static const char *
find_over (const GuatuSheet *sheet, guint row, guint column)
{
  const char *text = guatu_cells_text (sheet->grid, row, column);
  gboolean below = FALSE;

  if (text != NULL || row + 1 >= sheet->first_body)
    return text;
  for (guint under = row + 1; under < sheet->first_body; under++)
    below = below || guatu_cells_text (sheet->grid, under, column) != NULL;
  while (below && column > 0 && text == NULL)
    {
      column--;
      if (g_array_index (sheet->columns, GuatuColumn, column) != GUATU_COLUMN_VALUES)
        return NULL;
      text = guatu_cells_text (sheet->grid, row, column);
    }
  return text;
}

static void
read_headings (GuatuSheet *sheet)
{
  sheet->headings = g_new0 (GuatuHeading, sheet->grid->n_columns);
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    {
      guatu_heading_parse (NULL, &sheet->headings[column]);
      if (g_array_index (sheet->columns, GuatuColumn, column) != GUATU_COLUMN_VALUES)
        continue;
      for (guint row = sheet->first_header; row < sheet->first_body; row++)
        {
          const char *text = find_over (sheet, row, column);
          g_auto (GuatuHeading) heading = { .name = NULL };
          g_auto (GuatuUnitText) unit = { NULL };

          if (text == NULL)
            continue;
          if (guatu_unit_text_parse (text, &unit))
            {
              guatu_heading_parse (NULL, &heading);
              heading.unit = unit;
              heading.has_unit = TRUE;
              unit.word = NULL;
            }
          else
            guatu_heading_parse (text, &heading);
          if (guatu_text_is_serial_year (text, &heading.period))
            {
              heading.has_period = TRUE;
              *heading.name = '\0';
            }
          join (&sheet->headings[column], &heading);
        }
    }
}

static void
find_places_in_headings (GuatuSheet *sheet)
{
  guint n = 0, n_places = 0;

  for (guint column = 0; column < sheet->grid->n_columns; column++)
    if (g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_VALUES
        && *sheet->headings[column].name != '\0')
      {
        n++;
        n_places += guatu_text_is_place (sheet->headings[column].name);
      }
  sheet->columns_are_places = n >= 2 && n_places * 2 > n;
  if (sheet->columns_are_places)
    guatu_sheet_note (sheet, _ ("The columns are places."));
}

/* Whether a column has anything, for another table of the sheet may be wider. */
static gboolean
has_any (const GuatuSheet *sheet, guint column)
{
  gboolean any = text_over (sheet, column) != NULL;

  for (guint i = 0; i < sheet->body->len && !any; i++)
    any = guatu_cells_text (sheet->grid, g_array_index (sheet->body, guint, i), column)
          != NULL;
  return any;
}

static void
tell_of_columns (GuatuSheet *sheet)
{
  static const char *const said[] = {
    [GUATU_COLUMN_PERIODS] = N_ ("Column %s has the periods."),
    [GUATU_COLUMN_PARTS] = N_ ("Column %s has the parts of a year."),
    [GUATU_COLUMN_PLACES] = N_ ("Column %s has the places."),
    [GUATU_COLUMN_INDICATORS] = N_ ("Column %s has the indicators."),
    [GUATU_COLUMN_UNITS] = N_ ("Column %s has the units."),
    [GUATU_COLUMN_NOTHING] = N_ ("Column %s is left out."),
  };

  for (guint column = 0; column < sheet->grid->n_columns; column++)
    {
      GuatuColumn kind = g_array_index (sheet->columns, GuatuColumn, column);
      g_autofree char *name = guatu_cells_column_name (sheet->grid, column);

      if (kind != GUATU_COLUMN_VALUES && has_any (sheet, column))
        guatu_sheet_note (sheet, _ (said[kind]), name);
    }
}

/* What names are of which nothing tells whether they are places or indicators: places
 * beside columns that have names of their own, and indicators beside columns of time or
 * of places. */
static GuatuColumn
choose_names (const GuatuSheet *sheet, guint column)
{
  guint n_named = 0, n_timed = 0, n_places = 0;

  if (sheet->options->orientation == GUATU_TABLE_ROWS)
    return GUATU_COLUMN_INDICATORS;
  if (sheet->options->orientation == GUATU_TABLE_COLUMNS)
    return GUATU_COLUMN_PLACES;
  for (guint other = column + 1; other < sheet->grid->n_columns; other++)
    {
      const char *over = text_over (sheet, other);
      g_auto (GuatuHeading) heading = { .name = NULL };

      guatu_heading_parse (over, &heading);
      n_timed += heading.has_period || heading.part != NULL;
      n_named += !heading.has_period && *heading.name != '\0';
      n_places += guatu_text_is_place (heading.name);
    }
  return n_named > n_timed && n_places * 2 <= n_named ? GUATU_COLUMN_PLACES
                                                      : GUATU_COLUMN_INDICATORS;
}

/**
 * guatu_sheet_find_columns:
 * @sheet: a table whose layout is known
 *
 * Finds what each column is, and reads what stands over it.
 */
void
guatu_sheet_find_columns (GuatuSheet *sheet)
{
  const GuatuTableOrientation said = sheet->options->orientation;

  for (guint column = 0; column < sheet->grid->n_columns; column++)
    {
      ColumnKind kind = look_at (sheet, column);
      gboolean sure = FALSE;
      GuatuColumn chosen = choose (sheet, column, &kind, &sure);

      if (!sure && said == GUATU_TABLE_ROWS)
        chosen = GUATU_COLUMN_INDICATORS;
      else if (!sure && said == GUATU_TABLE_COLUMNS)
        chosen = GUATU_COLUMN_PLACES;
      else if (!sure && chosen == GUATU_COLUMN_VALUES)
        {
          g_autofree char *name = guatu_cells_column_name (sheet->grid, column);

          chosen = choose_names (sheet, column);
          guatu_sheet_note (
              sheet,
              chosen == GUATU_COLUMN_PLACES
                  ? _ ("The names in column %s are taken for places; if "
                       "they are indicators, say “--orientation=rows”.")
                  : _ ("The names in column %s are taken for indicators; if "
                       "they are places, say “--orientation=columns”."),
              name);
        }
      g_array_append_val (sheet->columns, chosen);
    }
  read_headings (sheet);
  guatu_sheet_find_steps (sheet);
  find_places_in_headings (sheet);
  tell_of_columns (sheet);
}
