/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/levels.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/cell-number.h"
#include "io/grid/columns.h"

/* How far in the rows of a table are whose names are not moved in: by their codes, 201,
 * 20101, 2010101 of a budget, which may stand in columns of their own for 类, 款 and 项;
 * or by 一、 before some of them, to which the others sum. */

static gboolean
is_code_word (const char *text)
{
  static const char *const words[] = { "科目编码",
                                       "科目代码",
                                       "功能科目编码",
                                       "功能分类科目编码",
                                       "编码",
                                       "预算科目编码",
                                       "支出功能分类科目编码",
                                       "功能分类编码",
                                       "经济科目编码",
                                       "收入分类科目编码",
                                       "类",
                                       "款",
                                       "项",
                                       "目",
                                       "代码" };
  g_autofree char *word = guatu_column_word (text);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (word, words[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_digits (const char *text)
{
  return *text != '\0' && strspn (text, "0123456789") == strlen (text);
}

static const char *
text_at (const GuatuSheet *sheet, guint index, guint column)
{
  return guatu_cells_text (sheet->grid, g_array_index (sheet->body, guint, index),
                           column);
}

/* Whether the codes of a column grow: a longer one begins with a shorter one above it. */
static gboolean
codes_grow (const GuatuSheet *sheet, guint column)
{
  const char *shorter = NULL;
  guint n = 0;

  for (guint i = 0; i < sheet->body->len; i++)
    {
      const char *code = text_at (sheet, i, column);

      if (code == NULL || !is_digits (code))
        continue;
      if (shorter != NULL && strlen (code) > strlen (shorter)
          && g_str_has_prefix (code, shorter))
        n++;
      else
        shorter = code;
    }
  return n >= 2;
}

/**
 * guatu_sheet_is_code:
 * @sheet: a table whose columns are known
 * @column: one of them
 *
 * Returns: whether it has the codes that rows are known by in a classification
 */
gboolean
guatu_sheet_is_code (const GuatuSheet *sheet, guint column)
{
  const char *over = guatu_sheet_text_over (sheet, column);

  return g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_NOTHING
         && over != NULL && is_code_word (over);
}

/* The level of a code: how many codes of other lengths are shorter. */
static guint
level_of_length (gsize length, guint lengths)
{
  guint level = 0;

  for (gsize shorter = 1; shorter < length && shorter < 32; shorter++)
    level += (lengths >> shorter) & 1u;
  return level;
}

static gboolean
find_by_codes (GuatuSheet *sheet, guint column)
{
  guint lengths = 0;

  if (!codes_grow (sheet, column))
    return FALSE;
  for (guint i = 0; i < sheet->body->len; i++)
    {
      const char *code = text_at (sheet, i, column);

      if (code != NULL && is_digits (code) && strlen (code) < 32)
        lengths |= 1u << strlen (code);
    }
  for (guint i = 0; i < sheet->body->len; i++)
    {
      const char *code = text_at (sheet, i, column);

      g_array_index (sheet->levels, guint, i)
          = code != NULL && is_digits (code)
                ? GUATU_LEVEL_STEP * level_of_length (strlen (code), lengths)
                : 0;
    }
  return TRUE;
}

/* 类, 款 and 项 in columns of their own: the last that has a code says how far in a row
 * is. */
static gboolean
find_by_columns (GuatuSheet *sheet, const guint *columns, guint n_columns)
{
  guint n_levels = 0;

  for (guint i = 0; i < sheet->body->len; i++)
    {
      guint level = 0;

      for (guint c = 0; c < n_columns; c++)
        {
          const char *code = text_at (sheet, i, columns[c]);

          if (code != NULL && is_digits (code))
            level = c;
        }
      g_array_index (sheet->levels, guint, i) = GUATU_LEVEL_STEP * level;
      n_levels |= 1u << level;
    }
  return (n_levels & (n_levels - 1)) != 0;
}

/* Whether a row is numbered as those of the highest level are: 一、 */
static gboolean
is_numbered (const char *text)
{
  static const char *const figures = "一二三四五六七八九十";
  const char *at = text;

  while (*at != '\0' && g_utf8_strchr (figures, -1, g_utf8_get_char (at)) != NULL)
    at = g_utf8_next_char (at);
  return at > text && g_str_has_prefix (at, "、");
}

/* Whether two names of a column are numbered so, which most tables have none of. */
static gboolean
has_numbered (const GuatuSheet *sheet, guint column)
{
  guint n = 0;

  for (guint i = 0; i < sheet->body->len && n < 2; i++)
    {
      const char *text = text_at (sheet, i, column);

      n += text != NULL && is_numbered (text);
    }
  return n == 2;
}

/* The column of names, if no name of it is moved in. */
static gboolean
find_names (const GuatuSheet *sheet, guint *column)
{
  for (*column = 0; *column < sheet->columns->len; (*column)++)
    if (g_array_index (sheet->columns, GuatuColumn, *column) == GUATU_COLUMN_INDICATORS)
      break;
  for (guint i = 0; *column < sheet->columns->len && i < sheet->body->len; i++)
    {
      const GuatuCell *cell = guatu_cells_cell (
          sheet->grid, g_array_index (sheet->body, guint, i), *column);

      if (cell != NULL && cell->indent > 0)
        return FALSE;
    }
  return *column < sheet->columns->len;
}

/* The first number of a row. */
static gboolean
find_number (const GuatuSheet *sheet, guint index, double *value)
{
  for (guint column = 0; column < sheet->columns->len; column++)
    {
      const char *text = text_at (sheet, index, column);
      g_auto (GuatuCellNumber) number = { .missing = FALSE };

      if (g_array_index (sheet->columns, GuatuColumn, column) != GUATU_COLUMN_VALUES
          || text == NULL)
        continue;
      if (!guatu_cell_number_parse (text, sheet->decimal_comma, &number)
          || number.missing)
        return FALSE;
      *value = number.number.value;
      return TRUE;
    }
  return FALSE;
}

/* Whether the rows that are one level in sum to the one before them, to a hundredth,
 * wherever there are two or more: else they need be no parts of it. */
static gboolean
levels_sum (const GuatuSheet *sheet)
{
  double whole = 0, sum = 0;
  guint n = 0;

  for (guint i = 0; i <= sheet->body->len; i++)
    {
      const gboolean ends = i == sheet->body->len;
      const guint level = ends ? 0 : g_array_index (sheet->levels, guint, i);
      double value = 0;

      if (!ends && !find_number (sheet, i, &value))
        return FALSE;
      if (level > 0)
        {
          sum += value;
          n++;
          continue;
        }
      if (n > 1 && ABS (sum - whole) > 0.01 * ABS (whole))
        return FALSE;
      whole = value;
      sum = 0;
      n = 0;
    }
  return TRUE;
}

/* Names that are not numbered are in the numbered one before them, if two or more are
 * numbered as it is, and if they sum to it; sums are not. */
static gboolean
find_by_numbers (GuatuSheet *sheet)
{
  guint n_numbered = 0, n_others = 0, column = 0;
  gboolean any = FALSE;

  if (!find_names (sheet, &column) || !has_numbered (sheet, column))
    return FALSE;
  for (guint i = 0; i < sheet->body->len; i++)
    {
      const char *text = text_at (sheet, i, column);
      const gboolean numbered = text != NULL && is_numbered (text);
      g_auto (GuatuHeading) said = { .name = NULL };

      guatu_heading_parse (text, &said);
      any = any || numbered;
      n_numbered += numbered;
      n_others += any && !numbered && !said.is_total;
      g_array_index (sheet->levels, guint, i)
          = any && !said.is_total && !numbered ? GUATU_LEVEL_STEP : 0;
    }
  return n_numbered >= 2 && n_others >= 2 && levels_sum (sheet);
}

/**
 * guatu_sheet_find_levels:
 * @sheet: a table whose columns are known
 *
 * Finds how far in each row is, where blanks before its name do not say it.
 */
void
guatu_sheet_find_levels (GuatuSheet *sheet)
{
  g_autofree guint *columns = g_new0 (guint, sheet->columns->len + 1);
  guint n = 0;

  for (guint column = 0; column < sheet->columns->len && n < 30; column++)
    if (guatu_sheet_is_code (sheet, column))
      columns[n++] = column;
  sheet->levels = g_array_new (FALSE, TRUE, sizeof (guint));
  g_array_set_size (sheet->levels, sheet->body->len);
  if (n == 1 && find_by_codes (sheet, columns[0]))
    guatu_sheet_note (sheet, _ ("The codes of the rows say what is a part of what."));
  else if (n > 1 && find_by_columns (sheet, columns, n))
    guatu_sheet_note (sheet, _ ("The codes of the rows say what is a part of what."));
  else if (guatu_sheet_find_subtotals (sheet))
    guatu_sheet_note (sheet, _ ("Rows that are subtotals say what is a part of what."));
  else if (find_by_numbers (sheet))
    guatu_sheet_note (sheet,
                      _ ("Numbers before names, such as 一、, say what is a part of "
                         "what."));
  else
    g_clear_pointer (&sheet->levels, g_array_unref);
}

/** guatu_sheet_level: how far in a row of numbers is whose name stands in a cell. */
guint
guatu_sheet_level (const GuatuSheet *sheet, guint index, const GuatuCell *cell)
{
  if (sheet->levels == NULL || index >= sheet->levels->len)
    return cell->indent;
  return g_array_index (sheet->levels, guint, index);
}
