/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/json-values.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/stat/flags.h"

/* The numbers of JSON-stat, each at its place in the order of the dimensions, and the
 * status beside it. */

/* What the values are read with. */
typedef struct
{
  GuatuCube *cube;
  const GuatuJsonText *json;
  guint64 n_cells;
  char *all_status;   /* of all values, or NULL */
  GHashTable *status; /* from place to a status, or NULL */
  guint labels;       /* the object of what they mean, or 0 */
  GHashTable *told;
} Values;

static gboolean
refuse (GError **error, const char *message)
{
  g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID, message);
  return FALSE;
}

static gboolean
read_place (const char *text, guint64 n_cells, guint64 *place)
{
  return g_ascii_string_to_unsigned (text, 10, 0, n_cells - 1, place, NULL);
}

static void
add_status (Values *values, guint64 place, guint child)
{
  char *status = guatu_json_text_scalar (values->json, child);

  if (status != NULL && *status != '\0')
    g_hash_table_insert (values->status, g_memdup2 (&place, sizeof place), status);
  else
    g_free (status);
}

/* One status holds for all; an array has one for each place, and an object for some. An
 * array of one is for all, too. */
static void
read_status (Values *values, guint root)
{
  g_auto (GuatuJsonWalk) walk = { NULL };
  guint status = 0;
  guint64 place = 0;
  char kind;

  values->status = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  if (!guatu_json_text_member (values->json, root, "status", &status))
    return;
  kind = guatu_json_text_kind (values->json, status);
  if (kind == '"')
    values->all_status = guatu_json_text_string (values->json, status);
  if (kind != '[' && kind != '{')
    return;
  guatu_json_walk_init (&walk, values->json, status);
  while (guatu_json_walk_next (&walk))
    {
      place = walk.index;
      if (kind == '[' || read_place (walk.key->str, values->n_cells, &place))
        add_status (values, place, walk.child);
    }
  if (kind == '[' && walk.index == 0 && values->n_cells > 1)
    {
      place = 0;
      values->all_status = g_strdup (g_hash_table_lookup (values->status, &place));
    }
}

static void
find_status_labels (Values *values, guint root)
{
  guint extension = 0, status = 0;

  values->labels = 0;
  if (guatu_json_text_member_of_kind (values->json, root, "extension", '{', &extension)
      && guatu_json_text_member_of_kind (values->json, extension, "status", '{', &status))
    guatu_json_text_member_of_kind (values->json, status, "label", '{', &values->labels);
}

/* Signs that stand for what is missing, in the files of many offices. */
static const struct
{
  const char *sign;
  GuatuReason reason;
} signs[] = {
  { ".", GUATU_REASON_NOT_APPLICABLE }, { "..", GUATU_REASON_NOT_AVAILABLE },
  { ":", GUATU_REASON_NOT_AVAILABLE },  { "x", GUATU_REASON_NOT_APPLICABLE },
  { "m", GUATU_REASON_NOT_AVAILABLE },  { "na", GUATU_REASON_NOT_AVAILABLE },
  { "...", GUATU_REASON_CONFIDENTIAL }, { "…", GUATU_REASON_UNSAID },
};

/* What is not known of a status becomes a note. */
static void
note_status (Values *values, const char *status, GuatuObserved *observed)
{
  guint label = 0;
  g_autofree char *text = NULL;

  if (values->labels != 0
      && guatu_json_text_member (values->json, values->labels, status, &label))
    text = guatu_json_text_string (values->json, label);
  if (text != NULL)
    guatu_observed_note (observed, text, text);
  else
    {
      g_autofree char *zh = g_strdup_printf ("状态“%s”", status);
      g_autofree char *en = g_strdup_printf ("Status “%s”", status);

      guatu_observed_note (observed, zh, en);
    }
  if (g_hash_table_add (values->told, g_strdup (status)))
    guatu_cube_note (values->cube, _ ("The status “%s” is a note: %s"), status,
                     text != NULL ? text : status);
}

