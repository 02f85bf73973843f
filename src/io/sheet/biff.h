/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/sheet/number-format.h"
#include "io/table-options.h"

G_BEGIN_DECLS

/* Bytes of all texts that cells refer to; more is an error. */
#define GUATU_BIFF_MAX_STRINGS (64u * 1024 * 1024)

/* The records that are read ([MS-XLS], and Excel 5 as far as it differs). */
typedef enum
{
  GUATU_BIFF_FORMULA = 0x0006,
  GUATU_BIFF_EOF = 0x000A,
  GUATU_BIFF_DATEMODE = 0x0022,
  GUATU_BIFF_FILEPASS = 0x002F,
  GUATU_BIFF_CONTINUE = 0x003C,
  GUATU_BIFF_CODEPAGE = 0x0042,
  GUATU_BIFF_COLINFO = 0x007D,
  GUATU_BIFF_BOUNDSHEET = 0x0085,
  GUATU_BIFF_MULRK = 0x00BD,
  GUATU_BIFF_MULBLANK = 0x00BE,
  GUATU_BIFF_RSTRING = 0x00D6,
  GUATU_BIFF_XF = 0x00E0,
  GUATU_BIFF_MERGEDCELLS = 0x00E5,
  GUATU_BIFF_SST = 0x00FC,
  GUATU_BIFF_LABELSST = 0x00FD,
  GUATU_BIFF_BLANK = 0x0201,
  GUATU_BIFF_NUMBER = 0x0203,
  GUATU_BIFF_LABEL = 0x0204,
  GUATU_BIFF_BOOLERR = 0x0205,
  GUATU_BIFF_STRING = 0x0207,
  GUATU_BIFF_ROW = 0x0208,
  GUATU_BIFF_RK = 0x027E,
  GUATU_BIFF_FORMAT = 0x041E,
  GUATU_BIFF_BOF = 0x0809,
} GuatuBiffType;

/**
 * GuatuBiffRecord:
 * @type: (type GuatuBiffType): what it is
 * @data: (array length=length): what it has
 * @length: its bytes, without those of records that continue it
 * @at: how far in the stream it begins
 * @end: how far the next one does
 *
 * A record of a stream.
 */
typedef struct
{
  guint type;
  const guint8 *data;
  gsize length;
  gsize at;
  gsize end;
} GuatuBiffRecord;

/**
 * GuatuBiff:
 * @stream: all records
 * @report: how it is understood
 * @encoding: (nullable): what texts of Excel 5 are written in, if that is known
 * @code_page: what the file says of that
 * @is_8: whether it is of Excel 97 or later
 * @is_1904: whether dates count from 1904
 * @texts: what all @strings are in
 * @strings: (element-type utf8): what cells refer to
 * @formats: (element-type GuatuNumberFormat): each once, by the number of the format
 * @styles: (element-type GuatuNumberStyle): what cells refer to
 *
 * A workbook that is being read.
 */
typedef struct
{
  GByteArray *stream;
  GuatuTableReport *report;
  const char *encoding;
  guint code_page;
  gboolean is_8;
  gboolean is_1904;
  GStringChunk *texts;
  GPtrArray *strings;
  GHashTable *formats;
  GArray *styles;
} GuatuBiff;

/**
 * GuatuBiffText:
 * @record: what the text begins in; what continues it follows
 * @at: how far in the record the next byte is
 *
 * A place in records whose texts may go on in the next one.
 */
typedef struct
{
  const GuatuBiff *biff;
  GuatuBiffRecord record;
  gsize at;
} GuatuBiffText;

guint guatu_biff_16 (const GuatuBiffRecord *record, gsize at);
guint32 guatu_biff_32 (const GuatuBiffRecord *record, gsize at);
double guatu_biff_double (const GuatuBiffRecord *record, gsize at);
gboolean guatu_biff_next (const GuatuBiff *biff, gsize at, GuatuBiffRecord *record);
gboolean guatu_biff_read_text (const GuatuBiff *biff, const GuatuBiffRecord *record,
                               gsize at, guint size_bytes, GString *text, GError **error);
gboolean guatu_biff_read_strings (GuatuBiff *biff, const GuatuBiffRecord *record,
                                  GError **error);
gboolean guatu_biff_read_sheet (GuatuBiff *biff, gsize at, GuatuCells *grid,
                                GError **error);
gboolean guatu_biff_is_damaged (GError **error);

G_END_DECLS
