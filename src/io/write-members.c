/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/dataset-writer.h"

/* Members of objects, as the readers of the same things take them. */

/**
 * guatu_write_string:
 * @writer: a writer inside an object
 * @key: the name of the member
 * @value: (nullable): a string; without one nothing is written
 */
void
guatu_write_string (GuatuJsonWriter *writer, const char *key, const char *value)
{
  if (value == NULL)
    return;

  guatu_json_writer_key (writer, key);
  guatu_json_writer_string (writer, value);
}

/**
 * guatu_write_integer:
 * @writer: a writer inside an object
 * @key: the name of the member
 * @value: an integer
 * @left_out: the value that is meant where there is no member
 */
void
guatu_write_integer (GuatuJsonWriter *writer, const char *key, int value, int left_out)
{
  if (value == left_out)
    return;

  guatu_json_writer_key (writer, key);
  guatu_json_writer_int (writer, value);
}

/**
 * guatu_write_text:
 * @writer: a writer inside an object
 * @key: the name of the member
 * @text: a text; an absent one is not written, and one that is the same in both
 *   languages is written as a string
 */
void
guatu_write_text (GuatuJsonWriter *writer, const char *key, const GuatuText *text)
{
  if (guatu_text_is_absent (text) || g_str_equal (text->zh, text->en))
    {
      guatu_write_string (writer, key, text->zh);
      return;
    }

  guatu_json_writer_key (writer, key);
  guatu_json_writer_begin_line (writer);
  guatu_json_writer_begin_object (writer);
  guatu_write_string (writer, "zh", text->zh);
  guatu_write_string (writer, "en", text->en);
  guatu_json_writer_end_object (writer);
  guatu_json_writer_end_line (writer);
}

/**
 * guatu_write_id_of:
 * @writer: a writer inside an object
 * @key: the name of the member
 * @item: (nullable): an item of one of the dataset's lists, which begins with its
 *   id; without one nothing is written
 */
void
guatu_write_id_of (GuatuJsonWriter *writer, const char *key, gconstpointer item)
{
  if (item != NULL)
    guatu_write_string (writer, key, *(char *const *) item);
}

/**
 * guatu_write_ids_of:
 * @writer: a writer inside an object
 * @key: the name of the member
 * @items: items of one of the dataset's lists; no member without any
 */
void
guatu_write_ids_of (GuatuJsonWriter *writer, const char *key, const GPtrArray *items)
{
  if (items->len == 0)
    return;

  guatu_json_writer_key (writer, key);
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < items->len; i++)
    {
      char *const *item = g_ptr_array_index (items, i);

      guatu_json_writer_string (writer, *item);
    }
  guatu_json_writer_end_array (writer);
}
