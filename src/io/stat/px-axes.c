/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/px-axes.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"
#include "io/io-error.h"
#include "io/stat/period-code.h"

/* The variables of PX with their values, each in the languages that the file has. */

static const char *const lists[] = { "STUB", "HEADING" };

static const char *
value_at (const GuatuPxEntry *entry, guint index)
{
  return entry != NULL && index < entry->values->len
             ? g_ptr_array_index (entry->values, index)
             : NULL;
}

/* What a language calls the variable at a place of STUB or HEADING; keys of that language
 * have this name, too. */
static const char *
name_in (const GuatuPxText *px, const char *list, const char *language, guint index)
{
  return value_at (guatu_px_text_find (px, list, language, NULL, NULL), index);
}

/* Sets a text from what the two languages and that of the file say. */
static void
set_both (const GuatuPxText *px, const char *own, const char *zh, const char *en,
          GuatuText *text)
{
  if (zh == NULL
      && (px->language == NULL || !g_str_has_prefix (px->language, "en") || en == NULL))
    zh = px->language != NULL && g_str_has_prefix (px->language, "zh") ? own : zh;
  if (en == NULL && px->language != NULL && g_str_has_prefix (px->language, "en"))
    en = own;
  if (zh == NULL && en == NULL)
    en = own;
  guatu_text_set (text, zh, en);
}

/* The text of a value of a variable in both languages. */
static void
label_of (const GuatuPxText *px, const char *list, guint place, guint index,
          const char *own, GuatuText *label)
{
  const char *said[2] = { NULL };

  for (guint l = 0; l < 2; l++)
    {
      const char *language = px->languages[l];
      const char *name = language != NULL ? name_in (px, list, language, place) : NULL;

      if (name != NULL)
        said[l]
            = value_at (guatu_px_text_find (px, "VALUES", language, name, NULL), index);
    }
  set_both (px, own, said[0], said[1], label);
}

static GuatuRole
find_role (const GuatuPxText *px, const char *name)
{
  static const struct
  {
    const char *type;
    GuatuRole role;
  } types[] = { { "TIME", GUATU_ROLE_TIME },
                { "GEOGRAPHICAL", GUATU_ROLE_PLACE },
                { "CONTENTS", GUATU_ROLE_INDICATOR } };
  const char *type = guatu_px_text_value (px, "VARIABLE-TYPE", name, NULL);
  const char *code = guatu_px_text_value (px, "VARIABLECODE", name, NULL);
  GuatuRole role;

  if (guatu_px_text_find (px, "TIMEVAL", NULL, name, NULL) != NULL)
    return GUATU_ROLE_TIME;
  if (g_strcmp0 (guatu_px_text_value (px, "CONTVARIABLE", NULL, NULL), name) == 0)
    return GUATU_ROLE_INDICATOR;
  if (guatu_px_text_find (px, "MAP", NULL, name, NULL) != NULL)
    return GUATU_ROLE_PLACE;
  for (guint i = 0; type != NULL && i < G_N_ELEMENTS (types); i++)
    if (g_ascii_strcasecmp (type, types[i].type) == 0)
      return types[i].role;
  role = code != NULL ? guatu_role_of_id (code) : GUATU_ROLE_OTHER;
  return role != GUATU_ROLE_OTHER ? role : guatu_role_of_id (name);
}

/* What is said of one value of a variable. */
static void
describe (const GuatuPxText *px, const char *name, const char *value, GuatuMember *member)
{
  const char *unit = guatu_px_text_value (px, "UNITS", value, NULL);
  const char *precision = guatu_px_text_value (px, "PRECISION", name, value);
  const char *note = guatu_px_text_value (px, "VALUENOTE", name, value);
  const char *total = guatu_px_text_value (px, "ELIMINATION", name, NULL);

  if (unit == NULL && value != NULL)
    unit = guatu_px_text_value (px, "UNITS", member->code, NULL);
  member->unit = g_strdup (unit);
  if (precision != NULL && g_ascii_isdigit (*precision))
    member->decimals = MIN (precision[0] - '0', GUATU_NUMBER_MAX_DECIMALS);
  if (note == NULL)
    note = guatu_px_text_value (px, "VALUENOTEX", name, value);
  if (note != NULL)
    guatu_text_set (&member->note, note, note);
  member->is_total = total != NULL
                     && (g_str_equal (total, value) || g_str_equal (total, member->code));
}

static gboolean
refuse (GError **error, const char *name, const char *message)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID, "“%s”: %s", name, message);
  return FALSE;
}

/* The codes of a list of times say which they are; the values may be words. */
static gboolean
add_members (const GuatuPxText *px, GuatuAxis *axis, const char *list, guint place,
             GError **error)
{
  const GuatuPxEntry *values = guatu_px_text_find (px, "VALUES", NULL, axis->id, NULL);
  const GuatuPxEntry *codes = guatu_px_text_find (px, "CODES", NULL, axis->id, NULL);
  const GuatuPxEntry *times = guatu_px_text_find (px, "TIMEVAL", NULL, axis->id, NULL);

  if (values == NULL)
    values = codes != NULL ? codes : times;
  if (values == NULL || values->values->len == 0)
    return refuse (error, axis->id, _ ("it has no VALUES."));
  if (codes != NULL && codes->values->len != values->values->len)
    return refuse (error, axis->id, _ ("it has not as many CODES as VALUES."));
  axis->scale = times != NULL ? times->scale : '\0';
  for (guint i = 0; i < values->values->len; i++)
    {
      const char *value = value_at (values, i);
      const char *code = codes != NULL ? value_at (codes, i) : value;
      GuatuMember *member = guatu_axis_add (axis, code, error);

      if (member == NULL)
        return FALSE;
      label_of (px, list, place, i, value, &member->label);
      if (times != NULL && times->values->len == values->values->len)
        member->has_period
            = guatu_period_code_parse (value_at (times, i), axis->scale, &member->period);
      describe (px, axis->id, value, member);
    }
  return TRUE;
}

static gboolean
add_axis (GuatuCube *cube, const GuatuPxText *px, const char *list, guint place,
          const char *name, GError **error)
{
  GuatuAxis *axis = guatu_cube_add_axis (cube, name, find_role (px, name), error);

  if (axis == NULL)
    return FALSE;
  set_both (px, name,
            px->languages[0] != NULL ? name_in (px, list, px->languages[0], place) : NULL,
            px->languages[1] != NULL ? name_in (px, list, px->languages[1], place) : NULL,
            &axis->label);
  return add_members (px, axis, list, place, error);
}

/**
 * guatu_px_read_axes:
 * @cube: is given the variables
 * @px: a file
 * @n_stub: (out): how many of them are in the stub, and come first
 * @error: a #GuatuIoError
 *
 * Returns: whether there are variables, and all have values
 */
gboolean
guatu_px_read_axes (GuatuCube *cube, const GuatuPxText *px, guint *n_stub, GError **error)
{
  *n_stub = 0;
  for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
    {
      const GuatuPxEntry *names = guatu_px_text_find (px, lists[l], NULL, NULL, NULL);

      for (guint i = 0; names != NULL && i < names->values->len; i++)
        if (!add_axis (cube, px, lists[l], i, value_at (names, i), error))
          return FALSE;
      if (l == 0)
        *n_stub = cube->axes->len;
    }
  if (cube->axes->len == 0)
    return refuse (error, "STUB", _ ("the file names no variables."));
  return TRUE;
}
