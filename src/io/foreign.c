/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/foreign.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/stat/json-sniff.h"

/* Files that hold tables and that only other programs open. Each is known by how it
 * begins; none of these beginnings is one of a text. */

/* Files of the programs in which people analyse and keep data. */
static const struct
{
  const char *begins;
  gsize length;
  const char *what;
} kinds[] = {
  { "<stata_dta>", 11, N_ ("a Stata file (.dta)") },
  { "$FL2@(#)", 8, N_ ("an SPSS file (.sav)") },
  { "$FL3@(#)", 8, N_ ("an SPSS file (.zsav)") },
  { "\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81\x60\xB3\x14\x11\xCF", 20,
    N_ ("a SAS file (.sas7bdat)") },
  { "HEADER RECORD*******", 20, N_ ("a SAS transport file (.xpt)") },
  { "RDX2\n", 5, N_ ("an R file (.RData)") },
  { "RDX3\n", 5, N_ ("an R file (.RData)") },
  { "X\n\0\0\0", 5, N_ ("an R file (.rds)") },
  { "PAR1\x15", 5, N_ ("a Parquet file (.parquet)") },
  { "ARROW1\0\0", 8, N_ ("an Arrow file (.arrow, .feather)") },
  { "SQLite format 3\0", 16, N_ ("an SQLite database (.sqlite, .db)") },
  { "\0\1\0\0Standard Jet DB", 19, N_ ("an Access database (.mdb)") },
  { "\0\1\0\0Standard ACE DB", 19, N_ ("an Access database (.accdb)") },
};

/* Files that have others packed within. */
static const struct
{
  const char *begins;
  gsize length;
} packed[] = {
  { "\x1F\x8B\x08", 3 },
  { "BZh91AY&SY", 10 },
  { "\xFD"
    "7zXZ\0",
    6 },
  { "7z\xBC\xAF\x27\x1C", 6 },
  { "Rar!\x1A\x07", 6 },
};

static gboolean
begins (const guint8 *data, gsize length, const char *with, gsize n)
{
  return length > n && memcmp (data, with, n) == 0;
}

/* Before version 13 Stata wrote the number of its format, the order of bytes, a one and a
 * zero. */
static gboolean
is_old_stata (const guint8 *data, gsize length)
{
  return length > 4 && data[0] >= 105 && data[0] <= 115 && (data[1] == 1 || data[1] == 2)
         && data[2] == 1 && data[3] == 0;
}

/* dBASE has a day of three bytes, the sizes of its head and of a row, and two zeros. */
static gboolean
is_dbase (const guint8 *data, gsize length)
{
  static const char versions[] = "\x03\x30\x31\x32\x83\x8B\xF5\xFB";
  guint head, row;

  if (length < 32 || data[0] == 0 || strchr (versions, data[0]) == NULL || data[2] < 1
      || data[2] > 12 || data[3] < 1 || data[3] > 31)
    return FALSE;
  head = data[8] + 256u * data[9];
  row = data[10] + 256u * data[11];
  return head > 64 && head % 32 <= 8 && row > 1 && data[12] == 0 && data[13] == 0;
}

/* R packs what it keeps as most programs do; its names tell. */
static gboolean
is_named_as_of_r (const char *name)
{
  static const char *const endings[] = { ".rds", ".rda", ".rdata" };
  g_autofree char *folded = g_ascii_strdown (name, -1);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (folded, endings[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_packed (const guint8 *data, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (packed); i++)
    if (begins (data, length, packed[i].begins, packed[i].length))
      return TRUE;
  return FALSE;
}

/* What a file is, if it is one of another program. */
static const char *
find_kind (const char *name, const guint8 *data, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (begins (data, length, kinds[i].begins, kinds[i].length))
      return _ (kinds[i].what);
  if (is_old_stata (data, length))
    return _ ("a Stata file (.dta)");
  if (is_dbase (data, length))
    return _ ("a dBASE or FoxPro file (.dbf)");
  return is_packed (data, length) && is_named_as_of_r (name) ? _ ("an R file (.rds)")
                                                             : NULL;
}

/**
 * guatu_foreign_refuse:
 * @name: the name of a file
 * @data: (array length=length): the file, or how it begins
 * @length: its bytes
 * @error: %GUATU_IO_ERROR_INVALID, with what to do
 *
 * Says what a file is that only another program opens, or a chart that we write and do
 * not read.
 *
 * Returns: whether it is one of these, and @error is set
 */
gboolean
guatu_foreign_refuse (const char *name, const void *data, gsize length, GError **error)
{
  const char *kind = length > 0 ? find_kind (name, data, length) : NULL;
  g_autofree char *what = NULL;

  if (kind != NULL)
    /* Translators: the name of a kind of file: “a Stata file (.dta)”. */
    what = g_strdup_printf (_ ("It is %s. Open it in the program that it is from, and "
                               "save it there as CSV or as an Excel workbook (.xlsx)."),
                            kind);
  else if (length > 0 && is_packed (data, length))
    what = g_strdup (_ ("It is a packed file. If a table is within, unpack it and open "
                        "that."));
  else if (length > 0 && guatu_json_sort (data, length) == GUATU_JSON_VEGA)
    what = g_strdup (_ ("It is a Vega-Lite chart, which Guatu writes but does not open. "
                        "Open the file that it was made from."));
  if (what == NULL)
    return FALSE;
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
               _ ("“%s” cannot be opened. %s"), name, what);
  return TRUE;
}
