/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-writer.h"

#include <math.h>
#include <string.h>

#include "dataset/number.h"
#include "io/json-quote.h"

struct _GuatuJsonWriter
{
  GString *text;
  gboolean pretty;
  guint lines; /* begun, each in another: all items stay on the outermost */
  guint depth;
  gboolean first;     /* nothing stands yet in the open array or object */
  gboolean after_key; /* the next value belongs to the key just written */
};

/**
 * guatu_json_writer_new:
 * @pretty: whether every item stands on a line of its own, indented by two
 *   spaces a level, and the text ends with a line feed
 *
 * Returns: (transfer full): a writer that has written nothing
 */
GuatuJsonWriter *
guatu_json_writer_new (gboolean pretty)
{
  GuatuJsonWriter *writer = g_new0 (GuatuJsonWriter, 1);

  writer->text = g_string_new (NULL);
  writer->pretty = pretty;
  writer->first = TRUE;
  return writer;
}

/**
 * guatu_json_writer_free:
 * @writer: (transfer full): a writer whose text is not wanted
 */
void
guatu_json_writer_free (GuatuJsonWriter *writer)
{
  g_string_free (writer->text, TRUE);
  g_free (writer);
}

/* Within a line a space stands after a comma and inside the braces of an object,
 * as people write it. */
static void
space_out (GuatuJsonWriter *writer, char neighbour)
{
  if (neighbour != '[' && neighbour != ']')
    g_string_append_c (writer->text, ' ');
}

static void
break_line (GuatuJsonWriter *writer, char neighbour)
{
  if (!writer->pretty)
    return;
  if (writer->lines > 0)
    {
      space_out (writer, neighbour);
      return;
    }

  g_string_append_c (writer->text, '\n');
  for (guint i = 0; i < writer->depth; i++)
    g_string_append (writer->text, "  ");
}

/* What stands between the item before and the one that comes now. */
static void
separate (GuatuJsonWriter *writer)
{
  if (writer->after_key)
    {
      writer->after_key = FALSE;
      return;
    }

  if (!writer->first)
    g_string_append_c (writer->text, ',');
  if (writer->depth > 0)
    break_line (writer, writer->text->str[writer->text->len - 1]);
  writer->first = FALSE;
}

static void
begin (GuatuJsonWriter *writer, char bracket)
{
  separate (writer);
  g_string_append_c (writer->text, bracket);
  writer->depth++;
  writer->first = TRUE;
}

static void
end (GuatuJsonWriter *writer, char bracket)
{
  g_return_if_fail (writer->depth > 0 && !writer->after_key);

  writer->depth--;
  if (!writer->first)
    break_line (writer, bracket);
  g_string_append_c (writer->text, bracket);
  writer->first = FALSE;
}

/**
 * guatu_json_writer_begin_object:
 * @writer: a writer
 */
void
guatu_json_writer_begin_object (GuatuJsonWriter *writer)
{
  begin (writer, '{');
}

/**
 * guatu_json_writer_end_object:
 * @writer: a writer inside an object
 */
void
guatu_json_writer_end_object (GuatuJsonWriter *writer)
{
  end (writer, '}');
}

/**
 * guatu_json_writer_begin_array:
 * @writer: a writer
 */
void
guatu_json_writer_begin_array (GuatuJsonWriter *writer)
{
  begin (writer, '[');
}

/**
 * guatu_json_writer_end_array:
 * @writer: a writer inside an array
 */
void
guatu_json_writer_end_array (GuatuJsonWriter *writer)
{
  end (writer, ']');
}

/**
 * guatu_json_writer_begin_line:
 * @writer: a writer
 *
 * From here until the line is ended, what is written stays on one line in a pretty
 * text, too. Lines may be begun in lines.
 */
void
guatu_json_writer_begin_line (GuatuJsonWriter *writer)
{
  writer->lines++;
}

/**
 * guatu_json_writer_end_line:
 * @writer: a writer that began a line, and ended all that it began in it
 */
void
guatu_json_writer_end_line (GuatuJsonWriter *writer)
{
  g_return_if_fail (writer->lines > 0);

  writer->lines--;
}

/**
 * guatu_json_writer_key:
 * @writer: a writer inside an object
 * @key: the name of the member whose value is written next
 */
void
guatu_json_writer_key (GuatuJsonWriter *writer, const char *key)
{
  g_return_if_fail (writer->depth > 0 && !writer->after_key);

  separate (writer);
  guatu_json_quote (writer->text, key);
  g_string_append (writer->text, writer->pretty ? ": " : ":");
  writer->after_key = TRUE;
}

/**
 * guatu_json_writer_string:
 * @writer: a writer
 * @value: (nullable): a string; what of it is not UTF-8 is written as U+FFFD,
 *   and %NULL as null
 */
void
guatu_json_writer_string (GuatuJsonWriter *writer, const char *value)
{
  separate (writer);
  if (value == NULL)
    g_string_append (writer->text, "null");
  else
    guatu_json_quote (writer->text, value);
}

/**
 * guatu_json_writer_double:
 * @writer: a writer
 * @value: a finite number
 *
 * Writes the shortest text that reads back as the same number.
 */
void
guatu_json_writer_double (GuatuJsonWriter *writer, double value)
{
  g_autofree char *number = guatu_number_to_json (value);

  separate (writer);
  g_string_append (writer->text, number);
}

/* Beyond this a number is rather written as 1e+300 than with all its zeros. */
#define MAX_WRITTEN_OUT 1e21

/**
 * guatu_json_writer_number:
 * @writer: a writer
 * @value: a finite number
 * @decimals: the digits after the point to write, 0 to
 *   %GUATU_NUMBER_MAX_DECIMALS
 *
 * Writes a number with the digits that it was given with: 7 with one is 7.0.
 * Where they would not read back as the same number, as many as do.
 */
void
guatu_json_writer_number (GuatuJsonWriter *writer, double value, int decimals)
{
  g_autofree char *number = NULL;
  double again = 0;
  int ignored = 0;

  if (fabs (value) < MAX_WRITTEN_OUT)
    number = guatu_number_format (value, decimals, NULL);
  if (number == NULL || !guatu_number_parse (number, strlen (number), &again, &ignored)
      || again != value)
    {
      guatu_json_writer_double (writer, value);
      return;
    }

  separate (writer);
  g_string_append (writer->text, number);
}

/**
 * guatu_json_writer_int:
 * @writer: a writer
 * @value: an integer
 */
void
guatu_json_writer_int (GuatuJsonWriter *writer, gint64 value)
{
  separate (writer);
  g_string_append_printf (writer->text, "%" G_GINT64_FORMAT, value);
}

/**
 * guatu_json_writer_boolean:
 * @writer: a writer
 * @value: true or false
 */
void
guatu_json_writer_boolean (GuatuJsonWriter *writer, gboolean value)
{
  separate (writer);
  g_string_append (writer->text, value ? "true" : "false");
}

/**
 * guatu_json_writer_null:
 * @writer: a writer
 */
void
guatu_json_writer_null (GuatuJsonWriter *writer)
{
  separate (writer);
  g_string_append (writer->text, "null");
}

/**
 * guatu_json_writer_finish:
 * @writer: (transfer full): a writer with all that it began also ended
 *
 * Returns: (transfer full): what was written
 */
char *
guatu_json_writer_finish (GuatuJsonWriter *writer)
{
  char *text;

  g_return_val_if_fail (writer->depth == 0, NULL);

  if (writer->pretty)
    g_string_append_c (writer->text, '\n');
  text = g_string_free (g_steal_pointer (&writer->text), FALSE);
  g_free (writer);
  return text;
}
