/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/vega-lite-out.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/json-writer.h"
#include "io/out/cell-text.h"
#include "io/out/chart-grid.h"
#include "text/said-text.h"

/* Vega-Lite 5: a chart with its numbers, or several under each other. Missing is null,
 * since "" would be drawn as 0; the categories are the domain of their scale, since a
 * category without numbers would go; fields have plain names, since brackets, dots and
 * quotes in one break a chart in silence; and years are words in an order, not times. */

#define SCHEMA "https://vega.github.io/schema/vega-lite/v5.json"

/**
 * Spec:
 * @grid: what the chart shows
 */
typedef struct
{
  GuatuJsonWriter *writer;
  const GuatuChartGrid *grid;
  const GuatuChartDescription *chart;
  GuatuLanguage language;
} Spec;

/* How a mark of ours is one of theirs. */
static const struct
{
  GuatuMarkKind mark;
  const char *type;
  gboolean has_points;
  gboolean begins_at_zero;
} marks[] = {
  { GUATU_MARK_BAR, "bar", FALSE, TRUE },    { GUATU_MARK_LINE, "line", TRUE, FALSE },
  { GUATU_MARK_SLOPE, "line", TRUE, FALSE }, { GUATU_MARK_AREA, "area", FALSE, TRUE },
  { GUATU_MARK_DOT, "point", FALSE, FALSE }, { GUATU_MARK_HEAT, "rect", FALSE, FALSE },
  { GUATU_MARK_RING, "arc", FALSE, FALSE },
};

static int
find_mark (GuatuMarkKind mark)
{
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (marks[i].mark == mark)
      return (int) i;
  return -1;
}

static void
put_string (Spec *spec, const char *key, const char *value)
{
  guatu_json_writer_key (spec->writer, key);
  guatu_json_writer_string (spec->writer, value);
}

static void
put_boolean (Spec *spec, const char *key, gboolean value)
{
  guatu_json_writer_key (spec->writer, key);
  guatu_json_writer_boolean (spec->writer, value);
}

static void
begin (Spec *spec, const char *key)
{
  guatu_json_writer_key (spec->writer, key);
  guatu_json_writer_begin_object (spec->writer);
}

static void
end (Spec *spec)
{
  guatu_json_writer_end_object (spec->writer);
}

static const char *
name_of (const Spec *spec, const GPtrArray *names, guint index)
{
  return guatu_text_get (g_ptr_array_index (names, index), spec->language);
}

/* A row a category, with a field for each series: c, s1, s2. */
static void
put_data (Spec *spec)
{
  begin (spec, "data");
  guatu_json_writer_key (spec->writer, "values");
  guatu_json_writer_begin_array (spec->writer);
  for (guint i = 0; i < spec->grid->categories->len; i++)
    {
      guatu_json_writer_begin_object (spec->writer);
      guatu_json_writer_begin_line (spec->writer);
      put_string (spec, "c", name_of (spec, spec->grid->categories, i));
      for (guint j = 0; j < spec->grid->series->len; j++)
        {
          g_autofree char *field = g_strdup_printf ("s%u", j + 1);
          double value = 0;
          int decimals = 0;

          guatu_json_writer_key (spec->writer, field);
          if (guatu_chart_grid_value (spec->grid, i, j, &value, &decimals))
            guatu_json_writer_number (spec->writer, value, decimals);
          else
            guatu_json_writer_null (spec->writer);
        }
      guatu_json_writer_end_object (spec->writer);
      guatu_json_writer_end_line (spec->writer);
    }
  guatu_json_writer_end_array (spec->writer);
  end (spec);
}

/* The fields of the series become one, with which of them a number is. */
static void
put_fold (Spec *spec)
{
  guatu_json_writer_key (spec->writer, "transform");
  guatu_json_writer_begin_array (spec->writer);
  guatu_json_writer_begin_object (spec->writer);
  guatu_json_writer_key (spec->writer, "fold");
  guatu_json_writer_begin_array (spec->writer);
  for (guint j = 0; j < spec->grid->series->len; j++)
    {
      g_autofree char *field = g_strdup_printf ("s%u", j + 1);

      guatu_json_writer_string (spec->writer, field);
    }
  guatu_json_writer_end_array (spec->writer);
  guatu_json_writer_key (spec->writer, "as");
  guatu_json_writer_begin_array (spec->writer);
  guatu_json_writer_string (spec->writer, "s");
  guatu_json_writer_string (spec->writer, "v");
  guatu_json_writer_end_array (spec->writer);
  guatu_json_writer_end_object (spec->writer);
  guatu_json_writer_end_array (spec->writer);
}

