/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/read.h"

#include "io/json-writer.h"

static void
write_string (GuatuJsonWriter *writer, const char *key, const char *value)
{
  guatu_json_writer_key (writer, key);
  if (value != NULL)
    guatu_json_writer_string (writer, value);
  else
    guatu_json_writer_null (writer);
}

static void
write_integer (GuatuJsonWriter *writer, const char *key, gint64 value)
{
  guatu_json_writer_key (writer, key);
  guatu_json_writer_int (writer, value);
}

static void
write_boolean (GuatuJsonWriter *writer, const char *key, gboolean value)
{
  guatu_json_writer_key (writer, key);
  guatu_json_writer_boolean (writer, value);
}

/* What a figure is compared with, in one word, or a period; NULL if it does not say. */
static char *
base_of (const GuatuProseFigure *figure)
{
  static const char *const words[] = {
    [GUATU_COMPARED_YEAR] = "yoy",         [GUATU_COMPARED_MONTH] = "mom",
    [GUATU_COMPARED_PREVIOUS] = "prev",    [GUATU_COMPARED_AVERAGE] = "avg",
    [GUATU_COMPARED_TWO_YEARS] = "2y-avg", [GUATU_COMPARED_PLACE] = "place",
  };

  if (figure->compared == GUATU_COMPARED_UNSAID)
    return NULL;
  if (figure->compared == GUATU_COMPARED_PERIOD)
    return figure->compared_period.year > 0
               ? guatu_period_to_string (figure->compared_period)
               : NULL;
  return g_strdup (words[figure->compared]);
}

/* A unit by its id, but for those that have a shorter name beside numbers. */
static const char *
unit_of (const GuatuUnitName *unit)
{
  switch (unit != NULL ? unit->kind : GUATU_UNIT_NONE)
    {
    case GUATU_UNIT_NONE:
      return "none";
    case GUATU_UNIT_POINTS:
      return "pp";
    case GUATU_UNIT_MULTIPLE:
      return "times";
    case GUATU_UNIT_CONCENTRATION:
      return "ug/m3";
    default:
      return unit->id;
    }
}

static void
write_value (GuatuJsonWriter *writer, const GuatuProseFigure *figure)
{
  guatu_json_writer_key (writer, "value");
  guatu_json_writer_number (writer, figure->value, figure->decimals);
  guatu_json_writer_key (writer, "value_hi");
  if (figure->bound == GUATU_BOUND_RANGE)
    guatu_json_writer_number (writer, figure->high, figure->decimals_high);
  else
    guatu_json_writer_null (writer);
  write_integer (writer, "unit_mult", figure->mult);
  write_string (writer, "unit", unit_of (figure->unit));
  write_string (writer, "unit_word", figure->word);
  write_string (writer, "per",
                figure->per != NULL ? unit_of (figure->per) : figure->per_word);
  write_string (writer, "bound", guatu_bound_to_string (figure->bound));
}

static void
write_figure (GuatuJsonWriter *writer, const GuatuProseFigure *figure)
{
  g_autofree char *period
      = figure->period.year > 0 ? guatu_period_to_string (figure->period) : NULL;
  g_autofree char *base = base_of (figure);
  g_autofree char *why = guatu_prose_why (figure);

  guatu_json_writer_begin_object (writer);
  write_string (writer, "name", figure->name);
  write_string (writer, "name_en", figure->name_en);
  write_string (writer, "indicator", figure->indicator);
  write_value (writer, figure);
  write_string (writer, "status", guatu_status_to_string (figure->status));
  write_string (writer, "period", period);
  write_boolean (writer, "change", figure->is_change);
  write_string (writer, "base", base);
  write_string (writer, "part_of", figure->part_of);
  write_string (writer, "place", figure->place);
  write_string (writer, "section", figure->section);
  write_string (writer, "quote", figure->quote);
  write_integer (writer, "start", (gint64) figure->start);
  write_integer (writer, "end", (gint64) figure->end);
  guatu_json_writer_key (writer, "confidence");
  guatu_json_writer_number (writer, figure->confidence, 2);
  write_boolean (writer, "sure", guatu_prose_is_sure (figure));
  write_string (writer, "why", why);
  guatu_json_writer_end_object (writer);
}

static void
write_left (GuatuJsonWriter *writer, const GuatuProseLeft *left, GuatuReadPlace *place)
{
  g_autofree char *words = guatu_read_words (place, left->start, left->end);

  guatu_json_writer_begin_object (writer);
  write_integer (writer, "start", (gint64) left->start);
  write_integer (writer, "end", (gint64) left->end);
  write_string (writer, "text", words);
  write_string (writer, "reason", left->reason);
  guatu_json_writer_end_object (writer);
}

/**
 * guatu_read_to_json:
 * @prose: what was read from a report
 * @text: the report
 *
 * Returns: (transfer full): it as JSON
 */
char *
guatu_read_to_json (const GuatuProse *prose, const char *text)
{
  GuatuJsonWriter *writer = guatu_json_writer_new (TRUE);
  GuatuReadPlace place = { text, 0 };

  guatu_json_writer_begin_object (writer);
  guatu_json_writer_key (writer, "figures");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < prose->figures->len; i++)
    write_figure (writer, g_ptr_array_index (prose->figures, i));
  guatu_json_writer_end_array (writer);
  guatu_json_writer_key (writer, "left_out");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < prose->left->len; i++)
    write_left (writer, &g_array_index (prose->left, GuatuProseLeft, i), &place);
  guatu_json_writer_end_array (writer);
  guatu_json_writer_end_object (writer);
  return guatu_json_writer_finish (writer);
}
