/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/cube.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/bare-name.h"
#include "io/io-error.h"
#include "io/stat/code-label.h"

static void
member_free (gpointer data)
{
  GuatuMember *member = data;

  g_free (member->code);
  guatu_text_clear (&member->label);
  guatu_text_clear (&member->note);
  g_free (member->unit);
  guatu_text_clear (&member->unit_name);
  g_free (member);
}

static void
axis_free (gpointer data)
{
  GuatuAxis *axis = data;

  g_free (axis->id);
  guatu_text_clear (&axis->label);
  g_hash_table_unref (axis->by_code);
  g_ptr_array_unref (axis->members);
  g_free (axis);
}

static void
tell (gconstpointer where, const char *message, gpointer reader)
{
  guatu_problems_add (((GuatuCube *) reader)->problems, "", 0, 0, "%s", message);
}

/* Says of two observations that nothing tells apart where the first one stands. */
static void
tell_of_second (const GuatuCube *cube, const GuatuItem *item, guint index,
                GuatuProblem *problem)
{
  const GuatuObservation *observation
      = guatu_indicator_observation (item->indicator, index);
  const GuatuPlace *place = observation->place;
  g_autofree char *period = guatu_period_to_string (observation->period);
  GuatuProblem first = { .place = NULL };

  cube->locate (
      GPOINTER_TO_UINT (g_ptr_array_index (item->cells, problem->part.same_as - 1)),
      &first, cube->reader);
  g_free (problem->message);
  problem->message = g_strdup_printf (
      _ ("“%s” of %s%s%s has two values, here and in %s. Keep one of them."),
      item->indicator->name.zh, place != NULL ? place->name.zh : "",
      place != NULL ? " " : "", period, first.place != NULL ? first.place : "");
  g_free (first.place);
}

/* A problem with an observation is where its number stands. */
static void
locate (GuatuProblem *problem, gpointer reader)
{
  GuatuCube *cube = reader;
  const GuatuDatasetPart *part = &problem->part;
  const GuatuItem *item;
  guint index;

  if (part->list != GUATU_LIST_INDICATORS || part->index < 0
      || (guint) part->index >= cube->items.list->len || cube->locate == NULL)
    return;
  item = guatu_items_get (&cube->items, (guint) part->index);
  index = (guint) MAX (part->observation, 0);
  if (index >= item->cells->len)
    return;
  if (part->same_as > 0 && part->same_as <= item->cells->len)
    tell_of_second (cube, item, index, problem);
  cube->locate (GPOINTER_TO_UINT (g_ptr_array_index (item->cells, index)), problem,
                cube->reader);
}

static const GuatuPlaces places = { tell, locate };

/**
 * guatu_cube_new:
 * @name: the name of the file
 * @options: what somebody says of it
 * @report: how it is understood
 * @problems: what is wrong with it
 *
 * Returns: (transfer full): a file without dimensions yet
 */
GuatuCube *
guatu_cube_new (const char *name, const GuatuTableOptions *options,
                GuatuTableReport *report, GuatuProblems *problems)
{
  GuatuCube *cube = g_new0 (GuatuCube, 1);

  guatu_items_init (&cube->items, &places, problems, report, cube);
  cube->options = options;
  cube->problems = problems;
  cube->name = guatu_bare_name (name);
  cube->axes = g_ptr_array_new_with_free_func (axis_free);
  cube->decimals = -1;
  cube->by_cell = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  return cube;
}

/** guatu_cube_free: frees a file's dimensions, but for a dataset that was finished. */
void
guatu_cube_free (GuatuCube *cube)
{
  guatu_items_clear (&cube->items);
  g_ptr_array_unref (cube->axes);
  g_hash_table_unref (cube->by_cell);
  guatu_text_clear (&cube->subject);
  guatu_text_clear (&cube->source);
  g_free (cube->published);
  g_free (cube->unit);
  g_free (cube->url);
  g_free (cube->name);
  g_free (cube);
}

static const struct
{
  const char *id;
  GuatuRole role;
} ids[] = {
  { "time", GUATU_ROLE_TIME },           { "time_period", GUATU_ROLE_TIME },
  { "year", GUATU_ROLE_TIME },           { "年份", GUATU_ROLE_TIME },
  { "geo", GUATU_ROLE_PLACE },           { "ref_area", GUATU_ROLE_PLACE },
  { "region", GUATU_ROLE_PLACE },        { "area", GUATU_ROLE_PLACE },
  { "country", GUATU_ROLE_PLACE },       { "entity", GUATU_ROLE_PLACE },
  { "地区", GUATU_ROLE_PLACE },          { "indicator", GUATU_ROLE_INDICATOR },
  { "measure", GUATU_ROLE_INDICATOR },   { "series", GUATU_ROLE_INDICATOR },
  { "indic", GUATU_ROLE_INDICATOR },     { "contentscode", GUATU_ROLE_INDICATOR },
  { "指标", GUATU_ROLE_INDICATOR },      { "unit", GUATU_ROLE_UNIT },
  { "unit_measure", GUATU_ROLE_UNIT },   { "freq", GUATU_ROLE_FREQUENCY },
  { "frequency", GUATU_ROLE_FREQUENCY },
};