static void
put_mark (Spec *spec)
{
  const int mark = find_mark (spec->chart->mark);

  begin (spec, "mark");
  put_string (spec, "type", marks[mark].type);
  if (marks[mark].has_points)
    put_boolean (spec, "point", TRUE);
  if (spec->chart->mark == GUATU_MARK_RING)
    {
      guatu_json_writer_key (spec->writer, "innerRadius");
      guatu_json_writer_int (spec->writer, 60);
    }
  put_boolean (spec, "tooltip", TRUE);
  end (spec);
}

/* The names of a side as the domain of its scale, in their order. */
static void
put_domain (Spec *spec, const GPtrArray *names, gboolean are_fields)
{
  guatu_json_writer_key (spec->writer, "domain");
  guatu_json_writer_begin_array (spec->writer);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *field = g_strdup_printf ("s%u", i + 1);

      guatu_json_writer_string (spec->writer,
                                are_fields ? field : name_of (spec, names, i));
    }
  guatu_json_writer_end_array (spec->writer);
}

static void
put_category (Spec *spec, const char *channel)
{
  begin (spec, channel);
  put_string (spec, "field", "c");
  put_string (spec, "type", "ordinal");
  guatu_json_writer_key (spec->writer, "title");
  guatu_json_writer_null (spec->writer);
  guatu_json_writer_key (spec->writer, "sort");
  guatu_json_writer_null (spec->writer);
  begin (spec, "scale");
  put_domain (spec, spec->grid->categories, FALSE);
  end (spec);
  end (spec);
}

static void
put_stack (Spec *spec)
{
  guatu_json_writer_key (spec->writer, "stack");
  if (spec->chart->stack == GUATU_STACK_SHARE)
    guatu_json_writer_string (spec->writer, "normalize");
  else if (spec->chart->stack == GUATU_STACK_ZERO)
    guatu_json_writer_string (spec->writer, "zero");
  else
    guatu_json_writer_null (spec->writer);
}

static void
put_values (Spec *spec, const char *channel)
{
  const int mark = find_mark (spec->chart->mark);
  g_autofree char *unit = guatu_cell_unit (spec->grid->indicator, spec->language);

  begin (spec, channel);
  put_string (spec, "field", "v");
  put_string (spec, "type", "quantitative");
  put_string (spec, "title", unit);
  if (g_str_equal (channel, "x") || g_str_equal (channel, "y"))
    {
      put_stack (spec);
      begin (spec, "scale");
      if (spec->chart->scale == GUATU_SCALE_LOG)
        put_string (spec, "type", "log");
      else
        put_boolean (spec, "zero",
                     marks[mark].begins_at_zero || spec->chart->zero == GUATU_ZERO_YES);
      end (spec);
    }
  end (spec);
}

/* The words of the series stand in the legend, or at their axis, by an expression over
 * their fields. */
static void
put_words (Spec *spec, const char *where)
{
  g_autoptr (GString) words = g_string_new ("{");

  for (guint j = 0; j < spec->grid->series->len; j++)
    {
      g_autofree char *name = g_strescape (name_of (spec, spec->grid->series, j), NULL);
      g_autofree char *plain = NULL;

      /* An expression has the escapes of JavaScript, and letters as they are. */
      plain = g_strcompress (name);
      g_string_append_printf (words, "%ss%u: '", j > 0 ? ", " : "", j + 1);
      for (const char *c = plain; *c != '\0'; c++)
        {
          if (*c == '\'' || *c == '\\')
            g_string_append_c (words, '\\');
          g_string_append_c (words, *c);
        }
      g_string_append_c (words, '\'');
    }
  g_string_append (words, "}[datum.value]");
  begin (spec, where);
  guatu_json_writer_key (spec->writer, "title");
  guatu_json_writer_null (spec->writer);
  put_string (spec, "labelExpr", words->str);
  end (spec);
}

static void
put_series (Spec *spec, const char *channel)
{
  begin (spec, channel);
  put_string (spec, "field", "s");
  put_string (spec, "type", "nominal");
  begin (spec, "scale");
  put_domain (spec, spec->grid->series, TRUE);
  end (spec);
  put_words (spec, g_str_equal (channel, "color") ? "legend" : "axis");
  end (spec);
}

static gboolean
lies (const Spec *spec)
{
  return spec->chart->mark == GUATU_MARK_DOT
         || (spec->chart->mark == GUATU_MARK_BAR
             && (spec->chart->orientation == GUATU_ORIENTATION_HORIZONTAL
                 || (spec->chart->orientation == GUATU_ORIENTATION_AUTO
                     && spec->chart->category != GUATU_DIMENSION_PERIOD)));
}

