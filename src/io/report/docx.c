/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/report/docx.h"

#include <string.h>

#include "io/report/flow.h"
#include "io/sheet/xml.h"

/* Documents of Word and of those that write its format (ECMA-376, part 1, 17). Their text
 * is in paragraphs of runs, and no run holds a name and its number: only the whole
 * paragraph is read. */

/* The part that has the text, where the relations of the file name no other. */
#define DOCUMENT "word/document.xml"
/* A run that is set higher has no more characters than this that matter. */
#define MAX_RAISED 64u

/**
 * Reading:
 * @skipped: the elements, one within the other, from one on that is left out
 * @in_text: whether what comes is text
 * @is_raised: whether the run is set higher
 * @is_hidden: whether it is not to be seen
 * @is_contents: whether the paragraph is an entry of a table of contents
 * @in_instruction: whether what comes tells a field what to show
 */
typedef struct
{
  GuatuFlow *flow;
  GString *raised;
  guint skipped;
  guint across;
  gboolean in_text;
  gboolean is_raised;
  gboolean is_hidden;
  gboolean is_contents;
  gboolean in_instruction;
} Reading;

/* What was deleted or moved away, what is there for older programs, how characters are
 * spoken. */
static const char *const left_out[] = { "del", "moveFrom", "Fallback", "rt" };

static gboolean
is_left_out (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (left_out); i++)
    if (strcmp (left_out[i], name) == 0)
      return TRUE;
  return FALSE;
}

/* What stands for one character. */
static const struct
{
  const char *name;
  const char *text;
} characters[] = {
  { "tab", "\t" },
  { "br", "\n" },
  { "cr", "\n" },
  { "noBreakHyphen", "-" },
};

static gboolean
says_no (const char **attributes)
{
  const char *value = guatu_xml_attribute (attributes, "val");

  return value != NULL && (strcmp (value, "0") == 0 || strcmp (value, "false") == 0);
}

/* What is said of a run, before its text. */
static void
begin_property (Reading *reading, const char *name, const char **attributes)
{
  const char *value = guatu_xml_attribute (attributes, "val");

  if (strcmp (name, "vertAlign") == 0)
    reading->is_raised = value != NULL && strcmp (value, "superscript") == 0;
  else if (strcmp (name, "vanish") == 0)
    reading->is_hidden = !says_no (attributes);
  else if (strcmp (name, "gridSpan") == 0)
    guatu_flow_begin_cell (reading->flow, guatu_xml_number (attributes, "val", 1), 1);
}

static gboolean
begin (const char *name, const char **attributes, gpointer data, GError **error)
{
  Reading *reading = data;

  if (reading->skipped > 0 || is_left_out (name))
    {
      reading->skipped++;
      return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (characters); i++)
    if (strcmp (name, characters[i].name) == 0)
      /* In the properties of a paragraph there are tabs, too, where it stops at them. */
      return guatu_xml_attribute (attributes, "pos") != NULL || reading->is_hidden
             || guatu_flow_add (reading->flow, characters[i].text, 1, error);
  if (strcmp (name, "t") == 0)
    reading->in_text = TRUE;
  else if (strcmp (name, "instrText") == 0 || strcmp (name, "fldSimple") == 0)
    {
      const char *field = guatu_xml_attribute (attributes, "instr");

      reading->in_instruction = strcmp (name, "instrText") == 0;
      if (field != NULL && strstr (field, "PAGEREF") != NULL)
        reading->is_contents = TRUE;
    }
  else if (strcmp (name, "r") == 0)
    reading->is_raised = reading->is_hidden = FALSE;
  else if (strcmp (name, "txbxContent") == 0)
    guatu_flow_begin_beside (reading->flow);
  else if (strcmp (name, "tbl") == 0)
    guatu_flow_begin_table (reading->flow);
  else if (strcmp (name, "tr") == 0)
    guatu_flow_begin_row (reading->flow);
  else if (strcmp (name, "tc") == 0)
    guatu_flow_begin_cell (reading->flow, 1, 1);
  else
    begin_property (reading, name, attributes);
  return TRUE;
}

