/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/coded-columns.h"

#include <string.h>

#include "io/stat/period-code.h"

/* The headings of what statistical databases let one download, in which codes stand
 * beside names: OECD.Stat, FAOSTAT, UN Data, ILOSTAT, the Global Health Observatory of
 * the WHO, and the World Economic Outlook of the IMF. */

/* What their first rows have, each all of it. */
static const char *const known_by[][4] = {
  { "location", "time", "value" },
  { "time", "value", "flag codes" },
  { "domain", "element", "item", "value" },
  { "country or area", "value", "value footnotes" },
  { "country or area", "quantity", "quantity footnotes" },
  { "ref_area", "indicator", "time", "obs_value" },
  { "indicator", "location", "period", "factvaluenumeric" },
  { "weo subject code", "country", "units" },
  { "series_code", "country", "indicator", "scale" },
  { "seriesdescription", "geoareaname", "timeperiod", "value" },
};

static const struct
{
  const char *heading;
  GuatuCodedKind kind;
} kinds[] = {
  { "value", GUATU_CODED_VALUE },
  { "quantity", GUATU_CODED_VALUE },
  { "obs_value", GUATU_CODED_VALUE },
  { "factvaluenumeric", GUATU_CODED_VALUE },
  { "flag codes", GUATU_CODED_FLAGS },
  { "flag", GUATU_CODED_FLAGS },
  { "obs_status", GUATU_CODED_FLAGS },
  { "flags", GUATU_CODED_FLAG_NAMES },
  { "flag description", GUATU_CODED_FLAG_NAMES },
  { "powercode code", GUATU_CODED_MULTIPLIER },
  { "powercode", GUATU_CODED_MULTIPLIER },
  { "scale", GUATU_CODED_MULTIPLIER },
  { "note", GUATU_CODED_NOTE },
  { "factcomments", GUATU_CODED_NOTE },
  { "value footnotes", GUATU_CODED_FOOTNOTE },
  { "quantity footnotes", GUATU_CODED_FOOTNOTE },
  { "estimates start after", GUATU_CODED_ESTIMATES },
  { "domain", GUATU_CODED_TITLE },
  { "domain code", GUATU_CODED_IGNORED },
  { "time", GUATU_CODED_TIME },
  { "year", GUATU_CODED_TIME },
  { "year(s)", GUATU_CODED_TIME },
  { "period", GUATU_CODED_TIME },
  { "location", GUATU_CODED_PLACE },
  { "cou", GUATU_CODED_PLACE },
  { "iso", GUATU_CODED_PLACE },
  { "country", GUATU_CODED_PLACE },
  { "country or area", GUATU_CODED_PLACE },
  { "ref_area", GUATU_CODED_PLACE },
  { "indicator", GUATU_CODED_INDICATOR },
  { "subject", GUATU_CODED_INDICATOR },
  { "element", GUATU_CODED_INDICATOR },
  { "subject descriptor", GUATU_CODED_INDICATOR },
  { "unit", GUATU_CODED_UNIT },
  { "units", GUATU_CODED_UNIT },
  { "factvalueuom", GUATU_CODED_UNIT },
  { "frequency", GUATU_CODED_QUIET },
  { "freq", GUATU_CODED_QUIET },
  { "record type", GUATU_CODED_QUIET },
  { "reliability", GUATU_CODED_QUIET },
  { "source", GUATU_CODED_QUIET },
  { "source year", GUATU_CODED_LEFT_OUT },
  { "subject notes", GUATU_CODED_LEFT_OUT },
  { "country/series-specific notes", GUATU_CODED_LEFT_OUT },
  { "note_classif", GUATU_CODED_LEFT_OUT },
  { "note_indicator", GUATU_CODED_LEFT_OUT },
  { "note_source", GUATU_CODED_LEFT_OUT },
  { "factvaluenumericlow", GUATU_CODED_LEFT_OUT },
  { "factvaluenumerichigh", GUATU_CODED_LEFT_OUT },
  { "seriesdescription", GUATU_CODED_INDICATOR },
  { "geoareaname", GUATU_CODED_PLACE },
  { "timeperiod", GUATU_CODED_TIME },
  { "nature", GUATU_CODED_QUIET },
  { "reporting type", GUATU_CODED_QUIET },
  { "footnote", GUATU_CODED_NOTE },
  { "latest_actual_annual_data", GUATU_CODED_ESTIMATES },
  { "seriescode", GUATU_CODED_IGNORED },
  { "geoareacode", GUATU_CODED_IGNORED },
  { "goal", GUATU_CODED_IGNORED },
  { "target", GUATU_CODED_IGNORED },
  { "series_code", GUATU_CODED_IGNORED },
  { "obs_measure", GUATU_CODED_IGNORED },
  { "dataset", GUATU_CODED_IGNORED },
  { "series_name", GUATU_CODED_IGNORED },
  { "contact_point", GUATU_CODED_IGNORED },
  { "department", GUATU_CODED_IGNORED },
  { "publisher", GUATU_CODED_IGNORED },
  { "language", GUATU_CODED_IGNORED },
  { "topic", GUATU_CODED_IGNORED },
  { "topic_dataset", GUATU_CODED_IGNORED },
  { "keywords", GUATU_CODED_IGNORED },
  { "keywords_dataset", GUATU_CODED_IGNORED },
  { "license", GUATU_CODED_IGNORED },
  { "doi", GUATU_CODED_IGNORED },
  { "access_sharing_level", GUATU_CODED_IGNORED },
  { "access_sharing_notes", GUATU_CODED_IGNORED },
  { "security_classification", GUATU_CODED_IGNORED },
  { "key_indicator", GUATU_CODED_IGNORED },
  { "geoinfourl", GUATU_CODED_IGNORED },
  { "publication_date", GUATU_CODED_IGNORED },
  { "update_date", GUATU_CODED_IGNORED },
  { "upperbound", GUATU_CODED_LEFT_OUT },
  { "lowerbound", GUATU_CODED_LEFT_OUT },
  { "methodology", GUATU_CODED_LEFT_OUT },
  { "methodology_notes", GUATU_CODED_LEFT_OUT },
  { "full_description", GUATU_CODED_LEFT_OUT },
  { "suggested_citation", GUATU_CODED_LEFT_OUT },
  { "short_source_citation", GUATU_CODED_LEFT_OUT },
  { "full_source_citation", GUATU_CODED_LEFT_OUT },
  { "historical_data_source", GUATU_CODED_LEFT_OUT },
  { "derivation_type", GUATU_CODED_LEFT_OUT },
  { "overlap", GUATU_CODED_LEFT_OUT },
  { "status", GUATU_CODED_LEFT_OUT },
  { "author", GUATU_CODED_LEFT_OUT },
  { "time_detail", GUATU_CODED_LEFT_OUT },
  { "timecoverage", GUATU_CODED_LEFT_OUT },
  { "baseperiod", GUATU_CODED_LEFT_OUT },
  { "weo country code", GUATU_CODED_IGNORED },
  { "weo subject code", GUATU_CODED_IGNORED },
  { "indicatorcode", GUATU_CODED_IGNORED },
  { "valuetype", GUATU_CODED_IGNORED },
  { "parentlocationcode", GUATU_CODED_IGNORED },
  { "parentlocation", GUATU_CODED_IGNORED },
  { "location type", GUATU_CODED_IGNORED },
  { "spatialdimvaluecode", GUATU_CODED_IGNORED },
  { "period type", GUATU_CODED_IGNORED },
  { "islatestyear", GUATU_CODED_IGNORED },
  { "dim1 type", GUATU_CODED_IGNORED },
  { "dim2 type", GUATU_CODED_IGNORED },
  { "dim3 type", GUATU_CODED_IGNORED },
  { "dim1valuecode", GUATU_CODED_IGNORED },
  { "dim2valuecode", GUATU_CODED_IGNORED },
  { "dim3valuecode", GUATU_CODED_IGNORED },
  { "datasourcedimvaluecode", GUATU_CODED_IGNORED },
  { "datasource", GUATU_CODED_QUIET },
  { "factvaluenumericprefix", GUATU_CODED_IGNORED },
  { "factvaluenumericlowprefix", GUATU_CODED_IGNORED },
  { "factvaluenumerichighprefix", GUATU_CODED_IGNORED },
  { "factvaluetranslationid", GUATU_CODED_IGNORED },
  { "language", GUATU_CODED_IGNORED },
  { "datemodified", GUATU_CODED_IGNORED },
};