/* A ring has angles, a heat table two sides, and all else a side of values. */
static void
put_encoding (Spec *spec)
{
  const gboolean several = spec->grid->series->len > 1;

  begin (spec, "encoding");
  if (spec->chart->mark == GUATU_MARK_RING)
    {
      put_values (spec, "theta");
      put_category (spec, "color");
    }
  else if (spec->chart->mark == GUATU_MARK_HEAT)
    {
      put_category (spec, "x");
      put_series (spec, "y");
      put_values (spec, "color");
    }
  else
    {
      put_category (spec, lies (spec) ? "y" : "x");
      put_values (spec, lies (spec) ? "x" : "y");
      if (several)
        put_series (spec, "color");
      if (several && spec->chart->mark == GUATU_MARK_BAR
          && spec->chart->stack == GUATU_STACK_NONE)
        {
          begin (spec, lies (spec) ? "yOffset" : "xOffset");
          put_string (spec, "field", "s");
          end (spec);
        }
    }
  end (spec);
}

static void
put_title (Spec *spec)
{
  begin (spec, "title");
  put_string (spec, "text",
              guatu_chart_said_in (spec->chart, &spec->chart->title, spec->language));
  if (!guatu_text_is_absent (&spec->chart->subtitle))
    put_string (
        spec, "subtitle",
        guatu_chart_said_in (spec->chart, &spec->chart->subtitle, spec->language));
  put_string (spec, "anchor", "start");
  end (spec);
}

/* The members of one chart. */
static void
put_chart (Spec *spec)
{
  put_title (spec);
  guatu_json_writer_key (spec->writer, "width");
  guatu_json_writer_int (spec->writer, 480);
  put_data (spec);
  put_fold (spec);
  put_mark (spec);
  put_encoding (spec);
}

static gboolean
can_draw (const GuatuChartDescription *chart)
{
  return chart->problems == NULL && chart->layers == NULL && find_mark (chart->mark) >= 0;
}

/* What a chart shows, if Vega-Lite has a mark for it and it is in one unit. */
static GuatuChartGrid *
grid_of (const GuatuChartDescription *chart)
{
  g_autoptr (GuatuChartGrid) grid
      = can_draw (chart) ? guatu_chart_grid_new (chart) : NULL;

  return grid != NULL && !grid->is_mixed ? g_steal_pointer (&grid) : NULL;
}

static void
put_all (Spec *spec, const GPtrArray *grids)
{
  put_string (spec, "$schema", SCHEMA);
  if (grids->len > 1)
    {
      guatu_json_writer_key (spec->writer, "vconcat");
      guatu_json_writer_begin_array (spec->writer);
    }
  for (guint i = 0; i < grids->len; i++)
    {
      spec->grid = g_ptr_array_index (grids, i);
      spec->chart = spec->grid->chart;
      if (grids->len > 1)
        guatu_json_writer_begin_object (spec->writer);
      put_chart (spec);
      if (grids->len > 1)
        end (spec);
    }
  if (grids->len < 2)
    return;
  guatu_json_writer_end_array (spec->writer);
  begin (spec, "resolve");
  begin (spec, "scale");
  put_string (spec, "color", "independent");
  end (spec);
  end (spec);
}

/**
 * guatu_write_vega_lite:
 * @dataset: a dataset
 * @options: which charts, and the language of their words
 * @error: %GUATU_IO_ERROR_INVALID if it has no mark for any of them
 *
 * Writes one chart, or several under each other, as a specification of Vega-Lite. Those
 * that it has no mark for are left out.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
guatu_write_vega_lite (const GuatuDataset *dataset, const GuatuWriteOptions *options,
                       GError **error)
{
  const GPtrArray *charts = options->charts != NULL ? options->charts : dataset->charts;
  g_autoptr (GPtrArray) grids
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_chart_grid_free);
  Spec spec = { .language = options->language };
  char *text;

  for (guint i = 0; i < charts->len; i++)
    {
      GuatuChartGrid *grid = grid_of (g_ptr_array_index (charts, i));

      if (grid != NULL)
        g_ptr_array_add (grids, grid);
    }
  if (grids->len == 0)
    {
      g_set_error_literal (
          error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
          _ ("Vega-Lite has no mark for any of these charts: it draws "
             "bars, lines, slopes, areas, dots, rings and heat tables of "
             "one unit, without layers."));
      return NULL;
    }
  spec.writer = guatu_json_writer_new (TRUE);
  guatu_json_writer_begin_object (spec.writer);
  put_all (&spec, grids);
  end (&spec);
  text = guatu_json_writer_finish (spec.writer);
  return g_bytes_new_take (text, strlen (text));
}
