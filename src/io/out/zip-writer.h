/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <zlib.h>

G_BEGIN_DECLS

/**
 * GuatuZipWriter:
 * @bytes: what was written so far
 * @directory: the entries for its end
 * @n_files: how many
 *
 * A ZIP archive that is written into memory.
 */
typedef struct
{
  GByteArray *bytes;
  GByteArray *directory;
  guint16 n_files;
} GuatuZipWriter;

/**
 * GuatuZipStream:
 * @packed: (nullable): the data so far, compressed
 * @crc: their checksum
 * @length: their bytes
 *
 * Data that are compressed as they come. It stays where it was begun.
 */
typedef struct
{
  z_stream deflater;
  GByteArray *packed;
  uLong crc;
  gsize length;
} GuatuZipStream;

void guatu_zip_stream_init (GuatuZipStream *stream);
void guatu_zip_stream_write (GuatuZipStream *stream, const char *data, gsize length);
void guatu_zip_stream_clear (GuatuZipStream *stream);

void guatu_zip_writer_init (GuatuZipWriter *zip);
void guatu_zip_writer_add (GuatuZipWriter *zip, const char *name, const char *data,
                           gsize length, gboolean compress);
void guatu_zip_writer_add_streams (GuatuZipWriter *zip, const char *name,
                                   GuatuZipStream *const *streams, guint n);
GBytes *guatu_zip_writer_finish (GuatuZipWriter *zip) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuZipStream, guatu_zip_stream_clear)

G_END_DECLS
