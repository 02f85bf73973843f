/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/json-stat-cube.h"

#include "io/out/cell-text.h"
#include "io/out/json-stat-parts.h"
#include "io/out/stat-code.h"

/* The dimensions of a cube of JSON-stat. */

/** guatu_stat_cube_put_string: writes a member that is a text. */
void
guatu_stat_cube_put_string (GuatuStatCube *cube, const char *key, const char *value)
{
  guatu_json_writer_key (cube->writer, key);
  guatu_json_writer_string (cube->writer, value);
}

/** guatu_stat_cube_word: (transfer none): a word in the language of the names. */
const char *
guatu_stat_cube_word (const GuatuStatCube *cube, const char *zh, const char *en)
{
  return cube->language == GUATU_LANGUAGE_ZH ? zh : en;
}

/* The ids of a dimension in their order, and its names. */
typedef struct
{
  GPtrArray *ids;
  GPtrArray *names;
} Members;

static Members
members_new (void)
{
  return (Members) { g_ptr_array_new_with_free_func (g_free),
                     g_ptr_array_new_with_free_func (g_free) };
}

static void
members_add (Members *members, char *id, const char *name)
{
  g_ptr_array_add (members->ids, id);
  g_ptr_array_add (members->names, g_strdup (name));
}

static void
put_members (GuatuStatCube *cube, const Members *members)
{
  guatu_json_writer_key (cube->writer, "index");
  guatu_json_writer_begin_array (cube->writer);
  for (guint i = 0; i < members->ids->len; i++)
    guatu_json_writer_string (cube->writer, g_ptr_array_index (members->ids, i));
  guatu_json_writer_end_array (cube->writer);
  guatu_json_writer_key (cube->writer, "label");
  guatu_json_writer_begin_object (cube->writer);
  for (guint i = 0; i < members->ids->len; i++)
    guatu_stat_cube_put_string (cube, g_ptr_array_index (members->ids, i),
                                g_ptr_array_index (members->names, i));
  guatu_json_writer_end_object (cube->writer);
}

/* What a unit is called in both languages, without its multiplier, where that differs. */
static void
put_unit_names (GuatuStatCube *cube, const GuatuIndicator *indicator)
{
  const GuatuText *label = &indicator->unit->label;

  if (guatu_text_is_absent (label) || g_str_equal (label->zh, label->en))
    return;
  if (indicator->unit_mult != 0)
    {
      guatu_json_writer_key (cube->writer, "multiplier");
      guatu_json_writer_int (cube->writer, indicator->unit_mult);
    }
  guatu_stat_cube_put_string (cube, "zh", label->zh);
  guatu_stat_cube_put_string (cube, "en", label->en);
}

/* What indicators are in. */
static void
put_units (GuatuStatCube *cube)
{
  guatu_json_writer_key (cube->writer, "unit");
  guatu_json_writer_begin_object (cube->writer);
  for (guint i = 0; i < cube->dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (cube->dataset->indicators, i);
      g_autofree char *id = guatu_stat_id (indicator->id);
      g_autofree char *unit = guatu_cell_unit (indicator, cube->language);

      guatu_json_writer_key (cube->writer, id);
      guatu_json_writer_begin_object (cube->writer);
      guatu_stat_cube_put_string (cube, "label", unit);
      put_unit_names (cube, indicator);
      guatu_json_writer_end_object (cube->writer);
    }
  guatu_json_writer_end_object (cube->writer);
}

static Members
indicator_members (const GuatuStatCube *cube)
{
  Members members = members_new ();

  for (guint i = 0; i < cube->dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (cube->dataset->indicators, i);

      members_add (&members, guatu_stat_id (indicator->id),
                   guatu_text_get (&indicator->name, cube->language));
    }
  return members;
}

static Members
place_members (const GuatuStatCube *cube)
{
  Members members = members_new ();

  for (guint i = 0; i < cube->place_list->len; i++)
    {
      const GuatuPlace *place = g_ptr_array_index (cube->place_list, i);

      if (place != NULL)
        members_add (&members, guatu_stat_id (place->id),
                     guatu_text_get (&place->name, cube->language));
      else
        members_add (&members, g_strdup ("_Z"),
                     guatu_stat_cube_word (cube, "不适用", "Not applicable"));
    }
  return members;
}

