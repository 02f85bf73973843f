/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/px-decode.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/sheet/decode.h"

/* What a PX file is written in. */

/* What a code page is called by those who convert texts. */
static const char *
find_encoding (const char *codepage)
{
  static const struct
  {
    const char *codepage;
    const char *encoding;
  } names[] = { { "ansi", "WINDOWS-1252" }, { "gb2312", "GB18030" }, { "gbk", "GB18030" },
                { "936", "GB18030" },       { "850", "CP850" },      { "437", "CP437" } };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strcasecmp (codepage, names[i].codepage) == 0)
      return names[i].encoding;
  return codepage;
}

/* The code page that a file says it is written in, which is in ASCII in any case. */
static char *
find_codepage (const char *bytes, gsize length)
{
  static const char *const keywords[] = { "CODEPAGE=\"", "CHARSET=\"" };

  for (guint i = 0; i < G_N_ELEMENTS (keywords); i++)
    {
      const char *at = g_strstr_len (bytes, (gssize) MIN (length, 4096), keywords[i]);
      const char *start = at != NULL ? at + strlen (keywords[i]) : NULL;
      const char *quote
          = start != NULL ? memchr (start, '"', length - (gsize) (start - bytes)) : NULL;

      if (quote != NULL && quote - start < 40)
        return g_strndup (start, (gsize) (quote - start));
    }
  return NULL;
}

/**
 * guatu_px_decode:
 * @bytes: (array length=length): a PX file
 * @length: its bytes
 * @options: what somebody says of it
 * @report: what it is written in
 * @error: a #GuatuIoError
 *
 * The code page that it names may not be what the file is written in: UTF-8 is tried
 * first, since no other text is valid in it.
 *
 * Returns: (transfer full) (nullable): its text in UTF-8
 */
char *
guatu_px_decode (const char *bytes, gsize length, const GuatuTableOptions *options,
                 GuatuTableReport *report, GError **error)
{
  const char *encoding = options->encoding;
  g_autofree char *codepage = find_codepage (bytes, length);
  const char *found = NULL;
  gsize n = 0;
  char *text = NULL;

  if (encoding == NULL && !g_utf8_validate_len (bytes, length, NULL) && codepage != NULL)
    encoding = g_ascii_strncasecmp (codepage, "utf", 3) == 0 ? "WINDOWS-1252"
                                                             : find_encoding (codepage);
  text = guatu_decode (bytes, length, encoding, &found, &n, error);
  if (text == NULL)
    return NULL;
  if (strlen (text) != n)
    {
      g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                           _ ("This is no file of text: it has zero bytes."));
      g_free (text);
      return NULL;
    }
  guatu_table_report_add (report, FALSE, "", _ ("The text is written in %s."), found);
  if (codepage != NULL && g_ascii_strcasecmp (find_encoding (codepage), found) != 0)
    guatu_table_report_add (report, FALSE, "", _ ("It calls itself “%s”."), codepage);
  return text;
}
