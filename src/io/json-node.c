/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-node.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "dataset/number.h"
#include "io/json-lexer.h"
#include "io/json-path.h"
#include "io/json-scan.h"

/* What a value is called, by the character that tells its kind. */
static const struct
{
  char kind;
  const char *expected;
} kinds[] = {
  { '{', N_ ("An object is expected here.") },
  { '[', N_ ("An array is expected here.") },
  { '"', N_ ("A string is expected here.") },
  { '0', N_ ("A number is expected here.") },
  { 't', N_ ("“true” or “false” is expected here.") },
};

/**
 * guatu_json_expect:
 * @value: a value
 * @kind: the kind it should be, as guatu_json_value_kind() tells it; `t` stands
 *   for true and false
 *
 * Returns: whether it is of that kind
 */
gboolean
guatu_json_expect (const GuatuJsonValue *value, char kind)
{
  char found = guatu_json_value_kind (value);

  if (found == kind || (kind == 't' && found == 'f'))
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].kind == kind)
      guatu_json_value_problem (value, "%s", _ (kinds[i].expected));
  return FALSE;
}

/**
 * guatu_json_get_number:
 * @value: a value
 * @number: (out): the number
 * @decimals: (out): the decimals that the text gives; json-glib forgets them,
 *   so they come from the text itself, and so does the number
 *
 * Returns: whether it is a number
 */
gboolean
guatu_json_get_number (const GuatuJsonValue *value, double *number, int *decimals)
{
  const GuatuJsonDocument *document = value->document;
  const char *at = document->text
                   + g_array_index (document->spans, GuatuJsonSpan, value->span).offset;
  gsize length = guatu_json_number_length (at, document->text + document->length);

  return guatu_json_expect (value, '0')
         && guatu_number_parse (at, length, number, decimals);
}

/**
 * guatu_json_get_integer:
 * @value: a value
 * @min: the least
 * @max: the greatest
 * @integer: (out): the integer, which may be written as 8.0
 *
 * Returns: whether it is an integer in that range
 */
gboolean
guatu_json_get_integer (const GuatuJsonValue *value, int min, int max, int *integer)
{
  double number;
  int decimals;

  if (!guatu_json_get_number (value, &number, &decimals))
    return FALSE;
  if (number != trunc (number) || number < min || number > max)
    {
      guatu_json_value_problem (value, _ ("An integer from %d to %d is expected here."),
                                min, max);
      return FALSE;
    }

  *integer = (int) number;
  return TRUE;
}

/**
 * guatu_json_get_boolean:
 * @value: a value
 * @boolean: (out): true or false
 *
 * Returns: whether it is a boolean
 */
gboolean
guatu_json_get_boolean (const GuatuJsonValue *value, gboolean *boolean)
{
  if (!guatu_json_expect (value, 't'))
    return FALSE;

  *boolean = guatu_json_value_kind (value) == 't';
  return TRUE;
}

static void
report_name (const GuatuJsonValue *value, const GuatuJsonNames *names, const char *found)
{
  g_autofree char *shown = guatu_json_shorten (found);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < names->n_values; i++)
    if (names->to_string (i) != NULL)
      g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "",
                              names->to_string (i));
  guatu_json_value_problem (value, _ ("“%s” is not known here. Use one of: %s."), shown,
                            list->str);
}

/**
 * guatu_json_get_name:
 * @value: a value
 * @names: the names that there are
 * @result: (out): the value of the enumeration
 *
 * Returns: whether it is one of the names
 */
gboolean
guatu_json_get_name (const GuatuJsonValue *value, const GuatuJsonNames *names,
                     guint *result)
{
  const char *found;
  guint named;

  if (!guatu_json_expect (value, '"'))
    return FALSE;

  found = json_node_get_string (value->node);
  if (!names->from_string (found, &named) || named >= names->n_values)
    {
      report_name (value, names, found);
      return FALSE;
    }

  *result = named;
  return TRUE;
}