/* A heading in small letters, without what it adds to its word: ref_area.label, Area Code
 * (M49). */
static char *
bare_heading (const char *heading)
{
  g_autofree char *small = g_ascii_strdown (heading, -1);
  char *bracket = strstr (small, " code (");

  if (bracket != NULL)
    bracket[strlen (" code")] = '\0';
  if (g_str_has_suffix (small, ".label"))
    small[strlen (small) - strlen (".label")] = '\0';
  return g_steal_pointer (&small);
}

static gboolean
has_heading (const GPtrArray *headings, const char *wanted)
{
  for (guint i = 0; i < headings->len; i++)
    {
      g_autofree char *bare = bare_heading (g_ptr_array_index (headings, i));

      if (g_str_equal (bare, wanted))
        return TRUE;
    }
  return FALSE;
}

/**
 * guatu_coded_headings:
 * @headings: (element-type utf8): the first row of a file
 *
 * Returns: whether it is that of one of these databases
 */
gboolean
guatu_coded_headings (const GPtrArray *headings)
{
  for (guint i = 0; i < G_N_ELEMENTS (known_by); i++)
    {
      gboolean has_all = TRUE;

      for (guint j = 0;
           has_all && j < G_N_ELEMENTS (known_by[i]) && known_by[i][j] != NULL; j++)
        has_all = has_heading (headings, known_by[i][j]);
      if (has_all)
        return TRUE;
    }
  return FALSE;
}

