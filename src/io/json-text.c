/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-node.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/json-fields.h"
#include "io/json-path.h"

static gboolean
has_control_character (const char *string)
{
  for (const char *at = string; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_iscntrl (g_utf8_get_char (at)))
      return TRUE;
  return FALSE;
}

static gboolean
get_line (const GuatuJsonValue *value, gboolean may_be_empty, const char **string)
{
  const char *found;

  if (!guatu_json_expect (value, '"'))
    return FALSE;

  found = json_node_get_string (value->node);
  if (*found == '\0' && !may_be_empty)
    guatu_json_value_problem (value,
                              _ ("The text is empty. Leave it out, or fill it in."));
  else if (strlen (found) > GUATU_JSON_MAX_TEXT)
    guatu_json_value_problem (value, _ ("The text has more than %d bytes. Shorten it."),
                              GUATU_JSON_MAX_TEXT);
  else if (has_control_character (found))
    guatu_json_value_problem (value,
                              _ ("The text has a control character, such as a line "
                                 "feed or a tab. Remove it."));
  else
    {
      *string = found;
      return TRUE;
    }
  return FALSE;
}

/**
 * guatu_json_get_string:
 * @value: a value
 * @string: (out): a string of 1 to %GUATU_JSON_MAX_TEXT bytes, on one line
 *
 * Returns: whether it is such a string
 */
gboolean
guatu_json_get_string (const GuatuJsonValue *value, const char **string)
{
  return get_line (value, FALSE, string);
}

/* Cuts a text to @size bytes, the … that says so included, between two characters. */
static void
cut (char *text, gsize size)
{
  static const char ellipsis[] = "…";
  const char *end;

  if (strlen (text) <= size)
    return;
  text[size - strlen (ellipsis)] = '\0';
  if (!g_utf8_validate (text, -1, &end))
    text[end - text] = '\0';
  strcat (text, ellipsis);
}

/**
 * guatu_json_get_quote:
 * @value: a value
 * @quote: (out): (transfer full): a text that may be any words of a source: it is put
 *   on one line, and cut with … at %GUATU_JSON_MAX_TEXT bytes
 *
 * Returns: whether it is a text that is not empty
 */
gboolean
guatu_json_get_quote (const GuatuJsonValue *value, char **quote)
{
  const char *found;
  char *copy;

  if (!guatu_json_expect (value, '"'))
    return FALSE;
  found = json_node_get_string (value->node);
  if (*found == '\0')
    {
      guatu_json_value_problem (value,
                                _ ("The text is empty. Leave it out, or fill it in."));
      return FALSE;
    }

  copy = g_strdup (found);
  for (char *at = copy; *at != '\0'; at = g_utf8_next_char (at))
    if (g_ascii_iscntrl (*at))
      *at = ' ';
  cut (copy, GUATU_JSON_MAX_TEXT);
  g_free (*quote);
  *quote = copy;
  return TRUE;
}

/**
 * guatu_json_get_id:
 * @value: a value
 * @id: (out): an id of 1 to %GUATU_JSON_MAX_ID characters
 *
 * Returns: whether it is an id
 */
gboolean
guatu_json_get_id (const GuatuJsonValue *value, const char **id)
{
  const char *found;
  g_autofree char *shown = NULL;
  gsize length;

  if (!guatu_json_expect (value, '"'))
    return FALSE;

  found = json_node_get_string (value->node);
  length = strspn (found, "abcdefghijklmnopqrstuvwxyz0123456789-");
  if (length > 0 && length <= GUATU_JSON_MAX_ID && found[length] == '\0'
      && found[0] != '-')
    {
      *id = found;
      return TRUE;
    }

  shown = guatu_json_shorten (found);
  guatu_json_value_problem (
      value,
      _ ("“%s” is not an id: up to %d lower-case letters, digits and "
         "hyphens, not beginning with a hyphen."),
      shown, GUATU_JSON_MAX_ID);
  return FALSE;
}

/* The two languages of a text, owned by the piece of the document. */
typedef struct
{
  const char *zh;
  const char *en;
} Languages;

static void
read_line (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  get_line (value, field->extra != NULL, G_STRUCT_MEMBER_P (target, field->offset));
}

static const gboolean empty = TRUE;

#define TEXT_FIELDS(extra)                                                               \
  { "zh", TRUE, read_line, G_STRUCT_OFFSET (Languages, zh), extra },                     \
  {                                                                                      \
    "en", TRUE, read_line, G_STRUCT_OFFSET (Languages, en), extra                        \
  }

static const GuatuJsonField text_fields[] = { TEXT_FIELDS (NULL) };
static const GuatuJsonField label_fields[] = { TEXT_FIELDS (&empty) };

static gboolean
get_languages (const GuatuJsonValue *value, gboolean may_be_empty, Languages *languages)
{
  if (guatu_json_value_kind (value) == '{')
    guatu_json_read_object (value, may_be_empty ? label_fields : text_fields,
                            G_N_ELEMENTS (text_fields), languages);
  else if (guatu_json_value_kind (value) != '"')
    guatu_json_value_problem (value, _ ("A text is expected here: a string, or an object "
                                        "with “zh” and “en”."));
  else if (get_line (value, may_be_empty, &languages->zh))
    languages->en = languages->zh;
  return languages->zh != NULL && languages->en != NULL;
}

/**
 * guatu_json_get_text:
 * @value: a value
 * @text: (inout): a text, set from a string or from an object of two
 *
 * Returns: whether it is a text
 */
gboolean
guatu_json_get_text (const GuatuJsonValue *value, GuatuText *text)
{
  Languages languages = { NULL };

  if (!get_languages (value, FALSE, &languages))
    return FALSE;
  guatu_text_set (text, languages.zh, languages.en);
  return TRUE;
}

/**
 * guatu_json_get_label:
 * @value: a value
 * @label: (inout): a text that may be empty in one language; absent if it is in both
 *
 * Returns: whether it is a text, or an empty one
 */
gboolean
guatu_json_get_label (const GuatuJsonValue *value, GuatuText *label)
{
  Languages languages = { NULL };

  if (!get_languages (value, TRUE, &languages))
    return FALSE;
  if (*languages.zh == '\0' && *languages.en == '\0')
    guatu_text_clear (label);
  else
    guatu_text_set (label, languages.zh, languages.en);
  return TRUE;
}
