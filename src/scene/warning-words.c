/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/warning-words.h"

#include <glib/gi18n-lib.h>

/* What a text of a role is called where several are counted. Names stand at an axis or
 * at their marks, which makes no difference to who misses them. */
static const struct
{
  guint roles;
  const char *one;
  const char *many;
} nouns[] = {
  { 1u << GUATU_ROLE_TITLE, N_ ("%u title"), N_ ("%u titles") },
  { 1u << GUATU_ROLE_SUBTITLE, N_ ("%u subtitle"), N_ ("%u subtitles") },
  { 1u << GUATU_ROLE_HEADING, N_ ("%u heading"), N_ ("%u headings") },
  { 1u << GUATU_ROLE_VALUE, N_ ("%u value"), N_ ("%u values") },
  { 1u << GUATU_ROLE_CATEGORY | 1u << GUATU_ROLE_DIRECT, N_ ("%u name"),
    N_ ("%u names") },
  { 1u << GUATU_ROLE_LEGEND, N_ ("%u legend entry"), N_ ("%u legend entries") },
  { 1u << GUATU_ROLE_AXIS_TITLE, N_ ("%u axis title"), N_ ("%u axis titles") },
  { 1u << GUATU_ROLE_TICK, N_ ("%u number of an axis"), N_ ("%u numbers of an axis") },
  { 1u << GUATU_ROLE_NOTE, N_ ("%u note"), N_ ("%u notes") },
  { 1u << GUATU_ROLE_SOURCE | 1u << GUATU_ROLE_CITATION, N_ ("%u source"),
    N_ ("%u sources") },
  { 1u << GUATU_ROLE_ANNOTATION, N_ ("%u annotation"), N_ ("%u annotations") },
  { 1u << GUATU_ROLE_FOLIO, N_ ("%u page number"), N_ ("%u page numbers") },
};

/* What became of them. Sentences of what is no text have a noun of their own. */
static const struct
{
  const char *one;
  const char *many;
  const char *one_noun;
  const char *many_noun;
} sentences[] = {
  [GUATU_WARNING_SHORTENED] = { N_ ("%s was shortened"), N_ ("%s were shortened") },
  [GUATU_WARNING_DROPPED] = { N_ ("%s did not fit"), N_ ("%s did not fit") },
  [GUATU_WARNING_NO_GLYPH]
  = { N_ ("no font has all characters of %s"), N_ ("no font has all characters of %s") },
  [GUATU_WARNING_PART_MISSING]
  = { N_ ("%s is not shown, since a part of the stack is missing"),
      N_ ("%s are not shown, since a part of the stack is missing") },
  [GUATU_WARNING_WHOLE_ZERO]
  = { N_ ("%s is not shown, since the whole of the stack is zero"),
      N_ ("%s are not shown, since the whole of the stack is zero") },
  [GUATU_WARNING_ALIKE] = { N_ ("%s looks like another, since only 24 can be told apart"),
                            N_ ("%s look like others, since only 24 can be told apart"),
                            N_ ("%u series"), N_ ("%u series") },
  [GUATU_WARNING_FONT]
  = { N_ ("%s is missing or cannot be read"), N_ ("%s are missing or cannot be read"),
      N_ ("%u font"), N_ ("%u fonts") },
  [GUATU_WARNING_PERIODS]
  = { N_ ("%s has periods of different kinds"), N_ ("%s have periods of different kinds"),
      N_ ("%u axis"), N_ ("%u axes") },
  /* Of a wall, so that there is one at most. */
  [GUATU_WARNING_ENGLISH]
  = { N_ ("%s in both languages goes without English names; on larger paper, with fewer "
          "charts or as a wall for each language it has them"),
      N_ ("%s in both languages go without English names; on larger paper, with fewer "
          "charts or as a wall for each language they have them"),
      N_ ("%u wall"), N_ ("%u walls") },
  [GUATU_WARNING_NO_DATA]
  = { N_ ("%s goes without its data, which are larger than its file may carry"),
      N_ ("%s go without their data, which are larger than their files may carry"),
      N_ ("%u figure"), N_ ("%u figures") },
};