static GuatuCodedKind
kind_of (const char *heading)
{
  GuatuPeriod period;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (heading, kinds[i].heading))
      return kinds[i].kind;
  return guatu_period_code_parse (heading, '\0', &period) ? GUATU_CODED_PERIOD
                                                          : GUATU_CODED_DIMENSION;
}

static gboolean
is_capital (const char *heading)
{
  for (const char *at = heading; *at != '\0'; at++)
    if (g_ascii_islower (*at))
      return FALSE;
  return *heading != '\0';
}

/* Whether a column has the codes of what the one after it names: Item Code, Item;
 * MEASURE, Measure; LOCATION, Country; indicator, indicator.label. */
static gboolean
is_code_of (const char *heading, const char *next)
{
  g_autofree char *bare = bare_heading (heading);
  g_autofree char *bare_next = bare_heading (next);

  if (*next == '\0')
    return FALSE;
  if (g_str_has_suffix (bare, " code"))
    return strlen (bare) == strlen (bare_next) + strlen (" code")
           && g_str_has_prefix (bare, bare_next);
  return is_capital (heading) ? !is_capital (next) && kind_of (bare) >= GUATU_CODED_TIME
                                    && kind_of (bare_next) >= GUATU_CODED_TIME
                              : g_str_equal (bare, bare_next);
}

static void
column_clear (gpointer data)
{
  g_free (((GuatuCodedColumn *) data)->id);
}

/* The column that says what a dimension of the WHO is: Dim1 type, of Dim1. */
static guint
find_name_of (const GuatuCells *cells, const char *bare)
{
  g_autofree char *type = g_strconcat (bare, " type", NULL);

  for (guint i = 0; i < cells->n_columns; i++)
    if (g_ascii_strcasecmp (guatu_cells_or_empty (cells, 0, i), type) == 0)
      return i;
  return 0;
}

/* Only one column is what a number has once; the WHO gives its numbers as texts, too, in
 * the last one of them. */
static void
keep_first (GArray *columns, GuatuCodedKind kind)
{
  gboolean any = FALSE;

  for (guint i = 0; i < columns->len; i++)
    {
      GuatuCodedColumn *column = &g_array_index (columns, GuatuCodedColumn, i);

      if (column->kind == kind && any)
        column->kind = GUATU_CODED_IGNORED;
      any = any || column->kind == kind;
    }
}

