/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/check.h"

#include "io/json-writer.h"

/* The form is public, as that of a dataset: it only grows. */
#define FORMAT 1

static void
write_string (GuatuJsonWriter *writer, const char *key, const char *value)
{
  guatu_json_writer_key (writer, key);
  guatu_json_writer_string (writer, value);
}

static void
write_number (GuatuJsonWriter *writer, const char *key, gint64 value)
{
  guatu_json_writer_key (writer, key);
  guatu_json_writer_int (writer, value);
}

/* From 1; 0 is written as null. */
static void
write_position (GuatuJsonWriter *writer, const char *key, guint value)
{
  guatu_json_writer_key (writer, key);
  if (value > 0)
    guatu_json_writer_int (writer, value);
  else
    guatu_json_writer_null (writer);
}

static void
write_message (GuatuJsonWriter *writer, const char *zh, const char *en)
{
  guatu_json_writer_key (writer, "message");
  guatu_json_writer_begin_object (writer);
  write_string (writer, "zh", zh);
  write_string (writer, "en", en);
  guatu_json_writer_end_object (writer);
}

/* What keeps a file or a chart from being used is only known in the program's language.
 */
static void
write_problem (GuatuJsonWriter *writer, const GuatuProblem *problem,
               GuatuLanguage language)
{
  const gboolean zh = language == GUATU_LANGUAGE_ZH;

  guatu_json_writer_begin_object (writer);
  write_string (writer, "severity", guatu_severity_to_string (GUATU_SEVERITY_ERROR));
  write_string (writer, "rule", "format");
  write_string (writer, "place", problem->place);
  write_position (writer, "line", problem->line);
  write_position (writer, "column", problem->column);
  write_message (writer, zh ? problem->message : NULL, zh ? NULL : problem->message);
  guatu_json_writer_key (writer, "figures");
  guatu_json_writer_begin_array (writer);
  guatu_json_writer_end_array (writer);
  guatu_json_writer_end_object (writer);
}

static void
write_figure (GuatuJsonWriter *writer, const GuatuFindingFigure *figure)
{
  const GuatuObservation *observation = figure->observation;
  g_autofree char *period = guatu_period_to_string (observation->period);

  guatu_json_writer_begin_object (writer);
  guatu_json_writer_begin_line (writer);
  write_string (writer, "indicator", figure->indicator->id);
  write_string (writer, "period", period);
  write_string (writer, "place",
                observation->place != NULL ? observation->place->id : NULL);
  write_string (writer, "status",
                guatu_status_to_string ((GuatuStatus) observation->status));
  guatu_json_writer_key (writer, "value");
  if (observation->missing)
    guatu_json_writer_null (writer);
  else
    guatu_json_writer_number (writer, observation->value,
                              MAX (guatu_observation_decimals (observation), 0));
  write_string (writer, "unit", figure->indicator->unit->id);
  write_number (writer, "unit_mult", figure->indicator->unit_mult);
  guatu_json_writer_end_object (writer);
  guatu_json_writer_end_line (writer);
}

static void
write_finding (GuatuJsonWriter *writer, const GuatuCheckedFile *file,
               const GuatuFinding *finding)
{
  g_autofree char *place
      = file->has_paths ? guatu_dataset_part_to_string (&finding->part) : NULL;

  guatu_json_writer_begin_object (writer);
  write_string (writer, "severity", guatu_severity_to_string (finding->severity));
  write_string (writer, "rule", finding->rule);
  write_string (writer, "place", place);
  write_position (writer, "line", 0);
  write_position (writer, "column", 0);
  write_message (writer, finding->message.zh, finding->message.en);
  guatu_json_writer_key (writer, "figures");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < finding->figures->len; i++)
    write_figure (writer, &g_array_index (finding->figures, GuatuFindingFigure, i));
  guatu_json_writer_end_array (writer);
  guatu_json_writer_end_object (writer);
}

static void
write_file (GuatuJsonWriter *writer, const GuatuCheckedFile *file, GuatuLanguage language)
{
  const GuatuProblem unopened
      = { .place = "", .message = file->error != NULL ? file->error->message : NULL };

  guatu_json_writer_begin_object (writer);
  write_string (writer, "file", file->name);
  guatu_json_writer_key (writer, "opens");
  guatu_json_writer_boolean (writer, file->dataset != NULL);
  guatu_json_writer_key (writer, "findings");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < file->problems->len; i++)
    write_problem (writer, g_ptr_array_index (file->problems, i), language);
  if (file->problems->len == 0 && file->dataset == NULL)
    write_problem (writer, &unopened, language);
  for (guint i = 0; file->findings != NULL && i < file->findings->len; i++)
    write_finding (writer, file, g_ptr_array_index (file->findings, i));
  guatu_json_writer_end_array (writer);
  guatu_json_writer_end_object (writer);
}

/**
 * guatu_checked_files_to_json:
 * @files: (element-type GuatuCheckedFile): what was checked
 * @language: the program's
 *
 * Returns: (transfer full): all of it for programs
 */
char *
guatu_checked_files_to_json (const GPtrArray *files, GuatuLanguage language)
{
  GuatuJsonWriter *writer = guatu_json_writer_new (TRUE);

  guatu_json_writer_begin_object (writer);
  write_number (writer, "guatu_check", FORMAT);
  guatu_json_writer_key (writer, "files");
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < files->len; i++)
    write_file (writer, g_ptr_array_index (files, i), language);
  guatu_json_writer_end_array (writer);
  guatu_json_writer_end_object (writer);
  return guatu_json_writer_finish (writer);
}
