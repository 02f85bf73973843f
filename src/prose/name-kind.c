/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/name.h"

#include <string.h>

#include "lexicon/tables.h"
#include "prose/tables.h"

/* What a name is, as its words tell: what alone names nothing, who is counted. */

/** guatu_name_is_tail: whether a name says nothing without what it is of: 产量. */
gboolean
guatu_name_is_tail (const char *name)
{
  int item = 0;

  return guatu_forms_find (&guatu_prose_tails, name, &item);
}

/** guatu_name_is_each: whether a name says only for one of what: 人均. */
gboolean
guatu_name_is_each (const char *name)
{
  int item = 0;

  return guatu_forms_find (&guatu_prose_each, name, &item);
}

/* Where the longest end of a name that stands in a table begins, or its length. */
static gsize
end_of (const GuatuForms *forms, const char *name)
{
  int item = 0;

  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    if (guatu_forms_find (forms, at, &item))
      return (gsize) (at - name);
  return strlen (name);
}

/**
 * guatu_name_school:
 * @name: a name
 * @head: what was spoken of before
 *
 * Returns: the bytes of @head that are the school that people, if @name names such, are
 *   in: 小学, of 小学 or 小学在校生; 0 if there is none
 */
gsize
guatu_name_school (const char *name, const char *head)
{
  g_autofree char *school = NULL;

  int item = 0;

  if (!guatu_forms_find (&guatu_prose_schooled, name, &item))
    return 0;
  school = g_strndup (head, end_of (&guatu_prose_schooled, head));
  return end_of (&guatu_prose_schools, school) < strlen (school) ? strlen (school) : 0;
}

/**
 * guatu_name_measure:
 * @name: a name
 *
 * Returns: where what the next name of its kind may leave out begins, or its length:
 *   增加值 in 股份制企业增加值
 */
gsize
guatu_name_measure (const char *name)
{
  return end_of (&guatu_prose_measures, name);
}

/** guatu_name_is_people: whether people are what a name names, as its last word. */
gboolean
guatu_name_is_people (const char *name)
{
  int item = 0;

  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    if ((at == name || !g_ascii_isalpha (at[-1]) || !g_ascii_isalpha (*at))
        && guatu_forms_find (&guatu_prose_people, at, &item))
      return TRUE;
  return FALSE;
}

/** guatu_unit_persons: (transfer none): what people are counted by. */
const GuatuUnitName *
guatu_unit_persons (void)
{
  const GuatuUnitName *unit = guatu_unit_names;

  while (!g_str_equal (unit->id, "person"))
    unit++;
  return unit;
}

/** guatu_name_is_abstract: whether a name is no thing, but what a number is said to be.
 */
gboolean
guatu_name_is_abstract (const char *name)
{
  int item = 0;

  return guatu_forms_find (&guatu_prose_abstract, name, &item);
}

/**
 * guatu_name_tail:
 * @name: a name
 *
 * Returns: where the longest tail of it begins, or its length if it has none
 */
gsize
guatu_name_tail (const char *name)
{
  for (const char *at = g_utf8_next_char (name); *name != '\0' && *at != '\0';
       at = g_utf8_next_char (at))
    if (guatu_name_is_tail (at))
      return (gsize) (at - name);
  return strlen (name);
}

/**
 * guatu_name_shared:
 * @name: the last of several names
 *
 * Returns: where what it may have for all of them begins, or its length: 建筑业税收
 */
gsize
guatu_name_shared (const char *name)
{
  int item = 0;

  for (const char *at = g_utf8_next_char (name); *name != '\0' && *at != '\0';
       at = g_utf8_next_char (at))
    if (guatu_name_is_tail (at) || guatu_forms_find (&guatu_prose_shared, at, &item))
      return (gsize) (at - name);
  return strlen (name);
}
