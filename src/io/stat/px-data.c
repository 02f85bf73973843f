/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/px-data.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"
#include "io/io-error.h"
#include "io/stat/flags.h"

/* The numbers of PX, each at its place in the order of the variables. Blanks, commas,
 * semicolons and tabs part them alike, so that a row may end with a semicolon. */

/* How the numbers are read. */
typedef struct
{
  GuatuCube *cube;
  const GuatuPxText *px;
  const char *at;
  guint line;
  int decimals;
  GString *token;
  gboolean quoted;
  gboolean told_nil;
} Data;

/* What stands in the place of a number that is missing, by the number of its dots. */
static const GuatuReason reasons[]
    = { GUATU_REASON_NOT_APPLICABLE, GUATU_REASON_NOT_AVAILABLE,
        GUATU_REASON_CONFIDENTIAL,   GUATU_REASON_UNSAID,
        GUATU_REASON_UNSAID,         GUATU_REASON_UNSAID };

/* Takes the next number, sign or key; FALSE at the end of the file. */
static gboolean
next (Data *data)
{
  while (*data->at != '\0' && (g_ascii_isspace (*data->at) || strchr (",;", *data->at)))
    {
      data->line += *data->at == '\n';
      data->at++;
    }
  g_string_truncate (data->token, 0);
  data->quoted = *data->at == '"';
  if (*data->at == '\0')
    return FALSE;
  if (data->quoted)
    {
      for (data->at++; *data->at != '"' && *data->at != '\0'; data->at++)
        {
          data->line += *data->at == '\n';
          g_string_append_c (data->token, *data->at);
        }
      data->at += *data->at == '"';
      return TRUE;
    }
  while (*data->at != '\0' && !g_ascii_isspace (*data->at)
         && strchr (",;\"", *data->at) == NULL)
    g_string_append_c (data->token, *data->at++);
  return TRUE;
}

/* The number of dots that stand for a missing number, or 0. A sign that DATASYMBOLn says
 * may stand there itself. */
static guint
count_dots (const Data *data)
{
  const char *token = data->token->str;
  const gsize n = strspn (token, ".");

  if (n > 0 && n <= G_N_ELEMENTS (reasons) && token[n] == '\0')
    return (guint) n;
  for (guint i = 1; data->quoted && i <= G_N_ELEMENTS (reasons); i++)
    {
      g_autofree char *keyword = g_strdup_printf ("DATASYMBOL%u", i);

      if (g_strcmp0 (guatu_px_text_value (data->px, keyword, NULL, NULL), token) == 0)
        return i;
    }
  return 0;
}

/* What a sign is shown as may say more than its number of dots does. */
static void
set_missing (const Data *data, guint dots, GuatuObserved *observed)
{
  g_autofree char *keyword = g_strdup_printf ("DATASYMBOL%u", dots);
  const char *shown = guatu_px_text_value (data->px, keyword, NULL, NULL);

  observed->missing = TRUE;
  observed->reason = reasons[dots - 1];
  if (shown != NULL && *shown != '\0' && strspn (shown, ".") < strlen (shown))
    guatu_observed_note (observed, shown, shown);
}

static gboolean
read_number (Data *data, GuatuObserved *observed, GError **error)
{
  const char *token = data->token->str;
  const char *nil = guatu_px_text_value (data->px, "DATASYMBOLNIL", NULL, NULL);
  const guint dots = count_dots (data);

  if (dots > 0)
    {
      set_missing (data, dots, observed);
      return TRUE;
    }
  if (g_str_equal (token, "-") || (data->quoted && g_strcmp0 (token, nil) == 0))
    {
      if (!data->told_nil)
        guatu_cube_note (data->cube, _ ("“%s” is nothing at all: zero."), token);
      data->told_nil = TRUE;
      return TRUE;
    }
  if (!guatu_number_parse (token, strlen (token), &observed->value, &observed->decimals))
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                   _ ("Line %u: “%s” is no number."), data->line, token);
      return FALSE;
    }
  observed->decimals = MAX (observed->decimals, data->decimals);
  return TRUE;
}

/* Goes to the next combination of the values of some variables, the last changing first;
 * FALSE after the last one. */
static gboolean
advance (const GuatuCube *cube, guint first, guint end, guint *members)
{
  for (guint i = end; i-- > first;)
    {
      if (++members[i] < guatu_cube_axis (cube, i)->members->len)
        return TRUE;
      members[i] = 0;
    }
  return FALSE;
}

static gboolean
refuse_length (const Data *data, GError **error)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
               _ ("Line %u: there are not as many numbers as the values of the variables "
                  "say."),
               data->line);
  return FALSE;
}

/* Reads one row: a number for each combination of the variables of the heading. */
static gboolean
read_row (Data *data, guint n_stub, guint *members, GError **error)
{
  do
    {
      g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;

      if (!next (data))
        return refuse_length (data, error);
      if (!read_number (data, &observed, error)
          || !guatu_cube_observe (data->cube, members, 0, &observed, data->line, error))
        return FALSE;
    }
  while (advance (data->cube, n_stub, data->cube->axes->len, members));
  return TRUE;
}