/**
 * guatu_role_of_id:
 * @id: what a dimension is called, in a format that does not say what it is
 *
 * Returns: what a dimension of this name is in all files
 */
GuatuRole
guatu_role_of_id (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    if (g_ascii_strcasecmp (id, ids[i].id) == 0)
      return ids[i].role;
  return g_ascii_strncasecmp (id, "indic_", strlen ("indic_")) == 0 ? GUATU_ROLE_INDICATOR
                                                                    : GUATU_ROLE_OTHER;
}

/**
 * guatu_cube_add_axis:
 * @cube: a file
 * @id: what it calls the dimension
 * @role: what it is
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Adds a dimension without values yet.
 *
 * Returns: (transfer none) (nullable): the dimension
 */
GuatuAxis *
guatu_cube_add_axis (GuatuCube *cube, const char *id, GuatuRole role, GError **error)
{
  GuatuAxis *axis;

  if (cube->axes->len == GUATU_CUBE_MAX_AXES)
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                   _ ("There are more than %u dimensions. Choose fewer where the file "
                      "is from."),
                   GUATU_CUBE_MAX_AXES);
      return NULL;
    }
  axis = g_new0 (GuatuAxis, 1);
  axis->id = g_strdup (id);
  axis->role = role;
  axis->members = g_ptr_array_new_with_free_func (member_free);
  axis->by_code = g_hash_table_new (g_str_hash, g_str_equal);
  g_ptr_array_add (cube->axes, axis);
  return axis;
}

/** guatu_cube_axis: (transfer none): one of the dimensions, by its number. */
GuatuAxis *
guatu_cube_axis (const GuatuCube *cube, guint index)
{
  return g_ptr_array_index (cube->axes, index);
}

/** guatu_axis_set_too_many: says that a dimension has more values than one may have. */
void
guatu_axis_set_too_many (const GuatuAxis *axis, GError **error)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
               _ ("“%s” has more than %u values. Choose fewer where the file is from."),
               guatu_axis_name (axis), GUATU_CUBE_MAX_MEMBERS);
}

/**
 * guatu_axis_add:
 * @axis: a dimension
 * @code: what the file calls the value
 * @error: %GUATU_IO_ERROR_LIMIT or %GUATU_IO_ERROR_INVALID
 *
 * Adds a value.
 *
 * Returns: (transfer none) (nullable): the value, which has no label yet
 */
GuatuMember *
guatu_axis_add (GuatuAxis *axis, const char *code, GError **error)
{
  GuatuMember *member;

  if (axis->members->len == GUATU_CUBE_MAX_MEMBERS)
    {
      guatu_axis_set_too_many (axis, error);
      return NULL;
    }
  if (g_hash_table_contains (axis->by_code, code))
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                   _ ("“%s” has the value “%s” twice. Remove one of them."),
                   guatu_axis_name (axis), code);
      return NULL;
    }
  member = g_new0 (GuatuMember, 1);
  member->code = g_strdup (code);
  member->decimals = -1;
  g_ptr_array_add (axis->members, member);
  g_hash_table_insert (axis->by_code, member->code,
                       GUINT_TO_POINTER (axis->members->len));
  return member;
}

/** guatu_axis_member: (transfer none): one of the values, by its number from 0. */
GuatuMember *
guatu_axis_member (const GuatuAxis *axis, guint index)
{
  return g_ptr_array_index (axis->members, index);
}

/**
 * guatu_axis_find:
 * @axis: a dimension
 * @code: a value
 * @index: (out): its number, from 0
 *
 * Returns: whether the dimension has it
 */
gboolean
guatu_axis_find (const GuatuAxis *axis, const char *code, guint *index)
{
  const guint number = GPOINTER_TO_UINT (g_hash_table_lookup (axis->by_code, code));

  if (number == 0)
    return FALSE;
  *index = number - 1;
  return TRUE;
}

/** guatu_axis_name: (transfer none): what to call a dimension in messages. */
const char *
guatu_axis_name (const GuatuAxis *axis)
{
  return axis->label.zh != NULL ? axis->label.zh : axis->id;
}

/** guatu_cube_note: says how something was understood. */
void
guatu_cube_note (GuatuCube *cube, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  guatu_table_report_add (cube->items.report, FALSE, "", "%s", text);
}

/** guatu_cube_warn: says that something was left out, and where it stands. */
void
guatu_cube_warn (GuatuCube *cube, const char *place, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  guatu_table_report_add (cube->items.report, TRUE, place, "%s", text);
}
