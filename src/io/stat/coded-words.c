/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/stat/coded-columns.h"
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
  { GUATU_CODED_YEARBOOK_PLACE, "year", "series", "value" },
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
  { "footnotes", GUATU_CODED_NOTE },
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
  { GUATU_CODED_YEARBOOK_PLACE, GUATU_CODED_PLACE },
  { "ref_area", GUATU_CODED_PLACE },
  { "indicator", GUATU_CODED_INDICATOR },
  { "series", GUATU_CODED_INDICATOR },
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

/** guatu_coded_bare_heading: (transfer full): a heading in small letters, without what it
 * adds to its word: ref_area.label, Area Code (M49). */
char *
guatu_coded_bare_heading (const char *heading)
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
      g_autofree char *bare = guatu_coded_bare_heading (g_ptr_array_index (headings, i));

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

/** guatu_coded_kind_of: what a column is by its bare heading. */
GuatuCodedKind
guatu_coded_kind_of (const char *heading)
{
  GuatuPeriod period;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (heading, kinds[i].heading))
      return kinds[i].kind;
  return guatu_period_code_parse (heading, '\0', &period) ? GUATU_CODED_PERIOD
                                                          : GUATU_CODED_DIMENSION;
}