static gboolean
read_all (Data *data, guint n_stub, GError **error)
{
  guint members[GUATU_CUBE_MAX_AXES] = { 0 };

  do
    if (!read_row (data, n_stub, members, error))
      return FALSE;
  while (advance (data->cube, 0, n_stub, members));
  return next (data) ? refuse_length (data, error) : TRUE;
}

/* Finds what a key stands for: a code or a text, as KEYS says. */
static gboolean
find_key (const Data *data, guint axis, guint *index)
{
  const GuatuAxis *own = guatu_cube_axis (data->cube, axis);
  const GuatuPxEntry *values
      = guatu_px_text_find (data->px, "VALUES", NULL, own->id, NULL);

  if (guatu_axis_find (own, data->token->str, index))
    return TRUE;
  for (guint i = 0; values != NULL && i < values->values->len; i++)
    if (g_str_equal (g_ptr_array_index (values->values, i), data->token->str))
      {
        *index = i;
        return TRUE;
      }
  return FALSE;
}

static guint64
count (const GuatuCube *cube, guint first, guint end)
{
  guint64 n = 1;

  for (guint i = first; i < end; i++)
    n = MIN (n * guatu_cube_axis (cube, i)->members->len, G_MAXUINT32);
  return n;
}

static guint
row_of (const GuatuCube *cube, guint n_stub, const guint *members)
{
  guint row = 0;

  for (guint i = 0; i < n_stub; i++)
    row = row * guatu_cube_axis (cube, i)->members->len + members[i];
  return row;
}

/* A row that is not in the file has zeros only. */
static gboolean
add_zeros (Data *data, guint n_stub, guint *members, GError **error)
{
  do
    {
      g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;

      observed.decimals = data->decimals;
      if (!guatu_cube_observe (data->cube, members, 0, &observed, data->line, error))
        return FALSE;
    }
  while (advance (data->cube, n_stub, data->cube->axes->len, members));
  return TRUE;
}

/* Rows that say which they are, of which those of zeros are left out. */
static gboolean
read_keyed (Data *data, guint n_stub, GError **error)
{
  const guint64 n_rows = count (data->cube, 0, n_stub);
  const guint64 n_cells = n_rows * count (data->cube, n_stub, data->cube->axes->len);
  g_autofree guint8 *seen = NULL;
  guint members[GUATU_CUBE_MAX_AXES] = { 0 };
  guint n_zeros = 0;

  if (n_cells > GUATU_PX_MAX_CELLS)
    {
      g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                   _ ("With its rows of zeros the file has more than %u numbers."),
                   GUATU_PX_MAX_CELLS);
      return FALSE;
    }
  seen = g_new0 (guint8, n_rows);
  while (next (data))
    {
      for (guint i = 0; i < n_stub; i++)
        if ((i > 0 && !next (data)) || !find_key (data, i, &members[i]))
          {
            g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                         _ ("Line %u: “%s” is no value of “%s”."), data->line,
                         data->token->str, guatu_cube_axis (data->cube, i)->id);
            return FALSE;
          }
      seen[row_of (data->cube, n_stub, members)] = TRUE;
      if (!read_row (data, n_stub, members, error))
        return FALSE;
    }
  memset (members, 0, sizeof members);
  for (guint row = 0; row < n_rows; row++, advance (data->cube, 0, n_stub, members))
    if (!seen[row])
      {
        n_zeros++;
        if (!add_zeros (data, n_stub, members, error))
          return FALSE;
      }
  if (n_zeros > 0)
    guatu_cube_note (data->cube,
                     ngettext ("%u row is not in the file, since all of it is zero.",
                               "%u rows are not in the file, since all of them are zero.",
                               n_zeros),
                     n_zeros);
  return TRUE;
}

/**
 * guatu_px_read_data:
 * @cube: has the variables, and was begun
 * @px: a file
 * @n_stub: how many of the variables are in the stub
 * @decimals: with how many decimals all numbers are given
 * @error: a #GuatuIoError
 *
 * Returns: whether all numbers were read
 */
gboolean
guatu_px_read_data (GuatuCube *cube, const GuatuPxText *px, guint n_stub, int decimals,
                    GError **error)
{
  Data data = { cube, px, px->data, px->data_line, decimals, NULL, FALSE, FALSE };
  gboolean has_keys = FALSE;
  gboolean done;

  for (guint i = 0; i < n_stub; i++)
    has_keys
        = has_keys
          || guatu_px_text_find (px, "KEYS", NULL, guatu_cube_axis (cube, i)->id, NULL)
                 != NULL;
  data.token = g_string_new (NULL);
  done = has_keys ? read_keyed (&data, n_stub, error) : read_all (&data, n_stub, error);
  g_string_free (data.token, TRUE);
  return done;
}
