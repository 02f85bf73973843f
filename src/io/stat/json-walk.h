/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/problem.h"
#include "dataset/text.h"

G_BEGIN_DECLS

/* Members of an object: a table may have a number in each. */
#define GUATU_JSON_WIDE_MAX_MEMBERS 1000000u

/**
 * GuatuJsonText:
 * @text: without a byte order mark; outlives this
 * @spans: (element-type GuatuJsonSpan): where each value stands in it
 *
 * A JSON text that was scanned strictly, and is read where it stands, without a tree:
 * a table of a million numbers is a million members of one object.
 */
typedef struct
{
  const char *text;
  GArray *spans;
} GuatuJsonText;

/**
 * GuatuJsonWalk:
 * @child: the value that the walk is at, by the number of its span
 * @index: its place in what holds it, from 0
 * @key: its name in an object
 *
 * A walk through what an array or an object holds.
 */
typedef struct
{
  const GuatuJsonText *json;
  guint parent;
  guint child;
  guint next;
  guint index;
  GString *key;
} GuatuJsonWalk;

gboolean guatu_json_text_load (GuatuJsonText *json, const char *text, gsize length,
                               GuatuProblems *problems, GError **error);
void guatu_json_text_clear (GuatuJsonText *json);
char guatu_json_text_kind (const GuatuJsonText *json, guint value);
gboolean guatu_json_text_member (const GuatuJsonText *json, guint object, const char *key,
                                 guint *member);
gboolean guatu_json_text_member_of_kind (const GuatuJsonText *json, guint object,
                                         const char *key, char kind, guint *member);
char *guatu_json_text_string (const GuatuJsonText *json,
                              guint value) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_json_text_string_member (const GuatuJsonText *json, guint object,
                                     const char *key) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_json_text_scalar (const GuatuJsonText *json,
                              guint value) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_json_text_number (const GuatuJsonText *json, guint value, double *number,
                                 int *decimals);
void guatu_json_text_find (const GuatuJsonText *json, guint value, guint *line,
                           guint *column);
guint guatu_json_text_count_lines (const GuatuJsonText *json, guint from, guint to);
guint guatu_json_text_n_children (const GuatuJsonText *json, guint value);

void guatu_json_walk_init (GuatuJsonWalk *walk, const GuatuJsonText *json, guint parent);
gboolean guatu_json_walk_next (GuatuJsonWalk *walk);
void guatu_json_walk_clear (GuatuJsonWalk *walk);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuJsonText, guatu_json_text_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuJsonWalk, guatu_json_walk_clear)

G_END_DECLS
