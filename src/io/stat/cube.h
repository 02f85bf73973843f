/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/items/items.h"

G_BEGIN_DECLS

/* What a file of statistics may have at most; past any of these there is an error. */
#define GUATU_CUBE_MAX_AXES 32u
#define GUATU_CUBE_MAX_MEMBERS 100000u
#define GUATU_CUBE_MAX_INDICATORS 5000u

/* What a dimension of a file is to a dataset. */
typedef enum
{
  GUATU_ROLE_OTHER, /* becomes a part of the indicator's name */
  GUATU_ROLE_TIME,
  GUATU_ROLE_PLACE,
  GUATU_ROLE_INDICATOR,
  GUATU_ROLE_UNIT,
  GUATU_ROLE_FREQUENCY,
} GuatuRole;

/**
 * GuatuMember:
 * @code: as the file codes it
 * @label: what it is called; absent where the file has but a code
 * @note: may be absent
 * @unit: (nullable): of what is measured, as it is written
 * @unit_name: the same, or what a unit is called, where the file says it in both
 *   languages and without a multiplier; else absent
 * @unit_mult: the power of ten of its numbers
 * @decimals: with how many decimals they are shown, or -1
 * @parent: the number of the member that it is a part of, from 1, or 0
 * @is_total: whether it is all others together
 * @says_more: of a unit, whether it says what is measured, too: a share of GDP
 * @was_told: whether it was told that its numbers are left out
 * @period: if @has_period
 * @place: (nullable): that of a place
 *
 * One of the values of a dimension.
 */
typedef struct
{
  char *code;
  GuatuText label;
  GuatuText note;
  char *unit;
  GuatuText unit_name;
  int unit_mult;
  int decimals;
  guint parent;
  gboolean is_total;
  gboolean has_period;
  gboolean says_more;
  gboolean was_told;
  GuatuPeriod period;
  const GuatuPlace *place;
} GuatuMember;

/**
 * GuatuAxis:
 * @id: as the file names it
 * @label: what it is called; absent where the file has but an id
 * @scale: of times, what their list is said to have, or 0
 * @members: (element-type GuatuMember): in the order of the file
 * @by_code: their numbers, from 1
 * @total: the number of the value that is all others together, from 1, or 0
 * @has_parents: whether the file says what is a part of what
 * @in_name: whether what it says is a part of the indicator's name
 *
 * A dimension of a file.
 */
typedef struct
{
  char *id;
  GuatuText label;
  GuatuRole role;
  char scale;
  GPtrArray *members;
  GHashTable *by_code;
  guint total;
  gboolean has_parents;
  gboolean in_name;
} GuatuAxis;

/**
 * GuatuCube:
 * @items: what is made of it; its title is that of the file
 * @options: what somebody says of it
 * @name: what the file is called
 * @axes: (element-type GuatuAxis)
 * @subject: what is measured where no dimension says it; may be absent
 * @unit: (nullable): what all is in that says nothing else
 * @source: whom the numbers are from; may be absent
 * @published: (nullable): when, as a period is written
 * @url: (nullable): where, as http or https
 * @locate: tells where a number stands in the file
 *
 * A file of statistics as its dimensions have it, from which a dataset is made without
 * guessing: one dimension is the time, one the place, and each combination of the others
 * is an indicator.
 */
typedef struct _GuatuCube GuatuCube;
struct _GuatuCube
{
  GuatuItems items;
  const GuatuTableOptions *options;
  GuatuProblems *problems;
  char *name;
  GPtrArray *axes;
  GuatuText subject;
  char *unit;
  int unit_mult;
  int decimals;
  GuatuText source;
  char *published;
  char *url;
  void (*locate) (guint where, GuatuProblem *problem, gpointer reader);
  gpointer reader;
  const GuatuSource *source_item;
  GuatuAxis *time;
  GuatuAxis *place;
  GHashTable *by_cell;
  GuatuPeriod default_period;
  gboolean has_default_period;
};

GuatuCube *guatu_cube_new (const char *name, const GuatuTableOptions *options,
                           GuatuTableReport *report,
                           GuatuProblems *problems) G_GNUC_WARN_UNUSED_RESULT;
void guatu_cube_free (GuatuCube *cube);
GuatuAxis *guatu_cube_add_axis (GuatuCube *cube, const char *id, GuatuRole role,
                                GError **error);
GuatuAxis *guatu_cube_axis (const GuatuCube *cube, guint index);
GuatuRole guatu_role_of_id (const char *id);
void guatu_axis_set_too_many (const GuatuAxis *axis, GError **error);
GuatuMember *guatu_axis_add (GuatuAxis *axis, const char *code, GError **error);
GuatuMember *guatu_axis_member (const GuatuAxis *axis, guint index);
gboolean guatu_axis_find (const GuatuAxis *axis, const char *code, guint *index);
const char *guatu_axis_name (const GuatuAxis *axis);

gboolean guatu_cube_begin (GuatuCube *cube, GError **error);
gboolean guatu_cube_observe (GuatuCube *cube, const guint *members, int unit_mult,
                             GuatuObserved *observed, guint where, GError **error);
GuatuDataset *guatu_cube_finish (GuatuCube *cube,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean guatu_cube_key (const GuatuCube *cube, const guint *members, guint64 *key);
void guatu_cube_members (const GuatuCube *cube, guint64 key, guint *members);
GuatuItem *guatu_cube_item (const GuatuCube *cube, guint64 key);
void guatu_cube_name (GuatuCube *cube, const guint *members, GuatuText *name,
                      GuatuText *short_name);
const GuatuUnit *guatu_cube_find_unit (GuatuCube *cube, const guint *members, int *mult);
void guatu_cube_tell_apart (GuatuCube *cube);
void guatu_cube_note (GuatuCube *cube, const char *format, ...) G_GNUC_PRINTF (2, 3);
void guatu_cube_warn (GuatuCube *cube, const char *place, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuCube, guatu_cube_free)

G_END_DECLS