static gboolean
is_counted (const GuatuWarning *warning, GuatuWarningKind kind, guint roles,
            const GuatuChartDescription *chart)
{
  return warning->kind == kind && warning->chart == chart
         && (roles & 1u << warning->role) != 0;
}

/* Counts the texts that the warnings are of, and finds one warning. */
static guint
count (const GArray *warnings, GuatuWarningKind kind, guint roles,
       const GuatuChartDescription *chart, const GuatuWarning **one)
{
  guint n = 0;

  for (guint i = 0; i < warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (warnings, GuatuWarning, i);

      if (is_counted (warning, kind, roles, chart))
        {
          n += 1 + warning->n_more;
          *one = warning;
        }
    }
  return n;
}

/* “3 values, 2 names and 1 note”. */
static char *
join (const GPtrArray *parts)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < parts->len; i++)
    {
      /* Translators: between the items of a list, “3 values, 2 names and 1 note”. */
      const char *joint = i + 1 < parts->len ? C_ ("list", ", ") : C_ ("list", " and ");

      g_string_append_printf (list, "%s%s", i > 0 ? joint : "",
                              (const char *) g_ptr_array_index (parts, i));
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static char *
number (const char *one, const char *many, guint n)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, one, many, n), n);
}

/**
 * guatu_warning_text:
 *
 * Returns: (transfer full): what a warning is of: the text and, of a value, of what it is
 */
char *
guatu_warning_text (const GuatuWarning *warning)
{
  /* Translators: a number of a figure: what it is of and when, and the number itself. */
  return warning->of != NULL ? g_strdup_printf (_ ("%s: %s"), warning->of, warning->text)
                             : g_strdup (warning->text);
}

/* Names what the warnings of a kind are of, and finds how many there are and one of
 * them. */
static char *
list_all (const GArray *warnings, GuatuWarningKind kind,
          const GuatuChartDescription *chart, guint *total, const GuatuWarning **one)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  *total = 0;
  for (guint i = 0; i < G_N_ELEMENTS (nouns); i++)
    {
      guint n = count (warnings, kind, nouns[i].roles, chart, one);

      *total += n;
      if (n > 0)
        g_ptr_array_add (parts, number (nouns[i].one, nouns[i].many, n));
    }
  return sentences[kind].one_noun == NULL
             ? join (parts)
             : number (sentences[kind].one_noun, sentences[kind].many_noun, *total);
}

/* One kind of warning in a line, or NULL where there is none. */
static char *
tell (const GArray *warnings, GuatuWarningKind kind, const GuatuChartDescription *chart)
{
  const GuatuWarning *one = NULL;
  guint total;
  g_autofree char *list = list_all (warnings, kind, chart, &total, &one);
  g_autofree char *line = NULL;
  g_autofree char *text = NULL;

  if (total == 0)
    return NULL;

  line = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, sentences[kind].one, sentences[kind].many, total),
      list);
  text = guatu_warning_text (one);
  /* Translators: what happened to a text, and the text. */
  return total == 1 ? g_strdup_printf (_ ("%s: “%s”"), line, text)
                    : g_steal_pointer (&line);
}

/**
 * guatu_warning_words:
 * @warnings: (element-type GuatuWarning): of a figure
 * @chart: (nullable): the chart whose warnings are told, or %NULL for those of the page
 *
 * Returns: (transfer full): the warnings, counted: a line for each kind of them, in the
 *   program's language. A text that is the only one of its kind is quoted
 */
GStrv
guatu_warning_words (const GArray *warnings, const GuatuChartDescription *chart)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();

  for (guint kind = 0; kind < G_N_ELEMENTS (sentences); kind++)
    {
      char *line = tell (warnings, (GuatuWarningKind) kind, chart);

      if (line != NULL)
        g_ptr_array_add (lines, line);
    }
  g_ptr_array_add (lines, NULL);
  return (GStrv) g_ptr_array_free (g_steal_pointer (&lines), FALSE);
}
