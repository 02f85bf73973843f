/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/px.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"
#include "io/grid/read-cells.h"
#include "io/io-error.h"
#include "io/io-limits.h"
#include "io/stat/px-axes.h"
#include "io/stat/px-data.h"

/* PX, the format of PC-Axis. */

/**
 * guatu_px_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether it begins with a statement that PX files begin with
 */
gboolean
guatu_px_is (const guint8 *data, gsize length)
{
  static const char *const keywords[]
      = { "CHARSET",       "AXIS-VERSION", "CODEPAGE",     "LANGUAGE",     "LANGUAGES",
          "CREATION-DATE", "MATRIX",       "SUBJECT-AREA", "SUBJECT-CODE", "DECIMALS",
          "TITLE",         "STUB",         "HEADING",      "CONTENTS",     "COPYRIGHT",
          "NEXT-UPDATE",   "TABLEID",      "DESCRIPTION" };
  const char *at = (const char *) data;
  const char *end = at + length;

  if (length >= 3 && memcmp (at, "\xEF\xBB\xBF", 3) == 0)
    at += 3;
  while (at < end && g_ascii_isspace (*at))
    at++;
  for (guint i = 0; i < G_N_ELEMENTS (keywords); i++)
    {
      const gsize n = strlen (keywords[i]);

      if ((gsize) (end - at) > n && memcmp (at, keywords[i], n) == 0
          && (at[n] == '=' || at[n] == '[' || at[n] == '('))
        return TRUE;
    }
  return FALSE;
}

/* In notes, # ends a line. */
static void
read_notes (GuatuCube *cube, const GuatuPxText *px)
{
  static const char *const keywords[] = { "NOTE", "NOTEX" };
  g_autoptr (GString) zh = g_string_new (NULL);
  g_autoptr (GString) en = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (keywords); i++)
    {
      g_auto (GuatuText) note = { NULL };

      if (!guatu_px_text_both (px, keywords[i], &note))
        continue;
      g_string_append_printf (zh, "%s%s", zh->len > 0 ? " " : "", note.zh);
      g_string_append_printf (en, "%s%s", en->len > 0 ? " " : "", note.en);
    }
  if (zh->len == 0)
    return;
  g_strdelimit (zh->str, "#", ' ');
  g_strdelimit (en->str, "#", ' ');
  guatu_text_set (&cube->items.note, zh->str, en->str);
}

/* When the file was updated last: 20240315 09:00. */
static void
read_published (GuatuCube *cube, const GuatuPxText *px)
{
  const char *date = guatu_px_text_value (px, "LAST-UPDATED", NULL, NULL);
  g_autofree char *written = NULL;
  GuatuPeriod period;

  if (date == NULL)
    date = guatu_px_text_value (px, "CREATION-DATE", NULL, NULL);
  if (date == NULL || strspn (date, "0123456789") < 8)
    return;
  written = g_strdup_printf ("%.4s-%.2s-%.2s", date, date + 4, date + 6);
  if (guatu_period_parse (written, &period))
    cube->published = g_steal_pointer (&written);
}

static int
read_decimals (const GuatuPxText *px, const char *keyword)
{
  const char *text = guatu_px_text_value (px, keyword, NULL, NULL);
  double value = 0;
  int decimals = 0;

  return text != NULL && guatu_number_parse (text, strlen (text), &value, &decimals)
                 && value >= 0 && value <= GUATU_NUMBER_MAX_DECIMALS
             ? (int) value
             : -1;
}

static void
read_header (GuatuCube *cube, const GuatuPxText *px)
{
  g_auto (GuatuText) contents = { NULL };

  if (!guatu_px_text_both (px, "DESCRIPTION", &cube->items.title))
    guatu_px_text_both (px, "TITLE", &cube->items.title);
  if (guatu_px_text_both (px, "CONTENTS", &contents))
    {
      if (strcmp (contents.zh, contents.en) == 0)
        guatu_name_set (&cube->subject, contents.zh);
      else
        guatu_text_set (&cube->subject, contents.zh, contents.en);
    }
  guatu_px_text_both (px, "SOURCE", &cube->source);
  cube->unit = g_strdup (guatu_px_text_value (px, "UNITS", NULL, NULL));
  cube->decimals = read_decimals (px, "SHOWDECIMALS");
  read_published (cube, px);
  read_notes (cube, px);
}

/* What numbers depend on or are explained by, and no dataset of ours can say yet, is told
 * once each. */
static void
tell_of_rest (GuatuCube *cube, const GuatuPxText *px)
{
  static const char *const keywords[]
      = { "HIERARCHIES", "HIERARCHYLEVELS", "CELLNOTE", "CELLNOTEX" };

  for (guint k = 0; k < G_N_ELEMENTS (keywords); k++)
    for (guint i = 0; i < px->entries->len; i++)
      {
        const GuatuPxEntry *entry = g_ptr_array_index (px->entries, i);

        if (!g_str_equal (entry->keyword, keywords[k]))
          continue;
        guatu_cube_warn (cube, "", _ ("“%s” was not understood: it is left out."),
                         keywords[k]);
        break;
      }
}

static void
locate (guint where, GuatuProblem *problem, gpointer reader)
{
  g_free (problem->place);
  problem->place = g_strdup ("DATA");
  problem->line = where;
  problem->column = 1;
}

static GuatuDataset *
read_text (GuatuCube *cube, const GuatuPxText *px, GError **error)
{
  guint n_stub = 0;

  read_header (cube, px);
  tell_of_rest (cube, px);
  cube->locate = locate;
  if (!guatu_px_read_axes (cube, px, &n_stub, error) || !guatu_cube_begin (cube, error)
      || !guatu_px_read_data (cube, px, n_stub, MAX (read_decimals (px, "DECIMALS"), 0),
                              error))
    return NULL;
  return guatu_cube_finish (cube, error);
}

/**
 * guatu_read_px:
 * @bytes: a file
 * @name: the name of the file, for messages
 * @options: what somebody says of it
 * @report: how it was understood, and what was not
 * @problems: what is wrong with it
 * @error: a #GuatuIoError
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_read_px (GBytes *bytes, const char *name, const GuatuTableOptions *options,
               GuatuTableReport *report, GuatuProblems *problems, GError **error)
{
  g_auto (GuatuPxText) px = { NULL };
  g_autoptr (GuatuCube) cube = guatu_cube_new (name, options, report, problems);
  g_autoptr (GError) own_error = NULL;
  GuatuDataset *dataset = NULL;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (length > GUATU_READ_MAX_BYTES)
    {
      guatu_io_set_too_large (error, name);
      return NULL;
    }
  if (guatu_px_text_read (&px, text != NULL ? text : "", length, options, report,
                          &own_error))
    dataset = read_text (cube, &px, &own_error);
  if (dataset == NULL)
    guatu_table_set_error (error, name, problems, own_error);
  return dataset;
}