static void
end_paragraph (Reading *reading)
{
  if (reading->is_contents)
    guatu_flow_drop_paragraph (reading->flow);
  else
    guatu_flow_end_paragraph (reading->flow);
  reading->is_contents = FALSE;
}

static gboolean
end (const char *name, gpointer data, GError **error)
{
  Reading *reading = data;

  if (reading->skipped > 0)
    reading->skipped--;
  else if (strcmp (name, "t") == 0)
    reading->in_text = FALSE;
  else if (strcmp (name, "instrText") == 0)
    reading->in_instruction = FALSE;
  else if (strcmp (name, "r") == 0 && reading->raised->len > 0)
    {
      gboolean done = guatu_flow_add_raised (reading->flow, reading->raised->str, error);

      g_string_truncate (reading->raised, 0);
      return done;
    }
  else if (strcmp (name, "p") == 0)
    end_paragraph (reading);
  else if (strcmp (name, "txbxContent") == 0)
    guatu_flow_end_beside (reading->flow);
  else if (strcmp (name, "tc") == 0)
    return guatu_flow_end_cell (reading->flow, error);
  else if (strcmp (name, "tbl") == 0)
    guatu_flow_end_table (reading->flow);
  return TRUE;
}

static gboolean
take_text (const char *text, gsize length, gpointer data, GError **error)
{
  Reading *reading = data;

  if (reading->skipped > 0)
    return TRUE;
  if (reading->in_instruction)
    reading->is_contents
        = reading->is_contents || g_strstr_len (text, (gssize) length, "PAGEREF") != NULL;
  if (!reading->in_text || reading->is_hidden)
    return TRUE;
  if (!reading->is_raised || reading->raised->len + length > MAX_RAISED)
    return guatu_flow_add (reading->flow, text, length, error);
  g_string_append_len (reading->raised, text, (gssize) length);
  return TRUE;
}

/* Which part has the text, as the relations of the whole file say. */
static gboolean
begin_relation (const char *name, const char **attributes, gpointer data, GError **error)
{
  const char *type = guatu_xml_attribute (attributes, "Type");
  const char *target = guatu_xml_attribute (attributes, "Target");
  char **part = data;

  if (strcmp (name, "Relationship") == 0 && type != NULL && target != NULL
      && g_str_has_suffix (type, "/officeDocument"))
    {
      g_free (*part);
      *part = g_strdup (target);
    }
  return TRUE;
}

/** guatu_docx_is: whether a packed file is a document of Word. */
gboolean
guatu_docx_is (const GuatuZip *zip)
{
  return guatu_zip_has (zip, DOCUMENT);
}

/**
 * guatu_docx_text:
 * @zip: a document of Word, packed
 * @error: a #GuatuIoError
 *
 * Returns: (transfer full) (nullable): its text, in which a paragraph is a line, with an
 *   empty one before the next, and a row of a table one whose cells tabs part
 */
char *
guatu_docx_text (GuatuZip *zip, GError **error)
{
  static const GuatuXmlEvents relations = { begin_relation, NULL, NULL };
  static const GuatuXmlEvents events = { begin, end, take_text };
  g_autoptr (GuatuFlow) flow = guatu_flow_new ();
  g_autofree char *part = g_strdup (DOCUMENT);
  Reading reading = { .flow = flow, .raised = g_string_new (NULL) };
  gboolean done
      = (!guatu_zip_has (zip, "_rels/.rels")
         || guatu_xml_read_part (zip, "_rels/.rels", &relations, &part, error))
        && guatu_xml_read_part (zip, guatu_zip_has (zip, part) ? part : DOCUMENT, &events,
                                &reading, error);

  g_string_free (reading.raised, TRUE);
  return done ? guatu_flow_end (flow, error) : NULL;
}