static Members
period_members (const GuatuStatCube *cube)
{
  Members members = members_new ();

  for (guint i = 0; i < cube->periods->len; i++)
    {
      const GuatuPeriod period = g_array_index (cube->periods, GuatuPeriod, i);
      g_autofree char *label = guatu_period_to_label (period, cube->language);

      /* Other than SDMX, JSON-stat says nothing of how a span is written. */
      members_add (&members,
                   guatu_period_is_span (period) ? guatu_period_to_string (period)
                                                 : guatu_stat_period (period),
                   label);
    }
  return members;
}

static Members
type_members (const GuatuStatCube *cube)
{
  Members members = members_new ();

  members_add (&members, g_strdup ("OUTTURN"),
               guatu_stat_cube_word (cube, "实际", "Outturn"));
  members_add (&members, g_strdup ("TARGET"),
               guatu_stat_cube_word (cube, "目标", "Target"));
  return members;
}

static const struct
{
  const char *id;
  const char *role; /* NULL for none */
  const char *zh;
  const char *en;
  Members (*members) (const GuatuStatCube *cube);
} dimensions[] = {
  { "INDICATOR", "metric", "指标", "Indicator", indicator_members },
  { "REF_AREA", "geo", "地区", "Reference area", place_members },
  { "TIME_PERIOD", "time", "时期", "Time period", period_members },
  { "FIGURE_TYPE", NULL, "数据性质", "Type of figure", type_members },
};

static guint
n_dimensions (const GuatuStatCube *cube)
{
  return G_N_ELEMENTS (dimensions) - (cube->has_targets ? 0 : 1);
}

/** guatu_stat_cube_put_dimensions: writes what each dimension has, with names. */
void
guatu_stat_cube_put_dimensions (GuatuStatCube *cube)
{
  guatu_json_writer_key (cube->writer, "dimension");
  guatu_json_writer_begin_object (cube->writer);
  for (guint i = 0; i < n_dimensions (cube); i++)
    {
      Members members = dimensions[i].members (cube);

      guatu_json_writer_key (cube->writer, dimensions[i].id);
      guatu_json_writer_begin_object (cube->writer);
      guatu_stat_cube_put_string (
          cube, "label", guatu_stat_cube_word (cube, dimensions[i].zh, dimensions[i].en));
      guatu_json_writer_key (cube->writer, "category");
      guatu_json_writer_begin_object (cube->writer);
      put_members (cube, &members);
      if (i == 0)
        {
          put_units (cube);
          guatu_json_stat_put_parts (cube->writer, cube->dataset->indicators);
        }
      guatu_json_writer_end_object (cube->writer);
      guatu_json_writer_end_object (cube->writer);
      g_ptr_array_unref (members.ids);
      g_ptr_array_unref (members.names);
    }
  guatu_json_writer_end_object (cube->writer);
}

/** guatu_stat_cube_put_shape: writes which dimensions there are, and how long each is.
 */
void
guatu_stat_cube_put_shape (GuatuStatCube *cube)
{
  const guint sizes[]
      = { cube->dataset->indicators->len, cube->place_list->len, cube->periods->len, 2 };

  guatu_json_writer_key (cube->writer, "id");
  guatu_json_writer_begin_array (cube->writer);
  for (guint i = 0; i < n_dimensions (cube); i++)
    guatu_json_writer_string (cube->writer, dimensions[i].id);
  guatu_json_writer_end_array (cube->writer);
  guatu_json_writer_key (cube->writer, "size");
  guatu_json_writer_begin_array (cube->writer);
  for (guint i = 0; i < n_dimensions (cube); i++)
    guatu_json_writer_int (cube->writer, sizes[i]);
  guatu_json_writer_end_array (cube->writer);
  guatu_json_writer_key (cube->writer, "role");
  guatu_json_writer_begin_object (cube->writer);
  for (guint i = 0; i < G_N_ELEMENTS (dimensions) && dimensions[i].role != NULL; i++)
    {
      guatu_json_writer_key (cube->writer, dimensions[i].role);
      guatu_json_writer_begin_array (cube->writer);
      guatu_json_writer_string (cube->writer, dimensions[i].id);
      guatu_json_writer_end_array (cube->writer);
    }
  guatu_json_writer_end_object (cube->writer);
}
