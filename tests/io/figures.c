/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures.h"

#include <string.h>

#include <gio/gio.h>

static void
add (GByteArray *bytes, const char *text)
{
  g_byte_array_append (bytes, (const guint8 *) text, (guint) strlen (text));
}

static void
add_number (GByteArray *bytes, guint32 number)
{
  const guint32 big = GUINT32_TO_BE (number);

  g_byte_array_append (bytes, (const guint8 *) &big, sizeof big);
}

static guint32
check_sum (const guint8 *data, gsize length)
{
  guint32 sum = 0xffffffff;

  for (gsize i = 0; i < 8 * length; i++)
    {
      guint32 bit = (sum ^ (guint32) (data[i / 8] >> (i % 8))) & 1;

      sum = (sum >> 1) ^ (bit ? 0xedb88320 : 0);
    }
  return ~sum;
}

static void
add_chunk (GByteArray *png, const char *type, const GByteArray *data)
{
  guint begin = png->len + 4;

  add_number (png, data->len);
  add (png, type);
  g_byte_array_append (png, data->data, data->len);
  add_number (png, check_sum (png->data + begin, png->len - begin));
}

/* zlib's own format, as PNG and PDF have it. */
GByteArray *
pack (gconstpointer data, gsize length)
{
  g_autoptr (GZlibCompressor) compressor
      = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, 9);
  GByteArray *packed = g_byte_array_sized_new ((guint) (length / 900 + 4096));
  GConverterResult result = G_CONVERTER_CONVERTED;
  guint8 block[4096];

  for (gsize at = 0; result != G_CONVERTER_FINISHED;)
    {
      gsize taken = 0;
      gsize given = 0;

      result = g_converter_convert (G_CONVERTER (compressor), (const guint8 *) data + at,
                                    length - at, block, sizeof block,
                                    G_CONVERTER_INPUT_AT_END, &taken, &given, NULL);
      g_assert_cmpint (result, !=, G_CONVERTER_ERROR);
      g_byte_array_append (packed, block, (guint) given);
      at += taken;
    }
  return packed;
}

GByteArray *
make_png (const char *keyword, gconstpointer data, gsize length, gboolean packed)
{
  GByteArray *png = g_byte_array_new ();
  g_autoptr (GByteArray) text = g_byte_array_new ();
  g_autoptr (GByteArray) header = g_byte_array_new ();
  g_autoptr (GByteArray) squeezed = pack (data, length);
  const guint8 flags[] = { packed ? 1 : 0, 0, 0, 0 };

  g_byte_array_append (png, (const guint8 *) "\x89PNG\r\n\x1a\n", 8);
  g_byte_array_append (header, (const guint8 *) "\0\0\0\1\0\0\0\1\10\0\0\0\0", 13);
  add_chunk (png, "IHDR", header);
  g_byte_array_append (text, (const guint8 *) keyword, (guint) strlen (keyword) + 1);
  g_byte_array_append (text, flags, sizeof flags);
  g_byte_array_append (text, packed ? squeezed->data : data,
                       packed ? squeezed->len : (guint) length);
  add_chunk (png, "iTXt", text);
  g_byte_array_set_size (header, 0);
  add_chunk (png, "IEND", header);
  return png;
}

GByteArray *
make_svg (const char *element, const char *data)
{
  GByteArray *svg = g_byte_array_new ();
  g_autofree char *escaped = g_markup_escape_text (data, -1);
  g_autofree char *text = g_strdup_printf (
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<metadata>%s%s</%.*s></metadata>\n"
      "<path d=\"M0 0\"/></svg>\n",
      element, escaped, (int) strcspn (element + 1, " >"), element + 1);

  add (svg, text);
  return svg;
}

static void
add_little (GByteArray *bytes, guint32 number)
{
  const guint32 little = GUINT32_TO_LE (number);

  g_byte_array_append (bytes, (const guint8 *) &little, sizeof little);
}

/* A header, a comment of another program, ours and the end. */
GByteArray *
make_emf (const char *signature, gconstpointer data, gsize length)
{
  GByteArray *emf = g_byte_array_new ();
  guint32 comment = (guint32) (strlen (signature) + length), padding = -comment % 4;

  add_little (emf, 1);
  add_little (emf, 88);
  for (guint i = 0; i < 8; i++)
    add_little (emf, 0);
  add (emf, " EMF");
  for (guint i = 0; i < 11; i++)
    add_little (emf, 0);
  add_little (emf, 70);
  add_little (emf, 20);
  add_little (emf, 6);
  g_byte_array_append (emf, (const guint8 *) "GDIC\1\2\0\0", 8);
  add_little (emf, 70);
  add_little (emf, 12 + comment + padding);
  add_little (emf, comment);
  add (emf, signature);
  g_byte_array_append (emf, data, (guint) length);
  g_byte_array_append (emf, (const guint8 *) "\0\0\0", padding);
  add_little (emf, 14);
  add_little (emf, 20);
  for (guint i = 0; i < 3; i++)
    add_little (emf, i == 2 ? 20 : 0);
  return emf;
}

GByteArray *
make_html (const char *tag, const char *data)
{
  GByteArray *html = g_byte_array_new ();
  g_autofree char *text
      = g_strdup_printf ("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><title>a</title>"
                         "<style>a{b:c}</style></head>\n<body><svg><path d=\"M0 0\"/>"
                         "</svg>%s%s</script>\n</body></html>\n",
                         tag, data);

  add (html, text);
  return html;
}

GByteArray *
make_pdf (const char *dictionary, gconstpointer data, gsize length)
{
  GByteArray *pdf = g_byte_array_new ();

  add (pdf, "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n<< ");
  add (pdf, dictionary);
  add (pdf, " >>\nstream\n");
  g_byte_array_append (pdf, data, (guint) length);
  add (pdf, "\nendstream\nendobj\nxref\n0 1\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n");
  return pdf;
}