static void
apply_status (Values *values, guint64 place, GuatuObserved *observed)
{
  const char *status = g_hash_table_lookup (values->status, &place);
  g_auto (GuatuObserved) tried = GUATU_OBSERVED_INIT;
  const gboolean is_capital = status != NULL && g_ascii_isupper (*status);

  if (status == NULL)
    status = values->all_status;
  if (status == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (g_str_equal (status, signs[i].sign))
      {
        if (observed->missing)
          observed->reason = signs[i].reason;
        return;
      }
  if (strlen (status) <= 4
      && guatu_flag_apply (is_capital ? GUATU_FLAGS_SDMX : GUATU_FLAGS_EUROSTAT, status,
                           &tried))
    guatu_flag_apply (is_capital ? GUATU_FLAGS_SDMX : GUATU_FLAGS_EUROSTAT, status,
                      observed);
  else
    note_status (values, status, observed);
}

/* The values that a place has, the last dimension changing first. */
static void
find_members (const GuatuCube *cube, guint64 place, guint *members)
{
  for (guint i = cube->axes->len; i-- > 0;)
    {
      const guint n = MAX (guatu_cube_axis (cube, i)->members->len, 1u);

      members[i] = (guint) (place % n);
      place /= n;
    }
}

static gboolean
read_value (Values *values, guint64 place, guint child, GError **error)
{
  g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;
  guint members[GUATU_CUBE_MAX_AXES];

  if (!guatu_json_text_number (values->json, child, &observed.value, &observed.decimals))
    {
      g_autofree char *text = guatu_json_text_string (values->json, child);

      observed.missing = TRUE;
      for (guint i = 0; text != NULL && i < G_N_ELEMENTS (signs); i++)
        if (g_str_equal (text, signs[i].sign))
          observed.reason = signs[i].reason;
    }
  apply_status (values, place, &observed);
  find_members (values->cube, place, members);
  return guatu_cube_observe (values->cube, members, 0, &observed, child, error);
}

static gboolean
count_cells (Values *values, GError **error)
{
  values->n_cells = 1;
  for (guint i = 0; i < values->cube->axes->len; i++)
    {
      const guint n = guatu_cube_axis (values->cube, i)->members->len;

      if (n == 0)
        return refuse (error, _ ("The file has no numbers."));
      if (values->n_cells > G_MAXINT64 / n)
        return refuse (error, _ ("The file has more combinations of values than can be "
                                 "told apart. Choose fewer where it is from."));
      values->n_cells *= n;
    }
  return TRUE;
}

static gboolean
read_all (Values *values, guint list, GError **error)
{
  const gboolean is_array = guatu_json_text_kind (values->json, list) == '[';
  g_auto (GuatuJsonWalk) walk = { NULL };
  guint64 n = 0;

  guatu_json_walk_init (&walk, values->json, list);
  while (guatu_json_walk_next (&walk))
    {
      guint64 place = walk.index;

      if (is_array ? place >= values->n_cells
                   : !read_place (walk.key->str, values->n_cells, &place))
        return refuse (error, _ ("“value” has more numbers than the sizes of the "
                                 "dimensions say."));
      if (!read_value (values, place, walk.child, error))
        return FALSE;
      n++;
    }
  if (is_array && n < values->n_cells)
    guatu_cube_warn (
        values->cube, "value",
        _ ("It has fewer numbers than the sizes of the dimensions say: after "
           "the first %u there is nothing."),
        (guint) n);
  return TRUE;
}

/**
 * guatu_json_stat_read_values:
 * @cube: has the dimensions, and was begun
 * @json: a text
 * @root: the data set in it
 * @error: a #GuatuIoError
 *
 * Returns: whether all numbers were read
 */
gboolean
guatu_json_stat_read_values (GuatuCube *cube, const GuatuJsonText *json, guint root,
                             GError **error)
{
  Values values = { .cube = cube, .json = json };
  gboolean done = FALSE;
  guint list = 0;

  if (!count_cells (&values, error))
    return FALSE;
  if (!guatu_json_text_member_of_kind (json, root, "value", '[', &list)
      && !guatu_json_text_member_of_kind (json, root, "value", '{', &list))
    return refuse (error, _ ("There is no “value”, which has the numbers."));
  values.told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  read_status (&values, root);
  find_status_labels (&values, root);
  done = read_all (&values, list, error);
  g_hash_table_unref (values.told);
  g_hash_table_unref (values.status);
  g_free (values.all_status);
  return done;
}