static GuatuCodedColumn *
find_column (GArray *columns, GuatuCodedKind kind)
{
  for (guint i = 0; i < columns->len; i++)
    if (g_array_index (columns, GuatuCodedColumn, i).kind == kind)
      return &g_array_index (columns, GuatuCodedColumn, i);
  return NULL;
}

/* Where nothing else is of a kind, what may be of it is: Area is a place, but beside
 * countries it is urban or rural; a measure without a unit is that. */
static void
settle (GArray *columns, const char *heading, GuatuCodedKind kind)
{
  for (guint i = 0; i < columns->len && find_column (columns, kind) == NULL; i++)
    {
      GuatuCodedColumn *column = &g_array_index (columns, GuatuCodedColumn, i);
      g_autofree char *bare = bare_heading (column->id);

      if (column->kind == GUATU_CODED_DIMENSION && g_str_has_prefix (bare, heading))
        {
          column->kind = kind;
          column->named_by = 0;
        }
    }
}

/* The number of an indicator of the Sustainable Development Goals is in the name of none
 * of its series. */
static void
drop_numbered (GArray *columns)
{
  gboolean described = FALSE;

  for (guint i = 0; i < columns->len; i++)
    described = described
                || g_ascii_strcasecmp (g_array_index (columns, GuatuCodedColumn, i).id,
                                       "SeriesDescription")
                       == 0;
  for (guint i = 0; described && i < columns->len; i++)
    if (g_ascii_strcasecmp (g_array_index (columns, GuatuCodedColumn, i).id, "Indicator")
        == 0)
      g_array_index (columns, GuatuCodedColumn, i).kind = GUATU_CODED_IGNORED;
}

/* A second column of what there is one of names the first one, or is another dimension:
 * ISO and Country, with others between them; INDICATOR and SUBJECT. */
static void
settle_second (GArray *columns, GuatuCodedKind kind)
{
  GuatuCodedColumn *first = find_column (columns, kind);

  for (guint i = 0; first != NULL && i < columns->len; i++)
    {
      GuatuCodedColumn *column = &g_array_index (columns, GuatuCodedColumn, i);

      if (column == first || column->kind != kind)
        continue;
      column->kind = GUATU_CODED_DIMENSION;
      if (kind == GUATU_CODED_PLACE && first->name < i)
        {
          first->name = i;
          column->kind = GUATU_CODED_IGNORED;
        }
    }
}

/**
 * guatu_coded_columns:
 * @cells: a download of one of these databases
 *
 * Returns: (transfer full) (element-type GuatuCodedColumn): what each column is
 */
GArray *
guatu_coded_columns (const GuatuCells *cells)
{
  GArray *columns = g_array_new (FALSE, TRUE, sizeof (GuatuCodedColumn));

  g_array_set_clear_func (columns, column_clear);
  for (guint i = 0; i < cells->n_columns; i++)
    {
      const char *heading = guatu_cells_or_empty (cells, 0, i);
      const char *next
          = i + 1 < cells->n_columns ? guatu_cells_or_empty (cells, 0, i + 1) : "";
      g_autofree char *bare = bare_heading (heading);
      GuatuCodedColumn column
          = { .kind = kind_of (bare), .id = g_strdup (heading), .name = i };
      const gboolean is_named
          = i > 0 && columns->len > 0
            && g_array_index (columns, GuatuCodedColumn, i - 1).name == i;

      if (*heading == '\0' || is_named)
        column.kind = GUATU_CODED_IGNORED;
      else if (column.kind >= GUATU_CODED_TIME && is_code_of (heading, next))
        {
          g_autofree char *bare_next = bare_heading (next);

          column.name = i + 1;
          column.kind = MIN (column.kind, kind_of (bare_next));
        }
      if (column.kind == GUATU_CODED_DIMENSION)
        column.named_by = find_name_of (cells, bare);
      g_array_append_val (columns, column);
    }
  keep_first (columns, GUATU_CODED_VALUE);
  keep_first (columns, GUATU_CODED_MULTIPLIER);
  drop_numbered (columns);
  settle (columns, "area", GUATU_CODED_PLACE);
  settle (columns, "measure", GUATU_CODED_UNIT);
  settle_second (columns, GUATU_CODED_PLACE);
  settle_second (columns, GUATU_CODED_INDICATOR);
  return columns;
}
