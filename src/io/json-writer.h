/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuJsonWriter:
 *
 * Writes JSON text piece by piece, in the order of the calls. It knows only
 * commas, indentation and escaping: the caller pairs begin with end, and puts
 * a key before each value of an object and before none of an array.
 */
typedef struct _GuatuJsonWriter GuatuJsonWriter;

GuatuJsonWriter *guatu_json_writer_new (gboolean pretty) G_GNUC_WARN_UNUSED_RESULT;
void guatu_json_writer_free (GuatuJsonWriter *writer);

void guatu_json_writer_begin_object (GuatuJsonWriter *writer);
void guatu_json_writer_end_object (GuatuJsonWriter *writer);
void guatu_json_writer_begin_array (GuatuJsonWriter *writer);
void guatu_json_writer_end_array (GuatuJsonWriter *writer);
void guatu_json_writer_key (GuatuJsonWriter *writer, const char *key);
void guatu_json_writer_begin_line (GuatuJsonWriter *writer);
void guatu_json_writer_end_line (GuatuJsonWriter *writer);

void guatu_json_writer_string (GuatuJsonWriter *writer, const char *value);
void guatu_json_writer_double (GuatuJsonWriter *writer, double value);
void guatu_json_writer_number (GuatuJsonWriter *writer, double value, int decimals);
void guatu_json_writer_int (GuatuJsonWriter *writer, gint64 value);
void guatu_json_writer_boolean (GuatuJsonWriter *writer, gboolean value);
void guatu_json_writer_null (GuatuJsonWriter *writer);

char *guatu_json_writer_finish (GuatuJsonWriter *writer) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuJsonWriter, guatu_json_writer_free)

G_END_DECLS
