/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* memmem */

#include "io/sheet/html-table.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/media-type.h"
#include "io/grid/read-cells.h"
#include "io/io-error.h"
#include "io/sheet/html-page.h"
#include "io/sheet/html-private.h"

/* Tables of web pages, and the pages that many programs save under a name of a workbook.
 * Nothing that a page refers to is ever fetched, and no script is run. */

typedef struct
{
  GPtrArray *open;   /* of GuatuHtmlTable, the innermost last */
  GPtrArray *sheets; /* of GuatuCells */
  const GuatuTableOptions *options;
  GString *heading;
  GString *sup;
  gboolean in_heading;
  gboolean in_caption;
  gboolean in_sup;
  guint skipped; /* elements within one that is left out */
  guint depth;
  GError *error;
} Reading;

static const char *const headings[] = { "h1", "h2", "h3", "h4", "h5", "h6" };

static gboolean
is_any (const char *name, const char *const *names, guint n)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (name, names[i]))
      return TRUE;
  return FALSE;
}

static GuatuHtmlTable *
innermost (const Reading *reading)
{
  return reading->open->len > 0
             ? g_ptr_array_index (reading->open, reading->open->len - 1)
             : NULL;
}

static void
begin_table (Reading *reading)
{
  g_strstrip (reading->heading->str);
  g_ptr_array_add (reading->open, guatu_html_table_new (*reading->heading->str != '\0'
                                                            ? reading->heading->str
                                                            : NULL));
  g_string_truncate (reading->heading, 0);
}

static void
begin_in_table (Reading *reading, GuatuHtmlTable *table, const char *name,
                const char **attributes)
{
  static const char *const breaks[] = { "br", "p", "div", "li" };

  if (g_str_equal (name, "tr"))
    guatu_html_table_begin_row (table);
  else if (g_str_equal (name, "td") || g_str_equal (name, "th"))
    guatu_html_table_begin_cell (table, attributes);
  else if (g_str_equal (name, "caption"))
    {
      reading->in_caption = TRUE;
      g_string_truncate (table->text, 0);
    }
  else if (g_str_equal (name, "sup"))
    {
      reading->in_sup = TRUE;
      g_string_truncate (reading->sup, 0);
    }
  else if (is_any (name, breaks, G_N_ELEMENTS (breaks)))
    g_string_append_c (table->text, ' ');
}

static gboolean
on_begin (gpointer data, const char *name, const char **attributes)
{
  Reading *reading = data;
  GuatuHtmlTable *table = innermost (reading);

  if (++reading->depth > GUATU_HTML_MAX_DEPTH)
    g_set_error (&reading->error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                 _ ("A part of the file has more than %u elements in one another."),
                 GUATU_HTML_MAX_DEPTH);
  else if (reading->skipped > 0 || guatu_html_page_leaves_out (name, attributes))
    reading->skipped++;
  else if (g_str_equal (name, "table"))
    begin_table (reading);
  else if (table != NULL)
    begin_in_table (reading, table, name, attributes);
  else if (is_any (name, headings, G_N_ELEMENTS (headings)))
    {
      reading->in_heading = TRUE;
      g_string_truncate (reading->heading, 0);
    }
  return reading->error == NULL;
}

/* A table of one row or of one column, or without numbers, arranges a page. */
static void
end_table (Reading *reading)
{
  GuatuHtmlTable *table = g_ptr_array_steal_index (reading->open, reading->open->len - 1);

  if (reading->error == NULL && table->n_rows > 1 && table->n_columns > 1
      && table->n_numbers > 1
      && guatu_workbook_has_room (reading->sheets->len, &reading->error)
      && guatu_html_table_end (table, &reading->error))
    {
      if (*table->grid->name == '\0')
        {
          g_free (table->grid->name);
          table->grid->name = g_strdup_printf ("%u", reading->sheets->len + 1);
        }
      g_ptr_array_add (reading->sheets, g_steal_pointer (&table->grid));
    }
  guatu_html_table_free (table);
}

static void
end_caption (Reading *reading, GuatuHtmlTable *table)
{
  reading->in_caption = FALSE;
  g_free (table->title);
  table->title = g_strstrip (g_strdup (table->text->str));
  if (*table->title == '\0')
    g_clear_pointer (&table->title, g_free);
}

