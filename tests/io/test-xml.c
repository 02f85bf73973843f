/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Elements of which there are very many are read without a parser where they are plain:
 * what is told of a document is the same, and so is what is wrong with it. */

#include <string.h>

#include "io/sheet/xml.h"
#include "zip-of.h"

/* What is told, as a text of its own. */
static void
end_text (GString *told)
{
  if (told->len > 0 && told->str[told->len - 1] != '\n')
    g_string_append_c (told, '\n');
}

static gboolean
begin (const char *name, const char **attributes, gpointer user_data, GError **error)
{
  GString *told = user_data;

  end_text (told);
  g_string_append_printf (told, "<%s", name);
  for (guint i = 0; attributes[i] != NULL; i++)
    g_string_append_printf (told, " %s", attributes[i]);
  g_string_append_c (told, '\n');
  return TRUE;
}

static gboolean
end (const char *name, gpointer user_data, GError **error)
{
  GString *told = user_data;

  end_text (told);
  g_string_append_printf (told, "%s>\n", name);
  return TRUE;
}

static gboolean
text (const char *piece, gsize length, gpointer user_data, GError **error)
{
  GString *told = user_data;
  g_autofree char *shown = g_strndup (piece, length);
  g_auto (GStrv) lines = g_strsplit (shown, "\n", -1);
  g_autofree char *joined = g_strjoinv ("\\n", lines);

  g_string_append (told, joined);
  return TRUE;
}

static const GuatuXmlEvents all = { begin, end, text, NULL };
static const GuatuXmlEvents but_plain = { begin, end, text, "rows" };

/* Reads a document in both ways; returns whether it is one. */
static gboolean
check (const char *document, gsize length)
{
  g_autoptr (GString) expected = g_string_new (NULL);
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (GError) expected_error = NULL;
  g_autoptr (GError) error = NULL;
  const gboolean is_right
      = guatu_xml_read_text (document, length, &all, expected, &expected_error);

  g_assert_true (guatu_xml_read_text (document, length, &but_plain, found, &error)
                 == is_right);
  if (is_right)
    g_assert_cmpstr (found->str, ==, expected->str);
  else
    {
      g_assert_error (error, expected_error->domain, expected_error->code);
      g_assert_cmpstr (error->message, ==, expected_error->message);
    }
  return is_right;
}

static const char *const rows[] = {
  "<row r=\"1\" spans='1:2'><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"/></row>",
  "<row r=\"2\"  x:dy=\"0.25\" ><c r=\"A2\"\n s=\"3\"><f>A1&gt;0</f><v>1.5</v></c></row "
  ">",
  "\n  <row r=\"3\">\n<c r=\"A3\" t=\"inlineStr\"><is><t> 5 > 4 "
  "\"\t</t></is></c></row>\n",
  "<row r=\"4\"><!-- <row r=\"5\"/> --><c><v><![CDATA[<row/>]]></v></c></row>",
  "<row r=\"6\"><c t=\"inlineStr\"><is><t>济南</t></is></c><?x <row/> ?></row>",
  "<x:row r=\"7\"><x:c><x:v>7</x:v></x:c></x:row><row/><rows><row/></rows>",
  "<row a=\"1\" b=\"2\" c=\"3\" d=\"4\" e=\"5\" f=\"6\" g=\"7\" h=\"8\" i=\"9\"/>",
  "<a><b><c><d><e><f><g><h><i><j>deep</j></i></h></g></f></e></d></c></b></a>",
  "<row v=\"a>b\" w='\"' _x-1.y=\"&amp;\"><c>]]</c>\r\n<c>a]]</c></row>",
};

static GString *
write_document (guint n_rows)
{
  GString *document = g_string_new (
      "<?xml version=\"1.0\"?>\n<!-- <rows> --><sheet a=\"rows>\"\n><dim/><rows>");

  for (guint i = 0; i < n_rows; i++)
    g_string_append (document, rows[i % G_N_ELEMENTS (rows)]);
  g_string_append (document, "</rows>\n<rows><row>5</row></rows><row/></sheet>\n");
  return document;
}

static void
test_same (void)
{
  g_autoptr (GString) document = write_document (G_N_ELEMENTS (rows));

  g_assert_true (check (document->str, document->len));
  g_assert_true (check ("<rows/>", strlen ("<rows/>")));
  g_assert_true (check ("<rows><r>1</r></rows>", strlen ("<rows><r>1</r></rows>")));
}

/* What is wrong is told with the line that it is in. */
static void
test_wrong (void)
{
  static const char *const wrong[] = {
    "<row r=\"1\" r=\"2\"/>",
    "<row><c></row></c>",
    "<row>&nothing;</row>",
    "<row>]]></row>",
    "<row a=1/>",
    "<row a=\"<\"/>",
    "<row a=\"1\"b=\"2\"/>",
    "<row",
    "</row>",
    "<row></rows>",
    "<row>\x01</row>",
    "<row>\xff</row>",
    "<1/>",
    "<row / >",
    "</rows></rows>",
    "<row><c></c",
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autofree char *document = g_strconcat ("<sheet>\n<rows>\n<row>\n<c/></row>\n",
                                               wrong[i], "<row/>\n</rows></sheet>", NULL);

      g_test_message ("%s", wrong[i]);
      g_assert_false (check (document, strlen (document)));
    }
}

/* Cut, doubled and overwritten anywhere. */
static void
test_damaged (void)
{
  static const char others[] = "<>/\"'&=! \n:-]c1\x80";
  g_autoptr (GRand) rand = g_rand_new_with_seed (42);
  guint n_right = 0;

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GString) document
          = write_document ((guint) g_rand_int_range (rand, 1, 9));
      const int n = g_rand_int_range (rand, 1, 4);

      for (int j = 0; j < n; j++)
        {
          const int at = g_rand_int_range (rand, 40, (int) document->len);
          const int most = g_rand_int_range (rand, 1, 30);
          const int length = MIN (most, (int) document->len - at);

          if (g_rand_boolean (rand))
            document->str[at] = others[g_rand_int_range (rand, 0, sizeof others - 1)];
          else if (g_rand_boolean (rand))
            g_string_erase (document, at, length);
          else
            {
              g_autofree char *again = g_strndup (document->str + at, (gsize) length);

              g_string_insert (document, at, again);
            }
        }
      n_right += check (document->str, document->len);
    }
  g_assert_cmpuint (n_right, >, 100);
}

/* A part of a packed file is read in blocks, whose ends lie anywhere. */
static void
test_blocks (void)
{
  g_autoptr (GString) document = write_document (20000);
  g_autoptr (GString) expected = g_string_new (NULL);
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  const char *const parts[] = { "part.xml", document->str, NULL };
  g_autoptr (GBytes) packed = zip_of (parts);
  g_autoptr (GuatuZip) zip = guatu_zip_new (g_bytes_get_data (packed, NULL),
                                            g_bytes_get_size (packed), &error);

  g_assert_no_error (error);
  g_assert_true (guatu_xml_read_part (zip, "part.xml", &all, expected, &error));
  g_assert_true (guatu_xml_read_part (zip, "part.xml", &but_plain, found, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (found->str, ==, expected->str);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/xml/same", test_same);
  g_test_add_func ("/xml/wrong", test_wrong);
  g_test_add_func ("/xml/damaged", test_damaged);
  g_test_add_func ("/xml/blocks", test_blocks);
  return g_test_run ();
}