static void
end_in_table (Reading *reading, GuatuHtmlTable *table, const char *name)
{
  if (g_str_equal (name, "td") || g_str_equal (name, "th"))
    guatu_html_table_end_cell (table, &reading->error);
  else if (g_str_equal (name, "table"))
    end_table (reading);
  else if (g_str_equal (name, "caption"))
    end_caption (reading, table);
  else if (g_str_equal (name, "sup") && reading->in_sup)
    {
      reading->in_sup = FALSE;
      guatu_html_table_add_sup (table->text, reading->sup->str);
    }
}

static gboolean
on_end (gpointer data, const char *name)
{
  Reading *reading = data;
  GuatuHtmlTable *table = innermost (reading);

  reading->depth -= reading->depth > 0;
  if (reading->skipped > 0)
    {
      reading->skipped--;
      return TRUE;
    }
  if (table != NULL)
    end_in_table (reading, table, name);
  else if (is_any (name, headings, G_N_ELEMENTS (headings)))
    reading->in_heading = FALSE;
  return reading->error == NULL;
}

/* Text of a cell is kept as far as a cell may have one byte more than it may. */
static gboolean
on_text (gpointer data, const char *text, gsize length)
{
  Reading *reading = data;
  GuatuHtmlTable *table = innermost (reading);
  GString *to = NULL;

  if (reading->skipped > 0)
    return TRUE;
  if (reading->in_sup && table != NULL && table->in_cell)
    to = reading->sup;
  else if (table != NULL && (table->in_cell || reading->in_caption))
    to = table->text;
  else if (table == NULL && reading->in_heading)
    to = reading->heading;
  if (to != NULL)
    g_string_append_len (to, text, (gssize) length);
  return TRUE;
}

/* A page of ours is a figure, which tells of its data itself. */
static gboolean
is_figure (const char *text, gsize length)
{
  static const char *const marks[]
      = { GUATU_DATASET_TYPE, "<meta name=\"generator\" content=\"Guatu\"/>" };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (memmem (text, length, marks[i], strlen (marks[i])) != NULL)
      return TRUE;
  return FALSE;
}

/**
 * guatu_html_table_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether it is a page, or a piece of one, that has a table and no dataset of
 * its own
 */
gboolean
guatu_html_table_is (const guint8 *data, gsize length)
{
  const char *text = (const char *) data;

  return guatu_html_page_is (data, length)
         && guatu_html_page_find (text, length, "<table") != NULL
         && !is_figure (text, length);
}

static gboolean
parse (GBytes *bytes, Reading *reading, GuatuTableReport *report, GError **error)
{
  static const GuatuHtmlEvents events = { on_begin, on_end, on_text };
  const char *found = NULL;
  gboolean done;

  reading->heading = g_string_new (NULL);
  reading->sup = g_string_new (NULL);
  done = guatu_html_page_read (bytes, reading->options->encoding, &events, reading,
                               &found, error);
  if (done)
    guatu_table_report_add (report, FALSE, "", _ ("The text is written in %s."), found);
  g_string_free (reading->heading, TRUE);
  g_string_free (reading->sup, TRUE);
  if (reading->error != NULL)
    g_propagate_error (error, reading->error);
  return done && reading->error == NULL;
}

/**
 * guatu_html_table_read_sheets:
 * @bytes: a page, or a piece of one
 * @options: what somebody says of its tables
 * @report: how it was understood, and what was not
 * @error: a #GuatuIoError
 *
 * Reads the tables of a page as the sheets of a workbook.
 *
 * Returns: (transfer full) (nullable) (element-type GuatuCells): see #GuatuSheetsRead
 */
GPtrArray *
guatu_html_table_read_sheets (GBytes *bytes, const GuatuTableOptions *options,
                              GuatuTableReport *report, GError **error)
{
  g_autoptr (GPtrArray) sheets
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_cells_free);
  g_autoptr (GPtrArray) open
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_html_table_free);
  Reading reading = { .open = open, .sheets = sheets, .options = options };

  if (!parse (bytes, &reading, report, error))
    return NULL;
  if (sheets->len > 0)
    return g_steal_pointer (&sheets);
  g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                       _ ("The page has no table of numbers."));
  return NULL;
}
